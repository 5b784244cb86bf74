"""The smaller phrases of withdrawal: each form once."""

from __future__ import annotations

import pytest

from servanda.law.build import (
    at_once,
    days,
    first_of_month,
    first_of_month_after,
    months,
    next_date,
    then,
    years,
)
from servanda.law.clauses import Months
from servanda.reader.final_clauses.english.leaving import (
    effects,
    lengths,
    limits,
    manners,
    naming,
    rights,
    sentence,
    since,
    timing,
)
from servanda.reader.final_clauses.english.leaving.terms import NOTHING, Terms
from servanda.reader.final_clauses.english.subjects import Instrument
from servanda.reader.final_clauses.forms import Phrase
from tests.reader.final_clauses.saying import said

PHRASES = {
    phrase.name: phrase
    for module in (naming, lengths, since, timing, manners, rights, effects, limits, sentence)
    for phrase in module.PHRASES
    if isinstance(phrase, Phrase)
}

THERE = {
    "leaving-party": (
        "any Contracting Party",
        "each of the States Parties",
        "one of the High Contracting Parties",
        "the government of any country",
        "member states",
        "a State which is a party to this Pact",
        "a Member bound by this Pact",
    ),
    "leaving-that-party": (
        "it",
        "the denouncing State",
        "that Party",
        "the Party concerned",
        "the Party in question",
        "the Party giving notice",
        "the State which has made the denunciation",
    ),
    "leaving-organ": (
        "the Government of the French Republic",
        "the Secretary-General of the United Nations",
        "the registry of snow",
    ),
    "leaving-notice": (
        "a written notification of withdrawal",
        "notice of its intention of withdrawing from this Pact",
        "its intention to withdraw from this Pact",
        "an instrument to that effect deposited with the Secretary-General",
        "notice to cease to be a member of the League",
        "notice thereof",
        "the notice in question",
        "a notification of a Contracting Party",
        "a written notification, of its intention to do so",
        "a notification through diplomatic channels",
        "a notification made under paragraph 1 of article 5",
        "an instrument with the Secretary",
        "it",
    ),
    "leaving-in-force": (
        "enters into force",
        "has come into force",
        "has become binding",
        "became effective",
        "took effect",
    ),
    "leaving-for-whom": (
        "for that Party",
        "with respect to the Party concerned",
        "between that Party and the League",
        "so far as that Party is concerned",
        "thereof",
    ),
    "leaving-since": (
        "the date on which this Pact enters into force for that Party",
        "the date this Pact came into force",
        "its entry into force under article 9",
        "the date on which it became a party to this Pact",
        "its acceptance took effect",
        "the date of its acceptance",
        "the date on which its ratification took effect",
        "this Pact entered into force",
        (
            "the date of its acceptance or of the entry into force of this Pact, whichever is the "
            "later"
        ),
        "that date",
    ),
    "leaving-event": (
        "the date of its receipt by the Depositary",
        "its deposit with the Secretary",
        "receipt thereof",
        "receipt in writing",
        "receipt from that Party",
        "receipt of the notification to that effect",
        "the date on which the Depositary has received the notification",
        "the day on which the Depositary was notified",
        "the date on which the notification was received by the Depositary",
        "the date of the notice",
        "the date of notifying the Depositary",
        "the date on which it formally notifies the Depositary of its intention to withdraw",
        "the notice",
        "the giving of notice",
        "the day on which the notification reached the Government of Ruritania",
        "its formal notification to the Depositary",
    ),
    "leaving-longer": (
        "or on such later date as may be specified in the notification",
        "or such longer period as may be specified",
        "or at any later date stated in the notice",
        "or such later date as the notice may specify",
        "unless the notice specifies a later date",
        "unless a longer period is indicated in the notice",
        "or, if a later date is specified in the notice, on that date",
        "if it is not withdrawn earlier",
        "unless the notice has been revoked before that date",
    ),
    "leaving-may": (
        "may",
        "shall be free to",
        "shall be at liberty to",
        "is entitled to",
        "has the right to",
        "reserves the right to",
    ),
    "leaving-takes-effect": (
        "shall take effect",
        "shall become effective",
    ),
    "leaving-ends": (
        "shall cease to be bound by this Pact",
        "shall terminate",
        "shall no longer be in force",
    ),
    "leaving-act": (
        "such denunciation",
        "the notice",
        "the withdrawal from this Pact",
        "such termination of the consent to be bound",
    ),
    "leaving-as-to": (
        "for that Party",
        "only, for that Party",
        "for that Party only",
    ),
    "leaving-worrying": (
        "Such withdrawal shall not take effect while it snows",
        "A denunciation made in winter is valid only in summer",
        "No withdrawal while it snows",
        "No Party may leave in winter",
        "A Party shall not denounce this Pact",
        "If it snows, a State shall not withdraw from this Pact",
        "The provisions of the Treaty relating to withdrawal shall apply to this Pact",
        "The right of denunciation is not given to guests",
    ),
    "leaving-unread-effect": (
        "The withdrawal shall, in the second winter thereafter, take effect at once",
        "That Party shall cease to be bound in spring",
    ),
    "leaving-saving": (
        "without prejudice to what is owed",
        "provided, however, that any obligation remains",
        "and at the end of that period it shall cease to be a member",
        "but the Pact shall remain in force for the others",
        "and shall apply only there",
    ),
    "leaving-departure": ("such withdrawal", "notice of denunciation"),
}
"""Words whose value is that they are there."""

