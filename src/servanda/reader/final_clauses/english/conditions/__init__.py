"""When a clause's condition is first true: an event, several together, or a fact kept in words."""

from __future__ import annotations

from servanda.law.build import all_of
from servanda.law.clauses import Condition, FactHolds
from servanda.reader.final_clauses.english.conditions import (
    events,
    facts,
    instruments,
    quorums,
    seldom,
)
from servanda.reader.final_clauses.english.conditions.events import NOUN, SENTENCE
from servanda.reader.final_clauses.english.conditions.quorums import NOT_SAID, QUORUM, wanted
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.lexicon.listing import listed

MARK: Phrase[str] = Phrase(
    "item-mark",
    (
        Form("[;/,/./:] [and] [also] \\( a/b/c/d/e/i/ii/iii/iv \\)", lambda p: p.text),
        Form("[;/,/./:] [and] [also] \\( {number} \\)", lambda p: p.text),
    ),
)
"""The letter or number of an item in a list, with what stands before it."""

_QUALIFYING = listed("provided providing whichever unless except")


def _kept(parts: Parts) -> Condition | None:
    """Keep an item in its words, unless they hold a proviso of their own."""
    words = parts.text.strip(" ,")
    open_ended = words.lower().endswith((" and", " or", " that", " the", " of"))
    return None if open_ended or _QUALIFYING & parts.words else FactHolds(words)


ITEM: Phrase[Condition] = Phrase(
    "listed-condition",
    (
        Form("{event-sentence} [{plain-tail}] [,]", lambda p: p[SENTENCE]),
        Form("{event-noun} [{plain-tail}] [,]", lambda p: p[NOUN]),
        Form(
            "[at] [least] {quorum} are included in the number [of states] [referred to in "
            "{reference}]",
            lambda p: wanted(p[QUORUM], NOT_SAID),
        ),
        Form("....,", _kept),
    ),
)
"""One condition of several."""


def _listed(parts: Parts) -> Condition:
    return all_of(*parts.all(ITEM))


LIST: Phrase[Condition] = Phrase(
    "listed-conditions",
    (
        Form(
            "{item-mark} {listed-condition} {item-mark} {listed-condition} "
            "[{item-mark} {listed-condition}] [{item-mark} {listed-condition}]",
            _listed,
        ),
    ),
)
"""(a) ...; and (b) ..."""

CONDITION: Phrase[Condition] = Phrase(
    "condition",
    (
        Form("{event-noun}", lambda p: p[NOUN]),
        Form("{event-sentence}", lambda p: p[SENTENCE]),
        Form(
            "[both] [of] [the] [all] [following] {number} conditions/requirements "
            "[are/have/has/shall] [have] [been] [both] [met/fulfilled/satisfied] "
            "{listed-conditions}",
            lambda p: p[LIST],
        ),
        Form(
            "[both] [of] [all] [the] [following] conditions/requirements "
            "[are/have/has/shall] [have] [been] [both] [met/fulfilled/satisfied] "
            "{listed-conditions}",
            lambda p: p[LIST],
        ),
        Form(
            "[the] fulfilment/fulfillment/satisfaction of [both] [all] the following "
            "conditions/requirements {listed-conditions}",
            lambda p: p[LIST],
        ),
        Form("{listed-conditions}", lambda p: p[LIST]),
    ),
)
"""When it is first true."""

PHRASES: tuple[Key[object], ...] = (
    *facts.PHRASES,
    *quorums.PHRASES,
    *instruments.PHRASES,
    *events.PHRASES,
    *seldom.PHRASES,
    MARK,
    ITEM,
    LIST,
    CONDITION,
)
