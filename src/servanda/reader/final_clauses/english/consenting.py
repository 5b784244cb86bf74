"""By which acts a state becomes bound (VCLT art. 11 to 15).

Rules it keeps:

- a list of ways ("by (a) signature not subject to ratification; (b) ...; (c) accession") is the
  whole of them; without one they are what the instrument is subject to and what it is open for;
- a signature alone binds only where the text says so (VCLT art. 12).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from servanda.law.acts import Kind
from servanda.reader.final_clauses.english.about import is_of_this, said, sentence_to, words_of
from servanda.reader.final_clauses.english.acts import KINDS
from servanda.reader.final_clauses.english.subjects import INSTRUMENT, SUBJECT, Instrument
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import (
    Confidence,
    Consent,
    Doubt,
    Doubted,
    Matter,
    Reading,
)
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.record import Span

Kinds = frozenset[Kind]

_DEFINITIVE: Kinds = frozenset({Kind.DEFINITIVE_SIGNATURE})
_ACCESSION: Kinds = frozenset({Kind.ACCESSION})
_RATIFICATION: Kinds = frozenset({Kind.RATIFICATION})
_NOTIFICATION: Kinds = frozenset({Kind.NOTIFICATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Acts that bind, as one sentence has them."""

    kinds: Kinds
    whole: bool = False
    """Whether the sentence lists all the ways."""
    subject: Instrument | None = None
    """Of which instrument it is said."""


LABEL: Phrase[str] = Phrase(
    "consent-label",
    (
        Form(r"\( a/b/c/d/e/i/ii/iii/iv/v/1/2/3/4 \)", lambda p: p.text),
        Form(r"a/b/c/d/e/i/ii/iii/iv/v/1/2/3/4 [\)/./-/:]", lambda p: p.text),
        Form(r"[\(] {number} [\)]", lambda p: p.text),
        Form(r". {number}", lambda p: p.text),
    ),
)
WAY: Phrase[Kinds] = Phrase(
    "consent-way",
    (
        Form(
            "[definitive/final] signature [of/to {instrument}] [at a ministerial level]",
            lambda _: _DEFINITIVE,
        ),
        Form(
            "[their/its] signature [of/thereof/to] [{instrument}] [,] "
            "(without [any] reservation/reservations [(as to | in respect of) {kinds}] | "
            "not [being/made] subject to {kinds})",
            lambda _: _DEFINITIVE,
        ),
        Form(
            "[their/its] signature [of/to] [{instrument}] [,] [ad referendum] "
            "[(subject to | with [a] reservation/reservations (as to | in respect of)) {kinds}] "
            "[,] [and] "
            "[subsequently/subsequent] followed by "
            "[the] [deposit of] [a/an/its/such/subsequent] [instrument/instruments] [of] {kinds}",
            lambda p: p.all(KINDS)[-1],
        ),
        Form(
            "signature ad referendum and/followed [by] [subsequent] {kinds}",
            lambda p: p[KINDS],
        ),
        Form(
            "[the] [deposit/depositing] [with ...] [of] [a/an/the/its/their] "
            "[instrument/instruments] [of] [with ...] {kinds} "
            "[[,] following signature [made] subject to {kinds}]",
            lambda p: p[KINDS],
        ),
        Form(
            "[a/the] [written] notification/notice ... "
            "[internal/domestic/constitutional/necessary] "
            "[legal] procedures/requirements/formalities ...",
            lambda _: _NOTIFICATION,
        ),
    ),
)
WAYS: Phrase[Kinds] = Phrase(
    "consent-ways",
    (
        Form(
            "[either] [{consent-label}] [by/be] [means of] {consent-way} [;/,/:/.] [or/and] "
            "[;/,/:] "
            "{consent-ways}",
            lambda p: p[WAY] | p[WAYS],
        ),
        Form("[either] [{consent-label}] [by/be] [means of] {consent-way} [...]", lambda p: p[WAY]),
    ),
)
"""(a) signature not subject to ratification; (b) ...; (c) accession."""


def _whole(parts: Parts) -> Ways:
    return Ways(kinds=parts[WAYS], whole=True, subject=parts.get(INSTRUMENT))


def _of(kinds: Kinds, parts: Parts) -> Ways:
    return Ways(kinds=kinds, subject=parts.get(SUBJECT))


def _ratified(text: str) -> Kinds:
    words = {"accepted": Kind.ACCEPTANCE, "approved": Kind.APPROVAL}
    return _RATIFICATION | {kind for word, kind in words.items() if word in text.casefold()}


