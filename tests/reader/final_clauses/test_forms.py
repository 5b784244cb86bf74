from __future__ import annotations

from datetime import date

import pytest

from servanda.reader.final_clauses.forms import (
    DAY,
    NUMBER,
    TERMINALS,
    Form,
    Grammar,
    Key,
    Match,
    Parser,
    PatternError,
    Phrase,
    can_change_a_rule,
    words_in,
)
from servanda.reader.final_clauses.forms.pattern import (
    Gap,
    Maybe,
    Named,
    OneOf,
    Reach,
    Run,
    Words,
    parse_pattern,
)
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.record import Span

NUMBERS = {"two": 2, "three": 3}


def tokens_of(words: str) -> list[Token]:
    tokens = []
    at = 0
    for word in words.split():
        if word in NUMBERS:
            tokens.append(Token(word, at, at + len(word), Sort.NUMBER, NUMBERS[word]))
        else:
            sort = Sort.MARK if word in ",.;():" else Sort.WORD
            tokens.append(Token(word, at, at + len(word), sort))
        at += len(word) + 1
    return tokens


def parser_of(words: str, *phrases: Key[object]) -> Parser:
    return Parser(Grammar(*TERMINALS, *phrases), tokens_of(words), words)


def words_of(pattern: str) -> Phrase[str]:
    return Phrase("it", (Form(pattern, lambda p: p.text),))


def ends(pattern: str, words: str) -> list[tuple[int, int]]:
    """Where a pattern can end from the first word on, and how often it passes over words."""
    phrase = words_of(pattern)
    return [(m.end, len(m.left)) for m in parser_of(words, phrase).at(phrase, 0)]


@pytest.mark.parametrize(
    ("pattern", "nodes"),
    [
        ("snow", (Words(frozenset({"snow"}), ()),)),
        ("snow/ice fall~", (Words(frozenset({"snow", "ice"}), ()), Words(frozenset(), ("fall",)))),
        ("/", (Words(frozenset({"/"}), ()),)),
        ("[the] snow", (Maybe((Words(frozenset({"the"}), ()),)), Words(frozenset({"snow"}), ()))),
        (
            "(snow | ice)",
            (OneOf(((Words(frozenset({"snow"}), ()),), (Words(frozenset({"ice"}), ()),))),),
        ),
        (
            "[snow | ice]",
            (
                Maybe(
                    (OneOf(((Words(frozenset({"snow"}), ()),), (Words(frozenset({"ice"}), ()),))),)
                ),
            ),
        ),
        ("{number}", (Named("number"),)),
        (".. ... .... ....,", (Gap(), *(Run(reach) for reach in Reach))),
        ("\\( a \\)", tuple(Words(frozenset({word}), ()) for word in ("(", "a", ")"))),
    ],
)
def test_patterns(pattern: str, nodes: object) -> None:
    assert parse_pattern(pattern) == nodes


@pytest.mark.parametrize(
    "pattern", ["", "[snow", "snow]", "(snow]", "[]", "(snow | )", "snow | ice"]
)
def test_a_pattern_that_cannot_be_read(pattern: str) -> None:
    with pytest.raises(PatternError, match=r"“|”"):
        parse_pattern(pattern)


