from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from servanda.council import actions, queries
from servanda.council.models import Draft, Session
from servanda.law.reasons import Language
from servanda.parties.models import Person
from servanda.register.models import ActRecord
from servanda.register.verify import verify
from tests.council.build import confirmed, filed, wardens

pytestmark = pytest.mark.django_db
ADDRESS = "/session/marches-league-council-of-wardens/2021-05-04/"


def shown(response) -> str:
    """Give the words of a page, without tags and with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def page(language: Language = "en", on: date = date(2021, 6, 1)):
    found = queries.session(
        "marches-league-council-of-wardens/2021-05-04", language=language, on=on
    )
    assert found is not None
    return found


def test_who_signed_is_signed_or_not_on_record_and_never_blank(officer):
    confirmed(officer)
    marks = [[(cell.state, cell.mark) for cell in row.cells] for row in page().documents]
    unknown = [("BLR", "not-on-record"), ("KAZ", "not-on-record"), ("TJK", "not-on-record")]
    assert marks == [
        [("BLR", "signed"), ("KAZ", "signed"), ("TJK", "not-on-record")],
        unknown,
        unknown,
    ]
    entries = {cell.entry for cell in page().documents[0].cells if cell.entry}
    assert entries == set(
        ActRecord.objects.filter(kind="signature").values_list("entry_id", flat=True)
    )


def test_a_member_without_delegation_is_shown_as_such(officer):
    draft = filed(officer)
    session = actions.confirm_draft(
        officer, draft_id=draft.pk, revision=2, confirmation=wardens(council="eaeu-supreme")
    )
    found = queries.session(session.slug, on=date(2021, 6, 1))
    assert found is not None
    assert (found.columns, found.absent) == (
        ("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"),
        ("ARM", "KGZ", "RUS"),
    )
    assert [cell.mark for cell in found.documents[0].cells] == [
        "no-delegation",
        "signed",
        "signed",
        "no-delegation",
        "no-delegation",
        "not-on-record",
    ]


def test_the_facts_keep_chair_and_host_apart(officer):
    confirmed(officer)
    found = page()
    assert (found.chair_state, found.host, found.city) == ("BLR", "KAZ", "Strelsau")
    assert (found.agenda_count, found.listed, len(found.documents)) == (9, 4, 3)
    assert (found.formats, found.states_present) == (("narrow", "extended"), 3)
    assert found.next_session is not None
    assert (found.next_session.edtf, found.next_session.chair_state) == (
        "2022-05-21/2022-05-31",
        "TJK",
    )


def test_full_powers_are_noted_where_the_office_alone_does_not_bind(officer):
    confirmed(officer)
    assert [(row.person, row.needs_full_powers) for row in page().delegations] == [
        ("Rudolf Elphberg", False),
        ("Kurvi Tasch", True),
        ("Ottokar Halmaszout", False),
        ("Zita Hentzau", False),
    ]


def test_figures_read_as_each_language_writes_numbers(officer):
    confirmed(officer)
    assert [page(language).figures[0].amount[:4] for language in ("en", "ru")] == ["11.5", "11,5"]


def test_an_erased_name_is_gone_from_the_page_and_the_chain_holds(officer, client):
    confirmed(officer)
    Person.objects.get(name="Kurvi Tasch").delete()
    words = shown(client.get(ADDRESS))
    assert "Kurvi Tasch came" not in words
    assert "name erased came a day late." in words
    assert "имя удалено прибыл на день позже." in shown(client.get(f"/ru{ADDRESS}"))
    assert verify().faults == ()


def test_the_page_shows_what_was_confirmed(officer, client):
    confirmed(officer)
    words = shown(client.get(ADDRESS))
    for said in (
        "Council of Wardens, Strelsau, 4 May 2021",
        "3 (4 listed)",
        "Listed 2, 4 in the text: one paper, merged by an officer.",
        "Archivist",
        "a common map of the passes",
        "Plan of works on the upper fords",
        "Kurvi Tasch came a day late. (inferred from the source; Borduria Herald)",
        "Protocol to change the Agreement on toll bridges, of 1 March 1999",
        "full powers noted",
        "not on record: it may have signed or not",
        "Ledger entry 10",
    ):
        assert said in words


def test_the_source_page_shows_the_text_and_its_digest(officer, client):
    session = confirmed(officer)
    response = client.get(f"{ADDRESS}source/")
    words = shown(response)
    assert session.text_sha256 in words
    assert "Each highlighted stretch is the words that a field was read from." in words
    assert len(re.findall(r'id="words-documents-\d"', response.content.decode())) == 5
    assert 'href="#field-' not in response.content.decode()


def test_a_session_without_its_text_has_no_source_page(officer, client):
    confirmed(officer)
    Draft.objects.update(sha256="0" * 64)
    assert client.get(f"{ADDRESS}source/").status_code == 404
    words = shown(client.get(ADDRESS))
    assert "The text, with every field highlighted" not in words
    assert "No text of a session is on record" in shown(
        client.get("/session/nowhere/2021-05-04/source/")
    )


def test_no_session_at_an_address_is_said(client, db):
    response = client.get("/session/nowhere/2021-05-04/")
    assert response.status_code == 404
    assert "No session is on record at this address; look in the list of sessions." in shown(
        response
    )


@pytest.mark.parametrize("typed", ["31-02-2020", "banana", "2020-02-31"])
def test_a_day_that_is_none_is_answered_for_today_with_a_sentence(officer, client, typed):
    confirmed(officer)
    words = shown(client.get(ADDRESS, {"on": typed}))
    assert f"“{typed}” is no day of the calendar" in words


def test_the_day_asked_for_is_named(officer, client):
    confirmed(officer)
    assert "On 1 June 2021" in shown(client.get(ADDRESS, {"on": "2021-06-01"}))


def test_the_page_asks_as_much_for_many_documents_as_for_one(
    officer, client, django_assert_max_num_queries
):
    confirmed(officer)
    with django_assert_max_num_queries(13):
        client.get(ADDRESS)


def test_sessions_are_listed_by_council_and_year(officer, client, django_assert_num_queries):
    confirmed(officer)
    with django_assert_num_queries(2):
        words = shown(client.get("/sessions/"))
    assert "Council of Wardens 2021 4 May 2021 Council of Wardens, Strelsau 3 documents" in words
    (row,) = queries.latest_sessions()
    assert (row.slug, row.host("en"), row.year, row.delegations, row.documents) == (
        "marches-league-council-of-wardens/2021-05-04",
        "Kazakhstan",
        2021,
        4,
        3,
    )


def test_no_session_yet_is_said(client, db):
    assert "No session is on record yet." in shown(client.get("/sessions/"))
    assert (queries.latest_sessions(), queries.announced()) == ((), None)


def test_the_latest_session_announces_the_next(officer):
    session = confirmed(officer)
    told = queries.announced()
    assert told is not None
    assert (told.when, told.edtf, told.place, told.chair_state, told.announced_by) == (
        "late May 2022",
        "2022-05-21/2022-05-31",
        "Zenda",
        "TJK",
        session.slug,
    )


def test_a_session_that_announced_nothing_announces_nothing(officer):
    draft = filed(officer, next_session=None, chair=None, agenda_count=None, place=None, formats=())
    session = actions.confirm_draft(
        officer, draft_id=draft.pk, revision=2, confirmation=wardens(choices=(), facts=())
    )
    assert queries.announced() is None
    found = queries.session(session.slug, on=date(2021, 6, 1))
    assert found is not None
    assert (found.next_session, found.chair_person, found.agenda_count) == (None, "", None)


def test_a_row_changed_behind_the_ledger_is_named_by_verify(officer):
    session = confirmed(officer)
    Session.objects.update(city="Elsewhere")
    assert [fault.number for fault in verify().faults] == [session.entry_id]


def test_a_draft_is_no_session(officer, client):
    filed(officer)
    assert Draft.objects.count() == 1
    assert "Wardens" not in shown(client.get("/sessions/"))
