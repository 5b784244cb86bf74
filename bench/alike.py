"""When two values are one: lenient about spelling (case, dots, articles), never about facts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import cast

Item = Mapping[str, object]

_NO_MARKS = re.compile(r"[^\w%$.,+-]+")
_WORD = re.compile(r"\w+")
_FUNCTION_WORDS = frozenset(
    ["a", "an", "the", "of", "to", "in", "on", "for", "and", "и", "в", "на", "о", "об", "по", "от"]
)
_HONORIFICS = frozenset(["mr", "mrs", "ms", "dr", "prof", "he", "hrh"])
_SIMILAR = 0.8  # share of words that two titles must have in common
_OVERLAP = 0.5  # share of words that two quotes must have in common


def words_of(value: object) -> list[str]:
    """Give the words of a value in lower case, without marks."""
    return _WORD.findall(_plain(value))


def overlap(left: object, right: object) -> float:
    """Give the share of words two values have in common (Dice), from 0 to 1."""
    one, two = Counter(words_of(left)), Counter(words_of(right))
    total = one.total() + two.total()
    return 2 * (one & two).total() / total if total else 1.0


def same_office(left: object, right: object) -> bool:
    """Tell whether two offices are one, in singular or plural, with or without articles."""
    return _office(left) == _office(right)


def same_person(left: object, right: object) -> bool:
    """Tell whether two names are one, but for case, dots, spaces and honorifics."""
    return _person(left) == _person(right)


def _plain(value: object) -> str:
    return str(value if value is not None else "").casefold().replace("ё", "е")


def _person(value: object) -> str:
    words = [w for w in words_of(str(value or "").replace("H.E.", "")) if w not in _HONORIFICS]
    return "".join(words)


def _office(value: object) -> list[str]:
    words = re.sub(r"\bvice[- ]", "vice", _plain(value))
    words = re.sub(r"\bвице[- ]", "вице", words)
    return [_stem(word) for word in words_of(words) if word not in _FUNCTION_WORDS]


def _stem(word: str) -> str:
    if re.fullmatch(r"[а-я]+", word):
        return re.sub(r"(?:ами|ями|ов|ев|ей|ом|ем|ам|ям|ах|ях|ы|и|а|я|у|ю|е|ь|й)$", "", word)
    return word.removesuffix("s")


def same_words(left: object, right: object) -> bool:
    """Tell whether two texts are one, but for case, marks and blanks."""
    return _NO_MARKS.sub(" ", _plain(left)).strip() == _NO_MARKS.sub(" ", _plain(right)).strip()


def same_value(left: object, right: object) -> bool:
    """Tell whether two values are one; numbers to nine digits."""
    if isinstance(left, int | float) and isinstance(right, int | float):
        return abs(left - right) <= 1e-9 * max(abs(left), abs(right))
    return left is right is None or (left is not None and right is not None and left == right)


def same_place(left: object, right: object) -> bool:
    """Tell whether two places are one city in one state."""
    one, two = cast("Item", left), cast("Item", right)
    return same_words(one.get("city"), two.get("city")) and same_value(
        one.get("country"), two.get("country")
    )


def same_printed_place(left: object, right: object) -> bool:
    """A city alone and the city with its state in brackets are one place."""
    one, two = set(words_of(left)), set(words_of(right))
    return one <= two or two <= one if one and two else one == two


def same_printed_date(left: object, right: object) -> bool:
    """Tell whether two printed dates have the same words, "on" and "in" aside."""
    one, two = set(words_of(left)), set(words_of(right))
    return one - _FUNCTION_WORDS == two - _FUNCTION_WORDS


def same_chair(left: object, right: object) -> bool:
    """Tell whether two chairs are one person of one state."""
    one, two = cast("Item", left), cast("Item", right)
    return one.get("state") == two.get("state") and same_person(
        one.get("person"), two.get("person")
    )


def same_days(left: object, right: object) -> bool:
    """Tell whether two next sessions have the same range of days."""
    one, two = cast("Item", left), cast("Item", right)
    return all(one.get(key) == two.get(key) for key in ("earliest", "latest"))


def same_next(left: object, right: object) -> bool:
    """Tell whether two next sessions have the same days, place and chair."""
    one, two = cast("Item", left), cast("Item", right)
    return (
        same_days(one, two)
        and same_printed_place(one.get("place"), two.get("place"))
        and one.get("chair_state") == two.get("chair_state")
    )


def same_seat(left: Item, right: Item) -> bool:
    """Tell whether two delegations are one person of one state."""
    return left.get("state") == right.get("state") and same_person(
        left.get("person"), right.get("person")
    )


def same_delegation(left: Item, right: Item) -> bool:
    """Tell whether two delegations are one person of one state in one office."""
    return same_seat(left, right) and same_office(left.get("office"), right.get("office"))


def same_title(left: Item, right: Item) -> bool:
    """Tell whether two documents have nearly the same title."""
    return overlap(left.get("title"), right.get("title")) >= _SIMILAR


def same_document(left: Item, right: Item) -> bool:
    """Tell whether two documents are of one type and have nearly the same title."""
    return left.get("type") == right.get("type") and same_title(left, right)


def same_heard(left: Item, right: Item) -> bool:
    """Tell whether two reports heard are one, by person, or by words where none is named."""
    if "person" not in left and "person" not in right:
        return overlap(left.get("quote"), right.get("quote")) >= _OVERLAP
    return same_person(left.get("person"), right.get("person")) and same_office(
        left.get("office"), right.get("office")
    )


def same_proposal(left: Item, right: Item) -> bool:
    """Tell whether two proposals are of one state and mostly in the same words."""
    return (
        left.get("state") == right.get("state")
        and overlap(left.get("quote"), right.get("quote")) >= _OVERLAP
    )


def same_amount(left: Item, right: Item) -> bool:
    """Tell whether two figures have the same value, unit and change."""
    return (
        same_value(left.get("value"), right.get("value"))
        and same_value(left.get("change_percent"), right.get("change_percent"))
        and same_words(left.get("unit"), right.get("unit"))
    )


def same_figure(left: Item, right: Item) -> bool:
    """Tell whether two figures have the same value, unit, change and period."""
    return same_amount(left, right) and same_words(left.get("period"), right.get("period"))


def same_hedged_figure(left: Item, right: Item) -> bool:
    """Tell whether two figures have the same amount, and the same hedges."""
    return same_amount(left, right) and all(
        same_words(left.get(key), right.get(key)) for key in ("hedge", "change_hedge")
    )


def same_dates(left: object, right: object) -> bool:
    """Tell whether two lists hold the same days."""
    return sorted(cast("Iterable[str]", left)) == sorted(cast("Iterable[str]", right))


def same_naming(left: object, right: object) -> bool:
    """Tell whether two instruments are named nearly alike."""
    return overlap(left, right) >= _SIMILAR


def same_quote(left: object, right: object) -> bool:
    """Tell whether two quotes share most of their words."""
    return overlap(left, right) >= _OVERLAP
