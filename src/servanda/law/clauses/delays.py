"""What follows after how long."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from typing import TypeAlias

from servanda.law.dates import MonthEnd


@dataclass(frozen=True, slots=True)
class AtOnce:
    """The same day, from midnight (LAW.md rule 27; CIS Payments Union 1994)."""


@dataclass(frozen=True, slots=True)
class Days:
    """The n-th day after, itself not counted (LAW.md rule 21; UNFCCC art. 23: the ninetieth)."""

    n: int
    clear: bool = False
    """Whether the depositary counts full days, so that the period ends a day later (IAEA, Early
    Notification Convention 1986; open for "по истечении 30 дней", LAW.md rule 26)."""

    def __post_init__(self) -> None:
        if self.n < 0:
            raise ValueError(f"A period of {self.n} days runs backwards; use 0 or more.")


@dataclass(frozen=True, slots=True)
class Months:
    """n months after; a year is twelve (rule 22; E16: Civil and Political Rights art. 49)."""

    n: int
    month_end: MonthEnd = MonthEnd.LAST_DAY
    clear: bool = False
    """Whether full months are counted, so that the period ends a day later (Council of Europe,
    Animals in Transport Convention 1968)."""

    def __post_init__(self) -> None:
        if self.n < 0:
            raise ValueError(f"A period of {self.n} months runs backwards; use 0 or more.")


@dataclass(frozen=True, slots=True)
class FirstOfMonth:
    """The first day of the k-th calendar month following (E15: Child Abduction Convention 1980)."""

    kth: int

    def __post_init__(self) -> None:
        if self.kth < 1:
            raise ValueError(f"The month counted cannot be number {self.kth}; use 1 or more.")


@dataclass(frozen=True, slots=True)
class FirstOfMonthAfter:
    """The first day of the month after the expiry of a period (E14: Bern Convention 1979)."""

    period: Days | Months


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDate:
    """The next such day of the calendar after (North Sea, Exploration Convention 1964: 22 July)."""

    month: int
    day: int

    def __post_init__(self) -> None:
        common = 2001  # a year of 365 days
        if not (
            1 <= self.month <= 12 and 1 <= self.day <= calendar.monthrange(common, self.month)[1]
        ):
            raise ValueError(
                f"There is no day {self.day} of month {self.month} in every year; name another."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """One period and then another (UNECE 1958 Agreement: three months' silence, then two more).

    Months and days: the months first (ETS 76 art. 4(3)).
    """

    first: Delay
    second: Delay


Delay: TypeAlias = AtOnce | Days | Months | FirstOfMonth | FirstOfMonthAfter | NextDate | Then
