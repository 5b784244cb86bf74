"""Reasons as pages lay them out: a tree whose long lists of counted acts are folded.

Nothing is left out but what the reader can open; a tree cut to a depth says where the rest stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.reasons import Reason

FEW = 3
"""More acts than this beside each other are folded into one line that can be opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """One sentence of an explanation as a page shows it."""

    sentence: str
    entries: tuple[int, ...] = ()
    """Entries to link to here; those of acts listed below are linked there."""
    because: tuple[Why, ...] = ()
    acts: tuple[Why, ...] = ()
    """The counted acts, folded; the last of them decided."""

    @property
    def last_act(self) -> str:
        """Give the sentence of the act that decided."""
        return self.acts[-1].sentence if self.acts else ""


def why(reason: Reason, depth: int | None = None) -> Why:
    """Lay out a reason; ``depth`` is how many levels below it are wanted, None for all."""
    if depth == 0:
        return Why(sentence=reason.sentence)
    below = None if depth is None else depth - 1
    acts = [part for part in reason.because if part.entries and not part.because]
    folded = acts if len(acts) > FEW else []
    return Why(
        sentence=reason.sentence,
        entries=() if any(part.entries for part in reason.because) else reason.entries,
        because=tuple(why(part, below) for part in reason.because if part not in folded),
        acts=tuple(why(act, below) for act in folded),
    )
