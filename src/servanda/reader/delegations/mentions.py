"""Delegates in one stretch of prose: a small grammar over offices, states, names and separators.

The patterns: OFFICE of STATE NAME; STATE-adjective OFFICE NAME; STATE - NAME and STATE NAME under a
plural office carried forward; NAME, OFFICE of STATE; NAME, of STATE; STATE: OFFICE NAME; NAME,
OFFICE, representing OFFICE NAME; groups of states by office or without one; the Russian
"<adjective> делегацию возглавляет OFFICE NAME, <adjective> - OFFICE NAME".
"""

from __future__ import annotations

from servanda.reader.delegations.beside import (
    after_bracket,
    after_echo,
    after_presenting,
    office_behind,
    office_from,
    person_after,
    represented,
    state_behind,
)
from servanda.reader.delegations.mention import Listed, Mention
from servanda.reader.lexicon.attendance import (
    ATTENDING,
    GROUP_VERBS,
    LINKING,
    PRESENTING,
    REPRESENTING,
    SIDES,
)
from servanda.reader.names.office_words import OFFICE_BEGINNINGS
from servanda.reader.names.offices import Office
from servanda.reader.names.persons import Person, person_at
from servanda.reader.names.states import State, state_at
from servanda.reader.names.words import Words

_DASHES = frozenset("-–—")
_BETWEEN = frozenset({",", "and", "и", "а", "&", ";", "also", "также", "the"})
_OPENING_GROUP = frozenset({"from", "of", "including", ":", "из", "стран"})
_NEGATIONS = frozenset({"not", "не"})
_BEHALF = frozenset({"behalf", "имени"})
_FARTHEST_VERB = 14  # words between a group of states and what they did
_FARTHEST_TOPIC = 8  # words between a state and the office that is meant to be its


