"""What sentences on later states are made of: since when, for whom, how long after which act."""

from __future__ import annotations

import pytest

from servanda.law.clauses import (
    AtOnce,
    Days,
    Delay,
    FirstOfMonth,
    FirstOfMonthAfter,
    Months,
    Pivot,
    WithTheOthers,
)
from servanda.reader.final_clauses.english import later
from servanda.reader.final_clauses.record import Confidence, Reading
from tests.reader.final_clauses.saying import reading_of

THRESHOLD, ENTRY = Pivot.THRESHOLD, Pivot.ENTRY_INTO_FORCE
FIRST = (
    "This Agreement shall enter into force on the twentieth day after the deposit of the sixth "
    "instrument of ratification."
)


def read(*articles: str) -> Reading:
    found = reading_of(later.read, *articles)
    assert found is not None
    return found


def rule(*articles: str) -> tuple[Pivot, Delay, Confidence]:
    found = read(*articles)
    assert isinstance(found.value, WithTheOthers)
    return found.value.pivot, found.value.later, found.confidence


@pytest.mark.parametrize(
    ("when", "pivot"),
    [
        ("after the deposit of the sixth instrument of ratification", THRESHOLD),
        ("after the date of deposit of the sixth instrument of ratification", THRESHOLD),
        ("after the deposit with the Depositary of the sixth such instrument", THRESHOLD),
        ("after the deposit, in accordance with Article 3, of the sixth instrument", THRESHOLD),
        ("after the sixth instrument of ratification has been deposited", THRESHOLD),
        ("after the date of the sixth ratification", THRESHOLD),
        ("after the deposit of the last instrument required", THRESHOLD),
        ("after the deposit of the requisite instruments of ratification", THRESHOLD),
        (
            (
                "after the deposit of the last instrument required to satisfy the conditions set "
                "out "
                "in paragraph 1"
            ),
            THRESHOLD,
        ),
        ("after the conditions set out in paragraph 1 have been met", THRESHOLD),
        ("after the requirements for entry into force have been fulfilled", THRESHOLD),
        ("after the conditions in paragraph 1 for entry into force have been met", THRESHOLD),
        (
            (
                "after the date on which the number of States required for entry into force have "
                "ratified it"
            ),
            THRESHOLD,
        ),
        ("after the date referred to in paragraph 1", THRESHOLD),
        ("after that date", THRESHOLD),
        ("after this date", THRESHOLD),
        ("after the procès-verbal has been drawn up", THRESHOLD),
        ("on or after that date", THRESHOLD),
        ("subsequent to the said date", THRESHOLD),
        ("subsequently", THRESHOLD),
        ("thereafter", THRESHOLD),
        ("at a later date", THRESHOLD),
        ("after its entry into force", ENTRY),
        ("after the entry into force of this Agreement, as provided under Article 3", ENTRY),
        ("after the entry into force of this Agreement", ENTRY),
        ("subsequent to the date of entry into force thereof", ENTRY),
        ("after the entry into force of this Agreement in accordance with paragraph 1", ENTRY),
        ("after the date on which this Agreement enters into force", ENTRY),
        ("after this Agreement has entered into force", ENTRY),
        ("once this Agreement has come into force", ENTRY),
    ],
)
def test_since_when(when, pivot):
    said = (
        f"For each State which ratifies this Agreement {when}, this Agreement shall enter into "
        "force on the fortieth day after the deposit of its instrument of ratification."
    )
    assert rule(FIRST, said) == (pivot, Days(40), Confidence.SURE)


