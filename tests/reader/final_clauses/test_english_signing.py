from __future__ import annotations

import pytest

from servanda.law.clauses import Anyone, Named, PartiesOf
from servanda.reader.final_clauses.english.signing import read
from servanda.reader.final_clauses.record import Confidence, Doubt, MaySign
from tests.reader.final_clauses.saying import reading_of

SURE, DOUBTFUL, UNREAD = Confidence.SURE, Confidence.DOUBTFUL, Confidence.UNREAD
THREE = Named(frozenset({"NOR", "SWE", "DNK"}))


def read_of(*articles: str) -> tuple[MaySign | None, Confidence, list[Doubt]] | None:
    found = reading_of(read, *articles)
    if found is None:
        return None
    assert found.value is None or isinstance(found.value, MaySign)
    return found.value, found.confidence, [doubted.doubt for doubted in found.doubts]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        # by whom
        ("The present Convention is open for signature by every State.", MaySign()),
        ("This Convention is open to all States for signature.", MaySign()),
        ("This Convention may be signed on behalf of any Government.", MaySign()),
        (
            "This Convention shall be open for signature by Norway, Sweden and Denmark.",
            MaySign(who=THREE),
        ),
        (
            "This Convention is open to Norway, Sweden and Denmark for signature.",
            MaySign(who=THREE),
        ),
        (
            (
                "This Convention shall be open for signature by the Governments of Norway, Sweden "
                "and Denmark, which border on the Lake."
            ),
            MaySign(who=THREE),
        ),
        (
            "This Convention shall be open for signature by all Parties to the Lake Convention.",
            MaySign(who=PartiesOf(instrument="the Lake Convention")),
        ),
        (
            "This Convention shall be open for signature by the Member States of the Lake Union.",
            MaySign(group="Member States of the Lake Union"),
        ),
        (
            "This Convention shall be open to the signature of the members of the Lake Union.",
            MaySign(group="members of the Lake Union"),
        ),
        (
            "This Convention is open to the members of the Lake Union for signature.",
            MaySign(group="members of the Lake Union"),
        ),
        (
            (
                "This Convention shall be open for signature in the name of the Powers "
                "represented at the Conference of Strelsau."
            ),
            MaySign(group="Powers represented at the Conference of Strelsau"),
        ),
        (
            "This Convention shall be open for signature only by riparian States.",
            MaySign(group="riparian States"),
        ),
        (
            "This Convention shall be open for signature by Norway and by members of the Union.",
            MaySign(group="Norway and by members of the Union"),
        ),
        (
            (
                "This Convention together with the attached Protocol shall be open for signature "
                "by any State at the headquarters of the Lake Union."
            ),
            MaySign(),
        ),
        # until when
        (
            (
                "This Convention shall be open for signature at Strelsau from 1 March 1990 until "
                "31 August 1990."
            ),
            MaySign(until="1990-08-31"),
        ),
        (
            "This Convention shall, until 31 August 1990, be open for signature by all States.",
            MaySign(until="1990-08-31"),
        ),
        (
            "This Convention shall be open until 31 August 1990 for signature by any State.",
            MaySign(until="1990-08-31"),
        ),
        (
            (
                "This Convention shall be open for signature by all States at Strelsau from 1 "
                "March to 31 August 1990, and at the headquarters of the Lake Union in Zenda "
                "until 1 May 1991 inclusive."
            ),
            MaySign(until="1991-05-01"),
        ),
        (
            (
                "This Convention shall be open for signature at Strelsau, Norway, on 1 and 2 March "
                "1990, and thereafter in Zenda as from 3 March 1990."
            ),
            MaySign(),
        ),
        (
            "This Convention shall be open for signature at Zenda as of 3 March 1990.",
            MaySign(),
        ),
        ("The present Convention is kept open for signature indefinitely.", MaySign()),
        (
            (
                "This Convention shall be open for signature by all States at the seat of the Lake "
                "Union from 1 March 1990 until its entry into force."
            ),
            MaySign(),
        ),
        (
            (
                "This Convention shall remain open for signature until the date on which this "
                "Convention enters into force."
            ),
            MaySign(),
        ),
        (
            (
                "The present Convention, which bears the date of this day, is open for signature "
                "until 31 August 1990."
            ),
            MaySign(until="1990-08-31"),
        ),
        (
            (
                "This Convention shall bear the date of its adoption and shall remain open for "
                "signature until 31 August 1990."
            ),
            MaySign(until="1990-08-31"),
        ),
        # who and when
        (
            (
                "This Convention shall be open for signature at Strelsau until 31 August 1990 by "
                "the States represented at the Conference held at Zenda from 1 to 9 May 1989."
            ),
            MaySign(
                group="States represented at the Conference held at Zenda from 1 to 9 May 1989",
                until="1990-08-31",
            ),
        ),
        (
            (
                "This Convention shall be open for signature by the States in the lake region, in "
                "Strelsau, on 1 March 1990, and thereafter in Zenda until 31 August 1990."
            ),
            MaySign(group="States in the lake region", until="1990-08-31"),
        ),
        (
            (
                "This Convention shall be open for signature by States listed in the Annex in "
                "Zenda until 31 August 1990."
            ),
            MaySign(group="States listed in the Annex", until="1990-08-31"),
        ),
        (
            (
                "This Convention shall be open for signature on the occasion of the second Lake "
                "Conference, and then at Zenda until 31 August 1990, by all States."
            ),
            MaySign(until="1990-08-31"),
        ),
        # what follows says nothing more
        (
            (
                "This Convention shall be open for signature by all States until 31 August 1990 "
                "and shall thereafter remain open for accession by any State."
            ),
            MaySign(until="1990-08-31"),
        ),
        (
            (
                "This Convention shall be open for signature by all States and shall be subject to "
                "ratification."
            ),
            MaySign(),
        ),
        (
            (
                "This Convention is open for signature by all States, with or without reservation "
                "as to ratification."
            ),
            MaySign(),
        ),
        (
            (
                "This Convention is open for signature by all States, either by: (a) signature not "
                "subject to ratification; or (b) signature subject to ratification."
            ),
            MaySign(),
        ),
        (
            (
                "This Convention is open for signature by all States as follows: until 31 August "
                "1990 at Zenda."
            ),
            MaySign(until="1990-08-31"),
        ),
        (
            (
                "This Convention shall be open for signature at Zenda until 31 August 1990 and "
                "shall thereafter be deposited with the Lake Union."
            ),
            MaySign(until="1990-08-31"),
        ),
        (
            (
                "This Convention shall be open for signature at Zenda until 31 August 1990 and "
                "shall be re-opened for signature at Strelsau until 1 May 1991."
            ),
            MaySign(until="1991-05-01"),
        ),
        (
            (
                "This Convention shall be open for signature by the States of the shore with the "
                "Government of Norway and also with the depositary until 31 August 1990."
            ),
            MaySign(group="States of the shore", until="1990-08-31"),
        ),
        (
            (
                "This Convention shall be open for signature by States having ties with the Lake "
                "Union until 31 August 1990."
            ),
            MaySign(group="States having ties with the Lake Union", until="1990-08-31"),
        ),
    ],
)
def test_who_may_sign_and_until_when_is_read(sentence, value):
    assert read_of(f"Signature\n\n{sentence}") == (value, SURE, [])


