from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.tokens import Sort

CLAUSES = (
    (
        "This Convention shall enter into force on the thirtieth day after the date of deposit of "
        "the twentieth instrument of ratification, acceptance, approval or accession."
    ),
    (
        "Any Party may denounce the present Protocol by written notification addressed to the "
        "Government of the Kingdom of Norway, which is the depositary."
    ),
    (
        "The denunciation shall take effect twelve months after the notification under paragraph 2 "
        "of article 18 is received, or on 1 January 1999."
    ),
    (
        "No reservations to this Agreement are permitted, and two thirds of the Contracting "
        "Parties may accept amendments in accordance with the preceding paragraph."
    ),
)
CONFUSED = (
    ("instrument", "instrurnent"),
    ("ratification", "ratlfication"),
    ("denunciation", "denunciatlon"),
    ("notification", "notificatiou"),
    ("Convention", "Conventlon"),
    ("depositary", "depositarv"),
    ("reservations", "reservatlons"),
    ("amendments", "arnendments"),
    (" the ", " tlie "),
)


def words(raw):
    tokens = (token for passage in document_of(raw).passages for token in passage.tokens)
    return [token.word if token.value is None else token.value for token in tokens]


@st.composite
def mangled(draw):
    clause = draw(st.sampled_from(CLAUSES))
    raw = clause
    for right, wrong in draw(st.lists(st.sampled_from(CONFUSED), max_size=3, unique=True)):
        raw = raw.replace(right, wrong, 1)
    # A number alone on its line is the number of a page.
    blanks = [
        at
        for at, letter in enumerate(raw)
        if letter == " " and not raw[at - 1].isdigit() and not raw[at + 1].isdigit()
    ]
    for at in draw(st.lists(st.sampled_from(blanks), max_size=5)):
        raw = raw[:at] + draw(st.sampled_from(["\n", "\t", "\xa0", "\r"])) + raw[at + 1 :]
    if draw(st.booleans()):
        raw = raw.replace(" ", "  ")
    return clause, raw.lower() if draw(st.booleans()) else raw


@given(mangled())
def test_damage_changes_no_word(pair):
    clause, raw = pair
    assert words(raw) == words(clause)


@given(st.sampled_from(CLAUSES), st.data())
def test_missing_blanks_change_no_word(clause, data):
    blanks = [
        at
        for at, letter in enumerate(clause)
        if letter == " " and clause[at - 1].isalpha() and clause[at + 1].isalpha()
    ]
    at = data.draw(st.sampled_from(blanks))
    assert words(clause[:at] + clause[at + 1 :]) == words(clause)


FRAGMENTS = st.sampled_from(
    [
        "article 5",
        "ARTICLE 211.",
        "\n\n",
        ".2. ",
        "; (b) ",
        "shall enter into force",
        "rati-\nfication",
        "thirty (30) days",
        "1 January 1999",
        "the republic of",
        "norway",
        "paragraph 2 of",
        "r a t i f i c a t i o n",
        "&#186;",
        "«",
        "вступает в силу",
        "статьи 5",
        "1 января 1999 г.",
        "may",
        "10.10.1999",
        ":",
        ".1 ",
        "a. ",
        "half",
        "the",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.one_of(FRAGMENTS, st.text(max_size=6))).map(" ".join)
)


@given(TEXTS)
def test_spans_are_inside_the_text_and_in_order(raw):
    document = document_of(raw)
    last = 0
    for passage in document.passages:
        assert last <= passage.span.start < passage.span.end <= len(raw)
        last = passage.span.end
        at = passage.span.start
        for token in passage.tokens:
            assert at <= token.start <= token.end <= passage.span.end
            at = token.end
            assert token.word
            assert (token.sort in {Sort.WORD, Sort.MARK}) == (token.value is None)


@pytest.mark.parametrize(
    "raw",
    [
        "a" * 2_000_000,
        "(" * 2_000_000,
        "1" * 2_000_000,
        "force\xad" * 300_000,
        "\n\n" * 1_000_000,
        " a b c d" * 250_000,
        "1." * 200_000,
        "a. " * 100_000,
        "in force. " * 20_000,
        "в силу: (а) " * 20_000,
        "in force: (a) x; " * 20_000,
        "article 1 " * 50_000,
        "\n1\n" * 100_000,
        "norway the republic of " * 15_000,
        "paragraph 1 and in force " * 15_000,
    ],
    ids=lambda raw: repr(raw[:12]),
)
def test_any_text_is_cut_in_time_that_grows_with_its_length(raw):
    start = time.process_time()
    document_of(raw[: len(raw) // 8])
    part = time.process_time() - start
    start = time.process_time()
    document_of(raw)
    assert time.process_time() - start < 12 * part + 2
