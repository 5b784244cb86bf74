"""What stands at the head of a record: council, kind, dates, place, formats of the session."""

from __future__ import annotations

from servanda.reader.header.councils import body, event_status, organisation, session_kind
from servanda.reader.header.days import dates
from servanda.reader.header.formats import formats
from servanda.reader.header.places import place

__all__ = ["body", "dates", "event_status", "formats", "organisation", "place", "session_kind"]
