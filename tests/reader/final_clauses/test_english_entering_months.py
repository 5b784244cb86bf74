from __future__ import annotations

import pytest

from servanda.law.build import (
    at_least,
    days,
    first_of_month,
    first_of_month_after,
    in_force,
    months,
    next_date,
)
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.entering import RAP, RAPC, R, read_in_a_treaty

MONTHS = (
    (
        (
            "The Statute shall enter into force on the first day of the month after the 60th "
            "day following the date of the deposit of the 60th instrument of ratification, "
            "acceptance, approval or accession."
        ),
        in_force(first_of_month_after(days(60)), at_least(60, RAPC)),
    ),
    (
        (
            "This Protocol shall enter into force on the first day of the month following the "
            "expiration of a period of three months after the date on which five Signatories "
            "have expressed their consent to be bound by the Protocol by the deposit of "
            "instruments of ratification."
        ),
        in_force(first_of_month_after(months(3)), at_least(5, {R})),
    ),
    (
        (
            "This Convention shall enter into force on the first day of the month following the "
            "expiration of a period of three months after the date of deposit of the fifth "
            "instrument of ratification."
        ),
        in_force(first_of_month_after(months(3)), at_least(5, {R})),
    ),
    (
        (
            "This Agreement shall enter into force on the first day of the third month "
            "following the date of deposit of the fourth instrument of ratification, acceptance "
            "or approval."
        ),
        in_force(first_of_month(3), at_least(4, RAP)),
    ),
    (
        (
            "This Agreement shall enter into force on the first day of the third calendar month "
            "after the deposit of the fourth instrument of ratification."
        ),
        in_force(first_of_month(3), at_least(4, {R})),
    ),
    (
        (
            "The Convention shall enter into force on the first day of the month following the "
            "deposit of the third instrument of ratification."
        ),
        in_force(first_of_month(1), at_least(3, {R})),
    ),
    (
        (
            "This Protocol shall enter into force on the first day of the second month "
            "following that in which the second instrument of ratification is deposited."
        ),
        in_force(first_of_month(2), at_least(2, {R})),
    ),
    (
        (
            "This Convention shall enter into force on the first day of January following the "
            "date of deposit of the fourth instrument of ratification."
        ),
        in_force(next_date(1, 1), at_least(4, {R})),
    ),
    (
        (
            "This Convention shall enter into force on the 1 July next following the deposit of "
            "the third instrument of ratification."
        ),
        in_force(next_date(7, 1), at_least(3, {R})),
    ),
    (
        (
            "This Convention shall enter into force on the first day of the third calendar "
            "month after the deposit of the third instrument of ratification, acceptance, "
            "approval or accession referred to in Articles 1 and 2."
        ),
        in_force(first_of_month(3), at_least(3, RAPC)),
    ),
    (
        (
            "This Protocol shall enter into force on the first day of the month following the "
            "date of deposit of instruments of ratification by at least two Contracting "
            "Parties."
        ),
        in_force(first_of_month(1), at_least(2, {R})),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), MONTHS)
def test_months(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())
