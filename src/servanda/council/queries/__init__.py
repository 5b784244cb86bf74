"""The only reads that pages use: frozen rows, made with few queries however many sessions."""

from __future__ import annotations

from servanda.council.queries.desk import (
    DraftPage,
    DraftRow,
    draft,
    findings_of,
    open_drafts,
    recent_drafts,
)
from servanda.council.queries.instruments import Option, instruments_like
from servanda.council.queries.marked import MarkedText, marked_text
from servanda.council.queries.session_page import SessionPage, session
from servanda.council.queries.sessions import (
    Announced,
    SessionRow,
    announced,
    latest_sessions,
    sessions_by_council,
)

__all__ = [
    "Announced",
    "DraftPage",
    "DraftRow",
    "MarkedText",
    "Option",
    "SessionPage",
    "SessionRow",
    "announced",
    "draft",
    "findings_of",
    "instruments_like",
    "latest_sessions",
    "marked_text",
    "open_drafts",
    "recent_drafts",
    "session",
    "sessions_by_council",
]
