"""The single fields of a draft: who met, when, where, and what was announced."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from servanda.council.forms.fields import DayField, StateField
from servanda.council.working import BY_HAND
from servanda.reader.record import Chair, Count, Found, NextSession, Place, Record, Span

T = TypeVar("T", str, date)

SINGLES = ("organisation", "body", "session_kind", "date_start", "date_end", "date_text")
COUNTS = ("agenda_count", "documents_count")


class HeaderForm(forms.Form):
    """Everything of which a session has one."""

    organisation = forms.CharField(label=gettext_lazy("Organisation"), required=False)
    body = forms.CharField(label=gettext_lazy("Council"), required=False)
    session_kind = forms.CharField(label=gettext_lazy("Kind of session"), required=False)
    event_status = forms.BooleanField(
        label=gettext_lazy("The text only announces this session"), required=False
    )
    date_start = DayField(label=gettext_lazy("First day"))
    date_end = DayField(label=gettext_lazy("Last day"))
    date_text = forms.CharField(label=gettext_lazy("Day as printed"), required=False)
    city = forms.CharField(label=gettext_lazy("City"), required=False)
    country = StateField(label=gettext_lazy("Host state"))
    narrow = forms.BooleanField(label=gettext_lazy("Narrow format"), required=False)
    extended = forms.BooleanField(label=gettext_lazy("Extended format"), required=False)
    chair_state = StateField(label=gettext_lazy("Chairing state"))
    chair_person = forms.CharField(label=gettext_lazy("Person in the chair"), required=False)
    agenda_count = forms.IntegerField(
        label=gettext_lazy("Items on the agenda"), required=False, min_value=0
    )
    agenda_count_hedge = forms.CharField(label=gettext_lazy("Hedge, as printed"), required=False)
    documents_count = forms.IntegerField(
        label=gettext_lazy("Documents, as counted by the text"), required=False, min_value=0
    )
    documents_count_hedge = forms.CharField(label=gettext_lazy("Hedge, as printed"), required=False)
    next_when = forms.CharField(label=gettext_lazy("Next session, as printed"), required=False)
    next_earliest = DayField(label=gettext_lazy("At the earliest"))
    next_latest = DayField(label=gettext_lazy("At the latest"))
    next_place = forms.CharField(label=gettext_lazy("Next place"), required=False)
    next_chair_state = StateField(label=gettext_lazy("Next chair"))

    def clean(self) -> dict[str, object]:
        """Refuse days in the wrong order."""
        cleaned = self.cleaned_data
        for first, last in (("date_start", "date_end"), ("next_earliest", "next_latest")):
            one, other = cleaned.get(first), cleaned.get(last)
            if one and other and one > other:
                self.add_error(last, _("This day is before the first."))
        return cleaned

    def applied(self, record: Record) -> Record:
        """Give a record with what was typed; its words stay those that the reader found."""
        typed = self.cleaned_data
        planned = "planned" if typed["event_status"] else ""
        return replace(
            record,
            organisation=_found(typed["organisation"], record.organisation),
            body=_found(typed["body"], record.body),
            session_kind=_found(typed["session_kind"], record.session_kind),
            event_status=_found(planned, record.event_status),
            date_start=_found(typed["date_start"], record.date_start),
            date_end=_found(typed["date_end"], record.date_end),
            date_text=_found(typed["date_text"], record.date_text),
            place=self._place(record),
            formats=self._formats(record),
            chair=self._chair(record),
            agenda_count=self._count("agenda_count", record.agenda_count),
            documents_count=self._count("documents_count", record.documents_count),
            next_session=self._next(record),
        )

    def _formats(self, record: Record) -> tuple[Found[str], ...]:
        known = {found.value: found for found in record.formats}
        wanted = [name for name in ("narrow", "extended") if self.cleaned_data[name]]
        return tuple(known.get(name) or Found(name, BY_HAND) for name in wanted)

    def _place(self, record: Record) -> Place | None:
        city, country = self._texts("city", "country")
        return (
            Place(span=_span(record.place), city=city, country=country) if city or country else None
        )

    def _chair(self, record: Record) -> Chair | None:
        state, person = self._texts("chair_state", "chair_person")
        return (
            Chair(span=_span(record.chair), state=state, person=person) if state or person else None
        )

    def _count(self, name: str, before: Count | None) -> Count | None:
        value = self.cleaned_data[name]
        if value is None:
            return None
        (hedge,) = self._texts(f"{name}_hedge")
        return Count(span=_span(before), value=value, hedge=hedge)

    def _next(self, record: Record) -> NextSession | None:
        when, place, chair = self._texts("next_when", "next_place", "next_chair_state")
        earliest = self.cleaned_data["next_earliest"]
        latest = self.cleaned_data["next_latest"] or earliest
        if not (when or place or chair or latest):
            return None
        return NextSession(
            span=_span(record.next_session),
            when=when,
            earliest=earliest or latest,
            latest=latest,
            place=place,
            chair_state=chair,
        )

    def _texts(self, *names: str) -> list[str | None]:
        return [self.cleaned_data[name] or None for name in names]


def header_initial(record: Record) -> dict[str, object]:
    """Give what a record says as the form shows it."""
    place, chair, coming = record.place, record.chair, record.next_session
    formats = {found.value for found in record.formats}
    singles = {name: getattr(record, name) for name in SINGLES}
    counts = {name: getattr(record, name) for name in COUNTS}
    return {
        **{name: found.value for name, found in singles.items() if found},
        **{name: count.value for name, count in counts.items() if count},
        **{f"{name}_hedge": count.hedge or "" for name, count in counts.items() if count},
        "event_status": record.event_status is not None,
        "narrow": "narrow" in formats,
        "extended": "extended" in formats,
        "city": place and place.city,
        "country": place and place.country,
        "chair_state": chair and chair.state,
        "chair_person": chair and chair.person,
        "next_when": coming and coming.when,
        "next_earliest": coming and coming.earliest,
        "next_latest": coming and coming.latest,
        "next_place": coming and coming.place,
        "next_chair_state": coming and coming.chair_state,
    }


def _found(value: T | None, before: Found[T] | None) -> Found[T] | None:
    return Found(value, before.span if before else BY_HAND) if value else None


def _span(before: Place | Chair | Count | NextSession | None) -> Span:
    return before.span if before else BY_HAND
