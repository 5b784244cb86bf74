"""The plainest verdict: that a state, or anyone, did an act."""

from __future__ import annotations

from functools import lru_cache

from servanda.law.acts import Act, Kind
from servanda.law.clauses import Anyone, AtLeast, Counted, Named
from servanda.law.verdict import Outcome, Verdict


def done(act: Act, because: tuple[Verdict, ...] = ()) -> Verdict:
    """Give the verdict that this act was done, on its day: once is enough."""
    rule = _once(act.kind, act.by)
    return Verdict(rule=rule, outcome=Outcome.MET, on=act.on, acts=(act,), because=because)


@lru_cache(maxsize=4096)
def _once(kind: Kind, state: str | None) -> AtLeast:
    by = Anyone() if state is None else Named(frozenset({state}))
    return AtLeast(n=1, of=Counted(kinds=frozenset({kind}), by=by))
