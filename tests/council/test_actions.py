from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.utils.translation import override

from servanda.council import actions
from servanda.council.actions import StaleError
from servanda.council.confirmed import Choice
from servanda.council.models import Delegation, Draft, Session, SessionDocument
from servanda.council.working import Working, from_json
from servanda.parties.models import Person
from servanda.parties.permissions import NotPermittedError
from servanda.reader.record import Delegation as Seat
from servanda.reader.record import Document, Found
from servanda.register.actions import NewInstrument, RefusedError, register_instrument
from servanda.register.models import ActRecord, Entry, Instrument, Relation
from servanda.register.verify import verify
from tests.build import agreement
from tests.council.build import (
    SIGNATORIES,
    TEXT,
    confirmed,
    documents,
    filed,
    held,
    merged,
    record,
    span,
    wardens,
)

pytestmark = pytest.mark.django_db


def kinds() -> list[str]:
    return list(Entry.objects.order_by("number").values_list("kind", flat=True))


def test_filing_reads_the_text_and_makes_no_fact(officer):
    draft = actions.file_draft(
        officer, name="", data=TEXT.replace("\n", "\r\n"), source=" a gazette "
    )
    assert (draft.name, draft.source, draft.text) == ("Pasted text", "a gazette", TEXT)
    assert (draft.state, draft.revision, draft.read) == ("open", 1, draft.record)
    assert (Entry.objects.count(), Session.objects.count()) == (0, 0)


def test_a_file_is_decoded_by_the_reader(officer):
    draft = actions.file_draft(officer, name="wardens.txt", data=TEXT.encode("utf-16"))
    assert draft.text == TEXT


def test_characters_that_a_database_refuses_are_replaced(officer):
    draft = actions.file_draft(officer, name="odd", data="a\x00b\ud800c")
    assert draft.text == "a b?c"


def test_a_file_that_the_reader_refuses_is_refused_in_its_sentence(officer):
    picture = b"\x89PNG\r\n\x1a\n" + bytes(400)
    with pytest.raises(RefusedError, match=r"photo\.png is an image"):
        actions.file_draft(officer, name="photo.png", data=picture)
    with override("ru"), pytest.raises(RefusedError, match=r"photo\.png: .*изображение"):
        actions.file_draft(officer, name="photo.png", data=picture)
    assert Draft.objects.count() == 0


def test_nothing_to_read_is_refused(officer):
    with pytest.raises(RefusedError, match="There is no text to read; paste it or choose a file"):
        actions.file_draft(officer, name="empty", data=" \n ")


def test_a_correction_replaces_the_record_and_keeps_what_was_read(officer):
    draft = filed(officer)
    assert (draft.revision, draft.record["body"]) == (2, "Council of Wardens")
    assert draft.read == actions.file_draft(officer, name="again", data=TEXT).read


def test_a_correction_makes_the_findings_anew(officer):
    draft = filed(officer)
    codes = [finding["code"] for finding in draft.record["findings"]]
    assert "listed-twice" in codes
    without = Working(record=replace(record(), documents=documents()[:2]))
    draft = actions.correct_draft(officer, draft_id=draft.pk, revision=2, working=without)
    assert "listed-twice" not in [finding["code"] for finding in draft.record["findings"]]


def test_a_correction_from_an_older_revision_is_refused(officer):
    draft = filed(officer)
    with pytest.raises(
        StaleError, match="The draft is at revision 2, your form was made from revision 1"
    ):
        actions.correct_draft(
            officer, draft_id=draft.pk, revision=1, working=Working(record=record())
        )


def test_a_record_of_another_text_is_refused(officer):
    draft = filed(officer)
    other = replace(record(), text=TEXT + "More.")
    with pytest.raises(RefusedError, match="The corrected record belongs to another text"):
        actions.correct_draft(officer, draft_id=draft.pk, revision=2, working=Working(record=other))


def test_a_record_that_cannot_be_read_back_is_refused(officer):
    draft = filed(officer)
    odd = replace(
        record(), documents=(Document(span=span("nine items"), type="poem", title="Ode"),)
    )
    with pytest.raises(RefusedError, match="'poem'"):
        actions.correct_draft(officer, draft_id=draft.pk, revision=2, working=Working(record=odd))


