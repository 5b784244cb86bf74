"""Whole made-up treaties, from the text to the clauses the engine computes with."""

from __future__ import annotations

import pytest

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.build import (
    all_of,
    any_time,
    at_least,
    at_once,
    counted,
    days,
    fact,
    in_force,
    months,
    no_reservations,
    nth,
    unless_opposed,
    with_the_others,
    withdrawal,
)
from servanda.law.clauses import Clauses, Months, Pivot, UnlessOpposed
from servanda.law.evaluate import entry_into_force
from servanda.reader.final_clauses import Confidence, FinalClauses, Matter, read_final_clauses
from servanda.reader.final_clauses.record import Consent, Depositary, Languages

R, A, P, X = Kind.RATIFICATION, Kind.ACCEPTANCE, Kind.APPROVAL, Kind.ACCESSION
D = Kind.DEFINITIVE_SIGNATURE
ALL = frozenset({R, A, P, X})
ALWAYS = INSTRUMENTS | {Kind.CONSENT, Kind.SUCCESSION, D}
BY_ORGANISATIONS = frozenset({"EUE"})

FRAMEWORK = """
CONVENTION ON THE SNOWFIELDS OF THE NORTHERN RANGE

The Parties to this Convention, caring for the snow, have agreed as follows:

Article 1
Use of terms
"Snow" means what falls in winter and has not yet melted.

Article 2
Signature
This Convention shall be open for signature by all States at Strelsau from 1 March 1991 to
29 February 1992.

Article 3
Ratification, acceptance, approval or accession
1. This Convention shall be subject to ratification, acceptance or approval. It shall be open for
accession from the day after the date on which it is closed for signature.
2. Instruments of ratification, acceptance, approval or accession shall be deposited with the
Depositary.

Article 4
Entry into force
1. This Convention shall enter into force on the seventieth day after the date of deposit of the
fourteenth instrument of ratification, acceptance, approval or accession.
2. For each State or regional economic integration organization that ratifies, accepts or approves
this Convention or accedes thereto after the deposit of the fourteenth instrument, the Convention
shall enter into force on the seventieth day after the date of deposit by such State or regional
economic integration organization of its instrument.
3. For the purposes of paragraphs 1 and 2, any instrument deposited by a regional economic
integration organization shall not be counted as additional to those deposited by its member States.

Article 5
Reservations
No reservations may be made to this Convention.

Article 6
Withdrawal
At any time after two years from the date on which this Convention has entered into force for a
Party, that Party may withdraw from this Convention by giving written notification to the
Depositary. Any such withdrawal shall take effect upon expiry of six months from the date of receipt
by the Depositary of the notification of withdrawal.

Article 7
Authentic texts
The original of this Convention, of which the English, French and Russian texts are equally
authentic, shall be deposited with the Government of Norway.
"""

FRAMEWORK_CLAUSES = Clauses(
    entry_into_force=in_force(days(70), at_least(14, ALL, not_counting=BY_ORGANISATIONS)),
    for_states=with_the_others(days(70), ALWAYS),
    withdrawal=withdrawal(months(6), any_time, not_before=months(24)),
    reservations=no_reservations,
)


def confidence(found: FinalClauses, matter: Matter) -> Confidence | None:
    reading = found.of(matter)
    return None if reading is None else reading.confidence


def test_a_framework_convention():
    found = read_final_clauses(FRAMEWORK)
    assert found.clauses == FRAMEWORK_CLAUSES
    for matter in (
        Matter.ENTRY_INTO_FORCE,
        Matter.LATER_STATES,
        Matter.CONSENT,
        Matter.ACCESSION,
        Matter.WITHDRAWAL,
        Matter.RESERVATIONS,
        Matter.LANGUAGES,
    ):
        assert confidence(found, matter) is Confidence.SURE, matter
    assert [reading.matter for reading in found.readings] == [
        matter for matter in Matter if found.of(matter) is not None
    ]


def test_what_each_rule_was_read_from():
    found = read_final_clauses(FRAMEWORK)
    for reading in found.readings:
        assert FRAMEWORK[reading.span.start : reading.span.end].strip()
    later = found.of(Matter.LATER_STATES)
    assert later is not None
    words = FRAMEWORK[later.span.start : later.span.end]
    assert words.startswith("For each State or regional")
    assert words.endswith("of its instrument")


@pytest.mark.parametrize(
    "mangled",
    [
        FRAMEWORK.lower(),
        FRAMEWORK.replace("\n", " "),
        FRAMEWORK.lower().replace(".\n", ".").replace("article ", "ARTICLE "),
        FRAMEWORK.replace(" ", "  "),
        FRAMEWORK.replace("\n", "\r\n"),
        FRAMEWORK.replace("date of deposit", "dateof deposit").replace("on the", "onthe"),
    ],
)
def test_the_same_however_the_text_was_treated(mangled):
    assert read_final_clauses(mangled).clauses == FRAMEWORK_CLAUSES


