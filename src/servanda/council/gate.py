"""Who comes to the desk: officers. Others are told so in a sentence; visitors go to sign in."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from servanda.parties.models import Account
from servanda.parties.permissions import may

P = ParamSpec("P")
DeskView = Callable[Concatenate["OfficerRequest", P], HttpResponse]
GuardedView = Callable[Concatenate[HttpRequest, P], HttpResponse]


class OfficerRequest(HttpRequest):
    """A request of an officer, as the desk's views see it."""

    user: Account


def officers_only(view: DeskView[P]) -> GuardedView[P]:
    """Let officers through to a view of the desk."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not may(request.user, "draft.file"):
            raise PermissionDenied(
                _("The desk is for officers of the secretariat; ask one of them to file your text.")
            )
        return view(cast("OfficerRequest", request), *args, **kwargs)

    return guarded
