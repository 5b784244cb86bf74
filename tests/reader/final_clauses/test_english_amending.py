from __future__ import annotations

from fractions import Fraction

import pytest

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.clauses import (
    AtLeast,
    AtOnce,
    Circulated,
    Condition,
    Counted,
    Days,
    EveryOne,
    Months,
    OnSigning,
    PartiesOf,
    Share,
    Silence,
    Start,
)
from servanda.reader.final_clauses.english.amending import read
from servanda.reader.final_clauses.record import Amendment, Confidence, Doubt
from tests.reader.final_clauses.saying import reading_of

SURE, DOUBTFUL, UNREAD = Confidence.SURE, Confidence.DOUBTFUL, Confidence.UNREAD
PARTIES = PartiesOf(instrument="")
ACCEPTANCE = frozenset({Kind.ACCEPTANCE})
RATIFICATION = frozenset({Kind.RATIFICATION})
TWO_THIRDS = Fraction(2, 3)


def share(
    at_least: Fraction = TWO_THIRDS,
    kinds: frozenset[Kind] = ACCEPTANCE,
    *,
    strictly: bool = False,
    start: Start = Start.RECEIPT,
) -> Condition:
    counted = Counted(kinds=kinds, start=start)
    return Share(at_least=at_least, base=PARTIES, of=counted, strictly=strictly)


def all_parties(kinds: frozenset[Kind] = ACCEPTANCE, start: Start = Start.RECEIPT) -> Condition:
    return EveryOne(who=PARTIES, kinds=kinds, start=start)


def rule(
    condition: Condition, delay: Days | Months | AtOnce, *, for_all: bool = False
) -> Amendment:
    return Amendment(entry_into_force=condition, delay=delay, for_all=for_all)


def adopted(words: str) -> Amendment:
    return Amendment(adoption=words)


