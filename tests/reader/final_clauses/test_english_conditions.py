from __future__ import annotations

from fractions import Fraction

import pytest

from servanda.law.build import (
    all_of,
    anyone,
    at_least,
    counted,
    every_one,
    fact,
    in_force_of,
    more_than,
    named,
    on_signing,
    parties_of,
    share,
    signatories,
)
from servanda.law.clauses import Condition, Who
from servanda.reader.final_clauses.english.conditions import CONDITION
from servanda.reader.final_clauses.english.conditions.facts import Fact
from servanda.reader.final_clauses.english.conditions.quorums import (
    COUNT,
    NOT_SAID,
    QUORUM,
    Both,
    Every,
    Part,
    Quorum,
    Some,
)
from servanda.reader.final_clauses.english.groups import DEPOSITARIES_BESIDES
from tests.reader.final_clauses.entering import ALL, DS, RAP, RAPC, A, C, N, P, R, S
from tests.reader.final_clauses.saying import said

HALF = Fraction(1, 2)
MEMBERS = parties_of("Snow Union")


@pytest.mark.parametrize(
    ("words", "n"),
    [
        ("five", 5),
        ("at least five", 5),
        ("the first five", 5),
        ("at the least five", 5),
        ("not less than 5", 5),
        ("no fewer than five (5)", 5),
        ("a minimum of five", 5),
        ("a total of at least five", 5),
        ("any five", 5),
        ("five or more", 5),
        ("more than five", 6),
    ],
)
def test_counts(words: str, n: int) -> None:
    assert said(COUNT, words) == n


def some(n: int, who: Who = anyone) -> Quorum:
    return Some(n=n, who=who)


@pytest.mark.parametrize(
    ("words", "quorum"),
    [
        ("five States", some(5)),
        ("at least five of the signatories", some(5, signatories)),
        ("five of the ten signatory States", some(5, signatories)),
        ("one State", some(1)),
        ("a Member State of the Snow Union", some(1, MEMBERS)),
        ("the fifth State", some(5)),
        ("either Party", some(1)),
        ("all the States", Every()),
        ("all of them", Every()),
        ("one half of the signatories", Part(share=HALF, who=signatories)),
        ("all signatory Governments", Every(who=signatories)),
        ("each of the Parties", Every()),
        ("both Parties", Every()),
        ("the Contracting Parties", Every()),
        ("Contracting Parties", Every()),
        ("the three Parties", Every()),
        ("the last of the signatories", Every(who=signatories)),
        ("Norway and Sweden", Every(who=named("NOR", "SWE"))),
        ("the following States: Norway and Sweden", Every(who=named("NOR", "SWE"))),
        ("two of the following States: Norway, Sweden and Denmark", None),
        ("two thirds of the signatories", Part(share=Fraction(2, 3), who=signatories)),
        ("at least two thirds of the Member States of the Snow Union", None),
        (
            "more than two thirds of the signatories",
            Part(share=Fraction(2, 3), who=signatories, strictly=True),
        ),
        ("a majority of the signatories", Part(share=HALF, who=signatories, strictly=True)),
        ("more than half of the signatories", Part(share=HALF, who=signatories, strictly=True)),
        ("at least half of the signatories", Part(share=HALF, who=signatories)),
        ("two thirds of the Parties", Part(share=Fraction(2, 3), who=parties_of("Parties"))),
        (
            "Norway and by at least three other States",
            Both(first=some(4), then=Every(who=named("NOR"))),
        ),
        (
            "Norway and Sweden and by a majority of the other signatories",
            Both(
                first=Every(who=named("NOR", "SWE")),
                then=Part(share=HALF, who=parties_of("the other signatories"), strictly=True),
            ),
        ),
        (
            "five States, including Norway",
            Both(first=some(5), then=Every(who=named("NOR"))),
        ),
        (
            "five States, including at least two members of the Snow Union",
            Both(first=some(5), then=some(2, MEMBERS)),
        ),
        (
            "five States, among which are Norway and Sweden",
            Both(first=some(5), then=Every(who=named("NOR", "SWE"))),
        ),
        (
            "five States, of which two members of the Snow Union",
            Both(first=some(5), then=some(2, MEMBERS)),
        ),
        (
            "five States, the combined fleets of which exceed half of the total",
            Both(
                first=some(5),
                then=Fact(words="the combined fleets of which exceed half of the total"),
            ),
        ),
        ("States holding at least 40 per cent of the snow", None),
        ("the Governments of at least five States", some(5)),
        (
            "the Governments of five States, including Norway",
            Both(first=some(5), then=Every(who=named("NOR"))),
        ),
        (
            "five States with at least 20 ships",
            Both(first=some(5), then=Fact(words="with at least 20 ships")),
        ),
        (
            "five States, whose fleets have at least 20 ships",
            Both(first=some(5), then=Fact(words="whose fleets have at least 20 ships")),
        ),
        (
            "ten States, at least two of which are islands",
            Both(first=some(10), then=Fact(words="at least two of which are islands")),
        ),
        (
            "ten States, at least two of which have deposited an instrument",
            Both(
                first=some(10),
                then=Fact(words="at least two of which have deposited an instrument"),
            ),
        ),
        (
            "ten States, which are within the valley",
            Both(first=some(10), then=Fact(words="which are within the valley")),
        ),
        (
            "five States, including Norway and Sweden, which are the coastal States of the sea",
            Both(first=some(5), then=Every(who=named("NOR", "SWE"))),
        ),
        (
            "the Depositary Governments and forty other States",
            Both(first=some(40), then=Every(who=parties_of(DEPOSITARIES_BESIDES))),
        ),
        (
            "the signatory States and three other States",
            Both(first=some(3), then=Every(who=signatories)),
        ),
    ],
)
def test_quorums(words: str, quorum: Quorum | None) -> None:
    if quorum is None:
        quorum = OTHER_QUORUMS[words]
    assert said(QUORUM, words) == quorum


