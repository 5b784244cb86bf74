"""When an amendment is accepted: so many parties, a share, all of them; its adoption; silence.

"The parties" are those of the instrument that is amended. It is the one in which the words stand
and has no name there: ``PartiesOf(instrument="")``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias, assert_never

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.clauses import (
    AtLeast,
    Circulated,
    Condition,
    Counted,
    EveryOne,
    OnSigning,
    PartiesOf,
    Share,
    Silence,
    Start,
)
from servanda.reader.final_clauses.english.acts import DONE, KINDS
from servanda.reader.final_clauses.english.delays import PERIOD
from servanda.reader.final_clauses.forms import NUMBER, ORDINAL, SHARE, Form, Key, Parts, Phrase

_HALF = Fraction(1, 2)
_REFUSALS = frozenset({Kind.OPT_OUT})

# -- how many --------------------------------------------------------------------------------------

Accepted: TypeAlias = Share | AtLeast | EveryOne
Quorum: TypeAlias = Callable[[frozenset[Kind]], Accepted]
"""So many of the parties; a condition once it is known what they do."""


_BODY: Phrase[str] = Phrase(
    "amending-body",
    (
        Form(
            "[...] organization/organisation/commission/council/union/community/agency/committee/"
            "conference/league/authority [of/for ...]",
            lambda p: p.text,
        ),
    ),
)


def _parties(parts: Parts) -> PartiesOf:
    """Give whose parties are meant; members of a body are those of the instrument that made it."""
    return PartiesOf(instrument=parts.get(_BODY) or "")


def _sharing(parts: Parts, share: Fraction, *, strictly: bool = False) -> Quorum:
    base = _parties(parts)
    return lambda kinds: Share(
        at_least=share, base=base, of=Counted(kinds=kinds), strictly=strictly
    )


def _numbering(parts: Parts) -> Quorum:
    n = parts[NUMBER]
    return lambda kinds: AtLeast(n=n, of=Counted(kinds=kinds))


def _everyone(parts: Parts) -> Quorum:
    who = _parties(parts)
    return lambda kinds: EveryOne(who=who, kinds=kinds)


_NOUN = (
    "party/parties/state/states/member/members/government/governments/country/countries/nations/"
    "those"
)
_PARTY = (
    "[of] [the/those/these/its/all/such] [the] [high/then] "
    f"[contracting/member/participating/state/signatory] {_NOUN} "
    "[parties/governments/states/members] "
    "[[to] {instrument} | thereto | hereto | of the {amending-body} | to the protocol concerned] "
    "[or of the parties to the protocol concerned] [entitled to vote]"
)
QUORUM: Phrase[Quorum] = Phrase(
    "amending-quorum",
    (
        Form(
            "[at least | not less than | no less than | no fewer than | a minimum of | a majority "
            f"of] [a] {{share}} [majority] {_PARTY}",
            lambda p: _sharing(p, p[SHARE]),
        ),
        Form(
            f"more than {{share}} {_PARTY}",
            lambda p: _sharing(p, p[SHARE], strictly=True),
        ),
        Form(
            f"[a/the] [simple/absolute] majority {_PARTY}",
            lambda p: _sharing(p, _HALF, strictly=True),
        ),
        Form(f"[each and] all/every/each [of] {_PARTY}", _everyone),
        Form(f"[at least | not less than | no fewer than] {{number}} {_PARTY}", _numbering),
    ),
)
"""Two thirds of the Contracting Parties, all of them, three of them."""

# -- what they do ----------------------------------------------------------------------------------

_OF_IT = (
    "[thereof/thereto | of it | of them | of [the/such/an/that/said] [said] amendment/amendments | "
    "in respect of an/the amendment/amendments] [{at}]"
)
_PAPERS = "instrument/instruments/document/documents/notification/notifications/notice/notices"
_THEIR = "[a/an/the/its/their] [respective/written/formal] [written]"


def _of_kinds(parts: Parts) -> Accepted:
    return parts[QUORUM](parts.get(KINDS) or parts.get(DONE) or INSTRUMENTS)


def _of_participle(parts: Parts) -> Condition:
    said = parts.text.lower().split()
    return parts[QUORUM](frozenset(kind for word, kind in _PARTICIPLES.items() if word in said))


def _as_notified(parts: Parts) -> Condition:
    """Count from the depositary's own notice that it has received what was needed (E17)."""
    condition = _of_kinds(parts)
    match condition:
        case EveryOne():
            return replace(condition, start=Start.NOTIFICATION)
        case Share() | AtLeast():
            return replace(condition, of=replace(condition.of, start=Start.NOTIFICATION))
        case _:
            assert_never(condition)