VALUES: dict[str, dict[str, object]] = {
    "leaving-length": {
        "one year": years(1),
        "a period of not less than six months": months(6),
        "at least thirty days": days(30),
        "not less than thirty days": days(30),
        "five-year": years(5),
        "six-month": months(6),
        "ten-day": days(10),
        "two years'": years(2),
        "three months'": months(3),
        "ten days'": days(10),
        "a year's": years(1),
        "a month's": months(1),
    },
    "leaving-day-of-year": {
        "31 December": (12, 31),
        "the end of the calendar year": (12, 31),
        "the last day of any calendar year": (12, 31),
        "the first day of January": (1, 1),
        "29 February": None,
    },
    "leaving-first": {
        "at any time after the expiry of five years from the date of its entry into force": years(
            5
        ),
        "after a period of three years from its entry into force": years(3),
        "two years after the entry into force of this Pact": years(2),
        "not earlier than two years after the entry into force of this Pact": years(2),
        "after this Pact has been in force for that Party for two years": years(2),
        "after two years of membership": years(2),
        "after five years have elapsed since its entry into force": years(5),
        "at any time after the expiry of one year": years(1),
        "after five years": years(5),
        "at any time after the date on which this Pact enters into force": at_once,
        "at any time after this Pact has entered into force": at_once,
    },
    "leaving-after": {
        "one year after its receipt": years(1),
        "on the first day of the month following the expiry of three months after its receipt": (
            first_of_month_after(months(3))
        ),
        "on the first day of the third month following its receipt": first_of_month(3),
        "on the first day of the month following its receipt": first_of_month(1),
        "on the ninetieth day after its receipt": days(90),
        "upon the expiry of one year from its receipt": years(1),
        "one year thereafter": years(1),
        "on 1 July of the calendar year following that in which it was received": (
            then(next_date(1, 1), next_date(7, 1))
        ),
        "on 1 January of the year following that in which it was received": next_date(1, 1),
        "at the end of the year following the one in which it was received": (
            then(next_date(1, 1), next_date(12, 31))
        ),
        "on 1 July next following its receipt": next_date(7, 1),
        "on 1 July following the expiry of six months after its receipt": (
            then(months(6), next_date(7, 1))
        ),
        "at the end of the year in which it was received": next_date(12, 31),
        "upon the expiry of one year": years(1),
        "after one year": years(1),
        "upon its receipt": at_once,
    },
    "leaving-manners": {
        "by written notice to the Depositary": NOTHING,
        "on so notifying the Depositary": NOTHING,
        "in writing": NOTHING,
        "in accordance with article 9": NOTHING,
        "and may indicate its reasons for its withdrawal": NOTHING,
        "in so far as it is concerned": NOTHING,
        "for itself": NOTHING,
        "on its own behalf": NOTHING,
        "provided that it notifies the Depositary of its intention": NOTHING,
        "with six months' notice": Terms(ahead=Months(6)),
        "by that Party giving at any time six months' notice": Terms(ahead=Months(6)),
        "not less than six months' notice being given": Terms(ahead=Months(6)),
        "provided that notice is given six months in advance": Terms(ahead=Months(6)),
        "at least six months before the date of withdrawal": Terms(ahead=Months(6)),
        "six months in advance": Terms(ahead=Months(6)),
        "at any time after three years from its entry into force": Terms(not_before=years(3)),
        "with effect six months after its receipt": Terms(after=months(6)),
        "six months after the date of its notice": Terms(after=months(6)),
        "on 31 December of any year": Terms(on=(12, 31)),
        "by giving notice on or before the preceding 30 June": Terms(by=(6, 30)),
        "by giving notice before 1 July": Terms(by=(6, 30)),
        "by giving notice before 1 January": Terms(by=(12, 31)),
        "at the end of each period of five years": Terms(term=Months(60)),
        "at the end of each period of five days": None,
    },
    "leaving-leave": {
        "withdraw from this Pact": Instrument(noun="pact", own=True),
        "withdraw from Eurosnow": naming.ITSELF,
        "withdraw from the Union": naming.ITSELF,
        "denounce this Pact": Instrument(noun="pact", own=True),
        "terminate its participation in this Pact": Instrument(noun="pact", own=True),
        "cease to be bound by this Pact": Instrument(noun="pact", own=True),
        "withdraw therefrom": naming.ITSELF,
        "denounce its membership of this Pact": Instrument(noun="pact", own=True),
        "cease to be a party": naming.ITSELF,
        "declare its withdrawal from this Pact": Instrument(noun="pact", own=True),
        "give notice of its intention to withdraw from this Pact": (
            Instrument(noun="pact", own=True)
        ),
        "give notice of its withdrawal from this Pact": Instrument(noun="pact", own=True),
        "give to the Depositary notice of withdrawal": naming.ITSELF,
        "give notice to denounce this Pact": Instrument(noun="pact", own=True),
        "notify the Depositary of its withdrawal from this Pact": (
            Instrument(noun="pact", own=True)
        ),
        "inform the Depositary that it wishes to denounce this Pact": (
            Instrument(noun="pact", own=True)
        ),
    },
    "leaving-core": {
        "may in fine weather denounce this Pact": Instrument(noun="pact", own=True),
        "This Pact may in winter be denounced": Instrument(noun="pact", own=True),
        "intention to denounce this Pact": Instrument(noun="pact", own=True),
        "relating to withdrawal shall apply": naming.ITSELF,
    },
    "leaving-limit": {
        "No denunciation shall, however, be made before the expiry of four years from its entry "
        "into force": Terms(not_before=years(4)),
        "No Party may denounce this Pact until two years after its entry into force": (
            Terms(not_before=years(2))
        ),
        "Denunciation shall not be made within five years from its entry into force": (
            Terms(not_before=years(5))
        ),
        "This Pact shall not be denounced until it has been in force for seven years": (
            Terms(not_before=years(7))
        ),
        "Notice may only be given after three years": Terms(not_before=years(3)),
        "The right of denunciation provided for in article 9 shall not be exercised by any Party "
        "before the expiration of five years from its entry into force": (
            Terms(not_before=years(5))
        ),
    },
    "leaving-bar": {
        "No Party may denounce this Pact": Terms(right=False),
        "This Pact may not be terminated unilaterally": Terms(right=False),
        "This Pact shall not be subject to denunciation": Terms(right=False),
        "Withdrawal is not permitted": Terms(right=False),
        "No withdrawal from this Pact shall be permitted": Terms(right=False),
    },
    "leaving-effect": {
        "After one year thereafter the withdrawal shall take effect": None,
        "One year thereafter such withdrawal shall take effect for that Party": (
            Terms(after=years(1))
        ),
        "It shall be effective upon receipt": Terms(after=at_once),
    },
    "leaving-in-advance": {
        "It shall give notice of such withdrawal three months in advance": Terms(ahead=Months(3)),
        "Withdrawal shall be effected by giving notice three months in advance to the others": (
            Terms(ahead=Months(3))
        ),
        "The notice shall be given to the Depositary at least six months before the withdrawal "
        "takes effect": Terms(ahead=Months(6)),
    },
    "leaving-each": {
        "Each Member which does not, within the year following the expiration of ten years, "
        "exercise the right of denunciation, is bound for another ten years": (
            Terms(each=Months(120), within=Months(12))
        ),
        "Each Member which does not, within the year following the expiration of ten years, "
        "exercise the right of denunciation, is bound for another five years": None,
    },
    "leaving-right": {
        "Subject to the rules of the house, any Party may denounce this Pact": None,
    },
    "leaving-beside": {
        "Denunciation shall be effected by notification in writing": NOTHING,
        "Unless otherwise agreed, denunciation shall not affect what is owed": NOTHING,
        "Denunciation shall not have the effect of freeing a Party": NOTHING,
        "Denunciation shall be without prejudice to what is owed": NOTHING,
        "Any other Party may do the same": NOTHING,
        "At the end of that period it shall cease to be a member": NOTHING,
        "Notwithstanding such withdrawal it remains liable": NOTHING,
        "This Pact may be denounced as above in respect of any territory named": NOTHING,
        "Any Party may at all times withdraw from such protocol by notice": NOTHING,
        "Denunciation shall be valid only for that Party": NOTHING,
        "It shall only affect that Party": NOTHING,
        "In the absence of such a declaration it is for all": NOTHING,
        "Any Member that gives notice of withdrawal from the League shall be deemed gone": NOTHING,
        "A Party which has denounced this Pact shall pay": NOTHING,
        "A Party withdrawing from this Pact shall pay": NOTHING,
        "A Party may give notice of withdrawal with respect to one or more of the territories it "
        "governs": NOTHING,
        "When a Party gives notice of its own withdrawal from it, it shall state what it is for": (
            NOTHING
        ),
    },
}


@pytest.mark.parametrize(
    ("name", "words"), [(name, words) for name, several in THERE.items() for words in several]
)
def test_words_are_there(name, words):
    assert said(PHRASES[name], words) is True


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [(name, words, value) for name, several in VALUES.items() for words, value in several.items()],
)
def test_words_have_a_value(name, words, value):
    assert said(PHRASES[name], words) == value
