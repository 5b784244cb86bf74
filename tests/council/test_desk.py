from __future__ import annotations

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from servanda.council import actions, queries
from servanda.council.forms import DraftForms
from servanda.council.models import Draft, Session
from servanda.council.working import from_json
from servanda.register.models import ActRecord, Entry
from tests.council.build import SIGNATORIES, TEXT, confirmed, filed, merged, record

pytestmark = pytest.mark.django_db


def typed(draft: Draft, **changes: object) -> dict[str, object]:
    """Give what a browser sends back for a draft's form, nothing changed but what is named."""
    forms = DraftForms(from_json(draft.text, draft.record))
    data: dict[str, object] = {"revision": draft.revision}
    for field in forms.header:
        data[field.html_name] = field.value()
    for rows in forms.rows.values():
        data |= {field.html_name: field.value() for field in rows.management_form}
        for form in rows.forms:
            data |= {field.html_name: field.value() for field in form}
    sent = {name: value for name, value in data.items() if value not in (None, False)}
    return {name: value for name, value in {**sent, **changes}.items() if value is not None}


def read_back(draft: Draft):
    return from_json(TEXT, Draft.objects.get(pk=draft.pk).record)


def shown(response) -> str:
    """Give the words of a page, without tags and with single spaces."""
    page = re.sub(r"<(script|style).*?</\1>", "", response.content.decode(), flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


# -- who comes in -----------------------------------------------------------------------------

PLACES = [
    ("get", "/desk/"),
    ("get", "/desk/new/"),
    ("post", "/desk/new/"),
    ("get", "/desk/draft/{id}/"),
    ("post", "/desk/draft/{id}/"),
    ("get", "/desk/draft/{id}/confirm/"),
    ("post", "/desk/draft/{id}/confirm/"),
    ("post", "/desk/draft/{id}/set-aside/"),
]


@pytest.mark.parametrize(("method", "address"), PLACES)
def test_a_visitor_is_sent_to_sign_in(client, officer, method, address):
    draft = filed(officer)
    address = address.format(id=draft.pk)
    sent = {"revision": 2, "text": TEXT, "council": "cis-chg"} if method == "post" else {}
    response = getattr(client, method)(address, sent)
    assert (response.status_code, response["Location"]) == (302, f"/sign-in/?next={address}")
    assert (Draft.objects.count(), Draft.objects.get().state, Entry.objects.count()) == (
        1,
        "open",
        0,
    )


@pytest.mark.parametrize(("method", "address"), PLACES)
def test_a_reader_is_told_in_a_sentence_whose_desk_it_is(
    signed_in_reader, officer, method, address
):
    draft = filed(officer)
    response = getattr(signed_in_reader, method)(
        address.format(id=draft.pk), {"revision": 2, "text": TEXT, "council": "cis-chg"}
    )
    assert response.status_code == 403
    assert (
        "The desk is for officers of the secretariat; ask one of them to file your text."
        in shown(response)
    )
    assert "Kurvi Tasch" not in shown(response)
    assert (Draft.objects.count(), Draft.objects.get().state, Entry.objects.count()) == (
        1,
        "open",
        0,
    )


def test_the_desk_lists_what_waits_and_what_is_closed(desk, officer):
    session = confirmed(officer)
    aside = filed(officer)
    actions.set_aside_draft(officer, draft_id=aside.pk, revision=2)
    waiting = filed(officer)
    assert [row.id for row in queries.open_drafts()] == [waiting.pk]
    assert [(row.id, row.session) for row in queries.recent_drafts()] == [
        (aside.pk, ""),
        (Draft.objects.get(state=Draft.State.CONFIRMED).pk, session.slug),
    ]
    words = shown(desk.get("/desk/"))
    assert words.count("Council of Wardens, 4 May 2021") == 3
    assert ("open" in words, "set aside" in words, "confirmed" in words) == (True, True, True)


def test_the_desk_asks_as_much_for_three_drafts_as_for_one(
    desk, officer, django_assert_num_queries
):
    filed(officer)
    with django_assert_num_queries(5):
        desk.get("/desk/")
    for _ in range(2):
        filed(officer)
    with django_assert_num_queries(5):
        desk.get("/desk/")


def test_an_empty_desk_says_so(desk):
    assert "No draft is waiting." in shown(desk.get("/desk/"))


# -- filing ------------------------------------------------------------------------------------


def test_a_pasted_text_becomes_a_draft(desk):
    response = desk.post("/desk/new/", {"text": TEXT, "name": "Wardens", "source": "a gazette"})
    draft = Draft.objects.get()
    assert response["Location"] == f"/desk/draft/{draft.pk}/"
    assert (draft.name, draft.source, draft.text, draft.filed_by.username) == (
        "Wardens",
        "a gazette",
        TEXT,
        "officer-1",
    )


def test_a_file_becomes_a_draft_under_its_own_name(desk):
    file = SimpleUploadedFile("wardens.txt", TEXT.encode("utf-16"))
    desk.post("/desk/new/", {"file": file})
    assert (Draft.objects.get().name, Draft.objects.get().text) == ("wardens.txt", TEXT)


def test_a_picture_is_refused_in_a_sentence(desk):
    file = SimpleUploadedFile("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(99))
    response = desk.post("/desk/new/", {"file": file})
    assert (response.status_code, Draft.objects.count()) == (422, 0)
    assert "photo.png is an image; give the text as plain text" in shown(response)


@pytest.mark.parametrize("text", ["", TEXT])
def test_neither_and_both_are_refused(desk, text):
    both = {"file": SimpleUploadedFile("a.txt", b"x")} if text else {}
    response = desk.post("/desk/new/", {"text": text, **both})
    assert (response.status_code, Draft.objects.count()) == (422, 0)
    assert "Paste a text or choose a file: one of the two." in shown(response)


def test_a_text_that_is_no_report_is_an_empty_draft(desk):
    desk.post("/desk/new/", {"text": "Milk, bread, two candles."})
    draft = Draft.objects.get()
    words = shown(desk.get(f"/desk/draft/{draft.pk}/"))
    assert draft.record["findings"][0]["sentence"] in words


# -- correcting --------------------------------------------------------------------------------


def test_the_draft_shows_every_span_and_links_both_ways(desk, officer):
    draft = filed(officer)
    page = desk.get(f"/desk/draft/{draft.pk}/").content.decode()
    names = set(re.findall(r'id="words-([^"]+)"', page))
    assert names == {
        "organisation",
        "body",
        "date_start",
        "date_end",
        "place",
        "formats-1",
        "formats-2",
        "chair",
        "agenda_count",
        "next_session",
        "reports_heard-1",
        "proposals-1",
        "figures-1",
        *(f"delegations-{n}" for n in range(1, 5)),
        *(f"documents-{n}" for n in range(1, 6)),
    }
    assert set(re.findall(r'href="#field-([^"]+)"', page)) <= set(
        re.findall(r'id="field-([^"]+)"', page)
    )
    assert names >= {n for n in re.findall(r'href="#words-([^"]+)"', page) if "-" in n}


def test_saving_what_is_shown_changes_nothing(desk, officer):
    draft = merged(officer)
    before = read_back(draft)
    response = desk.post(f"/desk/draft/{draft.pk}/", typed(draft))
    assert response["Location"] == f"/desk/draft/{draft.pk}/"
    assert (read_back(draft), Draft.objects.get().revision) == (before, 4)


def test_every_single_field_can_be_corrected(desk, officer):
    draft = filed(officer)
    changes = {
        "organisation": "League of the Marches",
        "date_end": "2021-05-05",
        "city": "Hentzau",
        "country": "UZB",
        "narrow": None,
        "chair_state": "",
        "chair_person": "Fritz von Tarlenheim",
        "agenda_count": "12",
        "agenda_count_hedge": "about",
        "documents_count": "4",
        "session_kind": "meeting",
        "next_earliest": "2022-05-22",
        "next_latest": "",
    }
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **changes))
    new, old = read_back(draft).record, record()
    assert new.organisation is not None
    assert (new.organisation.value, new.organisation.span) == (
        "League of the Marches",
        old.organisation.span,
    )
    assert new.date_end.value.isoformat() == "2021-05-05"
    assert (new.place.city, new.place.country, new.place.span) == ("Hentzau", "UZB", old.place.span)
    assert [found.value for found in new.formats] == ["extended"]
    assert (new.chair.state, new.chair.person) == (None, "Fritz von Tarlenheim")
    assert (new.agenda_count.value, new.agenda_count.hedge) == (12, "about")
    assert (new.documents_count.value, new.documents_count.span.end) == (4, 0)
    assert (new.session_kind.value, new.session_kind.span.end) == ("meeting", 0)
    assert new.next_session.latest.isoformat() == "2022-05-22"