CONSENT: Phrase[Ways] = Phrase(
    "consent",
    (
        Form(
            "[may/shall/can] become/becomes/be [a/an/contracting] [contracting] party/parties/"
            "member/members [to/of] [{instrument}|thereto] [,] [only] [either] [:] [by/through] "
            "[either] "
            "[:/-] {consent-ways}",
            _whole,
        ),
        Form(
            "may/shall/can/to express/signify/establish/manifest [its/their/his] consent "
            "[to be bound] [by] [{instrument}] [,] [either] by/through [either] [:/-] "
            "{consent-ways}",
            _whole,
        ),
        Form(
            "{subject} [and any protocol] shall/is/are/will [be] [open for signature and] [be] "
            "subject "
            "to {kinds}",
            lambda p: _of(p[KINDS], p),
        ),
        Form(
            "{subject} shall/is/are [be] subject to [signature] "
            "[,] {kinds} by [the] [signatory/contracting] states/signatories/governments/parties "
            "[...] and to [formal confirmation] {kinds}",
            lambda p: _of(frozenset().union(*p.all(KINDS)), p),
        ),
        Form(
            "signature/signatures [of/to] [{instrument}] shall/is/are [be] subject to {kinds}",
            lambda p: _of(p[KINDS], p),
        ),
        Form(
            "{subject} shall/is/are/must/will [to] [be] ratified [,/or/and] "
            "[accepted/approved] [,] [or/and] [approved/accepted]",
            lambda p: _of(_ratified(p.text), p),
        ),
        Form(
            "[formal] ratifications of {subject} shall be communicated",
            lambda p: _of(_RATIFICATION, p),
        ),
        Form("{subject} shall require ratification", lambda p: _of(_RATIFICATION, p)),
        Form("{subject} requires ratification", lambda p: _of(_RATIFICATION, p)),
        Form(
            "{subject} [and any protocol] [shall/will/is/are] [thereafter/then/also] "
            "[be/remain/remains] "
            "[thereafter/then/also] open [thereafter] [for/to] [{consent-open}] [signature] "
            "[,] [and/or] [for/to] {kinds}",
            lambda p: _of(p[KINDS], p),
        ),
        Form(
            "may/can/shall [also/then/thereafter/subsequently] accede/adhere to {subject}",
            lambda p: _of(_ACCESSION, p),
        ),
        Form(
            "and/but [shall] [also/thereafter] [be/remain] open for/to {kinds}",
            lambda p: _of(p[KINDS], p),
        ),
        Form(
            "may/can/shall [also/then/thereafter] accede/adhere thereto",
            lambda _: Ways(kinds=_ACCESSION),
        ),
    ),
)
"""Subject to ratification; may become parties by ..."""

OPEN: Phrase[str] = Phrase(
    "consent-open",
    (
        Form(
            "signature [by {group} | by ...] [from ...] [,] and [shall] [be] [open] [for/to]",
            lambda p: p.text,
        ),
    ),
)

PHRASES: tuple[Key[object], ...] = (LABEL, WAY, WAYS, OPEN, CONSENT)

_ACTS = words_of(
    "ratification ratifications ratified acceptance accepted approval approved accession accede "
    "adhere adherence signature notification confirmation"
)
_CUES = words_of(
    "subject become becomes ratified express establish signify manifest open accede adhere "
    "communicated require requires be"
)


#: Nouns for acts: one that a sentence holds beside those that were read is doubted.
_NOUNS = {
    "ratification": Kind.RATIFICATION,
    "acceptance": Kind.ACCEPTANCE,
    "approval": Kind.APPROVAL,
    "accession": Kind.ACCESSION,
    "adherence": Kind.ACCESSION,
    "confirmation": Kind.FORMAL_CONFIRMATION,
    "notification": Kind.NOTIFICATION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A sentence on consent where it stands."""

    ways: Ways
    span: Span
    after: tuple[Token, ...]
    """What follows in the sentence."""


def read(scan: Scan) -> Reading | None:
    """Read by which acts a state becomes bound."""
    found = list(_found(scan))
    chosen = [one for one in found if one.ways.whole][:1] or found
    if not chosen:
        return None
    kinds: Kinds = frozenset().union(*(one.ways.kinds for one in chosen))
    doubts = tuple(_doubts(chosen, kinds))
    return Reading(
        matter=Matter.CONSENT,
        value=Consent(kinds=kinds),
        span=chosen[0].span,
        confidence=Confidence.DOUBTFUL if doubts else Confidence.SURE,
        doubts=doubts,
    )


def _found(scan: Scan) -> Iterator[Found]:
    for passage, match in said(scan, CONSENT, _CUES, _ACTS):
        if is_of_this(match.value.subject, sentence_to(match, passage), passage, scan.document):
            tokens = passage.tokens
            yield Found(
                ways=match.value,
                span=Span(tokens[match.start].start, tokens[match.end - 1].end),
                after=tuple(takewhile(lambda token: token.word != ".", tokens[match.end :])),
            )


def _doubts(chosen: list[Found], kinds: Kinds) -> Iterator[Doubted]:
    """Doubt acts that were not read, and accession alone: it is never the only way."""
    for one in chosen:
        if one.ways.whole:
            yield from _going_on(one.after)
        for token in one.after:
            if token.word in _NOUNS and _NOUNS[token.word] not in kinds:
                yield Doubted(doubt=Doubt.WORDS_LEFT, span=token.span)
    if kinds == _ACCESSION:
        yield Doubted(doubt=Doubt.WORDS_LEFT, span=chosen[0].span)


def _going_on(after: tuple[Token, ...]) -> Iterator[Doubted]:
    """Doubt a list of ways that goes on with one that was not read: "or", "or b" run together."""
    words = (token for token in after if token.sort is not Sort.MARK)
    for token in islice(words, 1):
        if token.word.startswith("or"):
            yield Doubted(doubt=Doubt.WORDS_LEFT, span=token.span)
