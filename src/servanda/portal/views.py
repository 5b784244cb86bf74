"""The first page: what most visitors came to ask, what was held and done last, what is in force."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from servanda.portal.queries import next_session, session_cards
from servanda.register.forms import Pair, asked
from servanda.register.queries.instruments import Wanted, instruments
from servanda.register.queries.latest import in_force_count, latest, size
from servanda.register.queries.question import Question, language_of
from servanda.register.queries.state import choices


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the first page."""
    today = timezone.localdate()
    language = language_of(get_language())
    question = Question(language=language, day=today, today=today)
    context = {
        "sessions": session_cards(language),
        "next": next_session(language),
        "asked": asked({}, today=today, last_entry=0),
        "pair": Pair(),
        "choices": choices(language, ()),
        "latest": latest(question),
        "size": size(),
        "in_force": in_force_count(instruments(Wanted(), question)),
    }
    return render(request, "portal/home.html", context)
