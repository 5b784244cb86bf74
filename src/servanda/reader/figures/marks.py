"""The numbers of a sentence that are money, percentages or changes in words, with their hedges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from servanda.reader.lexicon import quantities as lexicon
from servanda.reader.lexicon.listing import in_order
from servanda.reader.numbers import any_of, decimal, hedge_before
from servanda.reader.record import Span
from servanda.reader.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One number in a claim."""

    span: Span
    """Without its hedge."""
    whole: Span
    """With its hedge."""
    role: Literal["level", "change", "percent"]
    """``percent`` is a share or an index: a percentage that no verb of growth governs."""
    value: Fraction
    unit: str | None = None
    hedge: str | None = None


_HINTS = in_order(
    "% $ € ₽ ₸ £ percent процент долл евро euro рубл тенге юан illion bn bln mln "
    "миллиард миллион млрд млн трлн триллион doubl tripl trebl halved удвои утрои "
    "вдвое втрое тыс third thousand tons dollar tonnes тонн quarter четверть полов "
    "times раз"
)
_AFTER = any_of(("с небольшим", "с лишним", "plus", "or so", "or more"))
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_SCALE = (
    r"(?:trillion|billion|million|thousand|trn|tn|bln|bn|mln|mn|m(?=\b)|трлн|млрд|млн|тыс"
    r"|триллион\w*|миллиард\w*|миллион\w*|тысяч\w?)\b"
)
_CURRENCY = "|".join(lexicon.CURRENCIES)
_NOUN_UNITS = {
    r"tons?|tonnes?|тонн\w*": "tonnes",
    r"barrels?|баррел\w*": "barrels",
    r"people|человек|persons?": "people",
    r"kilometres?|kilometers?|km|километр\w*|км": "kilometres",
    r"hectares?|гектар\w*|га": "hectares",
    r"kwh|квт[·-]?ч": "kWh",
}
_NOUN = "|".join(_NOUN_UNITS)
_CURRENCIES = [(re.compile(sign, re.IGNORECASE), code) for sign, code in lexicon.CURRENCIES.items()]
_UNITS = [(re.compile(noun, re.IGNORECASE), unit) for noun, unit in _NOUN_UNITS.items()]
_WORDED = any_of(lexicon.WORDED_CHANGES)
_MARK = re.compile(
    rf"(?P<sign>(?:u\.?s\.?\s*)?[$€£₽₸])\s?(?P<n1>{_NUMBER})(?:[\s-]?(?P<s1>{_SCALE}))?"
    rf"|(?<![\w.,:])(?P<n2>{_NUMBER})[\s-]?(?:%|per\s?cent\b|percent\b|percentage\s+points\b"
    rf"|процент\w*|проц\.)"
    rf"|(?<![\w.,:$])(?P<n3>{_NUMBER})(?:\s+(?P<a3>{_AFTER}))?(?:[\s-]?(?P<s3>{_SCALE}))?"
    rf"(?:\s+(?P<a4>{_AFTER}))?(?:\.?\s+(?:of\s+)?(?P<c3>{_CURRENCY})|\s+(?P<u3>(?:{_NOUN}))\b)?"
    rf"|\b(?P<times>(?:в|by)\s+(?P<n4>{_NUMBER})\s+(?:раза?|times))\b"
    rf"|(?<![^\W_])(?P<worded>{_WORDED})(?:[аои]|ся|ась|ось|ись)?\b",
    re.IGNORECASE,
)
_GROWTH = re.compile(rf"\b(?:{lexicon.GROWTH})\b", re.IGNORECASE)
_DECLINE = re.compile(rf"\b(?:{lexicon.DECLINE})\b", re.IGNORECASE)
_RATES = re.compile(r"\bexchange\s+rates?\b|\bкурс\w*\b|^\s*(?:USD|EUR|RUB)\s+\d", re.IGNORECASE)
_SIGNS = {"+": 1, "−": -1}
_AGAIN = re.compile(r"\b(?:by|на)(?:\s+[^\W\d]+){0,2}\s+$", re.IGNORECASE)
"""Before a further percentage of the same verb: "exports by 5% and imports by 3%"."""
_COMPARED = re.compile(
    r"\s*(?:(?P<up>more|higher|greater)|less|lower|fewer)\s+than\b", re.IGNORECASE
)
_WINDOW_BEFORE, _WINDOW_AFTER = 90, 34
_CLAUSE = re.compile(r"[;:()]|,\s+(?:and|while|а|но)\s")


def may_hold_figures(words: str) -> bool:
    """Tell, quickly, whether a sentence can hold money or a percentage at all."""
    lower = words.lower()
    return "per cent" in lower or any(hint in lower for hint in _HINTS)


def marks_in(text: Text, sentence: Span) -> list[Mark]:
    """Find the numbers of a sentence, in order; exchange rates are none."""
    if _RATES.search(text.raw, sentence.start, sentence.end):
        return []
    found: list[Mark] = []
    for match in _MARK.finditer(text.raw, sentence.start, sentence.end):
        begin = found[-1].span.end if found else sentence.start
        mark = _read(text, match, Span(begin, sentence.end), found[-1] if found else None)
        if mark is not None:
            found.append(mark)
    return found


