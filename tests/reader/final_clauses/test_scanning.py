"""Passages and sentences found by their words, whatever their order in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.final_clauses.document import Document, Passage
from servanda.reader.final_clauses.forms import TERMINALS, Grammar
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Token
from servanda.reader.record import Span

WORDS = st.lists(st.sampled_from(["snow", "snowfall", "ice", "rain", "."]), max_size=6)


def scan_of(passages: list[list[str]]) -> Scan:
    tokens = [tuple(Token(word, at, at + 1) for at, word in enumerate(p)) for p in passages]
    document = Document(
        raw="",
        language="en",
        kind="",
        title="",
        passages=tuple(Passage(span=Span(n, n + 1), tokens=t) for n, t in enumerate(tokens)),
    )
    return Scan(document=document, grammar=Grammar(*TERMINALS))


def words_of(passage: Passage) -> list[str]:
    return [token.word for token in passage.tokens]


def test_passages_are_found_by_the_beginnings_of_their_words() -> None:
    scan = scan_of([["snowfall"], ["ice"], ["rain", "snow"], []])

    assert [words_of(p) for p in scan.passages("snow")] == [["snowfall"], ["rain", "snow"]]
    assert [words_of(p) for p in scan.passages("ice", "rain")] == [["ice"], ["rain", "snow"]]
    assert list(scan.passages("sleet", "thaw")) == []
    assert list(scan.passages()) == []


def test_sentences_are_found_by_a_word_of_each_set() -> None:
    scan = scan_of([["snow", ".", "ice", "rain"], ["ice", "snow"]])
    found = scan.sentences(frozenset({"snow", "rain"}), frozenset({"ice"}))

    assert [(words_of(s.passage), s.start, s.end) for s in found] == [
        (["snow", ".", "ice", "rain"], 2, 4),
        (["ice", "snow"], 0, 2),
    ]
    assert len(list(scan.sentences())) == 3


@given(st.lists(WORDS, max_size=5), st.lists(st.sampled_from(["s", "snow", "i", "x"]), max_size=3))
def test_passages_are_those_that_a_look_at_every_word_finds(
    passages: list[list[str]], cues: list[str]
) -> None:
    found = [p.span.start for p in scan_of(passages).passages(*cues)]

    assert found == [
        n for n, words in enumerate(passages) if any(w.startswith(tuple(cues)) for w in words)
    ]


def test_a_passage_is_parsed_once() -> None:
    scan = scan_of([["snow"]])
    passage = scan.document.passages[0]

    assert scan.parser(passage) is scan.parser(passage)
