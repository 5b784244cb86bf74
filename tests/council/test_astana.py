from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from servanda.council import actions, queries
from servanda.council.confirmed import Choice, Confirmation
from servanda.council.queries.desk import findings_of
from servanda.council.working import from_json
from servanda.register.verify import verify

pytestmark = pytest.mark.django_db

SIGNATORIES = ("ARM", "BLR", "KAZ", "RUS", "TJK", "UZB")
"""Of the agreement on outer space; of the other papers it is not on record who signed."""


def test_the_report_of_astana_becomes_a_session_of_eleven_papers(officer, shared_data: Path):
    text = (shared_data / "astana" / "communique.txt").read_bytes()
    draft = actions.file_draft(
        officer, name="astana.txt", data=text, source="the report of the host"
    )
    working = from_json(draft.text, draft.record)
    (offer,) = [finding.merge for finding in findings_of(working) if finding.merge]
    assert offer == "12,5"
    draft = actions.correct_draft(
        officer, draft_id=draft.pk, revision=1, working=working.merge(12, into=5)
    )
    space = Choice(place=3, signed_by=SIGNATORIES)
    session = actions.confirm_draft(
        officer,
        draft_id=draft.pk,
        revision=2,
        confirmation=Confirmation(council="cis-chg", choices=(space,)),
    )
    page = queries.session(session.slug, on=date(2018, 11, 3))
    assert page is not None
    assert (session.slug, page.city, page.host, page.agenda_count) == (
        "cis-chg/2018-11-02",
        "Astana",
        "KAZ",
        13,
    )
    assert (len(page.documents), page.listed, page.states_present) == (11, 12, 10)
    assert page.absent == ("UKR",)
    assert [row.state for row in page.delegations if row.needs_full_powers] == ["ARM", "TKM", "MDA"]
    marks = {cell.state: cell.mark for cell in page.documents[2].cells}
    assert {state for state, mark in marks.items() if mark == "signed"} == set(SIGNATORIES)
    assert marks["UKR"] == "no-delegation"
    assert {cell.mark for cell in page.documents[0].cells} == {"not-on-record", "no-delegation"}
    assert page.next_session is not None
    assert (page.next_session.edtf, page.next_session.chair_state) == (
        "2019-05-21/2019-05-31",
        "TKM",
    )
    assert verify().faults == ()
