"""Doubts about a record: named warnings, each with the acts and the values that raise it.

Rules it keeps:

- a doubt changes no answer and stops none: evaluation is total, and a doubt is told beside it;
- nothing is guessed and nothing repaired: the record is mended by a later entry;
- a day is out of range before 1800, or more than a hundred years after every other act: final
  clauses as these are not older, and a typing mistake in the century is the likeliest cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.clauses import Counted, EveryOne, OnSignatureUnlessProcedures, Signatories
from servanda.law.evaluate import opening_kinds
from servanda.law.evaluate.case import Case
from servanda.law.evaluate.periods import rule_for
from servanda.law.evaluate.thresholds import signing
from servanda.law.references import instruments_named, nodes
from servanda.law.standing import OnRecord
from servanda.law.standing.answers import ending_of, view_of
from servanda.law.standing.bound import judged_notices
from servanda.law.standing.view import View
from servanda.law.succession import end_of, to_state
from servanda.law.verdict import Caution, Verdict


class About(StrEnum):
    """What is doubtful."""

    BEFORE_ADOPTION = "before-adoption"
    """An act is dated before the instrument was adopted or, for want of that, first signed."""
    NEVER_SIGNED = "never-signed"
    """A state that did not sign did an act that counts only from signatories."""
    NOT_ON_RECORD = "not-on-record"
    """The clauses name an instrument that is not on record."""
    CONTRADICTORY = "contradictory"
    """A state said yes and no on one day: the order of the entries was taken."""
    OUT_OF_RANGE = "out-of-range"
    """A day before 1800, or more than a hundred years after every other act."""
    ABOUT_NOTHING = "about-nothing"
    """An act speaks of an entry that is not among the acts known."""
    ABOUT_WRONG_KIND = "about-wrong-kind"
    """An act speaks of an act of which such an act cannot speak."""
    ABOUT_ANOTHERS = "about-anothers"
    """A state takes back, confirms or revokes what another state did."""
    BEFORE_WHAT_IT_IS_ABOUT = "before-what-it-is-about"
    """An act is dated before the act of which it speaks."""
    WITHOUT_A_STATE = "without-a-state"
    """An act that only a state can do names none."""
    NEVER_JOINED = "never-joined"
    """A state withdrew that had not consented."""
    CONSENTED_TWICE = "consented-twice"
    """A state that had consented and not left consented again; the first consent counts."""
    OUTSIDE_THE_CLAUSE = "outside-the-clause"
    """A consent of a kind by which the clauses bring no state in."""
    OUTSIDE_WINDOW = "outside-window"
    """A notice of withdrawal came when the clauses do not allow one; it has no effect."""
    REVOKED_TOO_LATE = "revoked-too-late"
    """A notice of withdrawal was revoked after it had taken effect; the revocation has none."""
    WITHDRAWAL_NOT_PROVIDED = "withdrawal-not-provided"
    """Notice of withdrawal from an instrument that is silent on it (VCLT art. 56)."""
    ONLY_IN_PART = "only-in-part"
    """A notice of withdrawal that names some provisions only; it was taken as one from the whole
    (VCLT art. 44(1))."""
    AFTER_ITS_END = "after-its-end"
    """An act of a state that had ceased to exist, or about an instrument that had ended."""
    NO_SUCH_SUCCESSION = "no-such-succession"
    """A succession was notified of which date or predecessor is not on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """One thing about a record that is doubtful."""

    about: About
    acts: tuple[Act, ...] = ()
    """The acts that raise it, the doubtful one first."""
    state: str | None = None
    """The state concerned, where it is one."""
    instrument: str | None = None
    """The instrument that is not on record."""
    verdict: Verdict | None = None
    """The verdict that takes it into account, where there is one."""


#: No final clause of the kind that is evaluated here is older.
FIRST_YEAR = date(1800, 1, 1)
#: How long after every other act a day is no longer believed.
CENTURY = timedelta(days=36_525)
_LEAVING = frozenset({Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION})
_RESERVATIONS = frozenset({Kind.RESERVATION, Kind.RESERVATION_CONFIRMED})
_REFUSALS = frozenset({Kind.NOT_INTERESTED, Kind.WILL_NOT_BECOME_PARTY})

