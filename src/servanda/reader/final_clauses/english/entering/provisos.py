"""What qualifies an entry into force: provided that, not before, including.

A proviso either asks for something more before the delay begins to run, or keeps the instrument
from entering into force before something else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from servanda.law.acts import Kind
from servanda.law.build import all_of, at_once, in_force, later_of, on_signing
from servanda.law.clauses import (
    After,
    AllOf,
    AtLeast,
    Condition,
    Delay,
    EveryOne,
    InForceOf,
    OnDay,
    Rule,
    Share,
    canonical,
)
from servanda.reader.final_clauses.english.conditions.events import ACTED
from servanda.reader.final_clauses.english.conditions.facts import FACT, Fact
from servanda.reader.final_clauses.english.conditions.instruments import PAPERS
from servanda.reader.final_clauses.english.conditions.quorums import (
    COUNT,
    INCLUDED,
    NOT_SAID,
    QUORUM,
    Both,
    Every,
    Quorum,
    Some,
    wanted,
)
from servanda.reader.final_clauses.english.delays import PERIOD
from servanda.reader.final_clauses.english.groups import GROUP, TITLE
from servanda.reader.final_clauses.english.subjects import INSTRUMENT
from servanda.reader.final_clauses.forms import DAY, Form, Key, Parts, Phrase
from servanda.reader.lexicon.listing import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Besides:
    """Something more is asked for."""

    quorum: Quorum
    kinds: frozenset[Kind] | None = None
    """None: of the acts that the rule counts already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotBefore:
    """Not in force before this is true."""

    condition: Condition
    delay: Delay = at_once
    """And so long after."""


Proviso: TypeAlias = Besides | NotBefore


def qualified(rule: After, *provisos: Proviso) -> Rule:
    """Give the rule under its provisos, first what more is asked, then what it waits for."""
    for asked in provisos:
        if isinstance(asked, Besides):
            kinds = _kinds_in(rule.condition) if asked.kinds is None else asked.kinds
            rule = in_force(rule.delay, all_of(rule.condition, wanted(asked.quorum, kinds)))
    return held_back(rule, *(each for each in provisos if isinstance(each, NotBefore)))


def held_back(rule: Rule, *until: NotBefore) -> Rule:
    """Give the rule, not before each of these is true."""
    return later_of(rule, *(in_force(each.delay, each.condition) for each in until))


def _kinds_in(condition: Condition) -> frozenset[Kind]:
    """Give the kinds of act that a condition counts, of several the first."""
    match condition:
        case AtLeast(of=of) | Share(of=of):
            return of.kinds
        case EveryOne(kinds=kinds):
            return kinds
        case AllOf(conditions):
            return max(map(_kinds_in, sorted(conditions, key=canonical)), key=len)
        case _:
            return NOT_SAID


def _by_these(parts: Parts) -> Besides:
    """Ask for so many instruments by a group; of "the members of X" so many of the members."""
    quorum = parts[QUORUM]
    if isinstance(quorum, Every):
        quorum = Some(n=parts[COUNT], who=quorum.who)
    return Besides(quorum=quorum, kinds=parts[PAPERS])


ASKED: Phrase[Besides] = Phrase(
    "asked-besides",
    (
        Form(
            "[that] [they | (such/those/these/the) [said/above] {plain-group} | (such/those/these/"
            "the) [said/above] instruments/ratifications/acceptances/signatures] "
            "include/includes/comprise/comprises [among them] {included} [,]",
            lambda p: Besides(quorum=p[INCLUDED]),
        ),
        Form(
            "[that] among/amongst [the/such/those/these/them] [{number}] [{group}] [are/is/there] "
            "[are/is] [included] {included}",
            lambda p: Besides(quorum=p[INCLUDED]),
        ),
        Form(
            "[that] {included} [are/is] included/among ....",
            lambda p: Besides(quorum=p[INCLUDED]),
        ),
        Form(
            "[that] {count} [of] [such] {papers} have/has/shall/are [have] [been/be] deposited/"
            "received [{with-whom}] by/from {group} [,] {fact}",
            lambda p: Besides(
                quorum=Both(first=Some(n=p[COUNT], who=p[GROUP]), then=p[FACT]), kinds=p[PAPERS]
            ),
        ),
        Form(
            "[that] {count} [of] [such] {papers} have/has/shall/are [have] [been/be] deposited/"
            "received [{with-whom}] by/from {quorum}",
            _by_these,
        ),
        Form(
            "[that] {count} [of] [such] {papers} have/has/shall/are [have] [been/be] deposited/"
            "received [{with-whom}] by/from {group}",
            lambda p: Besides(quorum=Some(n=p[COUNT], who=p[GROUP]), kinds=p[PAPERS]),
        ),
        Form(
            "[that] {count} [of] [such] {papers} have/has/are/shall [have] [been/be] "
            "deposited/received [{with-whom}]",
            lambda p: Besides(quorum=Some(n=p[COUNT]), kinds=p[PAPERS]),
        ),
        Form(
            "[that] all [of] [the] {papers} have/has/are/shall [have] [been/be] "
            "deposited/received/exchanged [{at}]",
            lambda p: Besides(quorum=Every(), kinds=p[PAPERS]),
        ),
        Form(
            "[that] [,] (by | on or before) that/this/such date [,] {quorum} [shall] have/has "
            "[all] {acted}",
            lambda p: Besides(quorum=p[QUORUM], kinds=p[ACTED]),
        ),
        Form(
            "[that] {quorum} [shall] have/has/having [all] {acted}",
            lambda p: Besides(quorum=p[QUORUM], kinds=p[ACTED]),
        ),
    ),
)


