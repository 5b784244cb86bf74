"""Instruments as a clause counts them: the fiftieth instrument of ..., five instruments of ... by.

The value is how many of whom, and the kinds of act.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.acts import Kind
from servanda.law.clauses import Anyone, Signatories
from servanda.reader.final_clauses.english.acts import KINDS
from servanda.reader.final_clauses.english.conditions.facts import FACT
from servanda.reader.final_clauses.english.conditions.quorums import (
    COUNT,
    NOT_SAID,
    QUORUM,
    Both,
    Every,
    Quorum,
    Some,
)
from servanda.reader.final_clauses.english.groups import GROUP
from servanda.reader.final_clauses.forms import NUMBER, ORDINAL, Form, Key, Parts, Phrase
from servanda.reader.lexicon.listing import listed

NOTIFICATION: frozenset[Kind] = frozenset({Kind.NOTIFICATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """How many of whom, doing what."""

    quorum: Quorum
    kinds: frozenset[Kind]


_WHICH = (
    "requisite/necessary/respective/corresponding/relevant/appropriate/said/such/formal/required/"
    "own/aforementioned/aforesaid/above-mentioned/abovementioned/different/national/written/"
    "official/final"
)
_PAPER = "instrument/instruments/document/documents/letter/letters/act/acts/paper/papers"

_PROCEDURES = listed(
    "procedure procedures requirements formalities completion completed fulfilment "
    "fulfillment fulfilled accomplished accomplishment legal constitutional internal "
    "domestic national ratification ratified approval approved conditions measures "
    "legislation"
)
_SIGNED = listed("signed signatory signatories")
_QUALIFYING = listed("provided providing whichever unless except before if than including")


def _about(parts: Parts) -> str | None:
    words = parts.words
    return parts.text if words & _PROCEDURES and not words & _QUALIFYING else None


ABOUT: Phrase[str] = Phrase(
    "about-procedures",
    (
        Form(
            "[,] [in writing] [,] [through] [the] [diplomatic] [channels] [,] "
            "by/in/through/of/on/about/concerning/regarding/that/confirming/stating/indicating/"
            "informing/attesting/to/relating/certifying/with/as ....",
            _about,
        ),
    ),
)
"""What a notification says: that the procedures each law requires are complete."""

NOTICE: Phrase[str] = Phrase(
    "notice",
    (
        Form(
            "[of] [the/their/its/a] [such] [written/diplomatic/official/respective/such] "
            "[diplomatic] notification/notifications/note/notes/notice/notices/communication/"
            "communications [in writing]",
            lambda p: p.text,
        ),
    ),
)
PAPERS: Phrase[frozenset[Kind]] = Phrase(
    "papers",
    (
        Form(
            f"[the/its/their/an/a] [{_WHICH}] [{_WHICH}] {_PAPER} of/for [their/the/its] {{kinds}}",
            lambda p: p[KINDS],
        ),
        Form(f"[the/its/their] {{kinds}} {_PAPER}", lambda p: p[KINDS]),
        Form(
            "[the/its/their/a/an] [written/diplomatic/formal] notification/notifications/notice/"
            "notices/note/notes of/on [their/its/the] {kinds}",
            lambda p: p[KINDS],
        ),
        Form(
            "{notice}",
            lambda _: NOTIFICATION,
        ),
        Form(
            f"[the/its/their/an/a] [{_WHICH}] [{_WHICH}] {_PAPER} [referred to in {{reference}}]",
            lambda _: NOT_SAID,
        ),
        Form("[the/its/their] [respective/own] {kinds}", lambda p: p[KINDS]),
    ),
)
"""The instruments of ratification, acceptance or approval."""


_COMMON: Phrase[frozenset[Kind]] = Phrase(
    "common-papers",
    (
        Form(f"[the] [{_WHICH}] instruments/documents of {{kinds}}", lambda p: p[KINDS]),
        Form(
            "[the] ratifications/notifications/notes",
            lambda p: frozenset({Kind.RATIFICATION}) if "rat" in p.text.lower() else NOTIFICATION,
        ),
    ),
)
"""Those of all of them, in the plural: of one it is another state's rule."""


