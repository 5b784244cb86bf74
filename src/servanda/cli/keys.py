"""Commands about keys: the ledger's own, and those of the witnesses it hears."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from servanda.cli.database import RefusedByServandaError, database_sentences, load_django
from servanda.cli.moving import FILE, Key
from servanda.ledger.note import (
    NoteError,
    PublicKey,
    SecretKey,
    key_to_text,
    secret_from_text,
)


@click.group()
def key() -> None:
    """The key that signs the ledger's checkpoints: show it, make another, adopt it."""
    load_django()


@key.command()
def show() -> None:
    """Write the keys that the ledger adopted; the last one signs now. Publish it elsewhere too."""
    from servanda.register.storage import keys  # noqa: PLC0415 - after Django has started

    with _refusals():
        for row in keys.adopted():
            click.echo(row.key)


@key.command()
@click.argument("file", type=FILE)
def new(file: Path) -> None:
    """Make a key in a new FILE that only its owner can read; it signs nothing until adopted."""
    from servanda.register.storage import keys  # noqa: PLC0415 - after Django has started

    with _refusals():
        click.echo(key_to_text(keys.made_in(file).public))


@key.command()
@click.option("--before", type=FILE, help="File of the key that signed until now.")
def adopt(before: Path | None) -> None:
    """Let the ledger adopt the key at hand; the key before signs for it."""
    from servanda.register.storage import keys, seals  # noqa: PLC0415 - after Django has started

    with _refusals():
        at_hand = keys.secret()
        seals.adopt(at_hand, before=None if before is None else _secret(before))
    click.echo(f"The ledger is signed by {key_to_text(at_hand.public)}")


def _secret(file: Path) -> SecretKey:
    try:
        return secret_from_text(file.read_text("utf-8").strip())
    except (NoteError, UnicodeDecodeError) as error:
        raise RefusedByServandaError(f"{file} holds no key to sign with.") from error


@click.group()
def witnesses() -> None:
    """Those whose cosignatures the ledger keeps: list, admit, dismiss."""
    load_django()


@witnesses.command("list")
def list_() -> None:
    """Write the keys of the witnesses that are admitted now."""
    from servanda.register.storage import seals  # noqa: PLC0415 - after Django has started

    with _refusals():
        for witness in seals.witnesses():
            click.echo(key_to_text(witness))


@witnesses.command()
@click.argument("key", type=Key())
def admit(key: PublicKey) -> None:
    """Take the word of the witness that has this KEY, as servanda witness wrote it."""
    from servanda.register.storage import seals  # noqa: PLC0415 - after Django has started

    with _refusals():
        seals.admit(key)
    click.echo(f"{key.name} may cosign.")


@witnesses.command()
@click.argument("name")
def dismiss(name: str) -> None:
    """Take the word of the witness NAME no longer."""
    from servanda.register.storage import seals  # noqa: PLC0415 - after Django has started

    with _refusals():
        seals.dismiss(name)
    click.echo(f"{name} may cosign no longer.")


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what stands against it into one sentence."""
    from servanda.register.storage.keys import KeyRefusedError  # noqa: PLC0415 - after Django has started
    from servanda.register.storage.seals import NotSealedError  # noqa: PLC0415 - after Django has started

    try:
        with database_sentences():
            yield
    except (KeyRefusedError, NotSealedError) as error:
        raise RefusedByServandaError(str(error)) from error
    except OSError as error:
        raise RefusedByServandaError(
            f"{error.filename} cannot be used: {error.strerror}."
        ) from error