OTHER_QUORUMS: dict[str, Quorum] = {
    "two of the following States: Norway, Sweden and Denmark": some(2, named("NOR", "SWE", "DNK")),
    "at least two thirds of the Member States of the Snow Union": Part(
        share=Fraction(2, 3), who=MEMBERS
    ),
    "States holding at least 40 per cent of the snow": Fact(
        words="States holding at least 40 per cent of the snow"
    ),
}


@pytest.mark.parametrize(
    "words",
    [
        "five States, including two whose ratification was deposited",
        "five States, including at least two that shall act",
    ],
)
def test_what_speaks_of_acts_is_no_fact(words: str) -> None:
    assert said(QUORUM, words) is None


@pytest.mark.parametrize(
    ("words", "condition"),
    [
        # nouns
        ("the deposit of the fifth instrument of ratification", at_least(5, {R})),
        ("deposit with the Depositary of the fifth instrument of ratification", at_least(5, {R})),
        ("the deposit, with the Depositary, of five instruments of accession", at_least(5, {C})),
        ("the receipt by the Depositary of the fifth instrument of acceptance", at_least(5, {A})),
        ("the deposit of instruments of ratification by five States", at_least(5, {R})),
        ("the deposit by five States of their instruments of approval", at_least(5, {P})),
        (
            (
                "the deposit of instruments of ratification or accession with the Depositary by "
                "five States"
            ),
            at_least(5, {R, C}),
        ),
        ("the deposit of the last instrument of ratification", every_one(signatories, {R})),
        ("the deposit of all instruments of ratification", every_one(signatories, {R})),
        ("the fifth ratification", at_least(5, {R})),
        ("its ratification by five States", at_least(5, {R})),
        ("ratification by five States and the deposit of their instruments", at_least(5, {R})),
        ("ratification, acceptance or approval by all Signatories", every_one(signatories, RAP)),
        ("the exchange of instruments of ratification", every_one(signatories, {R})),
        ("the exchange of ratifications", every_one(signatories, {R})),
        ("an exchange of notes", every_one(signatories, {N})),
        ("such exchange", every_one(signatories, NOT_SAID)),
        ("receipt of the last notification", every_one(signatories, {N})),
        (
            "receipt of the last notification that the internal procedures are complete",
            every_one(signatories, {N}),
        ),
        ("the third notification by which completion is notified", at_least(3, {N})),
        (
            "the third notification that the Parties which signed it have completed procedures",
            at_least(3, {N}, signatories),
        ),
        (
            "three notifications on the fulfilment by the signatory States of internal procedures",
            at_least(3, {N}, signatories),
        ),
        ("notifications by three Parties that the formalities are completed", at_least(3, {N})),
        ("three notifications confirming the completion of procedures", at_least(3, {N})),
        ("its signature", on_signing),
        ("the date of signature of this Agreement", on_signing),
        ("the signing of the Agreement", on_signing),
        ("signature by five Governments", at_least(5, {S})),
        ("the fifth signature", at_least(5, {S})),
        ("the last signature", every_one(signatories, {S})),
        ("signature by the duly authorised representatives of the Parties", on_signing),
        ("signature by the representatives of five Governments", at_least(5, {S})),
        ("signature or accession by five States", at_least(5, {S, DS, C})),
        ("being signed by both parties", on_signing),
        ("its adoption by the Conference", on_signing),
        ("the entry into force of the Snow Convention", in_force_of("the Snow Convention")),
        ("both notifications", every_one(signatories, {N})),
        ("the two notifications", at_least(2, {N})),
        # sentences
        ("ratification instruments are deposited by five States", at_least(5, {R})),
        ("five States have signed it at a ministerial level", at_least(5, {DS})),
        ("the Parties have exchanged their ratifications", every_one(signatories, {R})),
        ("five States have ratified it", at_least(5, {R})),
        ("at least five States shall have ratified or acceded to it", at_least(5, {R, C})),
        ("the fifth State has deposited its instrument of ratification", at_least(5, {R})),
        ("five instruments of ratification have been deposited", at_least(5, {R})),
        ("the fifth instrument of ratification is deposited", at_least(5, {R})),
        ("instruments of ratification have been deposited by five States", at_least(5, {R})),
        ("instruments of accession have been deposited on behalf of five States", at_least(5, {C})),
        (
            "the last instrument of ratification has been deposited by the Parties",
            every_one(signatories, {R}),
        ),
        ("it has been signed and ratified by five States", at_least(5, {R})),
        ("consent to be bound has been expressed by five States", at_least(5, NOT_SAID)),
        (
            (
                "the Parties have informed the Ministry of Snow of Norway that this Agreement has "
                "been approved"
            ),
            every_one(signatories, {N}),
        ),
        (
            "the Parties have notified each other that they have ratified it",
            every_one(signatories, {N}),
        ),
        ("the ratifications of five Members have been registered", at_least(5, {R})),
        ("there have been deposited ten instruments of ratification", at_least(10, {R})),
        ("the Depositary has received the tenth instrument of ratification", at_least(10, {R})),
        ("it has been ratified by five States", at_least(5, {R})),
        ("this Convention has been ratified or approved by five States", at_least(5, {R, P})),
        ("ratified by five States", at_least(5, {R})),
        ("it has been signed by five Governments", at_least(5, {S})),
        ("this Agreement is signed", on_signing),
        ("five States have signed it", at_least(5, {S})),
        ("five States have become Parties to it", at_least(5, NOT_SAID)),
        (
            "five States have become Parties to it by the deposit of an instrument of acceptance",
            at_least(5, {A}),
        ),
        (
            (
                "five States have become Parties to it by signature without reservation as to "
                "acceptance, by signature subject to acceptance followed by acceptance, or by "
                "accession"
            ),
            at_least(5, {DS, A, C}),
        ),
        ("five States have expressed their consent to be bound", at_least(5, NOT_SAID)),
        ("five States have consented to be bound by this Convention", at_least(5, NOT_SAID)),
        (
            (
                "five States have signed it without reservation as to ratification, or have "
                "deposited instruments of ratification, acceptance, approval or accession"
            ),
            at_least(5, ALL),
        ),
        ("five States have signed it without any reservation", at_least(5, {DS})),
        ("five States have signed it definitively", at_least(5, {DS})),
        ("five States have definitively signed it", at_least(5, {DS})),
        ("five States have signed it not subject to ratification", at_least(5, {DS})),
        ("five States have signed or deposited instruments of accession", at_least(5, {DS, C})),
        ("five States have signed and deposited instruments of ratification", at_least(5, {R})),
        ("five States have ratified it and deposited their instruments", at_least(5, {R})),
        ("five States have ratified it or deposited an instrument of accession", None),
        (
            "the Parties have notified each other of the completion of their procedures",
            every_one(signatories, {N}),
        ),
        (
            "the Parties have informed each other that all legal requirements are met",
            every_one(signatories, {N}),
        ),
        (
            "both Parties have notified the Depositary that they have completed the procedures",
            every_one(signatories, {N}),
        ),
        (
            "the last Party has informed the other that it has completed its procedures",
            every_one(signatories, {N}),
        ),
        ("five States have notified the Depositary of their acceptance", at_least(5, {A, N})),
        ("the Parties exchange notes on the completion", every_one(signatories, {N})),
        ("the Parties have exchanged instruments of ratification", every_one(signatories, {R})),
        (
            "the following States have ratified it: Norway and Sweden",
            every_one(named("NOR", "SWE"), {R}),
        ),
        ("the Snow Convention enters into force", in_force_of("the Snow Convention")),
        ("the Convention has entered into force", in_force_of("the Convention")),
        (
            "States holding half of the snow have ratified it",
            fact("States holding half of the snow have ratified it"),
        ),
        (
            "two thirds of the signatories have ratified it",
            share("2/3", signatories, counted({R}, signatories)),
        ),
        (
            "more than half of the signatories have ratified it",
            more_than("1/2", signatories, counted({R}, signatories)),
        ),
        # lists
        (
            (
                "the following two conditions are met: a) five States have ratified it, and b) "
                "snow has fallen on 20 days"
            ),
            all_of(at_least(5, {R}), fact("snow has fallen on 20 days")),
        ),
        (
            (
                "the following conditions are met: (a) five States have ratified it; and (b) the "
                "snow covers at least 40 per cent of the valley"
            ),
            all_of(
                at_least(5, {R}),
                fact("the snow covers at least 40 per cent of the valley"),
            ),
        ),
        (
            (
                "both of the following requirements have been fulfilled: 1) five States have "
                "ratified it, and 2) two members of the Snow Union are included in the number of "
                "States referred to in paragraph 1"
            ),
            all_of(at_least(5, {R}), at_least(2, NOT_SAID, MEMBERS)),
        ),
        (
            (
                ": (i) the deposit of five instruments of ratification; (ii) ratification by "
                "Norway; and (iii) the first snow"
            ),
            all_of(at_least(5, {R}), every_one(named("NOR"), {R}), fact("the first snow")),
        ),
    ],
)
def test_conditions(words: str, condition: Condition | None) -> None:
    assert said(CONDITION, words) == (condition or OTHER_CONDITIONS[words])


OTHER_CONDITIONS: dict[str, Condition] = {
    "five States have ratified it or deposited an instrument of accession": at_least(5, {R, C}),
}


def test_the_instrument_itself_is_no_other_that_must_be_in_force() -> None:
    assert said(CONDITION, "this Convention enters into force") is None


def test_an_item_with_a_proviso_of_its_own_is_not_kept_in_its_words() -> None:
    words = "(a) five States have ratified it; and (b) snow has fallen, unless it melts"

    assert said(CONDITION, words) is None


def test_all_that_a_share_is_of_may_be_a_named_group() -> None:
    words = "two thirds of the following States have ratified it: Norway, Sweden and Denmark"

    assert said(CONDITION, words) is None


def test_four_kinds() -> None:
    words = "the fifth instrument of ratification, acceptance, approval or accession"

    assert said(CONDITION, words) == at_least(5, RAPC)