def test_what_is_emptied_is_no_longer_on_record(desk, officer):
    draft = filed(officer)
    empty = dict.fromkeys(
        [
            "organisation",
            "body",
            "date_start",
            "date_end",
            "city",
            "country",
            "narrow",
            "extended",
            "chair_state",
            "agenda_count",
            "next_when",
            "next_earliest",
            "next_latest",
            "next_place",
            "next_chair_state",
        ],
        "",
    )
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **empty))
    new = read_back(draft).record
    assert (new.organisation, new.body, new.date_start, new.place, new.formats) == (
        None,
        None,
        None,
        None,
        (),
    )
    assert (new.chair, new.agenda_count, new.next_session) == (None, None, None)


def test_an_announcement_can_be_marked_and_unmarked(desk, officer):
    draft = filed(officer)
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, event_status="on"))
    assert read_back(draft).record.event_status.value == "planned"
    draft.refresh_from_db()
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, event_status=None))
    assert read_back(draft).record.event_status is None


def test_rows_can_be_changed_added_and_taken_out(desk, officer):
    draft = filed(officer)
    changes = {
        "delegations-0-state": "UZB",
        "delegations-3-DELETE": "on",
        "delegations-4-state": "KGZ",
        "delegations-4-person": "Antoinette de Mauban",
        "documents-0-title": "Agreement  on\r\nfords",
        "documents-0-dates": ["2001-02-03", "", "2004-05-06"],
        "documents-1-planned": "on",
        "reports_heard-0-office": "Keeper",
        "figures-0-amount": "11.75",
        "figures-0-change_percent": "",
    }
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **changes))
    new = read_back(draft).record
    assert [(d.state, d.person, d.span.end > 0) for d in new.delegations] == [
        ("UZB", "Rudolf Elphberg", True),
        ("BLR", "Kurvi Tasch", True),
        ("TJK", "Ottokar Halmaszout", True),
        ("KGZ", "Antoinette de Mauban", False),
    ]
    assert new.documents[0].title == "Agreement on fords"
    assert [day.isoformat() for day in new.documents[0].instrument_dates] == [
        "2001-02-03",
        "2004-05-06",
    ]
    assert new.documents[1].status == "planned"
    assert new.reports_heard[0].office == "Keeper"
    assert (float(new.figures[0].value), new.figures[0].change_percent) == (11.75, None)


