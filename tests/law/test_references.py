from __future__ import annotations

from dataclasses import replace

import pytest

from servanda.law.build import at_least, at_once, in_force, instruments, named
from servanda.law.clauses import (
    AllOf,
    ButFor,
    Depending,
    ForAllPartiesOf,
    InForceOf,
    Open,
    PartiesOf,
    UnlessOptedOut,
)
from servanda.law.references import CircleError, assemble, instruments_named
from servanda.law.standing import OnRecord
from tests.law.build_acts import simple


def after(*others: str) -> OnRecord:
    condition = AllOf(frozenset(InForceOf(name) for name in others))
    return OnRecord(replace(simple(), entry_into_force=in_force(at_once, condition)))


def test_names_are_found_wherever_clauses_name_an_instrument():
    clauses = replace(
        simple(at_least(2, instruments, PartiesOf(instrument="the Charter"))),
        for_states=ButFor(
            states=named("RUR").states,
            rule=ForAllPartiesOf(instrument="the Convention"),
            otherwise=UnlessOptedOut(instrument="the Protocol", within=at_once),
        ),
        joining=Depending(group=PartiesOf(instrument="the Union"), then=Open(), otherwise=Open()),
        replaces=frozenset({"the Old Convention"}),
    )
    assert instruments_named(clauses) == {
        "the Charter",
        "the Convention",
        "the Protocol",
        "the Union",
    }
    assert instruments_named(simple()) == frozenset()


def test_a_register_is_put_together_in_the_order_of_its_references():
    register = {"A": after("B", "D"), "B": after("C"), "C": OnRecord(simple()), "E": OnRecord(None)}
    whole = assemble(register)
    b = replace(register["B"], others=(("C", register["C"]),))
    assert whole == {
        "A": replace(register["A"], others=(("B", b),)),
        "B": b,
        "C": register["C"],
        "E": register["E"],
    }
    assert list(whole) == list(register)


@pytest.mark.parametrize(
    ("register", "circle"),
    [
        ({"A": after("A")}, ("A", "A")),
        ({"A": after("B"), "B": after("A")}, ("A", "B", "A")),
        ({"A": after("B"), "B": after("C"), "C": after("A")}, ("A", "B", "C", "A")),
    ],
)
def test_a_circle_is_refused_and_named(register, circle):
    with pytest.raises(CircleError) as refused:
        assemble(register)
    # A circle has no beginning: it is read from its first name on.
    names = refused.value.circle[:-1]
    first = names.index("A")
    assert (*names[first:], *names[:first], "A") == circle
    assert str(refused.value) == (
        f"The clauses refer to each other in a circle, {' → '.join(refused.value.circle)}: "
        "take one of these references out."
    )
