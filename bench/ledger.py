"""The ledger at a thousand and at a million entries: appending, proving, verifying a whole export.

Run it with ``make bench-ledger``; it fills a database of its own in a temporary folder. Ratios and
times go to docs/benchmarks.md.
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import click

from servanda.ledger.canonical import Json

SMALL = 1_000
_BATCH = 5_000


@click.command()
@click.option("--entries", default=1_000_000, show_default=True, help="The larger ledger.")
def main(entries: int) -> None:
    """Measure the ledger at 1,000 entries and at as many as asked for."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DATABASE_URL"] = f"sqlite:///{folder}/ledger.sqlite3"
        os.environ["SERVANDA_VAR"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "servanda.config.settings")
        import django  # noqa: PLC0415 - after the database is chosen

        django.setup()
        click.echo("| | " + " | ".join(f"{size:,} entries" for size in (SMALL, entries)) + " |")
        click.echo("|---|--:|--:|")
        _compare(Path(folder), entries)
    click.echo(f"\nPython {platform.python_version()}, {platform.machine()}, SQLite, one core.")


def _compare(folder: Path, entries: int) -> None:
    from django.core.management import call_command  # noqa: PLC0415 - after Django has started

    call_command("migrate", verbosity=0, interactive=False)
    _prepare()
    rows: dict[str, list[str]] = {}
    for size in (SMALL, entries):
        _fill(size)
        for name, value in _measured(folder).items():
            rows.setdefault(name, []).append(value)
    for name, values in rows.items():
        click.echo(f"| {name} | {' | '.join(values)} |")


def _prepare() -> None:
    from servanda.parties.models import Account, Role  # noqa: PLC0415 - after Django
    from servanda.register import actions  # noqa: PLC0415 - after Django has started

    by = Account.objects.create_user("officer-1", role=Role.OFFICER)
    instrument = actions.NewInstrument(
        slug="bridges", kind="agreement", title_en="Agreement on made-up bridges", source="made up"
    )
    actions.register_instrument(by, instrument)


def _body(number: int) -> Json:
    source = f"made up for a measurement, number {number}"
    return {
        "instrument": "bridges", "kind": "accession", "on": "2001-03-01", "source": source,
        "state": "UZB",
    }  # fmt: skip


def _append(count: int) -> None:
    from django.db import transaction  # noqa: PLC0415 - after Django has started

    from servanda.register.storage import append_many  # noqa: PLC0415 - after Django

    with transaction.atomic():
        append_many(author="officer-1", kind="act.recorded", bodies=map(_body, range(count)))


def _fill(size: int) -> None:
    from servanda.register.storage import tree  # noqa: PLC0415 - after Django has started

    with click.progressbar(length=size, label=f"{size:,}", file=sys.stderr) as bar:
        while (left := size - tree.size()) > 0:
            _append(min(left, _BATCH))
            bar.update(min(left, _BATCH))


def _measured(folder: Path) -> dict[str, str]:
    from servanda.ledger.archive import examine  # noqa: PLC0415 - beside the rest
    from servanda.register.storage import moving, seals, tree  # noqa: PLC0415 - after Django

    file = folder / "export.jsonl"
    seals.seal()
    size = tree.size()
    numbers = [1 + (number * 7919) % size for number in range(200)]
    append = _median(lambda _: _append(1), numbers)
    inclusion = _median(lambda number: tree.inclusion_proof(number, size), numbers)
    consistency = _median(lambda number: tree.consistency_proof(number, size), numbers)
    seal = _median(_append_and_seal, numbers[:20])
    begun = time.perf_counter()
    moving.write(file)
    written = time.perf_counter() - begun
    begun = time.perf_counter()
    with file.open("rb") as opened:
        examined = examine(opened)
    checked = time.perf_counter() - begun
    if examined.faults:
        raise click.ClickException(examined.faults[0].sentence)
    return {
        "append one entry, on disk (ms)": f"{append * 1e3:.2f}",
        "append one and sign a checkpoint (ms)": f"{seal * 1e3:.2f}",
        "proof of inclusion (ms)": f"{inclusion * 1e3:.2f}",
        "proof of consistency (ms)": f"{consistency * 1e3:.2f}",
        "write the export (s)": f"{written:.2f}",
        "verify the export, every byte (s)": f"{checked:.2f}",
        "its size (MB)": f"{file.stat().st_size / 1e6:.1f}",
    }


def _append_and_seal(_: int) -> None:
    from servanda.register.storage import seals  # noqa: PLC0415 - after Django has started

    _append(1)
    seals.seal()


def _median(action: Callable[[int], object], numbers: list[int]) -> float:
    """Give the median time of one action, in seconds."""
    times = []
    for number in numbers:
        begun = time.perf_counter()
        action(number)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    main()
