"""The forms of all phrases of a language, made ready for the parser.

Rules it keeps:

- with which words and sorts each form can begin, and without which it cannot be, is found once;
- what is noted of words is bounded by the grammar's own, however many words the texts have.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TypeAlias, assert_never

from servanda.reader.final_clauses.forms.pattern import (
    End,
    Gap,
    Maybe,
    Named,
    Node,
    OneOf,
    PatternError,
    Run,
    Sequence,
    Words,
    parse_pattern,
)
from servanda.reader.final_clauses.forms.phrases import Build, Key, Phrase, Terminal
from servanda.reader.final_clauses.forms.steps import Step, steps_of
from servanda.reader.final_clauses.tokens import Sort, Token


@dataclass(frozen=True, slots=True)
class Start:
    """With which tokens a form can begin; what cannot is not tried."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    sorts: frozenset[Sort] = frozenset()
    anything: bool = False

    def allows(self, token: Token) -> bool:
        """Tell whether a form may begin with a token."""
        return (
            self.anything
            or token.word in self.words
            or token.sort in self.sorts
            or (bool(self.stems) and token.word.startswith(self.stems))
        )

    def __or__(self, other: Start) -> Start:
        """Give a start that allows what either allows."""
        return Start(
            self.words | other.words,
            (*self.stems, *other.stems),
            self.sorts | other.sorts,
            self.anything or other.anything,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A form made ready for the parser."""

    opening: tuple[Words, ...]
    """The words with which it begins, none of which may be missing."""
    follow: Step
    """What follows them."""
    build: Build[object]
    start: Start
    words: tuple[frozenset[str], ...]
    """Of each of these some word must stand in the passage."""
    names: tuple[str, ...]
    """Each of these phrases and terminals must stand in it."""


Beginning: TypeAlias = "dict[str, tuple[Compiled, ...]]"
"""The forms that can begin with tokens of one kind, by the name of their phrase, as far as asked
for."""


class Grammar:
    """Phrases and terminals that refer to each other by name."""

    def __init__(self, *keys: Key[object]) -> None:
        """Compile the forms of every phrase.

        Raises:
            PatternError: for a name that nothing has, or that two phrases have.
        """
        self.sorts = {key.name: key.sort for key in keys if isinstance(key, Terminal)}
        phrases = [key for key in keys if isinstance(key, Phrase)]
        names = [key.name for key in keys]
        if twice := {name for name in names if names.count(name) > 1}:
            raise PatternError(f"Two parts of the grammar are called “{min(twice)}”; rename one.")
        self._nodes = {
            phrase.name: [parse_pattern(form.pattern) for form in phrase.forms]
            for phrase in phrases
        }
        for name, forms in self._nodes.items():
            for nodes in forms:
                self._check(name, nodes)
        self._starts: dict[str, Start] = {}
        for name in self._nodes:
            self._start_of(name)
        self.phrases = {
            phrase.name: tuple(
                self._compiled(nodes, form.build)
                for form, nodes in zip(phrase.forms, self._nodes[phrase.name], strict=True)
            )
            for phrase in phrases
        }
        every = reduce(or_, self._starts.values(), Start())
        self._literals = every.words
        self._stems = tuple(sorted(set(every.stems), key=len, reverse=True))
        self._beginnings: dict[tuple[str, Sort], Beginning] = {}

    def beginning(self, token: Token) -> Beginning:
        """Give what is known of the forms that can begin with a token; ``forms_at`` adds to it.

        Words that no form begins with are alike, but for the longest stem with which they begin.
        """
        word = token.word
        if word not in self._literals:
            stem = next(filter(word.startswith, self._stems), "")
            word = f"{stem}~"
        return self._beginnings.setdefault((word, token.sort), {})

    def forms_at(self, token: Token, name: str) -> tuple[Compiled, ...]:
        """Give the forms of a phrase that can begin with a token."""
        return tuple(form for form in self.phrases[name] if form.start.allows(token))

    def _compiled(self, nodes: Sequence, build: Build[object]) -> Compiled:
        """Note what a form begins with, and what it cannot do without."""
        after = next(
            (at for at, node in enumerate(nodes) if not isinstance(node, Words)), len(nodes)
        )
        return Compiled(
            opening=tuple(node for node in nodes[:after] if isinstance(node, Words)),
            follow=steps_of(nodes[after:], self.sorts),
            build=build,
            start=self._start(nodes),
            words=tuple(n.words for n in nodes if isinstance(n, Words) and not n.stems),
            names=tuple(n.name for n in nodes if isinstance(n, Named)),
        )

    def _start_of(self, phrase: str) -> Start:
        """Tell with which tokens a phrase can begin."""
        known = self._starts.get(phrase)
        if known is None:
            # A phrase that begins with itself begins with what else it can begin with.
            self._starts[phrase] = Start()
            known = reduce(or_, map(self._start, self._nodes[phrase]), Start())
            self._starts[phrase] = known
        return known

    def _start(self, nodes: Sequence) -> Start:
        found = Start()
        for node in nodes:
            found |= self._start_of_node(node)
            if not isinstance(node, Maybe):
                break
        return found

    def _start_of_node(self, node: Node) -> Start:
        match node:
            case Words(words, stems):
                return Start(words, stems)
            case Named(name):
                sort = self.sorts.get(name)
                return Start(sorts=frozenset({sort})) if sort else self._start_of(name)
            case Maybe(inside):
                return self._start(inside)
            case OneOf(choices):
                return reduce(or_, map(self._start, choices))
            case Gap() | Run() | End():
                return Start(anything=True)
            case _:
                assert_never(node)

    def _check(self, phrase: str, nodes: Sequence) -> None:
        for node in nodes:
            match node:
                case Named(name) if name not in self.sorts and name not in self._nodes:
                    raise PatternError(f"“{phrase}” names “{name}”, which the grammar lacks.")
                case Maybe(inside):
                    self._check(phrase, inside)
                case OneOf(choices):
                    for choice in choices:
                        self._check(phrase, choice)
                case _:
                    pass
