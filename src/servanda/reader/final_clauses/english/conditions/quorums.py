"""How many of whom: five States, two thirds of the signatories, all parties, X, Y and four others.

A quorum becomes a condition once it is known what they do (``quorum_of``). The group that a clause
counts at first is taken for anyone, since none but those entitled can act (see ``groups``); what it
adds ("including at least four members of the Council") is a group of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeAlias, assert_never

from servanda.law.acts import Kind
from servanda.law.build import all_of
from servanda.law.clauses import (
    Anyone,
    AtLeast,
    Condition,
    Counted,
    EveryOne,
    FactHolds,
    Named,
    PartiesOf,
    Share,
    Signatories,
    Who,
)
from servanda.reader.final_clauses.english.conditions.facts import FACT, Fact, words_kept
from servanda.reader.final_clauses.english.groups import (
    ARTICLE,
    DEPOSITARIES,
    DEPOSITARIES_BESIDES,
    GROUP,
    STATES,
)
from servanda.reader.final_clauses.forms import (
    NUMBER,
    ORDINAL,
    SHARE,
    Form,
    Key,
    Parts,
    Phrase,
)

_HALF = Fraction(1, 2)
_SIGNERS = frozenset(
    {
        Kind.SIGNATURE,
        Kind.DEFINITIVE_SIGNATURE,
        Kind.RATIFICATION,
        Kind.ACCEPTANCE,
        Kind.APPROVAL,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Some:
    """So many of a group."""

    n: int
    who: Who = Anyone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """All of a group."""

    who: Who = Anyone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A share of a group."""

    share: Fraction
    who: Who = Anyone()
    strictly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """A quorum, and what it must include."""

    first: Quorum
    then: Quorum


Quorum: TypeAlias = Some | Every | Part | Fact | Both

NOT_SAID: frozenset[Kind] = frozenset()
"""Stands for the acts by which the text lets a state become bound, where a clause names none."""


def condition_of(quorum: Quorum, kinds: frozenset[Kind]) -> Condition:
    """Tell when a quorum has done acts of these kinds."""
    return wanted(_of_whom_it_may_concern(quorum, kinds), kinds)


def _of_whom_it_may_concern(quorum: Quorum, kinds: frozenset[Kind]) -> Quorum:
    """Take the first group of a clause for anyone, unless it names or lists them.

    Signatories stay only where those can act too that did not sign: none but a signatory ratifies,
    accepts or approves what it signed (VCLT art. 14).
    """
    match quorum:
        case Some(who=PartiesOf(instrument=name)) if not name.startswith(ARTICLE):
            return replace(quorum, who=Anyone())
        case Some(who=Signatories()) if kinds <= _SIGNERS:
            return replace(quorum, who=Anyone())
        case Both(first=first):
            return replace(quorum, first=_of_whom_it_may_concern(first, kinds))
        case _:
            return quorum


def wanted(quorum: Quorum, kinds: frozenset[Kind]) -> Condition:
    """Tell when a quorum has done acts of these kinds, its group as it is said."""
    match quorum:
        case Some(n=n, who=who):
            return AtLeast(n=n, of=Counted(kinds=kinds, by=who))
        case Every(who=who):
            everyone = Signatories() if isinstance(who, Anyone) else who
            return EveryOne(who=everyone, kinds=kinds)
        case Part(share=share, who=who, strictly=strictly):
            base = Signatories() if isinstance(who, Anyone) else who
            of = Counted(kinds=kinds, by=base)
            return Share(at_least=share, base=base, of=of, strictly=strictly)
        case Fact(words=words):
            return FactHolds(words)
        case Both(first=first, then=then):
            return all_of(wanted(first, kinds), wanted(then, kinds))
        case _:
            assert_never(quorum)


