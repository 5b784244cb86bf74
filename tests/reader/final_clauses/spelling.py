"""Numbers as people write them, English and Russian: the oracle of the numeral reader.

Written for the tests alone, by another road than the reader's tables: each case is spelt out from
a full paradigm, and compounds are put together from the left.
"""

from __future__ import annotations

from collections.abc import Iterator

# -- English --------------------------------------------------------------------------------------

_EN = {
    1: ("one", "first"),
    2: ("two", "second"),
    3: ("three", "third"),
    4: ("four", "fourth"),
    5: ("five", "fifth"),
    6: ("six", "sixth"),
    7: ("seven", "seventh"),
    8: ("eight", "eighth"),
    9: ("nine", "ninth"),
    10: ("ten", "tenth"),
    11: ("eleven", "eleventh"),
    12: ("twelve", "twelfth"),
    13: ("thirteen", "thirteenth"),
    14: ("fourteen", "fourteenth"),
    15: ("fifteen", "fifteenth"),
    16: ("sixteen", "sixteenth"),
    17: ("seventeen", "seventeenth"),
    18: ("eighteen", "eighteenth"),
    19: ("nineteen", "nineteenth"),
    20: ("twenty", "twentieth"),
    30: ("thirty", "thirtieth"),
    40: ("forty", "fortieth"),
    50: ("fifty", "fiftieth"),
    60: ("sixty", "sixtieth"),
    70: ("seventy", "seventieth"),
    80: ("eighty", "eightieth"),
    90: ("ninety", "ninetieth"),
}


def english(number: int, *, ordinal: bool = False, joiner: str = " and ", hyphen: str = "-") -> str:
    """Spell a number below a million."""
    thousands, below = divmod(number, 1000)
    if thousands and not below:
        return f"{english(thousands, joiner=joiner, hyphen=hyphen)} thousand{'th' * ordinal}"
    if thousands:
        link = joiner if below < 100 else " "
        head = english(thousands, joiner=joiner, hyphen=hyphen)
        return (
            f"{head} thousand{link}{english(below, ordinal=ordinal, joiner=joiner, hyphen=hyphen)}"
        )
    hundreds, below = divmod(number, 100)
    if hundreds and not below:
        return f"{_EN[hundreds][0]} hundred{'th' * ordinal}"
    if hundreds:
        tail = english(below, ordinal=ordinal, hyphen=hyphen)
        return f"{_EN[hundreds][0]} hundred{joiner}{tail}"
    if number in _EN:
        return _EN[number][ordinal]
    tens, units = number // 10 * 10, number % 10
    return f"{_EN[tens][0]}{hyphen}{_EN[units][ordinal]}"


# -- Russian --------------------------------------------------------------------------------------

CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")

