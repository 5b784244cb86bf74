"""Whole sentences on later states, and which of several is the rule."""

from __future__ import annotations

import pytest

from servanda.law.clauses import (
    AtOnce,
    Days,
    Delay,
    Months,
    Pivot,
    Start,
    WithTheOthers,
)
from servanda.reader.final_clauses.english import later
from servanda.reader.final_clauses.record import Confidence, Doubt, Reading
from tests.reader.final_clauses.saying import reading_of, scan_of

THRESHOLD, ENTRY = Pivot.THRESHOLD, Pivot.ENTRY_INTO_FORCE
FIRST = (
    "This Agreement shall enter into force on the twentieth day after the deposit of the sixth "
    "instrument of ratification."
)


def read(*articles: str) -> Reading:
    found = reading_of(later.read, *articles)
    assert found is not None
    return found


def rule(*articles: str) -> tuple[Pivot, Delay, Confidence]:
    found = read(*articles)
    assert isinstance(found.value, WithTheOthers)
    return found.value.pivot, found.value.later, found.confidence


@pytest.mark.parametrize(
    ("said", "pivot", "delay"),
    [
        (
            (
                "After the entry into force of this Agreement, it shall enter into force for each "
                "State on the date of deposit of its instrument."
            ),
            ENTRY,
            AtOnce(),
        ),
        (
            (
                "After the entry into force of this Agreement, any State shall become a Party to "
                "it on "
                "the fortieth day after the deposit of its instrument."
            ),
            ENTRY,
            Days(40),
        ),
        (
            (
                "Any State that accedes to this Agreement after it has entered into force shall be "
                "bound by it from the date of the deposit of its instrument."
            ),
            ENTRY,
            AtOnce(),
        ),
        (
            (
                "Any instrument of ratification or accession deposited after the date on which "
                "this "
                "Agreement enters into force shall take effect two months after the date of "
                "deposit."
            ),
            ENTRY,
            Months(2),
        ),
        (
            (
                "Any such instrument deposited after the entry into force of this Agreement "
                "shall take "
                "effect on the fortieth day following the date of its deposit."
            ),
            ENTRY,
            Days(40),
        ),
        (
            (
                "Any ratification effected subsequent to the latter date shall become effective "
                "on the "
                "fortieth day following the deposit."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "After the conditions for entry into force have been fulfilled, any instrument of "
                "accession shall take effect two months after the date of deposit."
            ),
            THRESHOLD,
            Months(2),
        ),
        (
            (
                "Accession shall be effected by the deposit of an instrument with the Depositary "
                "and "
                "shall take effect on the fortieth day after the date of its receipt."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "Entry into force for States which ratify after the date on which this Agreement "
                "enters into force shall be on the date of deposit of an instrument."
            ),
            ENTRY,
            AtOnce(),
        ),
        (
            (
                "This Agreement shall become binding on each State acceding thereafter forty days "
                "after the deposit of its instrument."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "This Agreement shall take effect on the date of deposit of its instrument for "
                "each "
                "State which ratifies subsequently."
            ),
            THRESHOLD,
            AtOnce(),
        ),
        (
            (
                "Thereafter this Agreement shall enter into force - (a) for each State acceding "
                "to it, "
                "on the fortieth day after the deposit of its instrument."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "When a State accedes after the deposit of the sixth instrument, this Agreement "
                "enters "
                "into force in respect of that State on the fortieth day after the deposit of its "
                "instrument."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "This Agreement and any such protocol shall enter into force for each State on the "
                "fortieth day after the deposit of its instrument."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "For each State acceding to this Agreement, the latter shall enter into force on "
                "the "
                "fortieth day after the deposit of its instrument."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "This Agreement shall enter into force on the deposit of the sixth instrument, and "
                "thereafter for each State on the fortieth day after the deposit of its instrument."
            ),
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "This Agreement shall enter into force on the deposit of the sixth instrument, and "
                "shall enter into force with respect to each State which subsequently ratifies "
                "on the "
                "date of the deposit of its instrument."
            ),
            THRESHOLD,
            AtOnce(),
        ),
        (
            (
                "Where a State accedes after that date, this Agreement shall enter into force "
                "for it "
                "on the day of the deposit of its instrument."
            ),
            THRESHOLD,
            AtOnce(),
        ),
        (
            "Subsequent ratifications shall take effect forty days after their deposit.",
            THRESHOLD,
            Days(40),
        ),
        (
            (
                "Acceptance by any Member or by a State referred to in Article 4 shall be "
                "effected by "
                "the deposit of an instrument, and shall take effect on its receipt."
            ),
            THRESHOLD,
            AtOnce(),
        ),
        (
            (
                "After the entry into force of this Agreement, it shall enter into force for "
                "any other "
                "Party to the Lake Treaty on the fortieth day after the deposit of its instrument."
            ),
            THRESHOLD,
            Days(40),
        ),
    ],
)
def test_whole_sentences(said, pivot, delay):
    assert rule(said) == (pivot, delay, Confidence.SURE)


