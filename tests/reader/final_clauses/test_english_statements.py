"""Sentences as statements: where they begin and end, and which are of one article."""

from __future__ import annotations

from servanda.law.build import withdrawal, years
from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.english import ENGLISH
from servanda.reader.final_clauses.english.leaving import read
from servanda.reader.final_clauses.english.leaving.terms import NOTHING, Terms
from servanda.reader.final_clauses.english.pieces import joined
from servanda.reader.final_clauses.record import Confidence, Doubt
from servanda.reader.final_clauses.scanning import Scan
from tests.reader.final_clauses.saying import reading_of

TITLE = "Pact on the Sharing of Snow"
RIGHT = "Any Party may denounce this Pact by notice."
EFFECT = "The denunciation shall take effect one year after receipt of the notice."


def without_articles(text):
    return Scan(document=document_of(text), grammar=ENGLISH.grammar)


def test_without_articles_a_sentence_soon_after_is_of_the_same():
    found = read(without_articles(f"{RIGHT} {EFFECT}"))
    assert (found.value, found.confidence) == (withdrawal(years(1)), Confidence.SURE)


def test_without_articles_a_sentence_far_on_is_of_another():
    between = "The snow shall be shared by all and kept in the cold. " * 40
    found = read(without_articles(f"{RIGHT} {between}{EFFECT}"))
    assert [d.doubt for d in found.doubts] == [Doubt.TEXT_SILENT]


def test_a_semicolon_ends_a_sentence():
    found = reading_of(read, f"{RIGHT[:-1]}; denunciation; withdrawal and denunciation; {EFFECT}")
    assert (found.value, found.confidence) == (withdrawal(years(1)), Confidence.SURE)


def test_a_heading_and_a_number_may_stand_before_and_who_is_told_after():
    found = reading_of(
        read,
        "Withdrawal and termination 1. Any Party may denounce this Pact on one year's notice, and "
        "the Council shall at once inform all others.",
        title=TITLE,
    )
    assert (found.value, found.confidence) == (withdrawal(years(1)), Confidence.SURE)


def test_who_is_told_only_sometimes_is_doubted():
    found = reading_of(
        read,
        "Any Party may denounce this Pact on one year's notice, and the Council shall inform all "
        "unless it snows.",
        title=TITLE,
    )
    assert [d.doubt for d in found.doubts] == [Doubt.WORDS_LEFT]


def test_pieces_that_agree_are_joined():
    assert joined(Terms(right=True), NOTHING, Terms(right=True)) == Terms(right=True)


def test_pieces_that_contradict_are_not_joined():
    assert joined(Terms(right=True), Terms(right=False)) is None


def test_the_end_of_the_text_ends_a_sentence():
    found = reading_of(read, "Any Party may denounce this Pact on one year's notice", title=TITLE)
    assert (found.value, found.confidence) == (withdrawal(years(1)), Confidence.SURE)