@pytest.mark.parametrize(
    "whom",
    [
        "For each State",
        "For any other State",
        "For each of the other signatory States",
        "For all other Parties",
        "For every Government which accepts it thereafter",
        "For each Contracting Party ratifying or acceding thereafter",
        "For each ratifying, accepting or acceding State",
        "For each of the States which subsequently approves it or accedes thereto",
        "For any member State which subsequently expresses its consent to be bound by it",
        "For States that have expressed their consent to be bound thereafter",
        "For each State establishing its consent to be bound at a later date",
        "For any State which later becomes a Party to it",
        "For each State or regional economic integration organization which accedes thereto later",
        "For each State or regional organization of an integration or other nature",
        "For each State and organization referred to in Article 4",
        "For each State and organization that meets the requirements of Article 4",
        (
            "For each member of the Lake Organization and any State that is not a member of the "
            "Lake "
            "Organization but is a member of the River Council, or of any of its bodies, that "
            "accedes"
        ),
        "For any State for which this Agreement has not entered into force under paragraph 1",
        "For each State for which the Lake Treaty has entered into force and which ratifies it",
        "For any State, not being a signatory, which accedes",
        "For a Member, and for the European Economic Community",
        "For any State depositing its instrument of ratification thereafter",
        "For each State whose Government deposits an instrument of accession thereafter",
        "For each State whose instrument of ratification is deposited thereafter",
        "For any other State, the Government of which has deposited an instrument of accession,",
        "For each Government which shall subsequently sign it without reservation as to approval",
        (
            "For each State which signs it without any reservation as to approval or deposits its "
            "instrument of approval thereafter"
        ),
        (
            "For any State which has: (a) signed it without reservation as to approval; or "
            "(b) approved it; or (c) acceded to it thereafter"
        ),
        (
            "For each State notifying that its procedures are complete, or depositing an "
            "instrument of "
            "accession, thereafter"
        ),
        "For Parties that fulfil the necessary internal procedures later",
        "In respect of each State which ratifies it subsequently",
        "With respect to any Government which ratifies it subsequently",
        "With regard to any Party which ratifies it subsequently",
        "As regards any signatory ratifying subsequently",
        "In the case of a State ratifying subsequently",
        "In relation to each State ratifying subsequently",
        "As far as any later signatory is concerned",
        "In the case of an instrument deposited thereafter",
    ],
)
def test_for_whom(whom):
    said = (
        f"{whom}, this Agreement shall enter into force on the date of deposit of its instrument."
    )
    assert rule(FIRST, said) == (THRESHOLD, AtOnce(), Confidence.SURE)


@pytest.mark.parametrize(
    ("day", "delay"),
    [
        ("on the fortieth day after the deposit of its instrument of ratification", Days(40)),
        (
            ("on the fortieth day following the date of deposit by such State of its instrument"),
            Days(40),
        ),
        ("forty days after receipt by the Depositary of its instrument", Days(40)),
        ("forty days after the date on which that State deposits its instrument", Days(40)),
        ("forty days after the date of such deposit", Days(40)),
        ("forty days after the deposit of that State's instrument of ratification", Days(40)),
        ("forty days after that Government's acceptance", Days(40)),
        (
            (
                "forty days after the receipt of its ratification or of the notification of its "
                "accession"
            ),
            Days(40),
        ),
        ("two months after the date on which its ratification is registered", Months(2)),
        (
            (
                "two months after the day of its signature without reservation as to "
                "ratification, or its "
                "deposit of an instrument of ratification"
            ),
            Months(2),
        ),
        ("two months after the date of such signature or after the date of deposit", Months(2)),
        ("two months after it became a Party to this Agreement", Months(2)),
        ("two months after such State expressed its consent to be bound", Months(2)),
        ("two months after the establishment of its consent to be bound", Months(2)),
        ("two months after the Depositary has received its instrument", Months(2)),
        ("one year after it has ratified this Agreement", Months(12)),
        ("one year after it signs this Agreement without reservation as to approval", Months(12)),
        (
            "on the first day of the third month following the deposit of its instrument",
            FirstOfMonth(3),
        ),
        (
            (
                "on the first day of the month following the expiration of a period of two "
                "months after "
                "the deposit of its instrument"
            ),
            FirstOfMonthAfter(Months(2)),
        ),
        ("on the date of deposit of its instrument", AtOnce()),
        ("upon the deposit of its instrument", AtOnce()),
        ("in the order in which they deposit their instruments", AtOnce()),
        (
            (
                "on the date of entry into force of this Agreement or forty days after the "
                "deposit of its "
                "instrument, whichever is the later date"
            ),
            Days(40),
        ),
        (
            (
                "forty days after the deposit of its instrument or on the date on which this "
                "Agreement "
                "enters into force, whichever is later"
            ),
            Days(40),
        ),
        (
            (
                "forty days after the deposit of its instrument, but not before this Agreement "
                "has entered "
                "into force"
            ),
            Days(40),
        ),
        (
            (
                "forty days after the deposit of its instrument, unless a later date has been "
                "indicated in "
                "the instrument"
            ),
            Days(40),
        ),
    ],
)
def test_how_long_after_which_act(day, delay):
    assert rule(
        FIRST, f"Thereafter this Agreement shall enter into force for each State {day}."
    ) == (
        THRESHOLD,
        delay,
        Confidence.SURE,
    )
