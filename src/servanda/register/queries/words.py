"""Words for the codes that rows carry: kinds of instruments, acts, entries, relations, gaps.

Sentences about law are made in ``law.reasons``; here stand only names for lists and tables.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

INSTRUMENT_KINDS: dict[str, Promise] = {
    "agreement": _("agreement"),
    "amendment": _("amendment"),
    "concept": _("concept"),
    "convention": _("convention"),
    "decision": _("decision"),
    "plan": _("plan"),
    "procedure": _("procedure"),
    "programme": _("programme"),
    "protocol": _("protocol"),
    "statement": _("statement"),
    "strategy": _("strategy"),
    "treaty": _("treaty"),
}

ACT_KINDS: dict[str, Promise] = {
    "adoption": _("adoption of the text"),
    "signature": _("signature"),
    "definitive-signature": _("definitive signature"),
    "signature-ad-referendum": _("signature ad referendum"),
    "ratification": _("ratification"),
    "acceptance": _("acceptance"),
    "approval": _("approval"),
    "accession": _("accession"),
    "formal-confirmation": _("formal confirmation"),
    "succession": _("succession"),
    "succession-to-signature": _("succession to signature"),
    "notification": _("notification of completion of internal procedures"),
    "consent": _("consent, kind not on record"),
    "procedures-needed": _("internal procedures needed"),
    "provisional-application": _("provisional application"),
    "provisional-application-ended": _("provisional application ended"),
    "denunciation": _("notice of withdrawal"),
    "revocation": _("notice of withdrawal revoked"),
    "withdrawal-effective": _("withdrawal takes effect"),
    "suspension": _("suspension of operation"),
    "suspension-ended": _("end of suspension"),
    "termination": _("termination"),
    "reservation": _("reservation"),
    "reservation-confirmed": _("reservation confirmed"),
    "reservation-withdrawn": _("reservation withdrawn"),
    "reservation-accepted": _("reservation accepted"),
    "objection": _("objection to a reservation"),
    "objection-opposing-entry-into-force": _(
        "objection to a reservation, opposing entry into force"
    ),
    "objection-withdrawn": _("objection withdrawn"),
    "declaration": _("declaration"),
    "accession-accepted": _("acceptance of an accession"),
    "accession-opposed": _("objection to an accession"),
    "opt-out": _("non-acceptance of a tacit amendment"),
    "opt-out-withdrawn": _("non-acceptance withdrawn"),
    "opt-in-only": _("amendments only by its own instrument"),
    "depositary-notice": _("depositary notification"),
    "registration": _("registration"),
    "confirmation": _("confirmation"),
    "not-interested": _("non-interest"),
    "will-not-become-party": _("will not become a party"),
    "fact": _("fact outside the register"),
    "organ-decision": _("day fixed by an organ"),
}

ENTRY_KINDS: dict[str, Promise] = {
    "instrument.registered": _("instrument registered"),
    "clauses.recorded": _("final clauses recorded"),
    "act.recorded": _("act recorded"),
    "act.struck": _("act struck out"),
    "day.reported": _("day reported"),
    "step.reported": _("internal step reported"),
    "relation.recorded": _("relation recorded"),
    "session.confirmed": _("session confirmed"),
    "text.corrected": _("text corrected"),
}

RELATIONS: dict[str, Promise] = {
    "amends": _("Amends"),
    "replaces": _("Takes the place of"),
    "implements": _("Implements"),
}

RELATIONS_FROM: dict[str, Promise] = {
    "amends": _("Amended by"),
    "replaces": _("Replaced by"),
    "implements": _("Implemented by"),
}

BASES: dict[str, Promise] = {
    "text": _("read in the text"),
    "direct": _("the source says so"),
    "inference": _("an inference, not read in a text"),
}

NOT_FOUND: dict[str, Promise] = {
    "articles": _("the text of the articles"),
    "clause": _("the clause on entry into force"),
    "text": _("the text"),
    "entry-into-force": _("the general entry into force"),
    "general-entry-into-force": _("the general entry into force"),
    "general-eif": _("the general entry into force"),
    "signatories": _("which states signed"),
    "signatures": _("which states signed"),
    "deposits": _("the deposits of the states"),
    "acts": _("the acts of the states"),
    "duration": _("duration"),
    "withdrawal": _("the rule on withdrawal"),
    "duration-and-withdrawal": _("duration and withdrawal"),
    "title-ru": _("the official Russian title"),
    "depositary": _("the depositary"),
    "number": _("the official number"),
}


COUNCILS: dict[str, tuple[str, str]] = {}
"""English and Russian names of councils by slug; filled by the shell, since the council app stands
above this one."""


def council_name(slug: str, language: str) -> str:
    """Give a council's name; a slug without one stands for itself."""
    en, ru = COUNCILS.get(slug, (slug, slug))
    return ru if language == "ru" else en


def word(table: dict[str, Promise], code: str) -> str:
    """Give a code's name in the page's language; a code without one stands for itself."""
    return str(table.get(code, code))


EFFECTS_IN_SHORT: dict[str, Promise] = {
    "unconfirmed": _("not confirmed"),
    "not-permitted": _("not permitted"),
    "severed": _("not permitted; severed"),
    "pending": _("pending"),
    "modified": _("has effect"),
    "not-applied": _("objected to"),
    "no-relations": _("opposed"),
    "not-established": _("not established"),
    "late": _("made too late"),
    "withdrawn": _("taken back"),
    "undetermined": _("effect undetermined"),
}
"""What a reservation does between two states, in a word or two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title as a page shows it, with the language it is in."""

    text: str
    language: str
    """Language of ``text``."""
    other: str = ""
    """The title in the other language, if on record."""
    other_language: str = ""


def title_in(language: str, *, en: str, ru: str) -> Title:
    """Choose the title for a page in this language.

    >>> title_in("ru", en="Charter", ru="").language
    'en'
    """
    if language == "ru" and ru:
        return Title(text=ru, language="ru", other=en, other_language="en")
    if ru:
        return Title(text=en, language="en", other=ru, other_language="ru")
    return Title(text=en, language="en")


def either(language: str, *, en: str, ru: str) -> str:
    """Give the words in this language, or in the other where only those are on record."""
    return (ru or en) if language == "ru" else (en or ru)
