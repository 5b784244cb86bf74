"""The loader on an empty database: what it enters, and that the record then holds."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.db import transaction

from servanda.council.models import Delegation, Draft, Session, SessionDocument
from servanda.law.standing import Standing, in_force, standing_on
from servanda.law.verdict import Reported, Verdict
from servanda.parties.models import Account, Person, Role
from servanda.parties.permissions import NotPermittedError
from servanda.portal.demonstration import accounts, files, load
from servanda.reader import communique
from servanda.reader.codec import to_json
from servanda.register.models import ActRecord, Entry, Instrument, Relation, ReportedDay, Step
from servanda.register.queries.law import last_entry, on_record
from servanda.register.verify import verify

REPORT = "cis-chg/2018-11-02"


@pytest.fixture(scope="module")
def told(django_db_setup, django_db_blocker):
    """Load once for this module and give what the loader told of its progress; nothing stays."""
    steps: list[tuple[str, int, int]] = []
    with django_db_blocker.unblock(), transaction.atomic():
        load.load(progress=lambda *step: steps.append(step))
        yield steps
        transaction.set_rollback(True)


@pytest.fixture
def loaded(told):
    """Undo what one test does to the loaded database."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def gold(shared_data):
    return json.loads((shared_data / "communiques/gold/000.json").read_text(encoding="utf-8"))


def test_progress_goes_from_one_to_all(told):
    assert [done for _, done, _ in told] == list(range(1, 39))
    assert {total for *_, total in told} == {38}


@pytest.mark.usefixtures("loaded")
def test_the_record_holds():
    checked = verify()
    assert checked.faults == ()
    assert checked.entries == last_entry()[0] == Entry.objects.count()


@pytest.mark.usefixtures("loaded")
def test_everything_is_entered_by_the_first_demonstration_officer():
    assert set(Entry.objects.values_list("author", flat=True)) == {"demo-officer-1"}


@pytest.mark.usefixtures("loaded")
def test_a_database_with_entries_is_refused():
    number, digest = last_entry()
    with pytest.raises(load.NotEmptyError, match=f"holds {number} entries already"):
        load.load()
    assert last_entry() == (number, digest)


def test_an_account_that_may_not_is_refused_and_nothing_stays(reader_account):
    with pytest.raises(NotPermittedError):
        load.load(officer=reader_account)
    assert (last_entry(), Instrument.objects.count(), Draft.objects.count()) == ((0, ""), 0, 0)


def test_another_officer_can_be_named(officer, monkeypatch):
    astana = tuple(one for one in files.instruments() if one.listed)
    alone = tuple(replace(one, relations=()) for one in astana)
    monkeypatch.setattr(files, "instruments", lambda: alone)
    load.load(officer=officer)
    assert set(Entry.objects.values_list("author", flat=True)) == {officer.username}
    assert Account.objects.filter(is_demonstration=True).count() == 0


@pytest.mark.usefixtures("loaded")
def test_all_instruments_are_on_record():
    assert set(Instrument.objects.values_list("slug", flat=True)) == {
        one.instrument.slug for one in files.instruments()
    }


@pytest.mark.usefixtures("loaded")
def test_all_acts_reports_steps_and_relations_are_on_record():
    described = files.instruments()
    from_files = sum(len(one.acts) for one in described)
    from_the_session = 11 + 6  # adoptions and the signatures of the space agreement
    assert {
        "acts": ActRecord.objects.count(),
        "reported": ReportedDay.objects.count(),
        "steps": Step.objects.count(),
        "relations": Relation.objects.count(),
    } == {
        "acts": from_files + from_the_session,
        "reported": sum(len(one.reported) for one in described),
        "steps": sum(len(one.steps) for one in described),
        "relations": sum(len(one.relations) for one in described),
    }


@pytest.mark.usefixtures("loaded")
def test_signatures_in_astana_are_known_for_the_space_agreement_alone():
    places = {one.instrument.slug for one in files.instruments() if one.listed}
    signed = ActRecord.objects.filter(instrument__in=places, kind="signature")
    assert set(signed.values_list("instrument_id", "state")) == {
        ("cis-outer-space-2018", state) for state in ("ARM", "BLR", "KAZ", "RUS", "TJK", "UZB")
    }