def test_words_are_found_in_the_text_or_refused(desk, officer):
    draft = filed(officer)
    desk.post(
        f"/desk/draft/{draft.pk}/", typed(draft, **{"proposals-0-words": "map of the passes"})
    )
    assert read_back(draft).record.proposals[0].span.of(TEXT) == "map of the passes"
    draft.refresh_from_db()
    response = desk.post(
        f"/desk/draft/{draft.pk}/", typed(draft, **{"delegations-0-words": "words never written"})
    )
    assert (response.status_code, Draft.objects.get().revision) == (422, 3)
    assert "These words do not stand in the text" in shown(response)
    response = desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **{"proposals-0-words": ""}))
    assert "Copy the words of the proposal from the text." in shown(response)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"date_end": "2021-05-03"}, "This day is before the first."),
        ({"date_start": "31 June"}, "Enter a valid date."),
        (
            {"documents-0-dates": ["2021-02-31"]},
            "“2021-02-31” is not a day; write it as 2018-11-02.",
        ),
        ({"documents-0-same_as": "1"}, "Name another document of this list by its number."),
        ({"documents-0-same_as": "99"}, "Name another document of this list by its number."),
        ({"delegations-0-state": "Ruritania"}, "Select a valid choice. Ruritania is not one"),
        ({"documents-TOTAL_FORMS": "x"}, "ManagementForm data is missing"),
    ],
)
def test_what_cannot_be_taken_is_refused_at_its_field(desk, officer, changes, sentence):
    draft = filed(officer)
    response = desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **changes))
    assert (response.status_code, Draft.objects.get().revision) == (422, 2)
    assert sentence in shown(response)
    assert "Nothing is saved yet: see the fields marked below." in shown(response)


