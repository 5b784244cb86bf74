"""A text with its noise made invisible, of the same length, so that offsets hold in both.

Rules it keeps:

- every character stays where it was; what is no letter of the text becomes a soft hyphen, which a
  word may hold and drops: hyphens at the end of a line, the blanks of a word printed with spaces
  between its letters, the rest of an entity, page numbers, footnote marks;
- quotes, dashes and blanks of every kind become one kind, letters lose their accents (``й`` keeps
  what makes it a letter of its own).
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

from servanda.reader.final_clauses.cutting.lookalikes import unlike

NOTHING = "\xad"
"""Stands for a character that is not read."""

_SAMPLE = 20_000  # capitals beyond this many characters tell no more
_LAST_LATIN = 0x250  # accents are taken from Latin letters only
_SENTENCE_BEGINS = re.compile(r"[.]\s+([^\W\d_])")
_ENTITY = re.compile(r"&#?\w{1,8};")
_SPACED = re.compile(r"[ \n][^\W\d_] [^\W\d_] [^\W\d_] [^\W\d_](?: [^\W\d_])*(?![^\W_])")
_LINE_END_HYPHEN = re.compile(r"[-\xad][ \r]*\n[ \r]*(?=[^\W\d_])")
_PAGE_NUMBER = re.compile(
    r"\n[ \r]*(?:- ?)?(?:(?:page|стр\.?) )?\d{1,4}(?: ?(?:/|of|из) ?\d{1,4})?(?: ?-)?"
    r"[ \r]*(?=\n)"
)
_SPECK = re.compile(r"\.(?=\s[a-zа-я](?!\w{0,3}[.)]))(?<=[^\W\d_]{3}\.)")
"""A full stop between small letters, in a text whose sentences begin with capitals."""
_FURNITURE = re.compile(
    r"\n[ \r]*(?:united nations ?- ?treaty series|vol\. ?\d+|no\. ?\d{3,}|official journal of the)"
    r"[^\n]{0,80}(?=\n)"
)
"""Lines that volumes of treaties print on every page."""
_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"})
_ELLIPSIS = re.compile(r"\.{2,}")
_FOOTNOTE_MARK = re.compile(r"\[\d{1,3}\]")


def _plain_letters() -> dict[int, str]:
    letters = (chr(code) for code in range(0xC0, _LAST_LATIN))
    decomposed = {letter: unicodedata.normalize("NFD", letter)[0].lower() for letter in letters}
    return {ord(letter): plain for letter, plain in decomposed.items() if plain != letter}


_SAME = _plain_letters() | str.maketrans(
    {
        **dict.fromkeys(
            "\xa0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\t\f\v\0\x1c\x85", " "
        ),
        **dict.fromkeys("\u2028\u2029", "\n"),
        **dict.fromkeys("‘’‛`´′ʼ", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u0301\u0300\u0302\u0308", NOTHING),
        **dict.fromkeys("ºª°¹²³⁴⁵⁶⁷⁸⁹", NOTHING),
        "ё": "е",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
    }
)


@dataclass(frozen=True, slots=True)
class Clean:
    """A text as the cutting sees it."""

    raw: str
    """As given."""
    text: str
    """In lower case, letter for letter; what is not read is soft hyphens."""
    language: str
    """``en`` or ``ru``, by the share of Cyrillic vowels."""
    has_capitals: bool
    """Whether capitals begin its sentences; in a text without them they say nothing."""


def cleaned(raw: str) -> Clean:
    """Write a text in lower case and without noise, every character where it was."""
    capitals = _capitals(raw)
    alike = unlike(raw)
    text = _lower(_SPECK.sub(NOTHING, alike) if capitals else alike).translate(_SAME)
    if "&" in text:
        text = _ENTITY.sub(_entity, text)
    if "\n" in text:
        text = _PAGE_NUMBER.sub(_nothing_more, _FURNITURE.sub(_nothing_more, text))
        text = _LINE_END_HYPHEN.sub(_nothing, text)
    if ".." in text:
        text = _ELLIPSIS.sub(_nothing, text)
    if "[" in text:
        text = _FOOTNOTE_MARK.sub(_nothing, text)
    text = _SPACED.sub(lambda match: match[0][0] + match[0][1:].replace(" ", NOTHING), text)
    return Clean(raw, text, _language(text), capitals)


def spelt_out(words: str) -> str:
    """Leave out what is not read, and write ligatures as the letters that they are."""
    bare = words.replace(NOTHING, "")
    return bare if bare.isascii() else bare.translate(_LIGATURES)


def _lower(raw: str) -> str:
    """Write in lower case; a letter whose small form is longer (İ) stays as it is."""
    lower = raw.lower()
    return lower if len(lower) == len(raw) else "".join(map(_lower_letter, raw))


def _lower_letter(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _capitals(raw: str) -> bool:
    """Tell whether most sentences begin with a capital, or the only one."""
    firsts = _SENTENCE_BEGINS.findall(raw, 0, _SAMPLE) or raw.lstrip()[:1]
    return 2 * sum(map(str.isupper, firsts)) > len(firsts)


def _entity(match: re.Match[str]) -> str:
    """Give what an entity stands for, if it is one character, and nothing in the rest of it."""
    meant = html.unescape(match[0])
    if len(meant) != 1:
        return match[0]
    return meant.lower()[:1].translate(_SAME) + NOTHING * (len(match[0]) - 1)


def _nothing(match: re.Match[str]) -> str:
    return NOTHING * len(match[0])


def _nothing_more(match: re.Match[str]) -> str:
    return match[0][0] + NOTHING * (len(match[0]) - 1)


def _language(text: str) -> str:
    cyrillic, latin = (sum(map(text.count, vowels)) for vowels in ("аеио", "aeio"))
    return "ru" if cyrillic > latin else "en"
