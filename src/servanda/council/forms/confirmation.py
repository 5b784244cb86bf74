"""The last step's forms: the council, each paper's instrument, who signed, facts from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.forms.formsets import BaseFormSet
from django.utils.datastructures import MultiValueDict
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from servanda.council.confirmed import Choice, Confirmation, Fact
from servanda.council.councils import COUNCILS, Council, council_of
from servanda.council.forms.fields import states_named
from servanda.council.queries import Option
from servanda.council.words import BASES
from servanda.council.working import Paper, Working
from servanda.reader.record import Record


class CouncilForm(forms.Form):
    """Whose session it is."""

    council = forms.ChoiceField(label=gettext_lazy("Council"))

    def __init__(self, read: Council, data: MultiValueDict[str, str] | None = None) -> None:
        super().__init__(data, initial={"council": read.slug})
        language = get_language() or "en"
        known = {slug: council.name(language) for slug, council in COUNCILS.items()}
        choices = {read.slug: read.name(language), **known}
        _choices(self, "council", choices.items())


class PaperForm(forms.Form):
    """What is decided about one paper. No state is ticked until the officer ticks it."""

    instrument = forms.ChoiceField(label=gettext_lazy("In the register"), required=False)
    title_en = forms.CharField(label=gettext_lazy("English title"), required=False)
    title_ru = forms.CharField(label=gettext_lazy("Russian title"), required=False)
    source = forms.CharField(label=gettext_lazy("Where it is known who signed"), required=False)
    signed_by = forms.MultipleChoiceField(label=gettext_lazy("Signed by"), required=False)

    def __init__(
        self,
        paper: Paper,
        *,
        states: Sequence[str],
        options: Sequence[Option],
        language: str,
        data: MultiValueDict[str, str] | None = None,
    ) -> None:
        printed = {f"title_{language}": paper.document.title}
        super().__init__(data, prefix=f"paper-{paper.number}", initial=printed)
        self.paper = paper
        shown_in = get_language() or "en"
        titles = ((option.slug, option.title(shown_in)) for option in options)
        _choices(self, "instrument", [("", _("a new instrument")), *titles])
        _choices(self, "signed_by", states_named(states))

    @property
    def ticked(self) -> list[str]:
        """Give the states ticked so far, none on a fresh form."""
        return list(self["signed_by"].value() or [])

    def choice(self) -> Choice:
        """Give what was decided."""
        typed = self.cleaned_data
        return Choice(
            place=self.paper.listed_as[0],
            instrument=typed["instrument"],
            title_en=typed["title_en"],
            title_ru=typed["title_ru"],
            signed_by=tuple(typed["signed_by"]),
            source=typed["source"],
        )


class FactForm(forms.Form):
    """A fact of the session from another source."""

    en = forms.CharField(label=gettext_lazy("In English"))
    ru = forms.CharField(label=gettext_lazy("In Russian"))
    source = forms.CharField(label=gettext_lazy("Source"))
    basis = forms.ChoiceField(
        label=gettext_lazy("How the source gives it"), choices=BASES.items, initial="direct"
    )

    def fact(self) -> Fact:
        """Give the fact as typed."""
        typed = self.cleaned_data
        return Fact(en=typed["en"], ru=typed["ru"], source=typed["source"], basis=typed["basis"])


class ConfirmationForms:
    """All that an officer decides on the last page before a session exists."""

    def __init__(
        self,
        working: Working,
        options: Sequence[Option],
        data: MultiValueDict[str, str] | None = None,
    ) -> None:
        record = working.record
        read = council_read(record)
        self.council = CouncilForm(read, data)
        self.states = states_to_sign(record, read)
        self.papers = [
            PaperForm(
                paper, states=self.states, options=options, language=record.language, data=data
            )
            for paper in working.papers()
        ]
        self.facts: BaseFormSet[Any] = forms.formset_factory(
            FactForm, extra=2, max_num=50, absolute_max=50
        )(data, prefix="facts")

    def is_valid(self) -> bool:
        """Tell whether all can be taken; every form keeps its own errors."""
        parts = [self.council.is_valid(), *(paper.is_valid() for paper in self.papers)]
        return all([*parts, self.facts.is_valid()])

    def confirmation(self) -> Confirmation:
        """Give what was decided; call it after ``is_valid``."""
        return Confirmation(
            council=self.council.cleaned_data["council"],
            choices=tuple(paper.choice() for paper in self.papers),
            facts=tuple(form.fact() for form in self.facts.forms if form.has_changed()),
        )

    def signatures(self) -> int:
        """Give how many signatures are ticked."""
        return sum(len(paper.ticked) for paper in self.papers)


def council_read(record: Record) -> Council:
    """Give the council that the text names."""
    return council_of(
        organisation=record.organisation.value if record.organisation else "",
        body=record.body.value if record.body else "",
    )


def states_to_sign(record: Record, council: Council) -> tuple[str, ...]:
    """Give the states that may be ticked, in the council's order: members and whoever was there."""
    present = (row.state for row in record.delegations if row.state)
    return council.in_order((*council.members, *present))


def _choices(form: forms.Form, name: str, choices: Iterable[tuple[str, str]]) -> None:
    """Set what may be chosen in one field of a form."""
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared so above
    field.choices = list(choices)