PROVIDED = (
    "[,] [and/but] [however/always] provided/providing/on [always/however] [condition] [, | :] "
    "[however/always] [,] [further] [that]"
)


_OWN = listed("this present it such")


def _not_before_other(parts: Parts) -> NotBefore | None:
    """Hold it back to another instrument, which may be "the present Convention" of a protocol."""
    words = parts.text_of(TITLE)
    said = listed(words.lower())
    subject = parts.get(INSTRUMENT)
    another = subject is not None and subject.noun and subject.noun not in said
    if another or _OWN.isdisjoint(said):
        return NotBefore(condition=InForceOf(words))
    return None


def _not_before_day(parts: Parts) -> NotBefore:
    return NotBefore(condition=OnDay(parts[DAY]))


_NOT_BEFORE = "not/no before/until/earlier/sooner/prior [than/to] [the date/day [on/of] [which]] "

_NEVER = (
    "(shall/will/may/does not [in any case/event] | shall/will/may in no case/event/circumstances)"
)
_BEFORE = "before/until/unless/earlier/prior [than/to] [the date/day [on/of] [which]]"

HELD_BACK: Phrase[NotBefore] = Phrase(
    "held-back",
    (
        Form(
            f"[{{instrument}}] [shall/will/may/does] [in] [any] [case/event] {_NOT_BEFORE} {{day}}",
            _not_before_day,
        ),
        Form(
            f"[{{instrument}}] {_NEVER} {{force}} {_BEFORE} {{day}}",
            _not_before_day,
        ),
        Form(
            f"[{{instrument}}] {_NEVER} {{force}} {_BEFORE} {{other-instrument}} "
            "[referred/mentioned to in {reference}] [,] [itself/shall] [has/have/is] [already] "
            "[{force} | in force]",
            _not_before_other,
        ),
        Form(
            f"[{{instrument}}] {_NEVER} {{force}} {_BEFORE} {{entry}} of {{other-instrument}}",
            _not_before_other,
        ),
        Form(
            "[but] (in no case | in any case not | not) earlier/sooner/before [than] {period} "
            "after/from/following [the/its] [date] [of] [its] opening/opened [of {instrument}] "
            "for signature",
            lambda p: NotBefore(condition=on_signing, delay=p[PERIOD]),
        ),
        Form(
            f"[but] {_NOT_BEFORE} {{entry}} of {{other-instrument}}",
            _not_before_other,
        ),
        Form("[,] subject to [the] [prior] {entry} of {other-instrument}", _not_before_other),
        Form(
            "if [the/these] conditions [for {entry}] are met/fulfilled/satisfied before/prior [to] "
            "{day} [,] {instrument} {force} on {day}",
            _not_before_day,
        ),
        Form("[,] subject to {other-instrument} having {force}", _not_before_other),
        Form(
            "[,] [and] only if/after/when/once {other-instrument} has [already] {force}",
            _not_before_other,
        ),
    ),
)
"""Not before something else."""


_RULED = listed("force before whichever unless days months provided otherwise failing")
_COUNTED = listed("deposited ratified signed instrument instruments year years day month")


def _kept(parts: Parts) -> Fact | None:
    """Keep a proviso in its words, unless they speak of acts and days that can be computed.

    What measures something is kept though it speaks of those that have acted.
    """
    words = parts.words
    computed = not _RULED.isdisjoint(words) or not (_COUNTED.isdisjoint(words) or _SUMS & words)
    points = parts.text.lower().startswith("for in ")  # "provided for in article 9"
    return None if computed or points else Fact(words=parts.text.strip(" ,"))


_SUMS = listed("aggregate total combined weight sum tons tonnes tonnage cent % percent share")

IN_FORCE_THEN: Phrase[NotBefore] = Phrase(
    "in-force-then",
    (
        Form(
            "[that/,] {other-instrument} has/have/is [already] {force} [at] [that] [time/date]",
            _not_before_other,
        ),
    ),
)
"""Provided that another instrument is in force."""


PROVISO: Phrase[Proviso] = Phrase(
    "proviso",
    (
        Form(f"{PROVIDED} {{held-back}}", lambda p: p[HELD_BACK]),
        Form(f"{PROVIDED} {{in-force-then}}", lambda p: p[IN_FORCE_THEN]),
        Form("[,] [and] but/and/however [,] {held-back}", lambda p: p[HELD_BACK]),
        Form("[,] {held-back}", lambda p: p[HELD_BACK]),
        Form(
            f"{PROVIDED} {{asked-besides}} {{and-words}}",
            lambda p: Besides(
                quorum=Both(first=p[ASKED].quorum, then=p[AND_WORDS]), kinds=p[ASKED].kinds
            ),
        ),
        Form(f"{PROVIDED} {{asked-besides}}", lambda p: p[ASKED]),
        Form(
            "[,] [which/and] [shall/must/should] [be] including/include/comprising/comprise "
            "[,] {included} [,]",
            lambda p: Besides(quorum=p[INCLUDED]),
        ),
        Form(f"{PROVIDED} {{proviso-words}}", lambda p: Besides(quorum=p[WORDS])),
        Form("[,] {fact}", lambda p: Besides(quorum=p[FACT])),
    ),
)
"""What qualifies a rule."""

WORDS: Phrase[Fact] = Phrase(
    "proviso-words",
    (Form(".... $", _kept),),
)

AND_WORDS: Phrase[Fact] = Phrase(
    "and-words",
    (
        Form("[,] and that {proviso-words}", lambda p: p[WORDS]),
        Form(", and {proviso-words}", lambda p: p[WORDS]),
    ),
)

PHRASES: tuple[Key[object], ...] = (AND_WORDS, IN_FORCE_THEN, ASKED, HELD_BACK, WORDS, PROVISO)
