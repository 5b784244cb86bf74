"""The command of a delegation that watches the depositary's ledger, and vouches for what it saw.

It needs the base install alone, and trusts the server in nothing. Rules it keeps:

- it cosigns a checkpoint only if the ledger's key signed it and it begins with all that was ever
  cosigned here; it refuses a fork, and says which two checkpoints are its proof;
- what it saw last is written down before its word leaves the house, so that a crash in between can
  not make it vouch for two histories;
- a ledger's key is replaced only by an entry that the key before signed.
"""

from __future__ import annotations

import json
import os
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import click
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from servanda.ledger.archive import KEY_ADOPTED, adopted_by
from servanda.ledger.canonical import CanonicalError, parse_canonical
from servanda.ledger.checkpoint import Checkpoint, checked, cosign, from_body
from servanda.ledger.entry import EntryError, digest_of
from servanda.ledger.export import from_line
from servanda.ledger.note import (
    Note,
    NoteError,
    PublicKey,
    Scheme,
    SecretKey,
    Signature,
    from_text,
    key_from_text,
    key_to_text,
    secret_from_text,
    secret_to_text,
    to_text,
)
from servanda.ledger.proofs import ProofError, check_consistency, check_inclusion
from servanda.ledger.tree import leaf_hash

_SECONDS = 30
_LONGEST_ANSWER = 2**20


class WitnessRefusal(click.ClickException):
    """The witness does not vouch for the ledger; the message says why."""

    exit_code = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the witness knows of a ledger: its key, and the checkpoint it cosigned last."""

    key: PublicKey
    checkpoint: Checkpoint | None
    note: str
    """The checkpoint as it was signed; kept as evidence."""


@click.command()
@click.argument("url")
@click.option("--name", default="", help="Name of the witness, such as witness.foreign.example.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("witness"),
    show_default=True,
    help="Where the witness keeps its key and what it saw.",
)
@click.option("--ledger-key", default="", help="The ledger's key, as published elsewhere.")
@click.option("--every", type=click.IntRange(1), help="Go on, with so many seconds in between.")
def witness(url: str, name: str, folder: Path, ledger_key: str, every: int | None) -> None:
    """Check that the ledger at URL only grew since last time, and cosign its checkpoint."""
    base = _base(url)
    secret = _own_key(folder, name)
    seen = _seen(folder, base, ledger_key)
    while True:
        seen = look(base, seen, secret, folder)
        if every is None:
            return
        time.sleep(every)


def look(base: str, seen: Seen, secret: SecretKey, folder: Path) -> Seen:
    """Look at the ledger once: check, write down, cosign.

    Raises:
        WitnessRefusal: it is not a continuation of what was seen.
    """
    raw = _get(f"{base}checkpoint")
    try:
        note = from_text(raw)
        now, key = _checkpoint(base, note, seen)
        if seen.checkpoint is not None:
            _demand_growth(base, seen.checkpoint, now)
    except (NoteError, ProofError) as error:
        raise WitnessRefusal(_refusal(str(error), seen.note, raw)) from error
    own = Note(text=note.text, signatures=note.signatures[:1])
    seen = Seen(key=key, checkpoint=now, note=to_text(own))
    _keep(folder, seen)
    _send(base, now.size, cosign(note.text, secret, int(time.time())))
    click.echo(f"{now.origin}: {now.size} entries, a continuation of all seen here; cosigned.")
    return seen


def _refusal(why: str, before: str, now: str) -> str:
    evidence = f"\nSeen before:\n{before}\nSeen now:\n{now}" if before else ""
    return f"Not cosigned. {why.rstrip('.')}. Keep both checkpoints and tell others.{evidence}"


def _checkpoint(base: str, note: Note, seen: Seen) -> tuple[Checkpoint, PublicKey]:
    """Check who signed a checkpoint: the key known, or one that it signed for."""
    origin = from_body(note.text).origin if seen.checkpoint is None else seen.checkpoint.origin
    try:
        return checked(note, [seen.key], origin=origin), seen.key
    except NoteError:
        key = _successor(base, note, seen.key)
        return checked(note, [key], origin=origin), key


def _successor(base: str, note: Note, key: PublicKey) -> PublicKey:
    """Follow the entries by which keys were replaced, from the key known on.

    Raises:
        NoteError: the ledger does not show that the key known agreed.
    """
    claimed = from_body(note.text)
    for number in _adopting_entries(base):
        row = from_line(_get(f"{base}entries?from={number}").partition("\n")[0])
        try:
            adopted = adopted_by(row.number, parse_canonical(row.body), key)
            leaf = leaf_hash(digest_of(
                number=row.number, at=row.at, author=row.author, kind=row.kind, body=row.body,
                previous=row.previous,
            ))  # fmt: skip
        except (CanonicalError, EntryError):
            continue
        if adopted and adopted.is_proved and adopted.key != key and row.kind == KEY_ADOPTED:
            _demand_entry(base, row.number, leaf, claimed)
            key = adopted.key
    return key


def _adopting_entries(base: str) -> list[int]:
    """Ask which entries adopted keys, the earliest first."""
    return sorted(int(line) for line in _get(f"{base}keys?entries").split() if line.isdigit())


def _demand_entry(base: str, number: int, leaf: bytes, tree: Checkpoint) -> None:
    answer = _json(f"{base}inclusion/{number}?size={tree.size}")
    check_inclusion(leaf, index=number - 1, size=tree.size, proof=_proof(answer), root=tree.root)


def _demand_growth(base: str, before: Checkpoint, now: Checkpoint) -> None:
    """Make sure that the ledger begins with what was seen.

    Raises:
        ProofError: it does not, or has lost entries.
    """
    if now.size < before.size:
        raise ProofError(f"The ledger had {before.size} entries and now has {now.size}")
    answer = _json(f"{base}consistency?from={before.size}&to={now.size}")
    check_consistency(
        earlier=before.size,
        earlier_root=before.root,
        later=now.size,
        later_root=now.root,
        proof=_proof(answer),
    )


def _proof(answer: dict[str, object]) -> list[bytes]:
    parts = answer.get("proof")
    try:
        return [bytes.fromhex(str(part)) for part in parts] if isinstance(parts, list) else []
    except ValueError as error:
        raise ProofError("The proof is not of hashes.") from error


# -- what the witness keeps -----------------------------------------------------------------------


def _own_key(folder: Path, name: str) -> SecretKey:
    """Give the witness's key, made at its first run."""
    file = folder / "witness.key"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return secret_from_text(file.read_text("utf-8").strip())
    except FileNotFoundError:
        return _made(file, name)
    except NoteError as error:
        raise click.ClickException(f"{file} holds no key to sign with.") from error


