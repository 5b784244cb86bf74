"""The law room's answers as pages show them: a headline for the day, a chip, the reasons in words.

One rule above all: what is reported never looks like what is computed. Every row says which it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import assert_never

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from servanda.law.clauses import Duration
from servanda.law.dates import Day, exact
from servanda.law.reasons import explain, on_day, since_day, standing_in_words, until_day
from servanda.law.standing import Interval, OnRecord, Standing, end_of, in_force
from servanda.law.verdict import Answer, NotOnRecord, Outcome, Reported, Verdict
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Language
from servanda.register.queries.why import Why, why


class Status(StrEnum):
    """What an answer comes to on the day asked about."""

    IN_FORCE = "in-force"
    TO_COME = "to-come"
    """Not yet, but the day on which it will be is known."""
    NOT_IN_FORCE = "not-in-force"
    ENDED = "no-longer-in-force"
    """It was in force, and ended: by its term, by decision, for want of parties."""
    UNCERTAIN = "uncertain"
    """What is on record does not tell for this day."""
    NOT_ON_RECORD = "not-on-record"


HEADLINES: dict[Status, Promise] = {
    Status.IN_FORCE: gettext_lazy("In force"),
    Status.TO_COME: gettext_lazy("Not yet in force"),
    Status.NOT_IN_FORCE: gettext_lazy("Not in force"),
    Status.ENDED: gettext_lazy("No longer in force"),
    Status.UNCERTAIN: gettext_lazy("Cannot be told"),
    Status.NOT_ON_RECORD: gettext_lazy("Not on record"),
}

TONES = {
    Status.IN_FORCE: "met",
    Status.TO_COME: "wanting",
    Status.NOT_IN_FORCE: "wanting",
    Status.ENDED: "ended",
    Status.UNCERTAIN: "open",
    Status.NOT_ON_RECORD: "open",
}

CHIPS = {
    Status.IN_FORCE: "in",
    Status.TO_COME: "wait",
    Status.NOT_IN_FORCE: "wait",
    Status.ENDED: "out",
    Status.UNCERTAIN: "none",
    Status.NOT_ON_RECORD: "none",
}

TONES_OF_CHIPS = {"in": "met", "wait": "wanting", "out": "ended"}
"""How a box is coloured whose chip has this tone; all others are open."""

STANDING_CHIPS = {
    Standing.SIGNATORY: "sig",
    Standing.CONTRACTING: "wait",
    Standing.PROVISIONAL: "wait",
    Standing.UNDETERMINED: "none",
    Standing.PARTY: "in",
    Standing.SUSPENDED: "wait",
    Standing.WITHDRAWN: "out",
    Standing.ENDED: "out",
    Standing.SUCCEEDED: "out",
    Standing.NOT_INTERESTED: "none",
    Standing.WILL_NOT_BECOME_PARTY: "out",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A standing in a word or two; ``tone`` names the class that the style sheet knows."""

    text: str
    tone: str
    is_reported: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAnswer:
    """What a page says first: is it in force on the day, since when, and why."""

    status: Status
    day: str
    """The day asked about, in words."""
    headline: str
    tone: str
    since: str
    """Since or from when, in words, and until when; empty where no day is known."""
    reason: Why
    further: Why | None
    """Of an instrument that ended: how it came into force; of another: how long it lasts."""
    is_reported: bool
    chip: Chip

    @property
    def has_ended(self) -> bool:
        """Tell whether the instrument is in force no longer."""
        return self.status is Status.ENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the law room tells of an instrument as a whole: its beginning, and its end."""

    answer: Answer
    end: Verdict | None
    """None where nothing on record can end it."""


def told_on(on_record: OnRecord, day: date, known_at: int | None) -> Told:
    """Ask the law room whether an instrument is in force by a day, and whether it has ended."""
    return Told(
        answer=in_force(on_record, as_of=day, known_at=known_at),
        end=end_of(on_record, as_of=day, known_at=known_at),
    )


def status_on(answer: Answer, day: date, end: Verdict | None = None) -> Status:
    """Tell what an answer comes to on a day; with ``end``, whether the instrument ended since."""
    status = _status_of(answer, day)
    if end is None or status in {Status.NOT_IN_FORCE, Status.TO_COME}:
        return status
    if end.on is not None and end.on.latest <= day:
        return Status.ENDED
    earliest = end.on.earliest if end.on is not None else end.not_before
    has_perhaps_ended = earliest is not None and earliest <= day
    return Status.UNCERTAIN if has_perhaps_ended and status is Status.IN_FORCE else status


def _status_of(answer: Answer, day: date) -> Status:
    match answer:
        case NotOnRecord():
            return Status.NOT_ON_RECORD
        case Reported(on=on):
            return _by_day(on, day)
        case Verdict(outcome=Outcome.MET, on=Day() as on):
            return _by_day(on, day)
        case Verdict(outcome=Outcome.UNKNOWN):
            return Status.UNCERTAIN
        case Verdict():
            return Status.NOT_IN_FORCE
        case _:
            assert_never(answer)


def day_answer(told: Told, day: date, language: Language) -> DayAnswer:
    """Put an answer into words for a day: what decides on that day comes first."""
    status = status_on(told.answer, day, told.end)
    first, second = _reasons(told, status, language)
    return DayAnswer(
        status=status,
        day=day_asked(day, language),
        headline=str(HEADLINES[status]),
        tone=TONES[status],
        since=_since(told, status, language),
        reason=first,
        further=second,
        is_reported=_is_reported(told, status),
        chip=status_chip(told.answer, day, told.end),
    )


def _reasons(told: Told, status: Status, language: Language) -> tuple[Why, Why | None]:
    """Give the reason that decides on the day, and the other one; each is told once."""
    begins = explain(told.answer, language, names_in(language))
    if told.end is None:
        return why(begins), None
    ends = explain(told.end, language, names_in(language))
    ends = replace(ends, because=tuple(part for part in ends.because if part != begins))
    if status is not Status.ENDED:
        return why(begins), why(ends)
    return why(ends), None if isinstance(told.answer, NotOnRecord) else why(begins)


def status_chip(answer: Answer, day: date, end: Verdict | None = None) -> Chip:
    """Give an instrument's chip for a day; a reported one says so in words and shape."""
    status = status_on(answer, day, end)
    text = str(HEADLINES[status])
    is_reported = _is_reported(Told(answer=answer, end=end), status)
    return _chip(text, CHIPS[status], is_reported=is_reported)