#: Of which acts an act may speak, where it must speak of one.
SPEAKS_OF: Mapping[Kind, frozenset[Kind]] = {
    Kind.REVOCATION: frozenset({Kind.DENUNCIATION}),
    Kind.RESERVATION_CONFIRMED: frozenset({Kind.RESERVATION}),
    Kind.RESERVATION_WITHDRAWN: _RESERVATIONS,
    Kind.RESERVATION_ACCEPTED: _RESERVATIONS,
    Kind.OBJECTION: _RESERVATIONS,
    Kind.OPPOSING_OBJECTION: _RESERVATIONS,
    Kind.OBJECTION_WITHDRAWN: frozenset({Kind.OBJECTION, Kind.OPPOSING_OBJECTION}),
    Kind.CONFIRMATION: frozenset(Kind),
    Kind.REGISTRATION: frozenset(Kind),
}
#: Acts that only the state itself can do that did the act of which they speak, or its successor.
_OF_ITS_OWN = frozenset(
    {
        Kind.REVOCATION,
        Kind.RESERVATION_CONFIRMED,
        Kind.RESERVATION_WITHDRAWN,
        Kind.OBJECTION_WITHDRAWN,
        Kind.CONFIRMATION,
    }
)
#: Acts that may be done without a state, or that date other things than what was done.
_OF_NO_STATE = frozenset(
    {
        Kind.ADOPTION,
        Kind.SUSPENSION,
        Kind.SUSPENSION_ENDED,
        Kind.TERMINATION,
        Kind.RESERVATION_ACCEPTED,
        Kind.DEPOSITARY_NOTICE,
        Kind.REGISTRATION,
        Kind.FACT,
        Kind.ORGAN_DECISION,
    }
)
#: Acts that may come before the instrument exists: a fact, and a choice made about another one.
_MAY_COME_BEFORE = frozenset({Kind.FACT, Kind.ORGAN_DECISION, Kind.OPT_IN_ONLY})
#: What contradicts itself where one state does both on one day.
_OPPOSITES = (
    (CONSENTS, _LEAVING),
    (CONSENTS | SIGNATURES, _REFUSALS),
    (
        frozenset({Kind.PROVISIONAL_APPLICATION}),
        frozenset({Kind.PROVISIONAL_APPLICATION_ENDED, Kind.WILL_NOT_BECOME_PARTY}),
    ),
    (frozenset({Kind.OPT_OUT}), frozenset({Kind.OPT_OUT_WITHDRAWN})),
    (frozenset({Kind.SUSPENSION}), frozenset({Kind.SUSPENSION_ENDED})),
)


def doubts(
    on_record: OnRecord, *, as_of: date | None = None, known_at: int | None = None
) -> tuple[Doubt, ...]:
    """Give everything about a record that is doubtful, in the order of ``About``."""
    seen = view_of(on_record, as_of, known_at)
    checks = (
        _before_adoption,
        _never_signed,
        _not_on_record,
        _contradictory,
        _out_of_range,
        _about,
        _without_a_state,
        _never_joined,
        _consented_twice,
        _outside_the_clause,
        _notices,
        _after_the_end,
        _undated_successions,
    )
    found = chain.from_iterable(check(seen) for check in checks)
    order = list(About)
    return tuple(sorted(found, key=lambda doubt: order.index(doubt.about)))


def _raised(about: About, *acts: Act, verdict: Verdict | None = None) -> Doubt:
    return Doubt(about=about, acts=acts, state=acts[0].by, verdict=verdict)


# -- the instrument -------------------------------------------------------------------------------


def _before_adoption(seen: View) -> Iterator[Doubt]:
    for dating in signing(Case(seen.acts, seen.background)):
        for act in seen.acts:
            if act.on.latest < dating.on.earliest and act.kind not in _MAY_COME_BEFORE:
                yield _raised(About.BEFORE_ADOPTION, act, dating)


def _not_on_record(seen: View) -> Iterator[Doubt]:
    if seen.clauses is not None:
        for name in sorted(instruments_named(seen.clauses) - seen.background.others.keys()):
            yield Doubt(about=About.NOT_ON_RECORD, instrument=name)


def _out_of_range(seen: View) -> Iterator[Doubt]:
    days = [act.on for act in seen.acts if act.on.latest < date.max]
    *_, before_last, last = [date.max, date.max, *sorted(day.latest for day in days)]
    for act in seen.acts:
        others = before_last if act.on.latest == last else last
        too_late = others < date.max and act.on.earliest - others > CENTURY
        if act.on.latest < FIRST_YEAR or too_late:
            yield _raised(About.OUT_OF_RANGE, act)


def _after_the_end(seen: View) -> Iterator[Doubt]:
    end = ending_of(seen)
    for act in seen.acts:
        if act.by is None or act.kind is Kind.FACT:
            continue
        if end is not None and end.on is not None and act.on.earliest > end.on.latest:
            yield _raised(About.AFTER_ITS_END, act, verdict=end)
        gone = end_of(seen.background.successions, act.by)
        if gone is not None and act.on.earliest > gone.on.latest:
            yield _raised(About.AFTER_ITS_END, act)


# -- acts that speak of acts ----------------------------------------------------------------------


def _about(seen: View) -> Iterator[Doubt]:
    for act in seen.acts:
        of = None if act.about is None else seen.acts.by_entry.get(act.about)
        if of is not None:
            yield from _speaking(seen, act, of)
        elif act.about is not None or act.kind in SPEAKS_OF:
            yield _raised(About.ABOUT_NOTHING, act)


