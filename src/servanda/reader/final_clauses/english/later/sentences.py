"""Sentences on later states: for whom, after how long, from which act of theirs."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.acts import Kind
from servanda.law.clauses import AtOnce, Delay, Pivot, Start
from servanda.reader.final_clauses.english.acts import KINDS
from servanda.reader.final_clauses.english.delays import DELAY
from servanda.reader.final_clauses.english.later.own import EVENT, EVENTS
from servanda.reader.final_clauses.english.later.scope import ANY, SCOPE, WHEN, WHOM, Scope, Since
from servanda.reader.final_clauses.english.subjects import SUBJECT, Instrument
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


@dataclass(frozen=True, slots=True)
class Own:
    """How long after which event of its own a state is bound."""

    delay: Delay
    start: Start


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """What a sentence says of later states."""

    since: Since | None
    """From when on a state is a later one; None where the sentence does not say."""
    own: Own
    kinds: frozenset[Kind]
    subject: Instrument | None
    """Of what it is said; None where the words name no instrument."""


_OR_ENTRY = (
    "[on/upon/from] [the] [date/day] [of/on/upon/when/which/that] [which/that] "
    "({entry} [of {subject}] [{tail}] | {subject} [shall/has/have] {force} [{tail}])"
)
_LATER = (
    "whichever [date/day/event] [is/shall/comes] [be] [the] later/last/latest [date/day] "
    "[of] [the] [two]"
)


def _own(parts: Parts) -> Own:
    return Own(parts.all(DELAY)[-1], parts[EVENTS])


DAY: Phrase[Own] = Phrase(
    "later-day",
    (
        Form("{delay} {later-events}", _own),
        Form(
            f"{_OR_ENTRY} [for/in ... {{later-parties}}] [,] or [,] {{delay}} {{later-events}} "
            f"[,] {_LATER}",
            _own,
        ),
        Form(
            f"{{delay}} {{later-events}} [,] or [,] {_OR_ENTRY} [,] {_LATER}",
            lambda p: Own(p[DELAY], p[EVENTS]),
        ),
        Form(
            "{delay} {later-events} [,] but not before/earlier [than] [the] [date] [of] "
            "({entry} [of {subject}] | {subject} [shall/has] [have] {force} | "
            "date on which {subject} [shall/has] {force})",
            lambda p: Own(p[DELAY], p[EVENTS]),
        ),
        Form(
            "{delay} {later-events} [,] unless a later/different/subsequent date [has/is/shall] "
            "[been/be] indicated/specified/stated in the instrument [of] [{kinds}]",
            _own,
        ),
        Form("in the order in which {later-event}", lambda p: Own(AtOnce(), p[EVENT])),
    ),
)
"""On the n-th day after the deposit of its instrument."""


def _on_day(parts: Parts) -> Later:
    scopes = (*parts.all(SCOPE), *parts.all(WHOM))
    kinds = [scope.kinds for scope in scopes if scope.kinds != ANY] or [parts.get(KINDS) or ANY]
    return Later(
        since=_since(scopes, parts.get(WHEN)),
        own=parts[DAY],
        kinds=kinds[0],
        subject=parts.get(SUBJECT),
    )


def _since(scopes: tuple[Scope, ...], said: Since | None) -> Since | None:
    """Tell from when on a state is a later one.

    "After the entry into force of this Protocol, it shall enter into force for any other Party" is
    said of all for which it is not in force yet, those too that consented after the threshold: so
    the depositary of the Montreal amendments of 1990, 1992 and 1997 counts.
    """
    within = next((scope.since for scope in scopes if scope.since is not None), None)
    if within is not None or said is None:
        return within
    others = said.pivot is Pivot.ENTRY_INTO_FORCE and any(scope.others for scope in scopes)
    return Since(Pivot.THRESHOLD) if others else said


def _by_then(parts: Parts) -> Later:
    """Read a sentence on states that come between the threshold and the entry into force."""
    since = Since(Pivot.THRESHOLD)
    return Later(since=since, own=parts[DAY], kinds=ANY, subject=parts.get(SUBJECT))


_BEFORE = (
    "but [prior/before/on] [to] [or] [on] [the] [date/day] [of] [its] "
    "({entry} [of {subject}] | {subject} [has/have] {force})"
)
_SUBJECT = "({subject} [and/or any/such [such] protocol/protocols] | the latter)"
_ANY_INSTRUMENT = (
    "[any/each/every/all/an/a/the/such/its] [such/said/subsequent/later/further] "
    "[instrument/instruments] [of] {kinds}"
)

LATER: Phrase[Later] = Phrase(
    "later",
    (
        Form(
            f"{{later-scope}} {_BEFORE} [,] ({_ANY_INSTRUMENT} | {{subject}}) "
            "{force} [{later-scope}] [,] {later-day}",
            _by_then,
        ),
        Form(
            f"[{{later-when}} [,]] {{later-scope}} [{{later-when}} [,]] {_SUBJECT} "
            "{force} [{later-scope}] [,] {later-day}",
            _on_day,
        ),
        Form(
            f"[{{later-when}} [,]] {{later-scope}} [{{later-when}} [,]] {_ANY_INSTRUMENT} "
            "{force} [{later-scope}] [,] {later-day}",
            _on_day,
        ),
        Form(
            f"[{{later-when}} [,]] {_SUBJECT} [,] [{{later-when}} [,]] {{force}} [,/-/:] "
            r"[\( (a/i | {number}) \)] {later-scope} [{later-when} [,]] {later-day}",
            _on_day,
        ),
        Form(
            f"if/when/where/should {{later-whom}} {_SUBJECT} {{force}} [for it] [{{later-scope}}] "
            "{later-day}",
            _on_day,
        ),
        Form(
            f"[{{later-when}} [,]] {_SUBJECT} [,] [{{later-when}} [,]] {{force}} on/upon "
            "{later-whom} [{later-when} [,]] {later-day}",
            _on_day,
        ),
        Form("{later-when} [,] {later-scope} {later-day}", _on_day),
        Form("and/but {force} [thereafter] [,] [only] {later-scope} {later-day}", _on_day),
        Form("and [,] {later-scope} {later-day}", _on_day),
        Form(f"{_SUBJECT} {{force}} {{later-day}} [,] {{later-scope}}", _on_day),
        Form(
            f"[{{later-when}} [,]] {_ANY_INSTRUMENT} "
            "[deposited/effected/made/registered/received/given] [,] [{later-when}] [,] {force} "
            "{later-day}",
            _on_day,
        ),
        Form(
            "[{later-when} [,]] any/each/every/all [such] instrument/instruments "
            "[deposited/received/registered] [,] [{later-when}] [,] {force} {later-day}",
            _on_day,
        ),
        Form(
            f"{_ANY_INSTRUMENT} [by ....] shall/will/is [be] "
            f"effected/affected/made/notified/accomplished "
            "[by/through/upon] .... [,] and {force} {later-day}",
            _on_day,
        ),
        Form(
            "[{entry}] {later-scope} shall/will (be | occur | take place) {later-day}",
            _on_day,
        ),
        Form(
            f"[{{later-when}} [,]] {{later-whom}} shall/will (be bound [by {_SUBJECT}] | "
            f"become [a] [contracting] party/parties [to {_SUBJECT} | thereto]) {{later-day}}",
            _on_day,
        ),
    ),
)
"""A sentence on later states."""

ORIGINAL: Phrase[str] = Phrase(
    "later-original",
    (
        Form(
            f"{{later-scope}} [on/before/prior/until/by] [to] [or] [on] [the] date/day "
            f"[of/on/when] [which] ({{entry}} [of {{subject}}] | {{subject}} [shall] {{force}}) "
            f"[in accordance with {{reference}}] [,] {_SUBJECT} {{force}} on that/such/the date "
            "[of {entry}]",
            lambda _: "original",
        ),
    ),
)
"""For each state which accepts it before it enters into force, it enters into force on that day."""

MENTIONED: Phrase[str] = Phrase(
    "later-mentioned",
    (
        Form(
            "(for | in/with respect/regard of/to | as regards/to/concerns | in the case of | "
            "in relation to) (each/any/every/other/another | all/the other/others) [of] [the] "
            "[other/others] [of] [the] {later-parties}",
            lambda _: "mentioned",
        ),
    ),
)
"""For each other state, whatever is said of it."""

PHRASES: tuple[Key[object], ...] = (DAY, LATER, ORIGINAL, MENTIONED)
