"""Withdrawal: sentences as treaties have them, and the rule each makes."""

from __future__ import annotations

import pytest

from servanda.law.build import (
    after_each_period,
    at_once,
    days,
    end_of_term,
    first_of_month,
    first_of_month_after,
    months,
    next_date,
    not_allowed,
    on_date_of_year,
    then,
    withdrawal,
    years,
)
from servanda.reader.final_clauses.english.leaving import read
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.saying import reading_of

TITLE = "Pact on the Sharing of Snow"
NEXT_YEAR_END = then(next_date(1, 1), next_date(12, 31))

SURE = {
    # at any time
    "Any Party may denounce this Pact by written notification to the Depositary. The "
    "denunciation shall take effect six months after the date of receipt of the notification.": (
        withdrawal(months(6))
    ),
    "A Contracting State may, by written notice to the Government of Ruritania, withdraw from this "
    "Pact. The withdrawal shall take effect one year after the receipt of the notice.": (
        withdrawal(years(1))
    ),
    "Each Contracting Party may at any time denounce this Pact by means of a notification "
    "addressed to the Secretary-General of the Council. Such denunciation shall become effective "
    "on the first day of the month following the expiry of a period of three months after the date "
    "of receipt of the notification by the Secretary-General.": (
        withdrawal(first_of_month_after(months(3)))
    ),
    "Any Contracting Party may, in so far as it is concerned, denounce this Pact by means of "
    "a notification. Such denunciation shall take effect three months after the date of receipt of "
    "such notification by the Depositary.": withdrawal(months(3)),
    "Any Party may withdraw from this Pact by giving six months' written notice to the "
    "Depositary.": withdrawal(months(6)),
    "Any Party may withdraw from this Pact twelve (12) months after the date on which it "
    "formally notifies the Depositary of its intention to withdraw.": withdrawal(years(1)),
    "Either Party may terminate this Pact by giving at least ninety days' notice in writing "
    "to the Government of Borduria.": withdrawal(days(90)),
    "A Party may withdraw from this Pact six months after it provides written notice of "
    "withdrawal to the other Parties.": withdrawal(months(6)),
    "This Pact may be denounced by any of the Parties by notification addressed to the "
    "Director-General. The denunciation shall take effect on the first day of the third month "
    "following the receipt of the notification.": withdrawal(first_of_month(3)),
    "Any Party may denounce this Pact. The denunciation shall have effect on the first day "
    "of the month following the date of receipt of the notice.": withdrawal(first_of_month(1)),
    "Any Party may withdraw from this Pact by notifying the Depositary. Withdrawal shall "
    "take effect upon receipt of the notification.": withdrawal(at_once),
    "Any Party may withdraw from the Pact by written notice. The withdrawal shall be "
    "effective on the one hundred and eightieth day following the receipt of the notice by the "
    "Depositary.": withdrawal(days(180)),
    "Any Member may withdraw from the Union at any time by giving notice to the Secretariat. Such "
    "withdrawal shall take effect sixty days after the notice is received.": withdrawal(days(60)),
    "Any State Party may denounce this Pact by depositing an instrument to that effect. One "
    "year after the date of deposit of the instrument of denunciation, this Pact shall cease "
    "to be in force for the denouncing State.": withdrawal(years(1)),
    "If one of the Contracting States desires to denounce the Pact, written notice to that "
    "effect shall be given to the Government of Syldavia. A denunciation shall apply only to the "
    "State giving notice and shall take effect twelve months after its receipt.": (
        withdrawal(years(1))
    ),
    "Any Party may, by written instrument to the Depositary, denounce this Pact. Such "
    "termination of the consent to be bound shall become effective three months after the date on "
    "which such instrument is received.": withdrawal(months(3)),
    # the notice may state a later day
    "Any Party may denounce this Pact by written notification to the Depositary. "
    "Denunciation shall take effect one year following the date of the receipt of the notification "
    "by the Depositary, or on such later date as may be specified in the notification.": (
        withdrawal(years(1))
    ),
    "This Pact may be denounced by any State Party at any time. Denunciation shall be "
    "effected by the deposit of an instrument with the Secretary-General. A denunciation shall "
    "take effect one year, or such longer period as may be specified in the instrument of "
    "denunciation, after its deposit with the Secretary-General.": withdrawal(years(1)),
    "A Party may withdraw from this Pact by written notification. The withdrawal shall take "
    "effect one year after the date of receipt, unless the notification specifies a later date.": (
        withdrawal(years(1))
    ),
    "Any Party may denounce this Pact. A denunciation shall take effect twelve months after "
    "receipt of the notification or after the expiry of any longer period which may be indicated "
    "in the notification.": withdrawal(years(1)),
    # after some years
    "At any time after three years from the date on which this Pact has entered into force "
    "for a Party, that Party may withdraw from the Pact by giving written notification to "
    "the Depositary. Any such withdrawal shall take effect upon expiry of one year from the date "
    "of receipt by the Depositary of the notification of withdrawal.": (
        withdrawal(years(1), not_before=years(3))
    ),
    "This Pact may be denounced by any Party at any time after the expiry of five years from "
    "the date on which this Pact enters into force for that Party. Denunciation shall be "
    "effected by notification in writing, to take effect one year after receipt or such longer "
    "period as may be specified in that notification.": withdrawal(years(1), not_before=years(5)),
    "After five years this Pact may be denounced by any Party. A denunciation shall take "
    "effect one year after its receipt by the Depositary.": (
        withdrawal(years(1), not_before=years(5))
    ),
    "Any Member may withdraw from the Commission at any time after the expiration of two years "
    "from the date on which its acceptance took effect or from the date on which the Pact "
    "entered into force, whichever is the later, by giving written notice of withdrawal to the "
    "Chairman. The withdrawal shall become effective one year from the date of receipt of the "
    "notice by the Chairman.": withdrawal(years(1), not_before=years(2)),
    "Any Contracting State may denounce this Pact. Such denunciation shall take effect one "
    "year after the date of receipt of its notification. No denunciation shall, however, be made "
    "before the expiry of a period of four years from the date on which this Pact comes into "
    "force for the State concerned.": withdrawal(years(1), not_before=years(4)),
    "Five years after the coming into force of the Pact any Party may denounce it, provided "
    "that it notifies the Depositary of its intention to do so. A denunciation shall take effect "
    "six months after receipt of this notification.": withdrawal(months(6), not_before=years(5)),
    "After three years from entry into force of this Pact, any Party may withdraw from this "
    "Pact twelve months after the date on which it notifies the Depositary in writing of its "
    "intention to withdraw.": withdrawal(years(1), not_before=years(3)),
    "A High Contracting Party may denounce this Pact only after the expiry of five years "
    "from the date on which it became a Party to it and after six months' notice contained in a "
    "notification addressed to the Secretary-General.": (
        withdrawal(months(6), not_before=years(5))
    ),
    "After this Pact has been in force for six years, any Member State may denounce it by "
    "notifying the Government of Ruritania. The denunciation shall take effect one year after the "
    "notification.": withdrawal(years(1), not_before=years(6)),
    "Any Member Government may at any time after two years of membership withdraw from this "
    "Pact by giving written notice. The withdrawal shall take effect one year from the date "
    "of receipt of the notification.": withdrawal(years(1), not_before=years(2)),
    "No Party may withdraw from this Pact before the expiry of ten years from the date of "
    "its entry into force. Any Party may thereafter withdraw by giving one year's notice.": (
        withdrawal(years(1), not_before=years(10))
    ),
    "Any Party may denounce this Pact. It shall take effect two years after the day on which "
    "the Depositary has received the notification. The right of denunciation shall not be "
    "exercised by any Party before the expiration of five years from the date on which it becomes "
    "party to this Pact.": withdrawal(years(2), not_before=years(5)),
    # on a day of the year
    "Any Party may withdraw from this Pact on 31 December of any year by giving notice on or "
    "before the preceding 30 June to the Depositary, which shall communicate copies of such notice "
    "to the other Parties.": (
        withdrawal(at_once, on_date_of_year(next_date(12, 31), next_date(6, 30)))
    ),
    "At any time after ten years from the date of entry into force of this Pact, any Party "
    "may withdraw from it on 30 June of any year by written notification given on or before 1 "
    "January of the same year.": (
        withdrawal(
            at_once,
            on_date_of_year(next_date(6, 30), next_date(1, 1)),
            not_before=years(10),
        )
    ),
    "Any Party may denounce this Pact with effect from 31 December of any year by giving six "
    "months' notice.": withdrawal(at_once, on_date_of_year(next_date(12, 31), next_date(6, 30))),
    "Any Party may withdraw from this Pact at the end of any calendar year by giving at "
    "least three months' notice to the Depositary.": (
        withdrawal(at_once, on_date_of_year(next_date(12, 31), next_date(9, 30)))
    ),
    "Any Party may denounce this Pact. The denunciation shall take effect on 31 December of "
    "the year following the year in which the notice was received by the Depositary.": (
        withdrawal(NEXT_YEAR_END)
    ),
    "Any Party may withdraw from this Pact by giving written notice. Withdrawal shall become "
    "effective at the end of the calendar year following that in which the notice of withdrawal "
    "has been received by the Director-General.": withdrawal(NEXT_YEAR_END),
    "Any Party may withdraw from this Pact by giving written notice. Withdrawal shall take "
    "effect on 1 January of the year following the year in which the notification was made.": (
        withdrawal(next_date(1, 1))
    ),
    "Any Party may withdraw from this Pact. The withdrawal shall take effect at the end of "
    "the calendar year in which the notice is received.": withdrawal(next_date(12, 31)),
    "Any Party may withdraw from this Pact. The withdrawal shall take effect on the first "
    "day of January following the expiry of six months from the date of receipt of the notice.": (
        withdrawal(then(months(6), next_date(1, 1)))
    ),
    # at the end of a term
    "Any Party may withdraw from this Pact at the end of each five-year period by giving at "
    "least twelve months' notice.": withdrawal(at_once, end_of_term(60, 12)),
    "Any Party may withdraw from this Pact at the end of the current period of three years.": (
        withdrawal(at_once, end_of_term(36, 0))
    ),
    # the International Labour Organization
    "A Member which has ratified this Pact may denounce it after the expiration of ten years "
    "from the date on which the Pact first comes into force, by an act communicated to the "
    "Director-General for registration. Such denunciation shall not take effect until one year "
    "after the date on which it is registered. Each Member which has ratified this Pact and "
    "which does not, within the year following the expiration of the period of ten years mentioned "
    "in the preceding paragraph, exercise the right of denunciation, will be bound for another "
    "period of ten years.": withdrawal(years(1), after_each_period(120, 12)),
    # extraordinary events
    "Each Party shall in exercising its national sovereignty have the right to withdraw from the "
    "Pact if it decides that extraordinary events, related to its subject matter, have "
    "jeopardized its interests. It shall give notice of such withdrawal to all other Parties three "
    "months in advance.": withdrawal(months(3)),
    # the right said otherwise
    "This Pact is of unlimited duration but any Party may denounce it at any time after the date "
    "of its entry into force under Article 53 thereof. The denunciation shall take effect six "
    "months after the receipt of the instrument of denunciation by the depositary.": (
        withdrawal(months(6))
    ),
    "After the Pact has been in force for twenty years, any Party may cease to be a Party one year "
    "after its notice of denunciation has been given to the Government of Ruritania, which will "
    "inform the other Governments of the deposit of each notice.": (
        withdrawal(years(1), not_before=years(20))
    ),
    "Any State Party to the Pact may give notice of its withdrawal from the Pact one year after "
    "its entry into force by written notification. Such withdrawal shall take effect two years "
    "from the date of receipt of this notification.": withdrawal(years(2), not_before=years(1)),
    "Each Member which has ratified, accepted or approved this Pact shall have the right to "
    "denounce it. Such denunciation shall take effect at the expiration of a period of one year "
    "from the date of receipt of its notification by the Secretary-General.": withdrawal(years(1)),
    "Each State bound by this Pact may denounce the Pact on its own behalf or on behalf of any "
    "territory for which it answers. The denunciation shall take effect twelve months after the "
    "receipt of the instrument.": withdrawal(years(1)),
    "A Member State wishing to withdraw from the Pact shall give to the Secretariat two years' "
    "written notice of its intention to withdraw, and at the end of such period shall, if such "
    "notice is not withdrawn, cease to be a member.": withdrawal(years(2)),
    "Any Member State wishing to withdraw from the League shall give to its Secretary one year's "
    "notice in writing. At the expiration of this period such a State shall cease to be a member "
    "of the League.": withdrawal(years(1)),
    "The present Pact shall remain in force indefinitely, but may be denounced by any Member upon "
    "written notification to the General Secretariat. After two years from the date on which the "
    "General Secretariat receives a notice of denunciation, the present Pact shall cease to be in "
    "force with respect to the denouncing Member.": withdrawal(years(2)),
    "This Pact shall remain in force indefinitely, but any of the Parties may denounce it. After "
    "one year from the date of deposit of the instrument of denunciation, the Pact shall no longer "
    "be in effect for the denouncing State, but shall remain in effect for the others.": (
        withdrawal(years(1))
    ),
    "Each Party may withdraw from this Pact by sending to the depositary a written notification of "
    "its intention no later than six months before the withdrawal.": withdrawal(months(6)),
    "A Party may withdraw from this Pact by giving notice in writing to the Depositary at least "
    "eight months prior to its withdrawal.": withdrawal(months(8)),
    "The Pact may be denounced by written notification to the Ministry of Foreign Affairs. The "
    "denunciation takes effect for the party concerned nine months after the day on which the "
    "Ministry received the notice.": withdrawal(months(9)),
    "Any Party may terminate its participation in this Pact by giving at least five months' "
    "notice.": withdrawal(months(5)),
    "Any Party can denounce this Pact with two years' notice.": withdrawal(years(2)),
    "The duration of this Pact is unlimited. Each Party may denounce it subject to six months' "
    "prior notice.": withdrawal(months(6)),
    "Each of the Parties shall be entitled to denounce this Pact by giving to the other Parties "
    "twelve months' prior notice in writing.": withdrawal(years(1)),
    "Any Party shall be at liberty to withdraw from this Pact by a declaration. It shall cease to "
    "be a party to this Pact thirty days after the deposit of the declaration.": (
        withdrawal(days(30))
    ),
    "Each Party is entitled to withdraw from this Pact at any time by giving notice. The effective "
    "date of withdrawal shall be ninety days after receipt of the notice.": withdrawal(days(90)),
    "Each Party reserves the right to denounce this Pact on giving four months' notice.": (
        withdrawal(months(4))
    ),
    "Withdrawal from this Pact by a Party may be effected at any time by notice, to take effect "
    "one month after its receipt.": withdrawal(months(1)),
    "This Pact shall be open to denunciation by any Party on a year's notice.": (
        withdrawal(years(1))
    ),
    "Any Party may notify the Secretary-General in writing of its withdrawal from this Pact. "
    "Thirty days thereafter, such Party shall cease to be bound.": withdrawal(days(30)),
    "Any Party may notify the Depositary that it wishes to withdraw from this Pact. The Pact shall "
    "cease to apply to that Party, one year after the notification.": withdrawal(years(1)),
    "Any Party may give to the Depositary notice of its intention to withdraw from this Pact. The "
    "notice shall become effective when the Depositary has received it.": withdrawal(at_once),
    "Any Party may, on the expiry of ten years from the date of entry into force, give notice to "
    "denounce this Pact. Such notice shall take effect one year after it is given.": (
        withdrawal(years(1), not_before=years(10))
    ),
    "Any Party may withdraw from Eurosnow by giving a month's notice.": withdrawal(months(1)),
    "The Government of any State may withdraw from this Pact at the expiration of twelve months "
    "from the date of its written notice.": withdrawal(years(1)),
    "Any Party may announce its withdrawal from this Pact. Such notice shall be given at least six "
    "months before the withdrawal takes effect.": withdrawal(months(6)),
    "Each Party shall, in exercising its national sovereignty, have the right to withdraw from "
    "this Pact if it decides that extraordinary events of winter have put it in danger. Withdrawal "
    "shall be effected by giving notice six months in advance to all other Parties.": (
        withdrawal(months(6))
    ),
    "Any Party may withdraw from this Pact. Withdrawal shall be effected by notification to the "
    "Depositary and shall take effect one year after the deposit of the notification.": (
        withdrawal(years(1))
    ),
    "The present Pact may be denounced by any State after three years. The denunciation shall only "
    "operate in respect of the State that makes it, and after a period of six months from the day "
    "on which it reached the Government of Ruritania.": (
        withdrawal(months(6), not_before=years(3))
    ),
    "The Pact may be terminated in respect of any Party by that Party giving one year's notice.": (
        withdrawal(years(1))
    ),
    "Denunciation of this Pact may be made by any Party after five years. It shall take effect one "
    "year after the notice is received.": withdrawal(years(1), not_before=years(5)),
    "Members may withdraw from the Association by giving notice before the 1st of July; the "
    "withdrawal shall take effect on 31 December of the same year.": (
        withdrawal(at_once, on_date_of_year(next_date(12, 31), next_date(6, 30)))
    ),
    "Should one of the Parties denounce the Pact, it shall cease to be in force for that Party six "
    "months after its notice.": withdrawal(months(6)),
    "The Pact shall continue in force indefinitely, subject to the right of any Party to "
    "withdraw from it by giving two years' notice.": withdrawal(years(2)),
    "Any Member that desires to renounce its membership shall forward a written notification to "
    "the Secretary. At the end of two years from the date of such notification, if not "
    "withdrawn, the "
    "Pact shall cease to apply with respect to the renouncing Member, which shall thereby cease to "
    "be a member.": withdrawal(years(2)),
    # limits
    "Any Party may denounce this Pact with one month's notice. This right shall not be exercised "
    "during the first two years from its entry into force.": (
        withdrawal(months(1), not_before=years(2))
    ),
    "Any Party may denounce this Pact by giving one month's notice. Notice may be given only after "
    "three years from the entry into force of this Pact.": (
        withdrawal(months(1), not_before=years(3))
    ),
    "Any Party may denounce this Pact by giving one month's notice. This Pact shall not be "
    "denounced until it has been in force for seven years.": (
        withdrawal(months(1), not_before=years(7))
    ),
    "Any Party may denounce this Pact by giving one month's notice. Denunciation shall not be made "
    "until six years after its entry into force.": withdrawal(months(1), not_before=years(6)),
    # beside
    "Any Party may withdraw from this Pact by notice, which shall take effect one year after its "
    "receipt, without prejudice to obligations already incurred. Notwithstanding such withdrawal "
    "the Pact shall continue in force for the others. A Party which has withdrawn shall bear its "
    "share. Any other Party may within a month do the same. In the absence of a declaration it "
    "applies to all.": withdrawal(years(1)),
    "Any Party may withdraw from this Pact by notice. The withdrawal shall take effect one year "
    "after its receipt, provided, however, that any obligation incurred remains. A Party may give "
    "notice of withdrawal with respect to one or more of the territories it governs. When a Party "
    "gives notice of its own withdrawal, it shall state to which territories it applies. The "
    "denunciation shall be valid only for the Party that made it.": withdrawal(years(1)),
    "Any Party may withdraw from this Pact by notice. Unless otherwise agreed, withdrawal shall "
    "not affect projects under way. The withdrawal shall take effect one year after "
    "receipt. Any Party which gives notice of withdrawal from the League shall be deemed to have "
    "withdrawn from this Pact.": withdrawal(years(1)),
    "This Pact may be terminated by any Party on six months' notice.": withdrawal(months(6)),
    # none
    "This Pact shall not be subject to denunciation.": withdrawal(at_once, not_allowed),
    "No Party may withdraw from this Pact.": withdrawal(at_once, not_allowed),
    "This Pact may not be denounced by any Party.": withdrawal(at_once, not_allowed),
}


@pytest.mark.parametrize(("text", "rule"), SURE.items())
def test_a_rule_is_read_from_words_all_understood(text, rule):
    found = reading_of(read, text, title=TITLE)
    assert (found.value, found.confidence, found.doubts) == (rule, Confidence.SURE, ())
