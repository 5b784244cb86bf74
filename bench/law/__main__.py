"""Print the scores and the time, or write the page of disagreements."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import click

from bench.law.cases import DATA, measured
from bench.law.report import disagreements, scores
from servanda.cli.evaluating import answers, read_folder

PAGE = Path(__file__).parent.parent.parent / "docs" / "disagreements.md"


def seconds(data: Path, runs: int = 5) -> tuple[float, float]:
    """Give the medians of reading the folder, and of computing all its treaties and states."""
    reading, computing = [], []
    for _ in range(runs):
        began = time.perf_counter()
        folder = read_folder(data)
        read = time.perf_counter()
        tuple(answers(folder))
        reading.append(read - began)
        computing.append(time.perf_counter() - read)
    return statistics.median(reading), statistics.median(computing)


@click.command()
@click.option("--data", type=click.Path(path_type=Path), default=DATA, help="The folder.")
@click.option("--disagreements", "write", is_flag=True, help=f"Write {PAGE.name} instead.")
def main(*, data: Path, write: bool) -> None:
    """Score computed dates against recorded ones."""
    if not data.is_dir():
        raise click.ClickException(f"{data}: there is no such folder; name one with --data.")
    if write:
        PAGE.write_text("\n".join(disagreements(data)), "utf-8")
        click.echo(f"{PAGE.name} is written.")
        return
    for line in scores(measured(data), measured(data, with_recorded=True)):
        click.echo(line)
    reading, computing = seconds(data)
    click.echo(
        f"\nReading the folder {reading:.2f} s, computing it {computing:.2f} s (medians of 5)."
    )


if __name__ == "__main__":
    main()