COUNT: Phrase[int] = Phrase(
    "count",
    (
        Form("[of] [at least] {number}", lambda p: p[NUMBER]),
        Form("the first {number}", lambda p: p[NUMBER]),
        Form("at the least {number}", lambda p: p[NUMBER]),
        Form("[by] not/no less/fewer than {number}", lambda p: p[NUMBER]),
        Form("[of] a minimum [number] of {number}", lambda p: p[NUMBER]),
        Form("a total of [at] [least] {number}", lambda p: p[NUMBER]),
        Form("any {number}", lambda p: p[NUMBER]),
        Form("more than {number}", lambda p: p[NUMBER] + 1),
        Form("[any] {number} or more", lambda p: p[NUMBER]),
    ),
)
"""At least five."""


def _some(parts: Parts) -> Quorum:
    return Some(n=parts[COUNT], who=parts.get(GROUP) or Anyone())


def _every(parts: Parts) -> Quorum:
    return Every(who=parts[GROUP])


def _base(parts: Parts) -> Who:
    """Give that of which a share is taken; parties of what is not said, in the text's words."""
    who = parts[GROUP]
    return PartiesOf(instrument=parts.text_of(GROUP)) if who == Anyone() else who


def _part(parts: Parts) -> Quorum:
    return Part(share=parts[SHARE], who=_base(parts))


def _more_than_part(parts: Parts) -> Quorum:
    return Part(share=parts[SHARE], who=_base(parts), strictly=True)


def _majority(parts: Parts) -> Quorum:
    return Part(share=_HALF, who=_base(parts), strictly=True)


def _with_others(parts: Parts) -> Quorum:
    """Of "X, Y and four others" six are needed, X and Y among them."""
    named = parts[STATES]
    return Both(first=Some(n=parts[COUNT] + len(named)), then=Every(who=Named(named)))


def _depositaries_and_others(parts: Parts) -> Quorum:
    group = parts.all(GROUP)
    first = Some(n=parts[COUNT], who=group[1])
    if group[0] == PartiesOf(instrument=DEPOSITARIES):
        return Both(first=first, then=Every(who=PartiesOf(instrument=DEPOSITARIES_BESIDES)))
    return Both(first=first, then=Every(who=group[0]))


def _of_a_sort(parts: Parts) -> Quorum:
    """Keep "one licensing State" of "one licensing State and one other" in its words."""
    first, *others = parts.all(COUNT)
    return Both(
        first=Some(n=first + sum(others)), then=Fact(words=parts.text.rpartition(" and ")[0])
    )


PLAIN_QUORUM: Phrase[Quorum] = Phrase(
    "plain-quorum",
    (
        Form(
            "{states} [,] and [by] [at] [least] {count} [of] [the] other/others [{group}]",
            _with_others,
        ),
        Form("{states} [,] and by/from/of [at] [least] {count} {group}", _with_others),
        Form(
            "{states} [,] [and/together] [with/by] a majority of [the] other/others/remaining "
            "{group}",
            lambda p: Both(
                first=Every(who=Named(p[STATES])),
                then=Part(
                    share=_HALF,
                    who=PartiesOf(instrument=f"the other {p.text_of(GROUP)}"),
                    strictly=True,
                ),
            ),
        ),
        Form("all [of] [the] [other] {group}", _every),
        Form(
            "all [of] [the] {group} [,] and [by/of/from] {states}",
            lambda p: Both(first=Every(who=p[GROUP]), then=Every(who=Named(p[STATES]))),
        ),
        Form("the governments of all [of] [the] {group}", _every),
        Form("each/every [one] [of] [the] {group}", _every),
        Form("both [of] [the] {group}", _every),
        Form("either [of] [the] {group}", lambda p: Some(n=1, who=p[GROUP])),
        Form(
            "[at least | not/no less/fewer than] {share} [of] [all] [the] "
            "[total] [number] [of] [the] {group}",
            _part,
        ),
        Form("more than {share} [of] [all] [the] {group}", _more_than_part),
        Form("[at] [least] [the/a] [simple/absolute] majority of [all] [the] {group}", _majority),
        Form("{count} [of] [the] [such] {group}", _some),
        Form("{count} of the {number} {group}", _some),
        Form(
            "{count} ... state/states and [at] [least] {count} other/others [{group}]", _of_a_sort
        ),
        Form(
            "{count} of the following [{plain-group}] [:] {states}",
            lambda p: Some(n=p[COUNT], who=Named(p[STATES])),
        ),
        Form("the following [{plain-group}] [:] {states}", lambda p: Every(who=Named(p[STATES]))),
        Form("one/a/any [other] {group}", lambda p: Some(n=1, who=p[GROUP])),
        Form("the {ordinal} {group}", lambda p: Some(n=p[ORDINAL], who=p[GROUP])),
        Form(
            "the last [of] [the] {group} [to take/do/complete/fulfil this/that/such/so/these "
            "[step/formality/formalities/action]]",
            _every,
        ),
        Form("the {number} {group}", _every),
        Form("{states}", lambda p: Every(who=Named(p[STATES]))),
        Form("the {group}", _every),
        Form("[the] [high] [contracting] parties", lambda _: Every()),
    ),
)


