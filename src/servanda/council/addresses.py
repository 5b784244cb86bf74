"""Lasting addresses made by rule from words: small Latin letters, digits and single hyphens.

Rules it keeps:

- the same words always give the same address; Russian letters are written in Latin ones;
- an address ends at a whole word;
- an address that is taken gets the next free number after it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from datetime import date

_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_AS_LATIN = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"
_LATIN = dict(zip(_CYRILLIC, _AS_LATIN.split(), strict=True))
_LETTERS = str.maketrans(
    {letter: "" if latin == "-" else latin for letter, latin in _LATIN.items()}
)
_LITTLE = (
    "the a an of on for to in at and by with its their from between o ob v i na po s k dlya iz"
)
_SMALL_WORDS = frozenset(_LITTLE.split())


def plain(words: str) -> str:
    """Give words for comparing: small letters without accents, marks or articles.

    >>> plain("The Council of  Élders,")
    'council of elders'
    """
    small = unicodedata.normalize("NFKC", words).lower()
    bare = unicodedata.normalize("NFKD", small.replace("й", "\0")).replace("\0", "й")
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(word for word in re.findall(r"[^\W_]+", kept) if word != "the")


def address_of(words: str, *, longest: int = 60) -> str:
    """Write words as an address, cut after the last whole word that fits.

    >>> address_of("Договор о мостах")
    'dogovor-o-mostakh'
    """
    latin = plain(words).translate(_LETTERS)
    parts = re.findall(r"[a-z0-9]+", latin)
    address = ""
    for part in parts:
        longer = f"{address}-{part}" if address else part[:longest]
        if len(longer) > longest:
            break
        address = longer
    return address


def instrument_address(title: str, held_on: date, taken: Container[str]) -> str:
    """Give a free address for an instrument: the telling words of its title, and its year.

    >>> instrument_address("Protocol on the Fords", date(1931, 5, 4), {"protocol-fords-1931"})
    'protocol-fords-1931-2'
    """
    latin = address_of(title, longest=400).split("-")
    words = " ".join(word for word in latin if word not in _SMALL_WORDS)
    stem = f"{address_of(words, longest=56) or 'instrument'}-{held_on.year:04}"
    return next_free(stem, taken)


def next_free(stem: str, taken: Container[str]) -> str:
    """Give the stem itself, or the stem with the first number from 2 that is free.

    >>> next_free("fords", {"fords", "fords-2"})
    'fords-3'
    """
    if stem not in taken:
        return stem
    number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def session_address(council: str, held_on: date) -> str:
    """Give a session's address: its council and its first day.

    >>> session_address("cis-chg", date(2018, 11, 2))
    'cis-chg/2018-11-02'
    """
    return f"{council}/{held_on.isoformat()}"