def test_a_draft_set_aside_is_closed(officer):
    draft = filed(officer)
    actions.set_aside_draft(officer, draft_id=draft.pk, revision=2)
    with pytest.raises(
        RefusedError, match="This draft was set aside; file the text again to use it"
    ):
        actions.confirm_draft(officer, draft_id=draft.pk, revision=2, confirmation=wardens())
    assert kinds() == []


def test_there_is_no_such_draft(officer):
    with pytest.raises(RefusedError, match="There is no draft 404"):
        actions.set_aside_draft(officer, draft_id=404, revision=1)


def test_confirming_makes_instruments_acts_and_the_session(officer):
    session = confirmed(officer)
    assert session.slug == "marches-league-council-of-wardens/2021-05-04"
    assert list(
        Instrument.objects.order_by("entry").values_list("slug", "kind", "title_en", "signed_on")
    ) == [
        ("agreement-river-fords-2021", "agreement", "Agreement on river fords", "2021-05-04"),
        (
            "protocol-amending-agreement-toll-bridges-2021",
            "protocol",
            "Protocol amending the Agreement on toll bridges",
            "2021-05-04",
        ),
        (
            "decision-calendar-wardens-2021",
            "decision",
            "Decision on the calendar of the wardens",
            "2021-05-04",
        ),
    ]
    assert kinds() == [
        "instrument.registered",
        "act.recorded",
        "act.recorded",
        "act.recorded",
        "instrument.registered",
        "relation.recorded",
        "act.recorded",
        "instrument.registered",
        "act.recorded",
        "session.confirmed",
    ]
    assert verify().faults == ()


def test_only_the_ticked_states_have_signed(officer):
    confirmed(officer)
    acts = ActRecord.objects.order_by("entry").values_list(
        "instrument_id", "kind", "state", "source"
    )
    gazette, sheet = "Gazette of the League, 5 May 2021", "the signing sheet"
    assert list(acts) == [
        ("agreement-river-fords-2021", "adoption", "", gazette),
        *(
            ("agreement-river-fords-2021", "signature", state, sheet)
            for state in sorted(SIGNATORIES)
        ),
        ("protocol-amending-agreement-toll-bridges-2021", "adoption", "", gazette),
        ("decision-calendar-wardens-2021", "adoption", "", gazette),
    ]


def test_by_default_nobody_has_signed(officer):
    confirmed(officer, choices=(), facts=())
    assert list(ActRecord.objects.values_list("kind", flat=True).distinct()) == ["adoption"]


def test_an_amending_paper_names_what_it_amends(officer):
    confirmed(officer)
    assert list(
        Relation.objects.values_list("instrument_id", "kind", "target_title_en", "target_title_ru")
    ) == [
        (
            "protocol-amending-agreement-toll-bridges-2021",
            "amends",
            "Agreement on toll bridges",
            "",
        ),
    ]


def test_what_is_listed_twice_is_one_document_with_both_places(officer):
    confirmed(officer)
    assert list(
        SessionDocument.objects.order_by("number").values_list("number", "type", "listed_as")
    ) == [
        (1, "agreement", [1]),
        (2, "protocol", [2, 4]),
        (3, "decision", [3]),
    ]


def test_people_stand_in_the_entry_by_digest_alone(officer):
    confirmed(officer)
    body = Entry.objects.get(kind="session.confirmed").body
    names = [person.name for person in Person.objects.all()]
    assert sorted(names) == [
        "Igor Wagner",
        "Kurvi Tasch",
        "Ottokar Halmaszout",
        "Rudolf Elphberg",
        "Zita Hentzau",
    ]
    assert [name for name in names if name in body] == []
    assert list(Delegation.objects.order_by("order").values_list("state", "office")) == [
        ("KAZ", "Prime Minister"),
        ("BLR", "Deputy Prime Minister"),
        ("TJK", "Foreign Minister"),
        ("", "Secretary"),
    ]


def test_a_draft_is_confirmed_only_once(officer):
    draft = merged(officer)
    actions.confirm_draft(officer, draft_id=draft.pk, revision=3, confirmation=wardens())
    with pytest.raises(
        RefusedError, match="confirmed already; the session is marches-league-council-of-wardens"
    ):
        actions.confirm_draft(officer, draft_id=draft.pk, revision=3, confirmation=wardens())
    assert Session.objects.count() == 1


