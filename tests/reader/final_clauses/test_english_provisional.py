"""Provisional application: sentences as treaties have them, and the rule each makes."""

from __future__ import annotations

import pytest

from servanda.law.build import at_once, days, months, provisional
from servanda.law.clauses import ProvisionalStart
from servanda.reader.final_clauses.english.provisional import read
from servanda.reader.final_clauses.record import Confidence, Doubt
from tests.reader.final_clauses.saying import reading_of, scan_of

TITLE = "Pact on the Sharing of Snow"
SIGNING, OWN, DECLARED = (
    ProvisionalStart.SIGNING,
    ProvisionalStart.OWN_SIGNATURE,
    ProvisionalStart.DECLARATION,
)

SURE = {
    # from signature
    "This Pact shall be applied provisionally from the date of its signature.": (
        provisional(SIGNING)
    ),
    "This Pact shall be provisionally applied upon signature, pending its entry into force.": (
        provisional(SIGNING)
    ),
    "The present Pact shall be applied provisionally from the date on which it is signed and shall "
    "enter into force on the date of receipt of the last notification.": provisional(SIGNING),
    "The Parties shall apply this Pact provisionally from the date of signature until its entry "
    "into force.": provisional(SIGNING),
    "Pending the entry into force of this Pact, the Signatories agree to apply it provisionally "
    "from the date of its signature.": provisional(SIGNING),
    "This Pact shall be provisionally applied from its signature by all the Parties.": (
        provisional(SIGNING)
    ),
    "This Pact is provisionally applied from the day of signature, until this Pact enters into "
    "force.": provisional(SIGNING),
    # so long after
    "This Pact shall be applied provisionally as from the thirtieth day after the date of "
    "signature.": provisional(SIGNING, days(30)),
    "This Pact shall enter into force on the tenth deposit and shall be applied provisionally as "
    "from ten days after its signing.": provisional(SIGNING, days(10)),
    "This Pact shall be applied provisionally from the expiry of two months from the date of its "
    "signature.": provisional(SIGNING, months(2)),
    # from a state's own signature
    "This Pact shall be applied provisionally by each Signatory from the date of its signature, "
    "pending ratification.": provisional(OWN),
    "This Pact shall be provisionally applied by signatories from the date of signature.": (
        provisional(OWN)
    ),
    "Pending its entry into force, this Pact shall be provisionally applied from the date of its "
    "signature by that State.": provisional(OWN),
    "This Pact shall be applied provisionally from the date on which that State signs this Pact.": (
        provisional(OWN)
    ),
    "Each Signatory agrees to apply this Pact provisionally pending its entry into force for such "
    "Signatory in accordance with article 9.": provisional(OWN),
    "Each State shall provisionally apply this Pact from its own signature.": provisional(OWN),
    "Every Signatory shall apply this Pact on a provisional basis.": provisional(OWN),
    "Each Signatory shall apply provisionally this Pact pending the completion of its domestic "
    "procedures.": provisional(OWN),
    # by declaration
    "A State may, at the time of signature, notify the Depositary that it will apply this Pact "
    "provisionally pending its entry into force.": provisional(DECLARED),
    "A Government may at any time declare its intention to provisionally apply this Pact.": (
        provisional(DECLARED)
    ),
    "This Pact shall be applied provisionally by States which consent to its provisional "
    "application by so notifying the Depositary. Such provisional application shall become "
    "effective from the date of receipt of the notification. Provisional application by a State "
    "shall terminate upon the entry into force of this Pact for that State.": (
        provisional(DECLARED)
    ),
    "Any State may consent to the provisional application of this Pact by written notification to "
    "the Depositary.": provisional(DECLARED),
    "A State which so declares may provisionally apply this Pact.": provisional(DECLARED),
    # its beginning and its end
    "Any State may declare that it will provisionally apply this Pact. Such provisional "
    "application shall take effect thirty days after the date of receipt of the declaration. Any "
    "State may terminate its provisional application by written notification. Termination of "
    "provisional application shall take effect sixty days after the receipt of the notification.": (
        provisional(DECLARED, days(30), ended=days(60))
    ),
    "This Pact shall be applied provisionally from the date of its signature. The provisional "
    "application of this Pact by a Party shall end one month after its notice.": (
        provisional(SIGNING, ended=months(1))
    ),
    "This Pact shall be applied provisionally from the date of its signature. Withdrawal of "
    "provisional application shall take effect upon receipt of the notice.": (
        provisional(SIGNING, ended=at_once)
    ),
}


