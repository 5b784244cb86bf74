"""Values that no clause can have are refused when they are made, with the value and what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from servanda.law.acts import Kind, known
from servanda.law.background import Background, Other
from servanda.law.build import at_least, at_once, instruments, parties_of
from servanda.law.clauses import (
    ButFor,
    Duration,
    Months,
    NextDate,
    Numbering,
    Permitted,
    Pivot,
    Prolonged,
    Reservations,
    Share,
    Weight,
    WithTheOthers,
)
from servanda.law.evaluate import first_met
from servanda.law.verdict import Outcome
from tests.law.build_acts import act, ratified

PER_STATE = WithTheOthers(pivot=Pivot.THRESHOLD)
OF = at_least(1, instruments).of
HALF = Fraction(1, 2)

IMPOSSIBLE = {
    "A group numbers at least 1, not 0": lambda: Numbering(0),
    "More than all of a base is never reached": lambda: Share(
        at_least=Fraction(1), base=Numbering(3), of=OF, strictly=True
    ),
    "RUR is weighed twice; keep one row": lambda: weight(
        frozenset({("RUR", Fraction(1)), ("RUR", Fraction(2))})
    ),
    "A weight is 0 or more": lambda: weight(frozenset({("RUR", Fraction(-1))})),
    "A threshold of 0 is no threshold": lambda: weight(frozenset(), Fraction(0)),
    "There is no day 29 of month 2 in every year": lambda: NextDate(month=2, day=29),
    "There is no day 1 of month 13 in every year": lambda: NextDate(month=13, day=1),
    "An exception for no state is none": lambda: ButFor(
        states=frozenset(), rule=PER_STATE, otherwise=PER_STATE
    ),
    "A duration names a term, a last day or a least number": Duration,
    "Only a term is prolonged; name the term": lambda: Duration(
        until=date(2030, 1, 1), renewal=Prolonged(by=Months(60), notice=at_once)
    ),
    "“only” names the provisions it is about": lambda: Reservations(permitted=Permitted.ONLY),
    "Provisions are named only for “only” and “except”": lambda: Reservations(
        provisions=frozenset({"article 4"})
    ),
}


def weight(table: frozenset[tuple[str, Fraction]], least: Fraction = HALF) -> Weight:
    return Weight(at_least=least, of=OF, table=table, base="tonnage")


@pytest.mark.parametrize("sentence", IMPOSSIBLE)
def test_what_cannot_be_is_refused(sentence):
    with pytest.raises(ValueError, match=sentence):
        IMPOSSIBLE[sentence]()


def test_an_act_about_a_corrected_one_is_about_what_stands_in_its_place():
    wrong, right = act(1, Kind.RESERVATION, "1990-01-01", "RUR"), ratified(9, "RUR", "1990-02-01")
    objection = act(3, Kind.OBJECTION, "1990-06-01", "BOR", about=1)
    corrected = replace(act(2, Kind.RESERVATION, "1990-01-02", "RUR"), replaces=1)
    (found,) = (a for a in known([wrong, right, objection, corrected]) if a.kind is Kind.OBJECTION)
    assert found.about == 2


def test_a_group_of_an_instrument_that_cannot_be_told_is_unknown():
    unknown = Background(others={"charter": Other(in_force_on=None, is_open=True)})
    among = at_least(1, instruments, by=parties_of("charter"))
    found = first_met(among, (ratified(1, "RUR", "1990-01-01"),), unknown)
    assert found.outcome is Outcome.UNKNOWN
