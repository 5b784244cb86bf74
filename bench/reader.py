"""Measure the reader on communiqués that a person has read: what it finds, and how fast.

Run as ``python -m bench.reader``. The texts stand in ``texts/NNN.txt`` with a sidecar ``NNN.json``
(language, verbatim or restated), the gold records in ``gold/NNN.json``.
"""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from bench.alike import Item
from bench.score import FIELDS, Tally, broken_spans, score
from servanda.reader.codec import to_json
from servanda.reader.communique import read

DATA = Path(__file__).parent.parent.parent / "shared" / "data" / "communiques"
GROUPS = ("all", "verbatim", "restated", "English", "Russian")
_LANGUAGES = {"en": "English", "ru": "Russian"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One text with its gold record."""

    name: str
    text: str
    gold: Item
    groups: tuple[str, ...]
    """The groups whose scores it counts in."""


def cases(data: Path) -> Iterator[Case]:
    """Load every text that has a gold record, in order of their numbers."""
    for path in sorted((data / "gold").glob("*.json")):
        about = json.loads((data / "texts" / path.name).read_text("utf-8"))
        text = (data / "texts" / f"{path.stem}.txt").read_bytes().decode("utf-8")
        yield Case(
            name=path.stem,
            text=text,
            gold=json.loads(path.read_text("utf-8")),
            groups=("all", about["kind"], _LANGUAGES[about["language"]]),
        )


def measured(texts: Sequence[Case]) -> tuple[dict[str, dict[str, Tally]], list[str]]:
    """Score every text: tallies by group and field, and quotes that are no slice of their text."""
    totals = {group: {name: Tally() for name in FIELDS} for group in GROUPS}
    broken: list[str] = []
    for case in texts:
        found = to_json(read(case.text))
        broken += [f"{case.name}: {quote}" for quote in broken_spans(found, case.text)]
        for name, tally in score(case.gold, found).items():
            tally.missed = [f"{case.name}: {line}" for line in tally.missed]
            tally.false = [f"{case.name}: {line}" for line in tally.false]
            for group in case.groups:
                totals[group][name].add(tally)
    return totals, broken


def table(totals: dict[str, dict[str, Tally]]) -> Iterator[str]:
    """Write the scores as a Markdown table: precision / recall / F1, and how many there are."""
    yield "| field | items | " + " | ".join(GROUPS) + " |"
    yield "|---|--:|" + "---|" * len(GROUPS)
    for name in FIELDS:
        tally = totals["all"][name]
        cells = " | ".join(_cell(totals[group][name]) for group in GROUPS)
        yield f"| {name} | {tally.hits + len(tally.missed)} | {cells} |"


def speed(texts: Sequence[Case], seconds: float = 3.0) -> float:
    """Read all texts again and again on one core, and give texts per second."""
    done, began = 0, time.perf_counter()
    while (spent := time.perf_counter() - began) < seconds:
        for case in texts:
            read(case.text)
        done += len(texts)
    return done / spent


def _cell(tally: Tally) -> str:
    values = (tally.precision, tally.recall, tally.f1)
    if tally.f1 is None:
        return ""
    return " / ".join("-" if value is None else f"{value:.2f}" for value in values)


def _shown(name: str, tally: Tally) -> Iterator[str]:
    lines = [(line, "missed") for line in tally.missed] + [(line, "FALSE ") for line in tally.false]
    if lines:
        yield f"\n{name}"
        yield from (f"  {what} {line}" for line, what in sorted(lines))


@click.command()
@click.option("--data", type=click.Path(exists=True, path_type=Path), default=DATA)
@click.option("--field", "only", help="Show this field alone, with its parts.")
@click.option("--text", "numbers", multiple=True, help="Measure on these texts alone, by number.")
@click.option("--show", is_flag=True, help="List every miss and every false find.")
@click.option("--seconds", default=3.0, help="How long to measure the speed; 0 leaves it out.")
def main(
    *, data: Path, only: str | None, numbers: tuple[str, ...], show: bool, seconds: float
) -> None:
    """Print what the reader finds and misses, as Markdown."""
    texts = [case for case in cases(data) if not numbers or case.name in numbers]
    totals, broken = measured(texts)
    for line in table(totals):
        if only is None or line.startswith((f"| {only} ", f"| {only}/", "| field", "|--")):
            click.echo(line)
    for name in FIELDS if show else ():
        if only is None or name.split("/")[0] == only:
            for line in _shown(name, totals["all"][name]):
                click.echo(line)
    click.echo(
        f"\nCells: precision / recall / F1. Texts: {len(texts)}. Broken quotes: {len(broken)}."
    )
    for line in broken:
        click.echo(f"  {line}")
    if seconds:
        click.echo(
            f"Speed: {speed(texts, seconds):.0f} texts a second on one core "
            f"(Python {platform.python_version()}, {platform.machine()})."
        )


if __name__ == "__main__":
    main()
