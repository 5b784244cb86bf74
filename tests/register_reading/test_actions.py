"""The writes of drafts, and what a confirmation leaves on record."""

from __future__ import annotations

import json

import pytest

from servanda.parties.permissions import NotPermittedError
from servanda.register import actions as register
from servanda.register.actions import RefusedError
from servanda.register.models import ClausesDraft, ClausesRecord, Entry
from servanda.register.queries.law import on_record
from servanda.register.reading import actions
from servanda.register.reading.actions import Correction, StaleError
from servanda.register.reading.typed import completed, typed_of
from servanda.register.verify import verify
from tests.build import MADE_UP, THIRD_NOTIFICATION
from tests.register_reading.build import (
    BRIDGES,
    FORCE,
    LATER,
    LEAVING,
    RESERVING,
    TEXT,
    after_days,
    final,
)

pytestmark = pytest.mark.django_db


def correction(draft, **changes) -> Correction:
    """Give the form of a draft as it was left, with changes."""
    fields = {
        "typed": draft.typed,
        "quotes": draft.quotes,
        "article": draft.article,
        "source": draft.source,
    }
    return Correction(**{**fields, **changes})


def test_filing_keeps_the_text_and_what_was_read_and_records_nothing(officer, bridges):
    before = Entry.objects.count()
    draft = actions.file_text(
        officer, instrument=BRIDGES, name="bridges.txt", data=TEXT, source=" the Gazette "
    )
    assert (draft.text, draft.name, draft.source) == (TEXT, "bridges.txt", "the Gazette")
    assert (draft.state, draft.revision, draft.filed_by) == ("open", 1, officer)
    assert draft.typed == completed(draft.typed)
    assert Entry.objects.count() == before


def test_lines_end_alike_and_no_character_is_refused_by_a_database(officer, bridges):
    draft = actions.file_text(
        officer, instrument=BRIDGES, name="", data="One.\r\nTwo.\rThree.\x00", source=""
    )
    assert (draft.text, draft.name) == ("One.\nTwo.\nThree. ", "Pasted text")


