"""Patterns made into functions that go on, node by node, from the places a parser has come to.

Rules it keeps:

- all places are followed at once; each is kept once, with the fewest words passed over;
- a function asks of the passage only its words, and where the phrases that it names stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Sequence as Tokens
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar, assert_never

from servanda.reader.final_clauses.forms.pattern import (
    End,
    Gap,
    Maybe,
    Named,
    Node,
    OneOf,
    Reach,
    Run,
    Sequence,
    Words,
)
from servanda.reader.final_clauses.forms.weighty import can_change_a_rule, may_end_before
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.record import Span

T_co = TypeVar("T_co", covariant=True)

_LONGEST_GAP = 8
_LONGEST_PLAIN_RUN = 12
_LONGEST_FREE_RUN = 90
_ENDS = frozenset({".", ";"})
_ENDS_OF_NAME = _ENDS | {",", ":", "who", "which"}


class Match(NamedTuple, Generic[T_co]):
    """A phrase found: its value, its first token, the token after it, and the words passed over."""

    value: T_co
    start: int
    end: int
    left: tuple[Span, ...] = ()


Trail: TypeAlias = "tuple[Trail | None, str, object, int, int] | None"
"""The parts captured, the last first: each with its name, value, first token and token after."""
Trace: TypeAlias = "tuple[Trail, tuple[Span, ...]]"
Reached: TypeAlias = "dict[int, Trace]"
"""The places a pattern has come to, each with the parts captured and the words passed over."""


class Ground(Protocol):
    """What a pattern is followed on: the tokens of a passage, and the phrases among them."""

    @property
    def tokens(self) -> Tokens[Token]:
        """Give the tokens."""

    @property
    def words(self) -> Tokens[str]:
        """Give the words of the tokens, and nothing after the last."""

    def matches(self, name: str, start: int) -> list[Match[object]]:
        """Give the readings of a phrase at a token."""


Step: TypeAlias = Callable[[Ground, Reached], Reached]


def steps_of(nodes: Sequence, sorts: Mapping[str, Sort]) -> Step:
    """Make a pattern into one function.

    Args:
        nodes: Of the pattern.
        sorts: Of the terminals, by their names.
    """
    steps = tuple(_step_of(node, sorts) for node in nodes)
    if len(steps) == 1:
        return steps[0]

    def follow(ground: Ground, reached: Reached) -> Reached:
        for step in steps:
            reached = step(ground, reached)
            if not reached:
                break
        return reached

    return follow


def _step_of(node: Node, sorts: Mapping[str, Sort]) -> Step:
    match node:
        case Words(words, stems):
            return _stems(words, stems) if stems else _words(words)
        case Named(name):
            return _terminal(name, sorts[name]) if name in sorts else _phrase(name)
        case Maybe(inside):
            return _maybe(steps_of(inside, sorts))
        case OneOf(choices):
            return _one_of([steps_of(choice, sorts) for choice in choices])
        case Gap():
            return _gap
        case Run(reach):
            return _run(reach)
        case End():
            return _end
        case _:
            assert_never(node)


def _words(words: frozenset[str]) -> Step:
    def step(ground: Ground, reached: Reached) -> Reached:
        after = {}
        for at in reached:
            if ground.words[at] in words:
                after[at + 1] = reached[at]
        return after

    return step


def _stems(words: frozenset[str], stems: tuple[str, ...]) -> Step:
    def step(ground: Ground, reached: Reached) -> Reached:
        after = {}
        for at in reached:
            word = ground.words[at]
            if word in words or word.startswith(stems):
                after[at + 1] = reached[at]
        return after

    return step


def _terminal(name: str, sort: Sort) -> Step:
    def step(ground: Ground, reached: Reached) -> Reached:
        after: Reached = {}
        tokens = ground.tokens
        for at, (trail, left) in reached.items():
            if at < len(tokens) and tokens[at].sort is sort:
                after[at + 1] = ((trail, name, tokens[at].value, at, at + 1), left)
        return after

    return step


def _phrase(name: str) -> Step:
    def step(ground: Ground, reached: Reached) -> Reached:
        after: Reached = {}
        for at, (trail, left) in reached.items():
            for value, _, end, passed in ground.matches(name, at):
                earlier = after.get(end)
                if earlier is None or len(left) + len(passed) < len(earlier[1]):
                    after[end] = ((trail, name, value, at, end), left + passed)
        return after

    return step


def _maybe(inside: Step) -> Step:
    def step(ground: Ground, reached: Reached) -> Reached:
        after = inside(ground, reached)
        return _merged(after, reached) if after else reached

    return step


def _one_of(choices: list[Step]) -> Step:
    def step(ground: Ground, reached: Reached) -> Reached:
        after: Reached = {}
        for choice in choices:
            if further := choice(ground, reached):
                after = _merged(after, further) if after else further
        return after

    return step


def _gap(ground: Ground, reached: Reached) -> Reached:
    after = reached
    for at, (trail, left) in reached.items():
        after = _merged(
            after,
            {
                end: (trail, (*left, span_of(ground.tokens, at, end)))
                for end in _ends_of_gap(ground, at)
            },
        )
    return after


def _run(reach: Reach) -> Step:
    def step(ground: Ground, reached: Reached) -> Reached:
        after: Reached = {}
        for at, trace in reached.items():
            after = _merged(after, dict.fromkeys(_ends_of_run(ground, at, reach), trace))
        return after

    return step


def _end(ground: Ground, reached: Reached) -> Reached:
    return {at: trace for at, trace in reached.items() if _is_over(ground, at)}


def _is_over(ground: Ground, at: int) -> bool:
    return at == len(ground.tokens) or ground.words[at] in _ENDS


def _ends_of_gap(ground: Ground, at: int) -> Iterator[int]:
    for end in range(at + 1, min(at + _LONGEST_GAP, len(ground.tokens)) + 1):
        if ground.words[end - 1] in _ENDS:
            return
        yield end


def _ends_of_run(ground: Ground, at: int, reach: Reach) -> Iterator[int]:
    plain = reach is Reach.PLAIN
    longest = _LONGEST_PLAIN_RUN if plain else _LONGEST_FREE_RUN
    for end in range(at + 1, min(at + longest, len(ground.tokens)) + 1):
        token = ground.tokens[end - 1]
        if plain and (token.word in _ENDS_OF_NAME or can_change_a_rule(token)):
            return
        if token.word in _ENDS:
            return
        if reach is not Reach.CLAUSE or _may_end_at(ground, end):
            yield end


def _may_end_at(ground: Ground, at: int) -> bool:
    return at == len(ground.tokens) or may_end_before(ground.tokens[at])


def _merged(first: Reached, second: Reached) -> Reached:
    """Keep each place once, with the fewest words passed over; of equals the first."""
    merged = dict(first)
    for at, trace in second.items():
        earlier = merged.get(at)
        if earlier is None or len(trace[1]) < len(earlier[1]):
            merged[at] = trace
    return merged


def span_of(tokens: Tokens[Token], start: int, end: int) -> Span:
    """Give where some tokens stand in the text."""
    return Span(tokens[start].start, tokens[end - 1].end)
