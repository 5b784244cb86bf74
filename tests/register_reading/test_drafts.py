"""A draft as officers see it: the text in windows, what was read beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from servanda.law.clauses import After, InForceOf, Months, Withdrawal
from servanda.reader.final_clauses import read_final_clauses
from servanda.reader.final_clauses.record import Confidence, Doubt, Doubted, Matter
from servanda.reader.final_clauses.titles import Titled
from servanda.reader.record import Span
from servanda.register import actions
from servanda.register.actions import NewInstrument
from servanda.register.models import ClausesDraft
from servanda.register.queries.question import Language
from servanda.register.reading import drafts
from servanda.register.reading.drafts import ReadingPage
from servanda.register.reading.drawn import drawn
from servanda.register.reading.kept import (
    KeptReadings,
    first_quotes,
    first_typed,
    kept_from_json,
    kept_to_json,
    readings_in,
)
from servanda.register.reading.typed import completed, typed_of_parts
from tests.build import THIRD_NOTIFICATION, agreement
from tests.register_reading.build import (
    BRIDGES,
    FORCE,
    KEEPING,
    LEAVING,
    RESERVING,
    TEXT,
    drafted,
    readings,
)

pytestmark = pytest.mark.django_db


def page_of(draft, language: Language = "en", *, whole: bool = False) -> ReadingPage:
    """Give the page of a draft that is there."""
    page = drafts.reading_page(BRIDGES, draft.pk, language, whole=whole)
    assert page is not None
    return page


def shown(page) -> str:
    return "".join(piece.text for window in page.windows for piece in window.pieces)


def test_what_was_read_is_kept_as_it_was():
    assert kept_from_json(kept_to_json(readings())) == readings()


def test_what_an_older_version_kept_is_read_again():
    found = readings_in(TEXT, {"is": "kept-readings", "language": "en", "gone": 1})
    assert found.language == read_final_clauses(TEXT).language


def test_the_form_begins_with_the_rules_read_one_by_one_where_they_do_not_make_clauses():
    found = readings(clauses=None)
    assert first_typed(found, BRIDGES, {}) == typed_of_parts(
        {
            "entry_into_force": THIRD_NOTIFICATION.entry_into_force,
            "for_states": THIRD_NOTIFICATION.for_states,
            "withdrawal": Withdrawal(delay=Months(6)),
        }
    )


def test_an_instrument_named_by_its_title_is_named_by_its_address_in_the_form(officer, bridges):
    agreement(officer, "fords-1990", title="Convention on made-up fords")
    waiting = After(condition=InForceOf("the convention on fords"))
    found = readings(clauses=replace(THIRD_NOTIFICATION, entry_into_force=waiting))
    typed = first_typed(found, BRIDGES, drafts.titles_on_record("en"))
    assert typed["c.entry_into_force.condition.instrument"] == ["", "fords-1990"]
    assert drafts.titles_on_record("ru")[BRIDGES] == Titled("Соглашение о вымышленных мостах", 2001)


def test_a_title_without_a_day_has_no_year(officer):
    actions.register_instrument(
        officer,
        NewInstrument(slug="fords", kind="treaty", title_en="Pact on fords", source="made up"),
    )
    assert drafts.titles_on_record("ru") == {"fords": Titled("Pact on fords")}


def test_the_text_is_shown_whole_with_what_was_read(draft):
    page = page_of(draft)
    assert shown(page) == TEXT
    assert page.is_shortened is False
    marked = {piece.matter: piece.text for piece in page.windows[0].pieces if piece.begins}
    assert marked["entry-into-force"] == FORCE
    assert marked["withdrawal"] == LEAVING.removesuffix("if the bridges are then in good repair.")
    doubtful = [piece.text for piece in page.windows[0].pieces if piece.is_doubt]
    assert doubtful == ["if the bridges are then in good repair"]
    assert page.legend == (
        ("entry-into-force", "Entry into force"),
        ("later-states", "States that consent later"),
        ("withdrawal", "Withdrawal"),
        ("reservations", "Reservations"),
        ("depositary", "Depositary"),
    )


def doubting(doubt: Doubt) -> KeptReadings:
    """Give the readings of the treaty, of which later states are doubted as a whole."""
    found = readings()
    force, later, *others = found.readings
    doubted = replace(
        later, span=force.span, doubts=(Doubted(doubt=doubt, span=force.span),),
        confidence=Confidence.DOUBTFUL,
    )  # fmt: skip
    return replace(found, readings=(force, doubted, *others))


def test_a_doubt_about_the_whole_passage_marks_nothing_more(officer, bridges):
    draft = drafted(officer, read=kept_to_json(doubting(Doubt.REFERENCE)))
    page = page_of(draft)
    assert [p.begins for p in page.windows[0].pieces if p.text == FORCE] == [
        (
            ("words-entry-into-force", "Entry into force"),
            ("words-later-states", "States that consent later"),
        )
    ]
    assert "later-states" in dict(page.legend)


def test_where_the_text_is_silent_it_has_no_words_to_be_shown(officer, bridges):
    found = doubting(Doubt.TEXT_SILENT)
    draft = drafted(officer, read=kept_to_json(found), quotes=first_quotes(found, TEXT))
    page = page_of(draft)
    assert [p.begins for p in page.windows[0].pieces if p.text == FORCE] == [
        (("words-entry-into-force", "Entry into force"),)
    ]
    assert "later-states" not in dict(page.legend)
    assert "later-states" not in page.quotes
    card = page.cards["later-states"]
    assert (card.quote, card.article, card.has_words) == ("", "", False)
    assert card.doubts == (
        ("The text has no such sentence; the rule followed where a treaty is silent was taken."),
    )
    parts = drafts.sections(page, drawn(page.typed, {}, "en"), page.typed, page.quotes)
    assert [part.field.key for part in parts if part.is_open] == ["withdrawal", "reservations"]


def test_a_card_for_each_matter(draft):
    page = page_of(draft)
    cards = page.cards
    assert [(c.matter, c.confidence, c.article) for c in cards.values()] == [
        ("entry-into-force", "sure", "14"),
        ("later-states", "sure", "14"),
        ("accession", "", ""),
        ("provisional-application", "", ""),
        ("withdrawal", "doubtful", "15"),
        ("duration", "", ""),
        ("reservations", "not read", "16"),
    ]
    assert cards["withdrawal"].lines == (
        "notice of withdrawal may be given at any time",
        "withdrawal takes effect 6 months after the receipt of the notice",
    )
    doubt = (
        "These words were not understood and may change the rule: “if the bridges are then in good "
        "repair”."
    )
    assert cards["withdrawal"].doubts == (doubt,)
    assert (cards["reservations"].lines, cards["reservations"].quote) == ((), RESERVING)
    assert [(card.name, card.lines) for card in page.further] == [
        ("Depositary", ("depositary: Kazakhstan",))
    ]
    assert [card.name for card in page.unsure] == ["Withdrawal", "Reservations"]


def test_in_russian(draft):
    page = page_of(draft, "ru")
    assert page.cards["withdrawal"].name == "Выход"
    assert page.cards["withdrawal"].confidence == "с сомнением"
    assert page.title.text == "Соглашение о вымышленных мостах"


def test_the_parts_of_the_form_stand_beside_what_was_read(draft):
    page = page_of(draft)
    parts = drafts.sections(page, drawn(page.typed, {}, "en"), page.typed, page.quotes)
    assert [(part.field.key, part.card.matter if part.card else "") for part in parts] == [
        ("entry_into_force", "entry-into-force"),
        ("for_states", "later-states"),
        ("joining", "accession"),
        ("provisional", "provisional-application"),
        ("withdrawal", "withdrawal"),
        ("duration", "duration"),
        ("reservations", "reservations"),
        ("replaces", ""),
    ]
    assert [part.field.key for part in parts if part.is_open] == ["withdrawal", "reservations"]
    assert {part.field.key: part.quote for part in parts if part.quote} == {
        "entry_into_force": FORCE,
        "for_states": page.quotes["later-states"],
        "withdrawal": LEAVING,
        "reservations": RESERVING,
    }


def test_a_part_that_cannot_be_read_is_open(draft):
    page = page_of(draft)
    path = "c.entry_into_force.condition.n"
    fields = drawn(page.typed, {path: "Fill this in."}, "en")
    assert next(
        p.field.key for p in drafts.sections(page, fields, page.typed, {}) if p.is_open
    ) == ("entry_into_force")


def test_a_part_stays_open_while_it_is_changed(draft):
    page = page_of(draft)
    typed = completed({**page.typed, "c.joining": ["closed"]})
    parts = drafts.sections(page, drawn(typed, {}, "en"), typed, {})
    assert [part.field.key for part in parts if part.is_open] == [
        "joining",
        "withdrawal",
        "reservations",
    ]


def long_draft(officer, filler: str = "The bridges were long and many. "):
    before, after = filler * 900, filler * 700
    text = f"{before}{TEXT}{after}"
    found = readings()
    moved = replace(
        found,
        readings=tuple(
            replace(
                read,
                span=Span(read.span.start + len(before), read.span.end + len(before)),
                doubts=(),
            )
            for read in found.readings
        ),
    )
    return drafted(officer, text=text, read=kept_to_json(moved)), text


def test_of_a_long_text_only_the_surroundings_are_shown(officer, bridges):
    draft, text = long_draft(officer)
    page = page_of(draft)
    assert page.is_shortened
    assert [bool(window.pieces) for window in page.windows] == [True, False]
    assert sum(window.left_out for window in page.windows) + len(shown(page)) == len(text)
    assert KEEPING in shown(page)
    assert len(shown(page)) < 3_000
    assert shown(page_of(draft, whole=True)) == text


def test_readings_far_apart_have_windows_of_their_own(officer, bridges):
    draft, text = long_draft(officer)
    found = kept_from_json(draft.read)
    first = replace(found.readings[0], span=Span(40, 90))
    last = replace(found.readings[-1], span=Span(len(text) - 50, len(text) - 1))
    ClausesDraft.objects.filter(pk=draft.pk).update(
        read=kept_to_json(replace(found, readings=(first, last)))
    )
    page = page_of(draft)
    assert [bool(window.pieces) for window in page.windows] == [True, True]
    assert page.windows[0].left_out == 0
    assert page.windows[1].left_out + len(shown(page)) == len(text)
    assert {p.matter for w in page.windows for p in w.pieces if p.begins} == {
        "entry-into-force",
        "depositary",
    }


def test_of_a_long_text_without_final_clauses_the_beginning_is_shown(officer, bridges):
    draft, text = long_draft(officer)
    ClausesDraft.objects.filter(pk=draft.pk).update(read=kept_to_json(KeptReadings(language="en")))
    page = page_of(draft)
    assert shown(page) == text[: drafts.OPENING]
    assert page.legend == ()


def test_there_is_no_page_of_a_draft_under_another_instrument(draft):
    assert drafts.reading_page("fords-2002", draft.pk, "en") is None
    assert drafts.reading_page(BRIDGES, draft.pk + 1, "en") is None
    assert drafts.title_of("fords-2002", "en") is None


def test_drafts_that_wait(officer, draft):
    assert [(row.id, row.name, row.filed_by) for row in drafts.open_drafts(BRIDGES)] == [
        (draft.pk, "bridges.txt", "officer-1")
    ]
    assert readings().of(Matter.LANGUAGES) is None