def test_a_file_is_told_by_its_bytes(officer, bridges):
    page = b"<!DOCTYPE html><html><body><p>The bridges stand.</p></body></html>"
    draft = actions.file_text(officer, instrument=BRIDGES, name="bridges.txt", data=page)
    assert draft.text.strip() == "The bridges stand."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("  \n", "There is no text to read; paste it or choose a file."),
        (
            b"\x89PNG\r\n",
            "bridges.txt is an image; give the text as plain text, HTML, DOCX or PDF.",
        ),
        (
            "x" * 3_000_001,
            "The text has 3000001 characters, more than 3000000; file the final part alone.",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(officer, bridges, data, sentence):
    with pytest.raises(RefusedError) as refusal:
        actions.file_text(officer, instrument=BRIDGES, name="bridges.txt", data=data)
    assert str(refusal.value) == sentence
    assert ClausesDraft.objects.count() == 0


def test_a_refused_file_is_refused_in_russian_too(officer, bridges):
    from django.utils import translation

    with translation.override("ru"), pytest.raises(RefusedError) as refusal:
        actions.file_text(officer, instrument=BRIDGES, name="мосты.png", data=b"\x89PNG\r\n")
    assert str(refusal.value) == "мосты.png: это изображение; нужен текст, HTML, DOCX или PDF."


def test_no_text_is_filed_for_an_instrument_that_is_not_on_record(officer, bridges):
    with pytest.raises(RefusedError) as refusal:
        actions.file_text(officer, instrument="fords-2002", name="", data=TEXT)
    assert str(refusal.value) == "No instrument “fords-2002” is on record; register it first."


def test_a_correction_is_kept_finished_or_not(officer, draft):
    unfinished = completed({**draft.typed, "c.entry_into_force": [""]})
    kept = actions.correct_draft(
        officer,
        draft_id=draft.pk,
        revision=1,
        correction=correction(draft, typed=unfinished, article=" 14, 15 ", note_ru="Перевод."),
    )
    again = ClausesDraft.objects.get(pk=draft.pk)
    assert (again.typed, again.revision, again.article) == (unfinished, 2, "14, 15")
    assert (again.note_ru, kept.revision) == ("Перевод.", 2)


def test_a_quote_that_does_not_stand_in_the_text_is_refused(officer, draft):
    quotes = {"withdrawal": "Any Party may leave whenever it likes."}
    with pytest.raises(RefusedError) as refusal:
        actions.correct_draft(
            officer, draft_id=draft.pk, revision=1, correction=correction(draft, quotes=quotes)
        )
    assert str(refusal.value) == (
        "“Any Party may leave whenever it likes.” does not stand in the text; copy the words from "
        "it, or leave none."
    )


def test_a_quote_may_be_cut_and_broken_into_lines(officer, draft):
    quotes = {"withdrawal": "Any Party may withdraw\nfrom this  Agreement", "depositary": "x"}
    kept = actions.correct_draft(
        officer, draft_id=draft.pk, revision=1, correction=correction(draft, quotes=quotes)
    )
    assert kept.quotes == {"withdrawal": "Any Party may withdraw\nfrom this  Agreement"}


@pytest.mark.parametrize(
    "write",
    [
        lambda by, draft, revision: actions.correct_draft(
            by, draft_id=draft.pk, revision=revision, correction=correction(draft)
        ),
        lambda by, draft, revision: actions.discard_draft(by, draft_id=draft.pk, revision=revision),
        lambda by, draft, revision: actions.confirm_draft(
            by, draft_id=draft.pk, revision=revision, seen=0
        ),
    ],
    ids=["correct", "discard", "confirm"],
)
def test_each_write_asks_for_permission_and_the_revision_seen(
    officer, reader_account, draft, write
):
    with pytest.raises(NotPermittedError):
        write(reader_account, draft, 1)
    actions.correct_draft(officer, draft_id=draft.pk, revision=1, correction=correction(draft))
    with pytest.raises(StaleError) as refusal:
        write(officer, draft, 1)
    assert str(refusal.value) == (
        "The draft is at revision 2, your form was made from revision 1; open it again and repeat "
        "your change."
    )
    assert ClausesRecord.objects.count() == 0


def test_a_reader_files_nothing(reader_account, officer, bridges):
    with pytest.raises(NotPermittedError):
        actions.file_text(reader_account, instrument=BRIDGES, name="", data=TEXT)


def test_a_discarded_draft_is_gone_with_its_text(officer, draft):
    actions.discard_draft(officer, draft_id=draft.pk, revision=1)
    assert ClausesDraft.objects.count() == 0
    with pytest.raises(RefusedError) as refusal:
        actions.discard_draft(officer, draft_id=draft.pk, revision=1)
    assert str(refusal.value) == "This draft is gone: it was discarded. File the text again."


def test_a_confirmation_records_the_clauses_with_their_words(officer, draft):
    entry = actions.confirm_draft(officer, draft_id=draft.pk, revision=1, seen=0)
    assert on_record(BRIDGES).clauses == final().clauses
    body = json.loads(Entry.objects.get(pk=entry).body)
    assert (body["basis"], body["article"], body["source"]) == (
        "text",
        "14",
        "Gazette of Ruritania, 2001",
    )
    assert body["quotes"] == [
        {"matter": "entry-into-force", "words": FORCE, "language": "en", "article": "14"},
        {"matter": "later-states", "words": LATER, "language": "en", "article": "14"},
        {"matter": "withdrawal", "words": LEAVING, "language": "en", "article": "15"},
        {"matter": "reservations", "words": RESERVING, "language": "en", "article": "16"},
    ]
    assert ClausesRecord.objects.get(entry=entry).quotes == body["quotes"]
    closed = ClausesDraft.objects.get(pk=draft.pk)
    assert (closed.state, closed.entry) == ("confirmed", entry)
    assert verify().faults == ()


def test_a_quote_of_what_the_reader_did_not_find_has_no_article(officer, draft):
    words = "Done at Strelsau on 1 March 2001."
    actions.correct_draft(
        officer,
        draft_id=draft.pk,
        revision=1,
        correction=correction(draft, quotes={"duration": words}),
    )
    actions.confirm_draft(officer, draft_id=draft.pk, revision=2, seen=0)
    assert ClausesRecord.objects.get().quotes == [
        {"matter": "duration", "words": words, "language": "en"}
    ]


def test_a_draft_is_confirmed_once(officer, draft):
    entry = actions.confirm_draft(officer, draft_id=draft.pk, revision=1, seen=0)
    with pytest.raises(RefusedError) as refusal:
        actions.confirm_draft(officer, draft_id=draft.pk, revision=1, seen=entry)
    assert str(refusal.value) == f"This draft has been confirmed already, by entry {entry}."
    assert ClausesRecord.objects.count() == 1


def test_clauses_recorded_in_the_meantime_are_not_replaced_unseen(officer, draft):
    entry = register.record_clauses(
        officer, instrument=BRIDGES, clauses=THIRD_NOTIFICATION, provenance=MADE_UP
    )
    with pytest.raises(StaleError) as refusal:
        actions.confirm_draft(officer, draft_id=draft.pk, revision=1, seen=0)
    assert str(refusal.value) == (
        f"Clauses of this instrument were recorded in the meantime (entry {entry}); look at what "
        "changes against them, and confirm again."
    )
    actions.confirm_draft(officer, draft_id=draft.pk, revision=1, seen=entry)
    assert on_record(BRIDGES).clauses == final().clauses


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"typed": {}}, "A field cannot be read yet; go back to the draft and mend it."),
        (
            {"source": " "},
            "Say where the text comes from: clauses are recorded with it.",
        ),
    ],
)
def test_what_is_unfinished_is_not_confirmed(officer, draft, changes, sentence):
    actions.correct_draft(
        officer, draft_id=draft.pk, revision=1, correction=correction(draft, **changes)
    )
    with pytest.raises(RefusedError) as refusal:
        actions.confirm_draft(officer, draft_id=draft.pk, revision=2, seen=0)
    assert str(refusal.value) == sentence


def test_what_an_officer_corrected_is_what_is_recorded(officer, draft):
    corrected = after_days(60)
    actions.correct_draft(
        officer,
        draft_id=draft.pk,
        revision=1,
        correction=correction(draft, typed=typed_of(corrected), note_en="A translation."),
    )
    actions.confirm_draft(officer, draft_id=draft.pk, revision=2, seen=0)
    assert on_record(BRIDGES).clauses == corrected
    assert ClausesRecord.objects.get().note_en == "A translation."
