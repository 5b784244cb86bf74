"""Filters that turn codes into words in the page's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django import template
from django.utils.translation import get_language

from servanda.council.amounts import announced_in_words
from servanda.council.words import BASES, DOCUMENT_TYPES, FIELDS, FORMATS, word
from servanda.law.dates import Day
from servanda.law.reasons import Language, day_in_words
from servanda.law.reasons.days import date_in_words
from servanda.parties.cities import city_name
from servanda.parties.states import name_of
from servanda.register.highlight import Mark
from servanda.register.queries.question import language_of

register = template.Library()


def _language() -> Language:
    return language_of(get_language())


@register.filter
def state(code: str) -> str:
    """Give a state's name."""
    return name_of(code, _language())


@register.filter
def states(codes: Iterable[str]) -> str:
    """Give the names of states, separated by commas."""
    return ", ".join(name_of(code, _language()) for code in codes)


@register.filter
def field_name(code: str) -> str:
    """Give what a field of the record is called."""
    return word(FIELDS, code)


@register.filter
def document_type(code: str) -> str:
    """Give a type of documents in words."""
    return word(DOCUMENT_TYPES, code)


@register.filter
def formats(codes: Iterable[str]) -> str:
    """Give the formats of a session in words."""
    return ", ".join(word(FORMATS, code) for code in codes)


@register.filter
def basis(code: str) -> str:
    """Say how a source gives a fact."""
    return word(BASES, code)


@register.filter
def day_words(day: Day) -> str:
    """Give a day, exact or within bounds, in words."""
    return day_in_words(day, _language())


@register.filter
def date_words(day: date) -> str:
    """Give a calendar date in words."""
    return date_in_words(day, _language())


@register.filter
def edtf_words(edtf: str) -> str:
    """Give an announced day, written in EDTF, in words."""
    return announced_in_words(edtf, _language())


@register.filter
def city(name: str) -> str:
    """Give a city's name in the page's language, where it is known."""
    return city_name(name, _language())


@register.filter
def mark_title(marks: Iterable[Mark]) -> str:
    """Name all fields that were read from the same words, the narrowest first."""
    names = [f"{field_name(m.field)} {m.number}".removesuffix(" 0") for m in marks]
    return ", ".join(reversed(names))


@register.filter
def council_name(council: object) -> str:
    """Give a council's name in the page's language."""
    return str(getattr(council, f"name_{_language()}", ""))


@register.filter
def organisation_name(council: object) -> str:
    """Give the name of a council's organisation in the page's language."""
    return str(getattr(council, f"organisation_{_language()}", ""))


@register.filter
def note(council: object) -> str:
    """Give what a reader must know of a council's members, in the page's language."""
    return str(getattr(council, f"note_{_language()}", ""))
