"""Events in wordings that are seldom met, each a family of its own.

They stand beside the common ones (``events``), which name these three phrases among their forms.
"""

from __future__ import annotations

from servanda.law.acts import Kind
from servanda.law.build import all_of
from servanda.law.clauses import AtLeast, Condition, Counted, FactHolds, OnSigning
from servanda.reader.final_clauses.english.acts import DONE, KINDS
from servanda.reader.final_clauses.english.conditions.facts import Fact
from servanda.reader.final_clauses.english.conditions.instruments import (
    COUNTED,
    NOTIFICATION,
    PAPERS,
)
from servanda.reader.final_clauses.english.conditions.quorums import (
    COUNT,
    INCLUDED,
    NOT_SAID,
    QUORUM,
    Every,
    condition_of,
    wanted,
)
from servanda.reader.final_clauses.forms import ORDINAL, Form, Key, Parts, Phrase

_SIGNING = frozenset({Kind.SIGNATURE})


def done_by(parts: Parts, kinds: frozenset[Kind]) -> Condition:
    """Tell when the quorum acted; a quorum that is a fact is kept with what it is to do."""
    quorum = parts[QUORUM]
    return FactHolds(parts.text) if isinstance(quorum, Fact) else condition_of(quorum, kinds)


ACTED: Phrase[frozenset[Kind]] = Phrase(
    "acted-seldom",
    (
        Form(
            "notified [,] or [,] [where] [necessary] [,] deposited {papers} [,] [{at}]",
            lambda p: NOTIFICATION | p[PAPERS],
        ),
        Form("sign/signs [{instrument}]", lambda _: _SIGNING),
        Form(
            "become/became member/members of the ... by [the] [deposit/depositing] [of] {papers}",
            lambda p: p[PAPERS],
        ),
    ),
)
"""Have notified or, where necessary, deposited instruments (agreements within ASEAN)."""

SENTENCE: Phrase[Condition] = Phrase(
    "event-sentence-seldom",
    (
        Form(
            "there has/have/shall [have] been registered/received [{at}] {counted-papers}",
            lambda p: condition_of(p[COUNTED].quorum, p[COUNTED].kinds),
        ),
        Form(
            "{instrument} is/has [been] signed by [the/their] [duly] "
            "[authorised/authorized] representatives/plenipotentiaries of {quorum}",
            lambda p: done_by(p, _SIGNING),
        ),
        Form(
            "there are {counted-papers} deposited [{at}]",
            lambda p: condition_of(p[COUNTED].quorum, p[COUNTED].kinds),
        ),
        Form(
            "they have been {done} by {quorum}",
            lambda p: done_by(p, p[DONE]),
        ),
        Form(
            "{counted-papers} [,] including {included} [,] have been deposited/received [{at}]",
            lambda p: all_of(
                condition_of(p[COUNTED].quorum, p[COUNTED].kinds),
                wanted(p[INCLUDED], p[COUNTED].kinds),
            ),
        ),
        Form(
            "{instrument} has been signed definitively by {quorum}",
            lambda p: done_by(p, frozenset({Kind.DEFINITIVE_SIGNATURE})),
        ),
    ),
)
"""There have been registered ratifications by seven of the following countries (ILO)."""

NOUN: Phrase[Condition] = Phrase(
    "event-noun-seldom",
    (
        Form(
            "[the/its] {kinds} [,] and [the] deposit of {papers} [{at}] [,] by {quorum}",
            lambda p: done_by(p, p[PAPERS]),
        ),
        Form(
            "[the/its] signature of {count} [of] [the] {group}",
            lambda p: AtLeast(n=p[COUNT], of=Counted(kinds=_SIGNING)),
        ),
        Form(
            "[the/a] mutual exchange of [the] instruments of {kinds}",
            lambda p: condition_of(Every(), p[KINDS]),
        ),
        Form(
            "[the] deposit [thereof] by the {ordinal} {group}",
            lambda p: AtLeast(n=p[ORDINAL], of=Counted(kinds=NOT_SAID)),
        ),
        Form(
            "[the/its] signature [thereof | of {instrument}] by [the/their] heads of "
            "state/government/delegation [[and/or] [of] government] [of ...]",
            lambda _: OnSigning(),
        ),
    ),
)
"""Ratification and deposit of the instruments by all Partner States (East African Community)."""

PHRASES: tuple[Key[object], ...] = (ACTED, SENTENCE, NOUN)
