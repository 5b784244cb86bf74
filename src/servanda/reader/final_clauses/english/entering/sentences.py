"""The sentence by which an instrument enters into force.

A day on condition ("on 1 January 1999, provided that ...") is in force on that day if the condition
is met by it; what holds otherwise often stands in the next sentence (``SEQUEL``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from servanda.law.build import at_once, decided, earlier_of, in_force, later_of
from servanda.law.clauses import After, Condition, Delay, Fixed, InForceOf, OnDay, Rule
from servanda.reader.final_clauses.english.conditions import CONDITION
from servanda.reader.final_clauses.english.conditions.events import SENTENCE
from servanda.reader.final_clauses.english.conditions.instruments import PAPERS
from servanda.reader.final_clauses.english.conditions.quorums import NOT_SAID, Some, condition_of
from servanda.reader.final_clauses.english.delays import DELAY
from servanda.reader.final_clauses.english.entering.provisos import (
    PROVISO,
    Besides,
    held_back,
    qualified,
)
from servanda.reader.final_clauses.english.groups import TITLE
from servanda.reader.final_clauses.english.subjects import INSTRUMENT, SUBJECT, Instrument
from servanda.reader.final_clauses.forms import DAY, Form, Key, Parts, Phrase
from servanda.reader.lexicon.listing import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Entering:
    """An instrument, and when it enters into force."""

    subject: Instrument
    rule: Rule


ITSELF = Instrument(noun="", own=True)

# -- when ------------------------------------------------------------------------------------------

_DECIDED = "determined/decided/fixed/agreed/set/established/specified/appointed/chosen/notified"


def _after(parts: Parts) -> After:
    return in_force(parts[DELAY], parts[CONDITION])


def _on_day(parts: Parts) -> After:
    return in_force(at_once, OnDay(parts[DAY]))


def _decided(parts: Parts) -> After | None:
    return in_force(at_once, decided) if _QUALIFYING.isdisjoint(parts.words) else None


_PAST = listed("entered came")
_QUALIFYING = listed("provided providing unless whichever but before later earlier")

PLAIN: Phrase[After] = Phrase(
    "plain-when",
    (
        Form("{delay} {condition}", _after),
        Form("[on/from/as/with/of] [from/of/effect] [from] [the] {day}", _on_day),
        Form(
            "in the order in which (they | {group}) [shall/have] deposit/deposited {papers}",
            lambda p: in_force(at_once, condition_of(Some(n=1), p[PAPERS])),
        ),
        Form(
            "[on] the same date/day as/with {other-instrument}",
            lambda p: in_force(at_once, InForceOf(p.text_of(TITLE))),
        ),
        Form(
            "simultaneously with {other-instrument}",
            lambda p: in_force(at_once, InForceOf(p.text_of(TITLE))),
        ),
        Form(
            "at the same time as {other-instrument}",
            lambda p: in_force(at_once, InForceOf(p.text_of(TITLE))),
        ),
        Form(
            "on/upon/from/at [and] [from] a/the/such date/day/time [which/that/as/to] "
            f"[shall/is/may/will/to] [be] [mutually/jointly] {_DECIDED} .... $",
            _decided,
        ),
    ),
)


def _qualified(parts: Parts) -> Rule:
    return qualified(parts[PLAIN], *parts.all(PROVISO))


_BY_THEN: Phrase[Condition] = Phrase(
    "if-by-then",
    (
        Form(
            "if [,] [by] [that/such/this/then] [day/date] [,] {event-sentence} "
            "[on or before | by | before | "
            "prior to] [that/this/such/the] [said] [date/day]",
            lambda p: p[SENTENCE],
        ),
    ),
)


def _on_condition(day: date, condition: Condition) -> Rule:
    return Fixed(day=day, provided=condition, otherwise=in_force(at_once, condition))


def _on_day_if(parts: Parts) -> Rule:
    return _on_condition(parts[DAY], parts[_BY_THEN])


def _on_day_provided(parts: Parts) -> Rule:
    asked = parts[PROVISO]
    if not isinstance(asked, Besides):
        return held_back(_on_day(parts), asked)
    return _on_condition(parts[DAY], condition_of(asked.quorum, asked.kinds or NOT_SAID))


def _on_day_or_else(parts: Parts) -> Rule | None:
    rule = _on_day_provided(parts)
    return replace(rule, otherwise=parts[PLAIN]) if isinstance(rule, Fixed) else None


_EITHER = "[either] {plain-when} [{plain-tail}] [,] or [on/upon/,] {plain-when} [{plain-tail}] [,]"

WHEN: Phrase[Rule] = Phrase(
    "when",
    (
        Form("{plain-when}", lambda p: p[PLAIN]),
        Form("[on/as/from] [from] {day} [,] {if-by-then}", _on_day_if),
        Form(
            "[on/as/from] [from] {day} {proviso} [by/on/before] [that/this/such/then] [date/day]",
            _on_day_provided,
        ),
        Form(
            "[on/as/from] [from] {day} {proviso} [,] or [otherwise | failing that | if not] [,] "
            "{plain-when}",
            _on_day_or_else,
        ),
        Form(
            "[on/as/from] [from] {day} {proviso} [by/on/before] [that/this/such/then] [date/day] "
            "[,/;] [or] [,] failing that/this/which [,] {plain-when}",
            _on_day_or_else,
        ),
        Form(
            "[on/as/from] [from] {day} [,] or [on/at] any date/day/time thereafter [,] if [,] "
            "[by/on/at] such/that date/day/time [,] {event-sentence}",
            lambda p: later_of(_on_day(p), in_force(at_once, p[SENTENCE])),
        ),
        Form("{plain-when} [{plain-tail}] {proviso}", _qualified),
        Form("{plain-when} [{plain-tail}] {proviso} [{plain-tail}] {proviso}", _qualified),
        Form(
            f"{_EITHER} whichever/what [date/event] is/be/comes/occurs [the] later/last/latest "
            "[date]",
            lambda p: later_of(*p.all(PLAIN)),
        ),
        Form(
            f"{_EITHER} whichever [date/event] is/be/comes/occurs [the] "
            "earlier/first/sooner/earliest [date]",
            lambda p: earlier_of(*p.all(PLAIN)),
        ),
    ),
)
"""On the ninetieth day after ..., provided that ..."""

# -- what ------------------------------------------------------------------------------------------

_AMONG = "[,] for/between/among/as/in/with [between/regards/relation/respect/to] [to/of]"
_THEY_HAVE = "[have/has/shall] [have] {acted} [,]"

SCOPE: Phrase[str] = Phrase(
    "entry-scope",
    (
        Form(
            f"{_AMONG} [all] [of] [the/those/these/such/them] [first] [{{number}}] {{group}} [,]",
            lambda p: p.text,
        ),
        Form(
            f"{_AMONG} [all] [of] [the/those/these/such] [first] [{{number}}] {{group}} "
            f"which/that/who {_THEY_HAVE}",
            lambda p: p.text,
        ),
        Form("for the first time", lambda p: p.text),
        Form(
            f"{_AMONG} [the] [first] [{{number}}] {{group}} which/that/who first ratify/ratified/"
            "accept/approve/sign [it] [,]",
            lambda p: p.text,
        ),
        Form(f"{_AMONG} [all] those which/who/that {_THEY_HAVE}", lambda p: p.text),
        Form(
            f"{_AMONG} [all] [of] [the/those/these/such] {{group}} having {{acted}} [,]",
            lambda p: p.text,
        ),
    ),
)
"""For whom it enters into force: those who make it do so."""


def _entering(parts: Parts) -> Entering:
    return Entering(subject=parts[SUBJECT], rule=parts[WHEN])


ENTERING: Phrase[Entering] = Phrase(
    "entering",
    (
        Form("{subject} [,] [{entry-scope}] [,] {force} [{entry-scope}] [,] {when}", _entering),
        Form("{subject} {force} provisionally ...., [,] and definitively {when}", _entering),
        Form(
            "{subject} shall/will provisionally enter/come into force ...., [,] and "
            "definitively {when}",
            _entering,
        ),
        Form(
            "{subject} [,] [{entry-scope}] [,] {force} [,] subject to [the] "
            "[provisions/terms] [of] {reference} [,] {when}",
            _entering,
        ),
        Form(
            "[the] date/day of {entry} [of {instrument}] shall/will/is [be] {when}",
            lambda p: Entering(subject=p.get(INSTRUMENT) or ITSELF, rule=p[WHEN]),
        ),
        Form(
            "{entry} of {instrument} shall/will/is [take/be/occur] [place/effective] {when}",
            lambda p: Entering(subject=p[INSTRUMENT], rule=p[WHEN]),
        ),
        Form(
            "{subject} shall/will/does not {force} until/unless [{link}] {condition}",
            lambda p: Entering(subject=p[SUBJECT], rule=in_force(at_once, p[CONDITION])),
        ),
    ),
)
"""This Convention shall enter into force ..."""

WHEN_FIRST: Phrase[Entering] = Phrase(
    "entering-when-first",
    (
        Form(
            "{when} [{plain-tail}] [,] {subject} [{entry-scope}] {force} [{entry-scope}]", _entering
        ),
    ),
)
"""Upon the deposit of ..., this Convention shall enter into force."""


def _is_reported(parts: Parts) -> bool:
    """Tell whether it is told of what came to pass: ", which entered into force"."""
    return not _PAST.isdisjoint(parts.text.lower().split()[:4])


CONTINUED: Phrase[Rule] = Phrase(
    "continued",
    (
        Form(
            "and/,/which/but/; [it/they/which] [,] {force} [{entry-scope}] [,] {when}",
            lambda p: None if _is_reported(p) else p[WHEN],
        ),
    ),
)
"""... and shall enter into force ...: the subject stands before; what did so is a report."""

FOR_EACH: Phrase[Rule] = Phrase(
    "entering-for-each",
    (
        Form(
            "{subject} {force} for/between/as/in [regards/respect/of] each/every "
            "signatory/ratifying/contracting {plain-group} [,] [as] {delay} {later-events}",
            lambda p: in_force(p[DELAY], condition_of(Some(n=1), NOT_SAID)),
        ),
    ),
)
"""It enters into force for each signatory from the deposit of its ratification."""

UNREAD: Phrase[Instrument] = Phrase(
    "entering-unread",
    (
        Form("{subject} [,] [{entry-scope}] [,] {force}", lambda p: p[SUBJECT]),
        Form("{entry} of {instrument} shall/will", lambda p: p[INSTRUMENT]),
    ),
)
"""What speaks of entry into force, whether or not it says when."""

# -- two sentences ---------------------------------------------------------------------------------

_THESE = "[these/this/the/such/those/that] [above] condition/conditions/requirement/requirements"
_MET = "fulfilled/met/satisfied/complied"

SEQUEL: Phrase[Delay] = Phrase(
    "sequel",
    (
        Form(
            f"[in/if/should] [the/any] [event/case] [that/,] {_THESE} "
            f"[has/have/is/are/be/not/should] [not] [been/be] {_MET} [with] "
            "[by/before/on] [that/this/such/then] [date/day/time] [,] [then] {subject} {force} "
            "{delay} [these/this/the/they/it/such/those] "
            "[condition/conditions/requirement/requirements] [has/have/is/are] [been] [so] "
            f"{_MET} [with]",
            lambda p: p[DELAY],
        ),
    ),
)
"""What holds where a day passes with its condition unmet."""

OTHERWISE: Phrase[Rule] = Phrase(
    "otherwise",
    (
        Form(
            "[if not ,] [or] otherwise/failing [that/this/which] [,] {subject} {force} {when}",
            lambda p: p[WHEN],
        ),
        Form("[if not ,] [or] otherwise/failing [that/this/which] [,] {when}", lambda p: p[WHEN]),
    ),
)
"""Otherwise it shall enter into force ..."""

_MINUTES = "proces-verbal/procès-verbal/minutes/protocol"

MINUTES_DRAWN: Phrase[Condition] = Phrase(
    "minutes-drawn",
    (
        Form(
            f"draw up a/an {_MINUTES} [as soon as | when | on the date on which | upon | on] "
            "{condition}",
            lambda p: p[CONDITION],
        ),
        Form(
            f"a {_MINUTES} shall/will be drawn up [{{with-whom}}] "
            "[as soon as | when | upon] {condition}",
            lambda p: p[CONDITION],
        ),
        Form(
            f"[as soon as | when] {{condition}} [{{plain-tail}}] [,] {{organ}} shall/will draw "
            f"up a {_MINUTES}",
            lambda p: p[CONDITION],
        ),
    ),
)
"""A procès-verbal recording that the number is reached (conventions of the League of Nations)."""

AFTER_MINUTES: Phrase[Delay] = Phrase(
    "after-minutes",
    (
        Form(
            "{subject} shall/will be registered [{with-whom}] "
            f"{{delay}} [the/this/such/said] [said] {_MINUTES} [mentioned/referred] [to] [in] "
            "[{reference}]",
            lambda p: p[DELAY],
        ),
        Form(
            f"{{subject}} {{force}} {{delay}} [the/this/such/said] [said] {_MINUTES} "
            "[mentioned/referred] [to] [in] [{reference}]",
            lambda p: p[DELAY],
        ),
    ),
)
"""So long after the procès-verbal."""

PHRASES: tuple[Key[object], ...] = (
    PLAIN,
    _BY_THEN,
    WHEN,
    SCOPE,
    ENTERING,
    WHEN_FIRST,
    CONTINUED,
    FOR_EACH,
    UNREAD,
    SEQUEL,
    OTHERWISE,
    MINUTES_DRAWN,
    AFTER_MINUTES,
)
