"""Which text is in force between two states: the base with the amendments that bind both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from servanda.law.acts import Kind, known
from servanda.law.relations.pairs import between, both, is_party, party_since
from servanda.law.relations.values import InForce, Relation, Version
from servanda.law.standing import OnRecord, in_force, standings
from servanda.law.verdict import NotOnRecord


def version(
    base: OnRecord,
    amendments: Sequence[tuple[str, OnRecord]],
    a: str,
    b: str,
    *,
    as_of: date | None,
    known_at: int | None,
) -> Version:
    """Tell which amendments bind two states in their relations (VCLT art. 40(4)-(5)).

    A modification among some parties only (art. 41) is an amendment whose ``binds_joiners`` is
    False.
    """
    relation = between(base, a, b, as_of=as_of, known_at=known_at)
    answers: dict[str, InForce] = {}
    deemed: list[str] = []
    relations: list[tuple[str, Relation]] = []
    for name, amendment in amendments:
        own = between(amendment, a, b, as_of=as_of, known_at=known_at)
        joined = _joined_later(base, own, amendment, known_at)
        answers[name] = _binds(own, joined)
        relations.append((name, own))
        if joined:
            deemed.append(name)
    if relation.in_force is not InForce.YES:
        return Version(
            relation=relation, binding=(), deemed=(), undetermined=(), amendments=tuple(relations)
        )
    binding = tuple(name for name, answer in answers.items() if answer is InForce.YES)
    return Version(
        relation=relation,
        binding=binding,
        deemed=tuple(name for name in deemed if name in binding),
        undetermined=tuple(n for n, answer in answers.items() if answer is InForce.UNDETERMINED),
        amendments=tuple(relations),
    )


def _binds(own: Relation, joined: frozenset[str]) -> InForce:
    if own.bar is not None:
        return own.in_force
    return both(*(InForce.YES if s in joined else _own(own, s) for s in own.states))


def _own(relation: Relation, state: str) -> InForce:
    return is_party(relation.standings[relation.states.index(state)])


def _joined_later(
    base: OnRecord, own: Relation, amendment: OnRecord, known_at: int | None
) -> frozenset[str]:
    """Give those of the two that joined the base after the amendment was in force, and are silent.

    Their own acts about the amendment, whatever they are, speak for themselves; and whom the
    amendment binds by its own clause, as a party of the base, is not deemed bound.
    """
    answer = in_force(amendment, as_of=None, known_at=known_at)
    if not amendment.binds_joiners or isinstance(answer, NotOnRecord) or answer.on is None:
        return frozenset()
    spoken = {act.by for act in known(amendment.records, known_at) if act.kind is not Kind.FACT}
    silent = (s for s in own.states if s not in spoken and _own(own, s) is not InForce.YES)
    found = ((s, standings(base, s, known_at=known_at)) for s in silent)
    joined = ((state, party_since(intervals, own.as_of)) for state, intervals in found)
    return frozenset(s for s, day in joined if day and day.earliest > answer.on.latest)
