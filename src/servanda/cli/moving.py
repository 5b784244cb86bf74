"""Commands about a whole register: write it to a file, take it over, check a file offline."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from servanda.cli.database import (
    RefusedByServandaError,
    database_sentences,
    load_django,
    prepare_database,
    progress_bar,
)
from servanda.ledger.archive import Examined, examine
from servanda.ledger.note import NoteError, PublicKey, key_from_text

FILE = click.Path(path_type=Path, dir_okay=False)


class Key(click.ParamType[PublicKey]):
    """A public key as ``servanda key show`` writes it."""

    name = "key"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> PublicKey:
        """Read it, or refuse it in one sentence."""
        try:
            return key_from_text(value)
        except NoteError as error:
            self.fail(str(error), param, ctx)


@click.command()
@click.argument("file", type=FILE)
@click.option("--people", type=FILE, help="Write the names that entries mean to this file.")
def export(file: Path, people: Path | None) -> None:
    """Write the whole register to one file, sealed by a checkpoint."""
    load_django()
    from servanda.register.storage import moving  # noqa: PLC0415 - after Django has started

    with _refusals(), progress_bar("entries") as step:
        size = moving.write(file, lambda done, total: step("entries", done, total))
        if people is not None:
            moving.write_people(people)
    click.echo(f"{size} entries are in {file}.")


@click.command("import")
@click.argument("file", type=FILE)
@click.option("--key", type=Key(), help="A key of the ledger that you know from elsewhere.")
@click.option("--people", type=FILE, help="The names that entries mean, as written beside it.")
def import_(file: Path, key: PublicKey | None, people: Path | None) -> None:
    """Take over a whole register into an empty database, or go on with an interrupted import."""
    load_django()
    from servanda.register.storage import moving  # noqa: PLC0415 - after Django has started

    with _refusals(), progress_bar("entries") as step:
        prepare_database()
        size = moving.read(file, key=key, progress=lambda n, total: step("entries", n, total))
        if people is not None:
            moving.read_people(people)
    click.echo(f"The register holds {size} entries, the same as {file}.")


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what stands against an export or import into one sentence."""
    from servanda.register.storage.keys import KeyRefusedError  # noqa: PLC0415 - after Django has started
    from servanda.register.storage.moving import MoveRefusedError  # noqa: PLC0415 - after Django
    from servanda.register.storage.seals import NotSealedError  # noqa: PLC0415 - after Django has started

    try:
        with database_sentences():
            yield
    except (KeyRefusedError, MoveRefusedError, NotSealedError) as error:
        raise RefusedByServandaError(str(error)) from error
    except OSError as error:
        raise RefusedByServandaError(
            f"{error.filename} cannot be used: {error.strerror}."
        ) from error


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--key", type=Key(), help="A key of the ledger that you know from elsewhere.")
def verify(file: Path | None, key: PublicKey | None) -> None:
    """Check an exported FILE, offline; or, without one, the database and all that follows."""
    if file is None:
        _verify_database()
    else:
        _verify_file(file, key)


def _verify_file(file: Path, key: PublicKey | None) -> None:
    try:
        with file.open("rb") as opened, progress_bar("bytes") as step:
            size = file.stat().st_size
            examined = examine(opened, key=key, progress=lambda at: step("bytes", at, size))
    except OSError as error:
        click.echo(f"{file} cannot be read: {error.strerror}.", err=True)
        sys.exit(1)
    for fault in examined.faults:
        click.echo(fault.sentence)
    if examined.faults:
        sys.exit(1)
    _tell(examined)


def _tell(examined: Examined) -> None:
    last = examined.keys[-1].key
    click.echo(f"The file holds: {examined.entries} entries, sealed by {last.name}.")
    click.echo(f"Compare its key with the one that the depositary publishes: {last.key_id.hex()}")


def _verify_database() -> None:
    load_django()
    from servanda.register.verify import verify as check  # noqa: PLC0415 - after Django has started

    with database_sentences(), progress_bar("entries") as step:
        checked = check(lambda done, total: step("entries", done, total))
    if not checked.faults:
        rows = f"{checked.rows} rows that follow from them"
        click.echo(f"The record holds: {checked.entries} entries, {rows}.")
        return
    for fault in checked.faults:
        click.echo(fault.sentence)
    sys.exit(1)
