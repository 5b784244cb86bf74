from __future__ import annotations

import pytest

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.build import (
    all_of,
    at_least,
    at_once,
    days,
    every_one,
    fact,
    fixed,
    in_force,
    in_force_of,
    later_of,
    months,
    named,
    on_day,
    parties_of,
    share,
)
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.english.entering import read
from servanda.reader.final_clauses.english.entering.sentences import AFTER_MINUTES
from servanda.reader.final_clauses.record import Doubt
from tests.reader.final_clauses.entering import (
    DS,
    FC,
    RAP,
    RAPC,
    A,
    C,
    N,
    P,
    R,
    doubted,
    every,
    nth,
    sure,
)
from tests.reader.final_clauses.saying import reading_of, said

SUBJECT_TO = (
    "This Convention is subject to ratification, acceptance or approval by the signatories."
)
PARTIES = "This Convention shall enter into force when five States have become Parties to it."
LAST = (
    "This Convention shall enter into force on the deposit of the last instrument of ratification."
)


# -- by which acts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("article", "kinds"),
    [
        (SUBJECT_TO, RAP),
        (f"{SUBJECT_TO} It is open for accession by all other States.", RAPC),
        ("Any State may become a Party to this Convention by ratification.", {R}),
        (
            "It is subject to ratification by States and to formal confirmation by organizations.",
            {R, FC},
        ),
        ("A State may accede to this Convention, or adhere to it.", {C}),
        (
            (
                "States may become Parties to this Convention by: (a) signature without "
                "reservation as to ratification; or (b) signature subject to ratification, "
                "followed by ratification; or (c) accession."
            ),
            {DS, R, C},
        ),
        (
            (
                "Governments may become Parties to this Convention by signature, or by signature "
                "subject to acceptance followed by acceptance."
            ),
            {DS, A},
        ),
    ],
)
def test_acts_that_another_article_names(article: str, kinds: set[Kind]) -> None:
    assert sure(article, PARTIES) == nth(5, kinds)


def test_the_article_referred_to_goes_before_others() -> None:
    rule = sure(
        "This Convention is open for accession.",
        "Consent may be given by approval, or by ratification.",
        "This Convention shall enter into force when five States have become Parties to it in "
        "accordance with article 2.",
    )

    assert rule == nth(5, {P, R})


def test_accession_that_opens_only_after_entry_into_force_brings_nobody_in_before() -> None:
    rule = sure(
        f"{SUBJECT_TO}\n\n2. After the entry into force of this Convention it is open for "
        "accession.",
        "This Convention shall enter into force when five States have become Parties to it in "
        "accordance with article 1.",
    )

    assert rule == nth(5, RAP)


def test_the_paragraph_before_goes_before_others() -> None:
    rule = sure(
        "This Convention is open for accession.",
        "1. This Convention is subject to ratification.\n\n2. This Convention shall enter into "
        "force when five States have expressed their consent to be bound in accordance with the "
        "provisions of the preceding paragraph.",
    )

    assert rule == nth(5, {R})


def test_acts_that_nothing_names() -> None:
    reading, doubts = doubted(PARTIES)

    assert (reading.value, doubts) == (nth(5, INSTRUMENTS), [Doubt.REFERENCE])


# -- by whom ---------------------------------------------------------------------------------------

OPEN = "This Convention is open for signature by Norway, Sweden, Denmark and Finland."


def test_a_group_that_an_article_names() -> None:
    rule = sure(
        OPEN,
        "This Convention shall enter into force when three of the States referred to in article 1 "
        "have ratified it.",
    )

    assert rule == in_force(at_once, at_least(3, {R}, named("NOR", "SWE", "DNK", "FIN")))


def test_all_of_a_group_that_an_article_names() -> None:
    rule = sure(
        OPEN,
        "This Convention shall enter into force when all the States referred to in article 1 have "
        "ratified it.",
    )

    assert rule == in_force(at_once, every_one(named("NOR", "SWE", "DNK", "FIN"), {R}))


def test_a_share_of_a_group_that_an_article_names() -> None:
    rule = sure(
        OPEN,
        "This Convention shall enter into force when half of the States referred to in article 1 "
        "have ratified it.",
    )
    four = named("NOR", "SWE", "DNK", "FIN")

    assert rule == in_force(at_once, share("1/2", four, at_least(1, {R}, four).of))


def test_a_group_whose_article_names_no_states() -> None:
    rule = sure(
        "This Convention is open for signature by all States.",
        "This Convention shall enter into force when three of the States referred to in article 1 "
        "have ratified it.",
    )

    assert rule == nth(3, {R})