_PARTICIPLES = {
    "ratified": Kind.RATIFICATION,
    "accepted": Kind.ACCEPTANCE,
    "approved": Kind.APPROVAL,
}
_NOTICE = frozenset({Kind.NOTIFICATION})
ACCEPTED: Phrase[Condition] = Phrase(
    "amending-accepted",
    (
        # (the deposit of) instruments of acceptance by two thirds of the parties
        Form(
            f"[the/its/their] [date of] [the] "
            f"[deposit/receipt/delivery/notification/communication] "
            f"[{{at}}] [of/by] {_THEIR} [{_PAPERS}] [of] [its/their/the] {{kinds}} {_OF_IT} "
            "by/from/of {amending-quorum} [{at}]",
            _of_kinds,
        ),
        Form(
            f"[the] [date of] [the] deposit/receipt [{{at}}] of {_THEIR} {_PAPERS} "
            "of/from/by {amending-quorum} [{at}]",
            _of_kinds,
        ),
        # the date given in the depositary's notice that it received them
        Form(
            "the date [of transmittal] specified/given/stated in the notification [{at}] of [the] "
            f"receipt from {{amending-quorum}} of {_THEIR} [{_PAPERS}] of {{kinds}}",
            _as_notified,
        ),
        Form(
            "the date [of transmittal] specified/given/stated in the notification [{at}] of [the] "
            f"receipt of {_THEIR} [{_PAPERS}] of {{kinds}} {_OF_IT} by/from {{amending-quorum}}",
            _as_notified,
        ),
        # two thirds of the parties have deposited their instruments of acceptance
        Form(
            "{amending-quorum} [shall] have/has [[so] deposited | notified [{organ}] [of] | "
            f"communicated | given | lodged | transmitted | submitted | expressed] [{{at}}] "
            f"[of] {_THEIR} [{_PAPERS}] [of] [its/their/the] {{kinds}} {_OF_IT} [{{at}}]",
            _of_kinds,
        ),
        Form(
            "{amending-quorum} [shall] have/has {done} [it/them] [the/such/said/an/that] "
            "[amendment/amendments] [in accordance with their [respective] constitutional/internal "
            "procedures/processes/requirements]",
            _of_kinds,
        ),
        Form(
            "{amending-quorum} [shall] have/has notified/informed/advised [{organ}] [in writing] "
            "(that they/it have/has {done} | of [their/its] {kinds} [of]) [it/them] "
            "[the/such/that] [amendment/amendments]",
            _of_kinds,
        ),
        Form(
            "{amending-quorum} [shall] have/has notified/informed/advised [{organ}] [in writing] "
            "that "
            "[they/it] [have/has] fulfilled/completed ....",
            lambda p: p[QUORUM](_NOTICE),
        ),
        # the depositary has received instruments of acceptance from all parties
        Form(
            f"{{organ}} [has/have/shall] [have] received/receives [in writing] {_THEIR} {_PAPERS} "
            f"[in writing] [of] [their/its] [{{kinds}}] {_OF_IT} [from/by] {{amending-quorum}} "
            "[of their/its {kinds}] [of the amendment/amendments]",
            _of_kinds,
        ),
        Form(
            f"[the/written] [written] {_PAPERS} of {{kinds}} {_OF_IT} [,] [effected ... ,] "
            "has/have been received/deposited [{at}] [from/by] {amending-quorum}",
            _of_kinds,
        ),
        # it is accepted by two thirds of the parties
        Form(
            "[having] [it/they | the amendment/amendments] [is/are/has/have/was/were/shall] "
            "[been/have been] accepted/approved/ratified [[,] [or] accepted/approved] "
            "[or approved] by {amending-quorum}",
            _of_participle,
        ),
        # the deposit of the fifth instrument of acceptance
        Form(
            f"[the] [date of] [the] [deposit/receipt] [{{at}}] of the {{ordinal}} "
            f"[{_PAPERS}] [of] {{kinds}} {_OF_IT} [{{at}}]",
            lambda p: AtLeast(n=p[ORDINAL], of=Counted(kinds=p[KINDS])),
        ),
        Form("[the/its/their] [date of] [the/its/their] adoption [by ...]", lambda _: OnSigning()),
        Form(
            "[the/its/their] [date of] [the/its/their] approval [thereof] by [the/a] [...] "
            "conference/council/assembly/commission/committee/organ/body/board/organization "
            "[of/or ...]",
            lambda _: OnSigning(),
        ),
    ),
)
"""What makes an amendment accepted."""

# -- silence ---------------------------------------------------------------------------------------

_REFUSE = (
    "[shall] have/has/had/notify/notifies/communicate/inform/declare/make/raise/submit/express/"
    "object/objects [...] (object/objects/objected/objection/objections | not [accept/accepted/"
    "approve/approved/be] [to] [accept/accepted/bound] | [to] [it/the] [amendment]) [to/by] "
    "[it/the/that/such/them] [amendment/amendments]"
)
SILENT: Phrase[Condition] = Phrase(
    "amending-silent",
    (
        Form(
            "[on/upon/at/after] [the] [end/expiry/expiration] [of] [a/the] [period of] {period} "
            "[after/following/from] [the] [date/day] [of/on/which] [which] [its/the/it] "
            "[notification/communication/circulation/transmission | has been "
            "communicated/notified] "
            "[{at}] [to all parties] [,] unless within/during/by [that/such/this/the] [said] "
            "period/time [,] {amending-quorum} "
            f"{_REFUSE}",
            lambda p: Silence(since=Circulated(), period=p[PERIOD], unless=p[QUORUM](_REFUSALS)),
        ),
    ),
)
"""Accepted unless enough of the parties refuse in time (E24)."""

PHRASES: tuple[Key[object], ...] = (_BODY, QUORUM, ACCEPTED, SILENT)
