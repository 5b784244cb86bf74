"""Corrections of texts (VCLT art. 79): a proposal, objections, the procès-verbal, its entry."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from servanda.register.actions import RefusedError, corrections
from servanda.register.desk import queries
from servanda.register.desk.forms import ObjectionForm, ProposeForm
from servanda.register.desk.gate import OfficerRequest, desk_officers_only
from servanda.register.desk.queries import TextPage
from servanda.register.desk.views import (
    form_key,
    page_language,
    seen,
    step_in,
    title_or_404,
    today,
)
from servanda.register.examination.procedure import STEPS, Step


@require_http_methods(["GET", "HEAD", "POST"])
@desk_officers_only
def propose(request: OfficerRequest, slug: str) -> HttpResponse:
    """Keep an error in a text and its correction, as notified to the states."""
    title = title_or_404(slug)
    form = ProposeForm(request.POST) if request.method == "POST" else ProposeForm()
    if form.is_bound and form.is_valid():
        try:
            correction = corrections.propose(
                request.user,
                form.proposal(slug),
                key=request.POST.get("key", ""),
                today=today(),
            )
            return redirect("text-correction", correction.pk)
        except RefusedError as error:
            form.add_error(None, str(error))
    context = {"form": form, "slug": slug, "title": title, "key": form_key()}
    status = 422 if form.is_bound else 200
    return render(request, "register/desk_text_new.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@desk_officers_only
def text_correction(request: OfficerRequest, number: int) -> HttpResponse:
    """Show a correction of a text with its history, and take a step."""
    page = _page(request, number)
    objection = ObjectionForm(request.POST if request.POST.get("do") == Step.OBJECT else None)
    if request.method != "POST":
        return _show(request, page, objection)
    try:
        said = _take(request, number, objection)
    except RefusedError as error:
        messages.error(request, str(error))
        return _show(request, _page(request, number), objection, status=409)
    messages.success(request, said)
    return redirect("text-correction", number)


def _take(request: OfficerRequest, number: int, objection: ObjectionForm) -> str:
    form = seen(request.POST, number)
    match step_in(request.POST):
        case Step.OBJECT as step:
            if not objection.is_valid():
                raise RefusedError(_("Give the state, the day and what it says."))
            typed = objection.cleaned_data
            corrections.object_to(
                request.user, form, state=typed["state"], on=typed["on"], why=typed["why"]
            )
        case Step.DRAW_UP as step:
            corrections.draw_up(request.user, form, today=today())
        case Step.CONFIRM:
            entry = corrections.confirm_correction(request.user, form)
            return _("Recorded by entry %(entry)s.") % {"entry": entry}
        case step:
            corrections.settle_or_drop(request.user, step, form, why=request.POST.get("why", ""))
    return _("Done: %(step)s.") % {"step": STEPS[step]}


def _page(request: OfficerRequest, number: int) -> TextPage:
    page = queries.text_page(number, request.user, page_language())
    if page is None:
        raise Http404(_("There is no such correction; the acts desk lists those there are."))
    return page


def _show(
    request: OfficerRequest, page: TextPage, objection: ObjectionForm, *, status: int = 200
) -> HttpResponse:
    context = {"page": page, "objection": objection, "key": form_key()}
    return render(request, "register/desk_text.html", context, status=status)
