"""The slow evaluator for states: when the instrument is in force for one, read off the clause.

Like ``oracle`` it shares nothing with the evaluator but the clauses and knows exact days only. The
day of the instrument and the day its condition was met are given to it.
"""

from __future__ import annotations

from datetime import date

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import (
    ButFor,
    Clauses,
    Closed,
    Depending,
    ForAllPartiesOf,
    Joining,
    Months,
    OnceAccepted,
    OnSignatureUnlessProcedures,
    Open,
    PartiesOf,
    Pivot,
    Start,
    UnlessOpposed,
    UnlessOptedOut,
    WithConsentOfAll,
    WithTheOthers,
)
from tests.law.oracle import (
    Case,
    after,
    confirms_signature,
    counts_from,
    each_day,
    group,
    unknown,
)

NOTHING_SPECIAL = "nothing special"
AS_ANY_CONSENT = "as any consent"
BINDING = SIGNATURES - {Kind.AD_REFERENDUM}


def in_force_for(
    clauses: Clauses, general: date, threshold: date, case: Case, state: str
) -> date | None:
    """Give the day from which the instrument is surely in force for a state, as it stands last."""
    rule = clauses.for_states
    if isinstance(rule, ButFor):
        rule = rule.rule if state in rule.states else rule.otherwise
    if isinstance(rule, ForAllPartiesOf | UnlessOptedOut):
        return for_party(rule, general, case, state)
    consent, leaving = last_period(clauses, rule, case, state)
    if consent is None:
        return None
    on = by_consent(clauses, rule, general, threshold, case, consent)
    return None if on is None or (leaving is not None and leaving.on.latest <= on) else on


def in_sequence(case: Case, state: str) -> list[Act]:
    own = [act for act in case.acts if act.by == state]
    return sorted(own, key=lambda act: (act.on.latest, act.entry))


def last_period(clauses, rule, case: Case, state: str) -> tuple[Act | None, Act | None]:
    """Walk through a state's acts; give the consent it stands by and the act by which it left."""
    consent: Act | None = None
    notice: Act | None = None
    last: tuple[Act | None, Act | None] = (None, None)
    for act in in_sequence(case, state):
        if consent is None:
            if opens(rule, act, case):
                consent = act
        elif act.kind is Kind.WITHDRAWAL_EFFECTIVE:
            last, consent, notice = (consent, act), None, None
        elif notice is not None and opens(rule, act, case):
            consent, notice = act, None
        elif act.kind is Kind.DENUNCIATION and notice is None:
            notice = None if revoked_in_time(clauses, act, case) else act
    if consent is None:
        return last
    own = in_sequence(case, state)
    later = own[own.index(consent) :]
    notices = [a for a in later if a.kind is Kind.DENUNCIATION]
    open_notices = [a for a in notices if not case.about(a, Kind.REVOCATION)]
    return consent, open_notices[0] if open_notices else None


def revoked_in_time(clauses: Clauses, notice: Act, case: Case) -> bool:
    delay = Months(12) if clauses.withdrawal is None else clauses.withdrawal.delay
    effect = after(notice.on.latest, delay)
    if notice.effect_on is not None:
        effect = max(effect, notice.effect_on.latest)
    return any(r.on.latest < effect for r in case.about(notice, Kind.REVOCATION))


def opens(rule, act: Act, case: Case) -> bool:
    if isinstance(rule, OnSignatureUnlessProcedures):
        return act.kind in BINDING or confirms_signature(act, case)
    if rule.kinds & CONSENTS and act.kind in {Kind.CONSENT, Kind.SUCCESSION}:
        return True
    signs = rule.kinds & {Kind.SIGNATURE, Kind.DEFINITIVE_SIGNATURE}
    return act.kind in rule.kinds or (bool(signs) and confirms_signature(act, case))


def by_consent(clauses, rule, general: date, threshold: date, case: Case, consent: Act):
    if consent.kind is Kind.ACCESSION:
        joined = joins(clauses.joining, case, consent)
        if joined != AS_ANY_CONSENT:
            stated = consent.effect_on.latest if consent.effect_on else general
            return None if joined is None else max(joined, general, stated)
    if isinstance(rule, OnSignatureUnlessProcedures):
        return on_signature(rule, general, case, consent)
    return with_the_others(rule, general, threshold, case, consent)


