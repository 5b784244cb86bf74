"""Events of written rules, read into conditions."""

from __future__ import annotations

from collections.abc import Iterator

from servanda.law.acts import Kind
from servanda.law.build import all_of, any_of
from servanda.law.clauses import (
    Anyone,
    AtLeast,
    Condition,
    Counted,
    EveryOne,
    FactHolds,
    InForceOf,
    Named,
    Numbering,
    OnDay,
    PartiesOf,
    Share,
    Signatories,
    Weight,
    Who,
)
from servanda.law.written.problems import Problem, Written, WrittenError
from servanda.law.written.values import (
    date_of,
    kinds_of,
    name_of,
    number_of,
    object_of,
    share_of,
    some_of,
    states_of,
    sum_of,
    table_of,
)

#: What is weighed has no name in the form.
WEIGHED = "weights"


def condition_of(written: Written) -> Condition:
    """Read an EVENT."""
    match object_of(written, Problem.NO_EVENT):
        case {"all": parts, **rest} if not rest:
            return all_of(*map(condition_of, some_of(parts)))
        case {"any": parts, **rest} if not rest:
            return any_of(*map(condition_of, some_of(parts)))
        case {"external": fact, **rest} if not rest:
            return FactHolds(name_of(fact))
        case {"date": day, **rest} if not rest:
            return OnDay(date_of(day))
        case {"entry_into_force_of": treaty, **rest} if not rest:
            return InForceOf(name_of(treaty))
        case {"acts": acts, **rest}:
            return _threshold(rest, kinds_of(acts), written)
        case _:
            raise WrittenError(Problem.NO_EVENT, written)


def counted_in(written: Written) -> frozenset[Kind]:
    """Give the kinds that a rule counts anywhere; a mere signature only where nothing else is."""
    found = frozenset(_every_kind(written))
    return found - {Kind.SIGNATURE} or found


def _every_kind(written: Written) -> Iterator[Kind]:
    if isinstance(written, dict):
        yield from kinds_of(written["acts"]) if "acts" in written else ()
        for part in written.values():
            yield from _every_kind(part)
    elif isinstance(written, list):
        for part in written:
            yield from _every_kind(part)


def _threshold(written: dict[str, Written], kinds: frozenset[Kind], whole: Written) -> Condition:
    match written:
        case {"nth": n, **who}:
            return AtLeast(n=number_of(n, 1), of=_counted(who, kinds, whole))
        case {"each": states, **rest} if not rest:
            return EveryOne(who=Named(states_of(states)), kinds=kinds)
        case {"all_signatories": True, **rest} if not rest:
            return EveryOne(who=Signatories(), kinds=kinds)
        case {"weight_sum": table, "at_least": least, **who}:
            of = _counted(who, kinds, whole)
            return Weight(at_least=sum_of(least), of=of, table=table_of(table), base=WEIGHED)
        case {"parties_of": treaty, **rest} if not rest:
            return EveryOne(who=PartiesOf(instrument=name_of(treaty)), kinds=kinds)
        case {"fraction": share, **of_whom}:
            base, left = _base(of_whom, whole)
            return _share(share, base, _counted(left, kinds, whole))
        case _:
            raise WrittenError(Problem.NO_EVENT, whole)


Base = Signatories | PartiesOf | Numbering


def _base(written: dict[str, Written], whole: Written) -> tuple[Base, dict[str, Written]]:
    """Read that of which a share is taken: a number, the signatories, another treaty's parties."""
    match written:
        case {"parties_of": treaty, **who}:
            return PartiesOf(instrument=name_of(treaty)), who
        case {"of_parties_of": treaty, "at": day, **who}:
            # On a fixed day those count that had consented: the texts call them parties already
            # (Ramsar Convention art. 9(2), to which the one open case belongs).
            base = PartiesOf(instrument=name_of(treaty), at=date_of(day), contracting=True)
            return base, who
        case {"of": "signatories", **who}:
            return Signatories(), who
        case {"of": n, **who}:
            return Numbering(number_of(n, 1)), who
        case _:
            raise WrittenError(Problem.NO_EVENT, whole)


def _share(share: Written, base: Base, of: Counted) -> Share:
    """Count a share by those of whom it is one, unless the rule names a group itself."""
    by = base if isinstance(of.by, Anyone) and not isinstance(base, Numbering) else of.by
    counted = Counted(kinds=of.kinds, by=by, not_counting=of.not_counting)
    return Share(at_least=share_of(share), base=base, of=counted)


def _counted(who: dict[str, Written], kinds: frozenset[Kind], whole: Written) -> Counted:
    """Read who counts, and who does not."""
    by: Who = Anyone()
    match who:
        case {"among": _, "among_parties_of": _}:
            raise WrittenError(Problem.TWO_GROUPS, whole)
        case {"among": states}:
            by = Named(states_of(states))
        case {"among_parties_of": treaty}:
            by = PartiesOf(instrument=name_of(treaty))
        case _:
            pass
    if not who.keys() <= {"exclude", "among", "not_among", "among_parties_of"}:
        raise WrittenError(Problem.NO_EVENT, whole)
    left_out = (states_of(who.get(key, []), least=0) for key in ("exclude", "not_among"))
    return Counted(kinds=kinds, by=by, not_counting=frozenset().union(*left_out))
