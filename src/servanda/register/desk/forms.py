"""What officers type at the acts desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from servanda.law.acts import Kind
from servanda.parties.states import STATES, by_name, name_of
from servanda.register.actions.corrections import Proposal
from servanda.register.actions.deposits import Arrived, Mended
from servanda.register.actions.scans import ScanFile
from servanda.register.examination.checklists import CHANNELS, KINDS, OFFICES, Office
from servanda.register.models import Deposit
from servanda.register.queries.words import ACT_KINDS, word

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class DayField(forms.DateField):
    """A day, by the browser's own calendar, always in ISO form."""

    def __init__(self, *, label: StrOrPromise, required: bool = True, help_text: StrOrPromise = ""):
        super().__init__(
            label=label,
            required=required,
            help_text=help_text,
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        )


def state_choices() -> list[tuple[str, str]]:
    """Give the states in the order of the page's language, and none first."""
    language = get_language() or "en"
    return [("", "—"), *((code, name_of(code, language)) for code in by_name(STATES, language))]


def kind_choices() -> list[tuple[str, str]]:
    """Give the kinds of acts that arrive at the desk."""
    return [("", "—"), *((kind.value, word(ACT_KINDS, kind.value)) for kind in KINDS)]


def channel_choices() -> list[tuple[str, str]]:
    """Give the ways by which an instrument comes, and none first: none is taken for granted."""
    return [("", "—"), *((code, word(CHANNELS, code)) for code in CHANNELS)]


def office_choices() -> list[tuple[str, str]]:
    """Give the offices of signatories, and none first: none is taken for granted."""
    return [("", "—"), *((code, word(OFFICES, code)) for code in OFFICES)]


def provisions_in(text: str) -> tuple[str, ...]:
    """Read provisions parted by commas or semicolons."""
    return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())


class ReceiveForm(forms.Form):
    """An instrument of a state as it arrived."""

    state = forms.ChoiceField(label=_("State"), choices=state_choices)
    kind = forms.ChoiceField(label=_("Kind of act"), choices=kind_choices)
    received_on = DayField(
        label=_("Received on"),
        help_text=_("The day on which it reached the depositary: the legal date of the act."),
    )
    channel = forms.ChoiceField(label=_("How it came"), choices=channel_choices)
    signatory = forms.ChoiceField(label=_("Signed by"), choices=office_choices)
    signed_on = DayField(label=_("Day it bears"), required=False)
    about = forms.ChoiceField(
        label=_("Act that it speaks of"),
        required=False,
        help_text=_("For an objection, a withdrawal, a revocation, a confirmation."),
    )
    provisions = forms.CharField(
        label=_("Provisions"),
        required=False,
        max_length=400,
        help_text=_("That a reservation touches, such as 5(1), 7; empty for the whole."),
    )
    effect_on = DayField(label=_("Day that it states for its effect"), required=False)
    note = forms.CharField(
        label=_("Note"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    scan = forms.FileField(label=_("Scan"), help_text=_("PDF, PNG, JPEG or TIFF, up to 10 MB."))

    def set_acts(self, acts: list[tuple[str, str]]) -> None:
        """Offer these acts to be spoken of."""
        field = self.fields["about"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", "—"), *acts]

    def arrived(self, instrument: str) -> Arrived:
        """Give what was typed, once it is valid."""
        typed = self.cleaned_data
        return Arrived(
            instrument=instrument,
            state=typed["state"],
            kind=Kind(typed["kind"]),
            received_on=typed["received_on"],
            channel=typed["channel"],
            signatory=Office(typed["signatory"]),
            signed_on=typed["signed_on"],
            about=int(typed["about"]) if typed["about"] else None,
            provisions=provisions_in(typed["provisions"]),
            effect_on=typed["effect_on"],
            note=typed["note"],
        )

    def scan_file(self) -> ScanFile:
        """Give the file that was chosen."""
        file = self.cleaned_data["scan"]
        if not isinstance(file, UploadedFile):
            raise TypeError("The field gives an uploaded file once it is valid.")
        return ScanFile(name=str(file.name), content=file.read())


class CorrectForm(forms.Form):
    """What should stand in place of a wrong entry, or that nothing should."""

    reason = forms.CharField(
        label=_("Why the entry is wrong"), widget=forms.Textarea(attrs={"rows": 2})
    )
    strikes = forms.BooleanField(
        label=_("Strike it out and put nothing in its place"), required=False
    )
    state = forms.ChoiceField(label=_("State"), choices=state_choices)
    kind = forms.ChoiceField(label=_("Kind of act"), choices=kind_choices)
    received_on = DayField(label=_("Received on"))
    provisions = forms.CharField(label=_("Provisions"), required=False, max_length=400)
    effect_on = DayField(label=_("Day that it states for its effect"), required=False)

    def mended(self) -> Mended | None:
        """Give what was typed, once it is valid; None where the entry is to be struck out."""
        typed = self.cleaned_data
        if typed["strikes"]:
            return None
        return Mended(
            state=typed["state"],
            kind=Kind(typed["kind"]),
            received_on=typed["received_on"],
            provisions=provisions_in(typed["provisions"]),
            effect_on=typed["effect_on"],
        )


def correct_form_of(deposit: Deposit) -> CorrectForm:
    """Give the form filled with what is on record."""
    return CorrectForm(
        initial={
            "state": deposit.state,
            "kind": deposit.kind,
            "received_on": deposit.received_on,
            "provisions": ", ".join(deposit.provisions),
            "effect_on": deposit.effect_on,
        }
    )


class ProposeForm(forms.Form):
    """An error in a text and its correction, as notified to the states."""

    language = forms.CharField(
        label=_("Language of the text"),
        max_length=10,
        help_text=_("By its code, such as en or ru."),
    )
    place = forms.CharField(label=_("Article or paragraph"), max_length=120)
    wrong = forms.CharField(label=_("Words as they stand"), widget=forms.Textarea({"rows": 3}))
    right = forms.CharField(
        label=_("Words as they should be"), required=False, widget=forms.Textarea({"rows": 3})
    )
    notified_on = DayField(label=_("States notified on"))
    limit_on = DayField(label=_("Last day for an objection"))
    why = forms.CharField(
        label=_("How the error was found"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def proposal(self, instrument: str) -> Proposal:
        """Give what was typed, once it is valid."""
        return Proposal(instrument=instrument, **self.cleaned_data)


class ObjectionForm(forms.Form):
    """A state's objection to a correction of a text."""

    state = forms.ChoiceField(label=_("State"), choices=state_choices)
    on = DayField(label=_("Received on"))
    why = forms.CharField(label=_("What it says"), widget=forms.Textarea(attrs={"rows": 2}))
