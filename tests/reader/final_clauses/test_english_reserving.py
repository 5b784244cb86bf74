"""Reservations: sentences as treaties have them, and the regime each makes."""

from __future__ import annotations

import pytest

from servanda.law.build import (
    months,
    no_reservations,
    reservations_except_to,
    reservations_only_to,
)
from servanda.law.clauses import Acceptance, Days, Permitted, Reservations
from servanda.reader.final_clauses.english.reserving import read
from servanda.reader.final_clauses.english.reserving.provisions import provisions_in
from servanda.reader.final_clauses.record import Confidence, Doubt
from tests.reader.final_clauses.saying import reading_of

TITLE = "Pact on the Sharing of Snow"
ANY = Reservations()

SURE = {
    # none
    "No reservation may be made to this Pact.": no_reservations,
    "No reservations or exceptions shall be made to this Pact.": no_reservations,
    "No reservations, declarations or exceptions may be made to this Pact.": no_reservations,
    "No reservations to this Pact shall be permitted.": no_reservations,
    "No reservations may be made to this Pact or to its Annexes.": no_reservations,
    "No reservation of any kind may be made in respect of any of its provisions.": no_reservations,
    "No reservations may be made hereto.": no_reservations,
    "Reservations to this Pact are not permitted.": no_reservations,
    "Reservations may not be made with respect to any of the provisions of this Pact.": (
        no_reservations
    ),
    "Reservations shall not be allowed.": no_reservations,
    "Reservations to this Pact shall be prohibited.": no_reservations,
    "This Pact shall not be subject to any reservation.": no_reservations,
    "This Pact is not open to reservations.": no_reservations,
    "This Pact does not permit reservations.": no_reservations,
    "Acceptance of this Pact may not be made subject to any reservation.": no_reservations,
    "Ratification of this Pact shall be without reservations.": no_reservations,
    "This Pact may not be ratified subject to reservations.": no_reservations,
    "It is not permitted to make reservations to this Pact.": no_reservations,
    "No State may make reservations to this Pact.": no_reservations,
    "Governments may not subject their ratification to any reservation.": no_reservations,
    "The Parties shall not make reservations to this Pact.": no_reservations,
    # none but to some provisions
    "No reservations are permitted except those expressly permitted by articles 5 and 6.": (
        reservations_only_to("5", "6")
    ),
    "No reservations may be made except to article 22.": reservations_only_to("22"),
    "No reservations are permitted other than those provided for in articles 8 and 10.": (
        reservations_only_to("8", "10")
    ),
    "With the exception of article 14, no reservations to this Pact may be made.": (
        reservations_only_to("14")
    ),
    "Reservations may be made only to articles 4 and 7.": reservations_only_to("4", "7"),
    "Any State may, on ratification, make reservations to article 4.": reservations_only_to("4"),
    "Only reservations to article 4 are permitted.": reservations_only_to("4"),
    "Any State may, at the time of signature, reserve the right not to apply article 2 "
    "paragraph 1 (d) and (e). No other reservations shall be admissible.": (
        reservations_only_to("2(1)(d)", "2(1)(e)")
    ),
    # all but to some
    "Any State may, at the time of signature, ratification or accession, make reservations to any "
    "article other than articles 1 to 3 of this Pact.": reservations_except_to("1", "2", "3"),
    "No reservation may be made in respect of articles 3, 5 and 8.": (
        reservations_except_to("3", "5", "8")
    ),
    "Reservations to articles 2 and 3 of this Pact shall not be permitted.": (
        reservations_except_to("2", "3")
    ),
    # all
    "A reservation incompatible with the object and purpose of this Pact shall not be permitted.": (
        ANY
    ),
    "No reservation may be made if it is incompatible with the object and purpose of this Pact.": (
        ANY
    ),
    "Each State may make reservations to this Pact when signing it, provided that each concerns "
    "at least one specific provision.": ANY,
    "Reservations to this Pact may be made in accordance with the rules of international law.": ANY,
    "Acceptance may be made subject to reservations in accordance with the general rules of "
    "international law.": ANY,
    # with the consent of others
    "Acceptance of this Pact may be made subject to reservations, which shall become effective "
    "only upon unanimous acceptance by all Parties. Parties not having replied within three months "
    "from the date of the notification shall be deemed to have accepted the reservation. Failing "
    "such acceptance, the State making the reservation shall not become a Party.": (
        Reservations(acceptance=Acceptance.ALL, silence=months(3))
    ),
    "Any reservation shall require the consent of all the Contracting Parties.": (
        Reservations(acceptance=Acceptance.ALL)
    ),
    "Any reservation to this Pact shall require the acceptance of the Council.": (
        Reservations(acceptance=Acceptance.ORGAN)
    ),
    "Any State may make reservations to this Pact. A reservation shall be considered accepted if "
    "no objection has been made by a Party within ninety days after it was notified.": (
        Reservations(silence=Days(90))
    ),
    # beside
    "No reservations may be made to this Pact. Any reservation made before shall be subject to "
    "confirmation.": no_reservations,
    "No reservations may be made to this Pact. The Secretary-General shall notify all of any "
    "reservation. A reservation made before may be withdrawn at any time. Paragraph 1 of this "
    "article does not "
    "preclude a State from making statements on reservations.": no_reservations,
}


