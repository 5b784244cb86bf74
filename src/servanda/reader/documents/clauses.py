"""Documents named in running sentences: "the ministers signed the Agreement on ... and the Plan".

A sentence is read once, from left to right. A title is open from its type word until a verb, a
relative clause or the next coordinated title. It counts when a verb of signing governs it, before
("signed the ...") or after ("the ... was signed"); titles only discussed are dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple, assert_never

from servanda.reader.documents.grammar import Grammar, Head, Verb
from servanda.reader.documents.tokens import Token


class Title(NamedTuple):
    """A title's first token and the token after its last."""

    head: Head
    first: int
    last: int
    is_planned: bool = False


@dataclass(slots=True)
class _Clause:
    """What has been read of a sentence so far."""

    grammar: Grammar
    tokens: list[Token]
    is_listing: bool
    """Documents were counted just before, so that "These include" names them."""
    governing: Verb | None = None
    opened: Head | None = None
    opened_by: Verb | None = None
    pending: list[Title] = field(default_factory=list)
    found: list[Title] = field(default_factory=list)
    doubtful: Title | None = None
    """A title just taken, if a form of "be" follows: it may yet turn out to be "discussed"."""

    def read(self) -> None:
        for index in range(len(self.tokens)):
            self._step(index)
        self._close(len(self.tokens))

    def _step(self, index: int) -> None:
        head = self._head(index)
        if head is not None:
            head = self._shared(head)
            self._close(head.before)
            self.opened, self.opened_by = head, self.governing
            return
        if self.opened is not None:
            end = self.grammar.closes(self.tokens, index)
            if end is not None:
                self._close(end)
                return
        verb = self.grammar.verb(self.tokens, index, inside=self.opened is not None)
        if verb is not None:
            before = len(self.found)
            self._close(index)
            if verb.role == "be":
                self.doubtful = self.found[-1] if len(self.found) > before else None
            self._govern(verb)
        elif self.is_listing and self.opened is None and self.grammar.lists(self.tokens, index):
            self.governing = Verb(role="sign")

    def _head(self, index: int) -> Head | None:
        token = self.tokens[index]
        if not token.word[0].isalpha():
            return None
        if self.opened is not None:
            part = self.grammar.fragment(self.tokens, index, self.opened)
            if part is not None:
                return part
        noun = self.governing is not None and self.governing.is_noun
        return self.grammar.head(self.tokens, index, inside=self.opened is not None, noun=noun)

    def _shared(self, head: Head) -> Head:
        """Give "plans for the A Strategy and the B Strategy" the type of the plans."""
        opened = self.opened
        if opened is None or not opened.is_plural or head.index == opened.index:
            return head
        same = self.tokens[head.before - 1].word == self.tokens[head.index].word
        return replace(head, kind=opened.kind) if same else head

    def _close(self, end: int) -> None:
        if self.opened is None:
            return
        verb, head = self.opened_by, self.opened
        self.opened = None
        if head.start >= end or head.index == head.start == end - 1:
            return  # nothing of it is left, or the type word alone: "two agreements: on ..."
        if verb is not None and verb.role == "sign":
            self.found.append(Title(head, head.start, end, verb.is_planned))
        elif verb is None:
            self.pending.append(Title(head, head.start, end))

    def _govern(self, verb: Verb) -> None:
        match verb.role:
            case "be":
                if self.is_listing and not self.pending and self.governing is None:
                    self.governing = Verb(role="sign")
            case "other":
                if verb.is_passive:
                    self.pending.clear()
                    self.found = [title for title in self.found if title is not self.doubtful]
                self.governing = verb
            case "sign":
                self._sign(verb)
            case _:
                assert_never(verb.role)

    def _sign(self, verb: Verb) -> None:
        """Take the titles before a passive as signed, else let the verb govern what follows."""
        if self.pending and (verb.is_passive or not verb.takes_object) and not verb.is_noun:
            self.found += [t._replace(is_planned=verb.is_planned) for t in self.pending]
            self.governing = None
        else:
            self.governing = verb
        self.pending.clear()


def titles_in(
    grammar: Grammar, tokens: list[Token], *, listing: bool = False, governed: bool = False
) -> Iterator[Title]:
    """Find the titles that a sentence says were, or will be, signed or adopted.

    Args:
        grammar: the language's.
        tokens: of the sentence.
        listing: documents were counted just before, so "These include" goes on naming them.
        governed: the sentence stands under a heading such as "Signed documents".
    """
    clause = _Clause(grammar, tokens, is_listing=listing)
    if governed:
        clause.governing = Verb(role="sign")
    clause.read()
    yield from sorted(clause.found, key=lambda title: title.first)
