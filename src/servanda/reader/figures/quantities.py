"""What a figure measures, in the text's words: "Kazakhstan exports to the CIS countries"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.reader.lexicon.quantities import DECLINE, GROWTH
from servanda.reader.record import Span
from servanda.reader.text import Text, trimmed

_PREDICATE = re.compile(
    rf"\b(?:{GROWTH}|{DECLINE}|was|were|is|are|has|have|had|will|amount(?:s|ed)|reach(?:es|ed|ing)?"
    r"|total(?:s|led|ed)|stood|stands|made|comprised|account(?:s|ed|ing)|exceed(?:s|ed)|surpass(?:es|ed)"
    r"|составил\w*|составля\w+|достиг\w*|превыси\w*|превыша\w+|был[аои]?|равн\w+|оценива\w+)\b",
    re.IGNORECASE,
)
_AFTER_CHANGE = re.compile(
    r"^[\s-]*(?:year-on-year\s+|percent\s+)?(?:rise|growth|increase|expansion|decline|decrease|drop"
    r"|fall|reduction|surge|jump|рост\w*|увеличени\w+|снижени\w+|прирост\w*|сокращени\w+)"
    r"(?:\s+(?:in|of|for))?\s+",
    re.IGNORECASE,
)
_NOMINAL = re.compile(
    r"^(?:.*\b)?(?:rise|growth|increase|expansion|decline|decrease|drop|fall|reduction"
    r"|рост|прирост|увеличение|снижение|падение)\s+(?:in|of)?\s*",
    re.IGNORECASE | re.DOTALL,
)
_REFERRING = re.compile(
    r"^(?:against|from|compared\s+(?:with|to)|против|in|of|for|during|over|by|to|в|за|на|this\s+figure|the\s+figure|it|this|that|they|этот\s+показатель|он|она|это|показатель"
    r"|our|наш\w*|по\s+(?:\S+\s+){0,2}(?:статистике|данным|оценк\w+)(?:\s+\S+)?"
    r"|(?:по\s+\S+\s+[–—-]\s+)?это\s+чуть\s+(?:меньше|больше))?$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+|(?:за|по\s+итогам|in|for|during|over)\s+(?=\S)|[\s,;:.)(\"“«»”–—-]|\b(?:and|while|with|also|but|moreover|thus|the|а|и|при\s+этом|так|кроме"
    r"\s+того|that|according\s+to\s+[^,]{1,60},|с\s+учётом)\s+|last\s+year['’]s\s+)+",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"^(?P<owner>[^\W\d_][\w .-]{0,40}?)['’]s?\s+(?=\w)")
_SOURCED = re.compile(
    r"^(?P<what>[a-z][\w ]{0,40}?)\s+(?:from|of)\s+(?P<who>[A-Z][\w-]*(?:\s[A-Z][\w-]*)*)"
    r"(?P<rest>\s+(?:to|with|within|in|into|and)\s.+)?$"
)
_MEASURED = re.compile(
    r"\b(?:(?:foreign|mutual|bilateral|total|overall|intra-\w+)\s+)?(?:trade(?:\s+turnover)?|turnover"
    r"|exports?|imports?|gdp|investments?|budget|production|output|freight|loans?|grants?|funds?"
    r"|финансировани\w+|товарооборот\w*|торговл\w+|экспорт\w*|импорт\w*|ввп|инвестици\w+|бюджет\w*"
    r"|производств\w+|перевоз\w+)\b",
    re.IGNORECASE,
)
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Claimed:
    """Where a claim stands in its sentence."""

    segment: Span
    """Up to its last number."""
    first: Span
    """Its first number, with its hedge."""
    limit: int
    """Where the next claim's numbers begin."""


def quantity(text: Text, claim: Claimed, holes: list[Span], earlier: str | None) -> str | None:
    """Name what a claim measures, or None where its words do not say.

    Args:
        text: the communiqué.
        claim: where it stands.
        holes: what to leave out: the period, hedges.
        earlier: what the claim before measured, for "this figure".
    """
    segment, first = claim.segment, claim.first
    after = _after_change(text, Span(segment.start, claim.limit), first, holes)
    if after:
        return _plain(after)
    before = _without(text.raw, Span(segment.start, first.start), holes)
    predicate = _PREDICATE.search(before)
    subject = before[: predicate.start()] if predicate else before
    subject = _LEADING.sub("", _NOMINAL.sub("", subject) if not predicate else subject)
    subject = subject.strip(' \t\n,;:.–—-()"“”«»')
    if _REFERRING.match(subject):
        return earlier or _named(text, Span(segment.start, claim.limit))
    return _plain(subject[-_LONGEST:])


def begins_nominal(words: str) -> bool:
    """Tell whether words go on as "... rise in trade" does after "a 27%"."""
    return _AFTER_CHANGE.match(words) is not None


def _after_change(text: Text, segment: Span, first: Span, holes: list[Span]) -> str:
    """Read "a 27% rise in trade turnover ...": what follows the rise."""
    words = _without(text.raw, Span(first.end, segment.end), holes)
    match = _AFTER_CHANGE.match(words)
    if match is None:
        return ""
    rest = re.split(r"\s+(?:to|up\s+to|до)\s+|[,;(]", words[match.end() :], maxsplit=1)[0]
    return trimmed(rest, 0, len(rest), also=" .:").of(rest)


def _without(raw: str, span: Span, holes: list[Span]) -> str:
    parts, at = [], span.start
    for hole in sorted(holes):
        if hole.start >= at and hole.end <= span.end:
            parts.append(raw[at : hole.start])
            at = hole.end
    parts.append(raw[at : span.end])
    return " ".join(part for part in parts if part.strip())


def _named(text: Text, segment: Span) -> str | None:
    match = _MEASURED.search(text.raw, segment.start, segment.end)
    return match[0] if match else None


def _plain(words: str) -> str:
    """Put the owner first: "Kazakhstan's trade", "exports from Kazakhstan to ..."."""
    flat = re.sub(r"\s+", " ", words).strip()
    flat = re.sub(r"\s+(?:in|for|during|over|в|за|by|на)$", "", flat)
    owned = _POSSESSIVE.match(flat)
    if owned is not None:
        return f"{owned['owner']} {flat[owned.end() :]}"
    sourced = _SOURCED.match(flat)
    if sourced is not None:
        return f"{sourced['who']} {sourced['what']}{sourced['rest'] or ''}"
    return flat
