"""Which instruments clauses name, and a register put together in the order of these references.

Rules it keeps:

- a name that is not in the register stays unnamed: answers that need it are unknown, and say so;
- clauses that refer to each other in a circle are refused, since none of them could be answered
  first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from graphlib import CycleError, TopologicalSorter

from servanda.law.clauses import Clauses, ForAllPartiesOf, InForceOf, PartiesOf, UnlessOptedOut
from servanda.law.standing.values import OnRecord


class CircleError(ValueError):
    """Clauses refer to each other in a circle."""

    def __init__(self, circle: tuple[str, ...]) -> None:
        self.circle = circle
        """The names in order, the first one repeated at the end: each names the next."""
        super().__init__(
            f"The clauses refer to each other in a circle, {' → '.join(circle)}: take one of these "
            "references out."
        )


def instruments_named(clauses: Clauses) -> frozenset[str]:
    """Give the names of the instruments without which the clauses cannot be evaluated.

    What an instrument only replaces between its own parties (``Clauses.replaces``) is not among
    them: it plays no part in its own entry into force.
    """
    naming = (ForAllPartiesOf, InForceOf, PartiesOf, UnlessOptedOut)
    return frozenset(node.instrument for node in nodes(clauses) if isinstance(node, naming))


def assemble(register: Mapping[str, OnRecord]) -> dict[str, OnRecord]:
    """Put into each instrument's record what is on record of the instruments that it names.

    Args:
        register: every instrument by the name that clauses use.

    Raises:
        CircleError: where clauses refer to each other in a circle.
    """
    named = {
        name: instruments_named(on_record.clauses) & register.keys()
        for name, on_record in register.items()
        if on_record.clauses is not None
    }
    try:
        order = tuple(TopologicalSorter(named).static_order())
    except CycleError as error:
        # A circle is found against the direction of the references.
        raise CircleError(tuple(reversed(error.args[1]))) from error
    whole: dict[str, OnRecord] = {}
    for name in order:
        others = tuple((other, whole[other]) for other in sorted(named.get(name, ())))
        whole[name] = replace(register[name], others=others)
    return {name: whole.get(name, on_record) for name, on_record in register.items()}


def nodes(node: object) -> Iterator[object]:
    """Give a clause and all that it is made of, whatever kind of thing that is."""
    yield node
    if isinstance(node, frozenset):
        for member in node:
            yield from nodes(member)
    elif is_dataclass(node):
        for field in fields(node):
            yield from nodes(getattr(node, field.name))
