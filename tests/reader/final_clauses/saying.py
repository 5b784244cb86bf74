"""Words and made-up treaties, cut and scanned as real ones are."""

from __future__ import annotations

from typing import TypeVar

from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.cutting.cleaning import cleaned
from servanda.reader.final_clauses.cutting.things import tokens_of
from servanda.reader.final_clauses.english import ENGLISH
from servanda.reader.final_clauses.forms import Parser, Phrase
from servanda.reader.final_clauses.record import Reading
from servanda.reader.final_clauses.russian import RUSSIAN
from servanda.reader.final_clauses.scanning import Reader, Scan
from servanda.reader.record import Span

T = TypeVar("T")

ENGLISH_TITLE = "Convention on the Sharing of Snow between Neighbours"
RUSSIAN_TITLE = "Соглашение о совместном использовании снега"


def scan_of(*articles: str, title: str = "") -> Scan:
    """Scan a treaty of these articles, numbered from 1, in the language they are in."""
    russian = _is_russian("".join(articles))
    word = "Статья" if russian else "Article"
    numbered = (f"{word} {n}\n\n{text}" for n, text in enumerate(articles, start=1))
    heading = title or (RUSSIAN_TITLE if russian else ENGLISH_TITLE)
    document = document_of("\n\n".join([heading, *numbered]))
    return Scan(document=document, grammar=(RUSSIAN if russian else ENGLISH).grammar)


def reading_of(read: Reader, *articles: str, title: str = "") -> Reading | None:
    """Give what a reader reads in a treaty of these articles."""
    return read(scan_of(*articles, title=title))


def parser_of(words: str) -> Parser:
    """Give the parser of words alone, without a document around them."""
    grammar = (RUSSIAN if _is_russian(words) else ENGLISH).grammar
    return Parser(grammar, tokens_of(cleaned(words), Span(0, len(words))), words)


def said(phrase: Phrase[T], words: str) -> T | None:
    """Give what words stand for as one phrase that takes all of them and passes over none."""
    parser = parser_of(words)
    whole = len(parser.tokens)
    found = (match for match in parser.at(phrase, 0) if match.end == whole and not match.left)
    return next((match.value for match in found), None)


def _is_russian(words: str) -> bool:
    return any("а" <= letter <= "я" for letter in words.lower())