def test_a_session_of_the_council_on_that_day_exists_once(officer):
    confirmed(officer)
    again = filed(officer)
    entries = Entry.objects.count()
    with pytest.raises(
        RefusedError, match="A session of this council on that day is on record already"
    ):
        actions.confirm_draft(officer, draft_id=again.pk, revision=2, confirmation=wardens())
    assert (Entry.objects.count(), Draft.objects.get(pk=again.pk).state) == (entries, "open")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"date_start": None}, "The session has no day on record; enter it before you confirm"),
        (
            {"date_end": held(date(2021, 5, 3))},
            "cannot end on 2021-05-03, before it began on 2021-05-04",
        ),
        (
            {"event_status": Found("planned", span("meet again"))},
            "The text only announces this session; confirm it from a text that reports it",
        ),
    ],
)
def test_a_session_that_was_not_held_on_a_day_cannot_be_confirmed(officer, changes, sentence):
    draft = filed(officer, **changes)
    with pytest.raises(RefusedError, match=sentence):
        actions.confirm_draft(officer, draft_id=draft.pk, revision=2, confirmation=wardens())
    assert kinds() == []


def test_a_session_needs_a_council(officer):
    draft = filed(officer)
    with pytest.raises(RefusedError, match="Say which council held the session"):
        actions.confirm_draft(
            officer, draft_id=draft.pk, revision=2, confirmation=wardens(council="")
        )


def test_a_state_that_is_none_undoes_all(officer):
    draft = merged(officer)
    wrong = wardens(choices=(Choice(place=3, signed_by=("XYZ",)),))
    with pytest.raises(RefusedError, match="“XYZ” is no state's code"):
        actions.confirm_draft(officer, draft_id=draft.pk, revision=3, confirmation=wrong)
    assert (kinds(), Person.objects.count(), Draft.objects.get(pk=draft.pk).state) == (
        [],
        0,
        "open",
    )


def test_a_paper_may_be_an_instrument_on_record(officer):
    register_instrument(
        officer,
        NewInstrument(slug="fords", kind="agreement", title_en="River fords", source="a gazette"),
    )
    choice = Choice(place=1, instrument="fords", signed_by=SIGNATORIES)
    confirmed(officer, choices=(choice,))
    assert SessionDocument.objects.get(number=1).instrument_id == "fords"
    assert list(
        ActRecord.objects.filter(instrument="fords").values_list("kind", "state", "earliest")
    ) == [
        ("adoption", "", date(2021, 5, 4)),
        ("signature", "BLR", date(2021, 5, 4)),
        ("signature", "KAZ", date(2021, 5, 4)),
    ]


def test_what_is_on_record_already_is_not_recorded_again(officer):
    agreement(officer)
    before = ActRecord.objects.count()
    choice = Choice(place=1, instrument="bridges-2001", signed_by=("KAZ", "UZB"))
    confirmed(officer, choices=(choice,))
    new = ActRecord.objects.filter(instrument="bridges-2001").order_by("entry")[before:]
    assert list(new.values_list("kind", "state")) == [("signature", "UZB")]


def test_two_papers_cannot_be_one_instrument(officer):
    agreement(officer)
    draft = merged(officer)
    both = wardens(
        choices=(
            Choice(place=1, instrument="bridges-2001"),
            Choice(place=3, instrument="bridges-2001"),
        )
    )
    with pytest.raises(
        RefusedError, match="Documents 1 and 3 name the same instrument; merge them instead"
    ):
        actions.confirm_draft(officer, draft_id=draft.pk, revision=3, confirmation=both)


def test_an_instrument_that_is_not_on_record_cannot_be_named(officer):
    draft = merged(officer)
    unknown = wardens(choices=(Choice(place=1, instrument="nowhere"),))
    with pytest.raises(RefusedError, match="No instrument “nowhere” is on record"):
        actions.confirm_draft(officer, draft_id=draft.pk, revision=3, confirmation=unknown)


def test_a_known_council_gives_order_and_depositary(officer):
    session = confirmed(officer, council="cis-economic")
    instrument = Instrument.objects.get(slug="agreement-river-fords-2021")
    assert (session.slug, instrument.council) == ("cis-economic/2021-05-04", "cis-economic")
    assert (instrument.depositary_en, instrument.place_en) == (
        "CIS Executive Committee",
        "Strelsau",
    )


RUSSIAN = "Совет хранителей Лиги марок собрался в Стрельсау. Подписано: Соглашение о речных бродах."


