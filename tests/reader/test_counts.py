from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.counts import agenda_count, document_counts, documents_count
from servanda.reader.text import prepare


def said(count):
    return None if count is None else (count.value, count.hedge)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("The agenda of the day had 14 issues.", (14, None)),
        ("21 issues stood on the agenda.", (21, None)),
        ("The agenda of 27 items went from bees to hives.", (27, None)),
        ("The agenda featured seventeen items.", (17, None)),
        ("The agenda holds 20 plus items.", (20, "plus")),
        ("The Council is going to consider over 30 issues.", (30, "over")),
        ("Повестка дня включала более 15 вопросов.", (15, "более")),
        ("На повестке дня — двадцать один вопрос.", (21, None)),
        ("15 issues were discussed. The agenda counted 41 issues.", (41, None)),
        ("There are 15 issues with bees.", None),
        ("The agenda has one issue.", None),
        ("The agenda speaks of 24 documents on various issues.", None),
    ],
)
def test_the_agenda_is_counted_where_the_text_counts_it(raw, expected):
    assert said(agenda_count(prepare(raw))) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("26 documents on various matters were signed.", (26, None)),
        ("The premiers signed 12 new documents.", (12, None)),
        ("Двадцать два документа подписали премьеры.", (22, None)),
        ("Порядка 30 документов подписано.", (30, "Порядка")),
        ("Nine agreements were signed.", (9, None)),
        ("Two agreements were signed.", None),
        ("Nine documents concern the budget.", None),
        ("One document was signed.", None),
        ("Forty documents signed\n\nEight documents were signed in Klow.", (8, None)),
        (
            "40 documents signed\n\nEight documents were signed. About 40 documents were adopted.",
            (40, "About"),
        ),
    ],
)
def test_documents_are_counted_in_the_body_and_by_what_is_said_most(raw, expected):
    assert said(documents_count(prepare(raw))) == expected


def test_every_statement_of_the_number_is_kept_for_comparison():
    text = prepare(
        "40 documents signed\n\nEight documents were signed. Nine decisions were adopted."
    )
    assert [count.value for count in document_counts(text)] == [40, 8]


@given(st.text())
def test_any_text_can_be_counted(raw):
    text = prepare(raw)
    for count in (agenda_count(text), documents_count(text)):
        assert count is None or count.value > 1
