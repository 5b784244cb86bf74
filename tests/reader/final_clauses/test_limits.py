"""Texts that no one would write: each is read in a few seconds, and never surely in part."""

from __future__ import annotations

import time

import pytest

from servanda.reader.final_clauses import Confidence, FinalClauses, Matter, read_final_clauses
from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.tokens import Sort

LONG = 2_000_000
SECONDS = 30
"""Ten times what the slowest takes, for machines that do other work and watch every line."""

OPENING = (
    "Convention on the Sharing of Snow between Neighbours\n\nArticle 1\n\n"
    "Every Party shall share its snow with its neighbours, and the neighbours of these.\n\n"
    "Article 2\n\n"
)
RUSSIAN_OPENING = (
    "Соглашение о совместном использовании снега\n\nСтатья 1\n\n"
    "Каждая Сторона делится своим снегом с соседями.\n\nСтатья 2\n\n"
)
CLAUSE = (
    "This Convention shall enter into force on the ninetieth day after the deposit of the sixth "
    "instrument of ratification, acceptance, approval or accession"
)
RUSSIAN_CLAUSE = (
    "Настоящее Соглашение вступает в силу на девяностый день с даты сдачи на хранение шестой "
    "грамоты о ратификации, принятии, утверждении или присоединении"
)
LIST = "instruments of ratification, acceptance or approval or accession"
MATTERS = (
    "Any Party may denounce this Convention by a notice to the Depositary. No reservations may be "
    "made to this Convention. This Convention is open for signature by all States. It remains in "
    "force for six years. An amendment to this Convention enters into force when all Parties have "
    "accepted it."
)


def repeated(words: str) -> str:
    return words * (LONG // len(words))


def sure(found: FinalClauses) -> list[Matter]:
    return [r.matter for r in found.readings if r.confidence is Confidence.SURE]


@pytest.mark.parametrize(
    "raw",
    [
        OPENING + repeated(f"{CLAUSE} "),
        OPENING + repeated(f"{CLAUSE}; "),
        OPENING + repeated(f"{CLAUSE}, and "),
        RUSSIAN_OPENING + repeated(f"{RUSSIAN_CLAUSE} "),
        OPENING + "This Convention is subject to ratification " + repeated("or "),
        OPENING + f"This Convention enters into force upon the deposit of {repeated(LIST + ' ')}",
        OPENING + repeated("Accession by Norway, Chile and Japan, "),
        OPENING + repeated(f"{CLAUSE} " * 6 + ". "),
        OPENING + "".join(f"Article {n}\n\n{MATTERS}\n\n" for n in range(3, 5000)),
    ],
    ids=[
        *("clause", "clause;", "clause, and", "статья", "or", "list", "states"),
        *("sentences", "articles"),
    ],
)
def test_more_than_can_be_read_is_never_sure(raw: str) -> None:
    start = time.process_time()

    found = read_final_clauses(raw)

    assert time.process_time() - start < SECONDS
    assert sure(found) == []


@pytest.mark.parametrize(
    "noise",
    ["(", "1", "1 ", "ratification ", "of the ", "(a) accession; ", "a. b. accession ", ".", "\n"],
)
def test_noise_is_read_in_time(noise: str) -> None:
    start = time.process_time()

    read_final_clauses(f"{OPENING}{CLAUSE} {repeated(noise)}")

    assert time.process_time() - start < SECONDS


def test_a_list_of_fifty_is_no_list_without_end() -> None:
    found = read_final_clauses(f"{OPENING}This Convention enters into force upon {LIST * 50}.")

    assert sure(found) == []


def test_the_beginning_of_an_endless_sentence_is_read() -> None:
    document = document_of(f"{OPENING}{CLAUSE} {'and snow ' * 1500}")
    passage = document.passages[-1]

    assert len(passage.tokens) == 1001
    assert passage.tokens[-1].sort is Sort.REST
    assert document.unread == passage.tokens[-1].span
    assert passage.span.end == passage.tokens[-1].end


def test_a_sentence_of_few_words_that_is_long_for_its_blanks_is_read_in_part() -> None:
    document = document_of(f"{OPENING}{CLAUSE} {' ' * 15_000} and snow")

    assert document.passages[-1].tokens[-1].sort is Sort.REST


def test_of_a_text_with_too_many_clauses_the_end_is_read() -> None:
    raw = OPENING + f"{CLAUSE}. " * 4000
    document = document_of(raw)

    assert document.passages[-1].span.end == len(raw) - 1
    assert document.unread is not None
    assert document.unread.end <= document.passages[0].span.start


def test_of_other_texts_all_is_read() -> None:
    raw = f"{OPENING}{CLAUSE}."

    assert document_of(raw).unread is None
    assert Matter.ENTRY_INTO_FORCE in sure(read_final_clauses(raw))