@pytest.mark.parametrize(("text", "rule"), SURE.items())
def test_a_rule_is_read_from_words_all_understood(text, rule):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence, found.doubts) == (rule, Confidence.SURE, ())


DOUBTFUL = {
    "This Pact shall be provisionally applied from the day of signature to the extent permitted by "
    "the law of each Party.": (
        provisional(SIGNING),
        Doubt.WORDS_LEFT,
        "to the extent permitted by the law of each Party",
    ),
    "A Government which intends to ratify this Pact may at any time notify the Depositary that it "
    "will apply this Pact provisionally when it is in force.": (
        provisional(DECLARED),
        Doubt.WORDS_LEFT,
        "when it is in force",
    ),
    "Each Signatory agrees to apply this Pact provisionally. A Signatory may declare that it is "
    "not able to accept provisional application.": (
        provisional(OWN),
        Doubt.WORDS_LEFT,
        "A Signatory may declare that it is not able to accept provisional application",
    ),
    "Each Signatory agrees to apply this Pact provisionally. Provisional application is not a "
    "duty.": (
        provisional(OWN),
        Doubt.WORDS_LEFT,
        "Provisional application is not a duty",
    ),
    "Each Signatory agrees to apply this Pact provisionally. Except in winter, provisional "
    "application is a duty.": (
        provisional(OWN),
        Doubt.WORDS_LEFT,
        "Except in winter, provisional application is a duty",
    ),
    "This Pact shall be applied provisionally from ten days after its signing. Such provisional "
    "application shall begin twenty days after receipt of the notice.": (
        provisional(SIGNING, days(10)),
        Doubt.TWO_READINGS,
        "Such provisional application shall begin twenty days after receipt of the notice",
    ),
    "Each Signatory agrees to apply this Pact provisionally. The provisional Council meets in "
    "summer.": None,
}


@pytest.mark.parametrize(("text", "expected"), DOUBTFUL.items())
def test_words_that_may_change_a_rule_are_doubted(text, expected):
    scan = scan_of(text, title=TITLE)
    found = read(scan)
    doubts = [(d.doubt, scan.document.raw[d.span.start : d.span.end]) for d in found.doubts]
    assert (found.value, doubts) == (
        (expected[0], [expected[1:]]) if expected else (provisional(OWN), [])
    )


@pytest.mark.parametrize(
    "text",
    [
        "This Pact shall be applied provisionally from 1 January 1999.",
        "This Pact may enter into force provisionally among those Governments that so wish.",
        "Those who provisionally apply this Pact are named in a list.",
        "Those applying this Pact provisionally are named in a list.",
        "Those applying provisionally this Pact are named in a list.",
        "The provisional application of this Pact is for the Council to decide.",
        "The provisional entry into force of this Pact is for the Council to decide.",
    ],
)
def test_what_is_not_understood_has_no_rule(text):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence) == (None, Confidence.UNREAD)


@pytest.mark.parametrize(
    "text",
    [
        "The Executive Secretary shall provisionally apply the rules of procedure.",
        "The provisional application of the Treaty on Ice is ended.",
        "This Pact enters into force on the third ratification.",
    ],
)
def test_another_matter_is_not_read(text):
    assert reading_of(read, text, title=TITLE) is None
