"""What a sentence on signature says: who may sign, and until which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.law.clauses import Anyone, Who


@dataclass(frozen=True, slots=True)
class Group:
    """Who may sign, as one stretch of words says."""

    words: str
    who: Who = Anyone()
    known: bool = False
    """Whether the register knows the group: everyone, named states, parties of an instrument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Who may sign and until when, as far as some words say."""

    groups: tuple[Group, ...] = ()
    until: date | None = None
    unclear: bool = False
    """Whether the words set an end that is no day: a period."""

    def __or__(self, other: Opening) -> Opening:
        """Join what two parts of a sentence say; the later of two last days is the last."""
        said = {group.words.lower() for group in self.groups}
        return Opening(
            groups=(*self.groups, *(g for g in other.groups if g.words.lower() not in said)),
            until=max(filter(None, (self.until, other.until)), default=None),
            unclear=self.unclear or other.unclear,
        )

    @property
    def who(self) -> Who:
        """Give the group that the register knows, if it is the only one."""
        return self.groups[0].who if len(self.groups) == 1 else Anyone()

    @property
    def group(self) -> str:
        """Give the words for a group that the register does not know, or for several."""
        if len(self.groups) == 1 and self.groups[0].known:
            return ""
        return "; ".join(group.words for group in self.groups)