def _counted_by(parts: Parts) -> Acts:
    return Acts(quorum=Some(n=parts[COUNT], who=parts.get(GROUP) or Anyone()), kinds=parts[PAPERS])


def _notified(n: int, parts: Parts) -> Acts:
    """Count notifications, of those whose procedures they are about where that is said."""
    signed = not _SIGNED.isdisjoint(parts[ABOUT].lower().split())
    who = parts.get(GROUP) or (Signatories() if signed else Anyone())
    return Acts(quorum=Some(n=n, who=who), kinds=NOTIFICATION)


COUNTED: Phrase[Acts] = Phrase(
    "counted-papers",
    (
        Form(
            "[the] last/final/latest/later/latter/second-last [of] [the/these/those] [such] "
            "{papers} "
            "[by/from/of {quorum}]",
            lambda p: Acts(quorum=p.get(QUORUM) or Every(), kinds=p[PAPERS]),
        ),
        Form(
            "[the] last/final/latest/later/latter/second [of] [the/these/those] [two] [such] "
            "{notice} "
            "[{with-whom}] {about-procedures}",
            lambda _: Acts(quorum=Every(), kinds=NOTIFICATION),
        ),
        Form(
            "[the] {notice} by/from/of {quorum} [{with-whom}] {about-procedures}",
            lambda p: Acts(quorum=p[QUORUM], kinds=NOTIFICATION),
        ),
        Form(
            "[the] {ordinal} [such] {notice} [by/from/of {group}] [{with-whom}] {about-procedures}",
            lambda p: _notified(p[ORDINAL], p),
        ),
        Form(
            "{count} {notice} [by/from/of {group}] [{with-whom}] {about-procedures}",
            lambda p: _notified(p[COUNT], p),
        ),
        Form(
            "[the] notifications/notes [{with-whom}] {about-procedures}",
            lambda _: Acts(quorum=Every(), kinds=NOTIFICATION),
        ),
        Form(
            "[the] {ordinal} [and] [last/final] [such] [of] [the] [such] {papers} "
            "[, | by | from | of | made by | deposited by]",
            lambda p: Acts(quorum=Some(n=p[ORDINAL]), kinds=p[PAPERS]),
        ),
        Form(
            "[the] {ordinal} [such] [of] [the] [such] {papers} [,] "
            "[thereof] [deposited] by/from/of/with [a/an/any/one] [of] [the] {group}",
            lambda p: Acts(quorum=Some(n=p[ORDINAL], who=p[GROUP]), kinds=p[PAPERS]),
        ),
        Form(
            "[the] {ordinal} [such] [of] [the] {papers} [,] by/from [a/an/any] {group} [,] {fact}",
            lambda p: Acts(
                quorum=Both(first=Some(n=p[ORDINAL], who=p[GROUP]), then=p[FACT]), kinds=p[PAPERS]
            ),
        ),
        Form("{count} [of] [such] [the] [separate] {papers}", _counted_by),
        Form(
            "{count} [of] [such] [the] {papers} [thereof] [,] by/from/of/on "
            "[behalf] [of] [the] {group}",
            _counted_by,
        ),
        Form(
            "[all] [of] [the] [such] {papers} [thereof] [,] by/from/of/for/on "
            "[behalf of] [or/and/,] [by] [on behalf of] [the part of] {quorum}",
            lambda p: Acts(quorum=p[QUORUM], kinds=p[PAPERS]),
        ),
        Form("all [of] [the] [such] {papers}", lambda p: Acts(quorum=Every(), kinds=p[PAPERS])),
        Form("both {papers}", lambda p: Acts(quorum=Every(), kinds=p[PAPERS])),
        Form("the {number} {papers}", lambda p: Acts(quorum=Some(n=p[NUMBER]), kinds=p[PAPERS])),
        Form("{common-papers}", lambda p: Acts(quorum=Every(), kinds=p[_COMMON])),
    ),
)
"""How many instruments, and by whom."""

PHRASES: tuple[Key[object], ...] = (ABOUT, NOTICE, PAPERS, _COMMON, COUNTED)
