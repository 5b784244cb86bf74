"""The way in: answers, clauses and gaps into words, in one language."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias, assert_never

from servanda.law.clauses import Clauses
from servanda.law.doubts import Doubt
from servanda.law.reasons.findings import FindingSentences
from servanda.law.reasons.names import CODES, Language, Names, Reason
from servanda.law.reasons.saying import phrases_of
from servanda.law.relations import Between, Relation, Reserved, Successive, Version
from servanda.law.standing import Interval
from servanda.law.supposing import Prospect, Wanting
from servanda.law.typed_dates import Contradiction
from servanda.law.verdict import Answer, Gap, Missing, NotOnRecord, Reported, Verdict

Explainable: TypeAlias = (
    Answer
    | Interval
    | Relation
    | Version
    | Reserved
    | Successive
    | Between
    | Wanting
    | Prospect
    | Contradiction
    | Doubt
)


def explain(
    answer: Explainable, language: Language, names: Names = CODES, *, state: str | None = None
) -> Reason:
    """Put an answer and all its reasons into words, the conclusion first.

    Args:
        answer: a verdict, a report, a standing, a relation.
        language: of the sentences.
        names: of states, facts and instruments, in that language.
        state: the state that an answer is about, where it does not show in the answer itself.
    """
    explainer = FindingSentences(language, names, state)
    reason = _tree(explainer, answer)
    if isinstance(answer, Prospect) or not _rests_on_supposed(reason):
        return reason
    sentence = explainer.say.rests_on_supposed.format(sentence=reason.sentence)
    return replace(reason, sentence=sentence)


def clause_in_words(clauses: Clauses, language: Language, names: Names = CODES) -> tuple[str, ...]:
    """Give final clauses as lines: first for the instrument, then for states, then the rest."""
    return phrases_of(language, names).clauses(clauses)


def missing_in_words(missing: Missing | Gap, language: Language, names: Names = CODES) -> str:
    """Give what is wanting as a sentence."""
    explainer = FindingSentences(language, names)
    return explainer.gaps((missing,)) if isinstance(missing, Gap) else explainer.missing(missing)


def _tree(explainer: FindingSentences, answer: Explainable) -> Reason:
    match answer:
        case Verdict() | Reported() | NotOnRecord():
            return explainer.answer(answer)
        case Interval():
            return explainer.interval(answer)
        case Relation() | Version() | Reserved() | Successive() | Between():
            return _pair(explainer, answer)
        case Wanting():
            return explainer.wanting(answer)
        case Prospect():
            return explainer.prospect(answer)
        case Contradiction():
            return explainer.contradiction(answer)
        case Doubt():
            return explainer.doubt(answer)
        case _:
            assert_never(answer)


def _pair(
    explainer: FindingSentences, answer: Relation | Version | Reserved | Successive | Between
) -> Reason:
    match answer:
        case Relation():
            return explainer.relation(answer)
        case Version():
            return explainer.version(answer)
        case Reserved():
            return explainer.reserved(answer)
        case Successive():
            return explainer.successive(answer)
        case Between():
            return explainer.between(answer)
        case _:
            assert_never(answer)


def _rests_on_supposed(reason: Reason) -> bool:
    """Tell whether an act that is only supposed stands among the reasons."""
    return reason.is_supposed or any(map(_rests_on_supposed, reason.because))
