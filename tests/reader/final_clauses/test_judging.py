from __future__ import annotations

import pytest

from servanda.reader.final_clauses.english.tails import TAIL
from servanda.reader.final_clauses.judging import begins_another, doubts_after
from servanda.reader.record import Span
from tests.reader.final_clauses.saying import parser_of


@pytest.mark.parametrize(
    ("words", "doubted"),
    [
        ("", []),
        (". Unless it snows", []),
        ("in the beautiful valley", []),
        ("unless it snows", ["unless"]),
        ("in snow or ice", ["or"]),
        ("of Landistan", ["of"]),
        ("with the Depositary", []),
        ("with the Depositary, who shall inform all States", []),
        ("within two years", ["two", "years"]),
        ("and thereafter for each State", []),
        (", and shall remain in force for ten years", []),
        ("on any day thereafter, if a State asks", ["day", "if"]),
    ],
)
def test_the_words_left_over(words: str, doubted: list[str]) -> None:
    parser = parser_of(words)

    found = doubts_after(parser, 0, TAIL)

    assert [words[doubt.span.start : doubt.span.end] for doubt in found] == doubted


def test_the_words_that_a_match_passed_over() -> None:
    words = "snow that falls unless it melts"

    found = doubts_after(parser_of(words), 6, left=(Span(5, 15), Span(16, 25)))

    assert [words[doubt.span.start : doubt.span.end] for doubt in found] == ["unless it"]


@pytest.mark.parametrize(
    "words",
    [
        "and for each State",
        "and thereafter for a State",
        ", but for all other Governments",
        "and, in respect of any other State",
        "and as regards every acceding State",
        "and it shall enter into force for each State",
        "and shall remain in force",
        "and continues in force",
    ],
)
def test_what_begins_another_rule(words: str) -> None:
    assert begins_another(parser_of(words), 0)


@pytest.mark.parametrize("words", ["and", "for snow", "for the", "snow for each State", "."])
def test_what_does_not(words: str) -> None:
    assert not begins_another(parser_of(words), 0)
