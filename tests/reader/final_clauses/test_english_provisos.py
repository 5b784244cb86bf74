from __future__ import annotations

from datetime import date

import pytest

from servanda.law.build import (
    all_of,
    at_least,
    at_once,
    counted,
    every_one,
    fact,
    fixed,
    if_not_by,
    in_force,
    named,
    on_signing,
    share,
    signatories,
)
from servanda.law.clauses import Condition, Rule
from servanda.reader.final_clauses.english.entering.resolving import Resolver
from tests.reader.final_clauses.entering import A, C, P, R, S, read_in_a_treaty
from tests.reader.final_clauses.saying import scan_of

NORWAY = named("NOR")
TWO_THIRDS = share("2/3", signatories, counted({R}, signatories))


@pytest.mark.parametrize(
    ("when", "condition"),
    [
        (
            "five States have ratified it, provided that such States include Norway",
            all_of(at_least(5, {R}), every_one(NORWAY, {R})),
        ),
        (
            "five States have ratified it, provided that they include Sweden",
            all_of(at_least(5, {R}), every_one(named("SWE"), {R})),
        ),
        (
            (
                "two thirds of the signatories have ratified it, provided that these States "
                "include Norway"
            ),
            all_of(TWO_THIRDS, every_one(NORWAY, {R})),
        ),
        (
            "all the signatories have ratified it, provided that Norway is included among them",
            all_of(every_one(signatories, {R}), every_one(NORWAY, {R})),
        ),
        (
            "five States have ratified it, provided that among them is Norway",
            all_of(at_least(5, {R}), every_one(NORWAY, {R})),
        ),
        (
            (
                "five States, including Norway, have ratified it, provided that the said States "
                "include Sweden"
            ),
            all_of(
                at_least(5, {R}),
                every_one(NORWAY, {R}),
                every_one(named("SWE"), {R}),
            ),
        ),
        (
            "five States have ratified it, provided that two States have acceded to it",
            all_of(at_least(5, {R}), at_least(2, {C})),
        ),
        (
            (
                "five States have ratified it, provided that at least two instruments of "
                "accession have been deposited"
            ),
            all_of(at_least(5, {R}), at_least(2, {C})),
        ),
        (
            (
                "five States have ratified it, provided that at least two instruments of "
                "accession have been deposited by Norway and Sweden"
            ),
            all_of(at_least(5, {R}), at_least(2, {C}, named("NOR", "SWE"))),
        ),
        (
            (
                "five States have ratified it, provided that at least two instruments of "
                "accession have been received from three States, including Norway"
            ),
            all_of(at_least(5, {R}), at_least(3, {C}), every_one(NORWAY, {C})),
        ),
        (
            "five States have ratified it, provided that the snow is at least 2 metres deep",
            all_of(at_least(5, {R}), fact("the snow is at least 2 metres deep")),
        ),
        (
            (
                "five States have ratified it, provided that such States include Norway, and that "
                "the snow is at least 2 metres deep"
            ),
            all_of(
                at_least(5, {R}),
                every_one(NORWAY, {R}),
                fact("the snow is at least 2 metres deep"),
            ),
        ),
        (
            (
                "five States, including the instruments of two States each having at least 2 ski "
                "lifts, have ratified it"
            ),
            all_of(at_least(5, {R}), fact("two States each having at least 2 ski lifts")),
        ),
        (
            (
                "five States, including Norway, have ratified it, provided that snow covers half "
                "of the valley"
            ),
            all_of(
                at_least(5, {R}),
                every_one(NORWAY, {R}),
                fact("snow covers half of the valley"),
            ),
        ),
        (
            (
                "five States have ratified it, provided that such States include Norway, and the "
                "snow is at least 2 metres deep"
            ),
            all_of(
                at_least(5, {R}),
                every_one(NORWAY, {R}),
                fact("the snow is at least 2 metres deep"),
            ),
        ),
        (
            "it is signed, provided that such States include Norway",
            all_of(on_signing, every_one(NORWAY, {R})),
        ),
    ],
)
def test_what_more_is_asked(when: str, condition: Condition) -> None:
    reading = read_in_a_treaty(f"This Convention shall enter into force when {when}.")

    assert reading is not None
    assert (reading.value, reading.doubts) == (in_force(at_once, condition), ())


def test_depositaries_and_others_with_a_fact() -> None:
    reading = read_in_a_treaty(
        "Instruments shall be deposited with Norway and Sweden, designated as depositaries. This "
        "Convention shall enter into force upon ratification by the Depositary Governments and "
        "ten other States, provided that the snow is at least 2 metres deep."
    )

    assert reading is not None
    assert reading.value == in_force(
        at_once,
        all_of(
            at_least(12, {R}),
            every_one(named("NOR", "SWE"), {R}),
            fact("the snow is at least 2 metres deep"),
        ),
    )


def test_every_kind_of_rule_is_completed_by_other_articles() -> None:
    scan = scan_of(
        "This Convention is open for accession, and subject to acceptance or approval.",
        "This Convention shall enter into force when five States have become Parties to it.",
    )
    resolver = Resolver(scan, scan.document.passages[-1], 0, 0)

    def two_tracks(kinds: frozenset[object]) -> Rule:
        five = at_least(5, kinds)  # type: ignore[arg-type] # kinds, or none said
        day = date(1980, 5, 1)
        return if_not_by(day, five, fixed(day, five, in_force(at_once, five)))

    assert resolver.rule(two_tracks(frozenset())) == two_tracks(frozenset({A, P, C}))


def test_a_signature_counts_where_the_clause_says_so() -> None:
    reading = read_in_a_treaty(
        "This Convention shall enter into force on signature by five States, or, if later, not at "
        "all."
    )

    assert reading is not None
    assert reading.value == in_force(at_once, at_least(5, {S}))
    assert reading.doubts != ()
