from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.record import Span
from servanda.register.highlight import Mark, stretches

TEXT = "The Prime Minister of Ruritania spoke."

marks = st.lists(
    st.builds(
        Mark,
        span=st.builds(Span, st.integers(-2, 45), st.integers(-2, 45)),
        field=st.sampled_from(["documents", "delegations", "place"]),
        number=st.integers(0, 3),
    ),
    max_size=8,
)


def mark(words: str, field: str, number: int = 0) -> Mark:
    start = TEXT.index(words)
    return Mark(span=Span(start, start + len(words)), field=field, number=number)


def test_nested_words_lie_under_both_marks_the_narrower_last():
    delegation, state = (
        mark("Prime Minister of Ruritania", "delegations", 1),
        mark("Ruritania", "place"),
    )
    pieces = stretches(TEXT, [state, delegation])
    assert [(p.text, [m.name for m in p.marks]) for p in pieces] == [
        ("The ", []),
        ("Prime Minister of ", ["delegations-1"]),
        ("Ruritania", ["delegations-1", "place"]),
        (" spoke.", []),
    ]
    assert [p.innermost for p in pieces] == [None, delegation, state, None]


def test_words_that_overlap_are_cut_where_they_do():
    pieces = stretches(TEXT, [mark("The Prime", "body"), mark("Prime Minister", "chair")])
    assert [(p.text, [m.field for m in p.marks]) for p in pieces] == [
        ("The ", ["body"]),
        ("Prime", ["chair", "body"]),
        (" Minister", ["chair"]),
        (" of Ruritania spoke.", []),
    ]


def test_a_text_without_marks_is_one_stretch():
    assert [p.text for p in stretches(TEXT, [])] == [TEXT]


def test_an_empty_text_has_no_stretch():
    assert stretches("", []) == ()


@given(marks)
def test_the_stretches_joined_are_the_text(found):
    assert "".join(p.text for p in stretches(TEXT, found)) == TEXT


@given(marks)
def test_each_mark_begins_once_and_covers_its_words(found):
    pieces = stretches(TEXT, set(found))
    real = {m for m in found if 0 <= m.span.start < m.span.end <= len(TEXT)}
    assert sorted((m.name, m.span) for p in pieces for m in p.begins) == sorted(
        (m.name, m.span) for m in real
    )
    for one in real:
        assert "".join(p.text for p in pieces if one in p.marks) == one.span.of(TEXT)