def with_the_others(rule: WithTheOthers, general, threshold, case: Case, consent: Act):
    if consent.kind is Kind.SUCCESSION and case.follows(Policy.SUCCESSION_FROM_ITS_DATE):
        if consent.effect_on is not None:
            return max(general, consent.effect_on.latest)
        if Kind.SUCCESSION not in rule.kinds:
            return max(general, consent.on.latest)
    since = dated(consent, rule.start, case)
    if since is None:
        return None
    pivot = threshold if rule.pivot is Pivot.THRESHOLD else general
    on = general if since <= pivot else max(general, after(since, rule.later))
    return on if consent.effect_on is None else max(on, consent.effect_on.latest)


def dated(act: Act, start: Start, case: Case) -> date | None:
    return next((day for day in each_day() if counts_from(act, start, case, day) is True), None)


def on_signature(rule, general: date, case: Case, consent: Act) -> date | None:
    own = in_sequence(case, consent.by or "")
    ends = [a for a in own if a.kind is Kind.WITHDRAWAL_EFFECTIVE]
    stop = min((own.index(a) for a in ends if own.index(a) > own.index(consent)), default=len(own))
    during = own[:stop]
    signed = dated(consent, Start.RECEIPT, case)
    if signed is None:
        return None
    if not any(act.kind is Kind.PROCEDURES_NEEDED for act in during):
        return max(general, signed)
    notified = [act for act in during if act.kind in CONSENTS - SIGNATURES]
    if not notified:
        return None
    own_day = dated(notified[0], Start.RECEIPT, case)
    return None if own_day is None else max(general, signed, after(own_day, rule.delay))


# -- parties of the amended instrument ------------------------------------------------------------


def for_party(rule, general: date, case: Case, state: str) -> date | None:
    if unknown(rule.instrument, case):
        return None
    other = case.background.others[rule.instrument]
    times = [p for p in other.parties if p.state == state]
    if not times:
        return None
    last = max(times, key=lambda p: p.since)
    on = max(general, last.since.latest)
    if last.until is not None and last.until.latest <= on:
        return None
    if isinstance(rule, ForAllPartiesOf):
        return on
    return unless_opted_out(rule, on, case, state)


def unless_opted_out(rule: UnlessOptedOut, on: date, case: Case, state: str) -> date | None:
    circulated = [
        a.on.latest for a in case.acts if a.kind is Kind.DEPOSITARY_NOTICE and a.about is None
    ]
    end = after(min(circulated), rule.within) if circulated else None
    own = in_sequence(case, state)
    declared = [a for a in own if a.kind is Kind.OPT_IN_ONLY]
    always = state in case.background.others[rule.instrument].opt_in_only
    if always or (end is not None and any(a.on.latest <= end for a in declared)):
        consents = [
            a
            for a in own
            if a.kind in rule.kinds
            or (rule.kinds & CONSENTS and a.kind in {Kind.CONSENT, Kind.SUCCESSION})
        ]
        return max(on, after(consents[0].on.latest, rule.later)) if consents else None
    if end is None and declared:
        return None
    out, back = False, None
    for act in own:
        if act.kind is Kind.OPT_OUT and (end is None or act.on.latest <= end):
            out, back = True, None
        if act.kind is Kind.OPT_OUT_WITHDRAWN and out:
            back = act.on.latest
    if not out:
        return on
    return None if back is None else max(on, back)


# -- joining --------------------------------------------------------------------------------------


def joins(joining: Joining, case: Case, accession: Act) -> date | str | None:
    """Give the day on which an accession takes effect, apart from that of the instrument."""
    state, on = accession.by or "", accession.on.latest
    if isinstance(joining, Depending):
        who = joining.group
        if isinstance(who, PartiesOf) and unknown(who.instrument, case):
            return None
        return joins(
            joining.then if state in group(who, case, on) else joining.otherwise, case, accession
        )
    match joining:
        case Closed():
            return None
        case Open(to=PartiesOf() as who) if unknown(who.instrument, case):
            return None
        case Open():
            return AS_ANY_CONSENT if state in group(joining.to, case, on) else None
        case OnceAccepted():
            pairs = [accepted_by(joining, case, accession, a) for a in answers(case, accession)]
            return min((day for day in pairs if day is not None), default=None)
        case UnlessOpposed():
            return unless_opposed(joining, case, accession)
        case WithConsentOfAll():
            return with_consent_of_all(joining, case, accession)


