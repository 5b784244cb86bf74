"""Sessions, as everybody sees them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from servanda.council import queries
from servanda.register.forms import read_day
from servanda.register.queries.question import language_of


@require_safe
def session_list(request: HttpRequest) -> HttpResponse:
    """Show all sessions by council and year."""
    return render(request, "council/sessions.html", {"councils": queries.sessions_by_council()})


@require_safe
def session_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Show one session; ``on`` names the day for which its instruments' standing is told."""
    day, error = read_day(request.GET.get("on", "").strip())
    on = day or timezone.localdate()
    page = queries.session(slug, language=language_of(get_language()), on=on)
    if page is None:
        raise Http404(_("No session is on record at this address; look in the list of sessions."))
    return render(request, "council/session.html", {"session": page, "day_error": error})


@require_safe
def session_source(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the text that a session was confirmed from, with highlights."""
    text = queries.marked_text(slug)
    if text is None:
        raise Http404(_("No text of a session is on record at this address."))
    return render(request, "council/session_source.html", {"source": text})
