"""Treaties evaluated one by one, and what of it need not be done again when an act is added.

Rules it keeps:

- what another treaty may know of one is worked out once, until that one changes;
- where a treaty as a whole is as it was, and no state's standing can turn on what others did, only
  the states that acted are evaluated anew; wherever that is not sure, all are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Void
from servanda.law.background import USUAL, Other
from servanda.law.clauses import ForAllPartiesOf, Open, UnlessOptedOut
from servanda.law.dates import Day
from servanda.law.evaluate import threshold
from servanda.law.evaluate.combining import Bounds, bounds
from servanda.law.evaluate.lasting import may_end
from servanda.law.references import nodes
from servanda.law.standing import Interval, OnRecord, participations
from servanda.law.standing.answers import standings_in
from servanda.law.standing.view import View, states_of, view
from servanda.law.verdict import Outcome

#: Kinds of which no other state's standing speaks, the treaty as a whole being as it was.
_OWN_AFFAIR = CONSENTS | SIGNATURES


class General(NamedTuple):
    """All that a state's standing takes from the verdict on the whole, reasons apart."""

    outcome: Outcome
    bounds: Bounds
    threshold: Day | None


class Singly:
    """The evaluation of treaties one by one, as of one entry."""

    def __init__(self, known_at: int | None) -> None:
        """Begin with nothing worked out."""
        self._known_at = known_at
        self._told: dict[str, Other] = {}
        self._general: dict[str, General | None] = {}

    def forget(self, treaty: str) -> None:
        """Forget what others may know of a treaty that has changed."""
        self._told.pop(treaty, None)

    def drop(self, treaty: str) -> None:
        """Forget a treaty that is evaluated on columns now."""
        self._general.pop(treaty, None)

    def standings(
        self, treaty: str, on_record: OnRecord, acting: frozenset[str] | None
    ) -> tuple[dict[str, tuple[Interval, ...]], frozenset[str] | None]:
        """Give the standings of all states, or of some where no others' can have changed.

        Args:
            treaty: its name.
            on_record: what is on record of it.
            acting: the states that alone did something since the last time, as ``acting_alone``
                tells; None where more may have changed.

        Returns:
            The standings, and of which states they are; None for all.
        """
        others = {name: self._other(name, other) for name, other in on_record.others}
        seen = view(on_record, None, self._known_at, others)
        general = _general(seen)
        same = general is not None and self._general.get(treaty) == general
        self._general[treaty] = general
        if acting is None or not same:
            return standings_in(seen, states_of(seen)), None
        return standings_in(seen, acting), acting

    def _other(self, name: str, on_record: OnRecord) -> Other:
        if name not in self._told:
            self._told[name] = participations(on_record, None, self._known_at)
        return self._told[name]


def acting_alone(records: Iterable[Act | Void]) -> frozenset[str] | None:
    """Give the states that signed or consented, if nothing else is among the records."""
    found: set[str] = set()
    for one in records:
        if not isinstance(one, Act) or one.by is None or one.kind not in _OWN_AFFAIR:
            return None
        if one.replaces is not None or one.about is not None:
            return None
        found.add(one.by)
    return frozenset(found)


def binds_parties(on_record: OnRecord) -> bool:
    """Tell whether a state may be bound because it is a party of another treaty."""
    clauses = on_record.clauses
    return clauses is not None and any(
        isinstance(node, ForAllPartiesOf | UnlessOptedOut) for node in nodes(clauses.for_states)
    )


def _general(seen: View) -> General | None:
    """Give the verdict on the whole; None where a standing may turn on what other states did.

    An accession may need others' consent, parties may become too few, a predecessor's consent may
    pass, and a report stands in for what is not computed.
    """
    clauses, verdict, background = seen.clauses, seen.general, seen.background
    if clauses is None or verdict is None or seen.reports or background.successions:
        return None
    plain = clauses.joining == Open() and clauses.provisional is None
    if not plain or background.policies != USUAL or may_end(clauses, seen.acts):
        return None
    return General(verdict.outcome, bounds(verdict), threshold(verdict))
