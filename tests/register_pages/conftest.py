from __future__ import annotations

from datetime import date

import pytest
from django.utils import translation

from servanda.law.acts import Kind
from servanda.law.dates import exact
from servanda.register import actions
from servanda.register.actions import NewInstrument, Provenance
from tests.build import act, agreement_in_force


@pytest.fixture(autouse=True)
def english():
    """Leave no test in the language of the page that another asked for."""
    with translation.override("en"):
        yield


@pytest.fixture
def bridges(officer):
    """Three states sign on 1 March 2001 and notify by 1 June: in force, by computing, on 1 July."""
    return agreement_in_force(officer)


@pytest.fixture
def lighthouse(officer):
    """Two states sign; a source says since when it is in force; no clause, no consent on record."""
    instrument = actions.register_instrument(
        officer,
        NewInstrument(
            slug="lighthouse-2005",
            kind="protocol",
            title_en="Protocol on a made-up lighthouse",
            signed_on="2005-05",
            council="lighthouse-keepers",
            depositary_en="Keepers' Office",
            not_found=("clause", "deposits"),
            source="https://example.org/lighthouse",
            note_en="The title is our own.",
            note_ru="Название дано нами.",
        ),
    )
    signed = [act(Kind.SIGNATURE, state, 2005, 5, 5) for state in ("KAZ", "UZB")]
    actions.record_acts(officer, instrument=instrument.slug, acts=signed)
    actions.report_day(
        officer,
        instrument=instrument.slug,
        on=exact(date(2006, 6, 6)),
        provenance=Provenance(source="https://example.org/in-force", basis="direct"),
    )
    actions.report_day(
        officer,
        instrument=instrument.slug,
        on=exact(date(2007, 7, 7)),
        state="KAZ",
        provenance=Provenance(source="https://example.org/kaz", basis="inference"),
    )
    actions.report_step(
        officer,
        instrument=instrument.slug,
        state="UZB",
        what=("Approved by its cabinet", "Утверждён его кабинетом"),
        provenance=Provenance(source="https://example.org/step", basis="direct"),
    )
    return instrument


@pytest.fixture
def amended(officer, bridges):
    """The bridges are amended by a paper that is on record, and replace one that is not."""
    actions.register_instrument(
        officer,
        NewInstrument(
            slug="bridges-amendment-2003",
            kind="amendment",
            title_en="Amendment on made-up toll bridges",
            signed_on="2003-03-03",
            source="made up for a test",
        ),
    )
    made_up = Provenance(source="made up for a test", basis="direct")
    actions.relate(
        officer,
        instrument="bridges-amendment-2003",
        relation=actions.NewRelation(kind="amends", target="bridges-2001"),
        provenance=made_up,
    )
    actions.relate(
        officer,
        instrument="bridges-2001",
        relation=actions.NewRelation(
            kind="replaces",
            target_title_en="Agreement on made-up ferries",
            target_title_ru="Соглашение о вымышленных паромах",
        ),
        provenance=made_up,
    )
    return bridges
