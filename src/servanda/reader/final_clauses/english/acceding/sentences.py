"""Sentences on accession: open to whom, and with what effect between whom."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.acts import Kind
from servanda.law.clauses import (
    Anyone,
    Closed,
    Delay,
    Joining,
    OnceAccepted,
    Open,
    UnlessOpposed,
)
from servanda.reader.final_clauses.english.acceding.whom import GROUP_WORDS, NAMED, WHOM
from servanda.reader.final_clauses.english.consenting import WAYS
from servanda.reader.final_clauses.english.delays import DELAY, PERIOD
from servanda.reader.final_clauses.english.subjects import SUBJECT, Instrument
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way of acceding, as one sentence has it."""

    joining: Joining
    subject: Instrument | None = None
    doubted: Span | None = None
    """Words for a group that the register does not know, or for leave that is needed."""


_OPEN = (
    "({subject} [and any protocol] | and/but) [shall/will/is/are] [thereafter/then/also] "
    "[be/remain/remains] [thereafter/then] "
    "open [thereafter] [for/to] [{acceding-signing}] accession/adherence/acceptance/adhesion "
    "[to {subject}]"
)
_ACCEDE = (
    "(may/can/shall/will | has/have the right to | is/are entitled to | shall be entitled to) "
    "[also/thereafter/subsequently] [{acceding-when}] [, .. ,] (accede/adhere "
    "[to {subject} | thereto] | become [a] party/parties [to {subject} | thereto] "
    "[by accession | by [acceding/adhering] [thereto | to it] | by [the] depositing/deposit [of] "
    "an instrument of accession])"
)
_LEAVE = "may [,] [unanimously/also] [,] [by/upon/after ...] [,] invite/authorize/authorise/permit"


def _open(parts: Parts) -> Way:
    return Way(joining=Open(to=parts.get(WHOM) or Anyone()), subject=parts.get(SUBJECT))


def _to_group(parts: Parts) -> Way:
    group = GROUP_WORDS if parts.has(GROUP_WORDS) else NAMED
    return Way(joining=Open(), subject=parts.get(SUBJECT), doubted=parts.span_of(group))


def _by_leave(parts: Parts) -> Way:
    return Way(joining=Open(), subject=parts.get(SUBJECT), doubted=parts.span)


def _unless_opposed(parts: Parts, *, pairwise: bool) -> Way:
    return Way(joining=UnlessOpposed(within=parts[PERIOD], pairwise=pairwise))


SIGNING: Phrase[str] = Phrase(
    "acceding-signing",
    (Form("signature [and | ,] [ratification] [,] [and/or] [for/to]", lambda p: p.text),),
)
_BETWEEN = "[as/in] [regards/respect] [of] [to] [the] [relations] between [the] acceding state and"
_NO_OBJECTION = (
    "which/that (have/has not [raised/made/lodged/expressed] [an/any] "
    "objected/objection/objections | [have/has] raised/made no objection)"
)

ACCEDING: Phrase[Way] = Phrase(
    "acceding",
    (
        Form(
            "({subject} | and) shall/will/is not [be] open to/for accession/adherence/adhesion",
            lambda p: Way(joining=Closed(), subject=p.get(SUBJECT)),
        ),
        Form(
            "{subject} shall [also/then] be open to ({acceding-whom} | {acceding-group}) [,] to "
            "accede/adhere to {subject}",
            lambda p: _open(p) if p.has(WHOM) else _to_group(p),
        ),
        Form(
            "{subject} may be acceded/adhered to (by | on behalf of) "
            "({acceding-whom} | {acceding-group})",
            lambda p: _open(p) if p.has(WHOM) else _to_group(p),
        ),
        Form(
            "accession/adherence to {subject} shall/is/will [be] open to "
            "({acceding-whom} | {acceding-group})",
            lambda p: _open(p) if p.has(WHOM) else _to_group(p),
        ),
        Form(
            "{acceding-whom} may become [a] party/parties to {subject} [either] by [either] "
            "[:] {consent-ways}",
            lambda p: _open(p) if Kind.ACCESSION in p[WAYS] else None,
        ),
        Form(f"[{{acceding-when}} [,]] {_OPEN} [{{acceding-when}}]", _open),
        Form(
            f"[{{acceding-when}} [,]] {_OPEN} [{{acceding-when}}] [,] by/to/for {{acceding-whom}} "
            "[{acceding-when}]",
            _open,
        ),
        Form(
            f"[{{acceding-when}} [,]] {_OPEN} [{{acceding-when}}] [,] by/to/for {{acceding-group}}",
            _to_group,
        ),
        Form(f"[{{acceding-when}} [,]] {{acceding-whom}} {_ACCEDE} [{{acceding-when}}]", _open),
        Form(
            f"[{{acceding-when}} [,]] {{acceding-named}} {_ACCEDE} [{{acceding-when}}]", _to_group
        ),
        Form(
            f"{_LEAVE} .... to accede/adhere [to {{subject}} | thereto]",
            _by_leave,
        ),
        Form(
            f"{_LEAVE} to accede/adhere (to {{subject}} | thereto) ....",
            _by_leave,
        ),
        Form(
            "{subject} [shall/is] [be] open to/for accession/adherence by/to/of "
            "[any/other/such/all] [other] state/states invited ...",
            _by_leave,
        ),
    ),
)
"""Open for accession by any state; any state may accede."""

EFFECT: Phrase[Way] = Phrase(
    "acceding-effect",
    (
        Form(
            "accession [of ...] shall/will have effect only "
            f"{_BETWEEN} such/those/the [contracting] states/parties as/which/that "
            "[will/shall/have] [have] declared/accepted [their/its] [acceptance] [of] "
            "[the/its/such] [accession]",
            lambda _: Way(joining=OnceAccepted()),
        ),
        Form(
            "accession [of ...] shall/will have effect only "
            f"{_BETWEEN} those/such/the [contracting] states/parties {_NO_OBJECTION} "
            "[to its/the/such accession] in/within [the/a] [period] [of] {period}",
            lambda p: _unless_opposed(p, pairwise=True),
        ),
        Form(
            "in the absence of [any] objection/objections .... within [a/the] [period] [of] "
            "{period}",
            lambda p: _unless_opposed(p, pairwise=False),
        ),
        Form(
            "accession [...] shall/will [become/be/take] effective/effect/valid unless .... "
            "within [a/the] [period] [of] {period} .... object/objects/objected/objection/opposed",
            lambda p: _unless_opposed(p, pairwise=False),
        ),
    ),
)
"""Shall have effect only as regards ...; in the absence of any objection within six months."""

DELAYED: Phrase[Delay] = Phrase(
    "acceding-delayed",
    (
        Form(
            "{force} [as] between [the] acceding state and [the/those/that/such] [contracting] "
            "state/states/parties .... {delay} [the] deposit/expiry/expiration/receipt/end",
            lambda p: p[DELAY],
        ),
    ),
)
"""Shall enter into force as between the acceding state and ... on the sixtieth day after."""

ONLY: Phrase[str] = Phrase(
    "acceding-only",
    (
        Form("only [be] [made] by/from/to/if/for", lambda p: p.text),
        Form("only [be] accepted/acceded/open", lambda p: p.text),
    ),
)
"""Only by those that ..."""

PHRASES: tuple[Key[object], ...] = (SIGNING, ACCEDING, EFFECT, DELAYED, ONLY)
