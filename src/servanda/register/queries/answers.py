"""The law room's answers as pages show them: a headline for the day, a chip, the reasons in words.

One rule above all: what is reported never looks like what is computed. Every row says which it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from servanda.law.dates import Day, exact
from servanda.law.reasons import explain, on_day, since_day, standing_in_words
from servanda.law.standing import Interval, Standing
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
    UNCERTAIN = "uncertain"
    """What is on record does not tell for this day."""
    NOT_ON_RECORD = "not-on-record"


HEADLINES: dict[Status, Promise] = {
    Status.IN_FORCE: gettext_lazy("In force"),
    Status.TO_COME: gettext_lazy("Not yet in force"),
    Status.NOT_IN_FORCE: gettext_lazy("Not in force"),
    Status.UNCERTAIN: gettext_lazy("Cannot be told"),
    Status.NOT_ON_RECORD: gettext_lazy("Not on record"),
}

TONES = {
    Status.IN_FORCE: "met",
    Status.TO_COME: "wanting",
    Status.NOT_IN_FORCE: "wanting",
    Status.UNCERTAIN: "open",
    Status.NOT_ON_RECORD: "open",
}

CHIPS = {
    Status.IN_FORCE: "in",
    Status.TO_COME: "wait",
    Status.NOT_IN_FORCE: "wait",
    Status.UNCERTAIN: "none",
    Status.NOT_ON_RECORD: "none",
}

STANDING_CHIPS = {
    Standing.SIGNATORY: "sig",
    Standing.CONTRACTING: "wait",
    Standing.PROVISIONAL: "wait",
    Standing.UNDETERMINED: "none",
    Standing.PARTY: "in",
    Standing.WITHDRAWN: "out",
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
    """Since or from when, in words; empty where no day is known."""
    reason: Why
    is_reported: bool
    chip: Chip


def status_on(answer: Answer, day: date) -> Status:
    """Tell what an answer comes to on a day."""
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


def day_answer(answer: Answer, day: date, language: Language) -> DayAnswer:
    """Put an answer into words for a day."""
    status = status_on(answer, day)
    return DayAnswer(
        status=status,
        day=day_asked(day, language),
        headline=str(HEADLINES[status]),
        tone=TONES[status],
        since=_since(answer, status, language),
        reason=why(explain(answer, language, names_in(language))),
        is_reported=isinstance(answer, Reported),
        chip=status_chip(answer, day),
    )


def status_chip(answer: Answer, day: date) -> Chip:
    """Give an instrument's chip for a day; a reported one says so in words and shape."""
    status = status_on(answer, day)
    text = str(HEADLINES[status])
    return _chip(text, CHIPS[status], is_reported=isinstance(answer, Reported))


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


def _since(answer: Answer, status: Status, language: Language) -> str:
    on = None if isinstance(answer, NotOnRecord) else answer.on
    if on is None:
        return ""
    if status is Status.IN_FORCE:
        return since_day(on, language)
    return _("enters into force %(on_day)s") % {"on_day": on_day(on, language)}
