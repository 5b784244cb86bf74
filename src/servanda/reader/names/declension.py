"""Russian case forms of names of states and of adjectives, by ending, for building dictionaries.

Only what place names need: six cases of the singular and of plurals ("Филиппины"). In a phrase
adjectives and noun stand in the same case; what follows the noun ("Острова Кука") stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servanda.reader.lexicon.listing import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADJECTIVE = in_order("ий ого ому им ом ая ой ую ою ое ие их ими")
_HEADS = {"Республика", "Острова", "Штаты"}  # what follows these is not declined
_PLURAL_WITH_OV = {"Острова", "Штаты", "Эмираты", "Нидерланды"}
# Ending of the nominative, and the endings of the six cases; the first that fits is taken.
_ENDINGS = tuple(
    (ending, tuple("" if e == "-" else e for e in cases.split()))
    for ending, cases in (
        ("ая", "ая ой ой ую ой ой"),
        ("ое", "ое ого ому ое ым ом"),
        ("ые", "ые ых ым ые ыми ых"),
        ("ие", "ие их им ие ими их"),
        ("ский", "ский ского скому ский ским ском"),
        ("ный", "ный ного ному ный ным ном"),
        ("той", "той того тому той тым том"),
        ("ия", "ия ии ии ию ией ии"),
        ("я", "я и е ю ей е"),
        ("га", "га ги ге гу гой ге"),
        ("ка", "ка ки ке ку кой ке"),
        ("ха", "ха хи хе ху хой хе"),
        ("ша", "ша ши ше шу шей ше"),
        ("а", "а ы е у ой е"),
        ("русь", "русь руси руси русь русью руси"),
        ("ань", "ань ани ани ань анью ани"),
        ("ь", "ь я ю ь ем е"),
        ("ий", "ий ия ию ий ием ии"),
        ("й", "й я ю й ем е"),
        ("ы", "ы - ам ы ами ах"),
        ("", "- а у - ом е"),
    )
)
_PLURAL = ("ов", "ам", "ами", "ах")
_INDECLINABLE = "еиоуэю"


def cases(name: str) -> Iterator[str]:
    """Give the case forms of a name of one or more words.

    Args:
        name: the nominative; ``=`` before it keeps it as it is, ``/`` and the stem of the
            other cases after it mark an irregular one ("Египет/Египт").

    >>> list(cases("Южная Корея"))[1]
    'Южной Кореи'
    """
    if name.startswith("="):
        yield name[1:]
        return
    columns: list[tuple[str, ...]] = []
    fixed = False
    for word in name.split():
        columns.append((word,) * 6 if fixed or word == "и" else _forms(word))
        fixed = fixed or word in _HEADS
    yield from dict.fromkeys(" ".join(case) for case in zip(*columns, strict=True))


def adjective_forms(stem: str) -> Iterator[str]:
    """Give the forms of an adjective in -ский by its stem, the first part of compounds included."""
    yield stem + "о"
    for ending in _ADJECTIVE:
        yield stem + ending


def _forms(word: str) -> tuple[str, ...]:
    if word in _PLURAL_WITH_OV:
        genitive, dative, instrumental, prepositional = (word[:-1] + e for e in _PLURAL)
        return word, genitive, dative, word, instrumental, prepositional
    nominative, _, stem = word.partition("/")
    if stem:
        return nominative, stem + "а", stem + "у", nominative, stem + "ом", stem + "е"
    if word[-1] in _INDECLINABLE and not word.endswith(("ие", "ые", "ое")):
        return (word,) * 6
    ending, endings = next(pair for pair in _ENDINGS if word.endswith(pair[0]))
    bare = word[: len(word) - len(ending)]
    return tuple(bare + e for e in endings)
