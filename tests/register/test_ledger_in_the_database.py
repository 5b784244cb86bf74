from __future__ import annotations

import json

import pytest
from django.db import DatabaseError, connection, transaction

from servanda.ledger.entry import GENESIS, make_entry, parse_at
from servanda.parties.actions import remember_person
from servanda.parties.models import Person
from servanda.register.models import Entry
from servanda.register.storage import chain
from servanda.register.verify import derived_fields, projections, verify
from tests.build import agreement, agreement_in_force
from tests.conftest import drop_triggers

pytestmark = pytest.mark.django_db


def execute(statement: str, *values: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


REFUSED_STATEMENTS = {
    "update": "UPDATE register_entry SET author = 'somebody' WHERE number = 2",
    "delete": "DELETE FROM register_entry WHERE number = 5",
    "insert beside the chain": (
        "INSERT INTO register_entry (number, at, author, kind, body, previous, digest) "
        "VALUES (99, '', '', '', '', 'x', 'y')"
    ),
    "insert on a fork": (
        "INSERT INTO register_entry (number, at, author, kind, body, previous, digest) "
        "VALUES (6, '', '', '', '', 'not the last digest', 'y')"
    ),
}
ONLY_THERE = {
    "sqlite": {
        "insert or replace": (
            "INSERT OR REPLACE INTO register_entry SELECT number, at, 'somebody', kind, body, "
            "previous, digest FROM register_entry WHERE number = 2"
        ),
    },
    "postgresql": {"truncate": "SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE register_entry CASCADE"},
}


@pytest.mark.parametrize("case", [*REFUSED_STATEMENTS, "insert or replace", "truncate"])
def test_the_database_refuses_whatever_is_not_an_append(officer, case):
    statement = (REFUSED_STATEMENTS | ONLY_THERE[connection.vendor]).get(case)
    if statement is None:
        pytest.skip(f"{connection.vendor} knows no {case}")
    agreement(officer)
    before = list(Entry.objects.values_list())
    with (
        pytest.raises(DatabaseError, match=r"append-only|must follow the last one"),
        transaction.atomic(),
    ):
        execute(statement)
    assert list(Entry.objects.values_list()) == before


def test_entries_follow_one_another_from_genesis(officer):
    agreement(officer)
    rows = list(Entry.objects.values_list("number", "previous", "digest"))
    assert [number for number, _, _ in rows] == [1, 2, 3, 4, 5]
    assert [previous for _, previous, _ in rows] == [
        GENESIS,
        *(digest for _, _, digest in rows[:-1]),
    ]


@pytest.mark.django_db(transaction=True)
def test_an_append_outside_a_transaction_is_refused(officer):
    with pytest.raises(transaction.TransactionManagementError):
        chain.append(author="officer-1", kind="act.recorded", body={})


def test_an_untouched_record_holds(officer):
    agreement_in_force(officer)
    checked = verify()
    assert (checked.entries, checked.rows, checked.faults) == (9, 9, ())


@pytest.mark.parametrize("column", ["at", "author", "kind", "body", "previous", "digest"])
@pytest.mark.parametrize("where", [0, -1])
def test_a_flipped_character_of_a_stored_entry_names_that_entry(officer, column, where):
    agreement_in_force(officer)
    drop_triggers(connection)
    value = Entry.objects.values_list(column, flat=True).get(number=4)
    at = where % len(value)
    flipped = value[:at] + chr(ord(value[at]) ^ 1) + value[at + 1 :]
    execute(f"UPDATE register_entry SET {column} = %s WHERE number = 4", flipped)
    assert 4 in {fault.number for fault in verify().faults}
    assert min(fault.number for fault in verify().faults if fault.number) == 4


def test_every_byte_of_an_act_counts(officer):
    agreement(officer)
    drop_triggers(connection)
    body = Entry.objects.get(number=3).body
    missed = []
    for at in range(len(body)):
        flipped = body[:at] + chr(ord(body[at]) ^ 1) + body[at + 1 :]
        execute("UPDATE register_entry SET body = %s WHERE number = 3", flipped)
        if 3 not in {fault.number for fault in verify().faults}:
            missed.append(at)
    assert missed == []


def test_bytes_that_are_no_text_any_more_are_named_too(officer):
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL cannot hold text that is not UTF-8")
    agreement(officer)
    drop_triggers(connection)
    execute("UPDATE register_entry SET body = CAST(x'7bff' AS TEXT) WHERE number = 3")
    assert 3 in {fault.number for fault in verify().faults}


@pytest.mark.parametrize(
    "column", ["kind", "state", "earliest", "latest", "source", "instrument_id"]
)
def test_a_changed_row_of_an_act_names_the_entry_that_it_follows_from(officer, column):
    agreement(officer)
    agreement(officer, "tunnels-2001")
    value = {"earliest": "2001-03-02", "latest": "2001-03-03", "instrument_id": "tunnels-2001"}.get(
        column, "X"
    )
    execute(f"UPDATE register_actrecord SET {column} = %s WHERE entry_id = 3", value)
    assert {fault.number for fault in verify().faults} == {3}


def test_a_row_that_was_taken_away_names_its_entry(officer):
    agreement(officer)
    execute("DELETE FROM register_actrecord WHERE entry_id = 3")
    assert [(f.number, f.code) for f in verify().faults] == [(3, "row-differs")]


def test_a_row_that_no_entry_says_is_found(officer):
    agreement(officer)
    execute(
        "INSERT INTO register_actrecord "
        "(entry_id, instrument_id, kind, state, earliest, latest, what, toward, provisions, "
        "depositary, source) VALUES "
        "(1, 'bridges-2001', 'accession', 'UZB', '2001-01-01', '2001-01-01', '', '', '[]', '', '')"
    )
    assert [(f.number, f.code) for f in verify().faults] == [(1, "row-without-entry")]


def test_missing_triggers_are_found(officer):
    agreement(officer)
    drop_triggers(connection)
    assert {fault.code for fault in verify().faults} == {"trigger-missing"}


def test_a_changed_name_of_a_person_is_found(officer):
    person = remember_person("Somebody of Ruritania")
    assert verify().faults == ()
    Person.objects.filter(pk=person.pk).update(name="Somebody else")
    assert [fault.code for fault in verify().faults] == ["person-differs"]


def test_an_entry_of_a_kind_that_nobody_knows_is_found(officer):
    agreement(officer)
    last = Entry.objects.order_by("-number").first()
    forged = chain._row(
        make_entry(
            number=6,
            at=parse_at(last.at),
            author="x",
            kind="act.dreamt",
            body={},
            previous=last.digest,
        )
    )
    forged.save(force_insert=True)
    assert [(fault.number, fault.code) for fault in verify().faults] == [(6, "body-unreadable")]


def test_every_projection_is_checked():
    tables = {model.__name__ for model in projections()}
    assert tables == {
        "Instrument", "ClausesRecord", "ActRecord", "Strike", "ReportedDay", "Step", "Relation",
        "LedgerKey", "WitnessKey", "DepositRecorded", "TextCorrected",
        "Session", "Delegation", "SessionDocument",
    }  # fmt: skip
    assert all(
        "entry" in {field.name for field in derived_fields(model)} for model in projections()
    )


def test_bodies_are_stored_in_canonical_form(officer):
    agreement(officer)
    for body in Entry.objects.values_list("body", flat=True):
        assert body == json.dumps(
            json.loads(body), sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
