"""The tables that follow from entries: each row from one, and to be made again from it."""

from __future__ import annotations

from django.db import models

from servanda.register.models.ledger import Projection


class Instrument(Projection):
    """A treaty, protocol, decision, plan ... and what is known of it."""

    slug = models.CharField(max_length=80, primary_key=True)
    """The name in its lasting address; other rows refer to it by this, so that projecting needs no
    look-up."""
    kind = models.CharField(max_length=30)
    title_en = models.TextField()
    title_ru = models.TextField(blank=True)
    signed_on = models.CharField(max_length=30, blank=True)
    """The day it bears, in EDTF; empty where not on record."""
    place_en = models.CharField(max_length=120, blank=True)
    place_ru = models.CharField(max_length=120, blank=True)
    council = models.CharField(max_length=80, blank=True)
    depositary_en = models.CharField(max_length=200, blank=True)
    depositary_ru = models.CharField(max_length=200, blank=True)
    source = models.TextField()
    not_found = models.JSONField(default=list)
    """What was looked for in the sources and not found: codes of ``not_found.py``."""
    note_en = models.TextField(blank=True)
    """What a reader must know of the record, such as whose translation the title is."""
    note_ru = models.TextField(blank=True)


class ClausesRecord(Projection):
    """Final clauses as data; the latest record counts."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="clauses")
    clauses = models.JSONField()
    """In the form of ``law.codec``."""
    article = models.CharField(max_length=120, blank=True)
    basis = models.CharField(max_length=20)
    """``text`` (read in the treaty) or ``inference`` (fits the dates, text not seen)."""
    source = models.TextField()
    note_en = models.TextField(blank=True)
    note_ru = models.TextField(blank=True)
    quotes = models.JSONField(default=list)
    """The words of the text that rules were read from: matter, words, language, article."""


class ActRecord(Projection):
    """An act of a state, the depositary or an organ."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="acts")
    kind = models.CharField(max_length=50)
    state = models.CharField(max_length=20, blank=True, db_index=True)
    earliest = models.DateField(db_index=True)
    latest = models.DateField()
    what = models.CharField(max_length=120, blank=True)
    replaces = models.PositiveBigIntegerField(null=True)
    about = models.PositiveBigIntegerField(null=True)
    """The entry of the act that it speaks of."""
    toward = models.CharField(max_length=20, blank=True)
    provisions = models.JSONField(default=list)
    effect_earliest = models.DateField(null=True)
    """Bounds of the day that the act states for its effect, if any."""
    effect_latest = models.DateField(null=True)
    depositary = models.CharField(max_length=120, blank=True)
    source = models.TextField()


class Strike(Projection):
    """An entry that strikes out an earlier act without putting another in its place."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="strikes")
    replaces = models.PositiveBigIntegerField()
    reason = models.TextField()


class ReportedDay(Projection):
    """An entry into force known only from a source."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="reported")
    state = models.CharField(max_length=20, blank=True)
    earliest = models.DateField()
    latest = models.DateField()
    basis = models.CharField(max_length=20)
    source = models.TextField()
    note_en = models.TextField(blank=True)
    note_ru = models.TextField(blank=True)


class Step(Projection):
    """A step inside a state, as a source reports it (a ratification law); no act by itself."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="steps")
    state = models.CharField(max_length=20, db_index=True)
    on = models.CharField(max_length=30, blank=True)
    """In EDTF; empty where the source gives no day."""
    what_en = models.TextField()
    what_ru = models.TextField()
    basis = models.CharField(max_length=20)
    source = models.TextField()


class Relation(Projection):
    """One instrument amends, replaces or implements another."""

    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="relations")
    kind = models.CharField(max_length=20)
    """``amends``, ``replaces``, ``implements``."""
    target = models.ForeignKey(
        Instrument, on_delete=models.PROTECT, related_name="related_from", null=True
    )
    target_title_en = models.TextField(blank=True)
    target_title_ru = models.TextField(blank=True)
    consent = models.CharField(max_length=20, blank=True)
    """For an amendment ``each`` where who joins the treaty later must consent to it apart; empty
    where nothing is said and VCLT art. 40(5) applies."""
    basis = models.CharField(max_length=20)
    source = models.TextField()
