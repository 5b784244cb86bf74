"""The rows of a draft: delegations, documents, reports, proposals, figures.

Each row names the words of the text that it was read from; words that do not stand in the text are
refused.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from servanda.council.forms.fields import DaysField, StateField
from servanda.council.words import DOCUMENT_TYPES
from servanda.council.working import BY_HAND
from servanda.reader.record import Delegation, Document, Figure, Heard, Proposal, Span


class RowForm(forms.Form):
    """One row and its words."""

    start = forms.IntegerField(required=False, widget=forms.HiddenInput)
    end = forms.IntegerField(required=False, widget=forms.HiddenInput)
    words = forms.CharField(
        label=gettext_lazy("Words in the text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, text: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.text = text

    def clean_words(self) -> str:
        """Refuse words that do not stand in the text."""
        words = str(self.cleaned_data["words"]).replace("\r\n", "\n")
        if words not in self.text:
            raise forms.ValidationError(
                _("These words do not stand in the text; copy them from it, or leave this empty.")
            )
        return words

    def span(self) -> Span:
        """Give where the words stand: where the reader found them, else where they stand first."""
        words = self.cleaned_data["words"]
        if not words:
            return BY_HAND
        start, end = self.cleaned_data["start"], self.cleaned_data["end"]
        if start is not None and end is not None and self.text[max(start, 0) : end] == words:
            return Span(start, end)
        start = self.text.index(words)
        return Span(start, start + len(words))

    def given(self, name: str) -> str | None:
        """Give what was typed, None where nothing was."""
        return self.cleaned_data[name] or None


class DelegationForm(RowForm):
    """One person at the table."""

    state = StateField(label=gettext_lazy("State, none for an organisation"))
    person = forms.CharField(label=gettext_lazy("Person"), required=False)
    office = forms.CharField(label=gettext_lazy("Office"), required=False)

    def value(self) -> Delegation:
        """Give the delegation as typed."""
        return Delegation(
            span=self.span(),
            state=self.given("state"),
            person=self.given("person"),
            office=self.given("office"),
        )


class DocumentForm(RowForm):
    """One paper of the list."""

    type = forms.ChoiceField(
        label=gettext_lazy("Type"), choices=DOCUMENT_TYPES.items, initial="agreement"
    )
    title = forms.CharField(
        label=gettext_lazy("Title"), widget=forms.Textarea(attrs={"rows": 2}), strip=True
    )
    amends = forms.CharField(label=gettext_lazy("Amends"), required=False)
    dates = DaysField(label=gettext_lazy("Days of the instruments named"), required=False)
    planned = forms.BooleanField(label=gettext_lazy("Only announced"), required=False)
    same_as = forms.IntegerField(
        label=gettext_lazy("Same paper as document no."), required=False, min_value=1
    )

    def value(self) -> Document:
        """Give the document as typed."""
        return Document(
            span=self.span(),
            type=self.cleaned_data["type"],
            title=" ".join(self.cleaned_data["title"].split()),
            amends=self.given("amends"),
            instrument_dates=self.cleaned_data["dates"],
            status="planned" if self.cleaned_data["planned"] else None,
        )


class HeardForm(RowForm):
    """One report heard."""

    person = forms.CharField(label=gettext_lazy("Person"), required=False)
    office = forms.CharField(label=gettext_lazy("Office"), required=False)

    def value(self) -> Heard:
        """Give the report as typed."""
        return Heard(span=self.span(), person=self.given("person"), office=self.given("office"))


class ProposalForm(RowForm):
    """One proposal: its words are what it says, so they are required."""

    state = StateField(label=gettext_lazy("State"))

    def clean_words(self) -> str:
        """Refuse words that do not stand in the text, and none."""
        words = super().clean_words()
        if not words:
            raise forms.ValidationError(_("Copy the words of the proposal from the text."))
        return words

    def value(self) -> Proposal:
        """Give the proposal as typed."""
        return Proposal(span=self.span(), state=self.given("state"))


class FigureForm(RowForm):
    """One claim in numbers."""

    quantity = forms.CharField(label=gettext_lazy("What is counted"))
    amount = forms.DecimalField(label=gettext_lazy("Value"), required=False)
    unit = forms.CharField(label=gettext_lazy("Unit"), required=False)
    period = forms.CharField(label=gettext_lazy("Period"), required=False)
    change_percent = forms.DecimalField(label=gettext_lazy("Change, per cent"), required=False)
    hedge = forms.CharField(label=gettext_lazy("Hedge, as printed"), required=False)
    change_hedge = forms.CharField(label=gettext_lazy("Hedge of the change"), required=False)

    def value(self) -> Figure:
        """Give the figure as typed, exactly."""
        return Figure(
            span=self.span(),
            quantity=self.cleaned_data["quantity"],
            value=self._exact("amount"),
            unit=self.given("unit"),
            period=self.given("period"),
            change_percent=self._exact("change_percent"),
            hedge=self.given("hedge"),
            change_hedge=self.given("change_hedge"),
        )

    def _exact(self, name: str) -> Fraction | None:
        typed = self.cleaned_data[name]
        return None if typed is None else Fraction(typed)