@pytest.mark.parametrize(("text", "rule"), SURE.items())
def test_a_rule_is_read_from_words_all_understood(text, rule):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence, found.doubts) == (rule, Confidence.SURE, ())


DOUBTFUL = {
    "No reservations may be made to this Pact unless expressly permitted by other articles of "
    "it.": (
        no_reservations,
        Doubt.REFERENCE,
    ),
    "No reservations may be made to this Pact. A guest may in winter make a reservation to the "
    "menu.": (no_reservations, Doubt.WORDS_LEFT),
    "No reservations may be made to this Pact. A reservation of a room is made by letter.": (
        no_reservations,
        Doubt.WORDS_LEFT,
    ),
    "No reservations may be made to this Pact. Reservations may be made only to article 4.": (
        no_reservations,
        Doubt.TWO_READINGS,
    ),
    "Any State may, on signature, reserve the right: (a) to exclude the application of article 9; "
    "(b) to exclude claims for snow. "
    "No other reservations may be made to this Pact.": (
        Reservations(
            permitted=Permitted.ONLY,
            provisions=frozenset({"9"}),
            acceptance=Acceptance.NOT_NEEDED,
        ),
        Doubt.WORDS_LEFT,
    ),
}


@pytest.mark.parametrize(("text", "expected"), DOUBTFUL.items())
def test_what_another_sentence_says_is_doubted(text, expected):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, *(d.doubt for d in found.doubts)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The provisions of this Pact shall not be subject to general reservations.",
        "No reservation may be made to this Pact, except in time of war.",
        "Any State may make reservations to this Pact concerning snow in summer.",
        "Any State may, on ratification, reserve the right not to apply article 9.",
        "No other reservations may be made.",
        "Any State may make reservations to this Pact. No other reservations may be made.",
        "Reservations of every sort may be made by all.",
        "A State may in winter make a reservation.",
        "A State may on ratification in winter reserve the right not to apply it.",
        "Reservations to this Pact are a matter for the Council.",
    ],
)
def test_what_is_not_understood_has_no_rule(text):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence) == (None, Confidence.UNREAD)


@pytest.mark.parametrize(
    "text",
    [
        "Signature without reservation as to ratification shall be definitive.",
        "A Party may enter a reservation with respect to an amendment of an annex.",
        "Reservations to the Treaty on Ice are not permitted.",
        "This Pact enters into force on the third ratification.",
    ],
)
def test_another_matter_is_not_read(text):
    assert reading_of(read, text, title=TITLE) is None


def test_a_permission_is_all_that_is_permitted_by_default():
    assert ANY.permitted is Permitted.ALL


@pytest.mark.parametrize(
    ("words", "provisions"),
    [
        ("articles 1, 16 (1) and 36-38", {"1", "16(1)", "36", "37", "38"}),
        ("Articles IV, V and XII inclusive", {"4", "5", "12"}),
        ("article 2, paragraph 1 (d) and (e)", {"2(1)(d)", "2(1)(e)"}),
        ("articles 3 to 5 of this", {"3", "4", "5"}),
        ("articles 5 to 3", {"5"}),
        ("articles 16 (1) to 18", {"16(1)"}),
        ("paragraph 2", set()),
        ("annex A", set()),
        ("articles a to c", set()),
        ("article 2 (", set()),
    ],
)
def test_provisions_are_written_one_by_one(words, provisions):
    assert provisions_in(words) == provisions