def _made(file: Path, name: str) -> SecretKey:
    if not name:
        raise click.UsageError("A first run needs --name, such as witness.foreign.example.")
    key = SecretKey(name=name, scheme=Scheme.COSIGNATURE, private=Ed25519PrivateKey.generate())
    try:
        text = key_to_text(key.public)
    except NoteError as error:
        raise click.UsageError(str(error)) from error
    _write(file, secret_to_text(key) + "\n")
    click.echo(f"Made a key. The depositary admits it with: servanda witnesses admit '{text}'")
    return key


def _seen(folder: Path, base: str, ledger_key: str) -> Seen:
    """Give what was seen of this ledger; at a first run, its key as told."""
    file = folder / "seen.json"
    try:
        kept = json.loads(file.read_text("utf-8"))
        note = str(kept["note"])
        checkpoint = from_body(from_text(note).text) if note else None
        return Seen(key=key_from_text(kept["key"]), checkpoint=checkpoint, note=note)
    except FileNotFoundError:
        pass
    except (ValueError, KeyError, TypeError) as error:
        raise click.ClickException(f"{file} is damaged; restore it from a copy.") from error
    if not ledger_key:
        told = _get(f"{base}keys").split()
        if not told:
            raise click.ClickException("The ledger has adopted no key yet; try again later.")
        ledger_key = told[-1]
        click.echo(f"Trusting the key that the server gives; compare it elsewhere: {ledger_key}")
    try:
        return Seen(key=key_from_text(ledger_key), checkpoint=None, note="")
    except NoteError as error:
        raise click.UsageError(str(error)) from error


def _keep(folder: Path, seen: Seen) -> None:
    kept = {"key": key_to_text(seen.key), "note": seen.note}
    _write(folder / "seen.json", json.dumps(kept, ensure_ascii=False, indent=1) + "\n")


def _write(file: Path, text: str) -> None:
    """Write a file that its owner alone can read, whole or not at all, and on disk."""
    beside = file.with_suffix(".part")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
    beside.replace(file)


# -- the server -----------------------------------------------------------------------------------


def _base(url: str) -> str:
    if urlsplit(url).scheme not in {"http", "https"}:
        raise click.UsageError(f"“{url}” is no address; write https://host/")
    return url.rstrip("/").removesuffix("/ledger") + "/ledger/"


def _get(address: str) -> str:
    return _asked(urllib.request.Request(address))  # noqa: S310 - http or https, checked above


def _json(address: str) -> dict[str, object]:
    try:
        answer = json.loads(_get(address))
    except ValueError as error:
        raise ProofError("The server's proof cannot be read.") from error
    return answer if isinstance(answer, dict) else {}


def _send(base: str, size: int, word: Signature) -> None:
    line = to_text(Note(text="x\n", signatures=(word,))).split("\n\n", 1)[1]
    _asked(
        urllib.request.Request(  # noqa: S310 - http or https, checked above
            f"{base}cosignature/{size}",
            data=line.encode(),
            method="POST",
            headers={"Content-Type": "text/plain; charset=utf-8"},
        )
    )


def _asked(request: urllib.request.Request) -> str:
    """Ask the server, with limits of time and size.

    Raises:
        ClickException: it does not answer, or refuses.
    """
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 - as above
            data: bytes = answer.read(_LONGEST_ANSWER + 1)
    except urllib.error.HTTPError as error:
        said = error.read(500).decode("utf-8", errors="replace").strip()
        raise click.ClickException(f"The server refused: {said or error.reason}") from error
    except OSError as error:
        raise click.ClickException(f"{request.full_url} does not answer: {error}.") from error
    if len(data) > _LONGEST_ANSWER:
        raise click.ClickException(f"{request.full_url} answers without an end.")
    return data.decode("utf-8", errors="replace")