def read_of(
    *articles: str, title: str = ""
) -> tuple[Amendment | None, Confidence, list[Doubt]] | None:
    found = reading_of(read, *articles, title=title)
    if found is None:
        return None
    assert found.value is None or isinstance(found.value, Amendment)
    return found.value, found.confidence, [doubted.doubt for doubted in found.doubts]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        # a share of the parties
        (
            (
                "Amendments shall enter into force for those Parties which have accepted them on "
                "the thirtieth day after the deposit of instruments of acceptance by two thirds "
                "of the Parties."
            ),
            rule(share(), Days(30)),
        ),
        (
            (
                "An amendment to this Convention adopted in accordance with paragraph 3 shall "
                "enter into force for the Parties having accepted it on the ninetieth day after "
                "the date of receipt by the depositary of an instrument of acceptance by at least "
                "two thirds of the Parties to this Convention."
            ),
            rule(share(), Days(90)),
        ),
        (
            (
                "Amendments shall enter into force between Parties having accepted such "
                "amendments on the sixtieth day following the date of receipt by the depositary "
                "of the instruments of at least four fifths of the Parties."
            ),
            rule(share(Fraction(4, 5), INSTRUMENTS), Days(60)),
        ),
        (
            (
                "Any amendment shall come into force with respect to all Contracting Parties three "
                "months after its acceptance by two thirds of the Contracting Parties."
            ),
            rule(share(), Months(3), for_all=True),
        ),
        (
            (
                "Any amendment shall come into force for all Parties when more than half of the "
                "Parties have accepted it."
            ),
            rule(share(Fraction(1, 2), strictly=True), AtOnce(), for_all=True),
        ),
        (
            "The amendments shall take effect upon ratification by a majority of the Parties.",
            rule(share(Fraction(1, 2), RATIFICATION, strictly=True), AtOnce()),
        ),
        (
            (
                "Amendments shall enter into force for the States ratifying them on the date when "
                "two thirds of the States Parties have deposited their respective instruments of "
                "ratification with the depositary."
            ),
            rule(share(kinds=RATIFICATION), AtOnce()),
        ),
        (
            "Amendments shall enter into force when accepted by two thirds of the Parties.",
            rule(share(), AtOnce()),
        ),
        (
            (
                "Amendments shall enter into force one month after written notifications of "
                "acceptance have been received by the depositary from two thirds of the Parties."
            ),
            rule(share(), Months(1)),
        ),
        (
            (
                "When two thirds of the Parties have accepted it, the amendment shall enter into "
                "force for all Parties."
            ),
            rule(share(), AtOnce(), for_all=True),
        ),
        # so many of them, all of them
        (
            (
                "Amendments shall enter into force sixty days after the deposit of the fifth "
                "instrument of acceptance of the amendment with the depositary."
            ),
            rule(AtLeast(n=5, of=Counted(kinds=ACCEPTANCE)), Days(60)),
        ),
        (
            "Amendments shall enter into force sixty days after five Parties have accepted them.",
            rule(AtLeast(n=5, of=Counted(kinds=ACCEPTANCE)), Days(60)),
        ),
        (
            (
                "An amendment shall enter into force when the depositary has received instruments "
                "of ratification thereof from all Parties."
            ),
            rule(all_parties(RATIFICATION), AtOnce()),
        ),
        (
            (
                "An amendment shall enter into force thirty days after the Government of Norway "
                "has received notification of acceptance from all Member States."
            ),
            rule(all_parties(), Days(30)),
        ),
        (
            (
                "Any amendment shall enter into force on the thirtieth day after all the Parties "
                "have informed the depositary that they have accepted it."
            ),
            rule(all_parties(), Days(30)),
        ),
        (
            (
                "The amendments shall enter into force ninety days after all the Parties have "
                "notified the depositary that they have fulfilled the formalities of their law."
            ),
            rule(all_parties(frozenset({Kind.NOTIFICATION})), Days(90)),
        ),
        (
            (
                "An amendment shall enter into force for all Parties thirty days after the date "
                "specified in the notification by the depositary of receipt from all Parties of "
                "instruments of ratification."
            ),
            rule(all_parties(RATIFICATION, Start.NOTIFICATION), Days(30), for_all=True),
        ),
        (
            (
                "An amendment shall enter into force thirty days after the date of transmittal "
                "specified in the notification by the depositary of the receipt of written "
                "notification of acceptance by two thirds of the Parties."
            ),
            rule(share(start=Start.NOTIFICATION), Days(30)),
        ),
        (
            (
                "An amendment shall enter into force thirty days after the date stated in the "
                "notification by the depositary of the receipt of notification of acceptance by "
                "five Parties."
            ),
            rule(AtLeast(n=5, of=Counted(kinds=ACCEPTANCE, start=Start.NOTIFICATION)), Days(30)),
        ),
        (
            (
                "An amendment shall enter into force when the depositary has received notices of "
                "acceptance from all the members of the Lake Commission."
            ),
            rule(EveryOne(who=PartiesOf(instrument="Lake Commission"), kinds=ACCEPTANCE), AtOnce()),
        ),
        (
            (
                "Acceptance of amendments shall be notified to the depositary in writing and shall "
                "enter into force thirty days after the acceptance by all the Parties."
            ),
            rule(all_parties(), Days(30)),
        ),
        (
            (
                "An amendment to an article of this Convention shall be deemed to have been "
                "accepted on the date on which it is accepted by two thirds of the Parties. An "
                "amendment to an article of this Convention shall enter into force, with respect "
                "to those Parties which have accepted it, six months after the date on which it "
                "is deemed to have been accepted, and with respect to each Party which accepts it "
                "later, six months after its own acceptance."
            ),
            rule(share(), Months(6)),
        ),
        # by adoption, by silence
        (
            (
                "Any proposal for revision shall come into force three months after the approval "
                "by the competent organ of the Lake Union."
            ),
            rule(OnSigning(), Months(3)),
        ),
        (
            (
                "Amendments, including amendments to Annexes II and III, shall come into force "
                "when adopted by a two-thirds majority of the Parties."
            ),
            Amendment(
                entry_into_force=OnSigning(),
                delay=AtOnce(),
                adoption="a two-thirds majority of the Parties",
            ),
        ),
        (
            "Amendments shall enter into force for all Parties thirty days after their adoption.",
            rule(OnSigning(), Days(30), for_all=True),
        ),
        (
            (
                "An amendment shall be deemed to have been accepted on the date on which two "
                "thirds of the Parties have notified the depositary of their acceptance of it. It "
                "shall enter into force for those Parties which have accepted it six months after "
                "the date on which it is deemed to have been accepted."
            ),
            rule(share(), Months(6)),
        ),
        (
            (
                "An amendment shall be deemed to have been accepted at the end of a period of "
                "twelve months after the date of notification, unless within that period not less "
                "than one third of the Parties have communicated to the depositary that they do "
                "not accept it. An amendment deemed to have been accepted in accordance with "
                "paragraph 4 shall enter into force for all Parties six months after its "
                "acceptance."
            ),
            rule(
                Silence(
                    since=Circulated(),
                    period=Months(12),
                    unless=share(Fraction(1, 3), frozenset({Kind.OPT_OUT})),
                ),
                Months(6),
                for_all=True,
            ),
        ),
    ],
)
def test_when_an_amendment_is_in_force_is_read(sentence, value):
    assert read_of(f"Amendments\n\n{sentence}") == (value, SURE, [])


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Amendments shall be adopted by consensus.", "consensus"),
        (
            (
                "Amendments to this Convention shall be adopted by a two-thirds majority of the "
                "Parties present and voting."
            ),
            "a two-thirds majority of the Parties present and voting",
        ),
        (
            (
                "Amendments shall be adopted by a majority of two thirds of the Parties, provided "
                "that half of them are present."
            ),
            "a majority of two thirds of the Parties, provided that half of them are present",
        ),
        (
            (
                "If all efforts at consensus have been exhausted, and no agreement reached, the "
                "amendment shall as a last resort be adopted by a three-fourths majority vote of "
                "the Parties, and shall be submitted by the depositary to all Parties for "
                "acceptance."
            ),
            "a three-fourths majority vote of the Parties",
        ),
        ("Amendments shall be adopted at a meeting of the Parties unanimously.", "unanimously"),
        (
            "Amendments shall require approval by at least two thirds of all the Member States.",
            "at least two thirds of all the Member States",
        ),
        (
            "The adoption of an amendment shall require the unanimous vote of the Parties.",
            "the unanimous vote of the Parties",
        ),
        ("Unanimity is required for the adoption of amendments.", "Unanimity"),
        (
            "This Convention may be amended at any time by mutual agreement of the Parties.",
            "mutual agreement of the Parties",
        ),
        ("Amendments are approved by a simple majority.", "a simple majority"),
        ("Amendments are approved by a vote of two thirds.", "a vote of two thirds"),
        ("Amendments are approved by all Parties.", "all Parties"),
        (
            "Amendments require the approval of two thirds of the riparian States.",
            "two thirds of the riparian States",
        ),
    ],
)
def test_the_majority_is_kept_in_its_words(sentence, words):
    assert read_of(f"Amendments\n\nThe depositary is told. {sentence}") == (
        adopted(words),
        SURE,
        [],
    )