def _is_reported(told: Told, status: Status) -> bool:
    """Tell whether a status rests on a report; an end does so only where parties were counted."""
    if not isinstance(told.answer, Reported):
        return False
    if status is not Status.ENDED or told.end is None:
        return True
    return isinstance(told.end.rule, Duration) and told.end.rule.below is not None


def standing_chip(interval: Interval | None, language: Language) -> Chip:
    """Give a state's chip for the interval it is in; None: no act or report by that day."""
    if interval is None:
        return Chip(text=_("no act by this day"), tone="none")
    text = standing_in_words(interval.standing, language)
    is_reported = isinstance(interval.because, Reported)
    if interval.standing is Standing.UNDETERMINED:
        return Chip(text=text, tone="rep" if is_reported else "none")
    return _chip(text, STANDING_CHIPS[interval.standing], is_reported=is_reported)


def day_asked(day: date, language: Language) -> str:
    """Give the day asked about as a heading: "On 1 January 2021"."""
    words = on_day(exact(day), language)
    return words[:1].upper() + words[1:]


def _chip(text: str, tone: str, *, is_reported: bool) -> Chip:
    if not is_reported:
        return Chip(text=text, tone=tone)
    return Chip(
        text=_("%(standing)s (reported)") % {"standing": text}, tone="rep", is_reported=True
    )


def _by_day(on: Day, day: date) -> Status:
    if on.latest <= day:
        return Status.IN_FORCE
    return Status.UNCERTAIN if on.earliest <= day else Status.TO_COME


def _since(told: Told, status: Status, language: Language) -> str:
    ended = told.end.on if told.end else None
    if status is Status.ENDED and ended is not None:
        return since_day(ended, language)
    on = None if isinstance(told.answer, NotOnRecord) else told.answer.on
    if on is None:
        return ""
    if status is Status.IN_FORCE:
        since = since_day(on, language)
        return f"{since}, {until_day(ended, language)}" if ended is not None else since
    return _("enters into force %(on_day)s") % {"on_day": on_day(on, language)}
