"""The only writes of drafts and sessions. Each asks for permission, and writes in one transaction.

Rules they keep:

- a draft is no fact: filing, correcting and setting aside one writes no entry;
- a correction made from an older revision is refused, so that no officer overwrites another unseen;
- a draft is confirmed once; all that it becomes (instruments, acts, the session) is written
  together or not at all;
- nothing is confirmed by default: a state that the officer did not tick has no signature on record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from servanda.council.addresses import instrument_address, session_address
from servanda.council.confirmed import Choice, Confirmation, Filed, people_in, session_body
from servanda.council.councils import Council, council_called
from servanda.council.models import Draft, Session
from servanda.council.working import Paper, Working, from_json, to_json
from servanda.law.acts import SIGNATURES, Kind, known
from servanda.law.dates import Day, to_edtf
from servanda.parties import permissions
from servanda.parties.actions import remember_person
from servanda.parties.models import Account
from servanda.reader import communique, intake
from servanda.reader.codec import MalformedRecordError
from servanda.reader.intake import RefusedFileError
from servanda.reader.record import Record
from servanda.register import actions as register
from servanda.register.actions import NewAct, NewInstrument, Provenance, RefusedError
from servanda.register.models import Instrument
from servanda.register.queries.law import on_record
from servanda.register.storage import append


class StaleError(RefusedError):
    """The draft has changed since the form was made; the message says what to do."""


def file_draft(by: Account, *, name: str, data: bytes | str, source: str = "") -> Draft:
    """Read a text and keep what was found as a draft, which waits for a person.

    Args:
        by: who files it.
        name: the file's name, or what the officer calls a pasted text.
        data: the file's bytes, or the text itself.
        source: where it comes from, an address or a description.

    Raises:
        RefusedError: the file cannot be read; the message is the reader's.
    """
    permissions.require(by, "draft.file")
    text = _text(data, name)
    _refuse_unless(bool(text.strip()), _("There is no text to read; paste it or choose a file."))
    record = communique.read(text)
    stored = to_json(Working(record=record))
    return Draft.objects.create(
        filed_by=by,
        filed_at=timezone.now(),
        name=name.strip()[:200] or _("Pasted text"),
        source=source.strip()[:500],
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        language=record.language,
        read=stored,
        record=stored,
    )


def correct_draft(by: Account, *, draft_id: int, revision: int, working: Working) -> Draft:
    """Replace a draft's record by a corrected one, its findings made anew.

    Raises:
        StaleError: the draft has been changed since ``revision``.
        RefusedError: the draft is closed, or the record does not belong to its text.
    """
    permissions.require(by, "draft.correct")
    with transaction.atomic():
        draft = _open_draft(draft_id, revision)
        draft.record = _stored(draft, working)
        draft.revision += 1
        draft.save(update_fields=["record", "revision"])
    return draft


def set_aside_draft(by: Account, *, draft_id: int, revision: int) -> Draft:
    """Close a draft from which no session is to be made; its text stays.

    Raises:
        StaleError: the draft has been changed since ``revision``.
        RefusedError: the draft is closed already.
    """
    permissions.require(by, "draft.set-aside")
    with transaction.atomic():
        draft = _open_draft(draft_id, revision)
        draft.state = Draft.State.SET_ASIDE
        draft.save(update_fields=["state"])
    return draft


def confirm_draft(
    by: Account, *, draft_id: int, revision: int, confirmation: Confirmation
) -> Session:
    """Make a session, its instruments, their adoption and the ticked signatures from a draft.

    Raises:
        StaleError: the draft has been changed since ``revision``.
        RefusedError: the draft is closed, the session has no day or is on record already, or a
            paper, a state or an instrument cannot be.
    """
    permissions.require(by, "session.confirm")
    with transaction.atomic():
        draft = _open_draft(draft_id, revision)
        working = from_json(draft.text, draft.record)
        held = _held(working.record)
        council = _council(confirmation, working.record)
        slug = session_address(council.slug, held.earliest)
        _refuse_unless(
            not Session.objects.filter(pk=slug).exists(),
            _("A session of this council on that day is on record already: %(slug)s.")
            % {"slug": slug},
        )
        made = _Papers(by=by, draft=draft, council=council, held=held, record=working.record)
        instruments = list(made.recorded(working, confirmation))
        people = {name: remember_person(name).digest for name in people_in(working.record)}
        body = session_body(
            working,
            confirmation,
            slug=slug,
            instruments=instruments,
            people=people,
            filed=_filed(draft),
        )
        append(author=by.username, kind="session.confirmed", body=body)
        draft.state = Draft.State.CONFIRMED
        draft.save(update_fields=["state"])
        return Session.objects.get(pk=slug)


def _text(data: bytes | str, name: str) -> str:
    """Give the text as it is stored: no carriage returns, no characters that a database refuses."""
    if isinstance(data, bytes):
        try:
            data = intake.decode(data, name)
        except RefusedFileError as error:
            sentence = error.sentence_ru if get_language() == "ru" else error.sentence
            raise RefusedError(sentence) from error
    whole = data.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", " ")
    return whole.encode(errors="replace").decode()


def _open_draft(draft_id: int, revision: int) -> Draft:
    """Give the draft, locked, if it is open and still at the revision that the officer saw."""
    draft = Draft.objects.select_for_update().filter(pk=draft_id).first()
    if draft is None:
        raise RefusedError(_("There is no draft %(number)s.") % {"number": draft_id})
    if draft.state == Draft.State.CONFIRMED:
        slug = (
            Session.objects.filter(text_sha256=draft.sha256).values_list("slug", flat=True).first()
        )
        raise RefusedError(
            _("This draft has been confirmed already; the session is %(slug)s.") % {"slug": slug}
        )
    _refuse_unless(
        draft.state == Draft.State.OPEN,
        _("This draft was set aside; file the text again to use it."),
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


def _stored(draft: Draft, working: Working) -> dict[str, object]:
    """Write a working record, read back once, so that nothing is stored that cannot be read."""
    _refuse_unless(
        working.record.text == draft.text, _("The corrected record belongs to another text.")
    )
    try:
        written = to_json(working.with_record(working.record))
        from_json(draft.text, written)
    except MalformedRecordError as error:
        raise RefusedError(str(error)) from error
    return written


def _held(record: Record) -> Day:
    """Give the day or days on which the session was held."""
    _refuse_unless(
        record.event_status is None,
        _("The text only announces this session; confirm it from a text that reports it."),
    )
    if record.date_start is None:
        raise RefusedError(_("The session has no day on record; enter it before you confirm."))
    first = record.date_start.value
    last = record.date_end.value if record.date_end else first
    _refuse_unless(
        first <= last,
        _("The session cannot end on %(last)s, before it began on %(first)s.")
        % {"last": last.isoformat(), "first": first.isoformat()},
    )
    return Day(first, last)


def _council(confirmation: Confirmation, record: Record) -> Council:
    _refuse_unless(bool(confirmation.council), _("Say which council held the session."))
    return council_called(
        confirmation.council,
        organisation=record.organisation.value if record.organisation else "",
        body=record.body.value if record.body else "",
    )


def _filed(draft: Draft) -> Filed:
    return Filed(draft=draft.pk, sha256=draft.sha256, name=draft.name, source=draft.source)


class _Papers:
    """The papers of one confirmation on their way into the register."""

    def __init__(
        self, *, by: Account, draft: Draft, council: Council, held: Day, record: Record
    ) -> None:
        self.by = by
        self.council = council
        self.held = held
        self.record = record
        self.source = draft.source or draft.name
        self.taken = set(Instrument.objects.values_list("slug", flat=True))

    def recorded(self, working: Working, confirmation: Confirmation) -> Iterator[str]:
        """Record each paper and give the address of the instrument it became, in order."""
        given: dict[str, int] = {}
        for paper in working.papers():
            choice = confirmation.choice(paper)
            slug = choice.instrument or self._register(paper, choice)
            place = paper.listed_as[0]
            _refuse_unless(
                slug not in given,
                _("Documents %(one)s and %(other)s name the same instrument; merge them instead.")
                % {"one": given.get(slug), "other": place},
            )
            given[slug] = place
            self._record_acts(slug, choice)
            yield slug

    def _register(self, paper: Paper, choice: Choice) -> str:
        document = paper.document
        slug = instrument_address(choice.title_en or document.title, self.held.earliest, self.taken)
        self.taken.add(slug)
        title_en, title_ru, note_en, note_ru = _titles(document.title, self.record.language, choice)
        city = (self.record.place.city or "") if self.record.place else ""
        is_russian = self.record.language == "ru"
        register.register_instrument(
            self.by,
            NewInstrument(
                slug=slug,
                kind=document.type,
                title_en=title_en,
                title_ru=title_ru,
                signed_on=to_edtf(self.held),
                place_en="" if is_russian else city,
                place_ru=city if is_russian else "",
                council=self.council.slug,
                depositary_en=self.council.depositary_en,
                depositary_ru=self.council.depositary_ru,
                source=self.source,
                note_en=note_en,
                note_ru=note_ru,
            ),
        )
        if document.amends:
            self._relate(slug, document.amends)
        return slug

    def _relate(self, slug: str, amends: str) -> None:
        register.relate(
            self.by,
            instrument=slug,
            relation=register.NewRelation(
                kind="amends",
                target_title_en=amends,
                target_title_ru=amends if self.record.language == "ru" else "",
            ),
            provenance=Provenance(source=self.source, basis="direct"),
        )

    def _record_acts(self, slug: str, choice: Choice) -> None:
        """Record what is not on record yet: the adoption on the session's day, the signatures."""
        acts = known(on_record(slug).records)
        signed = {act.by for act in acts if act.kind in SIGNATURES}
        new = [
            NewAct(
                kind=Kind.SIGNATURE, on=self.held, state=state, source=choice.source or self.source
            )
            for state in self.council.in_order(choice.signed_by)
            if state not in signed
        ]
        if not any(act.kind is Kind.ADOPTION for act in acts):
            new.insert(0, NewAct(kind=Kind.ADOPTION, on=self.held, source=self.source))
        register.record_acts(self.by, instrument=slug, acts=new)


def _titles(title: str, language: str, choice: Choice) -> tuple[str, str, str, str]:
    """Give English and Russian title and the notes on them; none is passed off as another's."""
    printed = title[:1].upper() + title[1:]
    if language != "ru":
        return choice.title_en or printed, choice.title_ru, "", ""
    russian = choice.title_ru or printed
    if choice.title_en:
        return (
            choice.title_en,
            russian,
            "The English title is a translation by the secretariat.",
            "Английское название — перевод секретариата.",
        )
    return (
        russian,
        russian,
        "The title is on record in Russian only.",
        "Название известно только на русском языке.",
    )


def _refuse_unless(holds: bool, sentence: str) -> None:  # noqa: FBT001 - a guard reads as one
    if not holds:
        raise RefusedError(sentence)
