"""The words and marks of a passage where they stand, before anything is repaired or joined."""

from __future__ import annotations

import re
from typing import NamedTuple

from servanda.reader.final_clauses.cutting.cleaning import spelt_out
from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.final_clauses.lexicon.abbreviations import ABBREVIATIONS, NEVER_FIRST
from servanda.reader.final_clauses.lexicon.english_core import COMPOUNDS

_ENDING = r"(?:-?(?:st|nd|rd|th|го|й|я|е|м|му|х|ой|ю|ей|ого|ому|ти|мя)(?![^\W_]))?"
_WORD = re.compile(
    r"([a-z]+)(?=[ \n,;](?! ?[/)]))|"  # most words of English, and the same as below, but sooner
    rf"\d+(?:,\d{{3}})+(?!\d){_ENDING}|\d{{1,3}}(?:\.\d+)+|\d{{4}}(?=\.)|\d+{_ENDING}(?![^\W_])"
    r"|and ?/ ?or(?![^\W_])|(?:and|or)(?=\d{1,2}[.)])|(?<![^\W_])and(?=[a-z](?: ?\)|\. ))"
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?"
    r"|[^\W_]+(?:\xad+[^\W_]+)*(?:'[^\W_]*)?"
    r"|[,;:.()%-]|/(?=\d)"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_LETTERS_OR_DIGITS = re.compile(r"\d+|[^\W\d_]+")
_NO_LETTERS = frozenset("0123456789,;:.()%-/")
_BEFORE_LABELS = frozenset({":", ";", ",", "and", "or", "и", "или", "."})


class Word(NamedTuple):
    """A word or mark where it stands."""

    word: str
    start: int
    end: int
    mended: bool = False
    """Whether the text had other letters."""


def words_in(text: str, start: int, end: int) -> list[Word]:
    """Give the words and marks of a stretch of a cleaned text; abbreviations without stops."""
    found: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        if match.lastindex or (word.isascii() and word.isalpha()) or word[0] in _NO_LETTERS:
            found.append(Word(word, match.start(), match.end()))
        else:
            found.append(_plain(word, match.start(), match.end()))
    if text.find("-", start, end) >= 0:
        found = _compounded(found)
    if text.find(":", start, end) >= 0:
        found = _with_labels(found)
    return _without_inner_stops(found) if text.find(".", start, end - 1) >= 0 else found


def _without_inner_stops(words: list[Word]) -> list[Word]:
    """Leave out the full stops that end no sentence: those of abbreviations, and specks."""
    last = len(words) - 1
    return [
        word
        for at, word in enumerate(words)
        if word.word != "." or not 0 < at < last or not _is_inner(words, at)
    ]


def _is_inner(words: list[Word], at: int) -> bool:
    before, after = words[at - 1].word, words[at + 1].word
    return before in ABBREVIATIONS or after in NEVER_FIRST or bool(_ORDINAL.fullmatch(before))


def _plain(word: str, start: int, end: int) -> Word:
    """Take from a word what is no letter of it: stops, an apostrophe at its end, nothing at all."""
    if word.startswith("and") and word.endswith("or") and "/" in word:
        return Word("or", start, end)
    bare = spelt_out(word)
    if bare.endswith("'"):
        return Word(bare[:-1], start, end - 1)
    return Word(bare.replace(".", "") if "." in bare else bare, start, end)


def _compounded(words: list[Word]) -> list[Word]:
    """Join what is one word in spite of its hyphen: co-operation, secretary-general."""
    joined: list[Word] = []
    at = 0
    while at < len(words):
        compound = _compound(words, at)
        joined.append(compound or words[at])
        at += 3 if compound else 1
    return joined


def _compound(words: list[Word], at: int) -> Word | None:
    if at + 2 >= len(words) or words[at + 1].word != "-":
        return None
    known = COMPOUNDS.get(f"{words[at].word}-{words[at + 2].word}")
    return None if known is None else Word(known, words[at].start, words[at + 2].end)


def _with_labels(words: list[Word]) -> list[Word]:
    """Put every label of a list in brackets: "a.", "b)" and ".1" become "(a)", "(b)", "(1)"."""
    found: list[Word] = []
    at = 0
    while at < len(words):
        label = _label(words, at) if at and words[at - 1].word in _BEFORE_LABELS else None
        if label is None:
            found.append(words[at])
            at += 1
        else:
            found += (Word("(", words[at].start, label.start), label)
            found.append(Word(")", label.end, max(label.end, words[at + 1].end)))
            at += 2
    return found


def _label(words: list[Word], at: int) -> Word | None:
    """Give the label that two words are: "a" and a stop or bracket, a stop and "1" beside it."""
    if at + 2 >= len(words):
        return None
    first, second = words[at], words[at + 1]
    if first.word == "." and second.word.isdigit() and first.end == second.start:
        return second
    is_short = len(first.word) == 1 or (first.word.isdigit() and len(first.word) == 2)
    if second.word in {")", "."}:
        return first if is_short or roman(first.word) is not None else None
    return None


def letters_and_digits(word: Word) -> list[Word]:
    """Take apart letters and digits that run together: article18, 90days."""
    return [
        Word(match[0], word.start + match.start(), word.start + match.end())
        for match in _LETTERS_OR_DIGITS.finditer(word.word)
    ]
