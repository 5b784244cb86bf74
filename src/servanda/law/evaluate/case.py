"""The case put to an evaluation: the acts, found by state, by kind and by what they are about.

Rules it keeps:

- acts stand by day, then in the order recorded; one that is only supposed comes last on its day;
- the acts are sorted and indexed once, whoever asks and however often.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from servanda.law.acts import Act, Kind
from servanda.law.background import Background, Other, Policy
from servanda.law.clauses import Reservations


class Acts(tuple[Act, ...]):  # noqa: SLOT001 - the indexes live beside the items
    """The acts about one instrument, in order, with their indexes. Made by ``indexed``."""

    @cached_property
    def by_state(self) -> Mapping[str, tuple[Act, ...]]:
        """The acts of each state."""
        found: dict[str, list[Act]] = {}
        for act in self:
            if act.by is not None:
                found.setdefault(act.by, []).append(act)
        return {state: tuple(own) for state, own in found.items()}

    @cached_property
    def by_kind(self) -> Mapping[Kind, tuple[Act, ...]]:
        """The acts of each kind."""
        found: dict[Kind, list[Act]] = {}
        for act in self:
            found.setdefault(act.kind, []).append(act)
        return {kind: tuple(same) for kind, same in found.items()}

    @cached_property
    def about(self) -> Mapping[int, tuple[Act, ...]]:
        """The acts that speak of another, by the entry of that other."""
        found: dict[int, list[Act]] = {}
        for act in self:
            if act.about is not None:
                found.setdefault(act.about, []).append(act)
        return {entry: tuple(acts) for entry, acts in found.items()}

    @cached_property
    def by_entry(self) -> Mapping[int, Act]:
        """Each act by its entry."""
        return {act.entry: act for act in self}

    def of(self, state: str) -> tuple[Act, ...]:
        """Give the acts that the state did itself."""
        return self.by_state.get(state, ())

    def speaking_of(self, act: Act, *kinds: Kind) -> tuple[Act, ...]:
        """Give the acts of these kinds that are about this one."""
        return tuple(a for a in self.about.get(act.entry, ()) if a.kind in kinds)

    def kind(self, *kinds: Kind) -> tuple[Act, ...]:
        """Give the acts of these kinds, in order kind by kind."""
        return tuple(act for kind in kinds for act in self.by_kind.get(kind, ()))


def indexed(acts: Iterable[Act]) -> Acts:
    """Sort and index acts for many questions; what is indexed already is given back as it is."""
    return acts if isinstance(acts, Acts) else Acts(sorted(acts, key=in_time))


def in_time(act: Act) -> tuple[date, date, bool, int]:
    """Give the key by which acts are ordered: by day, then as recorded, supposed ones last."""
    return act.on.earliest, act.on.latest, act.entry < 0, abs(act.entry)


#: Where an instrument is silent on reservations (VCLT art. 19 to 23).
OF_THE_CONVENTION = Reservations()


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that one evaluation may look at."""

    acts: Acts
    background: Background
    reservations: Reservations = OF_THE_CONVENTION

    def follows(self, policy: Policy) -> bool:
        """Tell whether the practice is followed."""
        return policy in self.background.policies

    def other(self, instrument: str) -> Other | None:
        """Give what is known of another instrument; None where it is not known or is open."""
        other = self.background.others.get(instrument)
        return None if other is None or other.is_open else other
