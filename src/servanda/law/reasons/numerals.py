"""Numbers in words: ordinals, fractions, sums and plural forms, right in both languages."""

from __future__ import annotations

from fractions import Fraction

from servanda.law.reasons.names import Language


def words(text: str) -> tuple[str, ...]:
    """Give the words of a list that reads better as a line than as quoted items."""
    return tuple(text.split())


_CARDINALS = words("one two three four five six seven eight nine")
_ORDINALS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")

#: Stems of Russian ordinals from the first to the nineteenth.
_STEMS = words(
    "перв втор треть четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат "
    "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
)
_TENS_RU = words("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
_TEN_STEMS = words("двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност")
_HUNDREDS_RU = words("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
_HUNDRED_STEMS = words(
    "сот двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот"
)


def ordinal_en(n: int) -> str:
    """Give an English ordinal: in words up to the thousandth, then in digits.

    >>> ordinal_en(3), ordinal_en(21), ordinal_en(90), ordinal_en(112), ordinal_en(1193)
    ('third', 'twenty-first', 'ninetieth', 'one hundred and twelfth', '1193rd')
    """
    if n > 1000:
        suffix = "th" if n // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        return f"{n}{suffix}"
    if n == 1000:
        return "thousandth"
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred_en(n)
    if n == 100:
        return "hundredth"
    many = f"{_CARDINALS[hundreds - 1]} hundred"
    return f"{many} and {_below_hundred_en(rest)}" if rest else f"{many}th"


def _below_hundred_en(n: int) -> str:
    if n <= 19:
        return _ORDINALS[n - 1]
    tens, ones = _TENS[n // 10 - 2], n % 10
    return f"{tens}-{_ORDINALS[ones - 1]}" if ones else f"{tens[:-1]}ieth"


def ordinal_ru(n: int, *, feminine: bool = False) -> str:
    """Give a Russian ordinal in the genitive: in words up to the thousandth, then in digits.

    >>> ordinal_ru(3), ordinal_ru(21), ordinal_ru(40), ordinal_ru(112), ordinal_ru(1112)
    ('третьего', 'двадцать первого', 'сорокового', 'сто двенадцатого', '1112-го')
    >>> ordinal_ru(3, feminine=True), ordinal_ru(222, feminine=True), ordinal_ru(300, feminine=True)
    ('третьей', 'двести двадцать второй', 'трёхсотой')
    """
    if n > 1000:
        return f"{n}-{'й' if feminine else 'го'}"
    if n == 1000:
        return "тысячной" if feminine else "тысячного"
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred_ru(n, feminine=feminine)
    if not rest:
        return f"{_HUNDRED_STEMS[hundreds - 1]}{'ой' if feminine else 'ого'}"
    return f"{_HUNDREDS_RU[hundreds - 1]} {_below_hundred_ru(rest, feminine=feminine)}"


def _below_hundred_ru(n: int, *, feminine: bool) -> str:
    soft = n % 10 == 3 and n != 13
    ending = ("ей" if soft else "ой") if feminine else ("его" if soft else "ого")
    if n <= 19:
        return _STEMS[n - 1] + ending
    tens, ones = n // 10 - 2, n % 10
    return f"{_TENS_RU[tens]} {_STEMS[ones - 1]}{ending}" if ones else _TEN_STEMS[tens] + ending


def plural_en(n: int, one: str, many: str) -> str:
    """Give a number with its noun.

    >>> plural_en(1, "day", "days"), plural_en(90, "day", "days")
    ('1 day', '90 days')
    """
    return f"{n} {one if n == 1 else many}"


def plural_ru(n: int, one: str, few: str, many: str) -> str:
    """Give a number with its noun in one of the three Russian forms.

    >>> [plural_ru(n, "день", "дня", "дней") for n in (1, 2, 5, 11, 21, 112, 122)]
    ['1 день', '2 дня', '5 дней', '11 дней', '21 день', '112 дней', '122 дня']
    """
    if n % 10 == 1 and n % 100 != 11:
        return f"{n} {one}"
    if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14}:
        return f"{n} {few}"
    return f"{n} {many}"


def number_in_words(number: Fraction, language: Language) -> str:
    """Give a sum of weights in digits: as a decimal where it has one, else as a fraction.

    >>> number_in_words(Fraction(5597, 100), "ru"), number_in_words(Fraction(55), "en")
    ('55,97', '55')
    >>> number_in_words(Fraction(1, 3), "en")
    '1/3'
    """
    for places in range(10):
        scaled = number * 10**places
        if scaled.denominator == 1:
            whole, part = divmod(scaled.numerator, 10**places)
            point = "." if language == "en" else ","
            return f"{whole}{point}{part:0{places}}" if places else str(whole)
    return str(number)
