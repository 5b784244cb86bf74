from __future__ import annotations

from servanda.reader.final_clauses.english.entering import read
from servanda.reader.final_clauses.record import Confidence, Doubt
from tests.reader.final_clauses.entering import R, doubted, nth, sure
from tests.reader.final_clauses.saying import reading_of

FIFTH = "enter into force on the deposit of the fifth instrument of ratification."
EACH = (
    "For each State ratifying after that, this Convention shall enter into force on the deposit "
    "of its instrument of ratification."
)
AMENDMENTS = (
    "Amendments\n\nAn amendment shall enter into force when two thirds of the Parties have "
    "deposited instruments of acceptance."
)


def test_the_sentence_on_the_instrument_itself() -> None:
    assert sure(AMENDMENTS, f"1. This Convention shall {FIFTH}\n\n2. {EACH}") == nth(5, {R})


def test_the_sentence_under_its_heading() -> None:
    rule = sure(
        "The Commission\n\nThis Convention shall take effect on the deposit of the fifth "
        "instrument of ratification.",
        f"Entry into force\n\nThe Convention shall {FIFTH.replace('fifth', 'sixth')}",
    )

    assert rule == nth(6, {R})


def test_another_instrument() -> None:
    assert reading_of(read, f"The Snow Charter shall {FIFTH}", title="Protocol on Ice") is None


def test_an_amendment_in_a_text_that_is_none() -> None:
    assert reading_of(read, AMENDMENTS) is None


def test_each_later_state_alone() -> None:
    assert reading_of(read, EACH) is None


def test_what_is_told_of_in_passing_is_no_rule() -> None:
    told = "They signed the Pact on Lakes, which entered into force on the date of signature."
    assert reading_of(read, told) is None


def test_a_text_without_such_a_sentence() -> None:
    assert reading_of(read, "The Parties share their snow.") is None


def test_two_sentences_that_differ() -> None:
    reading, doubts = doubted(
        f"1. This Convention shall {FIFTH}\n\n2. This Convention shall enter into force on 1 May "
        "1980."
    )

    assert (reading.value, doubts) == (nth(5, {R}), [Doubt.TWO_READINGS])


def test_two_sentences_that_agree() -> None:
    assert sure(f"This Convention shall {FIFTH}", f"This Convention shall {FIFTH}") == nth(5, {R})


def test_not_read_under_its_heading_goes_before_elsewhere() -> None:
    reading = reading_of(
        read,
        "The Commission\n\nThis Convention shall enter into force as soon as the snow melts.",
        "Entry into force\n\nThis Convention shall enter into force as the snow falls.",
    )

    assert reading is not None
    assert (reading.value, reading.confidence) == (None, Confidence.UNREAD)


def test_the_words_that_leave_a_doubt() -> None:
    text = (
        "This Convention shall enter into force on the deposit of the fifth instrument of "
        "ratification, unless the Council, with snow, decides otherwise."
    )
    reading = reading_of(read, text, title="Convention on Snow")

    assert reading is not None
    raw = f"Convention on Snow\n\nArticle 1\n\n{text}"
    assert [raw[d.span.start : d.span.end] for d in reading.doubts] == ["unless", "decides"]


def test_what_follows_may_be_another_rule() -> None:
    for tail in (
        ", and thereafter for each State on the deposit of its instrument",
        " and shall remain in force for ten years",
        ", and for all other Governments thirty days after they accede",
        ", but in respect of any other State three months later",
    ):
        assert sure(f"This Convention shall {FIFTH[:-1]}{tail}.") == nth(5, {R})


def test_entry_into_force_as_a_noun_may_be_not_read() -> None:
    reading = reading_of(read, "The entry into force of this Convention shall be celebrated.")

    assert reading is not None
    assert (reading.value, reading.confidence) == (None, Confidence.UNREAD)


def test_a_text_that_is_quoted_is_of_another_instrument() -> None:
    reading = reading_of(read, f"This Convention shall {FIFTH}", title="Protocol on Ice")

    assert reading is None


def test_a_rule_subject_to_another_article_is_doubted() -> None:
    reading, doubts = doubted(
        "The Council may set another day.",
        f"Subject to the provisions of article 1, this Convention shall {FIFTH}",
    )

    assert reading.value == nth(5, {R})
    assert len(doubts) == 1
