"""Cases of two states, and of what is found out about a record, kept as golden explanations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from servanda.law import relations
from servanda.law.acts import Kind
from servanda.law.background import Policy
from servanda.law.build import (
    all_of,
    at_least,
    days,
    fact,
    in_force,
    instruments,
    notifications,
    ratifications,
    signatories,
)
from servanda.law.clauses import (
    Acceptance,
    Clauses,
    Counted,
    Months,
    OnceAccepted,
    Permitted,
    Pivot,
    Reservations,
    Weight,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.doubts import About, Doubt
from servanda.law.evaluate import entry_into_force
from servanda.law.evaluate.leaving import withdrawal
from servanda.law.reasons.explain import Explainable
from servanda.law.relations import Governs, Relation, all_between, between, successive
from servanda.law.standing import OnRecord
from servanda.law.supposing import Prospect, Wanting, if_the_next_came, what_if, who_is_wanting
from servanda.law.typed_dates import Effect, TypedDate, audit
from servanda.law.verdict import Missing
from tests.law.build_acts import a_date, act, day, notified, ratified, signed, simple
from tests.law.explained_clauses import EMISSIONS
from tests.law.reserving_acts import effect, notice, objected, opposed, reserved, said, treaty

TONNAGE = fact("tonnage")
MADE = reserved(4, "RUR", "2000-01-01", "article 4", "article 12")
SENT = notice(5, "2000-03-01", 4)
SIX = OnRecord(
    Clauses(
        entry_into_force=in_force(days(30), at_least(3, notifications, by=signatories)),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=notifications, later=days(30)),
        withdrawal=Withdrawal(delay=Months(12)),
    ),
    (
        act(1, Kind.ADOPTION, "2010-01-01"),
        *(
            signed(n, state, "2010-01-01")
            for n, state in enumerate(("RUR", "BOR", "SYL", "ZUB"), start=2)
        ),
        notified(7, "RUR", "2010-02-01"),
    ),
)
DONE = replace(
    SIX,
    records=(*SIX.records, notified(8, "BOR", "2010-12-01"), notified(9, "SYL", "2011-01-22")),
)


def relation_of(on_record: OnRecord, on: str | None = "2005-01-01", b: str = "BOR") -> Relation:
    as_of = None if on is None else a_date(on)
    return between(on_record, "RUR", b, as_of=as_of, known_at=None)


def reservation_cases() -> dict[str, Explainable]:
    to_all = Reservations(acceptance=Acceptance.ALL)
    none = Reservations(permitted=Permitted.NONE)
    only = Reservations(permitted=Permitted.ONLY, provisions=frozenset({"article 4"}))
    unstated = reserved(4, "RUR", "2000-01-01")
    early = reserved(4, "RUR", "1999-01-01", "article 4")
    claim = replace(objected(6, "BOR", "2000-04-01", 4), what="object-and-purpose")
    withdrawn = said(7, Kind.OBJECTION_WITHDRAWN, "2002-01-01", "BOR", 6)
    told = notice(8, "2002-02-01", 7)
    accepted = said(6, Kind.RESERVATION_ACCEPTED, "2000-04-01", "BOR", 4)
    severed = treaty(MADE, SENT, regime=none, following=Policy.INVALID_RESERVATION_SEVERED)
    late = reserved(4, "RUR", "2001-01-01", "article 4")
    return {
        "pending": effect(treaty(MADE, SENT), "2000-06-01"),
        "pending, no notice": effect(treaty(MADE), "2000-06-01"),
        "accepted by silence": effect(treaty(MADE, SENT), "2005-01-01"),
        "accepted expressly": effect(treaty(MADE, SENT, accepted), "2000-06-01"),
        "needs no acceptance": effect(
            treaty(MADE, regime=Reservations(acceptance=Acceptance.NOT_NEEDED)), "2005-01-01"
        ),
        "objected to": effect(
            treaty(MADE, SENT, objected(6, "BOR", "2000-04-01", 4)), "2005-01-01"
        ),
        "objected to, as incompatible": effect(treaty(MADE, SENT, claim), "2005-01-01"),
        "objection withdrawn": effect(treaty(MADE, SENT, claim, withdrawn, told), "2005-01-01"),
        "objection too late": effect(
            treaty(MADE, SENT, objected(6, "BOR", "2002-04-01", 4)), "2005-01-01"
        ),
        "opposed": effect(treaty(MADE, SENT, opposed(6, "BOR", "2000-04-01", 4)), "2005-01-01"),
        "one of all objected": effect(
            treaty(MADE, SENT, objected(6, "SYL", "2000-04-01", 4), regime=to_all), "2005-01-01"
        ),
        "not permitted": effect(treaty(MADE, SENT, regime=none), "2005-01-01"),
        "severed": effect(severed, "2005-01-01"),
        "perhaps not permitted": effect(treaty(unstated, SENT, regime=only), "2005-01-01"),
        "not confirmed": effect(treaty(signed(9, "RUR", "1999-01-01"), early), "2005-01-01"),
        "late": effect(treaty(late, without=Policy.LATE_RESERVATION_BY_SILENCE), "2005-01-01"),
        "withdrawn": effect(
            treaty(
                MADE,
                SENT,
                said(6, Kind.RESERVATION_WITHDRAWN, "2002-01-01", "RUR", 4),
                notice(7, "2002-02-01", 6),
            ),
            "2005-01-01",
        ),
        "withdrawn, not notified": effect(
            treaty(MADE, SENT, said(6, Kind.RESERVATION_WITHDRAWN, "2002-01-01", "RUR", 4)),
            "2005-01-01",
        ),
        "undetermined": replace(
            effect(treaty(MADE, SENT), "2005-01-01"),
            effect=relations.Effect.UNDETERMINED,
            may_be=(),
        ),
    }


def pair_cases() -> dict[str, Explainable]:
    accepting = replace(simple(), joining=OnceAccepted(delay=days(60)))
    acceded = OnRecord(
        accepting,
        (
            ratified(1, "RUR", "2000-01-01"),
            ratified(2, "BOR", "2000-02-01"),
            act(3, Kind.ACCESSION, "2001-01-01", "SYL"),
            said(4, Kind.ACCESSION_ACCEPTED, "2001-05-01", "BOR", None, toward="SYL"),
        ),
    )
    suspended = said(4, Kind.SUSPENSION, "2003-01-01", "RUR", None, toward="BOR")
    open_standing = relation_of(treaty(opposed(5, "BOR", "2000-04-01", 4), MADE, SENT))
    return {
        "opposed": relation_of(treaty(MADE, SENT, opposed(6, "BOR", "2000-04-01", 4))),
        "perhaps opposed": relation_of(
            treaty(MADE, SENT, opposed(6, "BOR", "2000-12/2001-12", 4)), "2005-01-01"
        ),
        "opposed, entered before": open_standing,
        "accession not accepted": relation_of(acceded, b="SYL"),
        "accession accepted": between(acceded, "BOR", "SYL", as_of=None, known_at=None),
        "suspended between the two": relation_of(treaty(suspended)),
        "severed": relation_of(
            treaty(
                MADE,
                regime=Reservations(permitted=Permitted.NONE),
                following=Policy.INVALID_RESERVATION_SEVERED,
            )
        ),
    }


def succession_cases() -> dict[str, Explainable]:
    earlier = OnRecord(
        simple(),
        tuple(ratified(n, s, "1994-01-01") for n, s in enumerate(("RUR", "BOR", "SYL"), 1)),
    )
    later = OnRecord(
        replace(simple(), replaces=frozenset({"convention"})),
        (ratified(11, "RUR", "2003-01-01"), ratified(12, "BOR", "2004-01-01")),
    )
    beside = replace(later, clauses=simple())
    old, new = ("convention", earlier), ("charter", later)

    def governing(a: str, b: str, one=old, other=new):
        return successive(one, other, a, b, as_of=None, known_at=None)

    replaced = governing("RUR", "BOR")
    (first, second) = all_between(
        {"convention": earlier, "charter": later}, "RUR", "BOR", as_of=None, known_at=None
    )
    return {
        "replaced": replaced,
        "later alone": replace(replaced, replaced_on=None),
        "earlier": governing("RUR", "SYL"),
        "both": governing("RUR", "BOR", other=("charter", beside)),
        "neither": governing("SYL", "ZUB"),
        "undetermined": replace(replaced, governs=Governs.UNDETERMINED),
        "in a register, the later": first,
        "in a register, the earlier": second,
    }


def prospect(on_record: OnRecord) -> Prospect:
    found = if_the_next_came(on_record, date(2026, 11, 24))
    assert found is not None
    return found


def finding_cases() -> dict[str, Explainable]:
    anyone = OnRecord(simple(at_least(3, instruments)), (ratified(1, "RUR", "1990-01-01"),))
    weighed = Weight(
        at_least=Fraction(55), of=Counted(kinds=ratifications), table=EMISSIONS, base="emissions"
    )
    came = prospect(SIX)
    return {
        "two more of three": who_is_wanting(SIX, as_of=None, known_at=None)[0],
        "two more of three came": came,
        "two more of anyone came": prospect(anyone),
        "a fact as well": prospect(OnRecord(simple(all_of(at_least(1, instruments), TONNAGE)))),
        "enough weight came": prospect(
            OnRecord(simple(weighed), (ratified(1, "RUR", "1990-01-01"),))
        ),
        "no act can bring it about": replace(came, verdict=entry_into_force(simple(), ())),
        "what if": between(
            what_if(DONE, [notified(-1, "ZUB", "2012-05-01")]),
            "RUR",
            "ZUB",
            as_of=None,
            known_at=None,
        ),
        "another instrument wanting": Wanting(
            missing=Missing(instrument="convention"), among=frozenset()
        ),
    }


def printed_cases() -> dict[str, Explainable]:
    left = replace(DONE, records=(*DONE.records, act(10, Kind.DENUNCIATION, "2015-03-01", "RUR")))
    typed = (
        TypedDate(on=day("2010-02-21"), source="the journal of Ruritania"),
        TypedDate(on=day("2010-02-21"), state="SYL"),
        TypedDate(on=day("2016-03-02"), state="RUR", effect=Effect.WITHDRAWAL),
    )
    found = audit(left, typed)
    return dict(zip(("the whole", "a state", "a withdrawal"), found, strict=True))


def doubt_cases() -> dict[str, Explainable]:
    never = notified(8, "GRU", "2010-05-01")
    found: dict[str, Explainable] = {
        about.value: Doubt(about=about, acts=(never,), state="GRU")
        for about in About
        if about is not About.NOT_ON_RECORD
    }
    leaving = act(10, Kind.DENUNCIATION, "2015-03-01", "RUR")
    silent = withdrawal(simple(), leaving, (leaving,), day("2011-01-01"))
    return {
        **found,
        "not on record": Doubt(about=About.NOT_ON_RECORD, instrument="convention"),
        "with a verdict": Doubt(
            about=About.WITHDRAWAL_NOT_PROVIDED, acts=(leaving,), state="RUR", verdict=silent
        ),
        "of no state": Doubt(about=About.WITHOUT_A_STATE, acts=(act(8, Kind.CONSENT, "2010"),)),
    }


FINDING_CASES = {
    "reservations": reservation_cases,
    "pairs": pair_cases,
    "successive": succession_cases,
    "findings": finding_cases,
    "printed": printed_cases,
    "doubts": doubt_cases,
}