def russian(officer, **changes):
    title = "Соглашение о речных бродах"
    start = RUSSIAN.index(title)
    document = Document(
        span=replace(span("nine items"), start=start, end=start + len(title)),
        type="agreement",
        title=title,
        amends=changes.pop("amends", None),
    )
    bare = replace(
        record(),
        text=RUSSIAN,
        language="ru",
        organisation=None,
        body=None,
        formats=(),
        chair=None,
        place=None,
        agenda_count=None,
        delegations=(),
        reports_heard=(),
        proposals=(),
        figures=(),
        next_session=None,
        documents=(document,),
        date_end=None,
        date_start=Found(date(2021, 5, 4), replace(span("nine items"), start=0, end=0)),
    )
    draft = actions.file_draft(officer, name="хранители.txt", data=RUSSIAN)
    working = Working(record=replace(bare, **changes))
    return actions.correct_draft(officer, draft_id=draft.pk, revision=1, working=working)


def test_a_russian_title_is_never_passed_off_as_english(officer):
    draft = russian(officer, amends="Соглашение о переправах")
    actions.confirm_draft(
        officer, draft_id=draft.pk, revision=2, confirmation=wardens(choices=(), facts=())
    )
    instrument = Instrument.objects.get()
    assert (instrument.slug, instrument.title_en, instrument.title_ru) == (
        "soglashenie-rechnykh-brodakh-2021",
        "Соглашение о речных бродах",
        "Соглашение о речных бродах",
    )
    assert instrument.note_en == "The title is on record in Russian only."
    assert Relation.objects.get().target_title_ru == "Соглашение о переправах"


def test_an_english_title_given_by_an_officer_is_marked_as_a_translation(officer):
    draft = russian(officer, place=record().place and None)
    choice = Choice(place=1, title_en="Agreement on river fords")
    actions.confirm_draft(
        officer, draft_id=draft.pk, revision=2, confirmation=wardens(choices=(choice,), facts=())
    )
    instrument = Instrument.objects.get()
    assert (instrument.title_en, instrument.title_ru) == (
        "Agreement on river fords",
        "Соглашение о речных бродах",
    )
    assert instrument.note_en == "The English title is a translation by the secretariat."


def test_a_paper_of_the_same_name_gets_the_next_free_address(officer):
    twin = replace(documents()[0], span=span("Decision on the calendar of the wardens"))
    draft = filed(officer, documents=(documents()[0], twin))
    actions.confirm_draft(officer, draft_id=draft.pk, revision=2, confirmation=wardens(choices=()))
    assert list(Instrument.objects.order_by("entry").values_list("slug", flat=True)) == [
        "agreement-river-fords-2021",
        "agreement-river-fords-2021-2",
    ]


def test_a_session_without_text_words_is_confirmed_from_what_was_typed(officer):
    seat = Seat(
        span=replace(span("nine items"), start=0, end=0), state="UZB", person=None, office="Envoy"
    )
    draft = filed(officer, delegations=(seat,), documents=(), chair=None, place=None)
    session = actions.confirm_draft(
        officer, draft_id=draft.pk, revision=2, confirmation=wardens(choices=(), facts=())
    )
    assert list(session.delegations.values_list("state", "person", "office")) == [
        ("UZB", "", "Envoy")
    ]
    assert kinds() == ["session.confirmed"]


@pytest.mark.parametrize(
    "action",
    [
        lambda by, _: actions.file_draft(by, name="x", data="y"),
        lambda by, draft: actions.correct_draft(
            by, draft_id=draft.pk, revision=2, working=from_json(draft.text, draft.record)
        ),
        lambda by, draft: actions.set_aside_draft(by, draft_id=draft.pk, revision=2),
        lambda by, draft: actions.confirm_draft(
            by, draft_id=draft.pk, revision=2, confirmation=wardens()
        ),
    ],
    ids=["file", "correct", "set aside", "confirm"],
)
def test_a_reader_may_do_none_of_this(officer, reader_account, action):
    draft = filed(officer)
    with pytest.raises(NotPermittedError, match="The account reader-1 may not do"):
        action(reader_account, draft)
    assert (Draft.objects.count(), Draft.objects.get().revision, Draft.objects.get().state) == (
        1,
        2,
        "open",
    )
    assert kinds() == []
