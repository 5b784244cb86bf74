"""Standings, reports and what is not on record, as trees of sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import Self, assert_never

from servanda.law.reasons.days import since_day, until_day
from servanda.law.reasons.names import Reason
from servanda.law.reasons.verdicts import VerdictSentences
from servanda.law.reasons.wanting import capital
from servanda.law.reasons.words import standing_in_words
from servanda.law.standing import Interval, Standing
from servanda.law.verdict import Answer, Basis, NotOnRecord, Reported, Verdict


class IntervalSentences(VerdictSentences):
    """The sentences on answers and standings."""

    def of_state(self, state: str) -> Self:
        """Speak of this state."""
        return replace(self, about=state)

    def answer(self, answer: Answer) -> Reason:
        """Put an answer, computed or not, into words."""
        match answer:
            case Verdict():
                return self.verdict(answer)
            case Reported():
                return self.reported(answer)
            case NotOnRecord(missing=gaps):
                wanting = Reason(sentence=self.gaps(gaps))
                return Reason(sentence=self.say.not_on_record, because=(wanting,))
            case _:
                assert_never(answer)

    def reported(self, report: Reported) -> Reason:
        """Say what a source reports, never as if it were computed."""
        what = self.say.in_force
        if report.state is not None:
            what = self.say.in_force_for.format(state=self.names.genitive(report.state))
        direct = report.basis is Basis.DIRECT
        sentence = (self.say.reported if direct else self.say.inferred).format(
            what=what, since=since_day(report.on, self.language), source=report.source
        )
        wanting = (Reason(sentence=self.gaps(report.missing)),) if report.missing else ()
        return Reason(sentence=sentence, entries=(report.entry,), because=wanting)

    def interval(self, interval: Interval) -> Reason:
        """Say what a state is from when until when, and why."""
        because = (self.because_of(interval),)
        return Reason(sentence=capital(self.interval_sentence(interval)), because=because)

    def because_of(self, interval: Interval) -> Reason:
        """Give the reason of a standing; that of a state that is gone is the day of succession."""
        gone = interval.standing is Standing.SUCCEEDED
        if gone and isinstance(interval.because, Verdict):
            return Reason(sentence=self.say.succession_on.format(day=self.day(interval.because.on)))
        return self.answer(interval.because)

    def interval_sentence(self, interval: Interval) -> str:
        """Say what a state is from when until when."""
        ends = interval.until is not None
        if interval.standing is Standing.UNDETERMINED:
            sentence = self.say.undetermined_until if ends else self.say.undetermined
        else:
            sentence = self.say.interval_until if ends else self.say.interval
        return sentence.format(
            standing=standing_in_words(interval.standing, self.language),
            since=since_day(interval.since, self.language),
            until=until_day(interval.until, self.language) if interval.until else "",
        )
