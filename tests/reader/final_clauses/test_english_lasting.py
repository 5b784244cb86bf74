"""Duration and renewal: sentences as treaties have them, and the rule each makes."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.law.build import (
    at_once,
    days,
    for_term,
    months,
    prolonged,
    until,
    while_at_least,
    years,
)
from servanda.law.clauses import AtOnce, Duration, Months, Prolonged
from servanda.reader.final_clauses.english.lasting import read
from servanda.reader.final_clauses.record import Confidence, Doubt
from tests.reader.final_clauses.saying import reading_of, scan_of

TITLE = "Pact on the Sharing of Snow"

EACH_TIME = Duration(term=Months(60), renewal=Prolonged(by=Months(60), notice=AtOnce()))

SURE = {
    # prolonged, unless all agree otherwise, as they always can
    "This Pact shall remain in force for five years and shall be automatically extended for "
    "successive five-year periods unless the Parties decide otherwise.": EACH_TIME,
    "This Pact shall remain in force for five years. Upon expiry of this period, this Pact shall "
    "be automatically extended for the next five-year period each time, unless otherwise agreed "
    "by the Parties.": EACH_TIME,
    # a term
    "This Pact shall remain in force for a period of ten years from the date of its entry into "
    "force.": for_term(120),
    "This Pact enters into force today and is concluded for five years.": for_term(60),
    "This Pact shall be valid for a term of three years.": for_term(36),
    "The duration of this Pact shall be five years from its entry into force.": for_term(60),
    "This Pact shall have a duration of twelve years.": for_term(144),
    "This Pact shall remain valid until the expiry of four years after its entry into force.": (
        for_term(48)
    ),
    "This Pact shall expire six years after its entry into force.": for_term(72),
    "This Pact shall enter into force today and shall last for a five-year period.": for_term(60),
    "This Pact shall enter into force on the thirtieth day after the second ratification and shall "
    "remain in force for a period of three years.": for_term(36),
    "This Pact shall enter into force on 1 May 1990. It shall remain in force for two years. This "
    "Pact shall be valid for two years.": for_term(24),
    # a last day
    "This Pact shall remain in force until 31 December 2010.": until(date(2010, 12, 31)),
    "This Pact shall expire on 31 December 2010.": until(date(2010, 12, 31)),
    # renewed
    "This Pact shall remain in force for a period of five years. It shall automatically be "
    "extended for successive five-year periods unless one of the Parties gives written notice of "
    "its intention to terminate at least six months before the expiry of the current period.": (
        for_term(60, prolonged(60, months(6)))
    ),
    "This Pact is concluded for a period of five years and shall be automatically renewed for "
    "further periods of ten years for those Parties which have not given notice of withdrawal at "
    "least one year before the expiry of the current period.": (
        for_term(60, prolonged(120, years(1)))
    ),
    "The present Pact shall be in force for three years and shall continue in force thereafter for "
    "successive periods of three years for those Parties which have not denounced it at least one "
    "year before the end of such a period.": for_term(36, prolonged(36, years(1))),
    "This Pact shall be valid for ten years. Thereafter it shall be renewed for like periods "
    "unless one of the Parties denounces it twelve months before the expiry of a period.": (
        for_term(120, prolonged(120, years(1)))
    ),
    "This Pact shall remain in force for three years. It shall be prolonged by tacit consent for "
    "an equal period unless it is denounced ninety days before its expiry.": (
        for_term(36, prolonged(36, days(90)))
    ),
    "This Pact shall remain in force for three years and shall be renewed for periods of the same "
    "duration.": for_term(36, prolonged(36, at_once)),
    "The present Pact shall remain in force for six years from the date of its entry into force, "
    "even for States which subsequently accede to it. If there has been no denunciation, it shall "
    "be renewed tacitly every four years. Any denunciation shall be notified to the Ministry at "
    "least six months before the end of the period.": for_term(72, prolonged(48, months(6))),
    "This Pact shall remain in force for two years. Unless any Party says otherwise three months "
    "before the end of that period, it shall be renewed for further periods of one year.": (
        for_term(24, prolonged(12, months(3)))
    ),
    "This Pact shall remain in force for five years. In respect of those Parties which have "
    "not given "
    "notice six months before the expiry of that term, it shall remain in force for a further "
    "period of five years.": for_term(60, prolonged(60, months(6))),
    "This Pact is valid for five years and shall be renewed for like periods, unless at least six "
    "months before the expiry of the period a Party declares that it wants to stop.": (
        for_term(60, prolonged(60, months(6)))
    ),
    "The duration of this Pact shall be for two years. It shall remain in force for a further "
    "period of four years, and subsequently in respect of such Parties as have not denounced it "
    "at least six months before the expiry of the period.": (
        for_term(24, prolonged(48, months(6)))
    ),
    # too few parties
    "This Pact shall cease to be in force if the number of Parties falls below five.": (
        while_at_least(5)
    ),
    "This Pact shall be automatically terminated if and when, as a result of withdrawals, the "
    "number of Parties drops below four.": while_at_least(4),
    "If, as a result of denunciations, the number of Parties to this Pact is reduced to less than "
    "six, the Pact shall cease to be in force from the date on which the last of such "
    "denunciations takes effect.": while_at_least(6),
    "This Pact shall terminate if, as a result of withdrawals, there remain fewer than three "
    "Parties.": while_at_least(3),
    "This Pact shall terminate when less than seven Parties remain.": while_at_least(7),
    "This Pact shall end on the date on which there cease to be at least nine Parties thereto.": (
        while_at_least(9)
    ),
    "This Pact shall be terminated should the parties to it become fewer than four as a result of "
    "denunciations.": while_at_least(4),
    "This Pact shall remain in force as long as there are at least three Parties.": (
        while_at_least(3)
    ),
    "This Pact shall be terminated if the number of the members of the League falls below ten.": (
        while_at_least(10)
    ),
    "This Pact shall remain in force indefinitely. It shall terminate if the number of Parties "
    "falls below two.": while_at_least(2),
}


@pytest.mark.parametrize(("text", "rule"), SURE.items())
def test_a_rule_is_read_from_words_all_understood(text, rule):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence, found.doubts) == (rule, Confidence.SURE, ())


@pytest.mark.parametrize(
    "text",
    [
        "This Pact shall remain in force indefinitely.",
        "This Pact shall remain in force for an unlimited period of time, but may be revised.",
        "This Pact shall be of unlimited duration.",
        "The duration of this Pact is unlimited.",
        "This Pact shall remain in force until it is denounced by a Party.",
        "If a Party withdraws, this Pact shall remain in force for the remaining Parties.",
        "The measure shall remain in force for two years.",
        "It shall remain in force for two years.",
        "The President holds office for a term of three years and may be renewed in it.",
        "This Pact may be terminated by agreement of all Parties.",
        "After that period the Charter shall be renewed.",
    ],
)
def test_what_does_not_limit_the_instrument_is_not_read(text):
    assert reading_of(read, text, title=TITLE) is None


@pytest.mark.parametrize(
    "text",
    [
        "This Pact shall remain in force as long as the Treaty on Ice remains in force.",
        "This Pact shall remain in force for five years unless the Council prolongs it.",
        "This Pact shall remain in force for ten years from the date of its signature.",
        "This Pact shall remain in force for two years and thereafter until a Party gives notice.",
        "This Pact shall terminate on the entry into force of the Treaty on Ice.",
        (
            "This Pact shall remain in force for three years. The Council may decide on its "
            "prolongation."
        ),
        "This Pact shall remain in force for three years. It shall be prolonged by the Council.",
        (
            "This Pact shall remain in force for three years. It shall remain in force for "
            "longer if "
            "it snows."
        ),
        "This Pact shall remain in force for three years. It shall terminate when it thaws.",
        "This Pact shall remain in force for three years. After those it is prolonged by two.",
        (
            "This Pact shall remain in force until 31 December 2010 and shall be renewed for "
            "further "
            "periods of two years."
        ),
        "This Pact shall be renewed for further periods of two years.",
        "This Pact shall remain in force for ninety days.",
        "If there has been no denunciation, this Pact shall be renewed tacitly every ninety days.",
        "This Pact shall be tacitly prolonged.",
        (
            "This Pact shall be ratified and shall remain open. It shall remain in force for as "
            "long as the Treaty on Ice."
        ),
        "The period of validity of this Pact is set by the Council; it is in force.",
        "This Pact is concluded for the life of the Treaty on Ice and enters into force today.",
    ],
)
def test_an_end_the_algebra_has_not_is_not_read(text):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence) == (None, Confidence.UNREAD)


def test_what_the_remaining_parties_may_decide_is_doubted():
    scan = scan_of(
        "This Pact shall be terminated if the number of Parties falls below three, "
        "unless the two that remain keep it.",
        title=TITLE,
    )
    found = read(scan)
    doubts = [(d.doubt, scan.document.raw[d.span.start : d.span.end]) for d in found.doubts]
    assert (found.value, found.confidence) == (while_at_least(3), Confidence.DOUBTFUL)
    assert doubts == [(Doubt.WORDS_LEFT, "unless the two that remain keep it")]


def test_two_terms_are_doubted():
    found = reading_of(
        read,
        "This Pact shall remain in force for three years. This Pact shall remain in force for "
        "five years.",
        title=TITLE,
    )
    assert (found.value, [d.doubt for d in found.doubts]) == (for_term(36), [Doubt.TWO_READINGS])


def test_a_term_and_too_few_parties_are_one_rule():
    found = reading_of(
        read,
        "This Pact shall remain in force for ten years.",
        "This Pact shall terminate if the number of Parties falls below five.",
        title=TITLE,
    )
    assert found.value == Duration(term=Months(120), below=5)
