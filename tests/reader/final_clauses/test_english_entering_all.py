from __future__ import annotations

import pytest

from servanda.law.build import (
    at_once,
    days,
    decided,
    every_one,
    first_of_month,
    in_force,
    months,
    on_signing,
    signatories,
)
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.entering import N, P, R, S, every, nth, read_in_a_treaty

ALL_OF_THEM = (
    (
        (
            "This Agreement shall enter into force on the date of deposit of the last "
            "instrument of ratification."
        ),
        every({R}),
    ),
    (
        (
            "This Convention shall enter into force two months after the deposit of the "
            "instruments of ratification by all the signatory Governments."
        ),
        every({R}, months(2)),
    ),
    (
        (
            "This Treaty shall enter into force upon the deposit of the instruments of "
            "ratification of all signatory States."
        ),
        every({R}),
    ),
    (
        (
            "The Agreement shall come into force when all signatory States have deposited their "
            "instruments of ratification."
        ),
        every({R}),
    ),
    (
        (
            "This Agreement shall enter into force thirty days after the last of the "
            "instruments of ratification has been deposited."
        ),
        every({R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force immediately after ratification by all the "
            "Contracting Parties."
        ),
        every({R}),
    ),
    (
        (
            "This Convention shall enter into force on the date of the exchange of the "
            "instruments of ratification."
        ),
        every({R}),
    ),
    (
        (
            "The Treaty shall come into force on the day on which the instruments of "
            "ratification are exchanged."
        ),
        every({R}),
    ),
    (
        "This Agreement shall take effect one month after the exchange of ratifications.",
        every({R}, months(1)),
    ),
    (
        (
            "This Agreement shall enter into force on the date on which the Parties have "
            "notified each other that their internal procedures have been completed."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force thirty days after the date of receipt of the "
            "last written notification by which the Parties inform each other, through "
            "diplomatic channels, of the completion of the internal legal procedures required "
            "for its entry into force."
        ),
        every({N}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force on the date of receipt of the last "
            "notification confirming that the Parties have completed their internal procedures."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force on the date of the last notification that "
            "the constitutional requirements have been complied with."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force on the date of the later of the "
            "notifications by which the Parties notify each other of the completion of the "
            "necessary procedures."
        ),
        every({N}),
    ),
    (
        (
            "The present Agreement shall enter into force on the first day of the second month "
            "following the date on which the Parties have notified each other of the completion "
            "of the procedures necessary for that purpose."
        ),
        in_force(first_of_month(2), every_one(signatories, {N})),
    ),
    (
        (
            "This Agreement shall enter into force on the date of the second notification by "
            "which either Party informs the other that its domestic requirements have been "
            "fulfilled."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force on the date on which the Contracting Parties "
            "exchange notes confirming the completion of their respective internal procedures."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force upon the date of the last written "
            "notification by the Parties that they have complied with their respective legal "
            "requirements."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force one month after the two Governments have "
            "notified each other of the fulfilment of their constitutional requirements."
        ),
        every({N}, months(1)),
    ),
    (
        (
            "This Agreement shall enter into force on the date on which the Depositary has "
            "received notifications from all Parties that their internal procedures have been "
            "completed."
        ),
        every({N}),
    ),
    (
        (
            "The Parties shall notify each other in writing of the completion of their internal "
            "procedures, and this Agreement shall enter into force on the date of receipt of "
            "the last notification."
        ),
        every({N}),
    ),
    (
        (
            "Each Party shall notify the other of the completion of its internal procedures. "
            "This Agreement shall enter into force on the date of the later notification."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force from the date when the Parties notify each "
            "other of the completion of their procedures."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force 30 days after the Depositary has received "
            "the last of the written notifications of the completion of the domestic procedures "
            "necessary for its entry into force."
        ),
        every({N}, days(30)),
    ),
    (
        "This Convention shall enter into force upon ratification by all the Parties.",
        every({R}),
    ),
    (
        "This Agreement shall enter into force when both Parties have ratified it.",
        every({R}),
    ),
    (
        (
            "This Treaty shall be ratified and the instruments of ratification exchanged at "
            "Vienna; it shall enter into force on the day of the exchange of the instruments of "
            "ratification."
        ),
        every({R}),
    ),
    (
        (
            "This Treaty shall be ratified. The instruments of ratification shall be exchanged "
            "as soon as possible. The Treaty shall enter into force one month after the "
            "exchange."
        ),
        every({R}, months(1)),
    ),
    (
        (
            "This Convention shall enter into force on the date on which all the Contracting "
            "Governments have deposited their instruments of approval."
        ),
        every({P}),
    ),
    (
        (
            "This Convention shall come into force three months after all the signatories have "
            "ratified it."
        ),
        every({R}, months(3)),
    ),
    (
        (
            "This Agreement shall enter into force as soon as all the Governments which have "
            "signed it have ratified it."
        ),
        every({R}),
    ),
    (
        (
            "This Agreement shall enter into force on the first day of the month following the "
            "month in which the last instrument of ratification is deposited."
        ),
        in_force(first_of_month(1), every_one(signatories, {R})),
    ),
    (
        (
            "This Agreement shall enter into force on the first day of the second month after "
            "the month in which the Contracting Parties have informed each other that the "
            "constitutional requirements have been met."
        ),
        in_force(first_of_month(2), every_one(signatories, {N})),
    ),
    (
        (
            "This Agreement shall enter into force on the sixtieth day after the date on which "
            "the Governments of the two countries have informed each other in writing that the "
            "domestic requirements have been met."
        ),
        every({N}, days(60)),
    ),
    (
        (
            "This Agreement shall come into force upon an exchange of diplomatic notes "
            "confirming that all internal procedures have been completed."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force upon written notification by both Parties "
            "that their internal procedures have been completed."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall be approved by the Governments of the Parties and shall enter "
            "into force on the date of the exchange of notes on its approval."
        ),
        every({N}),
    ),
    (
        (
            "This Treaty shall enter into force on the thirtieth day after the exchange of the "
            "instruments of ratification, which shall take place in Moscow."
        ),
        every({R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force on the date of the receipt by Canada of the "
            "last instrument of ratification."
        ),
        every({R}),
    ),
    (
        (
            "This Agreement shall enter into force thirty days after the date on which all the "
            "Parties have informed the Ministry of Foreign Affairs of Norway that the Agreement "
            "has been approved."
        ),
        every({N}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force when the Parties have notified each other "
            "through diplomatic channels that the constitutional requirements for its entry "
            "into force have been fulfilled."
        ),
        every({N}),
    ),
    (
        (
            "Upon the deposit of instruments of ratification by all the signatory States, the "
            "present Treaty shall enter into force for those States and for States which have "
            "deposited instruments of accession."
        ),
        every({R}),
    ),
    (
        (
            "This Convention shall enter into force upon the exchange of the instruments of "
            "ratification, which shall take place at Ottawa as soon as possible."
        ),
        every({R}),
    ),
    (
        (
            "This Convention shall enter into force thirty days after the date on which the "
            "last Party has notified the Depositary of its approval."
        ),
        every({P, N}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force on the thirtieth day following the date on "
            "which the Depositary has been notified by all Signatories that they have accepted "
            "it."
        ),
        every({N}, days(30)),
    ),
    (
        "The Convention shall enter into force once ratified by all the signatory States.",
        every({R}),
    ),
    (
        (
            "This Agreement comes into effect on the date of receipt of the second of the "
            "notifications by which the Parties inform each other of the completion of their "
            "procedures."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force on the date of receipt of the later of the "
            "diplomatic notes by which the Parties inform each other that their legal "
            "requirements are met."
        ),
        every({N}),
    ),
    (
        (
            "This Agreement shall enter into force on the first day of the calendar month "
            "following the month in which the last Party notifies the Depositary of the "
            "completion of its procedures."
        ),
        in_force(first_of_month(1), every_one(signatories, {N})),
    ),
    (
        "This Protocol shall enter into force following its ratification by all Parties.",
        every({R}),
    ),
    (
        (
            "This Agreement shall enter into force on the date that all Parties have deposited "
            "their instruments of ratification with the Depositary."
        ),
        every({R}),
    ),
    (
        (
            "The present Treaty shall enter into force on the day of the deposit of the last of "
            "the instruments of ratification of the Signatory States."
        ),
        every({R}),
    ),
    (
        (
            "The present Treaty will enter into force once the Depositary has received the "
            "instruments of ratification of all Signatories."
        ),
        every({R}),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), ALL_OF_THEM)
def test_all_of_them(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())


SIGNATURES = (
    (
        "This Agreement shall enter into force on the date of its signature.",
        in_force(at_once, on_signing),
    ),
    (
        "This Agreement shall enter into force upon signature.",
        in_force(at_once, on_signing),
    ),
    (
        "The present Protocol shall enter into force on signature.",
        in_force(at_once, on_signing),
    ),
    (
        "This Agreement shall enter into force thirty days after the date of signature.",
        in_force(days(30), on_signing),
    ),
    (
        "This Agreement enters into force upon signature by both Parties.",
        every({S}),
    ),
    (
        "This Agreement shall come into force upon signature by five States.",
        nth(5, {S}),
    ),
    (
        "This Memorandum shall become effective on the date of the last signature.",
        every({S}),
    ),
    (
        "This Agreement shall enter into force thirty days after the eighth signature.",
        nth(8, {S}, days(30)),
    ),
    (
        (
            "This Agreement will enter into force on the first day of the month following the "
            "date of signature by all Parties."
        ),
        in_force(first_of_month(1), every_one(signatories, {S})),
    ),
    (
        "This Agreement shall enter into force on the day on which it is signed.",
        in_force(at_once, on_signing),
    ),
    (
        (
            "This Agreement shall enter into force on a date to be determined by the Council of "
            "Ministers."
        ),
        in_force(at_once, decided),
    ),
    (
        (
            "This Agreement shall remain in force for five years and shall enter into force on "
            "the date of its signature."
        ),
        in_force(at_once, on_signing),
    ),
    (
        ("This Convention shall enter into force on the date of its adoption by the Conference."),
        in_force(at_once, on_signing),
    ),
    (
        (
            "The Agreement shall come into force when it has been signed by not less than ten "
            "Governments."
        ),
        nth(10, {S}),
    ),
    (
        (
            "This Agreement shall enter into force upon signature by the representatives of "
            "five Governments."
        ),
        nth(5, {S}),
    ),
    (
        (
            "This Agreement enters into force upon the expiration of 30 days from the date of "
            "signature."
        ),
        in_force(days(30), on_signing),
    ),
    (
        (
            "This Agreement is concluded for an unlimited period and enters into force on the "
            "day of its signature by the authorised representatives."
        ),
        in_force(at_once, on_signing),
    ),
    (
        "This Agreement will enter into force once it has been signed by all Parties.",
        every({S}),
    ),
    (
        "This Agreement shall enter into force on signature by any two or more Governments.",
        nth(2, {S}),
    ),
    (
        (
            "The present instrument shall enter into force on the date of the last signature by "
            "the Parties."
        ),
        every({S}),
    ),
    (
        (
            "This Agreement enters into force on the thirtieth day after the day of its "
            "signature by all Contracting Parties."
        ),
        every({S}, days(30)),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), SIGNATURES)
def test_signatures(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())
