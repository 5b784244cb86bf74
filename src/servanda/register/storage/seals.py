"""Checkpoints of the ledger: signed when asked for, cosigned by witnesses, never two of one size.

These are the steps of whoever runs the server, from its command line; no account takes them. Rules
it keeps:

- a checkpoint is made under the lock of the ledger's tip, from what is committed;
- what was signed once is given again as it is: a ledger that signed two trees of one size would be
  caught by any two people who compare;
- a witness's word is taken only from a witness that the ledger admitted, and only where it fits.
"""

from __future__ import annotations

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from servanda.ledger.archive import KEY_ADOPTED, adoption
from servanda.ledger.checkpoint import Checkpoint, cosignatures, signed
from servanda.ledger.note import (
    Note,
    NoteError,
    PublicKey,
    Scheme,
    SecretKey,
    from_text,
    key_from_text,
    key_to_text,
    to_text,
)
from servanda.register.models import Cosigned, Seal, WitnessKey
from servanda.register.storage import keys, tree
from servanda.register.storage.chain import append, lock_tip

OPERATOR = "operator"
"""The author of entries that are made from the server's command line."""


class NotSealedError(Exception):
    """The ledger cannot be sealed, or a witness not heard; the message says why."""


def adopt(key: SecretKey, *, before: SecretKey | None = None) -> None:
    """Let the ledger adopt a key; one that it has adopted already is left alone.

    Args:
        key: the key to sign with from now on.
        before: the key that signed until now, which signs for the new one.

    Raises:
        NotSealedError: the key before is missing, or is not the one that the ledger adopted last.
    """
    with transaction.atomic():
        lock_tip()
        last = keys.last_adopted()
        if last == key.public:
            return
        if last is not None and (before is None or before.public != last):
            raise NotSealedError(
                _("The key %(name)s can be replaced only with its own signature; name its file.")
                % {"name": f"{last.name}+{last.key_id.hex()}"}
            )
        body = adoption(key.public, settings.LEDGER_ORIGIN, before if last else None)
        append(author=OPERATOR, kind=KEY_ADOPTED, body=body)


def seal() -> Note:
    """Give the signed checkpoint of the ledger as it stands, with all cosignatures.

    A ledger without a key adopts the one at hand first.

    Raises:
        KeyRefusedError: there is no key to sign with.
        NotSealedError: the key at hand is not the one that the ledger adopted last.
    """
    size = tree.size()
    if size and (row := Seal.objects.filter(size=size).first()):
        return _with_cosignatures(row)
    with transaction.atomic():
        lock_tip()
        if keys.last_adopted() is None:
            adopt(keys.secret())
        size = tree.size()
        row = Seal.objects.filter(size=size).first() or _new(size)
    return _with_cosignatures(row)


def sealed(size: int) -> Note | None:
    """Give the checkpoint of a size, with all cosignatures, if one was signed."""
    row = Seal.objects.filter(size=size).first()
    return None if row is None else _with_cosignatures(row)


def _new(size: int) -> Seal:
    secret, last = keys.secret(), keys.adopted()[-1]
    if keys.public(last) != secret.public:
        raise NotSealedError(
            _("The key at hand is not the ledger's; run servanda key adopt, or restore its file.")
        )
    checkpoint = Checkpoint(origin=last.origin, size=size, root=tree.root(size))
    return Seal.objects.create(size=size, note=to_text(signed(checkpoint, secret)))


def _with_cosignatures(row: Seal) -> Note:
    words = row.cosigned.order_by("id").values_list("line", flat=True)
    return from_text(row.note + "".join(words))


# -- witnesses ------------------------------------------------------------------------------------


def witnesses() -> tuple[PublicKey, ...]:
    """Give the witnesses that are admitted now."""
    last = {row.key: row.is_admitted for row in WitnessKey.objects.order_by("entry_id")}
    return tuple(key_from_text(key) for key, is_admitted in last.items() if is_admitted)


def admit(key: PublicKey) -> None:
    """Take the word of a witness from now on.

    Raises:
        NotSealedError: it is no witness's key, or a witness of that name is admitted already.
    """
    if key.scheme is not Scheme.COSIGNATURE:
        raise NotSealedError(_("This is no key of a witness; servanda witness makes one."))
    with transaction.atomic():
        lock_tip()
        if key.name in {witness.name for witness in witnesses()}:
            raise NotSealedError(
                _("A witness called %(name)s is admitted already; dismiss it first.")
                % {"name": key.name}
            )
        append(author=OPERATOR, kind="witness.admitted", body={"key": key_to_text(key)})


def dismiss(name: str) -> None:
    """Take a witness's word no longer.

    Raises:
        NotSealedError: no witness of that name is admitted.
    """
    with transaction.atomic():
        lock_tip()
        found = [witness for witness in witnesses() if witness.name == name]
        if not found:
            raise NotSealedError(_("No witness is called %(name)s.") % {"name": name})
        append(author=OPERATOR, kind="witness.dismissed", body={"key": key_to_text(found[0])})


def take_cosignature(size: int, line: str) -> None:
    """Keep a witness's signature under the checkpoint of a size; the same again does no harm.

    Raises:
        NotSealedError: there is no such checkpoint, or it is no admitted witness's fitting word.
    """
    row = Seal.objects.filter(size=size).first()
    if row is None:
        raise NotSealedError(_("No checkpoint of %(size)s entries was signed.") % {"size": size})
    try:
        words = cosignatures(from_text(row.note + line), witnesses())
    except NoteError as error:
        raise NotSealedError(_("The signature does not fit the checkpoint.")) from error
    if len(words) != 1:
        raise NotSealedError(_("The signature is not that of an admitted witness."))
    try:
        with transaction.atomic():
            Cosigned.objects.create(seal=row, witness=words[0].witness.name, line=line)
    except IntegrityError:
        return  # its earlier word on this checkpoint stands
