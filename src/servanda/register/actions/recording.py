"""The register's only writes.

Each asks for permission, checks, and appends entries in one transaction. A mistake is mended by a
later entry that names the earlier one (``replaces``); nothing is ever changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from servanda.law import codec
from servanda.law.acts import Kind
from servanda.law.clauses import Clauses
from servanda.law.dates import Day, to_edtf
from servanda.law.verdict import Basis
from servanda.ledger.canonical import Json
from servanda.parties import permissions
from servanda.parties.models import Account
from servanda.register.actions.checks import (
    body_of,
    check_edtf,
    check_state,
    refuse_if_taken,
    refuse_unless,
    require_about,
    require_instrument,
    require_replaceable,
)
from servanda.register.models import Instrument
from servanda.register.queries.law import circle_with
from servanda.register.quotes import Quote
from servanda.register.storage import append, append_many

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
RELATIONS = ("amends", "replaces", "implements")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAct:
    """An act to be recorded."""

    kind: Kind
    on: Day
    state: str = ""
    """State code; empty for the conference, an organ or a fact."""
    what: str = ""
    """For a fact: its name in the clause."""
    about: int | None = None
    """The entry of the act that it speaks of: a reservation objected to, a notice revoked."""
    toward: str = ""
    """Code of the other state, where it concerns the relation with one state only."""
    provisions: tuple[str, ...] = ()
    """The provisions it touches; none for the whole."""
    effect_on: Day | None = None
    """The day that it states for its own effect."""
    depositary: str = ""
    """With which of several depositaries it was done."""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInstrument:
    """An instrument to be registered; what is not on record stays empty."""

    slug: str
    kind: str
    title_en: str
    source: str
    title_ru: str = ""
    signed_on: str = ""
    """In EDTF."""
    place_en: str = ""
    place_ru: str = ""
    council: str = ""
    depositary_en: str = ""
    depositary_ru: str = ""
    not_found: tuple[str, ...] = ()
    note_en: str = ""
    note_ru: str = ""


def register_instrument(by: Account, instrument: NewInstrument) -> Instrument:
    """Register an instrument under its lasting address.

    Raises:
        RefusedError: the address is ill-formed or taken, or title or source is empty.
    """
    permissions.require(by, "instrument.register")
    refuse_unless(
        SLUG.match(instrument.slug) is not None,
        _("“%(slug)s” cannot be an address; use a-z, 0-9 and single hyphens.")
        % {"slug": instrument.slug},
    )
    refuse_unless(bool(instrument.title_en.strip()), _("An instrument needs a title."))
    refuse_unless(
        bool(instrument.source.strip()), _("An instrument needs the source it is known from.")
    )
    check_edtf(instrument.signed_on)
    body: dict[str, Json] = {"instrument": instrument.slug, "not_found": list(instrument.not_found)}
    for name in NewInstrument.__dataclass_fields__:
        value = getattr(instrument, name)
        if name not in {"slug", "not_found"} and value:
            body[name] = value
    with transaction.atomic():
        refuse_if_taken(instrument.slug)
        append(author=by.username, kind="instrument.registered", body=body)
        return Instrument.objects.get(pk=instrument.slug)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where something on record comes from, and how sure that is."""

    source: str
    basis: str = "text"
    """``text`` (read there) or ``inference`` for clauses; ``direct`` or ``inference`` for
    reports."""
    note_en: str = ""
    note_ru: str = ""


def record_clauses(
    by: Account,
    *,
    instrument: str,
    clauses: Clauses,
    article: str = "",
    provenance: Provenance,
    quotes: Iterable[Quote] = (),
) -> int:
    """Record final clauses and give the entry's number; the latest record counts.

    ``quotes`` are the words of the text that its rules were read from.

    Raises:
        RefusedError: the clauses would close a circle of references, or rest on nothing.
    """
    permissions.require(by, "clauses.record")
    refuse_unless(
        provenance.basis in {"text", "inference"},
        _("Clauses rest on text or inference, not on “%(basis)s”.") % {"basis": provenance.basis},
    )
    body = body_of(
        instrument=instrument,
        clauses=codec.clauses_to_json(clauses),
        article=article,
        basis=provenance.basis,
        source=provenance.source,
        note_en=provenance.note_en,
        note_ru=provenance.note_ru,
        quotes=[quote.to_json() for quote in quotes],
    )
    circle = circle_with(instrument, clauses)
    refuse_unless(
        not circle,
        _("These clauses would close a circle, %(circle)s: take one reference out.")
        % {"circle": " → ".join(circle)},
    )
    return _append(by, "clauses.recorded", instrument, body)


def record_acts(by: Account, *, instrument: str, acts: Iterable[NewAct]) -> list[int]:
    """Record acts in the order given, all or none, and give the numbers of their entries.

    Raises:
        RefusedError: the instrument, a state or a day cannot be.
    """
    permissions.require(by, "act.record")
    acts = list(acts)
    bodies = [act_body(instrument, act, None) for act in acts]
    with transaction.atomic():
        require_instrument(instrument)
        for act in acts:
            require_about(instrument, act.about)
        entries = append_many(author=by.username, kind="act.recorded", bodies=bodies)
    return [entry.number for entry in entries]


