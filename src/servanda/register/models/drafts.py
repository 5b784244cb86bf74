"""What waits for a person: ordinary rows, changed freely, without legal effect."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from servanda.register.models.record import Instrument


class ClausesDraft(models.Model):
    """A text in which final clauses were read, waiting for an officer; nothing in it is a fact yet.

    The text belongs to its source: only officers see it.
    """

    class State(models.TextChoices):
        OPEN = "open", "open"
        CONFIRMED = "confirmed", "confirmed"

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="drafts")
    filed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    filed_at = models.DateTimeField()
    name = models.CharField(max_length=200)
    """The file's name, or how the officer called the pasted text."""
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    """Digest of the text in UTF-8."""
    read = models.JSONField()
    """What the reader found (``reading.kept``), never changed."""
    typed = models.JSONField()
    """The form as officers left it, by the paths of its fields (``reading.typed``)."""
    quotes = models.JSONField(default=dict)
    """The words to be shown with each rule, by matter."""
    article = models.CharField(max_length=120, blank=True)
    source = models.CharField(max_length=500, blank=True)
    note_en = models.TextField(blank=True)
    note_ru = models.TextField(blank=True)
    revision = models.PositiveIntegerField(default=1)
    """Goes up with each correction; a form made from an older one is refused."""
    state = models.CharField(max_length=12, choices=State, default=State.OPEN)
    entry = models.PositiveBigIntegerField(null=True)
    """The entry that recorded the clauses, once confirmed."""

    class Meta:
        ordering = ["-filed_at", "-id"]
