"""Treaty relations between two states: whether an instrument is in force, and as amended how.

Rules it keeps:

- an instrument is in force between two states while both are parties (VCLT art. 2(1)(g), 26);
- an amending agreement binds between two states only if it binds both; otherwise the text to which
  both are parties governs (VCLT art. 40(4), 30(4)(b));
- who joins after an amendment entered into force, and does not say otherwise, is bound by it, and
  by the unamended text toward those who are not (VCLT art. 40(5)), unless the treaty provides
  otherwise;
- which amendments bind is a set, never a version number: amendments may bind in any combination;
- relations are symmetric.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from servanda.law.acts import Kind, known
from servanda.law.dates import Day
from servanda.law.standing import Interval, OnRecord, Standing, in_force, standing_on
from servanda.law.verdict import NotOnRecord


class InForce(StrEnum):
    """Whether something is in force between two states."""

    YES = "yes"
    NO = "no"
    UNDETERMINED = "undetermined"
    """A state's standing is undetermined, and the other's does not settle it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Whether an instrument is in force between two states on a day, and on whom it turns."""

    states: tuple[str, str]
    """In the order of their codes."""
    as_of: date | None
    in_force: InForce
    since: Day | None
    """The day on which the second of them became a party; None unless in force."""
    standings: tuple[Interval | None, Interval | None]
    lacking: tuple[str, ...]
    """The states on whose account it is not, or not surely, in force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Which text is in force between two states: the base, with the amendments that bind both."""

    relation: Relation
    """Under the base instrument."""
    binding: tuple[str, ...]
    """Names of the amendments that bind both; none unless the base is in force between them."""
    deemed: tuple[str, ...]
    """Those of them that bind one of the states only because it joined later (VCLT art. 40(5))."""
    undetermined: tuple[str, ...]
    """Names of the amendments of which it cannot be told."""


def between(
    on_record: OnRecord, a: str, b: str, *, as_of: date | None, known_at: int | None
) -> Relation:
    """Tell whether an instrument is in force between two states, and if not, on whose account."""
    first, second = sorted((a, b))
    one = standing_on(on_record, first, as_of=as_of, known_at=known_at)
    other = standing_on(on_record, second, as_of=as_of, known_at=known_at)
    held = {first: _is_party(one), second: _is_party(other)}
    answer = _both(*held.values())
    parties = [i for i in (one, other) if i is not None]
    decisive = {} if answer is InForce.YES else held
    return Relation(
        states=(first, second),
        as_of=as_of,
        in_force=answer,
        since=max(i.since for i in parties) if answer is InForce.YES else None,
        standings=(one, other),
        lacking=tuple(state for state, own in decisive.items() if own is answer),
    )


def version(
    base: OnRecord,
    amendments: Sequence[tuple[str, OnRecord]],
    a: str,
    b: str,
    *,
    as_of: date | None,
    known_at: int | None,
) -> Version:
    """Tell which amendments bind two states in their relations (VCLT art. 40(4)-(5))."""
    relation = between(base, a, b, as_of=as_of, known_at=known_at)
    answers: dict[str, InForce] = {}
    deemed = []
    for name, amendment in amendments:
        own = between(amendment, a, b, as_of=as_of, known_at=known_at)
        joined = _joined_later(relation, amendment, known_at)
        answers[name] = _both(*(InForce.YES if s in joined else _own(own, s) for s in own.states))
        if joined:
            deemed.append(name)
    if relation.in_force is not InForce.YES:
        return Version(relation=relation, binding=(), deemed=(), undetermined=())
    binding = tuple(name for name, answer in answers.items() if answer is InForce.YES)
    return Version(
        relation=relation,
        binding=binding,
        deemed=tuple(name for name in deemed if name in binding),
        undetermined=tuple(n for n, answer in answers.items() if answer is InForce.UNDETERMINED),
    )


def _is_party(interval: Interval | None) -> InForce:
    match interval:
        case Interval(standing=Standing.PARTY):
            return InForce.YES
        case Interval(standing=Standing.UNDETERMINED):
            return InForce.UNDETERMINED
        case _:
            return InForce.NO


def _both(*answers: InForce) -> InForce:
    if InForce.NO in answers:
        return InForce.NO
    return InForce.UNDETERMINED if InForce.UNDETERMINED in answers else InForce.YES


def _own(relation: Relation, state: str) -> InForce:
    return _is_party(relation.standings[relation.states.index(state)])


def _joined_later(base: Relation, amendment: OnRecord, known_at: int | None) -> frozenset[str]:
    """Give those of the two that joined the base after the amendment was in force, and are silent.

    Their own acts about the amendment, whatever they are, speak for themselves.
    """
    answer = in_force(amendment, as_of=None, known_at=known_at)
    if not amendment.binds_joiners or isinstance(answer, NotOnRecord) or answer.on is None:
        return frozenset()
    in_force_on = answer.on
    spoken = {act.by for act in known(amendment.records, known_at) if act.kind is not Kind.FACT}
    return frozenset(
        state
        for state, interval in zip(base.states, base.standings, strict=True)
        if state not in spoken
        and interval is not None
        and interval.standing is Standing.PARTY
        and interval.since.earliest > in_force_on.latest
    )
