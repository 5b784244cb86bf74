from __future__ import annotations

import pytest

from servanda.law.clauses import AtOnce, Days, Delay, Months, Pivot, WithTheOthers
from servanda.reader.final_clauses.english import consenting, later
from servanda.reader.final_clauses.record import Confidence, Consent
from tests.reader.final_clauses.entering import DS, C, R
from tests.reader.final_clauses.saying import reading_of

THRESHOLD, ENTRY = Pivot.THRESHOLD, Pivot.ENTRY_INTO_FORCE


@pytest.mark.parametrize(
    ("sentence", "pivot", "delay"),
    [
        (
            (
                "This Convention shall enter into force three months after the deposit of the "
                "fifth instrument of ratification, and, in respect of each State ratifying it "
                "thereafter, three months after the deposit of its instrument of ratification."
            ),
            THRESHOLD,
            Months(3),
        ),
        (
            (
                "For any country ratifying this Convention after five countries have signed it, "
                "this Convention shall enter into force on the tenth day after the said country "
                "has deposited its instrument of ratification."
            ),
            THRESHOLD,
            Days(10),
        ),
        (
            (
                "For each State depositing its instrument of ratification after the entry into "
                "force of this Convention, it shall enter into force on the tenth day following "
                "the deposit of any such instrument."
            ),
            ENTRY,
            Days(10),
        ),
        (
            (
                "For each State ratifying this Convention after the deposit of the sixth "
                "instrument of such action, this Convention shall enter into force on the deposit "
                "of the relevant instrument."
            ),
            THRESHOLD,
            AtOnce(),
        ),
        (
            (
                "For each party to the Snow Treaty which, subsequent to the entry into force of "
                "this Convention, deposits an instrument of ratification, this Convention shall "
                "enter into force on the tenth day following such deposit."
            ),
            ENTRY,
            Days(10),
        ),
    ],
)
def test_further_wordings_for_later_states(sentence: str, pivot: Pivot, delay: Delay) -> None:
    reading = reading_of(later.read, "The Parties share their snow.", sentence)
    assert reading is not None
    assert isinstance(reading.value, WithTheOthers)
    assert (reading.value.pivot, reading.value.later) == (pivot, delay)
    assert reading.confidence is Confidence.SURE


def test_an_instrument_that_follows_a_signature() -> None:
    reading = reading_of(
        consenting.read,
        "A State may express its consent to be bound by this Convention by signature, or by "
        "deposit of an instrument of ratification following signature made subject to "
        "ratification, or by deposit of an instrument of accession.",
    )
    assert reading is not None
    assert reading.value == Consent(kinds=frozenset({DS, R, C}))
    assert reading.confidence is Confidence.SURE
