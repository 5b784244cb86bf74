"""Withdrawal: what is doubted, what is not read, and what is another matter."""

from __future__ import annotations

import pytest

from servanda.law.build import at_once, first_of_month_after, months, withdrawal, years
from servanda.reader.final_clauses.english.leaving import read
from servanda.reader.final_clauses.record import Confidence, Doubt
from tests.reader.final_clauses.saying import reading_of, scan_of

TITLE = "Pact on the Sharing of Snow"

DOUBTFUL = {
    "Any Party may withdraw from this Pact by written notice.": (
        withdrawal(at_once),
        (Doubt.TEXT_SILENT, "Any Party may withdraw from this Pact by written notice"),
    ),
    "Any Party may denounce this Pact. Denunciation shall take effect on the first day of the "
    "month following the expiry of six months after the date of notification by the "
    "Secretary-General.": (
        withdrawal(first_of_month_after(months(6))),
        (Doubt.WORDS_LEFT, "by the Secretary-General"),
    ),
    "Any Party may denounce this Pact four years after having assumed its duties under article 2. "
    "Denunciation takes effect one year after its receipt.": (
        withdrawal(years(1)),
        (
            Doubt.WORDS_LEFT,
            "four years after having assumed its duties under article 2",
        ),
    ),
    "Subject to article 2, any Party may denounce this Pact on one year's notice.": (
        withdrawal(years(1)),
        (Doubt.WORDS_LEFT, "to article 2,"),
    ),
    "Any Party may denounce this Pact on one year's notice. However, a denunciation made in time "
    "of war shall not take effect until peace.": (
        withdrawal(years(1)),
        (
            Doubt.WORDS_LEFT,
            "However, a denunciation made in time of war shall not take effect until peace",
        ),
    ),
    "Any Party may denounce this Pact on one year's notice. A denunciation shall take effect two "
    "years after its receipt.": None,
    "The present Pact shall, as far as it can, remain in force indefinitely, but may be denounced "
    "by any Party on one year's notice.": (
        withdrawal(years(1)),
        (Doubt.WORDS_LEFT, ", as far as it can,"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), DOUBTFUL.items())
def test_words_that_may_change_a_rule_are_doubted(text, expected):
    scan = scan_of(text, title=TITLE)
    found = read(scan)
    raw = scan.document.raw
    doubts = [(d.doubt, raw[d.span.start : d.span.end]) for d in found.doubts]
    assert found.confidence is Confidence.DOUBTFUL
    if expected is None:
        assert [doubt for doubt, _ in doubts] == [Doubt.TWO_READINGS]
    else:
        assert (found.value, doubts) == (expected[0], [expected[1]])


@pytest.mark.parametrize(
    "text",
    [
        (
            "Any Party may denounce this Pact. Denunciation takes effect at the end of the second "
            "financial year following that in which it is notified."
        ),
        (
            "A Party that has asked for a review may denounce this Pact three months before "
            "the end of "
            "the period."
        ),
        "The rules of the Treaty relating to withdrawal shall apply.",
        "Any Party may denounce this Pact at the end of each period of five days.",
        (
            "Any Party may withdraw from this Pact at the end of each period of five years by "
            "giving "
            "ten days' notice."
        ),
        "Any Party may withdraw from this Pact on 31 December of any year.",
    ],
)
def test_what_is_not_understood_has_no_rule(text):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence) == (None, Confidence.UNREAD)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Any Party may withdraw its reservation at any time. The withdrawal takes effect on "
            "receipt."
        ),
        "Any Party may withdraw its objection to an amendment of this Pact within ninety days.",
        "Any Party may propose an amendment of this Pact and may withdraw it at any time.",
        "Any Party may withdraw from the programme on six months' notice.",
        "The Council shall inform all Parties of any denunciation of this Pact.",
        "This Pact enters into force on the day after the third ratification.",
        "The Pact may be terminated by agreement of all.",
        "A Party may at any time denounce the Charter of the League.",
    ],
)
def test_another_matter_is_not_read(text):
    assert reading_of(read, text, title=TITLE) is None


def test_effect_in_another_article_is_another_matter():
    found = reading_of(
        read,
        "Any Party may denounce this Pact on one year's notice.",
        "A reservation may be withdrawn by notice. The withdrawal shall take effect one month "
        "after receipt.",
        title=TITLE,
    )
    assert (found.value, found.confidence) == (withdrawal(years(1)), Confidence.SURE)


def test_the_clearest_of_two_rights_is_read():
    found = reading_of(
        read,
        "A Party whose guests are cold may denounce this Pact as it sees fit.",
        "Any Party may denounce this Pact on one year's notice.",
        title=TITLE,
    )
    assert (found.value, found.confidence) == (withdrawal(years(1)), Confidence.SURE)
