"""Whether an instrument permits a reservation to a provision (VCLT art. 19(a)-(b)).

Compatibility with the object and purpose (art. 19(c)) is not decided here, nor anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from servanda.law.clauses import Permitted, Reservations
from servanda.law.relations.positions import Readings

WHOLE = ""
"""Stands for the whole instrument, or for what a reservation touches beside provisions named."""


def permitted(regime: Reservations, provision: str) -> Readings:
    """Tell whether reservations to a provision are permitted; both where it is not stated.

    A reservation to a whole article of which only a paragraph is open to reservations goes beyond
    what is permitted.
    """
    match regime.permitted:
        case Permitted.ALL:
            return (True,)
        case Permitted.NONE:
            return (False,)
        case _ if provision == WHOLE:
            return (False, True)
        case Permitted.ONLY:
            return (_is_part_of_any(provision, regime.provisions),)
        case Permitted.EXCEPT:
            return (not any(overlap(provision, named) for named in regime.provisions),)
        case _:
            assert_never(regime.permitted)


def article_19(regime: Reservations) -> str:
    """Give the paragraph under which a reservation is not permitted."""
    return "19(b)" if regime.permitted is Permitted.ONLY else "19(a)"


def overlap(one: str, other: str) -> bool:
    """Tell whether one provision is the other, or a part of it.

    >>> overlap("5", "5(1)"), overlap("5", "51")
    (True, False)
    """
    return is_part_of(one, other) or is_part_of(other, one)


def is_part_of(part: str, of: str) -> bool:
    """Tell whether a provision is another, or a part of it as numbers of articles are written."""
    rest = part.removeprefix(of)
    return part == of or (part.startswith(of) and not rest[0].isalnum())


def _is_part_of_any(provision: str, named: Iterable[str]) -> bool:
    return any(is_part_of(provision, of) for of in named)
