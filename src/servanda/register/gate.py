"""Who prepares and records final clauses: officers. Others are told so; visitors sign in first."""

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
OfficerView = Callable[Concatenate["OfficerRequest", P], HttpResponse]
GuardedView = Callable[Concatenate[HttpRequest, P], HttpResponse]


class OfficerRequest(HttpRequest):
    """A request of an officer who may record clauses."""

    user: Account


def clauses_officers_only(view: OfficerView[P]) -> GuardedView[P]:
    """Let those through to a view who may record clauses."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not may(request.user, "clauses.record"):
            raise PermissionDenied(
                _("Final clauses are read and recorded by officers; ask one of them to do it.")
            )
        return view(cast("OfficerRequest", request), *args, **kwargs)

    return guarded