def test_all_of_a_group_whose_article_names_no_states() -> None:
    reading, doubts = doubted(
        "This Convention is open for signature by all States.",
        "This Convention shall enter into force when all the States referred to in article 1 have "
        "ratified it.",
    )

    assert (reading.value, doubts) == (every({R}), [Doubt.REFERENCE])


def test_a_share_of_what_is_not_said() -> None:
    reading, doubts = doubted(
        "This Amendment shall enter into force when accepted by two thirds of the Parties.",
        title="Amendment to the Snow Agreement",
    )
    those = parties_of("Parties")

    assert reading.value == in_force(at_once, share("2/3", those, at_least(1, {A}, those).of))
    assert doubts == [Doubt.REFERENCE]


def test_members_of_an_organisation_among_them() -> None:
    reading, doubts = doubted(
        "This Convention shall enter into force when five States, including three members of the "
        "Snow Union, have ratified it.",
    )

    assert reading.value == in_force(
        at_once, all_of(at_least(5, {R}), at_least(3, {R}, parties_of("Snow Union")))
    )
    assert doubts == [Doubt.REFERENCE]


def test_parties_of_another_instrument_among_them() -> None:
    rule = sure(
        "This Protocol shall enter into force when five States, including three Parties to the "
        "Snow Convention, have ratified it.",
        title="Protocol on Ice",
    )

    assert rule == in_force(
        at_once, all_of(at_least(5, {R}), at_least(3, {R}, parties_of("the Snow Convention")))
    )


DEPOSITARIES = (
    "Instruments of ratification shall be deposited with the Governments of Norway and Sweden, "
    "which are hereby designated the Depositary Governments."
)


def test_depositaries_and_others() -> None:
    rule = sure(
        DEPOSITARIES,
        "This Treaty shall enter into force after its ratification by the States, the Governments "
        "of which are designated Depositaries of the Treaty, and ten other States.",
        title="Treaty on Snow",
    )

    assert rule == in_force(at_once, all_of(at_least(12, {R}), every_one(named("NOR", "SWE"), {R})))


def test_depositaries_among_them() -> None:
    rule = sure(
        DEPOSITARIES,
        "This Treaty shall enter into force upon the deposit of instruments of ratification by "
        "ten Governments, including the Depositary Governments.",
        title="Treaty on Snow",
    )

    assert rule == in_force(at_once, all_of(at_least(10, {R}), every_one(named("NOR", "SWE"), {R})))


def test_depositaries_that_the_text_does_not_name() -> None:
    _, doubts = doubted(
        "This Treaty shall enter into force upon the deposit of instruments of ratification by "
        "ten Governments, including the Depositary Governments.",
        title="Treaty on Snow",
    )

    assert doubts == [Doubt.REFERENCE]


def test_depositaries_that_the_text_does_not_name_and_others() -> None:
    _, doubts = doubted(
        "This Treaty shall enter into force after its ratification by the Depositary Governments "
        "and ten other States.",
        title="Treaty on Snow",
    )

    assert doubts == [Doubt.REFERENCE]


@pytest.mark.parametrize(
    "title",
    [
        "Convention between Norway and Sweden on Snow",
        (
            "Convention on Snow\n\nThe Government of Norway and the Government of Sweden, "
            "considering the snow that Finland has, have agreed as follows:"
        ),
    ],
)
def test_all_of_the_parties_that_the_preamble_names(title: str) -> None:
    assert sure(LAST, title=title) == in_force(at_once, every_one(named("NOR", "SWE"), {R}))


def test_one_state_in_the_title_is_no_list_of_parties() -> None:
    assert sure(LAST, title="Convention on the Snow of Norway") == every({R})


def test_states_far_from_each_other_are_no_list_of_parties() -> None:
    title = (
        "Convention on Snow\n\nWhereas there is snow in Norway, and whereas the snow of the whole "
        "of the north is of interest to all who ski, and also to many in Sweden,"
    )

    assert sure(LAST, title=title) == every({R})


def test_signatories_stay_what_the_clause_calls_them() -> None:
    rule = sure(
        "1. Each Signatory shall notify the Depositary of the completion of its procedures.\n\n2. "
        "This Convention shall enter into force on receipt of the last notification.",
        title="Convention between Norway and Sweden on Snow",
    )

    assert rule == every({N})