@pytest.mark.parametrize(
    ("pattern", "words", "found"),
    [
        ("snow", "snow", [(1, 0)]),
        ("snow", "ice", []),
        ("fall~", "falling", [(1, 0)]),
        ("snow/ice falls", "ice falls", [(2, 0)]),
        ("[the] [first] snow", "the snow", [(2, 0)]),
        ("[the | a] snow", "a snow", [(2, 0)]),
        ("the (snow | ice)", "the ice", [(2, 0)]),
        ("the snow [falls]", "the snow falls", [(3, 0), (2, 0)]),
        ("snow .. melts", "snow that fell melts", [(4, 1)]),
        ("snow .. melts", "snow fell . melts", []),
        ("the ...", "the high commission of the valley", [(n, 0) for n in (6, 5, 4, 3, 2)]),
        ("the ...", "the commission , whose", [(2, 0)]),
        ("the ...", "the third state", []),
        ("with ....", "with two skis ; melts", [(3, 0), (2, 0)]),
        ("with ....,", "with two skis , melts", [(5, 0), (3, 0)]),
        ("snow $", "snow", [(1, 0)]),
        ("snow $", "snow . ice", [(1, 0)]),
        ("snow $", "snow ice", []),
        ("\\( snow \\)", "( snow )", [(3, 0)]),
        ("[snow] [ice]", "ice", [(1, 0)]),
        ("[snow] [ice]", "rain", []),
    ],
)
def test_where_a_pattern_ends(pattern: str, words: str, found: list[tuple[int, int]]) -> None:
    assert ends(pattern, words) == found


def test_a_reading_that_passes_over_fewer_words_comes_first() -> None:
    phrase: Phrase[str] = Phrase(
        "it",
        (
            Form("snow .. melts", lambda _: "passed over"),
            Form("snow that falls melts", lambda _: "all"),
        ),
    )

    found = parser_of("snow that falls melts", phrase).best(phrase, 0)

    assert found == Match("all", 0, 4)


def test_the_first_form_wins_where_both_take_all() -> None:
    phrase: Phrase[int] = Phrase("it", (Form("snow", lambda _: 1), Form("snow", lambda _: 2)))

    assert parser_of("snow", phrase).best(phrase, 0) == Match(1, 0, 1)


def test_a_form_whose_function_gives_nothing_does_not_apply() -> None:
    phrase: Phrase[int] = Phrase("it", (Form("snow", lambda _: None), Form("snow", lambda _: 2)))

    assert parser_of("snow", phrase).best(phrase, 0) == Match(2, 0, 1)


def test_nothing_stands_where_there_are_no_words() -> None:
    phrase = words_of("snow")

    assert parser_of("snow", phrase).at(phrase, 1) == []


def test_search_gives_the_best_at_each_word() -> None:
    phrase = words_of("{number} [skis]")

    found = parser_of("two skis and three skis", phrase).search(phrase)

    assert [(m.value, m.start, m.end) for m in found] == [("two skis", 0, 2), ("three skis", 3, 5)]


def test_parts() -> None:
    inner: Phrase[int] = Phrase("inner", (Form("{number} skis", lambda p: p[NUMBER]),))
    outer: Phrase[tuple[object, ...]] = Phrase(
        "outer",
        (
            Form(
                "{inner} and {inner} [on {day}]",
                lambda p: (
                    p[inner],
                    p.all(inner),
                    p.get(DAY),
                    p.has(inner),
                    p.has(DAY),
                    p.span_of(inner),
                    p.text_of(inner),
                    p.text,
                ),
            ),
        ),
    )
    words = "two  skis and\nthree skis"
    parser = Parser(
        Grammar(*TERMINALS, inner, outer),
        [
            Token("two", 0, 3, Sort.NUMBER, 2),
            Token("skis", 5, 9),
            Token("and", 10, 13),
            Token("three", 14, 19, Sort.NUMBER, 3),
            Token("skis", 20, 24),
        ],
        words,
    )

    found = parser.best(outer, 0)

    assert found is not None
    assert found.value == (
        2,
        (2, 3),
        None,
        True,
        False,
        Span(0, 9),
        "two skis",
        "two skis and three skis",
    )


def test_a_phrase_may_go_on_with_itself() -> None:
    phrase: Phrase[int] = Phrase(
        "it",
        (
            Form("snow", lambda _: 1),
            Form("snow {it}", lambda p: 1 + p[phrase]),
        ),
    )

    assert parser_of("snow snow snow", phrase).best(phrase, 0) == Match(3, 0, 3)


