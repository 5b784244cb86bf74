"""How English texts say that they are open for signature, and until when.

``signing`` is the instrument with its verb up to "signature"; ``signing-when`` a day, or a span of
days; ``signing-else`` what follows without saying who or when. Who may sign is a stretch of words
of any kind and is found between these (``parts``).
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.clauses import Anyone, Named, Who
from servanda.reader.final_clauses.english.delays import PERIOD
from servanda.reader.final_clauses.english.groups import STATES
from servanda.reader.final_clauses.english.signing.opening import Group, Opening
from servanda.reader.final_clauses.english.subjects import SUBJECT, Instrument
from servanda.reader.final_clauses.forms import DAY, Form, Key, Parts, Phrase

_BEGINNING: Phrase[bool] = Phrase(
    "signing-beginning",
    (
        Form("[the] {day} [inclusive] [[,] [and/to/-] [on] {day}]", lambda _: True),
        Form("[the] {date-of-year} [inclusive] [and/to/-] [{day}]", lambda _: True),
        Form("[the] {number} [inclusive] [and/to/-] [{day}]", lambda _: True),
        Form("[the] {ordinal} [of] [{date-of-year}]", lambda _: True),
        Form(
            "[the] ({number} | {ordinal}) [of] january/february/march/april/may/june/july/august/"
            "september/october/november/december",
            lambda _: True,
        ),
        Form(
            "[the] date/day [of] [its/the] [signature/adoption/opening/this] [for signature]",
            lambda _: True,
        ),
    ),
)
_IN_FORCE = ("force", "effect", "operation", "entry")


def _last(parts: Parts) -> Opening:
    return Opening(until=parts.all(DAY)[-1])


_TO = "[up] to/until/till/through/and/- [to] [and/up] [including/to] [the]"
WHEN: Phrase[Opening] = Phrase(
    "signing-when",
    (
        Form(
            f"[as] from/between [and/the] [including] {{signing-beginning}} [inclusive] [,] {_TO} "
            "{day} [inclusive/included]",
            _last,
        ),
        Form(
            "[up] until/till/through [to] [and/up] [including/to] [the] {day} [inclusive/included]",
            _last,
        ),
        Form("on {signing-beginning}", lambda _: Opening()),
        Form("[as] from {signing-beginning} [onwards]", lambda _: Opening()),
        Form("as of {signing-beginning}", lambda _: Opening()),
        Form(
            "[[as] from/between {signing-beginning}] [and] [up] to/until/till [the] "
            "[date/day/moment/time] [of/on/when] [which] [its/the] [{subject}] [{force}] [{entry}] "
            "[of {subject}] [in accordance with {reference}]",
            lambda p: Opening() if p.text.lower().rstrip().endswith(_IN_FORCE) else None,
        ),
        Form("indefinitely", lambda _: Opening()),
        Form(
            "for/within/during [a/the] [period/term/space] [of] {period} [from/after/following/"
            "thereafter/since] [{signing-beginning}]",
            lambda p: Opening(unclear=p.has(PERIOD)),
        ),
        Form(
            "for/within/during [a/the] [period/term/space] [of] {period}",
            lambda _: Opening(unclear=True),
        ),
    ),
)
"""A day or a span of days; only the last day has a value."""

_THEN = "[,] [and/but] [it] [shall/will/is] [then/thereafter/thereupon] [be/remain] [open/opened]"
ELSE: Phrase[bool] = Phrase(
    "signing-else",
    (
        Form(
            f"{_THEN} for/to [the] accession/acceptance/adherence/ratification/approval",
            lambda _: True,
        ),
        Form("[,] and [shall/is/will] [be] [thereafter] subject to {kinds}", lambda _: False),
        Form("[,] and shall [thereafter] be deposited", lambda _: True),
        Form("[,] with or without reservation", lambda _: True),
        Form("[,] [either] by [:] [means/way] [of] [\\( a \\)] [final] signature", lambda _: True),
        Form("[,] [who/which] may become parties", lambda _: True),
        Form("[,] as follows [:]", lambda _: False),
        Form("[,] immediately after", lambda _: True),
        Form(
            "[,] [and] [it] [shall/will] [then/thereafter] be/remain "
            "[re -] open/opened/reopened "
            "[again] for [the] signature",
            lambda _: False,
        ),
        Form("only", lambda _: False),
    ),
)
"""What follows without saying who may sign or when; whether it goes on to the sentence's end."""


@dataclass(frozen=True, slots=True)
class Signing:
    """The beginning of a sentence on signature: of which instrument, and what it says already."""

    instrument: Instrument
    opening: Opening


def _one(parts: Parts, who: Who, *, known: bool) -> Opening:
    return Opening(groups=(Group(parts.text.removeprefix("the "), who, known),))


_GROUP: Phrase[Opening] = Phrase(
    "signing-group",
    (
        Form("{states}", lambda p: _one(p, Named(p[STATES]), known=True)),
        Form(
            "all/any/every [the] state/states/countries/governments/nations/powers",
            lambda p: _one(p, Anyone(), known=True),
        ),
        Form("{group}", lambda p: _one(p, Anyone(), known=False)),
    ),
)


def _signing(parts: Parts) -> Signing:
    opening = parts.get(WHEN) or Opening()
    return Signing(parts[SUBJECT], opening | (parts.get(_GROUP) or Opening()))


_SHALL = "shall/will/is/are/may"
_VERB = (
    "[together with the [attached/annexed] protocol/protocols/annex/annexes] [,] "
    f"[{_SHALL}] [also/first/initially/thereafter/,] [{{signing-when}}] [,]"
)
_OPEN = (
    "[be/remain/stand/kept] [also/thereafter] [re -] open/opened/reopened [,] [{signing-when}] "
    "[,] for/to [the] [purpose/purposes] [of] signature/signing/signatures "
    "[[,] [and/or/subject] [to] {kinds}] [in accordance with {reference} | under {reference}]"
)
SIGNING: Phrase[Signing] = Phrase(
    "signing",
    (
        Form(f"{{subject}} {_VERB} {_OPEN}", _signing),
        # the Convention, of which the texts are authentic, bears this day's date and shall be open
        Form(f"{{subject}} , .... {_SHALL} [{{signing-when}}] {_OPEN}", _signing),
        Form(f"{{subject}} shall bear .... and {_SHALL} [{{signing-when}}] {_OPEN}", _signing),
        Form(
            f"{{subject}} {_VERB} [be/remain] open/opened [{{signing-when}}] to {{signing-group}} "
            "for [the] signature",
            _signing,
        ),
        Form("{subject} may/can [,] [{signing-when}] [,] be signed", _signing),
    ),
)
"""The instrument is open for signature."""

PHRASES: tuple[Key[object], ...] = (_BEGINNING, WHEN, ELSE, _GROUP, SIGNING)
