"""Findings about figures: whether a stated growth agrees with the two levels stated.

Printed numbers are rounded; a growth agrees if it can come from levels that round to those printed.
Hedged levels ("more than") prove nothing and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from servanda.reader.findings.wording import (
    amount_en,
    amount_ru,
    change_en,
    change_ru,
    quoted_en,
    quoted_ru,
)
from servanda.reader.record import Figure, Finding, Record

_SIZES = (10**12, 10**9, 10**6, 10**3)
_FINEST = Fraction(1, 10**6)
_YEAR = re.compile(r"\d{4}")


def about_figures(record: Record) -> Iterator[Finding]:
    """Check every stated growth whose level of a year before is stated too."""
    for figure in record.figures:
        base = _base(record, figure)
        if base is not None:
            yield _checked(figure, base)
    for one, two in pairwise(record.figures):
        if _are_rivals(one, two):
            yield _differing(one, two)


def _are_rivals(one: Figure, two: Figure) -> bool:
    same = (one.quantity, one.unit, one.period) == (two.quantity, two.unit, two.period)
    return same and None not in {one.value, two.value} and one.value != two.value


def _differing(one: Figure, two: Figure) -> Finding:
    amounts = [(figure.value or Fraction(0), figure.unit) for figure in (one, two)]
    en, ru = [amount_en(*a) for a in amounts], [amount_ru(*a) for a in amounts]
    return Finding(
        code="figures-differ",
        sentence=f"{quoted_en(one.quantity)} is given two values, {en[0]} and {en[1]}.",
        sentence_ru=f"Для {quoted_ru(one.quantity)} указаны два значения: {ru[0]} и {ru[1]}.",
        spans=(one.span, two.span),
    )


def _base(record: Record, figure: Figure) -> Figure | None:
    if figure.change_percent is None or figure.hedge or not figure.value or not figure.period:
        return None
    before = _YEAR.sub(lambda year: str(int(year[0]) - 1), figure.period)
    if before == figure.period:
        return None  # "last year" names no year to count back from
    for other in record.figures:
        same = (other.quantity, other.unit, other.period) == (figure.quantity, figure.unit, before)
        if same and other.value and not other.hedge:
            return other
    return None


def _checked(figure: Figure, base: Figure) -> Finding:
    level, earlier = figure.value or Fraction(0), base.value or Fraction(1)
    stated = figure.change_percent or Fraction(0)
    half, half_earlier = _half_unit(level), _half_unit(earlier)
    least = ((level - half) / (earlier + half_earlier) - 1) * 100
    most = ((level + half) / (earlier - half_earlier) - 1) * 100
    slack = _half_unit(stated)
    holds = least <= stated + slack and stated - slack <= most
    computed = (level / earlier - 1) * 100
    names_en = f"{amount_en(level, figure.unit)} against {amount_en(earlier, base.unit)}"
    names_ru = f"{amount_ru(level, figure.unit)} против {amount_ru(earlier, base.unit)}"
    end_en = "as stated" if holds else f"not {change_en(stated, 2)} as stated"
    end_ru = "как и указано" if holds else f"а не {change_ru(stated, 2)}, как указано"
    return Finding(
        code="growth-consistent" if holds else "growth-inconsistent",
        sentence=f"{names_en} is {change_en(computed)}, {end_en}.",
        sentence_ru=f"{names_ru} — это {change_ru(computed)}, {end_ru}.",
        spans=(figure.span, base.span),
    )


def _half_unit(value: Fraction) -> Fraction:
    """Give half of the last place printed: 13.6 bn may be anything from 13.55 to 13.65 bn.

    A whole number of thousands, millions or billions is taken as printed to the last of them, so
    that 20 bn is not read as "anything from 15 to 25".
    """
    unit = next((Fraction(size) for size in _SIZES if abs(value) >= size), Fraction(1))
    while (value / unit).denominator > 1 and unit > _FINEST:
        unit /= 10
    return unit / 2