def _words_kept_of(parts: Parts) -> Quorum | None:
    return Fact(words=parts.text_of(PLAIN_QUORUM) + " " + parts.text_of(FACT).strip(" ,"))


INCLUDED: Phrase[Quorum] = Phrase(
    "included",
    (
        Form("{plain-quorum}", lambda p: p[PLAIN_QUORUM]),
        Form("{plain-quorum} [,] [and] {fact}", words_kept),
        Form("[those] [deposited] by/of/from {plain-quorum}", lambda p: p[PLAIN_QUORUM]),
        Form(
            "[the] [instrument/instruments/ratification/ratifications/signature/signatures/"
            "acceptance/that/those] of/from/by {plain-quorum}",
            lambda p: p[PLAIN_QUORUM],
        ),
        Form(
            "[the] [instrument/instruments/ratification/ratifications/that/those] of/from/by "
            "{plain-quorum} [,] {fact}",
            _words_kept_of,
        ),
        Form(
            "{states} [,] which/being/as [are] [the] {plain-group}",
            lambda p: Every(who=Named(p[STATES])),
        ),
        Form("[at] [least] {count} ....,", words_kept),
        Form(
            "[that/those] [of/by/from] [the] state/states/government/governments/party in "
            "whose/which ....,",
            words_kept,
        ),
    ),
)


def _both(parts: Parts) -> Quorum:
    """Join a quorum and what it includes; a number of others is not a number of those."""
    return Both(first=parts[PLAIN_QUORUM], then=parts[INCLUDED])


QUORUM: Phrase[Quorum] = Phrase(
    "quorum",
    (
        Form("{plain-quorum}", lambda p: p[PLAIN_QUORUM]),
        Form(
            "{plain-quorum} [,] [and] including/comprising/includes/include/among which/whom "
            "[there] [are/is] {included} [,]",
            _both,
        ),
        Form(
            "{plain-quorum} [,] [and] including/comprising/includes/include/inclusive [of] "
            "{included} [,]",
            _both,
        ),
        Form(
            "{plain-quorum} [,] of which/whom [at] [least] {plain-quorum} [shall/must/is/are] "
            "[be] [,]",
            lambda p: Both(first=p.all(PLAIN_QUORUM)[0], then=p.all(PLAIN_QUORUM)[1]),
        ),
        Form(
            "{plain-quorum} [,] [and] [provided] [that] {fact} [,]",
            lambda p: Both(first=p[PLAIN_QUORUM], then=p[FACT]),
        ),
        Form("{group} [,] {fact} [,]", lambda p: Fact(words=p.text.strip(" ,"))),
        Form("[the] [government/governments] of {plain-quorum}", lambda p: p[PLAIN_QUORUM]),
        Form("[the] governments of {plain-quorum} [,] including/comprising {included} [,]", _both),
        Form(
            "{group} [,] and [by] [at] [least] {count} other/others {group}",
            _depositaries_and_others,
        ),
    ),
)
"""So many of such, with what they must include."""

PHRASES: tuple[Key[object], ...] = (COUNT, PLAIN_QUORUM, INCLUDED, QUORUM)
