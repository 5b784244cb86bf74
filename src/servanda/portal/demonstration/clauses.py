"""The final clauses of the demonstration's instruments, as data.

Where each was read, or from what it was inferred, stands beside the instrument in ``instruments/``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.build import all_of, at_least, at_once, days, fact, in_force
from servanda.law.clauses import (
    Clauses,
    Condition,
    Delay,
    Fixed,
    OnSignatureUnlessProcedures,
    OnSigning,
    Pivot,
    WithTheOthers,
)

FOUR_KINDS = INSTRUMENTS - {Kind.FORMAL_CONFIRMATION}
"""Ratification, acceptance, approval and accession."""
TWO_KINDS = frozenset({Kind.RATIFICATION, Kind.ACCESSION})
DEPOSITED = frozenset({Kind.NOTIFICATION, Kind.RATIFICATION})
"""What the lists of the CIS show as deposited by a state that took part from the beginning."""
UNION = ("EUE",)
"""The European Union's own instrument is not counted beside those of its members."""

CONSUMPTION_OF_1986 = "two thirds of the estimated consumption of 1986 reached"
VIENNA_CONVENTION = "Vienna Convention for the Protection of the Ozone Layer in force"
EMISSIONS_OF_1990 = "55 per cent of the carbon dioxide emissions of Annex I in 1990 reached"

FACTS_IN_RUSSIAN: Mapping[str, str] = {
    CONSUMPTION_OF_1986: "достигнуты две трети оценочного потребления 1986 года",
    VIENNA_CONVENTION: "Венская конвенция об охране озонового слоя вступила в силу",
    EMISSIONS_OF_1990: "достигнуты 55 процентов выбросов CO₂ сторон приложения I в 1990 году",
}
"""What clauses ask for beside acts, by the name they give it, for explanations in Russian."""


def _nth(
    n: int, kinds: Iterable[Kind], delay: Delay, later: Delay, not_counting: Iterable[str] = ()
) -> Clauses:
    """Give the commonest clause: so long after the n-th instrument, later after one's own."""
    kinds = frozenset(kinds)
    return Clauses(
        entry_into_force=in_force(delay, at_least(n, kinds, not_counting=not_counting)),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=kinds, later=later),
    )


def _nth_by_members(n: int, kinds: Iterable[Kind] = FOUR_KINDS, later: int = 90) -> Clauses:
    """Give the clause of the environmental conventions: the 90th day after the n-th instrument."""
    return _nth(n, kinds, days(90), days(later), UNION)


def _third_deposit(also: Iterable[Kind] = ()) -> Clauses:
    """Give the rule that fits the older CIS lists: on the third deposit, a later one on its own.

    Args:
        also: kinds that bring a state in without being counted towards the three.
    """
    return Clauses(
        entry_into_force=in_force(at_once, at_least(3, DEPOSITED)),
        for_states=WithTheOthers(
            pivot=Pivot.THRESHOLD, kinds=DEPOSITED | frozenset(also), later=at_once
        ),
    )


def _fixed(day: date, condition: Condition) -> Clauses:
    """Give the ozone clause: a fixed day if the condition is met by then, else 90 days after."""
    return Clauses(
        entry_into_force=Fixed(
            day=day, provided=condition, otherwise=in_force(days(90), condition)
        ),
        for_states=WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE, kinds=FOUR_KINDS, later=days(90)),
    )


_TWENTY = at_least(20, FOUR_KINDS, not_counting=UNION)
_MONTREAL = all_of(
    at_least(11, FOUR_KINDS, not_counting=UNION),
    fact(CONSUMPTION_OF_1986),
    fact(VIENNA_CONVENTION),
)
_KYOTO = all_of(at_least(55, FOUR_KINDS, not_counting=UNION), fact(EMISSIONS_OF_1990))

CLAUSES: Mapping[str, Clauses] = {
    "cis-payments-union-1994": _third_deposit(),
    "cis-accidents-at-work-1994": _third_deposit(),
    "cis-small-business-1997": _third_deposit(),
    "cis-copyright-1993": _third_deposit(also={Kind.ACCESSION}),
    "cis-injury-compensation-1994": _third_deposit(),
    "cis-decision-2001-276": Clauses(
        entry_into_force=in_force(at_once, OnSigning()),
        for_states=OnSignatureUnlessProcedures(),
    ),
    "vienna-convention-ozone-1985": _nth_by_members(20),
    "montreal-protocol-1987": _fixed(date(1989, 1, 1), _MONTREAL),
    "montreal-amendment-1990": _fixed(date(1992, 1, 1), _TWENTY),
    "montreal-amendment-1992": _fixed(date(1994, 1, 1), _TWENTY),
    "montreal-amendment-1997": _fixed(date(1999, 1, 1), _TWENTY),
    "montreal-amendment-1999": _fixed(date(2001, 1, 1), _TWENTY),
    "unfccc-1992": _nth_by_members(50),
    "kyoto-protocol-1997": Clauses(
        entry_into_force=in_force(days(90), _KYOTO),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=FOUR_KINDS, later=days(90)),
    ),
    "cbd-1992": _nth_by_members(30),
    "cartagena-protocol-2000": Clauses(
        entry_into_force=in_force(days(90), at_least(50, FOUR_KINDS, not_counting=UNION)),
        for_states=WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE, kinds=FOUR_KINDS, later=days(90)),
    ),
    "unccd-1994": _nth_by_members(50),
    "basel-convention-1989": _nth_by_members(20, INSTRUMENTS),
    "rotterdam-convention-1998": _nth_by_members(50),
    "transboundary-waters-1992": _nth_by_members(16),
    "uncac-2003": _nth_by_members(30, later=30),
    "torture-convention-1984": _nth(20, TWO_KINDS, days(30), days(30)),
}
"""Clauses by the instrument's address."""
