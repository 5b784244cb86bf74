"""The register's pages: each view reads the question from the address, asks once, and renders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypedDict

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django_htmx.middleware import HtmxDetails

from servanda.register.forms import UNIX, Asked, Pair, asked, pair, slid_to
from servanda.register.queries import entries, instrument, instruments, state
from servanda.register.queries.answers import day_asked
from servanda.register.queries.instruments import Wanted
from servanda.register.queries.law import last_entry
from servanda.register.queries.pair import pair_page
from servanda.register.queries.question import Question, language_of


class HtmxHttpRequest(HttpRequest):
    """A request as django-htmx's middleware leaves it."""

    htmx: HtmxDetails


@dataclass(frozen=True, slots=True, kw_only=True)
class Slider:
    """Where the slider begins, ends and stands, in days as browsers count them."""

    first: date
    last: date
    at: int

    @property
    def least(self) -> int:
        """Give its lower end."""
        return (self.first - UNIX).days

    @property
    def most(self) -> int:
        """Give its upper end."""
        return (self.last - UNIX).days


class InTime(Protocol):
    """A page whose contents have a first and a last day."""

    @property
    def first_day(self) -> date:
        """Give the first day worth asking about."""

    @property
    def last_day(self) -> date:
        """Give the last."""


class Common(TypedDict):
    """What every page about a day needs."""

    asked: Asked
    question: Question
    day_words: str
    """The day in words: "On 1 January 2021"."""


@require_safe
def treaties(request: HtmxHttpRequest) -> HttpResponse:
    """List the instruments, narrowed by council, kind and words, with the day's answers."""
    common = _common(request)
    wanted = Wanted(
        council=request.GET.get("council", ""),
        kind=request.GET.get("kind", ""),
        words=request.GET.get("words", "").strip()[:200],
    )
    councils, kinds = instruments.choices(common["question"].language)
    found = instruments.instruments(wanted, common["question"])
    context = {"wanted": wanted, "councils": councils, "kinds": kinds, "lines": found}
    return _page(
        request, "register/treaties.html", "register/_treaties.html", {**common, **context}
    )


@require_safe
def treaty(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show an instrument: the answer for the day first, then everything it follows from."""
    if (slid := _slid(request)) is not None:
        return slid
    common = _common(request)
    page = instrument.instrument_page(slug, common["question"])
    if page is None:
        raise Http404(_not_on_record(slug, common["asked"]))
    context = {"page": page, "slider": _slider(page, common["asked"])}
    return _page(
        request, "register/treaty.html", "register/_treaty_day.html", {**common, **context}
    )


@require_safe
def treaty_state(request: HtmxHttpRequest, slug: str, code: str) -> HttpResponse:
    """Show one state's whole path under an instrument, each standing with its reason."""
    common = _common(request)
    path = instrument.state_path(slug, code.upper(), common["question"])
    if path is None:
        raise Http404(
            _("There is no page for “%(code)s” under “%(slug)s”: one of them names nothing.")
            % {"code": code[:20], "slug": slug[:80]}
        )
    return render(request, "register/treaty_state.html", {**common, "path": path})


@require_safe
def states(request: HtmxHttpRequest) -> HttpResponse:
    """List the states of which anything is on record."""
    lines = state.states_on_record(language_of(get_language()))
    context = {
        "states": [line for line in lines if not line.is_organisation],
        "organisations": [line for line in lines if line.is_organisation],
    }
    return render(request, "register/states.html", context)


@require_safe
def state_detail(request: HtmxHttpRequest, code: str) -> HttpResponse:
    """Show a state's standing under every instrument on the day."""
    if (slid := _slid(request)) is not None:
        return slid
    common = _common(request)
    page = state.state_page(code.upper(), common["question"])
    if page is None:
        raise Http404(
            _("“%(code)s” is no state’s code; choose a state from the list of states.")
            % {"code": code[:20]}
        )
    context = {"page": page, "slider": _slider(page, common["asked"])}
    return _page(request, "register/state.html", "register/_state.html", {**common, **context})


@require_safe
def between(request: HtmxHttpRequest) -> HttpResponse:
    """Ask about two states; once both are chosen, go to the address that lasts."""
    found = pair(request.GET.get("a", ""), request.GET.get("b", ""))
    common = _common(request)
    if found.is_complete and not common["asked"].day_error:
        address = reverse("between-pair", args=[found.a, found.b])
        return redirect(address + common["asked"].query)
    context = {"pair": found, "choices": _state_choices(found)}
    return render(request, "register/between.html", {**common, **context})


@require_safe
def between_pair(request: HtmxHttpRequest, a: str, b: str) -> HttpResponse:
    """Show what is in force between two states on the day, since when and why."""
    found = pair(a, b)
    if not found.is_complete:
        raise Http404(found.error)
    if (slid := _slid(request)) is not None:
        return slid
    common = _common(request)
    page = pair_page(found.a, found.b, common["question"])
    context = {"pair": found, "page": page, "slider": _slider(page, common["asked"])}
    return _page(
        request,
        "register/between_pair.html",
        "register/_between_pair.html",
        {**common, **context, "choices": _state_choices(found)},
    )


@require_safe
def entry(request: HtmxHttpRequest, number: int) -> HttpResponse:
    """Show an entry of the ledger as it is stored, and how to check it."""
    found = entries.entry(number) if number < 2**63 else None
    if found is None:
        raise Http404(
            _("The ledger has no entry %(number)s; its last is %(last)s.")
            % {"number": str(number)[:20], "last": last_entry()[0]}
        )
    return render(request, "register/entry.html", {"entry": found})


def _common(request: HttpRequest) -> Common:
    """Read the two times of the question, and the language of the page."""
    today = timezone.localdate()
    needs_ledger = bool(request.GET.get("known"))
    times = asked(request.GET, today=today, last_entry=last_entry()[0] if needs_ledger else 0)
    question = Question(
        language=language_of(get_language()),
        day=times.day,
        today=today,
        known_at=times.known_at,
    )
    words = day_asked(question.day, question.language)
    return Common(asked=times, question=question, day_words=words)


def _page(
    request: HtmxHttpRequest, whole: str, fragment: str, context: dict[str, object]
) -> HttpResponse:
    """Give the whole page, or for htmx the fragment of it that depends on the day."""
    is_swap = bool(request.htmx) and not request.htmx.history_restore_request
    response = render(request, fragment if is_swap else whole, context)
    patch_vary_headers(response, ["HX-Request"])
    return response


def _slid(request: HttpRequest) -> HttpResponseRedirect | None:
    """Turn the slider's number into the address of the day it stands for."""
    day = slid_to(request.GET)
    if day is None:
        return None
    query = request.GET.copy()
    query.pop("day")
    query["on"] = day.isoformat()
    return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")


def _slider(page: InTime, times: Asked) -> Slider:
    at = min(max(times.day, page.first_day), page.last_day)
    return Slider(first=page.first_day, last=page.last_day, at=(at - UNIX).days)


def _not_on_record(slug: str, times: Asked) -> str:
    if times.known_at is None:
        return _("No instrument “%(slug)s” is on record.") % {"slug": slug[:80]}
    return _("No instrument “%(slug)s” was on record at entry %(number)s.") % {
        "slug": slug[:80],
        "number": times.known_at,
    }


def _state_choices(chosen: Pair) -> list[state.StateLine]:
    """Give the states to choose from: those on record, and those of the question."""
    return state.choices(language_of(get_language()), (chosen.a, chosen.b))
