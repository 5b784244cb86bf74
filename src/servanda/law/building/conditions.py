"""Short constructors of what is counted, and of when it is first true."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

from servanda.law.acts import CONSENTS, INSTRUMENTS, Kind
from servanda.law.clauses import (
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    Circulated,
    Condition,
    Counted,
    Decided,
    Delay,
    EveryOne,
    FactHolds,
    InForceOf,
    Named,
    Numbering,
    OnDay,
    OnSigning,
    PartiesOf,
    Share,
    Signatories,
    Silence,
    Start,
    Weight,
    Who,
)

# -- what is counted ------------------------------------------------------------------------------

anyone = Anyone()
signatories = Signatories()
instruments = INSTRUMENTS
notifications = frozenset({Kind.NOTIFICATION})
ratifications = frozenset({Kind.RATIFICATION})
consents = CONSENTS


def named(*states: str) -> Named:
    """Give the group of exactly these states."""
    return Named(frozenset(states))


def parties_of(instrument: str, at: date | None = None, *, contracting: bool = False) -> PartiesOf:
    """Give the parties of another instrument, as they were on a day or as they are."""
    return PartiesOf(instrument=instrument, at=at, contracting=contracting)


def numbering(n: int) -> Numbering:
    """Give a group of which only the number is known."""
    return Numbering(n)


def counted(
    kinds: Iterable[Kind] = INSTRUMENTS,
    by: Who = anyone,
    *,
    not_counting: Iterable[str] = (),
    start: Start = Start.RECEIPT,
    with_every: Iterable[str] = (),
) -> Counted:
    """Give acts of these kinds, each state counting once."""
    return Counted(
        kinds=frozenset(kinds),
        by=by,
        not_counting=frozenset(not_counting),
        start=start,
        with_every=frozenset(with_every),
    )


# -- when it is first true ------------------------------------------------------------------------

on_signing = OnSigning()
decided = Decided()
circulated = Circulated()


def at_least(
    n: int, kinds: Iterable[Kind], by: Who = anyone, *, not_counting: Iterable[str] = ()
) -> AtLeast:
    """Give the day of the n-th act of these kinds, each state counting once."""
    return nth(n, counted(kinds, by, not_counting=not_counting))


def nth(n: int, of: Counted) -> AtLeast:
    """Give the day of the n-th of the counted acts."""
    return AtLeast(n=n, of=of)


def every_one(
    who: Signatories | Named | PartiesOf,
    kinds: Iterable[Kind] = INSTRUMENTS,
    start: Start = Start.RECEIPT,
) -> EveryOne:
    """Give the day on which the last of them has acted."""
    return EveryOne(who=who, kinds=frozenset(kinds), start=start)


def share(
    at_least: str | Fraction,
    base: Signatories | Named | PartiesOf | Numbering,
    of: Counted | None = None,
) -> Share:
    """Give the day on which at least that share of the base has acted.

    Without ``of``, the instruments of the base itself are counted; of a base known by its number
    alone, anyone's.

    >>> share("2/3", named("BOR", "RUR", "SYL")).of.by == named("BOR", "RUR", "SYL")
    True
    """
    return Share(at_least=Fraction(at_least), base=base, of=of or _of_base(base))


def more_than(
    share: str | Fraction,
    base: Signatories | Named | PartiesOf | Numbering,
    of: Counted | None = None,
) -> Share:
    """Give the day on which more than that share of the base has acted; else as ``share``."""
    return Share(at_least=Fraction(share), base=base, of=of or _of_base(base), strictly=True)


def _of_base(base: Signatories | Named | PartiesOf | Numbering) -> Counted:
    return counted(by=anyone if isinstance(base, Numbering) else base)


def weight(
    at_least: str | int | Fraction,
    table: Mapping[str, str | int | Fraction],
    base: str,
    of: Counted | None = None,
) -> Weight:
    """Give the day on which the weights of those that acted reach a sum.

    Args:
        at_least: The sum, in the unit of the table.
        table: Weight of each state.
        base: Name of what is weighed.
        of: The acts that count; without it, instruments of anyone.
    """
    rows = frozenset((state, Fraction(weighs)) for state, weighs in table.items())
    return Weight(at_least=Fraction(at_least), of=of or counted(), table=rows, base=base)


def on_day(year: int, month: int, day: int) -> OnDay:
    """Give a fixed day."""
    return OnDay(date(year, month, day))


def fact(name: str) -> FactHolds:
    """Give the day on which the fact of that name holds."""
    return FactHolds(name)


def in_force_of(instrument: str) -> InForceOf:
    """Give the day on which another instrument entered into force."""
    return InForceOf(instrument)


def silence(since: Condition, period: Delay, unless: Condition) -> Silence:
    """Give the end of a period in which too few opposed."""
    return Silence(since=since, period=period, unless=unless)


def all_of(*conditions: Condition) -> Condition:
    """Give the latest of them; nested ones are flattened, a single one stays itself."""
    flat = _flat(AllOf, conditions)
    return flat.pop() if len(flat) == 1 else AllOf(frozenset(flat))


def any_of(*conditions: Condition) -> Condition:
    """Give the earliest of them; nested ones are flattened, a single one stays itself."""
    flat = _flat(AnyOf, conditions)
    return flat.pop() if len(flat) == 1 else AnyOf(frozenset(flat))


def _flat(joined: type[AllOf | AnyOf], conditions: Iterable[Condition]) -> set[Condition]:
    """Take apart what is joined in the same way, however deep it was nested by hand."""
    flat: set[Condition] = set()
    for condition in conditions:
        if isinstance(condition, AllOf | AnyOf) and isinstance(condition, joined):
            flat |= _flat(joined, condition.conditions)
        else:
            flat.add(condition)
    return flat
