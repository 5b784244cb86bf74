"""Sentences on consent, composed: by which acts a state becomes bound."""

from __future__ import annotations

import pytest

from servanda.law.acts import Kind
from servanda.reader.final_clauses.english import consenting
from servanda.reader.final_clauses.record import Confidence, Consent, Doubt, Reading
from tests.reader.final_clauses.saying import reading_of

R, A, P, X = Kind.RATIFICATION, Kind.ACCEPTANCE, Kind.APPROVAL, Kind.ACCESSION
D, F, N = Kind.DEFINITIVE_SIGNATURE, Kind.FORMAL_CONFIRMATION, Kind.NOTIFICATION


def read(*articles: str) -> Reading:
    found = reading_of(consenting.read, *articles)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("This Agreement is subject to ratification.", {R}),
        ("This Agreement shall be subject to ratification, acceptance or approval.", {R, A, P}),
        ("This Agreement shall be subject to approval or accession by States.", {P, X}),
        ("This Agreement and any protocol shall be subject to ratification.", {R}),
        (
            (
                "This Agreement shall be subject to ratification by the signatory States and to "
                "formal "
                "confirmation by organizations."
            ),
            {R, F},
        ),
        ("Signature of this Agreement shall be subject to ratification.", {R}),
        ("This Agreement shall be ratified as soon as possible.", {R}),
        ("This Agreement shall be ratified or accepted.", {R, A}),
        ("This Agreement shall be ratified, accepted or approved by the signatories.", {R, A, P}),
        ("This Agreement shall require ratification.", {R}),
        ("This Agreement requires ratification.", {R}),
        ("The formal ratifications of this Convention shall be communicated to the Office.", {R}),
        ("This Agreement shall be open to acceptance by any State.", {A}),
        ("This Agreement shall be open for signature by States and for acceptance.", {A}),
        ("This Agreement is subject to approval, and shall be open for accession.", {P, X}),
        ("This Agreement is subject to ratification. Any State may accede to it.", {R, X}),
        ("This Agreement is subject to ratification. Other States may accede thereto.", {R, X}),
        (
            (
                "States may become Parties to this Agreement by: (a) signature not subject to "
                "approval; "
                "(b) signature subject to approval, followed by approval; or (c) accession."
            ),
            {D, P, X},
        ),
        (
            (
                "States may become Parties to it by: 1) signature without reservation as to "
                "approval; "
                "2) signature with reservation as to approval followed by approval."
            ),
            {D, P},
        ),
        (
            (
                "States may become Parties to this Agreement either by signature of this "
                "Agreement or "
                "by deposit of an instrument of accession."
            ),
            {D, X},
        ),
        (
            (
                "Governments shall become Parties to this Agreement by (a) signature without "
                "reservation, or (b) signature ad referendum and subsequent acceptance."
            ),
            {D, A},
        ),
        (
            (
                "A State may express its consent to be bound by this Agreement by: (i) definitive "
                "signature; (ii) ratification."
            ),
            {D, R},
        ),
        (
            (
                "A State may express its consent to be bound by this Agreement by: (a) "
                "ratification; "
                "or "
                "(b) a written notification that its internal legal procedures are complete."
            ),
            {N, R},
        ),
    ],
)
def test_acts_that_bind(said, kinds):
    found = read(said)
    assert (found.value, found.confidence) == (Consent(kinds=frozenset(kinds)), Confidence.SURE)


def test_a_list_of_ways_is_all_of_them():
    found = read(
        "This Agreement is subject to ratification.",
        "States may become Parties to this Agreement by: (a) signature; or (b) accession.",
    )
    assert found.value == Consent(kinds=frozenset({D, X}))


def test_what_follows_a_list_of_ways_is_another_matter():
    found = read(
        "States may become Parties to this Agreement by: (a) definitive signature; or (b) "
        "accession, with the depositary."
    )
    assert (found.value, found.confidence) == (Consent(kinds=frozenset({D, X})), Confidence.SURE)


def test_a_list_of_ways_that_goes_on_is_doubted():
    found = read(
        "States may become Parties to this Agreement by: (a) signature without reservation as to "
        "acceptance, orb. whatever else they think fit."
    )
    assert (found.confidence, [doubted.doubt for doubted in found.doubts]) == (
        Confidence.DOUBTFUL,
        [Doubt.WORDS_LEFT],
    )


def test_an_act_that_was_not_read_is_doubted():
    found = read("This Agreement is subject to ratification, or to what replaces acceptance.")
    assert (found.value, found.confidence) == (
        Consent(kinds=frozenset({R})),
        Confidence.DOUBTFUL,
    )


def test_accession_alone_is_doubted():
    found = read("This Agreement shall be open for accession.")
    assert (found.value, found.confidence) == (
        Consent(kinds=frozenset({X})),
        Confidence.DOUBTFUL,
    )


@pytest.mark.parametrize(
    "said",
    [
        "Amendments shall be subject to acceptance.",
        "The budget shall be subject to the approval of the Council.",
        "This Agreement shall be open for signature.",
    ],
)
def test_other_sentences_are_not_on_consent(said):
    assert reading_of(consenting.read, said) is None