@pytest.mark.usefixtures("loaded")
def test_the_space_agreement_is_reported_and_never_computed():
    record = on_record("cis-outer-space-2018")
    general = in_force(record, as_of=None, known_at=None)
    russia = standing_on(record, "RUS", as_of=None, known_at=None)
    armenia = standing_on(record, "ARM", as_of=None, known_at=None)
    assert isinstance(general, Reported)
    assert general.on.earliest.isoformat() == "2019-09-20"
    assert russia is not None
    assert (russia.standing, russia.since.earliest.isoformat()) == (Standing.PARTY, "2019-12-21")
    assert isinstance(russia.because, Reported)
    assert armenia is not None
    assert armenia.standing is Standing.UNDETERMINED


@pytest.mark.usefixtures("loaded")
def test_the_montreal_protocol_is_computed():
    answer = in_force(on_record("montreal-protocol-1987"), as_of=None, known_at=None)
    assert isinstance(answer, Verdict)
    assert answer.on is not None
    assert answer.on.earliest.isoformat() == "1989-01-01"


@pytest.mark.usefixtures("loaded")
def test_the_session_is_confirmed_with_chair_and_host_apart():
    session = Session.objects.get()
    chair = Person.objects.get(pk=session.chair_person)
    assert (session.slug, session.council, session.city, session.country) == (
        REPORT, "cis-chg", "Astana", "KAZ",
    )  # fmt: skip
    assert (session.chair_state, chair.name) == ("TJK", "Kokhir Rasulzoda")
    assert (session.agenda_count, session.formats) == (13, ["narrow", "extended"])
    assert len(session.record["facts"]) == len(files.session().facts)


@pytest.mark.usefixtures("loaded")
def test_the_protocol_listed_twice_is_one_paper():
    papers = SessionDocument.objects.order_by("number")
    assert [(p.instrument_id, p.listed_as) for p in papers] == [
        (one.instrument.slug, list(one.listed.places))
        for one in files.instruments()
        if one.listed is not None
    ]


@pytest.mark.usefixtures("loaded")
def test_delegations_are_those_of_the_report(gold):
    names = dict(Person.objects.values_list("digest", "name"))
    found = [
        (row.state or None, names[row.person], row.office.casefold())
        for row in Delegation.objects.order_by("order")
    ]
    assert found == [(d["state"], d["person"], d["office"].casefold()) for d in gold["delegations"]]


@pytest.mark.usefixtures("loaded")
def test_the_text_of_ashgabat_stays_a_draft():
    drafts = Draft.objects.order_by("filed_at").values_list("language", "state")
    assert list(drafts) == [("en", "confirmed"), ("ru", "open")]
    assert Session.objects.count() == 1


def test_what_is_read_from_our_words_is_what_the_report_says(gold):
    read: dict[str, Any] = to_json(communique.read(files.session().text))
    plain = (
        "organisation",
        "body",
        "session_kind",
        "date_start",
        "date_end",
        "formats",
        "agenda_count",
    )
    assert {name: read[name] for name in plain} == {name: gold[name] for name in plain}
    assert _without_words(read["place"]) == gold["place"]
    assert _without_words(read["next_session"]) == {
        **gold["next_session"],
        "edtf": "2019-05-21/2019-05-31",
    }
    for name in ("documents", "reports_heard", "figures"):
        assert [_without_words(row) for row in read[name]] == [
            {key: value for key, value in row.items() if key != "quote"} for row in gold[name]
        ]
    assert [row["state"] for row in read["proposals"]] == ["KAZ"]
    assert {found["code"] for found in read["findings"]} == {
        "listed-twice",
        "growth-consistent",
        "office-does-not-bind",
        "year-inferred",
    }


@pytest.mark.django_db
def test_officers_get_new_passwords_each_time_and_may_sign_in():
    first, second = accounts.officers(), accounts.officers()
    assert set(first) == set(second) == {"demo-officer-1", "demo-officer-2"}
    assert authenticate(username="demo-officer-1", password=first["demo-officer-1"]) is None
    for handle, password in second.items():
        account = authenticate(username=handle, password=password)
        assert isinstance(account, Account)
        assert (account.role, account.is_demonstration) == (Role.OFFICER, True)


def _without_words(row):
    return {key: value for key, value in row.items() if key not in {"quote", "start", "end"}}
