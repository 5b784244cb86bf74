"""Whether a sentence speaks of the instrument in which it stands, or of another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from servanda.reader.final_clauses.document import Document, Passage
from servanda.reader.final_clauses.english.subjects import Instrument
from servanda.reader.final_clauses.forms import Match, Phrase
from servanda.reader.final_clauses.record import Doubt, Doubted
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Sort, Token


def words_of(words: str) -> frozenset[str]:
    """Give the words of a list as a set to look things up in."""
    return frozenset(words.split())


#: After these a sentence may begin without a mark between: a heading's last words.
_CLOSING = words_of("and or but that force signature accession ratification approval")

T = TypeVar("T")

_CONDITIONAL = words_of(
    "unless except provided if subject notwithstanding invitation unanimous unanimously"
)
_POINTING = frozenset({"this", "present"})
#: An instrument that amends another one, or adds to it, may call itself so, whatever its title.
_SELF = ("amendment", "protocol")
#: What is said of these is not said of the instrument, unless it is named.
_ACTS = ("withdraw", "denunc", "denounc", "terminat", "recommendation")
_STOPS = frozenset({"."})
_OTHERS = ("amendment", "annex", "protocol", "modification", "appendix", "revision")


def is_of_this(
    subject: Instrument | None, tokens: Sequence[Token], passage: Passage, document: Document
) -> bool:
    """Tell whether a sentence is said of this instrument, not of an amendment or an annex to it.

    Args:
        subject: What the sentence names; None, or without a noun ("it"), where it names nothing:
            then no other instrument may be named in its words or in the article's heading.
        tokens: The words of the sentence.
        passage: In which it stands.
        document: In which the passage stands.
    """
    kind = document.kind or "convention"
    if subject is not None and subject.noun:
        return subject.is_of(document.kind) and not _names_another(subject.noun, kind)
    words = [token.word for token in tokens]
    if any(word.startswith(_ACTS) for word in words):
        return False
    if any(
        before in _POINTING and after.startswith((kind, *_SELF))
        for before, after in pairwise(words)
    ):
        return True
    heading = "" if passage.article is None else passage.article.heading
    return not any(_names_another(word, kind) for word in (*heading.split(), *words))


def sentence_to(match: Match[T], passage: Passage) -> Sequence[Token]:
    """Give the words from the beginning of a sentence to the end of what was understood of it."""
    start = match.start
    while start > 0 and passage.tokens[start - 1].word not in _STOPS:
        start -= 1
    return passage.tokens[start : match.end]


def sentence_around(match: Match[T], passage: Passage) -> Sequence[Token]:
    """Give the words of the whole sentence in which something was understood."""
    end = match.end
    while end < len(passage.tokens) and passage.tokens[end].word not in _STOPS:
        end += 1
    return (*sentence_to(match, passage), *passage.tokens[match.end : end])


def doubts_before(match: Match[T], passage: Passage) -> tuple[Doubted, ...]:
    """Give the words before, in the sentence, on which what was understood may depend."""
    before = sentence_to(match, passage)[: match.start - match.end]
    return tuple(
        Doubted(doubt=Doubt.WORDS_LEFT, span=token.span)
        for token in before
        if token.word in _CONDITIONAL
    )


def _names_another(word: str, kind: str) -> bool:
    return word.startswith(tuple(other for other in _OTHERS if other not in kind))


def said(
    scan: Scan, phrase: Phrase[T], *cues: frozenset[str], leads: frozenset[str] = frozenset()
) -> Iterator[tuple[Passage, Match[T]]]:
    """Give what is said in the sentences that hold a word of each set of cues, in their order.

    Args:
        scan: Of the text.
        phrase: In whose forms it is said.
        cues: Sets of words, of each of which a sentence must hold one.
        leads: Words with which it can be said in the middle of other words; where there are none,
            with any word.
    """
    for sentence in scan.sentences(*cues):
        passage, at = sentence.passage, sentence.start
        parser = scan.parser(passage)
        while at < sentence.end:
            match = None
            if not leads or _may_begin(passage.tokens[max(at - 1, 0) : at + 1], leads):
                match = parser.best(phrase, at)
            if match is not None:
                yield passage, match
            at = at + 1 if match is None else match.end


def _may_begin(tokens: Sequence[Token], leads: frozenset[str]) -> bool:
    """Tell whether a token, the last of these, leads, or follows the end of other words."""
    return (
        tokens[-1].word in leads
        or tokens[0].sort is not Sort.WORD
        or tokens[0].word in _CLOSING
        or len(tokens) == 1
    )