def test_between_threshold_and_entry_into_force_is_later_where_a_sentence_says_so():
    assert rule(
        "For States which have deposited an instrument of accession in respect of this Agreement "
        "after the requirements for entry into force have been met but prior to the date of entry "
        "into force, the accession shall take effect on the date of entry into force of this "
        "Agreement or two months after the date of deposit of the instrument, whichever is later.",
        "Any instrument of accession deposited after the date on which this Agreement enters into "
        "force shall take effect two months after the date of deposit.",
    ) == (THRESHOLD, Months(2), Confidence.SURE)


def test_that_date_is_the_entry_into_force_where_the_sentence_before_is_on_those_before_it():
    assert rule(
        "For each Government which accepts this Agreement before the date on which this Agreement "
        "enters into force, it shall enter into force on that date.",
        "For each Government which accepts this Agreement on or after that date, it shall enter "
        "into force two months after the date of the deposit of its acceptance.",
    ) == (ENTRY, Months(2), Confidence.SURE)


def test_the_depositary_told_the_others():
    found = read(
        "With respect to any other State this Agreement shall enter into force two months after "
        "the date on which the Director-General has notified its accession."
    )
    assert found.value == WithTheOthers(pivot=THRESHOLD, later=Months(2), start=Start.NOTIFICATION)


def test_what_is_said_of_all_comes_before_what_is_said_of_accession():
    said = (
        (
            "For each State acceding to this Agreement, it shall enter into force one year after "
            "the "
            "deposit of its instrument of accession."
        ),
        (
            "For each State which ratifies it thereafter, this Agreement shall enter into force "
            "on the "
            "date of deposit of its instrument."
        ),
    )
    assert rule(*said) == (THRESHOLD, AtOnce(), Confidence.SURE)


def test_two_sentences_that_differ_are_doubted():
    found = read(
        "For each State which ratifies it thereafter, this Agreement shall enter into force on the "
        "date of deposit of its instrument.",
        "For each State which accepts it thereafter, this Agreement shall enter into force one "
        "year after the deposit of its instrument.",
    )
    assert [doubt.doubt for doubt in found.doubts] == [Doubt.TWO_READINGS]


@pytest.mark.parametrize(
    "said",
    [
        (
            "For each State this Agreement shall enter into force on the fortieth day after the "
            "deposit "
            "of its instrument provided that all signatories agree."
        ),
        (
            "Unless the Council decides otherwise, for each State this Agreement shall enter into "
            "force "
            "on the fortieth day after the deposit of its instrument."
        ),
    ],
)
def test_words_that_may_change_the_rule_are_doubted(said):
    found = read(said)
    assert found.confidence is Confidence.DOUBTFUL
    assert {doubt.doubt for doubt in found.doubts} == {Doubt.WORDS_LEFT}


@pytest.mark.parametrize(
    "said",
    [
        FIRST,
        (
            "An amendment shall enter into force for each Party which accepts it thereafter on the "
            "fortieth day after the deposit of its instrument of acceptance."
        ),
        (
            "Amendments shall be adopted by the Council, and shall enter into force with respect "
            "to "
            "each Party on the date of deposit of its instrument of acceptance."
        ),
        (
            "Any annex shall enter into force for each State on the fortieth day after the "
            "deposit of "
            "its instrument of acceptance."
        ),
        (
            "Withdrawal shall be notified to the Depositary and shall take effect for each Party "
            "one "
            "year after the receipt of its notice."
        ),
        "The withdrawal shall take effect for each Party one year after the receipt of its notice.",
        "Thereafter the Council shall meet each year.",
    ],
)
def test_other_sentences_are_not_on_later_states(said):
    assert reading_of(later.read, said) is None


@pytest.mark.parametrize(
    "said",
    [
        (
            "For each other State this Agreement shall begin to have effect when its instrument of "
            "ratification has been published."
        ),
        (
            "In the case of any Government this Agreement shall enter into force on a day that "
            "follows from the deposit of its instrument."
        ),
    ],
)
def test_a_sentence_that_is_not_understood_is_unread(said):
    scan = scan_of(f"{FIRST} {said}")
    found = later.read(scan)
    assert found is not None
    assert (found.value, found.confidence) == (None, Confidence.UNREAD)
    words = scan.document.raw[found.span.start : found.span.end]
    assert words == said.rstrip(".")


@pytest.mark.parametrize(
    "said",
    [
        "For each Party a declaration has effect on the deposit of its instrument.",
        "For each Party an annex has effect on the deposit of its instrument of acceptance.",
    ],
)
def test_what_is_plainly_on_something_else_is_not_unread(said):
    assert reading_of(later.read, said) is None


def test_in_an_amendment_the_amendment_speaks_of_itself():
    found = reading_of(
        later.read,
        "After the entry into force of this Amendment, it shall enter into force for any other "
        "Party on the fortieth day after the deposit of its instrument of acceptance.",
        title="Amendment to the Convention on Snow",
    )
    assert found is not None
    assert found.value == WithTheOthers(pivot=THRESHOLD, later=Days(40))
