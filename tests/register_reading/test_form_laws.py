"""Whatever clauses can say, the form can hold, and gives back."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from servanda.register.reading.drawn import Field, Sort, drawn, path_label
from servanda.register.reading.typed import completed, sent, typed_of
from servanda.register.reading.understood import understood
from tests.strategies import clauses


def fields_in(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from fields_in((*field.parts, *field.rare))


@given(clauses())
def test_clauses_come_back_from_the_form(written):
    assert understood(typed_of(written)).clauses == written


@given(clauses())
def test_what_a_browser_sends_of_the_form_gives_the_clauses_back(written):
    data = QueryDict(mutable=True)
    for path, texts in typed_of(written).items():
        data.setlist(path, texts)
    received = QueryDict(data.urlencode())
    assert understood(sent(received.lists())).clauses == written


@given(clauses())
def test_completing_twice_adds_nothing(written):
    assert completed(typed_of(written)) == typed_of(written)


@given(clauses())
def test_every_key_of_the_form_is_drawn_once(written):
    typed = typed_of(written)
    names = [field.path for field in fields_in(drawn(typed, {}, "en")) if field.sort != Sort.GROUP]
    assert sorted(names) == sorted(typed)


@given(clauses(), st.data())
def test_whatever_is_typed_is_read_or_refused_with_a_sentence_at_its_field(written, data):
    typed = typed_of(written)
    for path in data.draw(st.lists(st.sampled_from(sorted(typed)), max_size=3)):
        typed[path] = data.draw(st.lists(st.text(max_size=5), max_size=2))
    whole = completed(typed)
    found = understood(whole)
    assert (found.clauses is None) == bool(found.problems)
    shown = {field.path: field.problem for field in fields_in(drawn(whole, found.problems, "ru"))}
    assert {path: sentence for path, sentence in shown.items() if sentence} == found.problems
    assert "" not in [path_label(path, whole, "ru") for path in found.problems]
