"""The desk: where officers file texts, correct what was read, and confirm."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from servanda.council import actions, queries
from servanda.council.forms import ConfirmationForms, DraftForms, NewDraftForm
from servanda.council.gate import OfficerRequest, officers_only
from servanda.council.queries import DraftPage
from servanda.council.working import NoSuchPlaceError, Working
from servanda.register.actions import RefusedError


@require_safe
@officers_only
def desk(request: OfficerRequest) -> HttpResponse:
    """Show what waits for a person."""
    drafts = {"waiting": queries.open_drafts(), "closed": queries.recent_drafts()}
    return render(request, "council/desk.html", drafts)


@require_http_methods(["GET", "HEAD", "POST"])
@officers_only
def new_draft(request: OfficerRequest) -> HttpResponse:
    """File a text, pasted or as a file, and go to what was read in it."""
    form = NewDraftForm(request.POST, request.FILES) if request.method == "POST" else NewDraftForm()
    if form.is_bound and form.is_valid():
        try:
            draft = actions.file_draft(
                request.user,
                name=form.name_given(),
                data=form.content(),
                source=form.cleaned_data["source"],
            )
        except RefusedError as error:
            form.add_error(None, str(error))
        else:
            return redirect("desk-draft", draft.pk)
    status = 422 if form.is_bound else 200
    return render(request, "council/new_draft.html", {"form": form}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@officers_only
def edit_draft(request: OfficerRequest, draft_id: int) -> HttpResponse:
    """Show a draft beside its text, and save what the officer corrected."""
    page = _draft(draft_id)
    if request.method != "POST":
        return _show(request, page, DraftForms(page.working))
    forms = DraftForms(page.working, request.POST)
    if not forms.is_valid():
        messages.error(request, _("Nothing is saved yet: see the fields marked below."))
        return _show(request, page, forms, status=422)
    try:
        working = _merged(forms.working(), request.POST)
        revision = _revision(request.POST)
        actions.correct_draft(request.user, draft_id=draft_id, revision=revision, working=working)
    except (RefusedError, NoSuchPlaceError) as error:
        messages.error(request, str(error))
        return _show(request, page, forms, status=409)
    messages.success(request, _("Saved. Nothing is in the register before you confirm."))
    return redirect("desk-confirm" if "confirm" in request.POST else "desk-draft", draft_id)


@require_http_methods(["GET", "HEAD", "POST"])
@officers_only
def confirm_draft(request: OfficerRequest, draft_id: int) -> HttpResponse:
    """Say in words what will come to exist, and make it when the officer confirms."""
    page = _draft(draft_id)
    held = page.working.record.date_start
    options = queries.instruments_like(held.value if held else None)
    data = request.POST if request.method == "POST" else None
    forms = ConfirmationForms(page.working, options, data)
    status = 200
    if data is not None:
        status = 422
        if forms.is_valid():
            try:
                session = actions.confirm_draft(
                    request.user,
                    draft_id=draft_id,
                    revision=_revision(data),
                    confirmation=forms.confirmation(),
                )
                return redirect("session", session.slug)
            except RefusedError as error:
                status = 409
                messages.error(request, str(error))
    papers = page.working.papers()
    context = {
        "draft": page,
        "forms": forms,
        "papers": papers,
        "listed": sum(len(paper.listed_as) for paper in papers),
        "revision": _seen(request, page),
    }
    return render(request, "council/confirm_draft.html", context, status=status)


@require_POST
@officers_only
def set_aside_draft(request: OfficerRequest, draft_id: int) -> HttpResponse:
    """Close a draft from which no session is to be made."""
    try:
        revision = _revision(request.POST)
        actions.set_aside_draft(request.user, draft_id=draft_id, revision=revision)
    except RefusedError as error:
        messages.error(request, str(error))
        return redirect("desk-draft", draft_id)
    messages.success(request, _("The draft is set aside; its text stays."))
    return redirect("desk")


def _draft(draft_id: int) -> DraftPage:
    page = queries.draft(draft_id)
    if page is None:
        raise Http404(_("There is no such draft; the desk lists those there are."))
    return page


def _show(
    request: OfficerRequest, page: DraftPage, forms: DraftForms, *, status: int = 200
) -> HttpResponse:
    context = {
        "draft": page,
        "forms": forms,
        "findings": queries.findings_of(page.working),
        "revision": _seen(request, page),
    }
    return render(request, "council/draft.html", context, status=status)


def _seen(request: OfficerRequest, page: DraftPage) -> int:
    """Give the revision that the officer has seen; a refused form keeps its own."""
    return _revision(request.POST) if request.method == "POST" else page.revision


def _merged(working: Working, data: QueryDict) -> Working:
    """Apply the merge that a button asked for, such as ``12,5``."""
    places = data.get("merge", "").split(",")
    if len(places) == 2 and all(place.isdecimal() for place in places):
        return working.merge(int(places[0]), into=int(places[1]))
    return working


def _revision(data: QueryDict) -> int:
    """Give the revision that the form was made from; one that is no number is older than any."""
    typed = data.get("revision", "")
    return int(typed) if typed.isdecimal() and len(typed) < 10 else 0