def test_one_click_merges_what_is_listed_twice(desk, officer):
    draft = filed(officer)
    page = desk.get(f"/desk/draft/{draft.pk}/")
    assert "Documents 2 and 4 are one paper: merge them" in shown(page)
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, merge="4,2", city="Hentzau"))
    assert [paper.listed_as for paper in read_back(draft).papers()] == [(1,), (2, 4), (3,)]
    assert read_back(draft).record.place.city == "Hentzau"
    assert "Merged: they count as one paper." in shown(desk.get(f"/desk/draft/{draft.pk}/"))


def test_a_merge_follows_its_row_when_another_is_taken_out(desk, officer):
    draft = merged(officer)
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **{"documents-0-DELETE": "on"}))
    assert [paper.listed_as for paper in read_back(draft).papers()] == [(1, 3), (2,)]


def test_a_merge_is_undone_with_the_row_it_named(desk, officer):
    draft = merged(officer)
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **{"documents-1-DELETE": "on"}))
    assert [paper.listed_as for paper in read_back(draft).papers()] == [(1,), (2,), (3,)]


def test_a_merge_named_both_ways_is_one(desk, officer):
    draft = filed(officer)
    both = {"documents-1-same_as": "4", "documents-3-same_as": "2"}
    desk.post(f"/desk/draft/{draft.pk}/", typed(draft, **both))
    assert [paper.listed_as for paper in read_back(draft).papers()] == [(1,), (2, 4), (3,)]


def test_a_merge_that_cannot_be_is_said(desk, officer):
    draft = merged(officer)
    response = desk.post(f"/desk/draft/{draft.pk}/", typed(draft, merge="4,2"))
    assert (response.status_code, Draft.objects.get().revision) == (409, 3)
    assert "Documents 4 and 2 are one paper already." in shown(response)


@pytest.mark.parametrize("revision", ["1", "", "first", "99999999999"])
def test_a_form_made_from_another_revision_is_refused_and_stays_refused(desk, officer, revision):
    draft = filed(officer)
    response = desk.post(
        f"/desk/draft/{draft.pk}/", typed(draft, revision=revision, city="Hentzau")
    )
    assert (response.status_code, Draft.objects.get().revision) == (409, 2)
    assert "The draft is at revision 2, your form was made from revision" in shown(response)
    assert 'name="revision" value="2"' not in response.content.decode().split("set-aside")[0]


def test_a_missing_draft_is_said_to_be_missing(desk):
    response = desk.get("/desk/draft/404/")
    assert response.status_code == 404
    assert "There is no such draft; the desk lists those there are." in shown(response)


def test_a_draft_is_set_aside(desk, officer):
    draft = filed(officer)
    response = desk.post(f"/desk/draft/{draft.pk}/set-aside/", {"revision": 2}, follow=True)
    assert Draft.objects.get().state == "set-aside"
    assert "The draft is set aside; its text stays." in shown(response)
    assert "This draft was set aside." in shown(desk.get(f"/desk/draft/{draft.pk}/"))
    response = desk.post(f"/desk/draft/{draft.pk}/set-aside/", {"revision": 2}, follow=True)
    assert "This draft was set aside; file the text again to use it." in shown(response)


# -- confirming --------------------------------------------------------------------------------


