"""What all sentences share: a language, names, the phrases of the language, days, the state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from servanda.law.acts import CONSENTS, SIGNATURES
from servanda.law.clauses import After, AtLeast, Counted, EarlierOf, Fixed, IfNotBy, LaterOf, Named
from servanda.law.dates import Day
from servanda.law.reasons.days import date_in_words, day_in_words
from servanda.law.reasons.english import English
from servanda.law.reasons.names import Language, Names
from servanda.law.reasons.russian import Russian
from servanda.law.reasons.sentences import SENTENCES, Sentences
from servanda.law.verdict import Node, Verdict

RULE = After | Fixed | IfNotBy | EarlierOf | LaterOf


def phrases_of(language: Language, names: Names) -> English | Russian:
    """Give the phrases of a language."""
    return English(names) if language == "en" else Russian(names)


def is_own(rule: Node) -> bool:
    """Tell whether a rule counts from one state's own act."""
    match rule:
        case After(condition=AtLeast(n=1, of=Counted(by=Named(states=states)))):
            return len(states) == 1
        case _:
            return False


@dataclass(frozen=True)
class Saying:
    """Sentences in one language, with names; each kind of node adds its own."""

    language: Language
    names: Names
    about: str | None = None
    """The state that is spoken of, where the verdicts themselves may not say."""

    @cached_property
    def say(self) -> Sentences:
        """The sentences, with named places."""
        return SENTENCES[self.language]

    @cached_property
    def phrases(self) -> English | Russian:
        """The phrases that fill the places."""
        return phrases_of(self.language, self.names)

    def day(self, day: Day | None) -> str:
        """Give a day as it stands after a colon; nothing where there is none."""
        return "" if day is None else day_in_words(day, self.language)

    def not_before(self, verdict: Verdict) -> str:
        """Give the first possible day of what is open, where anything is known of it."""
        day = verdict.not_before
        if day is None or day == date.min:
            return ""
        return self.say.not_before.format(date=date_in_words(day, self.language))

    def state_of(self, verdict: Verdict) -> str:
        """Give the state that a verdict is about as it stands after "for", «для»."""
        code = _acting(verdict) or self.about or _wanted(verdict)
        return self.say.this_state if code is None else self.names.genitive(code)

    def listed(self, codes: Iterable[str]) -> str:
        """Give the names of states as a plain list, each once, sorted."""
        return ", ".join(sorted({self.names.nominative(code) for code in codes}))


def _acting(verdict: Verdict) -> str | None:
    """Give the state whose own consent, or else whose own act, a verdict is about."""
    own = [act for act in verdict.acts if act.by is not None]
    consents = [act for act in own if act.kind in CONSENTS | SIGNATURES]
    return next((act.by for act in (*consents, *own)), None)


def _wanted(verdict: Verdict) -> str | None:
    """Give the one state of which something is wanting."""
    states = [missing.states for missing in verdict.missing if len(missing.states) == 1]
    return next((state for (state,) in states), None)
