"""Sentences on accession, composed: who may, and what others then decide."""

from __future__ import annotations

import pytest

from servanda.law.clauses import (
    Anyone,
    Closed,
    Days,
    Months,
    Named,
    OnceAccepted,
    Open,
    PartiesOf,
    UnlessOpposed,
)
from servanda.reader.final_clauses.english import acceding
from servanda.reader.final_clauses.record import Confidence, Doubt, Reading
from tests.reader.final_clauses.saying import reading_of, scan_of


def read(*articles: str) -> Reading:
    found = reading_of(acceding.read, *articles)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "said",
    [
        "This Agreement is open to accession by all States.",
        "This Agreement shall be open for accession.",
        "This Agreement and any protocol shall be open for accession by any other State.",
        "This Agreement shall remain open for adherence by any State which has not signed it.",
        "After its entry into force, this Agreement shall be open for accession by any State.",
        (
            "It shall be open for accession from the day after the date on which the Agreement is "
            "closed for signature."
        ),
        (
            "As from 1 May 1999, this Agreement shall be open for accession by States and by "
            "regional "
            "economic integration organizations."
        ),
        (
            "This Agreement shall be open for signature until 1 May 1999 and shall thereafter "
            "remain "
            "open for accession by any State."
        ),
        "This Agreement shall be open for signature and ratification or accession by any State.",
        "Any State may accede to this Agreement.",
        "Any State which has not signed it may at any time accede thereto.",
        (
            "Any State which does not sign this Agreement before its entry into force may accede "
            "to "
            "it."
        ),
        (
            "Any State which has not signed it before this Agreement enters into force may "
            "accede to "
            "it."
        ),
        "Any other State shall be entitled to accede to this Agreement.",
        "Any State may become a Party to this Agreement by depositing an instrument of accession.",
        (
            "States may become Parties to this Agreement by: (a) signature not subject to "
            "approval; or "
            "(b) accession."
        ),
        "It shall be open to any State to accede to this Agreement.",
        "This Agreement may be acceded to by any State.",
        "Accession to this Agreement shall be open to any State.",
        "Norway and any other State may accede to this Agreement.",
        "This Agreement shall be open for accession by States, and by any regional organization.",
    ],
)
def test_open_to_anyone(said):
    found = read(said)
    assert (found.value, found.confidence) == (Open(to=Anyone()), Confidence.SURE)


@pytest.mark.parametrize(
    ("said", "to"),
    [
        (
            "This Agreement shall be open for accession by Norway, Sweden and Denmark.",
            Named(frozenset({"DNK", "NOR", "SWE"})),
        ),
        (
            "Norway and Sweden may accede to this Agreement.",
            Named(frozenset({"NOR", "SWE"})),
        ),
        (
            "This Agreement is open to accession by all Parties to the Treaty on Lakes.",
            PartiesOf(instrument="the Treaty on Lakes"),
        ),
    ],
)
def test_open_to_a_group_that_the_register_can_follow(said, to):
    found = read(said)
    assert (found.value, found.confidence) == (Open(to=to), Confidence.SURE)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "This Agreement shall be open for accession by the States referred to in Article 4.",
            "the States referred to in Article 4",
        ),
        (
            "It shall be open to the States of the valley to accede to this Agreement.",
            "the States of the valley",
        ),
        (
            "This Agreement may be acceded to by such States as have a share of the lake.",
            "such States as have a share of the lake",
        ),
        (
            "Accession to this Agreement shall be open to the States of the valley.",
            "the States of the valley",
        ),
        (
            "A State not represented at the Conference may accede to this Agreement.",
            "A State not represented at the Conference",
        ),
        (
            "The Council may invite any State to accede to this Agreement.",
            "may invite any State to accede to this Agreement",
        ),
        (
            "The Council may invite to accede to this Agreement any State of the valley.",
            "may invite to accede to this Agreement any State of the valley",
        ),
    ],
)
def test_another_group_is_kept_in_its_words(said, words):
    scan = scan_of(said)
    found = acceding.read(scan)
    assert found is not None
    assert (found.value, found.confidence) == (Open(), Confidence.DOUBTFUL)
    assert [
        (doubt.doubt, scan.document.raw[doubt.span.start : doubt.span.end])
        for doubt in found.doubts
    ] == [(Doubt.FACT_OUTSIDE, words)]


@pytest.mark.parametrize(
    "said",
    [
        "Any other State may, with the consent of all Parties, accede to this Agreement.",
        "Any State may accede to this Agreement with the consent of all the Parties.",
        "Any State may accede to this Agreement subject to the approval of the Council.",
    ],
)
def test_leave_that_is_needed_before_is_doubted(said):
    found = read(said)
    assert found.value == Open()
    assert {doubt.doubt for doubt in found.doubts} == {Doubt.WORDS_LEFT}


@pytest.mark.parametrize(
    "said",
    [
        "At the invitation of the Council, any State may accede to this Agreement.",
        "Subject to Article 4, any State may accede to this Agreement.",
        (
            "Any State may accede to this Agreement. An accession shall be accepted only from "
            "Parties to the Lake Treaty."
        ),
    ],
)
def test_words_before_and_sentences_after_that_may_limit_it_are_doubted(said):
    found = read(said)
    assert found.value == Open()
    assert [doubt.doubt for doubt in found.doubts] == [Doubt.WORDS_LEFT]


def test_what_only_some_may_do_with_an_amendment_limits_nothing():
    found = read(
        "Any State may accede to this Agreement. An amendment is open to accession only by Parties."
    )
    assert found.confidence is Confidence.SURE


def test_closed():
    found = read("This Agreement shall not be open to accession.")
    assert (found.value, found.confidence) == (Closed(), Confidence.SURE)


@pytest.mark.parametrize(
    ("said", "joining"),
    [
        (
            (
                "The accession shall have effect only as regards the relations between the "
                "acceding "
                "State and such Contracting States as will have declared their acceptance of the "
                "accession. This Agreement shall enter into force as between the acceding State "
                "and "
                "the State that has declared its acceptance on the fortieth day after the "
                "deposit of "
                "the declaration."
            ),
            OnceAccepted(delay=Days(40)),
        ),
        (
            (
                "The accession shall have effect only as regards the relations between the "
                "acceding "
                "State and those Contracting States which have accepted the accession."
            ),
            OnceAccepted(),
        ),
        (
            (
                "Such accession shall have effect only as regards the relations between the "
                "acceding "
                "State and those Contracting States which have not raised an objection to its "
                "accession in the five months after the receipt of the notice."
            ),
            UnlessOpposed(within=Months(5), pairwise=True),
        ),
        (
            (
                "This Agreement shall enter into force for such a State on its deposit of an "
                "instrument in the absence of any objection from a State which has ratified it, "
                "notified to the Depositary within a period of five months."
            ),
            UnlessOpposed(within=Months(5)),
        ),
        (
            (
                "The accession shall become effective unless, within five months of it, a Party "
                "has "
                "objected."
            ),
            UnlessOpposed(within=Months(5)),
        ),
    ],
)
def test_others_decide_on_the_effect(said, joining):
    found = read("Any State may accede to this Agreement.", said)
    assert found.value == joining


@pytest.mark.parametrize(
    "said",
    [
        "States may become Parties to this Agreement by: (a) signature; or (b) ratification.",
        "Any State may accede to an amendment to this Agreement.",
        "The instruments of accession shall be deposited with the Depositary.",
        "The Council shall be open to any State.",
    ],
)
def test_other_sentences_are_not_on_who_may_accede(said):
    assert reading_of(acceding.read, said) is None