class MentionReader:
    """Reads the mentions in a stretch of words, from left to right, once."""

    def __init__(self, words: Words, side: str | None = None) -> None:
        """Take the words, and the state whose side is being listed, where a heading names it."""
        self.words = words
        self.side = side
        self._carried: Office | None = None
        self._topic: Listed | None = None
        self._states: list[Listed] = []
        self._is_chain = False
        """Whether "STATE - NAME" goes on after "Россию представляет NAME"."""
        self._group_office: Office | None = None
        self._found: list[Mention] = []

    def read(self) -> list[Mention]:
        """Give all mentions, in the order of the text."""
        at = 0
        while at < len(self.words):
            at = (
                (self._other(at) if self._is_plain(at) else 0)
                or self._adjectives(at)
                or self._state(at)
                or self._office(at)
                or self._name(at)
                or self._other(at)
            )
        self._close_group(at)
        return self._found

    def _is_plain(self, at: int) -> bool:
        """Tell whether a word begins nothing: small, not Russian, and no word of an office."""
        key = self.words.keys[at]
        return key < "а" and key not in OFFICE_BEGINNINGS and not self.words.is_capital(at)

    # -- states --------------------------------------------------------------------------------

    def _adjectives(self, at: int) -> int:
        """Read "Azerbaijani, Turkmen and Uzbek deputy prime ministers"."""
        listed: list[Listed] = []
        here = at
        while (state := state_at(self.words, here)) is not None and state.is_adjective:
            listed.append(Listed(state.code, here, state.after))
            here = state.after
            while self.words.key(here) in {",", "and", "и"}:
                here += 1
        if len(listed) < 2:
            return 0
        office = office_from(self.words, listed[-1].after)
        if office is None or person_at(self.words, office.after) is not None:
            return 0
        self._emit_group(listed, office, office.after)
        return office.after

    def _state(self, at: int) -> int:
        state = state_at(self.words, at)
        if state is None:
            return 0
        if state.is_adjective:
            return self._by_adjective(at, state)
        return self._by_name(at, state)

    def _by_adjective(self, at: int, state: State) -> int:
        """Read "Kazakh Prime Minister NAME", "the Kazakh side", "Российскую делегацию"."""
        self._close_group(at)
        key = self.words.key(state.after)
        if key in SIDES:
            self.side = state.code
            return state.after + 1
        office = office_from(self.words, state.after)
        if office is not None and office.state in (None, state.code):
            person = person_after(self.words, office)
            if person is not None:
                self._emit(at, person.after, state.code, person, office)
                return person.after
        fellow = person_at(self.words, state.after)
        if fellow is not None and self._is_fellow(fellow):
            return self._state_and_person(at, state, fellow)
        self._topic = Listed(state.code, at, state.after)
        return state.after

    def _is_fellow(self, person: Person) -> bool:
        """Tell "Kazakhstan's NAME" after a delegate of another state."""
        before = person.first - 1
        return bool(self._found) and person.is_full and self.words.is_possessive(before)

    def _by_name(self, at: int, state: State) -> int:
        """Read "STATE - NAME", "STATE: OFFICE NAME", "STATE OFFICE NAME", "STATE NAME"."""
        words = self.words
        here = state.after
        separator = words.key(here)
        presenting = after_presenting(words, here)
        if presenting:
            here, separator = presenting, words.key(presenting - 1)
        elif separator in _DASHES or separator in {":", "("}:
            here += 1
        office = office_from(self.words, here)
        if office is not None and office.state in (None, state.code):
            after = self._state_and_office(at, state, office, is_separated=here > state.after)
            if after:
                return after
        person = person_at(words, here)
        if person is not None and self._is_delegate(at, person, separator):
            return self._state_and_person(at, state, person)
        self._list_state(Listed(state.code, at, state.after))
        return state.after

    def _is_delegate(self, at: int, person: Person, separator: str) -> bool:
        """Tell whether a name behind a state is its delegate's: under an office, or set apart."""
        if separator == ":" or (self._carried is not None and self._carried.is_plural):
            return True
        if separator in PRESENTING:
            self._is_chain = person.is_full
            return person.is_full
        if separator not in _DASHES:
            return False
        behind = self.words.key(person.after) == "," and office_from(self.words, person.after + 1)
        led = at > 0 and self.words.keys[at - 1].startswith("делегаци")
        return (
            led
            or self._is_chain
            or self._carried is not None
            or person.is_addressed
            or bool(behind)
        )

    def _state_and_office(
        self, at: int, state: State, office: Office, *, is_separated: bool
    ) -> int:
        person = person_after(self.words, office)
        if person is not None:
            self._close_group(at)
            self._emit(at, person.after, state.code, person, office)
            return person.after
        if not is_separated:
            return 0
        self._close_group(at)
        self._emit(at, office.after, state.code, None, office)
        return office.after

    def _state_and_person(self, at: int, state: State, person: Person) -> int:
        self._close_group(at)
        office, after = self._carried, person.after
        if self.words.key(after) == ",":
            own = office_from(self.words, after + 1)
            if (
                own is not None
                and own.state in (None, state.code)
                and (person_at(self.words, own.after) is None)
            ):
                office, after = own, own.after
        self._emit(at, after, state.code, person, office)
        return after

    def _list_state(self, listed: Listed) -> None:
        if self._states and not self._is_joined(self._states[-1].after, listed.first):
            self._close_group(listed.first)
        self._states.append(listed)
        self._topic = listed

    def _is_joined(self, first: int, after: int) -> bool:
        return all(self.words.keys[i] in _BETWEEN for i in range(first, after))

    def _close_group(self, at: int) -> None:
        """Turn a finished list of states into a group, if a verb of attending goes with it."""
        states, self._states = self._states, []
        office, self._group_office = self._group_office, None
        if len(states) < 2:
            return
        end = states[-1].after
        limit = min(end + _FARTHEST_VERB, len(self.words))
        for here in range(end, limit):
            if self.words.keys[here] in {".", ";"} | _NEGATIONS:
                break
            if self.words.keys[here] in GROUP_VERBS and self.words.key(here + 1) not in _NEGATIONS:
                own = self._office_near(here + 1, limit) if office is None else None
                self._emit_group(states, own or office, own.after if own else here + 1)
                return
        if office is not None and at >= end:
            self._emit_group(states, office, end)

    def _office_near(self, first: int, limit: int) -> Office | None:
        for here in range(first, min(first + 4, limit)):
            office = office_from(self.words, here)
            if office is not None:
                return office if person_after(self.words, office) is None else None
        return None

    # -- offices -------------------------------------------------------------------------------

    def _office(self, at: int) -> int:
        """Read "OFFICE of STATE NAME", and carry a plural office over the states that follow."""
        office = office_from(self.words, at)
        if office is None:
            return 0
        person = person_after(self.words, office)
        if person is not None:
            return self._held_by(at, office, person)
        if office.state is not None and not office.is_plural and self._follows_group(office):
            self._emit(at, office.after, office.state, None, office)
        elif (represented := self._represented_by(office)) is not None:
            self._emit(represented.first, office.after, represented.code, None, office)
        if office.is_plural:
            self._close_group(at)
            self._carried = self._group_office = office
            if office.state is not None:
                self._states = [Listed(office.state, office.state_first, office.after)]
        return office.after

    def _held_by(self, at: int, office: Office, person: Person) -> int:
        """Take an office with the name behind it, and the state that either is of."""
        self._close_group(at)
        if office.is_plural or office.state is not None:
            self._carried = office
        state = office.state or self._topic_before(office)
        own = office_behind(self.words, person) if state is None else None
        if own is not None:
            self._emit(at, own.after, own.state, person, own)
            return own.after
        after = after_echo(self.words, person)
        if office.is_plural:
            at = office.state_first if office.state else person.first
        if office.state is None and (behind := state_behind(self.words, person)) is not None:
            state, after = behind.code, behind.after + (self.words.key(behind.after) == ")")
        self._emit(at, max(person.after, after), state, person, office)
        return after

    def _follows_group(self, office: Office) -> bool:
        """Tell whether an office without a name goes on a list: "..., and the Deputy ... of X"."""
        self._close_group(office.first)
        last = self._found[-1] if self._found else None
        return (
            last is not None and last.person is None and self._is_joined(last.after, office.first)
        )

    def _represented_by(self, office: Office) -> Listed | None:
        """Read "STATE was represented by its OFFICE", "STATE by its OFFICE"."""
        topic = self._topic
        if topic is None or office.state is not None or office.is_plural:
            return None
        between = self.words.keys[topic.after : office.first]
        if "by" not in between or self._topic_before(office) is None:
            return None
        self._states = []
        return topic

    def _topic_before(self, office: Office) -> str | None:
        """Give the state that the clause is about: "On behalf of Turkmenistan, Deputy ..."."""
        topic = self._topic
        if topic is not None and not office.has_organisation:
            between = self.words.keys[topic.after : office.first]
            if (
                len(between) <= _FARTHEST_TOPIC
                and all(key in LINKING for key in between)
                and (between != [","] or self.words.key(topic.first - 2) in _BEHALF)
            ):
                return topic.code
        return None if office.has_organisation else self.side

    # -- names ---------------------------------------------------------------------------------

    def _name(self, at: int) -> int:
        """Read "NAME, OFFICE of STATE", "NAME, of STATE", "NAME (STATE)", "NAME attends"."""
        person = person_at(self.words, at)
        if person is None:
            return 0
        self._close_group(at)
        if not person.is_full:
            return person.after
        here = after_bracket(self.words, person.after)
        behind = state_behind(self.words, person)
        if behind is not None:
            self._emit(at, behind.after, behind.code, person, self._carried)
            return behind.after
        key = self.words.key(here)
        if key in _DASHES or key in {",", "("}:
            office = office_from(self.words, here + 1)
            if office is not None and person_at(self.words, office.after) is None:
                return self._name_and_office(at, person, office)
            return self._name_and_state(at, here + 1, person)
        if key in ATTENDING or self.words.key(at - 1) in ATTENDING or self._is_attending_before(at):
            span = self.words.span(person.first, here)
            self._found.append(
                Mention(first=at, after=here, span=span, state=None, person=span, is_bare=True)
            )
        return person.after

    def _is_attending_before(self, at: int) -> bool:
        return at > 1 and self.words.keys[at - 1] == "и" and self.words.keys[at - 2] in ATTENDING

    def _name_and_office(self, at: int, person: Person, office: Office) -> int:
        state, after = office.state, office.after
        here = after + (self.words.key(after) == ",")
        if self.words.key(here) in REPRESENTING:
            after, absent_state = represented(self.words, here + 1)
            state = state or absent_state
        state = state or (None if office.has_organisation else self.side)
        self._emit(at, office.after, state, person, office)
        return after

    def _name_and_state(self, at: int, here: int, person: Person) -> int:
        """Read "NAME, from STATE"."""
        state = state_at(self.words, here + 1) if self.words.key(here) == "from" else None
        if state is None or state.is_adjective:
            return person.after
        self._emit(at, state.after, state.code, person, self._carried)
        return state.after

    def _other(self, at: int) -> int:
        """Pass a word that begins nothing; a full stop ends what was carried."""
        key = self.words.keys[at]
        if key not in _BETWEEN and key not in _OPENING_GROUP:
            self._close_group(at)
        if key == ".":
            self._topic = None
        return at + 1

    # -- what was found ------------------------------------------------------------------------

    def _emit(
        self, at: int, after: int, state: str | None, person: Person | None, office: Office | None
    ) -> None:
        words = self.words
        named = words.span(person.first, person.after) if person else None
        held = words.span(office.first, office.end) if office else None
        self._found.append(
            Mention(
                first=at,
                after=after,
                span=words.span(at, after),
                state=state,
                person=named,
                office=held,
                has_organisation=office is not None and office.has_organisation,
                is_plural=office is not None and office.is_plural,
            )
        )
        self._topic = None

    def _emit_group(self, states: list[Listed], office: Office | None, after: int) -> None:
        words = self.words
        first = states[0].first
        if office is not None and office.first < first:
            first = office.first
        span = words.span(first, max(after, states[-1].after))
        held = words.span(office.first, office.end) if office else None
        for listed in states:
            self._found.append(
                Mention(first=first, after=after, span=span, state=listed.code, office=held)
            )