def test_ways_of_consent_an_outside_fact_and_two_sentences_on_later_states():
    found = read_final_clauses(
        """
        INTERNATIONAL CONVENTION ON THE CLEANING OF HULLS

        Article 1 Signature and consent
        This Convention shall be open for signature from 1 May 2001 to 30 April 2002 and shall
        thereafter remain open for accession by any State. States may become Parties to this
        Convention by: (a) signature not subject to acceptance; or (b) signature subject to
        acceptance, followed by acceptance; or (c) accession.

        Article 2 Entry into force
        1. This Convention shall enter into force ten months after the date on which not less than
        eleven States, the combined fleets of which constitute not less than thirty per cent of the
        hulls of the world, have become Parties to it in accordance with Article 1.
        2. For States which have deposited an instrument of acceptance or accession in respect of
        this Convention after the requirements for entry into force thereof have been met but prior
        to the date of entry into force, the acceptance or accession shall take effect on the date
        of entry into force of this Convention or two months after the date of deposit of the
        instrument, whichever is the later date.
        3. Any instrument of acceptance or accession deposited after the date on which this
        Convention enters into force shall take effect two months after the date of deposit.
        """
    )
    consent = found.of(Matter.CONSENT)
    assert consent is not None
    assert consent.value == Consent(kinds=frozenset({D, A, X}))
    assert found.clauses is not None
    words = (
        "the combined fleets of which constitute not less than thirty per cent of the hulls of the "
        "world"
    )
    assert found.clauses.entry_into_force == in_force(
        months(10), all_of(at_least(11, frozenset({D, A, X})), fact(words))
    )
    assert found.clauses.for_states == with_the_others(months(2), ALWAYS)


def test_a_depositary_that_counts_full_months():
    found = read_final_clauses(
        """
        Convention on Alpine Goats

        Article 1
        This Convention shall be open for signature by the member States of the Council of Europe.
        It is subject to ratification. Instruments of ratification shall be deposited with the
        Secretary General of the Council of Europe.

        Article 2
        This Convention shall enter into force five months after the date of deposit of the third
        instrument of ratification. In respect of any signatory which ratifies it subsequently, it
        shall enter into force five months after the date of the deposit of its instrument.
        """
    )
    assert found.clauses is not None
    assert found.clauses.entry_into_force == in_force(
        Months(5, clear=True), nth(3, counted(frozenset({R})))
    )
    assert found.clauses.for_states == with_the_others(Months(5, clear=True), ALWAYS)


def test_accession_that_may_be_opposed():
    found = read_final_clauses(
        """
        Convention on the Service of Lost Umbrellas

        Article 1
        The present Convention shall enter into force on the fiftieth day after the deposit of the
        second instrument of ratification. The Convention shall enter into force for each signatory
        State which ratifies subsequently on the fiftieth day after the deposit of its instrument
        of ratification.

        Article 2
        Any other State may accede to the present Convention after it has entered into force.
        Such accession shall have effect only as regards the relations between the acceding State
        and those Contracting States which have not raised an objection to its accession in the
        four months after the receipt of the notice.
        """
    )
    assert found.clauses is not None
    assert found.clauses.joining == unless_opposed(months(4), pairwise=True)
    assert found.clauses.joining == UnlessOpposed(within=Months(4), pairwise=True)


def test_a_silent_text_is_doubted_where_it_is_silent():
    found = read_final_clauses(
        "Agreement on the Ferry between Ruritania and Its Neighbours\n\nArticle 1\n\nThis "
        "Agreement shall enter into force forty days after the deposit of the second instrument of "
        "ratification."
    )
    assert found.clauses == Clauses(
        entry_into_force=in_force(days(40), at_least(2, frozenset({R}))),
        for_states=with_the_others(days(40), ALWAYS),
    )
    assert confidence(found, Matter.ENTRY_INTO_FORCE) is Confidence.SURE
    assert confidence(found, Matter.LATER_STATES) is Confidence.DOUBTFUL


def test_later_ones_from_entry_into_force_on():
    found = read_final_clauses(
        "Treaty on Bells\n\nArticle 1\n\nThis Treaty shall enter into force on the date of deposit "
        "of the fourth instrument of ratification. For States which ratify it after its entry into "
        "force, it shall enter into force on the sixth day after the deposit of their instruments."
    )
    assert found.clauses == Clauses(
        entry_into_force=in_force(at_once, at_least(4, frozenset({R}))),
        for_states=with_the_others(days(6), ALWAYS, pivot=Pivot.ENTRY_INTO_FORCE),
    )


@pytest.mark.parametrize("text", ["", " ", "x", "The snow is white.", "\x00", "(" * 500, "9" * 500])
def test_any_text_is_accepted(text):
    found = read_final_clauses(text)
    assert (found.text, found.clauses) == (text, None)


def test_what_was_read_can_be_computed_with():
    clauses = read_final_clauses(FRAMEWORK).clauses
    assert clauses is not None
    verdict = entry_into_force(clauses, ())
    assert verdict.on is None


def test_the_depositary_and_the_languages():
    found = read_final_clauses(FRAMEWORK)
    languages, keeper = found.of(Matter.LANGUAGES), found.of(Matter.DEPOSITARY)
    assert languages is not None
    assert languages.value == Languages(codes=frozenset({"en", "fr", "ru"}))
    assert keeper is not None
    assert keeper.value == Depositary(states=frozenset({"NOR"}))