def test_a_group_of_states_in_words_that_measure_nothing() -> None:
    reading, doubts = doubted(
        "This Convention shall enter into force when five States, including the State in whose "
        "territory the snow lies, have ratified it."
    )

    assert reading.value == in_force(
        at_once, all_of(at_least(5, {R}), fact("the State in whose territory the snow lies"))
    )
    assert doubts == [Doubt.FACT_OUTSIDE]


# -- in several sentences --------------------------------------------------------------------------

BY_1999 = (
    "1. This Amendment shall enter into force on 1 January 1999, provided that at least twenty "
    "instruments of acceptance have been deposited by Parties to the Snow Convention."
)
AMENDMENT = "Amendment to the Snow Convention"
TWENTY = at_least(20, {A})


@pytest.mark.parametrize(
    ("sequel", "otherwise"),
    [
        (
            (
                "In the event that this condition has not been met by that date, the Amendment "
                "shall enter into force on the fortieth day after the date on which it has been "
                "met."
            ),
            in_force(days(40), TWENTY),
        ),
        (
            (
                "If this requirement is not met by such date, it shall enter into force three "
                "months after the requirement has been met."
            ),
            in_force(months(3), TWENTY),
        ),
        (
            "Otherwise it shall enter into force on 1 January 2000.",
            in_force(at_once, on_day(2000, 1, 1)),
        ),
        (
            "Failing this, on the deposit of the tenth instrument of acceptance.",
            nth(10, {A}),
        ),
    ],
)
def test_a_day_on_condition_and_what_holds_otherwise(sequel: str, otherwise: Rule) -> None:
    rule = sure(f"{BY_1999} {sequel}", title=AMENDMENT)

    assert rule == fixed(on_day(1999, 1, 1).day, TWENTY, otherwise)


def test_a_day_if_states_have_acted_by_that_date() -> None:
    reading, doubts = doubted(
        "This Amendment shall enter into force on 1 January 1999, provided that, by that date, "
        "twenty States have accepted it.",
        title=AMENDMENT,
    )

    assert reading.value == fixed(on_day(1999, 1, 1).day, TWENTY, in_force(at_once, TWENTY))
    assert doubts == [Doubt.TEXT_SILENT]


def test_a_day_on_condition_and_nothing_else() -> None:
    reading, doubts = doubted(BY_1999, title=AMENDMENT)

    assert reading.value == fixed(on_day(1999, 1, 1).day, TWENTY, in_force(at_once, TWENTY))
    assert doubts == [Doubt.TEXT_SILENT]


def test_a_day_if_something_is_done_by_then() -> None:
    rule = sure(
        "This Convention shall enter into force on 1 May 1963, if the fourth instrument of "
        "ratification is deposited on or before that date; otherwise it shall enter into force on "
        "the date of the deposit of the fourth instrument of ratification."
    )

    assert rule == fixed(on_day(1963, 5, 1).day, at_least(4, {R}), nth(4, {R}))


def test_a_day_on_two_conditions() -> None:
    rule = sure(
        "1. This Protocol shall enter into force on 1 January 1989, provided that at least eleven "
        "instruments of ratification have been deposited by States representing at least half of "
        "the snow, and that the roads are at least 10 metres wide. In the event that these "
        "conditions have not been fulfilled by that date, it shall enter into force on the "
        "ninetieth day following the date on which the conditions have been fulfilled.",
        title="Protocol on Ice",
    )
    both = all_of(
        at_least(11, {R}),
        fact("representing at least half of the snow"),
        fact("the roads are at least 10 metres wide"),
    )

    assert rule == fixed(on_day(1989, 1, 1).day, both, in_force(days(90), both))


def test_a_day_before_which_another_must_be_in_force() -> None:
    rule = sure(
        "This Protocol shall enter into force on 1 May 1980, provided that the Snow Convention "
        "has entered into force.",
        title="Protocol on Ice",
    )

    assert rule == later_of(
        in_force(at_once, on_day(1980, 5, 1)), in_force(at_once, in_force_of("the Snow Convention"))
    )


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("This Protocol shall not enter into force before 1 May 1980.", on_day(1980, 5, 1)),
        (
            "However, this Protocol shall in no case enter into force before 1 May 1980.",
            on_day(1980, 5, 1),
        ),
        (
            "It shall not enter into force before the Snow Convention enters into force.",
            in_force_of("the Snow Convention"),
        ),
        (
            (
                "This Protocol shall not enter into force prior to the entry into force of the "
                "Snow Convention."
            ),
            in_force_of("the Snow Convention"),
        ),
    ],
)
def test_not_before_in_another_paragraph(sentence: str, condition: object) -> None:
    rule = sure(
        "1. This Protocol shall enter into force on the deposit of the fifth instrument of "
        f"ratification.\n\n2. {sentence}",
        title="Protocol on Ice",
    )

    assert rule == later_of(nth(5, {R}), in_force(at_once, condition))  # type: ignore[arg-type] # a column


