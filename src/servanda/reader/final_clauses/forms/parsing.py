"""A parser of one passage: which phrases stand where, and what they stand for.

Top-down, each phrase at each place looked at once, and a pattern followed from all places it has
come to at a time, so that the time grows with length times forms.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Tokens
from typing import TypeVar, cast

from servanda.reader.final_clauses.forms.grammar import Compiled, Grammar
from servanda.reader.final_clauses.forms.pattern import Words
from servanda.reader.final_clauses.forms.phrases import Captured, Parts, Phrase
from servanda.reader.final_clauses.forms.steps import Match, Trace, Trail, span_of
from servanda.reader.final_clauses.tokens import Token

T = TypeVar("T")

_DEEPEST = 70
"""Phrases inside phrases: a list that goes on with itself has no more members than that."""
_NOTHING: Trace = (None, ())


class Parser:
    """Finds the phrases of a grammar among some tokens."""

    def __init__(self, grammar: Grammar, tokens: Tokens[Token], raw: str) -> None:
        """Look at these tokens of a text with this grammar."""
        self.tokens = tokens
        self._grammar = grammar
        self._raw = raw
        self._end = len(tokens)
        self.words = [*(token.word for token in tokens), ""]
        self._beginnings = list(map(grammar.beginning, tokens))
        self._known: list[dict[str, list[Match[object]]]] = [{} for _ in self.words]
        self._depth = 0
        self._all_words = set(self.words)
        self._all_sorts = {token.sort for token in tokens}
        self._possible: dict[str, bool] = {}
        self._possible_forms: dict[Compiled, bool] = {}

    def at(self, phrase: Phrase[T], start: int) -> list[Match[T]]:
        """Give every reading of a phrase that begins at a token, fully understood ones first."""
        return cast("list[Match[T]]", self.matches(phrase.name, start))

    def best(self, phrase: Phrase[T], start: int) -> Match[T] | None:
        """Give the longest reading at a token with the fewest words passed over."""
        found = self.at(phrase, start)
        return found[0] if found else None

    def search(self, phrase: Phrase[T], start: int = 0) -> Iterator[Match[T]]:
        """Give the best reading at each token from ``start`` at which there is one."""
        name = phrase.name
        if self._is_possible(name):
            for at in range(start, self._end):
                # What is known not to begin here is passed over at once: most are.
                if self._beginnings[at].get(name) != () and (found := self.at(phrase, at)):
                    yield found[0]

    def matches(self, name: str, start: int) -> list[Match[object]]:
        """Give the readings of a phrase of a name at a token."""
        if start >= self._end or self._depth > _DEEPEST:
            return []
        known = self._known[start]
        found = known.get(name)
        if found is None:
            beginning = self._beginnings[start]
            forms = beginning.get(name)
            if forms is None:
                forms = beginning[name] = self._grammar.forms_at(self.tokens[start], name)
            # A phrase that begins with itself finds nothing there, and so ends.
            found = known[name] = []
            if forms:
                self._depth += 1
                found = known[name] = self._all(forms, start)
                self._depth -= 1
        return found

    def _all(self, forms: tuple[Compiled, ...], start: int) -> list[Match[object]]:
        """Give what the forms find at a token, each length once; of equal ones the first form's."""
        found: dict[int, Match[object]] = {}
        for form in forms:
            opened = self._opened(form, start) if form.opening else start
            if opened is None or not self._is_possible_form(form):
                continue
            for end, (trail, left) in form.follow(self, {opened: _NOTHING}).items():
                earlier = found.get(end)
                if end > start and (earlier is None or len(left) < len(earlier.left)):
                    value = form.build(self._parts(trail, start, end))
                    if value is not None:
                        found[end] = Match(value, start, end, left)
        if len(found) < 2:
            return [*found.values()]
        return sorted(found.values(), key=lambda match: (len(match.left), -match.end))

    def _opened(self, form: Compiled, at: int) -> int | None:
        """Give the token after the words that a form begins with, if they stand at a token."""
        for opening in form.opening:
            if not _is_one(self.words[at], opening):
                return None
            at += 1
        return at

    def _is_possible(self, name: str) -> bool:
        """Tell whether a phrase can stand among these tokens at all."""
        possible = self._possible.get(name)
        if possible is None:
            # A form that needs its own phrase is possible as far as that goes.
            self._possible[name] = True
            forms = self._grammar.phrases[name]
            possible = self._possible[name] = any(map(self._is_possible_form, forms))
        return possible

    def _is_possible_form(self, form: Compiled) -> bool:
        possible = self._possible_forms.get(form)
        if possible is None:
            possible = self._possible_forms[form] = self._has_what_it_needs(form)
        return possible

    def _has_what_it_needs(self, form: Compiled) -> bool:
        for words in form.words:
            if self._all_words.isdisjoint(words):
                return False
        for name in form.names:
            sort = self._grammar.sorts.get(name)
            if not (self._is_possible(name) if sort is None else sort in self._all_sorts):
                return False
        return True

    def _parts(self, trail: Trail, start: int, end: int) -> Parts:
        captured: list[Captured] = []
        while trail is not None:
            trail, name, value, first, after = trail
            captured.append(Captured(name, value, span_of(self.tokens, first, after)))
        captured.reverse()
        return Parts(tuple(captured), span_of(self.tokens, start, end), self._raw)


def _is_one(word: str, node: Words) -> bool:
    return word in node.words or (bool(node.stems) and word.startswith(node.stems))
