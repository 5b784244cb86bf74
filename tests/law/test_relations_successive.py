from __future__ import annotations

from dataclasses import replace

from servanda.law.acts import Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import Clauses
from servanda.law.relations import (
    Bar,
    Governs,
    InForce,
    Successive,
    all_between,
    successive,
)
from servanda.law.standing import OnRecord
from tests.law.build_acts import a_date, act, day, ratified, report, signed, simple
from tests.law.reserving_acts import opposed, reserved, said

EARLIER = OnRecord(
    simple(),
    tuple(ratified(n, s, "1990-01-01") for n, s in enumerate(("RUR", "BOR", "SYL", "ZUB"), 1)),
)
JOINED = (ratified(11, "RUR", "2000-01-01"), ratified(12, "BOR", "2000-02-01"))


def later(*acts: Act, replaces: bool = True) -> OnRecord:
    names = frozenset({"old"} if replaces else ())
    clauses: Clauses = replace(simple(), replaces=names)
    return OnRecord(clauses, (*JOINED, *acts))


def asked(after: OnRecord, a: str, b: str, on: str) -> Successive:
    return successive(("old", EARLIER), ("new", after), a, b, as_of=a_date(on), known_at=None)


def test_between_parties_to_both_the_later_has_ended_the_earlier():
    found = asked(later(), "RUR", "BOR", "2005-01-01")
    assert (found.governs, found.replaced_on) == (Governs.LATER, day("2000-02-01"))
    assert (found.earlier.in_force, found.earlier.bar) == (InForce.NO, Bar.REPLACED)
    assert found.earlier.lacking == ("BOR", "RUR")
    assert found.names == ("old", "new")


def test_before_the_later_is_in_force_the_earlier_governs():
    found = asked(later(), "RUR", "BOR", "2000-01-31")
    assert (found.governs, found.replaced_on) == (Governs.EARLIER, None)


def test_with_those_that_did_not_join_the_later_the_earlier_governs():
    found = asked(later(), "RUR", "SYL", "2005-01-01")
    assert (found.governs, found.earlier.in_force) == (Governs.EARLIER, InForce.YES)
    assert found.later.lacking == ("SYL",)


def test_a_state_that_is_party_to_the_later_alone_is_bound_by_it():
    found = asked(later(ratified(13, "GRU", "2001-01-01")), "RUR", "GRU", "2005-01-01")
    assert (found.governs, found.replaced_on) == (Governs.LATER, None)
    assert (found.earlier.bar, found.earlier.lacking) == (None, ("GRU",))


def test_where_no_party_is_common_neither_governs():
    assert asked(later(), "SYL", "GRU", "2005-01-01").governs is Governs.NEITHER


def test_where_the_later_does_not_replace_the_earlier_both_apply():
    found = asked(later(replaces=False), "RUR", "BOR", "2005-01-01")
    assert (found.governs, found.replaced_on) == (Governs.BOTH, None)


def test_what_was_replaced_does_not_come_back_when_the_later_ends():
    left = said(13, Kind.WITHDRAWAL_EFFECTIVE, "2003-01-01", "BOR", None)
    found = asked(later(left), "RUR", "BOR", "2005-01-01")
    assert (found.governs, found.replaced_on) == (Governs.NEITHER, day("2000-02-01"))


def test_who_left_the_later_before_the_other_joined_it_replaced_nothing():
    left = said(13, Kind.WITHDRAWAL_EFFECTIVE, "2003-01-01", "BOR", None)
    found = asked(later(left, ratified(14, "SYL", "2004-01-01")), "BOR", "SYL", "2005-01-01")
    assert (found.governs, found.replaced_on) == (Governs.EARLIER, None)


def test_who_left_the_later_on_the_day_the_other_joined_it_replaced_nothing():
    left = said(13, Kind.WITHDRAWAL_EFFECTIVE, "2003-01-01", "BOR", None)
    found = asked(later(left, ratified(14, "SYL", "2003-01-01")), "BOR", "SYL", "2005-01-01")
    assert (found.governs, found.replaced_on) == (Governs.EARLIER, None)


