"""The only writes of drafts of final clauses. Each asks for permission, in one transaction.

Rules they keep:

- a draft is no fact: filing, correcting and discarding one writes no entry;
- a correction or confirmation made from an older revision is refused, so that no officer overwrites
  another unseen; so is one made before other clauses of the instrument were recorded;
- a draft is confirmed once, as the officer saw it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from servanda.parties import permissions
from servanda.parties.models import Account
from servanda.reader import intake
from servanda.reader.final_clauses.record import Matter
from servanda.reader.intake import RefusedFileError
from servanda.register.actions import Provenance, RefusedError, record_clauses
from servanda.register.models import ClausesDraft, Instrument
from servanda.register.queries.law import latest_clauses
from servanda.register.quotes import Quote
from servanda.register.reading.drafts import titles_on_record
from servanda.register.reading.kept import (
    PARTS,
    first_quotes,
    first_typed,
    kept_to_json,
    read_and_keep,
    readings_in,
)
from servanda.register.reading.typed import Typed, completed
from servanda.register.reading.understood import understood

LONGEST = 3_000_000
"""Characters of a text; the longest treaties have half as many."""
ACTION = "clauses.record"
"""Who may record clauses may prepare them."""


class StaleError(RefusedError):
    """The draft or the record has changed since the form was made; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A form as an officer leaves it, finished or not."""

    typed: Typed
    quotes: Mapping[str, str] = field(default_factory=dict)
    """By matter; empty words leave a quote out."""
    article: str = ""
    source: str = ""
    note_en: str = ""
    note_ru: str = ""


def file_text(
    by: Account, *, instrument: str, name: str, data: bytes | str, source: str = ""
) -> ClausesDraft:
    """Read the final clauses of a text and keep them as a draft, which waits for an officer.

    Args:
        by: who files it.
        instrument: the address of the instrument whose text it is.
        name: the file's name, or what the officer calls a pasted text.
        data: the file's bytes, or the text itself.
        source: where it comes from, an address or a description.

    Raises:
        RefusedError: the file cannot be read, is too long or empty; the message says which.
    """
    permissions.require(by, ACTION)
    text = _text(data, name)
    readings = read_and_keep(text)
    entry_into_force = readings.of(Matter.ENTRY_INTO_FORCE)
    return ClausesDraft.objects.create(
        instrument=_instrument(instrument),
        filed_by=by,
        filed_at=timezone.now(),
        name=name.strip()[:200] or _("Pasted text"),
        source=source.strip()[:500],
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        read=kept_to_json(readings),
        typed=first_typed(readings, instrument, titles_on_record(readings.language)),
        quotes=first_quotes(readings, text),
        article=entry_into_force.article if entry_into_force else "",
    )


def correct_draft(
    by: Account, *, draft_id: int, revision: int, correction: Correction
) -> ClausesDraft:
    """Keep a form as typed, whether it can be read already or not.

    Raises:
        StaleError: the draft has been changed since ``revision``.
        RefusedError: the draft is confirmed or gone, or a quote does not stand in its text.
    """
    permissions.require(by, ACTION)
    with transaction.atomic():
        draft = _open_draft(draft_id, revision)
        draft.typed = {
            path: [_storable(text) for text in texts]
            for path, texts in completed(correction.typed).items()
        }
        draft.quotes = _quotes(correction.quotes, draft.text)
        draft.article = _storable(correction.article).strip()[:120]
        draft.source = _storable(correction.source).strip()[:500]
        draft.note_en = _storable(correction.note_en).strip()
        draft.note_ru = _storable(correction.note_ru).strip()
        draft.revision += 1
        draft.save()
    return draft


def discard_draft(by: Account, *, draft_id: int, revision: int) -> None:
    """Take a draft away with its text; nothing of it was in the register.

    Raises:
        StaleError: the draft has been changed since ``revision``.
        RefusedError: the draft is confirmed or gone.
    """
    permissions.require(by, ACTION)
    with transaction.atomic():
        _open_draft(draft_id, revision).delete()


def confirm_draft(by: Account, *, draft_id: int, revision: int, seen: int) -> int:
    """Record a draft's clauses with the words they were read from, and give the entry's number.

    ``seen`` is the entry of the clauses that the officer compared them with, 0 where there were
    none.

    Raises:
        StaleError: the draft, or the clauses on record, have changed since.
        RefusedError: the draft is confirmed or gone, a field cannot be read, or it has no source.
    """
    permissions.require(by, ACTION)
    with transaction.atomic():
        draft = _open_draft(draft_id, revision)
        _refuse_if_overtaken(draft.instrument_id, seen)
        clauses = understood(draft.typed).clauses
        if clauses is None:
            raise RefusedError(_("A field cannot be read yet; go back to the draft and mend it."))
        if not draft.source:
            raise RefusedError(_("Say where the text comes from: clauses are recorded with it."))
        draft.entry = record_clauses(
            by,
            instrument=draft.instrument_id,
            clauses=clauses,
            article=draft.article,
            provenance=Provenance(
                source=draft.source, note_en=draft.note_en, note_ru=draft.note_ru
            ),
            quotes=_quotes_of(draft),
        )
        draft.state = ClausesDraft.State.CONFIRMED
        draft.save(update_fields=["state", "entry"])
        return draft.entry


def _quotes_of(draft: ClausesDraft) -> list[Quote]:
    """Give the words to be recorded, in the order of the form, each with its article."""
    readings = readings_in(draft.text, draft.read)
    found = {matter: readings.of(matter) for matter in PARTS}
    return [
        Quote(
            matter=matter,
            words=draft.quotes[matter.value],
            language=readings.language,
            article=read.article if read else "",
        )
        for matter, read in found.items()
        if draft.quotes.get(matter.value)
    ]


def _quotes(quotes: Mapping[str, str], text: str) -> dict[str, str]:
    """Give the words to be shown, refusing those that do not stand in the text."""
    given = {matter: quotes.get(matter.value, "").strip() for matter in PARTS}
    whole = " ".join(text.split())
    for words in given.values():
        if " ".join(words.split()) not in whole:
            raise RefusedError(
                _("“%(words)s” does not stand in the text; copy the words from it, or leave none.")
                % {"words": words[:80]}
            )
    return {matter.value: words for matter, words in given.items() if words}


def _refuse_if_overtaken(instrument: str, seen: int) -> None:
    """Refuse to replace clauses that the officer has not seen."""
    now = latest_clauses(instrument)
    if now != seen:
        raise StaleError(
            _(
                "Clauses of this instrument were recorded in the meantime (entry %(entry)s); look "
                "at what changes against them, and confirm again."
            )
            % {"entry": now}
        )


def _open_draft(draft_id: int, revision: int) -> ClausesDraft:
    """Give the draft, locked, if it is open and still at the revision that the officer saw."""
    draft = ClausesDraft.objects.select_for_update().filter(pk=draft_id).first()
    if draft is None:
        raise RefusedError(_("This draft is gone: it was discarded. File the text again."))
    if draft.entry is not None:
        raise RefusedError(
            _("This draft has been confirmed already, by entry %(entry)s.") % {"entry": draft.entry}
        )
    if draft.revision != revision:
        raise StaleError(
            _(
                "The draft is at revision %(now)s, your form was made from revision %(then)s; "
                "open it again and repeat your change."
            )
            % {"now": draft.revision, "then": revision}
        )
    return draft


def _instrument(slug: str) -> Instrument:
    instrument = Instrument.objects.filter(pk=slug).first()
    if instrument is None:
        raise RefusedError(
            _("No instrument “%(slug)s” is on record; register it first.") % {"slug": slug[:80]}
        )
    return instrument


def _storable(text: str) -> str:
    """Give a text without what a database refuses: no character at all, halves of one."""
    return text.replace("\x00", " ").encode(errors="replace").decode()


def _text(data: bytes | str, name: str) -> str:
    """Give the text as it is stored: no carriage returns, no characters that a database refuses."""
    if isinstance(data, bytes):
        try:
            data = intake.decode(data, name)
        except RefusedFileError as error:
            sentence = error.sentence_ru if get_language() == "ru" else error.sentence
            raise RefusedError(sentence) from error
    whole = data.replace("\r\n", "\n").replace("\r", "\n")
    text = _storable(whole)
    if not text.strip():
        raise RefusedError(_("There is no text to read; paste it or choose a file."))
    if len(text) > LONGEST:
        raise RefusedError(
            _("The text has %(n)s characters, more than %(most)s; file the final part alone.")
            % {"n": len(text), "most": LONGEST}
        )
    return text
