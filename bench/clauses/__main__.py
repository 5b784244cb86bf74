"""Print how the rules that were read compare with those written by hand, and the days with both.

With ``--docs`` the same tables go into docs/reading-clauses.md, between its two markers.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import click

from bench.clauses import forms
from bench.clauses.cases import DATA, compared
from bench.clauses.report import lost_days, misses, report
from servanda.reader.final_clauses import read_final_clauses
from servanda.reader.intake import decode

PAGE = Path(__file__).parent.parent.parent / "docs" / "reading-clauses.md"
BEGIN, END = "<!-- made by bench.clauses -->", "<!-- end -->"


def with_tables(page: str, lines: Iterable[str]) -> str:
    """Give a page with lines in place of what stands between its markers."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return "\n".join((f"{before}{BEGIN}", *lines, f"{END}{after}"))


def texts_of(data: Path) -> list[str]:
    """Give every text of the folder."""
    return [decode(path.read_bytes(), path.name) for path in sorted(data.glob("texts/*.txt"))]


def speed(texts: Sequence[str], runs: int = 3) -> float:
    """Read all texts again and again on one core, and give texts a second, the best run of all."""
    best = 0.0
    for _ in range(runs):
        began = time.perf_counter()
        for text in texts:
            read_final_clauses(text)
        best = max(best, len(texts) / (time.perf_counter() - began))
    return best


@click.command()
@click.option("--data", type=click.Path(path_type=Path), default=DATA, help="The folder.")
@click.option(
    "--misses",
    "show",
    is_flag=True,
    help="List rules read otherwise than by hand, and dates lost by it.",
)
@click.option("--all", "everything", is_flag=True, help="With --misses: list every rule.")
@click.option("--treaty", "only", help="With --misses: list this treaty alone.")
@click.option("--docs", "write", is_flag=True, help=f"Write the tables into {PAGE.name} instead.")
@click.option("--runs", default=3, help="How often to measure the speed; 0 leaves it out.")
def main(
    *, data: Path, show: bool, everything: bool, only: str | None, write: bool, runs: int
) -> None:
    """Measure the reading of final clauses."""
    if not data.is_dir():
        raise click.ClickException(f"{data}: there is no such folder; name one with --data.")
    found = compared(data)
    if show:
        listed = misses(found, everything=everything or only is not None)
        lines = chain(listed, lost_days(found))
        _echo(line for line in lines if only is None or line.startswith(f"{only} "))
    elif write:
        tables = ("", *report(found), "", *forms.table(), "")
        PAGE.write_text(with_tables(PAGE.read_text("utf-8"), tables), "utf-8")
        _echo([f"{PAGE.name} is written."])
    else:
        _echo([*report(found), *_speed_of(texts_of(data), runs)])


def _echo(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _speed_of(texts: Sequence[str], runs: int) -> Iterator[str]:
    if runs:
        yield ""
        yield (
            f"{len(texts)} texts, {speed(texts, runs):.0f} a second on one core "
            f"(Python {platform.python_version()}, {platform.machine()})."
        )


if __name__ == "__main__":
    main()
