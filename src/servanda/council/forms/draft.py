"""All forms of one draft together: from a record to forms, and from what was typed to a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from django import forms
from django.forms.formsets import BaseFormSet
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from servanda.council.confirmed import number_text
from servanda.council.forms.header import HeaderForm, header_initial
from servanda.council.forms.rows import (
    DelegationForm,
    DocumentForm,
    FigureForm,
    HeardForm,
    ProposalForm,
    RowForm,
)
from servanda.council.working import NoSuchPlaceError, Working, rechecked
from servanda.reader.record import (
    Delegation,
    Document,
    Figure,
    Heard,
    Proposal,
)

ROWS: dict[str, type[RowForm]] = {
    "delegations": DelegationForm,
    "documents": DocumentForm,
    "reports_heard": HeardForm,
    "proposals": ProposalForm,
    "figures": FigureForm,
}
MOST_ROWS = 500


class DraftForms:
    """The header and the rows of a draft."""

    def __init__(self, working: Working, data: MultiValueDict[str, str] | None = None) -> None:
        self.before = working
        record = working.record
        self.header = HeaderForm(data, initial=header_initial(record))
        self.rows: dict[str, BaseFormSet[Any]] = {
            name: forms.formset_factory(
                form, extra=1, can_delete=True, max_num=MOST_ROWS, absolute_max=MOST_ROWS
            )(
                data,
                prefix=name,
                initial=[] if data is not None else list(_initial(name, working)),
                form_kwargs={"text": record.text},
            )
            for name, form in ROWS.items()
        }

    def is_valid(self) -> bool:
        """Tell whether all that was typed can be taken; every form keeps its own errors."""
        parts = [self.header.is_valid(), *(rows.is_valid() for rows in self.rows.values())]
        return all(parts) and self._merges_exist()

    def working(self) -> Working:
        """Give the record as typed, its merges following the rows that remain.

        Call it after ``is_valid``.
        """
        record = replace(
            self.header.applied(self.before.record),
            delegations=self._values("delegations"),
            documents=self._values("documents"),
            reports_heard=self._values("reports_heard"),
            proposals=self._values("proposals"),
            figures=self._values("figures"),
        )
        working = Working(record=rechecked(record))
        for place, into in self._merges():
            try:
                working = working.merge(place, into=into)
            except NoSuchPlaceError:
                continue  # named the other way round as well: they are one paper already
        return working

    def _kept(self, name: str) -> list[Any]:
        """Give the rows that remain: neither deleted nor an extra one left empty."""
        rows = self.rows[name]
        return [
            form
            for number, form in enumerate(rows.forms)
            if (number < rows.initial_form_count() or form.has_changed())
            and not form.cleaned_data.get("DELETE")
        ]

    def _values(self, name: str) -> tuple[Any, ...]:
        return tuple(form.value() for form in self._kept(name))

    def _places(self) -> dict[int, int]:
        """Give the new place of each row that remains, by the number it had in the form."""
        forms_shown = self.rows["documents"].forms
        shown = {id(form): number for number, form in enumerate(forms_shown, start=1)}
        return {
            shown[id(form)]: place for place, form in enumerate(self._kept("documents"), start=1)
        }

    def _merges(self) -> Iterable[tuple[int, int]]:
        places = self._places()
        for form in self._kept("documents"):
            number = self.rows["documents"].forms.index(form) + 1
            same_as = form.cleaned_data["same_as"]
            if same_as is not None and same_as in places:
                yield places[number], places[same_as]

    def _merges_exist(self) -> bool:
        """Refuse a merge with a number that the list does not have, or with itself."""
        rows = self.rows["documents"].forms
        good = True
        for number, form in enumerate(rows, start=1):
            same_as = form.cleaned_data.get("same_as")
            if same_as is not None and (same_as == number or same_as > len(rows)):
                form.add_error("same_as", _("Name another document of this list by its number."))
                good = False
        return good


def _initial(name: str, working: Working) -> Iterable[Mapping[str, object]]:
    record = working.record
    items: Sequence[Delegation | Document | Heard | Proposal | Figure] = getattr(record, name)
    for place, item in enumerate(items, start=1):
        yield {
            "start": item.span.start,
            "end": item.span.end,
            "words": item.span.of(record.text),
            **_values(item),
            **({"same_as": working.merged.get(place)} if name == "documents" else {}),
        }


def _values(item: Delegation | Document | Heard | Proposal | Figure) -> dict[str, object]:
    match item:
        case Delegation():
            return {"state": item.state, "person": item.person, "office": item.office}
        case Document():
            return {
                "type": item.type,
                "title": item.title,
                "amends": item.amends,
                "dates": list(item.instrument_dates),
                "planned": item.status is not None,
            }
        case Heard():
            return {"person": item.person, "office": item.office}
        case Proposal():
            return {"state": item.state}
        case Figure():
            return {
                "quantity": item.quantity,
                "amount": None if item.value is None else number_text(item.value),
                "unit": item.unit,
                "period": item.period,
                "change_percent": (
                    None if item.change_percent is None else number_text(item.change_percent)
                ),
                "hedge": item.hedge,
                "change_hedge": item.change_hedge,
            }
