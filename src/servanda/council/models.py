"""Drafts (ordinary rows, changed freely) and sessions (projections of ledger entries)."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from servanda.register.models import Instrument, Projection


class Draft(models.Model):
    """A text that the reader has read, waiting for a person; nothing in it is a fact yet."""

    class State(models.TextChoices):
        OPEN = "open", "open"
        CONFIRMED = "confirmed", "confirmed"
        SET_ASIDE = "set-aside", "set aside"

    filed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    filed_at = models.DateTimeField()
    name = models.CharField(max_length=200)
    """The file's name, or how the officer called the pasted text."""
    source = models.CharField(max_length=500, blank=True)
    """Where the text comes from: an address or a description."""
    text = models.TextField()
    sha256 = models.CharField(max_length=64, db_index=True)
    """Digest of the text in UTF-8."""
    language = models.CharField(max_length=2)
    read = models.JSONField()
    """What the reader found (``reader.codec``), never changed."""
    record = models.JSONField()
    """The same as corrected by officers."""
    revision = models.PositiveIntegerField(default=1)
    """Goes up with each correction; a form made from an older one is refused."""
    state = models.CharField(max_length=12, choices=State, default=State.OPEN)

    class Meta:
        ordering = ["-filed_at"]


class Session(Projection):
    """A session of a council, as confirmed."""

    slug = models.CharField(max_length=120, primary_key=True)
    council = models.CharField(max_length=80)
    body = models.CharField(max_length=300)
    organisation = models.CharField(max_length=300, blank=True)
    date_start = models.DateField(null=True)
    date_end = models.DateField(null=True)
    city = models.CharField(max_length=120, blank=True)
    country = models.CharField(max_length=20, blank=True)
    formats = models.JSONField(default=list)
    chair_state = models.CharField(max_length=20, blank=True)
    chair_person = models.CharField(max_length=64, blank=True)
    """Digest of the person."""
    agenda_count = models.PositiveIntegerField(null=True)
    agenda_hedge = models.CharField(max_length=40, blank=True)
    documents_count = models.PositiveIntegerField(null=True)
    documents_hedge = models.CharField(max_length=40, blank=True)
    record = models.JSONField()
    """The rest of the confirmed record: reports, proposals, figures, next session, findings, facts
    from other sources, each with its source."""
    text_sha256 = models.CharField(max_length=64, blank=True)
    """Digest of the text it was confirmed from, which is a draft's where it is at hand at all."""


class Delegation(Projection):
    """One person at the table of a session."""

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="delegations")
    order = models.PositiveIntegerField()
    state = models.CharField(max_length=20, blank=True)
    person = models.CharField(max_length=64, blank=True)
    """Digest of the person (``parties.Person``)."""
    office = models.CharField(max_length=400, blank=True)


class SessionDocument(Projection):
    """A paper signed or adopted at a session, and the instrument it became."""

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="documents")
    number = models.PositiveIntegerField()
    title = models.TextField()
    """As the text prints it."""
    type = models.CharField(max_length=30)
    listed_as = models.JSONField(default=list)
    """Places in the list that were merged into this one paper."""
    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="tabled_at")