def test_a_list_without_end_is_read_as_far_as_lists_go() -> None:
    phrase: Phrase[int] = Phrase(
        "it", (Form("snow {it}", lambda p: 1 + p[phrase]), Form("snow", lambda _: 1))
    )

    found = parser_of("snow " * 1000, phrase).best(phrase, 0)

    assert found is not None
    assert 60 < found.value < 80


def test_a_phrase_that_begins_with_itself_finds_nothing_there() -> None:
    phrase: Phrase[int] = Phrase(
        "it",
        (
            Form("{it} snow", lambda p: 1 + p[phrase]),
            Form("snow", lambda _: 1),
        ),
    )

    assert parser_of("snow snow", phrase).at(phrase, 0) == [Match(1, 0, 1)]


@pytest.mark.parametrize("pattern", ["{snow}", "[{snow}]", "(ice | {snow})"])
def test_a_name_that_the_grammar_lacks(pattern: str) -> None:
    with pytest.raises(PatternError, match="which the grammar lacks"):
        Grammar(words_of(pattern))


def test_two_phrases_of_one_name() -> None:
    with pytest.raises(PatternError, match="Two parts of the grammar are called “it”; rename one"):
        Grammar(words_of("snow"), words_of("ice"))


@pytest.mark.parametrize(
    "token",
    [
        Token("unless", 0, 6),
        Token("кроме", 0, 5),
        Token("two", 0, 3, Sort.NUMBER, 2),
        Token("1 May 1980", 0, 10, Sort.DAY, date(1980, 5, 1)),
    ],
)
def test_words_that_can_change_a_rule(token: Token) -> None:
    assert can_change_a_rule(token)


@pytest.mark.parametrize("token", [Token("snow", 0, 4), Token(",", 0, 1, Sort.MARK)])
def test_words_that_cannot(token: Token) -> None:
    assert not can_change_a_rule(token)


@pytest.mark.parametrize(
    ("pattern", "words", "found"),
    [
        ("[the] snow~ falls", "the snowflake falls", [(3, 0)]),
        ("[the] snow~/ice falls", "the ice falls", [(3, 0)]),
        ("[the] snow~ falls", "the rain falls snow", []),
        ("[the] {number} skis", "the snow two skis", []),
        ("[the] {number}", "the", []),
        ("snow .. .. melts", "snow that fell melts", [(4, 1)]),
        ("the [..] [snow] melts", "the snow melts", [(3, 0)]),
    ],
)
def test_where_a_pattern_goes_on(pattern: str, words: str, found: list[tuple[int, int]]) -> None:
    assert ends(pattern, words) == found


def test_a_part_that_passes_over_fewer_words_is_taken() -> None:
    inner: Phrase[str] = Phrase("inner", (Form("ice .. snow", lambda p: p.text),))
    outer: Phrase[str] = Phrase("outer", (Form("the [ice that] {inner}", lambda p: p[inner]),))
    parser = parser_of("the ice that ice snow", inner, outer)

    assert parser.best(outer, 0) == Match("ice snow", 0, 5)


def test_a_phrase_whose_words_are_not_there_is_not_searched_for() -> None:
    inner: Phrase[str] = Phrase("inner", (Form("[the] snow", lambda p: p.text),))
    outer: Phrase[str] = Phrase("outer", (Form("[all] {inner} melts", lambda p: p.text),))
    counted: Phrase[str] = Phrase("counted", (Form("[all] {number} skis", lambda p: p.text),))
    parser = parser_of("the ice melts , all skis", inner, outer, counted)

    assert [*parser.search(outer), *parser.search(counted)] == []
    assert parser.at(outer, 0) == []


def test_words_of_a_form_and_of_a_text() -> None:
    phrase: Phrase[frozenset[str]] = Phrase("it", (Form("the snow , fall~", lambda p: p.words),))

    found = parser_of("the snow , falling", phrase).best(phrase, 0)

    assert found == Match(frozenset({"the", "snow", "falling"}), 0, 4)
    assert words_in("Snow (fallen), or ice.") == frozenset({"snow", "fallen", "or", "ice"})
