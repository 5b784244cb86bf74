"""What must be true of those that act, which no register knows: kept in the words of the text.

``fact`` is such words: their share of the world's tonnage, where they lie. Words that speak of acts
and days are no fact, since those are computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase, words_in
from servanda.reader.lexicon.listing import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something about them that no register knows, in the words of the text."""

    words: str


_NO_FACT = listed(
    "deposited signed ratified acceded ratification ratifications accession acceptance "
    "approval shall provided whichever unless force expressed become notified instrument "
    "instruments notification before earlier"
)
_MEASURE = listed(
    "per percent cent half third thirds fourths quarter quarters least less more majority minimum"
)


def is_measured(text: str) -> bool:
    """Tell whether a fact says how much: a share, a sum, a number in digits."""
    numbered = pairwise(("", *text.lower().split()))
    return not words_in(text).isdisjoint(_MEASURE) or any(
        word[0].isdigit() and before not in _CITING for before, word in numbered
    )


_CITING = listed("article articles paragraph paragraphs annex section the")


def _fact(parts: Parts) -> Fact | None:
    """Keep the words only where they say how much."""
    kept = words_kept(parts)
    return kept if is_measured(parts.text) else None


def words_kept(parts: Parts) -> Fact | None:
    """Keep a form in its words, unless they speak of acts that the register knows."""
    words = parts.words
    ruled = not words.isdisjoint(_NO_FACT) or {"been", "received"} <= words
    return None if ruled else Fact(words=parts.text.strip(" ,"))


_RULED = listed("provided whichever unless force before earlier later")


def _of_which(parts: Parts) -> Fact | None:
    """Keep "at least one of which has been deposited by an island State" in its words."""
    words = parts.words
    return Fact(words=parts.text.strip(" ,")) if words.isdisjoint(_RULED) else None


FACT: Phrase[Fact] = Phrase(
    "fact",
    (
        Form("each [of which/whom] having/with/possessing/operating ....,", words_kept),
        Form(
            "representing/incorporating/accounting/responsible/contributing/constituting/producing/importing/"
            "exporting/owning/having/possessing/holding/operating/covering/receiving/"
            "consuming ....,",
            _fact,
        ),
        Form(
            "with (at least | not less | no less | not fewer | a minimum | a total | a combined | "
            "an aggregate | more than | the greatest) ....,",
            _fact,
        ),
        Form(
            "[whose/the/their/which/that] [aggregate/combined/total/gross/sum] .... of/by "
            "which/whom/whose ....,",
            _fact,
        ),
        Form("whose ....,", words_kept),
        Form("with a/coasts/coastlines/territory/territories/shores ....,", words_kept),
        Form("who/which/that ....,", _fact),
        Form("which/that [are/is] (within | located | situated) ....,", words_kept),
        Form("[of/among] which/whom [at] [least] {number} ....,", _of_which),
        Form("[at] [least] {number} of which/whom ....,", _of_which),
    ),
)
"""What must be true of them besides."""

PHRASES: tuple[Key[object], ...] = (FACT,)
