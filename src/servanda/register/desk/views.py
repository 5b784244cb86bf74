"""The acts desk: what waits, taking an instrument in, its examination, entry and confirmation."""

from __future__ import annotations

import secrets
from datetime import date

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from servanda.register.actions import RefusedError, deposits
from servanda.register.actions.steps import Seen
from servanda.register.desk import queries
from servanda.register.desk.forms import CorrectForm, ReceiveForm, correct_form_of
from servanda.register.desk.gate import OfficerRequest, desk_officers_only
from servanda.register.desk.preview import preview_of
from servanda.register.desk.queries import DepositPage
from servanda.register.examination.procedure import STEPS, Step
from servanda.register.models import Deposit
from servanda.register.queries.question import Language, Question, language_of
from servanda.register.queries.words import Title

_PREVIEWED = {Deposit.Stage.RECEIVED, Deposit.Stage.EXAMINED, Deposit.Stage.ENTERED}


@require_safe
@desk_officers_only
def acts_desk(request: OfficerRequest) -> HttpResponse:
    """List what waits, for whom, and what was closed last."""
    language = page_language()
    context = {
        "waiting": queries.waiting_deposits(request.user, language),
        "closed": queries.closed_deposits(request.user, language),
        "corrections": queries.text_corrections(request.user, language),
    }
    return render(request, "register/desk_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@desk_officers_only
def receive(request: OfficerRequest, slug: str) -> HttpResponse:
    """Take an instrument of a state in, with its scan."""
    title = title_or_404(slug)
    is_sent = request.method == "POST"
    form = ReceiveForm(request.POST, request.FILES) if is_sent else ReceiveForm()
    form.set_acts(queries.acts_to_name(slug, page_language()))
    if form.is_bound and form.is_valid():
        try:
            deposit = deposits.receive(
                request.user,
                form.arrived(slug),
                scan=form.scan_file(),
                key=request.POST.get("key", ""),
                today=today(),
            )
            messages.success(request, _("Received. Nothing is on record before it is confirmed."))
            return redirect("deposit", deposit.pk)
        except RefusedError as error:
            form.add_error(None, str(error))
    context = {"form": form, "slug": slug, "title": title, "key": form_key()}
    status = 422 if form.is_bound else 200
    return render(request, "register/desk_new.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@desk_officers_only
def deposit(request: OfficerRequest, number: int) -> HttpResponse:
    """Show a deposit with its checklist, what would follow and its history, and take a step."""
    page = _page(request, number)
    if request.method != "POST":
        return _show(request, page)
    try:
        said = _take(request, number)
    except RefusedError as error:
        messages.error(request, str(error))
        return _show(request, _page(request, number), status=409)
    messages.success(request, said)
    return redirect("deposit", number)


@require_http_methods(["GET", "HEAD", "POST"])
@desk_officers_only
def correct(request: OfficerRequest, number: int) -> HttpResponse:
    """Propose to correct the entry of a recorded deposit."""
    page = _page(request, number)
    is_sent = request.method == "POST"
    form = CorrectForm(request.POST) if is_sent else correct_form_of(page.deposit)
    if form.is_bound and form.is_valid():
        try:
            made = deposits.correct_entry(
                request.user,
                seen(request.POST, number),
                reason=form.cleaned_data["reason"],
                mended=form.mended(),
                today=today(),
            )
            messages.success(request, _("Proposed. A second officer confirms the correction."))
            return redirect("deposit", made.pk)
        except RefusedError as error:
            form.add_error(None, str(error))
    context = {"form": form, "page": page, "key": form_key()}
    status = 422 if form.is_bound else 200
    return render(request, "register/desk_correct.html", context, status=status)


@require_safe
@desk_officers_only
def scan(request: OfficerRequest, number: int) -> HttpResponse:  # noqa: ARG001 - the gate reads it
    """Give the document as it arrived, to be kept or opened outside the page."""
    found = queries.scan_of(number)
    if found is None:
        raise Http404(_("There is no such deposit; the acts desk lists those there are."))
    response = HttpResponse(bytes(found.content), content_type=found.media_type)
    ending = found.media_type.rpartition("/")[2]
    response["Content-Disposition"] = f'attachment; filename="deposit-{number}.{ending}"'
    response["Cache-Control"] = "private, no-store"
    return response


def _take(request: OfficerRequest, number: int) -> str:
    """Take the step that a button asked for, and say what was done."""
    form = seen(request.POST, number)
    match step_in(request.POST):
        case Step.EXAMINE as step:
            answers = {
                name: value for name, value in request.POST.items() if isinstance(value, str)
            }
            note = request.POST.get("why", "")
            deposits.examine(request.user, form, answers=answers, note=note)
        case Step.ENTER as step:
            deposits.enter(request.user, form)
        case Step.CONFIRM:
            entry = deposits.confirm(request.user, form)
            return _("Recorded by entry %(entry)s.") % {"entry": entry}
        case step:
            deposits.take_step(request.user, step, form, why=request.POST.get("why", ""))
    return _("Done: %(step)s.") % {"step": STEPS[step]}


def _page(request: OfficerRequest, number: int) -> DepositPage:
    page = queries.deposit_page(number, request.user, page_language())
    if page is None:
        raise Http404(_("There is no such deposit; the acts desk lists those there are."))
    return page


def _show(request: OfficerRequest, page: DepositPage, *, status: int = 200) -> HttpResponse:
    is_open = page.deposit.stage in _PREVIEWED
    context = {
        "page": page,
        "preview": preview_of(page.deposit, question()) if is_open else None,
        "typed": request.POST,
        "key": form_key(),
    }
    return render(request, "register/desk_deposit.html", context, status=status)


def step_in(data: QueryDict) -> Step:
    """Give the step that a form asks for.

    Raises:
        RefusedError: it asks for none that there is.
    """
    asked = data.get("do", "")
    if asked not in set(Step):
        raise RefusedError(_("“%(step)s” is no step of this procedure.") % {"step": asked[:40]})
    return Step(asked)


def seen(data: QueryDict, number: int) -> Seen:
    """Give what the form was made from; a revision that is no number is older than any."""
    typed = data.get("revision", "")
    is_number = typed.isascii() and typed.isdigit() and len(typed) < 10
    return Seen(id=number, revision=int(typed) if is_number else 0, key=data.get("key", ""))


def form_key() -> str:
    """Give a form a key of its own, by which a second sending is known."""
    return secrets.token_hex(16)


def title_or_404(slug: str) -> Title:
    """Give the title of an instrument, or answer that it is not on record."""
    title = queries.title_on_record(slug, page_language())
    if title is None:
        raise Http404(_("No instrument “%(slug)s” is on record.") % {"slug": slug[:80]})
    return title


def today() -> date:
    """Give the day on which the request is answered."""
    return timezone.localdate()


def question() -> Question:
    """Ask about today, in the page's language."""
    return Question(language=page_language(), day=today(), today=today())


def page_language() -> Language:
    """Give the language of the page."""
    return language_of(get_language())
