"""Russian number words in every case, gender and number, made by rule from their stems.

Words come with "ё" or with "е"; the tables know "е" alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from servanda.reader.final_clauses.numerals.numeral import Numeral, Words, Worth
from servanda.reader.final_clauses.tokens import Sort
from servanda.reader.lexicon.listing import in_order, listed

_HARD = in_order("ый ой ая ое ые ого ому ым ом ую ою ых ыми")
"""Endings of an adjective with a hard stem: десятый, второй."""
_SOFT = in_order("ий ья ье ьи ьего ьему ьим ьем ьей ью ьею ьих ьими")
"""Endings of третий."""

_IRREGULAR = {
    1: "один одна одно одни одного одной одну одному одним одними одном одних одною",
    2: "два две двух двум двумя двое двоих двоим двоими",
    3: "три трех трем тремя трое троих троим троими",
    4: "четыре четырех четырем четырьмя четверо четверых четверым четверыми",
    40: "сорок сорока",
    90: "девяносто девяноста",
    100: "сто ста",
    200: "двести двухсот двумстам двумястами двухстах",
    300: "триста трехсот тремстам тремястами трехстах",
    400: "четыреста четырехсот четыремстам четырьмястами четырехстах",
}
_LIKE_FIVE = {
    5: "пят",
    6: "шест",
    7: "сем",
    9: "девят",
    10: "десят",
    11: "одиннадцат",
    12: "двенадцат",
    13: "тринадцат",
    14: "четырнадцат",
    15: "пятнадцат",
    16: "шестнадцат",
    17: "семнадцат",
    18: "восемнадцат",
    19: "девятнадцат",
    20: "двадцат",
    30: "тридцат",
}
"""Stems declined as пять, пяти, пятью."""
_COLLECTIVES = {5: "пятер", 6: "шестер", 7: "семер", 8: "восьмер", 9: "девятер", 10: "десятер"}
_ORDINALS = {
    1: "перв",
    2: "втор",
    4: "четверт",
    7: "седьм",
    8: "восьм",
    40: "сороков",
    90: "девяност",
    100: "сот",
    1000: "тысячн",
}
"""Stems of the ordinals that are not made from the genitive."""
_SCALES = {
    1000: "тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах тыс",
    10**6: "миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам миллионами "
    "миллионах млн",
    12: "дюжина дюжины дюжине дюжину дюжиной дюжин",
}
_UNITS = (5, 6, 7, 8, 9)


def _simple(value: int) -> tuple[str, str, tuple[str, ...]]:
    """Give nominative, genitive and instrumentals of five to twenty, and of thirty."""
    if value == 8:
        return "восемь", "восьми", ("восемью", "восьмью")
    stem = _LIKE_FIVE[value]
    return f"{stem}ь", f"{stem}и", (f"{stem}ью",)


def _cardinals() -> Iterator[tuple[str, int]]:
    for value, forms in _IRREGULAR.items():
        yield from ((form, value) for form in forms.split())
    for value in (*_LIKE_FIVE, 8):
        nominative, genitive, instrumentals = _simple(value)
        yield from ((form, value) for form in (nominative, genitive, *instrumentals))
    for value, stem in _COLLECTIVES.items():
        yield from ((stem + ending, value) for ending in ("о", "ых", "ым", "ыми"))
    for value in _UNITS:
        nominative, genitive, instrumentals = _simple(value)
        tens = (f"{nominative}десят", f"{genitive}десяти", *(f"{i}десятью" for i in instrumentals))
        yield from ((form, value * 10) for form in tens if value != 9)
        hundreds = (f"{nominative}сот", *(f"{genitive}{end}" for end in ("сот", "стам", "стах")))
        yield from ((form, value * 100) for form in hundreds)
        yield from ((f"{form}стами", value * 100) for form in instrumentals)


def _genitives() -> Iterator[tuple[int, str]]:
    """Give each number as it begins a compound: двухмесячный, тридцатидневный, стодневный."""
    yield from {1: "одно", 2: "двух", 3: "трех", 4: "четырех"}.items()
    yield from {40: "сорока", 90: "девяносто", 100: "сто"}.items()
    yield from {200: "двухсот", 300: "трехсот", 400: "четырехсот"}.items()
    yield from ((value, _simple(value)[1]) for value in (*_LIKE_FIVE, 8))
    for value in _UNITS:
        genitive = _simple(value)[1]
        yield from ((value * 10, f"{genitive}десяти") for _ in range(value != 9))
        yield value * 100, f"{genitive}сот"


_BEGINNINGS = sorted(((form, value) for value, form in _genitives()), key=lambda p: -len(p[0]))


def _ordinals() -> Iterator[tuple[str, int]]:
    yield from ((f"трет{ending}", 3) for ending in _SOFT)
    stems = dict(_ORDINALS)
    for value, genitive in _genitives():
        if value > 4:
            stems.setdefault(value, genitive.removesuffix("и"))
    for value, stem in stems.items():
        yield from ((stem + ending, value) for ending in _HARD)


def compound(word: str) -> tuple[int, str] | None:
    """Split a word that begins with a number: "тридцатидневный" into 30 and "дневный".

    >>> compound("двадцатипятилетний")
    (25, 'летний')
    """
    rest, value, room = word.replace("ё", "е"), 0, 1000
    while (found := _beginning(rest, room)) is not None:
        form, worth = found
        rest, value = rest[len(form) :], value + worth
        room = 100 if worth >= 100 else 10 if worth >= 20 else 0
    return (value, rest) if value and rest else None


def _beginning(word: str, room: int) -> tuple[str, int] | None:
    fitting = (pair for pair in _BEGINNINGS if pair[1] < room and word.startswith(pair[0]))
    return next(fitting, None)


def _table() -> Mapping[str, Worth]:
    table = {word: Worth(value, ordinal=True) for word, value in _ordinals()}
    table |= {word: Worth(value) for word, value in _cardinals()}
    for value, forms in _SCALES.items():
        table |= dict.fromkeys(forms.split(), Worth(value, scale=True))
    return table


_TABLE = _table()


def _look(word: str) -> Worth | None:
    bare = word.replace("ё", "е")
    known = _TABLE.get(bare)
    if known is None and "тысячн" in bare:
        split = compound(bare)
        if split is not None and split[1].removeprefix("тысячн") in _HARD:
            return Worth(split[0] * 1000, ordinal=True)
    return known


# Without "третью", which is also the ordinal: the third.
_THIRDS = dict.fromkeys(in_order("треть трети третей третям третями третях"), 3)
_QUARTERS = dict.fromkeys(
    in_order("четверть четверти четвертью четвертей четвертям четвертями четвертях"), 4
)
_HALVES = dict.fromkeys(in_order("половина половины половине половину половиной"), 2)
_PARTS = _THIRDS | _QUARTERS | _HALVES
_ONE_PART = ("ая", "ой", "ую")
_SEVERAL_PARTS = ("ых", "ым", "ыми")


def _share_at(words: Sequence[str], at: int) -> Numeral | None:
    """Read "две трети", "трёх четвертей", "одной пятой", "половина"."""
    if alone := _PARTS.get(words[at]):
        return Numeral(Fraction(1, alone), Sort.SHARE, at + 1)
    above = _look(words[at])
    if above is None or above.ordinal or above.value >= 20 or at + 1 >= len(words):
        return None
    below = _part(words[at + 1], above.value)
    if below is None or above.value > below:
        return None
    return Numeral(Fraction(above.value, below), Sort.SHARE, at + 2)


def _part(word: str, above: int) -> int | None:
    """Give the parts of a whole: трети, четверти, пятых; третьих are third states, not thirds."""
    known = _PARTS.get(word)
    if known is None and word.endswith(_ONE_PART if above == 1 else _SEVERAL_PARTS):
        worth = _look(word)
        return worth.value if worth and worth.ordinal and 3 < worth.value <= 20 else None
    return known


def _endings() -> dict[str, Sort]:
    written = (*_HARD, *_SOFT, *in_order("й я е ю го его му ему м х ей ею им их ими ем ье"))
    cardinal = in_order("ти и ух ёх ех мя ми ка та")
    return dict.fromkeys(written, Sort.ORDINAL) | dict.fromkeys(cardinal, Sort.NUMBER)


RUSSIAN = Words(
    look=_look,
    joiners=frozenset(),
    share_at=_share_at,
    endings=_endings(),
    percent=listed("% процент процента процентов проценту процентам процентами"),
)
