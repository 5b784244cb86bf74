"""The figure of an instrument through time, as shapes: geometry that a template only writes down.

Two forms: a row for each state with its acts and standings; or, where rows would be too many to
read, one curve of how many states had consented. Rules they keep:

- the table beside the figure says everything that the figure shows;
- all numbers are whole units of the drawing, so that no language's decimal sign can get into it;
- what is reported or undetermined has a shape of its own, never that of the computed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WIDTH = 960
LABELS = 210
"""Where the time axis begins; names stand before it."""
RIGHT = WIDTH - 8
TOP = 24
ROW = 26
CURVE_HEIGHT = 190
CURVE_LEFT = 46
MOST_ROWS = 40
"""More rows than this cannot be read; a curve is drawn instead."""
LONGEST_LABEL = 30
MOST_TICKS = 8
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
"""Years between two lines of the time axis; the smallest step that gives few enough is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An act at a point in time."""

    shape: str
    """``signature`` or ``consent``: what the style sheet draws."""
    on: date
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A standing over time; ``until`` is None while it lasts."""

    standing: str
    since: date
    until: date | None
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One state's path."""

    label: str
    spans: tuple[Span, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A vertical line with a word: a year, the day asked about, the entry into force."""

    x: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A span as drawn: a thin line before a state is bound, a bar once it is."""

    standing: str
    x: int
    width: int
    y: int
    label: str
    is_thin: bool

    @property
    def end(self) -> int:
        """Give where the bar stops."""
        return self.x + self.width

    @property
    def top(self) -> int:
        """Give the upper edge of a bar of twelve units."""
        return self.y - 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A mark as drawn."""

    shape: str
    x: int
    y: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRow:
    """A row as drawn."""

    label: str
    y: int
    bars: tuple[Bar, ...]
    points: tuple[Point, ...]

    @property
    def text_y(self) -> int:
        """Give the base line of the name."""
        return self.y + 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """All that a template needs to draw; ``rows`` or ``curve`` is filled, never both."""

    height: int
    left: int
    ticks: tuple[Line, ...]
    day: Line | None
    force: Line | None = None
    rows: tuple[DrawnRow, ...] = ()
    curve: str = ""
    """Path of the number of consents."""
    area: str = ""
    levels: tuple[Point, ...] = ()
    """Numbers along the upright axis."""

    @property
    def has_provisional(self) -> bool:
        """Tell whether the legend must explain bars of provisional application or suspension."""
        bars = [bar for row in self.rows for bar in row.bars]
        return any(bar.standing in {"provisional", "suspended"} for bar in bars)

    @property
    def width(self) -> int:
        """Give the width of the drawing."""
        return WIDTH

    @property
    def bottom(self) -> int:
        """Give where the time axis ends below."""
        return self.height - 8

    @property
    def right(self) -> int:
        """Give where the time axis ends."""
        return RIGHT


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Days to units across."""

    first: date
    last: date
    left: int

    def x(self, day: date) -> int:
        """Give where a day stands; a day outside stands at the edge."""
        clamped = min(max(day, self.first), self.last)
        days = max((self.last - self.first).days, 1)
        return self.left + (clamped - self.first).days * (RIGHT - self.left) // days

    def ticks(self) -> tuple[Line, ...]:
        """Give the years to draw, evenly apart and few enough to read."""
        years = self.last.year - self.first.year
        step = next(step for step in STEPS if years // step < MOST_TICKS)
        begin = -(-(self.first.year + 1) // step) * step
        return tuple(
            Line(x=self.x(date(year, 1, 1)), label=str(year))
            for year in range(begin, self.last.year + 1, step)
        )

    def line(self, day: date, label: str) -> Line | None:
        """Give a line on a day, None for a day that is not in the figure."""
        return Line(x=self.x(day), label=label) if self.first <= day <= self.last else None


def axis(days: Iterable[date], *, today: date, left: int) -> Axis:
    """Make an axis for these days and today, with some room on both sides."""
    everything = [*days, today]
    first, last = min(everything), max(everything)
    room = timedelta(days=max((last - first).days // 40, 60))
    return Axis(
        first=first - min(room, first - date.min),
        last=last + min(room, date.max - last),
        left=left,
    )


def rows_figure(rows: Sequence[Row], *, day: date, today: date) -> Figure:
    """Draw a row for each state."""
    across = axis(_days(rows), today=today, left=LABELS)
    return Figure(
        height=TOP + ROW * len(rows) + 14,
        left=LABELS,
        ticks=across.ticks(),
        day=across.line(day, day.isoformat()),
        rows=tuple(_drawn(row, TOP + ROW * i + 16, across) for i, row in enumerate(rows)),
    )


def curve_figure(consents: Sequence[date], *, force: date | None, day: date, today: date) -> Figure:
    """Draw how many states had consented by each day."""
    ordered = sorted(consents)
    across = axis([*ordered, *([force] if force else [])], today=today, left=CURVE_LEFT)
    most = max(len(ordered), 1)
    floor = TOP + CURVE_HEIGHT
    heights = [(across.x(on), floor - CURVE_HEIGHT * n // most) for n, on in enumerate(ordered, 1)]
    steps = "".join(f"H{x}V{y}" for x, y in heights)
    end = across.x(today)
    return Figure(
        height=floor + 14,
        left=CURVE_LEFT,
        ticks=across.ticks(),
        day=across.line(day, day.isoformat()),
        force=across.line(force, "") if force else None,
        curve=f"M{CURVE_LEFT} {floor}{steps}H{end}",
        area=f"M{CURVE_LEFT} {floor}{steps}H{end}V{floor}Z",
        levels=_levels(len(ordered), floor),
    )


def _days(rows: Iterable[Row]) -> list[date]:
    days = []
    for row in rows:
        days += [mark.on for mark in row.marks]
        days += [span.since for span in row.spans]
        days += [span.until for span in row.spans if span.until is not None]
    return days


def _drawn(row: Row, y: int, across: Axis) -> DrawnRow:
    return DrawnRow(
        label=_fitting(row.label),
        y=y,
        bars=tuple(_bar(span, y, across) for span in row.spans),
        points=tuple(
            Point(shape=mark.shape, x=across.x(mark.on), y=y, label=mark.label)
            for mark in row.marks
        ),
    )


def _bar(span: Span, y: int, across: Axis) -> Bar:
    x = across.x(span.since)
    end = across.x(span.until) if span.until is not None else RIGHT
    return Bar(
        standing=span.standing,
        x=x,
        width=max(end - x, 1),
        y=y,
        label=span.label,
        is_thin=span.standing in {"signatory", "contracting"},
    )


def _fitting(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1].rstrip() + "…"


def _levels(most: int, floor: int) -> tuple[Point, ...]:
    step = max(step for step in STEPS if step == 1 or step * 4 <= most)
    return tuple(
        Point(
            shape="level",
            x=CURVE_LEFT - 8,
            y=floor - CURVE_HEIGHT * n // max(most, 1),
            label=str(n),
        )
        for n in range(0, most + 1, step)
    )