def confirming(draft: Draft, **changes: object) -> dict[str, object]:
    return {
        "revision": draft.revision,
        "council": "marches-league-council-of-wardens",
        "facts-TOTAL_FORMS": "2",
        "facts-INITIAL_FORMS": "0",
        "facts-0-basis": "direct",
        "facts-1-basis": "direct",
        "paper-1-title_en": "Agreement on river fords",
        **changes,
    }


def test_saving_can_lead_to_the_last_page(desk, officer):
    draft = filed(officer)
    response = desk.post(f"/desk/draft/{draft.pk}/", typed(draft, confirm="1"))
    assert response["Location"] == f"/desk/draft/{draft.pk}/confirm/"


def test_the_last_page_says_in_words_what_will_exist(desk, officer):
    draft = merged(officer)
    response = desk.get(f"/desk/draft/{draft.pk}/confirm/")
    words = shown(response)
    assert "One session: Council of Wardens, 4 May 2021, Strelsau." in words
    assert (
        "3 documents, each with its adoption on the day of the session. The text lists 4." in words
    )
    assert "4 people at the table." in words
    assert "A box left empty means that nothing is on record." in words
    assert " checked" not in response.content.decode()
    assert Entry.objects.count() == 0


def test_the_last_page_asks_for_a_day_that_is_missing(desk, officer):
    draft = filed(officer, date_start=None, date_end=None, place=None, body=None)
    words = shown(desk.get(f"/desk/draft/{draft.pk}/confirm/"))
    assert "One session, once you have entered its day." in words


def test_confirming_makes_the_session_with_what_was_ticked(desk, officer):
    draft = merged(officer)
    changes = {
        "paper-1-signed_by": list(SIGNATORIES),
        "paper-1-title_ru": "Соглашение о бродах",
        "facts-0-en": "It rained.",
        "facts-0-ru": "Шёл дождь.",
        "facts-0-source": "Herald",
        "facts-0-basis": "inference",
    }
    response = desk.post(f"/desk/draft/{draft.pk}/confirm/", confirming(draft, **changes))
    session = Session.objects.get()
    assert response["Location"] == f"/session/{session.slug}/"
    assert session.record["facts"] == [
        {"en": "It rained.", "ru": "Шёл дождь.", "source": "Herald", "basis": "inference"}
    ]
    signed = ActRecord.objects.filter(kind="signature").values_list("instrument__title_ru", "state")
    assert sorted(signed) == [("Соглашение о бродах", "BLR"), ("Соглашение о бродах", "KAZ")]
    page = shown(desk.get(f"/desk/draft/{draft.pk}/"))
    assert "This draft has been confirmed. Open the session" in page


def test_confirming_from_an_older_revision_makes_nothing(desk, officer):
    draft = merged(officer)
    response = desk.post(
        f"/desk/draft/{draft.pk}/confirm/",
        confirming(draft, revision=2, **{"paper-1-signed_by": ["KAZ"]}),
    )
    assert (response.status_code, Entry.objects.count()) == (409, 0)
    assert "The draft is at revision 3, your form was made from revision 2" in shown(response)
    assert response.content.decode().count(" checked") == 1
    assert "Ticked: 1." in shown(response)


@pytest.mark.parametrize(
    "changes",
    [
        {"council": "moot"},
        {"paper-1-signed_by": ["XYZ"]},
        {"paper-1-instrument": "nowhere"},
        {"facts-0-en": "It rained."},
    ],
)
def test_what_cannot_be_confirmed_is_refused(desk, officer, changes):
    draft = merged(officer)
    response = desk.post(f"/desk/draft/{draft.pk}/confirm/", confirming(draft, **changes))
    assert (response.status_code, Entry.objects.count()) == (422, 0)
    assert 'class="errorlist"' in response.content.decode()


def test_the_desk_speaks_russian_at_its_russian_address(desk, officer):
    draft = filed(officer)
    response = desk.get(f"/ru/desk/draft/{draft.pk}/")
    finding = draft.record["findings"][0]
    assert finding["sentence_ru"] in shown(response)
    assert finding["sentence"] not in shown(response)
    assert ">Казахстан</option>" in response.content.decode()
