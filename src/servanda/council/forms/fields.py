"""Fields that several forms of the desk share: states, several days, words of the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from servanda.parties.states import STATES, by_name, name_of

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


def state_choices() -> list[tuple[str, str]]:
    """Give the states in the order of the page's language, and none first."""
    language = get_language() or "en"
    return [("", "—"), *((code, name_of(code, language)) for code in by_name(STATES, language))]


def states_named(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Give states with their names in the page's language, in the order given."""
    language = get_language() or "en"
    return [(code, name_of(code, language)) for code in codes]


class StateField(forms.ChoiceField):
    """A state by name; none is allowed where the field is not required."""

    def __init__(self, *, label: StrOrPromise, required: bool = False) -> None:
        super().__init__(choices=state_choices, required=required, label=label)

    def valid_value(self, value: object) -> bool:
        """Accept the states of the table, and a code that the reader knows beyond it."""
        code = str(value)
        return code in STATES or (len(code) == 3 and code.isalpha() and code.isupper())


class DayField(forms.DateField):
    """A day, by the browser's own calendar, always in ISO form."""

    def __init__(self, *, label: StrOrPromise, required: bool = False) -> None:
        super().__init__(
            required=required,
            label=label,
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        )


class DaysWidget(forms.Widget):
    """As many date inputs of one name as there are days, and one more."""

    def value_from_datadict(
        self,
        data: Mapping[str, object],
        files: object,  # noqa: ARG002 - Django calls it with three
        name: str,
    ) -> list[object]:
        """Give all days typed under the name, empty ones left out."""
        values = data.getlist(name) if isinstance(data, MultiValueDict) else [data.get(name)]
        return [value for value in values if value]

    def render(
        self,
        name: str,
        value: object,
        attrs: object = None,  # noqa: ARG002 - Django calls it with four
        renderer: object = None,  # noqa: ARG002 - ditto
    ) -> SafeString:
        """Draw the inputs, each with its own accessible name."""
        days = [*_list(value), ""]
        one = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        drawn = [
            one.render(
                name,
                day,
                attrs={
                    "id": f"id_{name}_{number}",
                    "aria-label": _("day %(number)s") % {"number": number},
                },
            )
            for number, day in enumerate(days, start=1)
        ]
        return SafeString(" ".join(drawn))


class DaysField(forms.Field):
    """Any number of days."""

    widget = DaysWidget

    def to_python(self, value: object) -> tuple[date, ...]:
        """Read each day.

        Raises:
            ValidationError: one of them is no day.
        """
        days = _list(value)
        return tuple(_day(day) for day in days)

    def has_changed(self, initial: object, data: object) -> bool:
        """Tell whether days were typed where none were: an extra row left empty is unchanged."""
        return [str(day) for day in _list(initial)] != [str(day) for day in _list(data)]


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []


def _day(value: object) -> date:
    try:
        return value if isinstance(value, date) else date.fromisoformat(str(value))
    except ValueError as error:
        raise forms.ValidationError(
            _("“%(day)s” is not a day; write it as 2018-11-02.") % {"day": value}
        ) from error