def test_a_later_sentence_completes_the_first():
    assert read_of(
        "This Convention shall be open for signature by the members of the Lake Union at Zenda on "
        "1 March 1990. It shall remain open for signature by the members of the Lake Union until "
        "31 August 1990."
    ) == (MaySign(group="members of the Lake Union", until="1990-08-31"), SURE, [])


def test_two_groups_are_given_in_their_words():
    assert read_of(
        "This Convention shall be open for signature by Norway. It shall also be open for "
        "signature by the members of the Lake Union."
    ) == (MaySign(group="Norway; members of the Lake Union"), SURE, [])


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        (
            "This Convention shall be open for signature by all States for one year at Zenda.",
            MaySign(),
        ),
        (
            (
                "This Convention shall remain open for signature for a period of two years from 1 "
                "March 1990."
            ),
            MaySign(),
        ),
        (
            (
                "This Convention shall be open for signature until 31 August 1990 or until it "
                "enters into force, whichever is later."
            ),
            MaySign(until="1990-08-31"),
        ),
        (
            "This Convention shall be open for signature at the Lake from until May.",
            MaySign(),
        ),
        (
            (
                "This Convention shall be open for signature by the States referred to in Article "
                "3 for 12 months from the date of its adoption."
            ),
            MaySign(group="States referred to in Article 3"),
        ),
        ("This Convention shall be open for signature by and until 31 August 1990.", None),
    ],
)
def test_an_end_that_is_no_day_is_doubted(sentence, value):
    found = read_of(f"Signature\n\n{sentence}")
    assert found is not None
    assert found[1] is DOUBTFUL
    assert set(found[2]) == {Doubt.WORDS_LEFT}
    assert value in {None, found[0]}


def test_a_sentence_that_is_not_understood_is_unread():
    assert read_of("The pact of the fishers shall be kept open for their signature.") == (
        None,
        UNREAD,
        [],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "This Convention was opened for signature at Zenda on 1 March 1990.",
        "Protocols to it count from the day on which this Convention is opened for signature.",
        "Such Convention shall be open for signature by all States.",
        "The Lake Treaty shall be open for signature by all States.",
        "This Convention shall enter into force upon signature.",
    ],
)
def test_what_is_said_in_passing_or_of_another_instrument_is_not_meant(sentence):
    assert read_of(f"Signature\n\n{sentence}") is None


def test_anyone_may_sign_where_the_text_names_nobody():
    assert MaySign().who == Anyone()
