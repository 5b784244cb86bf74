"""By what act of the state itself its day is counted: its deposit, its signature, its consent.

Registration of a ratification with the International Labour Office is dated as its receipt is: the
Office registers what it receives (E18), and records give one date for both.
"""

from __future__ import annotations

from servanda.law.clauses import Start
from servanda.reader.final_clauses.forms import Form, Key, Phrase

_HAS = "has/have/had/is/was/were/are/shall/may/will"

HOLDER: Phrase[str] = Phrase(
    "later-holder",
    (
        Form(
            "[by/for/of] [each/any/every/all] [such/said/that/the/those/a/an/each/this] [other] "
            "{later-parties} [in question]",
            lambda _: "holder",
        ),
        Form("[by/for/of] the said {later-parties}", lambda _: "holder"),
        Form("[by] it/they/them/latter/itself", lambda _: "holder"),
        Form("[by] the latter", lambda _: "holder"),
    ),
)
"""By such state."""

ITS: Phrase[str] = Phrase(
    "later-its",
    (
        Form(
            "[its/their/such/said/that/the/a/an/any/each/every/those/his/this] "
            "[own/respective/appropriate/corresponding/requisite/relevant/particular/said/latter/"
            "such] "
            "instrument/instruments/document/documents/notification/notifications/notice/"
            "declaration [of] [its/their/such/the] [{kinds}] [referred to in {reference}] "
            "[concerned/thereof] "
            "[in respect of {instrument}] [of {later-holder}]",
            lambda _: "its",
        ),
        Form(
            "[its/their/such/said/that/the/a/an/any/each/every/those/his/this] "
            "[own/respective] {kinds} [of {later-holder}]",
            lambda _: "its",
        ),
        Form(
            "[that/the/such/each/any] state's/government's/party's/country's/member's/"
            "signatory's/organization's/organisation's [own/respective/appropriate] "
            "[instrument/instruments] [of] [{kinds}]",
            lambda _: "its",
        ),
        Form(
            "that/such/the state/party/government/country/member s [own/respective/appropriate] "
            "instrument/instruments [of] [{kinds}]",
            lambda _: "its",
        ),
        Form(
            "[its/their/such/said/that/the/any] "
            "notification/notice/declaration [of] [its/the/their] "
            "({kinds} | fulfilment ... | completion ... | acceptance)",
            lambda _: "its",
        ),
    ),
)
"""Its instrument of ratification."""

EVENT: Phrase[Start] = Phrase(
    "later-event",
    (
        Form(
            f"{{organ}} [{_HAS}] [have] notify/notifies/notified/inform/informs/informed "
            "[{organ}] [of] {later-its}",
            lambda _: Start.NOTIFICATION,
        ),
        Form(
            "[the] [date of] [the] notification by {organ} of {later-its}",
            lambda _: Start.NOTIFICATION,
        ),
        Form(
            "[the/its/their/such/that/said/this] [own/respective] "
            "[date/day of] [the/its/their/such] "
            "deposit/depositing/deposition/receipt/registration/lodging/filing/reception/"
            "communication [{at}] [{later-holder}] [{at}] of {later-its} [or [of] {later-its}] "
            "[{at}] "
            "[{later-holder}] [{at}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            "[the/its/their/such/that/said/this] [own/respective] "
            "deposit/depositing/deposition/receipt/registration/ratification/acceptance/approval/"
            "accession/adherence/signature/notification/adhesion/confirmation "
            "[or/and] [ratification/acceptance/approval/accession/confirmation] "
            "[{later-holder}] [{at}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            "[that/the/such/each] state's/government's/party's/country's/member's/signatory's "
            "[own] deposit/ratification/acceptance/approval/accession/adherence/signature",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{later-holder}} [{_HAS}] [have] [been] deposit/deposits/deposited/depositing/"
            "lodge/lodged/file/filed [{at}] {later-its} [{at}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{later-its}} [{_HAS}] [have] [been] "
            "deposited/received/registered/lodged/filed/effected [{later-holder}] [{at}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{at}} [{_HAS}] [have] receives/received [{{later-its}}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{organ}} [{_HAS}] [have] receive/receives/received {{later-its}}",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{later-holder}} [{_HAS}] [have] express/expresses/expressed/establish/"
            "establishes/established/signify/signified [its/their] consent [to be bound] "
            "[by {instrument}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            "[the] [date of] establishment/expression of [its/their/such/that] consent "
            "[to be bound] [by {instrument}] [{later-holder}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{later-holder}} [{_HAS}] [have] {{done}} [{{instrument}}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{later-holder}} [{_HAS}] [have] become/becomes/became [a/an] "
            "[contracting] party/parties/member/members [to/of] [{instrument}|thereto]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            "[the/its/their/such/that] [date of] signature/signing [of {instrument}] "
            "[{later-holder}] "
            "[{later-unreserved}]",
            lambda _: Start.RECEIPT,
        ),
        Form(
            f"{{later-holder}} [{_HAS}] sign/signs/signed [{{instrument}}] [{{later-unreserved}}]",
            lambda _: Start.RECEIPT,
        ),
    ),
)
"""The deposit by such state of its instrument."""

EVENTS: Phrase[Start] = Phrase(
    "later-events",
    (
        Form("{later-event}", lambda p: p[EVENT]),
        Form(
            "{later-event} [,] or [either] [on/from/after/of/following] [{link}] {later-events}",
            lambda p: p[EVENT],
        ),
    ),
)
"""One such act or another."""

PHRASES: tuple[Key[object], ...] = (HOLDER, ITS, EVENT, EVENTS)
