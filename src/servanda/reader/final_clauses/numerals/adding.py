"""Adding up a run of number words: one hundred and twenty, двести двадцать пять."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from servanda.reader.final_clauses.numerals.numeral import Numeral, Words, Worth
from servanda.reader.final_clauses.tokens import Sort

_WITHOUT_END = 10**9


@dataclass(slots=True)
class _Sum:
    """What the words so far amount to, and how much the next may add."""

    total: int = 0
    """Whole thousands and millions."""
    part: int = 0
    """What a thousand or a million may still multiply."""
    room: int = _WITHOUT_END
    """The next word adds less than this: below ten after twenty."""
    limit: int = _WITHOUT_END
    """The next scale is less than this: a thousand after a million."""

    def takes(self, worth: Worth) -> bool:
        """Take the next word in, if it goes on with the number."""
        if worth.scale:
            return self._multiplied(worth.value)
        if worth.value >= self.room:
            return False
        self.part += worth.value
        self.room = _room_after(worth.value)
        return True

    def _multiplied(self, scale: int) -> bool:
        if scale >= self.limit or (self.total and not self.part):
            return False
        if scale >= 1000:
            self.total += (self.part or 1) * scale
            self.part, self.room, self.limit = 0, scale, scale
            return True
        if self.part >= 100:
            return False
        self.part = (self.part or 1) * scale
        self.room = _room_after(scale)
        return True


def _room_after(value: int) -> int:
    if value % 100 == 0:
        return 100
    return 10 if value >= 20 and value % 10 == 0 else 0


def sum_at(words: Sequence[str], at: int, tongue: Words) -> Numeral | None:
    """Read the longest run of number words; an ordinal ends it."""
    begin = at + 1 if _is_article(words, at, tongue) else at
    amount, after, ordinal = _Sum(), begin, False
    while not ordinal and (found := _next(words, after, tongue, amount)) is not None:
        after, ordinal = found
    if after == begin:
        return None
    sort = Sort.ORDINAL if ordinal else Sort.NUMBER
    return Numeral(amount.total + amount.part, sort, after)


def _is_article(words: Sequence[str], at: int, tongue: Words) -> bool:
    """Tell whether an article begins the number: a hundred, a dozen."""
    following = tongue.look(words[at + 1]) if words[at] == "a" and at + 1 < len(words) else None
    return following is not None and following.scale


def _next(words: Sequence[str], after: int, tongue: Words, amount: _Sum) -> tuple[int, bool] | None:
    """Take in the next number word, beyond a hyphen or an "and" if need be."""
    place = after
    if after < len(words) and words[after] in tongue.joiners and amount.room < _WITHOUT_END:
        place = after + 1
    worth = tongue.look(words[place]) if place < len(words) else None
    if worth is None or (place > after and not _joins(words[after], worth, amount)):
        return None
    return (place + 1, worth.ordinal) if amount.takes(worth) else None


def _joins(joiner: str, worth: Worth, amount: _Sum) -> bool:
    """Tell whether a joiner may stand here: "and" only after hundred, thousand, million."""
    return joiner == "-" or (amount.room >= 100 and not worth.scale)
