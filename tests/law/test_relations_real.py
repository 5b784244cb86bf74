"""Reservations of real treaties, as the United Nations listed them in 2014 and 2015.

The list gives who reserved and who objected, not when the depositary notified it: so whether
silence accepted cannot be told, and the engine must say that and nothing firmer.
"""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from datetime import date

import pytest

from servanda.law.acts import INSTRUMENTS, Act, Kind
from servanda.law.build import at_least, instruments
from servanda.law.dates import Day, from_edtf
from servanda.law.relations import Doubt, Effect, InForce, between
from servanda.law.standing import OnRecord
from tests.law.build_acts import simple

LISTED = date(2015, 12, 31)
KINDS = {kind.value: kind for kind in INSTRUMENTS}


@pytest.fixture(scope="module")
def registers(request):
    """The record of each treaty to which a reservation is listed."""
    folder = request.getfixturevalue("shared_data") / "mtdsg"
    consents: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    with (folder / "acts.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["act"] in KINDS and row["date"]:
                consents[row["treaty_id"]].setdefault(row["state"], row)
    listed = defaultdict(list)
    for line in (folder / "declarations.jsonl").read_text(encoding="utf-8").splitlines():
        declared = json.loads(line)
        if declared["state"] in consents[declared["treaty_id"]]:
            listed[declared["treaty_id"]].append(declared)
    return {
        treaty: record
        for treaty, declared in listed.items()
        if (record := on_record(consents[treaty], declared)) is not None
    }


def on_record(consents, declared):
    acts = [
        Act(entry=n, kind=KINDS[row["act"]], on=from_edtf(row["date"]), by=state)
        for n, (state, row) in enumerate(sorted(consents.items()), start=1)
    ]
    on = {act.by: act.on for act in acts}
    reserved: dict[str, Act] = {}
    for one in declared:
        if "reservation" in one["kinds"] and one["state"] not in reserved:
            reserved[one["state"]] = Act(
                entry=1000 + len(reserved),
                kind=Kind.RESERVATION,
                on=on[one["state"]],
                by=one["state"],
                provisions=frozenset(one["articles"]),
            )
    objections = [
        Act(
            entry=2000 + n * 100 + m,
            kind=Kind.OBJECTION,
            on=Day(max(on[one["state"]], on[other]).earliest, LISTED),
            by=one["state"],
            about=reserved[other].entry,
        )
        for n, one in enumerate(declared)
        if "objection" in one["kinds"]
        for m, other in enumerate(sorted(set(one["objects_to"])))
        if other in reserved and on[one["state"]].earliest < LISTED
    ]
    if not reserved:
        return None
    clauses = simple(at_least(1, instruments))
    return OnRecord(clauses, (*acts, *reserved.values(), *objections))


def made(record):
    return [act for act in record.records if act.kind is Kind.RESERVATION]


def test_of_no_reservation_is_more_said_than_is_known(registers):
    asked = 0
    for record in registers.values():
        others = [act.by for act in record.records if act.kind in INSTRUMENTS][:3]
        for reservation in made(record)[:3]:
            for other in others:
                if other == reservation.by:
                    continue
                relation = between(record, reservation.by, other, as_of=LISTED, known_at=None)
                assert relation.in_force is InForce.YES
                for found in relation.reservations:
                    assert found.effect in {Effect.UNDETERMINED, Effect.PENDING}
                    assert found.doubts == (Doubt.NO_NOTICE,)
                    asked += 1
    assert asked > 300


def test_where_an_objection_is_listed_the_provisions_may_not_apply(registers):
    objected = 0
    for record in registers.values():
        about = {act.entry: act for act in made(record)}
        for objection in record.records:
            if objection.kind is Kind.OBJECTION:
                author = about[objection.about].by
                relation = between(record, author, objection.by, as_of=LISTED, known_at=None)
                found = [r for r in relation.reservations if r.author == author]
                assert all(Effect.NOT_APPLIED in r.may_be for r in found)
                objected += 1
    assert objected > 0
