"""The ledger's table, and what is kept beside it.

``Entry`` is the only thing that counts: triggers in both databases refuse to change or delete one.
A subtree follows from all entries up to a number (``storage.tree``). What others signed, ``Seal``
and ``Cosigned``, cannot be made again, and is append-only too.
"""

from __future__ import annotations

from django.db import models


class Entry(models.Model):
    """One entry of the ledger, stored exactly as its digest covers it."""

    number = models.PositiveBigIntegerField(primary_key=True)
    at = models.CharField(max_length=32)
    """The instant, as written in the entry."""
    author = models.CharField(max_length=150)
    kind = models.CharField(max_length=50, db_index=True)
    body = models.TextField()
    """Canonical JSON (RFC 8785)."""
    previous = models.CharField(max_length=64, unique=True)
    """Digest of the entry before; unique, so that a fork cannot be stored."""
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["number"]


class Subtree(models.Model):
    """The root of a full perfect subtree of the Merkle tree, above the leaves (RFC 9162, 2.1)."""

    place = models.PositiveBigIntegerField(primary_key=True)
    """Level and position in one number (``tree.place_number``)."""
    root = models.CharField(max_length=64)


class Seal(models.Model):
    """A checkpoint as the ledger's key signed it (C2SP ``tlog-checkpoint``)."""

    size = models.PositiveBigIntegerField(primary_key=True)
    """How many entries it seals; there is never a second one of the same size."""
    note = models.TextField()


class Cosigned(models.Model):
    """A witness's signature under a seal (C2SP ``tlog-cosignature``)."""

    seal = models.ForeignKey(Seal, on_delete=models.PROTECT, related_name="cosigned")
    witness = models.CharField(max_length=200)
    """Name of the witness's key."""
    line = models.TextField()
    """The signature as it stands under the note."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["seal", "witness"], name="one_word_of_each_witness")
        ]


class Projection(models.Model):
    """A row that follows from one ledger entry."""

    entry = models.ForeignKey(Entry, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True


class LedgerKey(Projection):
    """A key that the ledger adopted; the latest signs its checkpoints."""

    origin = models.CharField(max_length=200)
    key = models.CharField(max_length=300)
    """Public key (C2SP ``signed-note``)."""


class WitnessKey(Projection):
    """A witness whose cosignatures are taken, from its admission until its dismissal."""

    key = models.CharField(max_length=300)
    is_admitted = models.BooleanField()
