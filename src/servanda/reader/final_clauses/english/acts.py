"""Kinds of instruments and acts as English final clauses list them.

``kinds`` is a list of nouns: ``ratification, acceptance or approval of, or accession to, this
Convention``. ``done`` is a list of participles: ``ratified, accepted or approved it or acceded
thereto``. Kinds are never merged into "ratified" (VCLT art. 11, 14 to 16).
"""

from __future__ import annotations

from servanda.law.acts import Kind
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase

_RATIFICATION = frozenset({Kind.RATIFICATION})
_ACCEPTANCE = frozenset({Kind.ACCEPTANCE})
_APPROVAL = frozenset({Kind.APPROVAL})
_ACCESSION = frozenset({Kind.ACCESSION})
_CONFIRMATION = frozenset({Kind.FORMAL_CONFIRMATION})
_NOTIFICATION = frozenset({Kind.NOTIFICATION})
_SUCCESSION = frozenset({Kind.SUCCESSION})
_DEFINITIVE = frozenset({Kind.DEFINITIVE_SIGNATURE})

_KIND: Phrase[frozenset[Kind]] = Phrase(
    "kind",
    (
        Form("ratification/ratifications", lambda _: _RATIFICATION),
        Form("acceptance/acceptances", lambda _: _ACCEPTANCE),
        Form("approval/approvals/approbation", lambda _: _APPROVAL),
        Form("accession/accessions/adherence/adherences/adhesion/adhesions", lambda _: _ACCESSION),
        Form("act/acts of formal confirmation", lambda _: _CONFIRMATION),
        Form("formal confirmation/confirmations", lambda _: _CONFIRMATION),
        Form("confirmation/confirmations", lambda _: _CONFIRMATION),
        Form("definitive/final signature/signatures", lambda _: _DEFINITIVE),
        Form("succession/successions", lambda _: _SUCCESSION),
    ),
)
KIND: Phrase[frozenset[Kind]] = Phrase(
    "kind-of-act",
    (
        Form(
            "{kind} [[,] as the case may be [,]] [thereof/thereto/hereof/hereto]",
            lambda p: p[_KIND],
        ),
        Form("{kind} [,] of/to/with [,] {instrument} [,]", lambda p: p[_KIND]),
        Form(
            "{kind} [,] of/to/with [,] such {instrument-noun} [and/or {instrument-noun}] [,]",
            lambda p: p[_KIND],
        ),
    ),
)


def _joined(parts: Parts) -> frozenset[Kind]:
    return parts[KIND] | (parts.get(KINDS) or frozenset())


KINDS: Phrase[frozenset[Kind]] = Phrase(
    "kinds",
    (
        Form(
            "{kind-of-act} [[,] of/to/with] [, | - | /] [and/or/and/or/nor/respectively] [of/to] "
            "[a/an/the/its/their] [instrument/instruments/document/documents of] {kinds}",
            _joined,
        ),
        Form("{kind-of-act}", _joined),
    ),
)
"""A list of nouns."""

_DEED: Phrase[frozenset[Kind]] = Phrase(
    "deed",
    (
        Form("ratified/ratify/ratifies/ratifying", lambda _: _RATIFICATION),
        Form("accepted/accept/accepts/accepting", lambda _: _ACCEPTANCE),
        Form("approved/approve/approves/approving", lambda _: _APPROVAL),
        Form("acceded/accede/accedes/acceding", lambda _: _ACCESSION),
        Form("adhered/adhere/adheres/adhering", lambda _: _ACCESSION),
        Form("formally/officially confirmed/confirm/confirms/confirming", lambda _: _CONFIRMATION),
        Form("confirmed/confirm/confirms/confirming", lambda _: _CONFIRMATION),
    ),
)
DEED: Phrase[frozenset[Kind]] = Phrase(
    "deed-done",
    (
        Form("{deed} [to] [{instrument} | thereto | hereto]", lambda p: p[_DEED]),
        Form("{deed} [,] to , [{instrument}]", lambda p: p[_DEED]),
    ),
)


def _done(parts: Parts) -> frozenset[Kind]:
    return parts[DEED] | (parts.get(DONE) or frozenset())


DONE: Phrase[frozenset[Kind]] = Phrase(
    "done",
    (
        Form("{deed-done} [,] [and/or/and/or/nor/either] [have/has] {done}", _done),
        Form("{deed-done}", _done),
    ),
)
"""A list of participles or other forms of the verb."""

PHRASES: tuple[Key[object], ...] = (_KIND, KIND, KINDS, _DEED, DEED, DONE)