def answers(case: Case, accession: Act, kind: Kind = Kind.ACCESSION_ACCEPTED) -> list[Act]:
    return [
        a
        for a in case.acts
        if a.kind is kind
        and a.by not in {None, accession.by}
        and a.toward == accession.by
        and a.about in {None, accession.entry}
    ]


def consented(case: Case, state: str | None) -> Act | None:
    own = [a for a in in_sequence(case, state or "") if a.kind in CONSENTS]
    return own[0] if own else None


def accepted_by(joining: OnceAccepted, case: Case, accession: Act, acceptance: Act) -> date | None:
    own = consented(case, acceptance.by)
    if own is None:
        return None
    return after(max(a.on.latest for a in (own, accession, acceptance)), joining.delay)


def opposed_by(joining: UnlessOpposed, case: Case, accession: Act) -> set[str | None]:
    notices = [a.on.latest for a in case.about(accession, Kind.DEPOSITARY_NOTICE)]
    end = after(min(notices, default=accession.on.latest), joining.within)
    found = set()
    for act in answers(case, accession, Kind.ACCESSION_OPPOSED):
        own = consented(case, act.by)
        before = own is not None and (own.on, own.entry) < (accession.on, accession.entry)
        # While the accession was not notified, the time for opposing it is not over.
        if before and (not notices or act.on.latest <= end):
            found.add(act.by)
    return found


def unless_opposed(joining: UnlessOpposed, case: Case, accession: Act) -> date | None:
    notices = [a.on.latest for a in case.about(accession, Kind.DEPOSITARY_NOTICE)]
    if not notices or (opposed_by(joining, case, accession) and not joining.pairwise):
        return None
    first = dated(accession, Start.NOTIFICATION, case)
    return None if first is None else after(after(first, joining.within), joining.delay)


def with_consent_of_all(joining: WithConsentOfAll, case: Case, accession: Act) -> date | None:
    last = accession.on.latest
    for state in sorted({a.by for a in case.acts if a.by and a.by != accession.by}):
        before = [
            a for a in in_sequence(case, state) if (a.on, a.entry) < (accession.on, accession.entry)
        ]
        came = [a for a in before if a.kind in CONSENTS | SIGNATURES]
        if not came or any(a.kind is Kind.WITHDRAWAL_EFFECTIVE for a in before):
            continue
        accepted = [a.on.latest for a in answers(case, accession) if a.by == state]
        if not accepted:
            return None
        last = max(last, min(accepted))
    return after(last, joining.delay)


def between(clauses: Clauses, general: date, case: Case, one: str, other: str) -> date | str | None:
    """Give the day for two states of whom one acceded, where the clause is special on that."""
    rule = clauses.for_states
    ends = []
    for state in (one, other):
        inner = rule
        if isinstance(inner, ButFor):
            inner = inner.rule if state in inner.states else inner.otherwise
        if isinstance(inner, ForAllPartiesOf | UnlessOptedOut):
            return NOTHING_SPECIAL
        consent, _ = last_period(clauses, inner, case, state)
        if consent is None:
            return NOTHING_SPECIAL
        ends.append(consent)
    ends.sort(key=lambda act: (act.on.latest, act.entry))
    acceded = [act for act in ends if act.kind is Kind.ACCESSION]
    if not acceded:
        return NOTHING_SPECIAL
    accession = acceded[-1]
    judge = ends[0] if accession is ends[1] else ends[1]
    joining = clauses.joining
    if isinstance(joining, Depending):
        who = joining.group
        if isinstance(who, PartiesOf) and unknown(who.instrument, case):
            return NOTHING_SPECIAL
        there = accession.by in group(who, case, accession.on.latest)
        joining = joining.then if there else joining.otherwise
    if isinstance(joining, OnceAccepted):
        mine = [a for a in answers(case, accession) if a.by == judge.by]
        days = [accepted_by(joining, case, accession, a) for a in mine]
        day = min((d for d in days if d is not None), default=None)
    elif isinstance(joining, UnlessOpposed) and joining.pairwise:
        opposed = judge.by in opposed_by(joining, case, accession)
        day = None if opposed else unless_opposed(joining, case, accession)
    else:
        return NOTHING_SPECIAL
    return None if day is None else max(day, general)