def _read(text: Text, match: re.Match[str], within: Span, earlier: Mark | None) -> Mark | None:
    if match["n1"]:
        return _level(text, match, within, ("n1", "s1"), currency(match["sign"]))
    if match["n2"]:
        return _percent(text, match, within, earlier)
    if match["times"]:
        value = (decimal(match["n4"], text.language) - 1) * 100
        return _change(text, match, within, _directed(text, match, within, value))
    if match["worded"]:
        value = _worded(match["worded"])
        return _change(text, match, within, _directed(text, match, within, value))
    if match["c3"]:
        return _level(text, match, within, ("n3", "s3"), currency(match["c3"]))
    if match["u3"]:
        return _level(text, match, within, ("n3", "s3"), _noun_unit(match["u3"]))
    if match["s3"] and earlier is not None and earlier.role == "level":
        return _level(text, match, within, ("n3", "s3"), earlier.unit)
    return None


def currency(words: str) -> str | None:
    """Give the ISO 4217 code of a currency sign or word."""
    bare = words.strip()
    codes = (code for sign, code in _CURRENCIES if sign.fullmatch(bare))
    return next(codes, None)


def _noun_unit(words: str) -> str:
    return next(unit for noun, unit in _UNITS if noun.fullmatch(words))


def _scale(word: str | None) -> int:
    if word is None:
        return 1
    lower = word.lower().rstrip(".")
    if lower == "m":
        return 10**6
    return next(size for name, size in lexicon.SCALES.items() if lower.startswith(name))


def _level(
    text: Text, match: re.Match[str], within: Span, names: tuple[str, str], unit: str | None
) -> Mark:
    value = decimal(match[names[0]], text.language) * _scale(match[names[1]])
    whole, hedge = _hedged(text, match.start(), match.end(), within)
    after = match["a3"] or match["a4"]
    return Mark(
        span=Span(match.start(), match.end()),
        whole=whole,
        role="level",
        value=value,
        unit=unit,
        hedge=hedge or after,
    )


def _hedged(text: Text, start: int, end: int, within: Span) -> tuple[Span, str | None]:
    begin, hedge = hedge_before(text.raw, start, within.start)
    return Span(begin, end), hedge


def _percent(text: Text, match: re.Match[str], within: Span, earlier: Mark | None) -> Mark:
    value = decimal(match["n2"], text.language)
    sign = _SIGNS.get(text.raw[match.start() - 1 : match.start()]) or _direction(
        text, match, within
    )
    if not sign and earlier is not None and earlier.role == "change":
        again = _AGAIN.search(text.raw, within.start, match.start())
        sign = 0 if again is None else -1 if earlier.value < 0 else 1
    if sign:
        return _change(text, match, within, value * sign)
    whole, hedge = _hedged(text, match.start(), match.end(), within)
    return Mark(
        span=Span(match.start(), match.end()),
        whole=whole,
        role="percent",
        value=value,
        unit="percent",
        hedge=hedge,
    )


def _change(text: Text, match: re.Match[str], within: Span, value: Fraction) -> Mark:
    whole, hedge = _hedged(text, match.start(), match.end(), within)
    return Mark(
        span=Span(match.start(), match.end()), whole=whole, role="change", value=value, hedge=hedge
    )


def _directed(text: Text, match: re.Match[str], within: Span, value: Fraction) -> Fraction:
    """Make "fell by a third" negative."""
    return -abs(value) if _direction(text, match, within) < 0 else value


def _direction(text: Text, match: re.Match[str], within: Span) -> int:
    """Give 1 for growth, -1 for decline and 0 for neither, from the nearest verb of the clause."""
    before = text.raw[max(within.start, match.start() - _WINDOW_BEFORE) : match.start()]
    cuts = list(_CLAUSE.finditer(before))
    if cuts:
        before = before[cuts[-1].end() :]
    after = text.raw[match.end() : min(within.end, match.end() + _WINDOW_AFTER)]
    after = re.split(r"[,;.()]|\band\b|\bи\b", after, maxsplit=1)[0]
    compared = _COMPARED.match(after)
    if compared is not None:
        return 1 if compared["up"] else -1
    near = _sign_of(after, last=False)
    return near or _sign_of(before, last=True)


def _sign_of(words: str, *, last: bool) -> int:
    ups = [match.start() for match in _GROWTH.finditer(words)]
    ups = [at for at in ups if not words[at : at + 6].lower().startswith(("up to", "more t"))]
    downs = [match.start() for match in _DECLINE.finditer(words)]
    if not ups and not downs:
        return 0
    if not ups or not downs:
        return 1 if ups else -1
    up_is_near = max(ups) > max(downs) if last else min(ups) < min(downs)
    return 1 if up_is_near else -1


def _worded(words: str) -> Fraction:
    key = re.sub(r"\s+", " ", words.lower())
    return lexicon.WORDED_CHANGES[key]