def test_one_sentence_may_say_both():
    assert read_of(
        "Amendments to this Convention, other than amendments to its Annexes, shall be adopted by "
        "consensus of the Parties and shall enter into force for those Parties which have accepted "
        "them on the thirtieth day after two thirds of the Parties have deposited their "
        "instruments of acceptance. Thereafter they shall enter into force for any other Party "
        "thirty days after its acceptance."
    ) == (
        Amendment(entry_into_force=share(), delay=Days(30), adoption="consensus of the Parties"),
        SURE,
        [],
    )


@pytest.mark.parametrize(
    ("sentence", "value", "doubts"),
    [
        (
            (
                "Amendments shall enter into force for all Parties thirty days after their "
                "adoption, except for a Party which objects."
            ),
            rule(OnSigning(), Days(30), for_all=True),
            {Doubt.WORDS_LEFT},
        ),
        (
            (
                "Amendments involving new duties shall enter into force on acceptance by two "
                "thirds of the Parties. Amendments shall enter into force on acceptance by all "
                "Parties."
            ),
            rule(share(), AtOnce()),
            {Doubt.WORDS_LEFT, Doubt.TWO_READINGS},
        ),
        (
            (
                "Subject to paragraph 2, amendments shall enter into force on acceptance by all "
                "Parties."
            ),
            rule(all_parties(), AtOnce()),
            {Doubt.WORDS_LEFT},
        ),
        (
            (
                "Amendments shall be adopted by consensus. Amendments shall enter into force as "
                "the Lake Council decides."
            ),
            adopted("consensus"),
            {Doubt.WORDS_LEFT},
        ),
        (
            "An amendment shall enter into force six months after its acceptance.",
            Amendment(delay=Months(6)),
            {Doubt.WORDS_LEFT},
        ),
    ],
)
def test_what_may_change_the_rule_is_doubted(sentence, value, doubts):
    found = read_of(f"Amendments\n\n{sentence}")
    assert found is not None
    assert (found[0], found[1], set(found[2])) == (value, DOUBTFUL, doubts)


def test_a_rule_that_is_not_understood_is_unread():
    assert read_of("Amendments shall enter into force as the Lake Council decides.") == (
        None,
        UNREAD,
        [],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Amendments to the Annex shall enter into force when adopted by consensus.",
        "An amendment of an annex is proposed. It shall enter into force on its adoption.",
        "The depositary shall notify the Parties of the day on which an amendment takes effect.",
        "Registered are (a) any amendment and the date on which that amendment takes effect.",
        "This amendment shall enter into force on its adoption.",
        "The rules of the Lake Council and any amendments thereto enter into force on adoption.",
        "This Convention shall enter into force at once. A revision is never made.",
    ],
)
def test_what_is_about_annexes_or_said_in_passing_is_not_meant(sentence):
    assert read_of(sentence) is None


def test_a_sentence_on_parties_that_accept_later_adds_nothing():
    assert read_of(
        "Amendments shall enter into force on acceptance by all Parties. Thereafter an amendment "
        "shall enter into force on acceptance by two thirds of the Parties."
    ) == (rule(all_parties(), AtOnce()), SURE, [])


def test_a_rule_for_each_party_by_its_own_act_adds_nothing():
    assert read_of(
        "Amendments shall enter into force on acceptance by all Parties. Amendments shall enter "
        "into force for any Party that accepts them after two thirds of the Parties have accepted "
        "them, when that Party has done so."
    ) == (rule(all_parties(), AtOnce()), SURE, [])


def test_where_a_rule_is_laid_down_adds_nothing():
    assert read_of(
        "Amendments shall enter into force on acceptance by all Parties, in accordance with "
        "Article 40 of the Lake Convention."
    ) == (rule(all_parties(), AtOnce()), SURE, [])


def test_an_article_on_annexes_is_not_meant_where_it_does_not_say_of_what():
    assert (
        read_of("Amendment of annexes\n\nAmendments shall enter into force on their adoption.")
        is None
    )


def test_an_amendment_speaks_of_itself():
    assert (
        read_of(
            "This Amendment, and any amendment, shall enter into force on its adoption.",
            title="Amendment to the Convention on the Sharing of Snow",
        )
        is None
    )
