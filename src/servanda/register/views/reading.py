"""Reading final clauses: an officer files a text, corrects what was read, sees what follows."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from servanda.register.actions import RefusedError
from servanda.register.gate import OfficerRequest, clauses_officers_only
from servanda.register.queries.question import Language, Question, language_of
from servanda.register.reading import actions, drafts
from servanda.register.reading.actions import Correction
from servanda.register.reading.drafts import ReadingPage
from servanda.register.reading.drawn import drawn, path_label
from servanda.register.reading.following import following
from servanda.register.reading.kept import PARTS
from servanda.register.reading.new import NewReadingForm
from servanda.register.reading.typed import (
    Typed,
    Writing,
    completed,
    sent,
    with_member,
    without_member,
)
from servanda.register.reading.understood import Understood, understood

FACTS = ("article", "source", "note_en", "note_ru")
"""What is asked beside the clauses themselves."""


@require_http_methods(["GET", "HEAD", "POST"])
@clauses_officers_only
def new_reading(request: OfficerRequest, slug: str) -> HttpResponse:
    """File the text of an instrument, pasted or as a file, and go to what was read in it."""
    title = drafts.title_of(slug, _language())
    if title is None:
        raise Http404(_("No instrument “%(slug)s” is on record.") % {"slug": slug[:80]})
    is_sent = request.method == "POST"
    form = NewReadingForm(request.POST, request.FILES) if is_sent else NewReadingForm()
    if form.is_bound and form.is_valid():
        try:
            draft = actions.file_text(
                request.user,
                instrument=slug,
                name=form.name_given(),
                data=form.content(),
                source=form.cleaned_data["source"],
            )
            return redirect("reading", slug, draft.pk)
        except RefusedError as error:
            form.add_error(None, str(error))
    context = {"form": form, "slug": slug, "title": title, "waiting": drafts.open_drafts(slug)}
    status = 422 if form.is_bound else 200
    return render(request, "register/reading_new.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@clauses_officers_only
def edit_reading(request: OfficerRequest, slug: str, draft_id: int) -> HttpResponse:
    """Show what was read beside the text, keep corrections, and say what follows from them."""
    page = _page(slug, draft_id)
    if request.method != "POST":
        return _show(request, page, _kept(page))
    correction = _correction(request.POST)
    doing, _colon, path = request.POST.get("do", "").partition(":")
    if doing not in {"save", "confirm"}:
        return _show(request, page, _changed(correction, doing, path))
    try:
        actions.correct_draft(
            request.user,
            draft_id=draft_id,
            revision=_number(request.POST, "revision"),
            correction=correction,
        )
    except RefusedError as error:
        messages.error(request, str(error))
        return _show(request, page, correction, status=409)
    if doing == "confirm":
        return redirect("reading-confirm", slug, draft_id)
    messages.success(request, _("Saved. Nothing is in the register before you confirm."))
    return redirect("reading", slug, draft_id)


@require_safe
@clauses_officers_only
def whole_text(request: OfficerRequest, slug: str, draft_id: int) -> HttpResponse:
    """Show the whole text with all that was read in it."""
    page = _page(slug, draft_id, whole=True)
    return render(request, "register/reading_text.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@clauses_officers_only
def confirm_reading(request: OfficerRequest, slug: str, draft_id: int) -> HttpResponse:
    """Say in words what will be recorded and what follows, and record it when confirmed."""
    page = _page(slug, draft_id)
    status = 200
    if request.method == "POST":
        try:
            entry = actions.confirm_draft(
                request.user,
                draft_id=draft_id,
                revision=_number(request.POST, "revision"),
                seen=_number(request.POST, "seen"),
            )
        except RefusedError as error:
            messages.error(request, str(error))
            status = 409
        else:
            messages.success(
                request, _("Recorded: entry %(entry)s of the ledger.") % {"entry": entry}
            )
            return redirect("treaty", slug)
    understanding = understood(page.typed)
    if page.entry is not None or understanding.clauses is None:
        if understanding.clauses is None:
            messages.error(request, _("Nothing can be recorded yet: see the fields marked below."))
        return redirect("reading", slug, draft_id)
    context = {
        "page": page,
        "following": following(slug, understanding.clauses, _question()),
        "quotes": [(card, page.quotes[m]) for m, card in page.cards.items() if m in page.quotes],
    }
    return render(request, "register/reading_confirm.html", context, status=status)


@require_POST
@clauses_officers_only
def discard_reading(request: OfficerRequest, slug: str, draft_id: int) -> HttpResponse:
    """Take a draft away, with its text."""
    try:
        actions.discard_draft(
            request.user, draft_id=draft_id, revision=_number(request.POST, "revision")
        )
    except RefusedError as error:
        messages.error(request, str(error))
        return redirect("reading", slug, draft_id)
    messages.success(request, _("The draft is discarded, with its text."))
    return redirect("reading-new", slug)


def _page(slug: str, draft_id: int, *, whole: bool = False) -> ReadingPage:
    page = drafts.reading_page(slug, draft_id, _language(), whole=whole)
    if page is None:
        raise Http404(_("There is no such draft of clauses; it may have been discarded."))
    return page


def _show(
    request: HttpRequest, page: ReadingPage, correction: Correction, *, status: int = 200
) -> HttpResponse:
    """Show the draft with a form as typed, and what follows from it as far as it can be read."""
    typed = completed(correction.typed)
    found = understood(typed)
    fields = drawn(typed, found.problems, _language())
    context = {
        "page": page,
        "sections": drafts.sections(page, fields, typed, correction.quotes),
        "facts": {name: getattr(correction, name) for name in FACTS},
        "problems": _problems(found, typed),
        "following": following(page.slug, found.clauses, _question()) if found.clauses else None,
        "revision": _number(request.POST, "revision") or page.revision,
        "instruments": drafts.instruments_to_name(page.slug, _language()),
    }
    return render(request, "register/reading.html", context, status=status)


def _problems(found: Understood, typed: Typed) -> list[tuple[str, str, str]]:
    """Give each problem with the name of its field in the page and the way to it in words."""
    return [
        (f"f-{path.replace('.', '-')}", path_label(path, typed, _language()), sentence)
        for path, sentence in found.problems.items()
    ]


def _kept(page: ReadingPage) -> Correction:
    """Give the form as it was left."""
    return Correction(
        typed=page.typed,
        quotes=page.quotes,
        article=page.article,
        source=page.source,
        note_en=page.note_en,
        note_ru=page.note_ru,
    )


def _correction(data: QueryDict) -> Correction:
    return Correction(
        typed=sent(data.lists()),
        quotes={matter.value: data.get(f"quote.{matter.value}", "") for matter in PARTS},
        **{name: data.get(name, "") for name in FACTS},
    )


def _changed(correction: Correction, doing: str, path: str) -> Correction:
    """Apply a button of the form: a member added or taken out; any other changes nothing."""
    changes = {"add": with_member, "remove": without_member}
    typed: Typed | Writing = correction.typed
    if doing in changes:
        typed = changes[doing](typed, path)
    return Correction(
        typed=typed,
        quotes=correction.quotes,
        article=correction.article,
        source=correction.source,
        note_en=correction.note_en,
        note_ru=correction.note_ru,
    )


def _question() -> Question:
    today = timezone.localdate()
    return Question(language=_language(), day=today, today=today)


def _language() -> Language:
    return language_of(get_language())


def _number(data: QueryDict, name: str) -> int:
    """Give a number that the form carries; anything else is older than all there is."""
    typed = data.get(name, "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0