def record_act(by: Account, *, instrument: str, act: NewAct, replaces: int | None = None) -> int:
    """Record one act and give its entry; ``replaces`` names the entry that it corrects."""
    permissions.require(by, "act.record")
    body = act_body(instrument, act, replaces)
    with transaction.atomic():
        require_instrument(instrument)
        require_about(instrument, act.about)
        require_replaceable(instrument, replaces)
        return append(author=by.username, kind="act.recorded", body=body).number


def strike_act(by: Account, *, instrument: str, replaces: int, reason: str) -> int:
    """Strike out an act recorded in error and give the number of the entry that does so.

    Raises:
        RefusedError: no such act, or no reason is given.
    """
    permissions.require(by, "act.strike")
    refuse_unless(bool(reason.strip()), _("Say why the act is struck out."))
    body = body_of(instrument=instrument, replaces=replaces, reason=reason)
    with transaction.atomic():
        require_instrument(instrument)
        require_replaceable(instrument, replaces)
        return append(author=by.username, kind="act.struck", body=body).number


def report_day(
    by: Account, *, instrument: str, on: Day, state: str = "", provenance: Provenance
) -> int:
    """Record an entry into force that is known only from a source, for all or for one state."""
    permissions.require(by, "day.report")
    check_state(state)
    _check_basis(provenance)
    body = body_of(
        instrument=instrument,
        state=state,
        on=to_edtf(on),
        basis=provenance.basis,
        source=provenance.source,
        note_en=provenance.note_en,
        note_ru=provenance.note_ru,
    )
    return _append(by, "day.reported", instrument, body)


def report_step(
    by: Account,
    *,
    instrument: str,
    state: str,
    on: str = "",
    what: tuple[str, str],
    provenance: Provenance,
) -> int:
    """Record a step inside a state, in English and Russian words, on a day in EDTF."""
    permissions.require(by, "step.report")
    check_state(state)
    check_edtf(on)
    _check_basis(provenance)
    body = body_of(
        instrument=instrument,
        state=state,
        on=on,
        what_en=what[0],
        what_ru=what[1],
        basis=provenance.basis,
        source=provenance.source,
    )
    return _append(by, "step.reported", instrument, body)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRelation:
    """What one instrument does to another, which is named by its address or by its title."""

    kind: str
    """``amends``, ``replaces`` or ``implements``."""
    target: str = ""
    target_title_en: str = ""
    target_title_ru: str = ""
    consent: str = ""
    """``each`` for an amendment that binds even later parties to the treaty only by consenting to
    it; otherwise who joins later is bound by the amended treaty (VCLT art. 40(5))."""


def relate(by: Account, *, instrument: str, relation: NewRelation, provenance: Provenance) -> int:
    """Record that an instrument amends, replaces or implements another."""
    permissions.require(by, "relation.record")
    _check_basis(provenance)
    _check_relation(relation)
    body = body_of(
        instrument=instrument,
        **asdict(relation),
        basis=provenance.basis,
        source=provenance.source,
    )
    with transaction.atomic():
        require_instrument(instrument)
        if relation.target:
            require_instrument(relation.target)
        return append(author=by.username, kind="relation.recorded", body=body).number


def _check_relation(relation: NewRelation) -> None:
    refuse_unless(
        relation.kind in RELATIONS,
        _("“%(kind)s” is no relation; use one of: %(relations)s.")
        % {"kind": relation.kind, "relations": ", ".join(RELATIONS)},
    )
    refuse_unless(
        relation.consent in {"", "each"},
        _("Consent is “each” or nothing, not “%(consent)s”.") % {"consent": relation.consent},
    )
    refuse_unless(
        bool(relation.target or relation.target_title_en),
        _("Name the other instrument, by address or by title."),
    )


def _append(by: Account, kind: str, instrument: str, body: dict[str, Json]) -> int:
    with transaction.atomic():
        require_instrument(instrument)
        return append(author=by.username, kind=kind, body=body).number


def act_body(instrument: str, act: NewAct, replaces: int | None, **more: Json) -> dict[str, Json]:
    """Give the body of the entry that records an act; ``more`` is what the desk adds to it."""
    check_state(act.state)
    check_state(act.toward)
    return body_of(
        instrument=instrument,
        kind=act.kind.value,
        on=to_edtf(act.on),
        state=act.state,
        what=act.what,
        about=act.about,
        toward=act.toward,
        provisions=[*sorted(set(act.provisions))],
        effect_on=to_edtf(act.effect_on) if act.effect_on else None,
        depositary=act.depositary,
        replaces=replaces,
        source=act.source,
        **more,
    )


def _check_basis(provenance: Provenance) -> None:
    refuse_unless(
        provenance.basis in set(Basis),
        _("A report is direct or an inference, not “%(basis)s”.") % {"basis": provenance.basis},
    )