def test_who_left_the_later_within_bounds_may_have_replaced_the_earlier():
    left = said(13, Kind.WITHDRAWAL_EFFECTIVE, "2003", "BOR", None)
    found = asked(later(left, ratified(14, "SYL", "2003-06-01")), "BOR", "SYL", "2005-01-01")
    assert (found.governs, found.replaced_on) == (Governs.UNDETERMINED, None)
    assert (found.earlier.in_force, found.earlier.bar) == (InForce.UNDETERMINED, Bar.REPLACED)


def test_who_joined_the_later_within_bounds_may_have_replaced_the_earlier():
    left = said(13, Kind.WITHDRAWAL_EFFECTIVE, "2003-06-01", "BOR", None)
    found = asked(later(left, ratified(14, "SYL", "2003")), "BOR", "SYL", "2005-01-01")
    assert found.governs is Governs.UNDETERMINED


def test_an_objection_that_opposes_the_later_leaves_the_earlier_in_force():
    after = later(
        reserved(13, "RUR", "2000-01-01"),
        said(14, Kind.DEPOSITARY_NOTICE, "2000-01-10", None, 13),
        opposed(15, "BOR", "2000-01-20", 13),
    )
    found = asked(after, "RUR", "BOR", "2005-01-01")
    assert (found.governs, found.later.bar) == (Governs.EARLIER, Bar.OPPOSED)


def test_where_the_later_is_undetermined_so_is_the_earlier():
    after = replace(
        later(),
        clauses=replace(simple(), replaces=frozenset({"old"})),
        records=(signed(11, "RUR", "1999-01-01"), signed(12, "BOR", "1999-01-01")),
        reported=(report(13, "2000-01-01"), report(14, "2000-01-01", "BOR")),
    )
    found = asked(after, "RUR", "BOR", "2005-01-01")
    assert (found.later.in_force, found.governs) == (InForce.UNDETERMINED, Governs.UNDETERMINED)
    assert (found.earlier.bar, found.earlier.lacking) == (Bar.REPLACED, ("RUR",))
    assert found.replaced_on is None


def test_a_later_instrument_without_a_clause_replaces_nothing():
    after = OnRecord(
        None, JOINED, (report(13, "2000-02-01", "RUR"), report(14, "2000-02-01", "BOR"))
    )
    assert asked(after, "RUR", "BOR", "2005-01-01").governs is Governs.BOTH


# -- a register -----------------------------------------------------------------------------------

AMENDMENT = OnRecord(
    simple(), (ratified(21, "RUR", "1995-01-01"), ratified(22, "SYL", "1995-01-01"))
)
REGISTER = {
    "old": EARLIER,
    "new": later(),
    "old-amendment": AMENDMENT,
    "elsewhere": OnRecord(simple(), (act(31, Kind.SIGNATURE, "1990-01-01", "GRU"),)),
}


def test_a_register_gives_every_instrument_between_two_states():
    found = all_between(
        REGISTER,
        "RUR",
        "SYL",
        as_of=a_date("2005-01-01"),
        known_at=None,
        amendments={"old": ("old-amendment",)},
    )
    assert [(b.name, b.version.relation.in_force, b.version.binding) for b in found] == [
        ("new", InForce.NO, ()),
        ("old", InForce.YES, ("old-amendment",)),
    ]


def test_a_register_says_what_replaced_an_instrument():
    found = all_between(REGISTER, "BOR", "RUR", as_of=a_date("2005-01-01"), known_at=None)
    answers = {b.name: (b.version.relation.in_force, b.replaced_by) for b in found}
    assert answers == {
        "new": (InForce.YES, ()),
        "old": (InForce.NO, ("new",)),
        "old-amendment": (InForce.NO, ()),
    }


def test_amendments_of_what_is_replaced_bind_no_more():
    joined = {**REGISTER, "new": later(ratified(13, "SYL", "2001-01-01"))}
    found = all_between(
        joined,
        "RUR",
        "SYL",
        as_of=a_date("2005-01-01"),
        known_at=None,
        amendments={"old": ("old-amendment",)},
    )
    old = next(b for b in found if b.name == "old")
    assert (old.replaced_by, old.version.binding) == (("new",), ())
    assert old.version.relation.policies == ()
    assert Policy.CONVENTION_AS_CUSTOM in REGISTER["old"].policies