_I = "{0}ь {0}и {0}и {0}ь {0}ью {0}и"
_PARADIGMS = {
    2: "два двух двум два двумя двух",
    3: "три трёх трём три тремя трёх",
    4: "четыре четырёх четырём четыре четырьмя четырёх",
    5: _I.format("пят"),
    6: _I.format("шест"),
    7: _I.format("сем"),
    8: "восемь восьми восьми восемь восемью восьми",
    9: _I.format("девят"),
    10: _I.format("десят"),
    11: _I.format("одиннадцат"),
    12: _I.format("двенадцат"),
    13: _I.format("тринадцат"),
    14: _I.format("четырнадцат"),
    15: _I.format("пятнадцат"),
    16: _I.format("шестнадцат"),
    17: _I.format("семнадцат"),
    18: _I.format("восемнадцат"),
    19: _I.format("девятнадцат"),
    20: _I.format("двадцат"),
    30: _I.format("тридцат"),
    40: "сорок сорока сорока сорок сорока сорока",
    50: "пятьдесят пятидесяти пятидесяти пятьдесят пятьюдесятью пятидесяти",
    60: "шестьдесят шестидесяти шестидесяти шестьдесят шестьюдесятью шестидесяти",
    70: "семьдесят семидесяти семидесяти семьдесят семьюдесятью семидесяти",
    80: "восемьдесят восьмидесяти восьмидесяти восемьдесят восемьюдесятью восьмидесяти",
    90: "девяносто девяноста девяноста девяносто девяноста девяноста",
    100: "сто ста ста сто ста ста",
    200: "двести двухсот двумстам двести двумястами двухстах",
    300: "триста трёхсот трёмстам триста тремястами трёхстах",
    400: "четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах",
    500: "пятьсот пятисот пятистам пятьсот пятьюстами пятистах",
    600: "шестьсот шестисот шестистам шестьсот шестьюстами шестистах",
    700: "семьсот семисот семистам семьсот семьюстами семистах",
    800: "восемьсот восьмисот восьмистам восемьсот восемьюстами восьмистах",
    900: "девятьсот девятисот девятистам девятьсот девятьюстами девятистах",
}
_ONE = {
    "m": "один одного одному один одним одном",
    "f": "одна одной одной одну одной одной",
    "n": "одно одного одному одно одним одном",
}
_TWO_FEMININE = "две двух двум две двумя двух"
_THOUSAND = (
    "тысяча тысячи тысяче тысячу тысячей тысяче",
    "тысячи тысяч тысячам тысячи тысячами тысячах",
)
_ORDINALS = {
    1: "первый",
    2: "второй",
    3: "третий",
    4: "четвёртый",
    5: "пятый",
    6: "шестой",
    7: "седьмой",
    8: "восьмой",
    9: "девятый",
    10: "десятый",
    11: "одиннадцатый",
    12: "двенадцатый",
    13: "тринадцатый",
    14: "четырнадцатый",
    15: "пятнадцатый",
    16: "шестнадцатый",
    17: "семнадцатый",
    18: "восемнадцатый",
    19: "девятнадцатый",
    20: "двадцатый",
    30: "тридцатый",
    40: "сороковой",
    50: "пятидесятый",
    60: "шестидесятый",
    70: "семидесятый",
    80: "восьмидесятый",
    90: "девяностый",
    100: "сотый",
    200: "двухсотый",
    300: "трёхсотый",
    400: "четырёхсотый",
    500: "пятисотый",
    600: "шестисотый",
    700: "семисотый",
    800: "восьмисотый",
    900: "девятисотый",
    1000: "тысячный",
}
_ADJECTIVE = {
    "m": "{end} ого ому ого ым ом",
    "f": "ая ой ой ую ой ой",
    "n": "ое ого ому ое ым ом",
    "p": "ые ых ым ые ыми ых",
}
_THIRD = {
    "m": "третий третьего третьему третий третьим третьем",
    "f": "третья третьей третьей третью третьей третьей",
    "n": "третье третьего третьему третье третьим третьем",
    "p": "третьи третьих третьим третьи третьими третьих",
}


def _places(number: int) -> Iterator[int]:
    """Give the parts of a number below a thousand that have a word of their own."""
    if number >= 100:
        yield number // 100 * 100
    if 0 < number % 100 < 20:
        yield number % 100
        return
    if number % 100:
        yield number % 100 // 10 * 10
    if number % 10:
        yield number % 10


def _word(value: int, case: int, gender: str) -> str:
    if value == 1:
        return _ONE[gender].split()[case]
    if value == 2 and gender == "f":
        return _TWO_FEMININE.split()[case]
    return _PARADIGMS[value].split()[case]


def russian(number: int, case: int, gender: str = "m") -> str:
    """Spell a number below a million in a case, by its place in ``CASES``."""
    thousands, below = divmod(number, 1000)
    words = []
    if thousands:
        words = [_word(value, case, "f") for value in _places(thousands)] if thousands > 1 else []
        last_is_teen = 10 < thousands % 100 < 20
        if thousands % 10 == 1 and not last_is_teen:
            words.append(_THOUSAND[0].split()[case])
        elif case in {0, 3} and not (1 < thousands % 10 < 5 and not last_is_teen):
            words.append("тысяч")
        elif case in {0, 3}:
            words.append("тысячи")
        else:
            words.append(_THOUSAND[1].split()[case])
    return " ".join([*words, *(_word(value, case, gender) for value in _places(below))])


def russian_ordinal(number: int, case: int, gender: str = "m") -> str:
    """Spell an ordinal of at most 1100 in a case; only its last word is declined."""
    *head, last = (
        (_places(number) if number < 1000 else (1000,))
        if number <= 1000
        else (
            1000,
            *_places(number - 1000),
        )
    )
    before = ["тысяча" if value == 1000 else _word(value, 0, "m") for value in head]
    return " ".join([*before, _declined(last, case, gender)])


def _declined(last: int, case: int, gender: str) -> str:
    if last == 3:
        return _THIRD[gender].split()[case]
    stem, end = _ORDINALS[last][:-2], _ORDINALS[last][-2:]
    return stem + _ADJECTIVE[gender].format(end=end).split()[case]
