from __future__ import annotations

import pytest

from servanda.law.acts import Kind
from servanda.reader.final_clauses.english.acts import DONE, KINDS
from servanda.reader.final_clauses.english.subjects import ENTRY, FORCE, INSTRUMENT, SUBJECT
from servanda.reader.final_clauses.english.tails import ORGAN, TAIL
from tests.reader.final_clauses.entering import DS, FC, RAP, RAPC, A, C, P, R
from tests.reader.final_clauses.saying import said


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("ratification", {R}),
        ("ratifications", {R}),
        ("acceptance", {A}),
        ("approbation", {P}),
        ("adherence", {C}),
        ("adhesion", {C}),
        ("formal confirmation", {FC}),
        ("act of formal confirmation", {FC}),
        ("confirmation", {FC}),
        ("definitive signature", {DS}),
        ("succession", {Kind.SUCCESSION}),
        ("ratification or accession", {R, C}),
        ("ratification, acceptance or approval", RAP),
        ("ratification, acceptance, approval or accession", RAPC),
        ("ratification, acceptance, formal confirmation, approval or accession", RAPC | {FC}),
        ("ratification, acceptance or approval thereof, or of accession thereto", RAPC),
        ("ratification, acceptance or approval of, or accession to, this Protocol", RAPC),
        ("ratification of the Convention or an instrument of accession to it", {R, C}),
        ("ratification, acceptance, approval or accession, as the case may be", RAPC),
    ],
)
def test_kinds(words: str, kinds: set[Kind]) -> None:
    assert set(said(KINDS, words) or ()) == kinds


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("ratified", {R}),
        ("ratified it", {R}),
        ("acceded thereto", {C}),
        ("adhered to this Convention", {C}),
        ("formally confirmed", {FC}),
        ("confirmed", {FC}),
        ("ratified, accepted or approved it", RAP),
        ("ratified, accepted, approved or acceded to, the Protocol", RAPC),
        ("ratified it or have acceded to it", {R, C}),
    ],
)
def test_deeds(words: str, kinds: set[Kind]) -> None:
    assert set(said(DONE, words) or ()) == kinds


@pytest.mark.parametrize(
    ("words", "noun", "own"),
    [
        ("this Convention", "convention", True),
        ("the present Protocol", "protocol", True),
        ("present Agreement", "agreement", True),
        ("the said Treaty", "treaty", True),
        ("this Framework Agreement", "agreement", True),
        ("these Regulations", "regulations", True),
        ("the Memorandum of Understanding", "memorandum", False),
        ("these Agreed Measures", "measures", True),
        ("the Articles of Agreement", "articles", False),
        ("the Convention", "convention", False),
        ("Amendments", "amendments", False),
        ("it", "", True),
        ("the same", "", True),
    ],
)
def test_instruments(words: str, noun: str, own: bool) -> None:  # noqa: FBT001 # a column
    found = said(INSTRUMENT, words)

    assert found is not None
    assert (found.noun, found.own) == (noun, own)


@pytest.mark.parametrize(
    ("words", "kind", "is_itself"),
    [
        ("this Convention", "convention", True),
        ("this Convention", "protocol", False),
        ("it", "protocol", True),
        ("this Instrument", "protocol", True),
        ("the Convention", "convention", True),
        ("the Convention", "", True),
        ("the Agreement", "framework agreement", True),
        ("the Convention", "protocol", False),
    ],
)
def test_whether_an_instrument_speaks_of_itself(
    words: str,
    kind: str,
    is_itself: bool,  # noqa: FBT001 # a column
) -> None:
    found = said(INSTRUMENT, words)

    assert found is not None
    assert found.is_of(kind) == is_itself


@pytest.mark.parametrize(
    "words",
    [
        "this Convention",
        "this Convention and its Annexes",
        "this Protocol, including the Annex attached thereto,",
        "this Convention, together with its Protocol,",
        "the provisions of this Agreement",
    ],
)
def test_subjects(words: str) -> None:
    assert said(SUBJECT, words) is not None


@pytest.mark.parametrize(
    "words",
    [
        "shall enter into force",
        "shall enter in force",
        "enters into force",
        "will come into force",
        "shall come into operation",
        "shall go into effect",
        "shall then enter into force",
        "is to enter into force",
        "shall enter definitively into force",
        "shall take effect",
        "takes effect",
        "shall have legal effect",
        "shall become effective",
        "shall be effective",
        "shall become operative",
        "shall become binding",
        "shall be in force",
        "shall be brought into force",
        "shall commence",
        "came into force",
    ],
)
def test_entering_into_force(words: str) -> None:
    assert said(FORCE, words) == "force"


@pytest.mark.parametrize(
    "words", ["the entry into force", "its coming into force", "entry into force"]
)
def test_entry_into_force(words: str) -> None:
    assert said(ENTRY, words) == "entry"


@pytest.mark.parametrize(
    "words",
    [
        "the Depositary",
        "the Secretary-General of the League of Neighbours",
        "the Director General of the Snow Office",
        "the Government of Norway",
        "the Ministry of Foreign Affairs of Chile",
        "the Depositary Governments",
        "the French Republic, which keeps the originals",
        "the French Republic, the depositary",
        "them",
        "the said Government",
        "the latter",
        "the latter Government",
    ],
)
def test_organs(words: str) -> None:
    assert said(ORGAN, words) == words


@pytest.mark.parametrize(
    "words",
    [
        "with the Depositary",
        ", with the Secretary-General",
        "in the archives of the Commission",
        "in accordance with article 4",
        "in accordance with the provisions of article 4 of this Convention",
        "under article 4",
        "as provided for in article 4, paragraph 2",
        "pursuant to article 4",
        "referred to in the preceding paragraph",
        "in accordance with the provisions of the preceding paragraph",
        "in accordance with the procedure",
        ", who shall inform the other Governments",
        ", and the Depositary shall notify all Governments",
        ", in whose archives it is kept",
        "under this Treaty",
        ", through diplomatic channels",
        ", which shall take place in Vienna",
        ", as the case may be",
        ", as appropriate",
        ", whichever is achieved first",
        "( hereinafter the day of entry )",
    ],
)
def test_tails(words: str) -> None:
    assert said(TAIL, words) is not None