@pytest.mark.parametrize(
    "proviso",
    [
        ", subject to the Snow Convention having entered into force",
        ", subject to the entry into force of the Snow Convention",
        ", but not before the entry into force of the Snow Convention",
    ],
)
def test_not_before_in_the_same_sentence(proviso: str) -> None:
    rule = sure(
        "This Protocol shall enter into force on the deposit of the fifth instrument of "
        f"ratification{proviso}.",
        title="Protocol on Ice",
    )

    assert rule == later_of(nth(5, {R}), in_force(at_once, in_force_of("the Snow Convention")))


@pytest.mark.parametrize(
    "when",
    [
        "at the same time as the Snow Convention",
        "on the same date as the Snow Convention",
        "simultaneously with the Snow Convention",
    ],
)
def test_with_another_instrument(when: str) -> None:
    rule = sure(f"This Protocol shall enter into force {when}.", title="Protocol on Ice")

    assert rule == in_force(at_once, in_force_of("the Snow Convention"))


@pytest.mark.parametrize("scope", ["for those which have ratified it", "between them"])
def test_for_whom_it_enters_into_force(scope: str) -> None:
    rule = sure(
        f"This Convention shall enter into force, {scope}, on the deposit of the fifth instrument "
        "of ratification."
    )

    assert rule == nth(5, {R})


def test_two_provisos() -> None:
    rule = sure(
        "This Protocol shall enter into force on the deposit of the fifth instrument of "
        "ratification, including that of Norway, but not before 1 May 1980.",
        title="Protocol on Ice",
    )

    assert rule == later_of(
        in_force(at_once, all_of(at_least(5, {R}), every_one(named("NOR"), {R}))),
        in_force(at_once, on_day(1980, 5, 1)),
    )


def test_nothing_is_before_itself() -> None:
    rule = sure(
        "1. This Protocol shall enter into force on the deposit of the fifth instrument of "
        "ratification.\n\n2. Notice may be given, but not before the entry into force of this "
        "Protocol.",
        title="Protocol on Ice",
    )

    assert rule == nth(5, {R})


@pytest.mark.parametrize(
    ("drawn", "later"),
    [
        (
            (
                "The Secretary-General will draw up a procès-verbal when five ratifications have "
                "been received."
            ),
            (
                "This Convention shall enter into force ninety days after the date of the "
                "procès-verbal mentioned in article 1."
            ),
        ),
        (
            (
                "A procès-verbal shall be drawn up by the Secretary-General as soon as five "
                "ratifications have been deposited."
            ),
            (
                "This Convention, which is subject to ratification, shall be registered by the "
                "Secretary-General. This Convention shall enter into force ninety days after the "
                "said procès-verbal."
            ),
        ),
        (
            (
                "As soon as five ratifications have been deposited, the Secretary-General shall "
                "draw up a procès-verbal."
            ),
            (
                "This Convention shall be registered by the Secretary-General after ratification. "
                "It shall enter into force on the ninetieth day after this procès-verbal."
            ),
        ),
    ],
)
def test_so_long_after_a_proces_verbal(drawn: str, later: str) -> None:
    assert sure(drawn, later) == nth(5, {R}, days(90))


def test_so_long_after_registration_after_a_proces_verbal() -> None:
    words = (
        "This Convention shall be registered by the Secretary-General ninety days after the date "
        "of the procès-verbal mentioned in article 13"
    )

    assert said(AFTER_MINUTES, words) == days(90)


def test_a_proces_verbal_of_which_nothing_follows() -> None:
    drawn = (
        "The Secretary-General will draw up a procès-verbal when five ratifications are received."
    )

    assert reading_of(read, drawn) is None


def test_a_sentence_that_goes_on_from_what_stands_before() -> None:
    rule = sure(
        "This Convention is subject to ratification, and shall enter into force on the deposit of "
        "the fifth instrument of ratification."
    )

    assert rule == nth(5, {R})


def test_a_sentence_that_goes_on_from_something_else() -> None:
    reading = reading_of(
        read,
        "Skis shall be waxed after ratification, and shall take effect on the deposit of the "
        "fifth instrument of ratification.",
    )

    assert reading is None
