"""The parts of a sentence on signature after "for signature": by whom, where, and when.

Rules it keeps:

- a group begins with "by" or "on behalf of" and goes up to the next place with a day, the next day,
  or the end; days of the conference that a group is described by are the group's own;
- a place begins with "at" or "in" and has no value;
- every other word that can change a rule is left over.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from servanda.law.clauses import Anyone, Named, PartiesOf
from servanda.reader.final_clauses.english.groups import GROUP, STATES
from servanda.reader.final_clauses.english.signing.forms import ELSE, WHEN
from servanda.reader.final_clauses.english.signing.opening import Group, Opening
from servanda.reader.final_clauses.forms import Parser, can_change_a_rule
from servanda.reader.final_clauses.tokens import Sort
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

_EVERY = listed(
    "all any every each the states state countries country governments government of nations "
    "powers sovereign"
)
_OF_CONFERENCE = listed(
    "held convened opened adopted signed done met concluded represented present participating "
    "mentioned listed named referred specified enumerated designated set forth described"
)
_NEAR = 8
_SEATS = listed("headquarters seat office secretariat ministry embassy department organization")
_NO_PLACE = listed("accordance respect case conformity so particular which whose compliance")
_BEFORE_DAY = listed(", and ; then thereafter")
_DESCRIBED = listed("which being that as whose")
_KEEPERS = ("depositar", "depositor", "secretar", "director")
_PLACE_BEGINS = frozenset({"at", "in", "with", "during"})
_TREATIES = listed(
    "convention protocol agreement treaty covenant charter pact statute constitution"
)


@dataclass(slots=True)
class Sentence:
    """What has been read of a sentence, and the words left over."""

    parser: Parser
    raw: str
    """The text in which it stands."""
    end: int
    """The token after the sentence."""
    opening: Opening
    left: list[Span] = field(default_factory=list)

    def read(self, at: int) -> None:
        """Read the sentence from a token."""
        while at < self.end:
            at = self._part(at)

    def _part(self, at: int) -> int:
        if when := self.parser.best(WHEN, at):
            self.opening |= when.value
            return when.end
        if group := _group_start(self.parser, at):
            end = self._group_end(group)
            self.opening |= group_of(self.parser, self.raw, group, end)
            return end
        if other := self.parser.best(ELSE, at):
            return self.end if other.value else other.end
        if self._is_place(at):
            return self._place_end(at + 1)
        if can_change_a_rule(self.parser.tokens[at]):
            self.left.append(self.parser.tokens[at].span)
        return at + 1

    def _word(self, at: int) -> str:
        return self.parser.tokens[at].word if at < self.end else ""

    def _is_place(self, at: int) -> bool:
        if self._word(at) == "on":
            return self._word(at + 2) == "occasion"
        return self._word(at) in _PLACE_BEGINS and self._word(at + 1) not in _NO_PLACE

    def _place_end(self, at: int) -> int:
        while at < self.end and not self._ends_place(at):
            at += 1
        return at

    def _ends_place(self, at: int) -> bool:
        if self._word(at) == "," and self.parser.tokens[at + 1].sort is Sort.STATE:
            return False  # Waigani, Papua New Guinea
        return (
            self._word(at) in {",", ";", ":", "until", "till"}
            or self.parser.best(WHEN, at) is not None
            or _group_start(self.parser, at) is not None
        )

    def _group_end(self, start: int) -> int:
        """Find where the words for a group end."""
        for at in range(start + 1, self.end):
            when = self.parser.best(WHEN, at)
            if when and not self._is_of_conference(start, at):
                return self._before_place(start, at)
            if self.parser.best(ELSE, at):
                return at
        return self._before_place(start, self.end)

    def _is_of_conference(self, start: int, at: int) -> bool:
        """Tell whether a day is that of a conference or an opening that describes the group."""
        before = {self._word(place) for place in range(max(start, at - _NEAR), at)}
        until = self._word(at) in {"until", "till", "for", "within"}
        return not until and not _OF_CONFERENCE.isdisjoint(before)

    def _before_place(self, start: int, end: int) -> int:
        """Find where the place begins that stands between a group and its day."""
        places = [at for at in range(start + 1, end) if self._may_begin_place(at, end)]
        return min(places, default=end)

    def _may_begin_place(self, at: int, end: int) -> bool:
        before = self._word(at - 1)
        if before in _OF_CONFERENCE or before == "to" or self._word(at + 1) in _NO_PLACE:
            return False
        if self._word(at) == "with":
            return self._is_keeper(at + 1)
        if self._word(at) == "at":
            return end < self.end or self._has_seat(at)
        return self._word(at) == "in" and end < self.end and (end - at <= 3 or before == ",")

    def _is_keeper(self, at: int) -> bool:
        """Tell whether a government or the depositary is named: the copy is signed there."""
        if at < self.end and self.parser.tokens[at].sort is Sort.STATE:
            return True
        return any(self._word(place).startswith(_KEEPERS) for place in (at, at + 1))

    def _has_seat(self, at: int) -> bool:
        return any(self._word(place) in _SEATS for place in range(at + 1, at + 5))


def _group_start(parser: Parser, at: int) -> int | None:
    """Give where the words for a group begin that "by" or "on behalf of" leads in."""
    words = [token.word for token in parser.tokens[at : at + 4]]
    if words[:1] == ["by"] or (words[:1] == ["of"] and parser.tokens[at - 1].word == "signature"):
        return at + 1
    if words[1:2] == ["the"]:
        words = [words[0], *words[2:]]
    if words[:3] in (["on", "behalf", "of"], ["in", "name", "of"], ["in", "behalf", "of"]):
        return at + 3 + (parser.tokens[at + 1].word == "the")
    return None


def group_of(parser: Parser, raw: str, start: int, end: int) -> Opening:
    """Tell who may sign by the words for them: by code, by another instrument, or in words."""
    tokens = parser.tokens
    while end > start and tokens[end - 1].word in _BEFORE_DAY:
        end -= 1
    if end == start:
        return Opening(unclear=True)
    words = [token.word for token in tokens[start:end] if token.sort is not Sort.MARK]
    text = " ".join(raw[tokens[start].start : tokens[end - 1].end].split())
    text = text[4:] if text.lower().startswith("the ") else text
    who = _known(parser, start, end) or (Anyone() if _EVERY.issuperset(words) else None)
    return Opening(groups=(Group(text, who or Anyone(), known=who is not None),))


def _known(parser: Parser, start: int, end: int) -> Named | PartiesOf | None:
    """Give the group that the register knows: named states, the parties of another instrument."""
    for states in parser.at(STATES, start):
        following = [token.word for token in parser.tokens[states.end : end][:2]]
        described = following[:1] == [","] and following[-1] in _DESCRIBED
        if states.end == end or described:
            return Named(states.value)
    begin = start + 1 if parser.tokens[start].word in {"all", "any", "every", "each"} else start
    for group in parser.at(GROUP, begin):
        if group.end == end and isinstance(group.value, PartiesOf):
            named = group.value.instrument.lower().split()
            return None if _TREATIES.isdisjoint(named) else group.value
    return None