def _speaking(seen: View, act: Act, of: Act) -> Iterator[Doubt]:
    if of.kind not in SPEAKS_OF.get(act.kind, {of.kind}):
        yield _raised(About.ABOUT_WRONG_KIND, act, of)
    if act.kind in _OF_ITS_OWN and act.by != of.by:
        followed = {s.predecessor for s in to_state(seen.background.successions, act.by or "")}
        if of.by not in followed:
            yield _raised(About.ABOUT_ANOTHERS, act, of)
    if act.on.latest < of.on.earliest and of.kind is not Kind.SUCCESSION:
        yield _raised(About.BEFORE_WHAT_IT_IS_ABOUT, act, of)


# -- acts of states -------------------------------------------------------------------------------


def _without_a_state(seen: View) -> Iterator[Doubt]:
    for act in seen.acts:
        if act.by is None and act.kind not in _OF_NO_STATE:
            yield _raised(About.WITHOUT_A_STATE, act)


def _never_signed(seen: View) -> Iterator[Doubt]:
    kinds = _only_from_signatories(seen)
    for own in seen.acts.by_state.values() if kinds else ():
        if not any(act.kind in SIGNATURES for act in own):
            yield from (_raised(About.NEVER_SIGNED, act) for act in own if act.kind in kinds)


def _only_from_signatories(seen: View) -> frozenset[Kind]:
    """Give the kinds of acts that the clause for the instrument counts only from signatories."""
    found: set[Kind] = set()
    rule = None if seen.clauses is None else seen.clauses.entry_into_force
    for node in nodes(rule):
        match node:
            case Counted(by=Signatories(), kinds=kinds) | EveryOne(who=Signatories(), kinds=kinds):
                found |= kinds
            case _:
                pass
    return frozenset(found) - {Kind.ACCESSION}


def _contradictory(seen: View) -> Iterator[Doubt]:
    for own in seen.acts.by_state.values():
        exact = [act for act in own if act.on.is_exact]
        for yes, no in _OPPOSITES:
            against = [act for act in exact if act.kind in no]
            for other in against:
                same = [a for a in exact if a.kind in yes and a.on == other.on]
                yield from (_raised(About.CONTRADICTORY, act, other) for act in same)


def _never_joined(seen: View) -> Iterator[Doubt]:
    for state, own in seen.acts.by_state.items():
        if seen.reports.get(state) or to_state(seen.background.successions, state):
            continue
        kinds = _joining(seen, state)
        for index, act in enumerate(own):
            if act.kind in _LEAVING and kinds and not any(a.kind in kinds for a in own[:index]):
                yield _raised(About.NEVER_JOINED, act)


def _joining(seen: View, state: str) -> frozenset[Kind]:
    """Give the kinds by which a state may have joined; none where it needs no act of its own."""
    if seen.clauses is None:
        return CONSENTS | SIGNATURES
    opening = opening_kinds(rule_for(seen.clauses.for_states, state))
    return opening and opening | CONSENTS | {Kind.CONFIRMATION}


def _consented_twice(seen: View) -> Iterator[Doubt]:
    for own in seen.acts.by_state.values():
        standing: Act | None = None
        for act in own:
            if act.kind in _LEAVING:
                standing = None
            elif act.kind in INSTRUMENTS | {Kind.CONSENT}:
                if standing is not None and _same_consent(standing, act):
                    yield _raised(About.CONSENTED_TWICE, act, standing)
                standing = standing or act


def _same_consent(one: Act, other: Act) -> bool:
    """Tell whether one was enough: not with another depositary, nor for other provisions."""
    return one.depositary == other.depositary and one.provisions == other.provisions


def _outside_the_clause(seen: View) -> Iterator[Doubt]:
    if seen.clauses is None:
        return
    for state, own in seen.acts.by_state.items():
        rule = rule_for(seen.clauses.for_states, state)
        opening = opening_kinds(rule)
        notified = isinstance(rule, OnSignatureUnlessProcedures)
        if notified and any(act.kind in opening for act in own):
            continue  # what it notified completes its signature
        for act in own:
            if opening and act.kind in CONSENTS - opening:
                yield _raised(About.OUTSIDE_THE_CLAUSE, act)


_BY_CAUTION = {
    Caution.OUTSIDE_WINDOW: About.OUTSIDE_WINDOW,
    Caution.REVOKED_TOO_LATE: About.REVOKED_TOO_LATE,
    Caution.WITHDRAWAL_NOT_PROVIDED: About.WITHDRAWAL_NOT_PROVIDED,
}


def _notices(seen: View) -> Iterator[Doubt]:
    notices = seen.acts.kind(Kind.DENUNCIATION)
    yield from (_raised(About.ONLY_IN_PART, act) for act in notices if act.provisions)
    for state in sorted({act.by or "" for act in notices}):
        for _, verdict in judged_notices(seen, state):
            for caution in verdict.cautions:
                if caution in _BY_CAUTION:
                    yield _raised(_BY_CAUTION[caution], *verdict.acts, verdict=verdict)


def _undated_successions(seen: View) -> Iterator[Doubt]:
    for act in seen.acts.kind(Kind.SUCCESSION):
        if act.effect_on is None:
            yield _raised(About.NO_SUCH_SUCCESSION, act)
