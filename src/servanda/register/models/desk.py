"""The acts desk: instruments of states on their way to an entry, and corrections of a text.

Ordinary rows: nothing here has legal effect before an entry records it. What was done at each step
(``DeskStep``) is only ever added to: triggers in both databases refuse to change or delete one.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models

from servanda.register.models.ledger import Projection
from servanda.register.models.record import Instrument


class Scan(models.Model):
    """A document as it arrived, by the digest that entries name."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    media_type = models.CharField(max_length=40)
    content = models.BinaryField()


class Deposit(models.Model):
    """An instrument of a state that has arrived, or a correction of the entry of one."""

    class Stage(models.TextChoices):
        RECEIVED = "received", "received"
        HELD = "held", "held"
        RETURNED = "returned", "returned"
        EXAMINED = "examined", "examined"
        ENTERED = "entered", "entered"
        RECORDED = "recorded", "recorded"
        SET_ASIDE = "set-aside", "set aside"

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="deposits")
    state = models.CharField(max_length=20)
    kind = models.CharField(max_length=50)
    received_on = models.DateField()
    """The day on which it reached the depositary: the legal date of the act."""
    channel = models.CharField(max_length=20)
    signatory = models.CharField(max_length=20)
    """The office of whoever signed it (``examination.checklists.Office``)."""
    signed_on = models.DateField(null=True)
    about = models.PositiveBigIntegerField(null=True)
    """The entry of the act that it speaks of."""
    provisions = models.JSONField(default=list)
    effect_on = models.DateField(null=True)
    """The day that it states for its own effect."""
    note = models.TextField(blank=True)
    scan = models.ForeignKey(Scan, on_delete=models.PROTECT, related_name="deposits")
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.RECEIVED)
    revision = models.PositiveIntegerField(default=1)
    """Goes up with each step; a form made from an older one is refused."""
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    """Who entered it, or proposed the correction: never who confirms it."""
    entry = models.PositiveBigIntegerField(null=True)
    """The entry that recorded it, once confirmed."""
    corrects = models.PositiveBigIntegerField(null=True)
    """The wrong entry, if this corrects one."""
    strikes = models.BooleanField(default=False)
    """The wrong entry is struck out and nothing put in its place."""
    reason = models.TextField(blank=True)
    """Why the entry is wrong."""

    class Meta:
        ordering = ["received_on", "id"]


class TextCorrection(models.Model):
    """A correction of errors in a text, as proposed to the states (VCLT art. 79)."""

    class Stage(models.TextChoices):
        PROPOSED = "proposed", "proposed"
        OBJECTED = "objected", "objected"
        DRAWN_UP = "drawn-up", "drawn up"
        CORRECTED = "corrected", "corrected"
        DROPPED = "dropped", "dropped"

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="corrections")
    language = models.CharField(max_length=10)
    """Of the text in which the error stands: the tongue's code."""
    place = models.CharField(max_length=120)
    """The article or paragraph."""
    wrong = models.TextField()
    right = models.TextField()
    notified_on = models.DateField()
    limit_on = models.DateField()
    """The last day for an objection."""
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.PROPOSED)
    revision = models.PositiveIntegerField(default=1)
    drawn_up_on = models.DateField(null=True)
    """The day of the procès-verbal of rectification."""
    drawn_up_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    entry = models.PositiveBigIntegerField(null=True)

    class Meta:
        ordering = ["limit_on", "id"]


class DeskStep(models.Model):
    """What an officer did with a deposit or a correction, when and why: added, never changed."""

    deposit = models.ForeignKey(Deposit, on_delete=models.PROTECT, related_name="steps", null=True)
    correction = models.ForeignKey(
        TextCorrection, on_delete=models.PROTECT, related_name="steps", null=True
    )
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    what = models.CharField(max_length=20)
    """The step (``examination.procedure``)."""
    why = models.TextField(blank=True)
    details = models.JSONField(default=dict)
    """Answers to the checklist, the state that objected, the entry recorded."""
    key = models.CharField(max_length=64, unique=True)
    """The form's own: a form sent twice takes its step once."""

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(deposit__isnull=False, correction__isnull=True)
                | models.Q(deposit__isnull=True, correction__isnull=False),
                name="a_step_of_one_thing",
            )
        ]


class DepositRecorded(Projection):
    """That an act on record rests on a document which two officers entered and confirmed."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="+")
    scan = models.CharField(max_length=64)
    """SHA-256 of the document."""
    channel = models.CharField(max_length=20, blank=True)
    signatory = models.CharField(max_length=20, blank=True)
    entered_by = models.CharField(max_length=150)
    confirmed_by = models.CharField(max_length=150)
    reason = models.TextField(blank=True)
    """For a correction: why the earlier entry was wrong."""


class TextCorrected(Projection):
    """A text corrected from the beginning, by procès-verbal (VCLT art. 79(4))."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="+")
    language = models.CharField(max_length=10)
    place = models.CharField(max_length=120)
    wrong = models.TextField()
    right = models.TextField()
    notified_on = models.DateField()
    limit_on = models.DateField()
    drawn_up_on = models.DateField()
    entered_by = models.CharField(max_length=150)
    confirmed_by = models.CharField(max_length=150)
