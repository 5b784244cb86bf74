"""Names of fields, types of documents and other codes, for pages in both languages."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

FIELDS: dict[str, Promise] = {
    "organisation": _("organisation"),
    "body": _("council"),
    "session_kind": _("kind of session"),
    "event_status": _("only announced"),
    "date_start": _("first day"),
    "date_end": _("last day"),
    "date_text": _("day as printed"),
    "place": _("place"),
    "chair": _("chair"),
    "agenda_count": _("items on the agenda"),
    "documents_count": _("documents, as counted by the text"),
    "next_session": _("next session"),
    "formats": _("format"),
    "delegations": _("delegation"),
    "documents": _("document"),
    "reports_heard": _("report heard"),
    "proposals": _("proposal"),
    "figures": _("figure"),
    "findings": _("finding"),
}
"""What a highlighted field is called."""

DOCUMENT_TYPES: dict[str, Promise] = {
    "agreement": _("agreement"),
    "protocol": _("protocol"),
    "decision": _("decision"),
    "concept": _("concept"),
    "plan": _("plan"),
    "procedure": _("procedure"),
    "programme": _("programme"),
    "statement": _("statement"),
    "declaration": _("declaration"),
    "convention": _("convention"),
    "regulation": _("regulation"),
    "memorandum": _("memorandum"),
    "report": _("report"),
    "other": _("other document"),
}
"""The reader's types of documents."""

FORMATS: dict[str, Promise] = {"narrow": _("narrow"), "extended": _("extended")}

BASES: dict[str, Promise] = {
    "direct": _("the source says it"),
    "inference": _("inferred from the source"),
}
"""How a source gives a fact."""


def word(table: dict[str, Promise], code: str) -> str:
    """Give a code's name in the page's language; a code without one stands for itself."""
    return str(table.get(code, code))
