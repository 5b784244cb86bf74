"""Who comes to the acts desk: officers. Others are told so; visitors sign in first."""

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
ActsDeskView = Callable[Concatenate["DeskRequest", P], HttpResponse]
GuardedView = Callable[Concatenate[HttpRequest, P], HttpResponse]


class DeskRequest(HttpRequest):
    """A request of an officer who may receive instruments."""

    user: Account


def desk_officers_only(view: ActsDeskView[P]) -> GuardedView[P]:
    """Let those through to a view of the acts desk who may receive instruments."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not may(request.user, "deposit.receive"):
            raise PermissionDenied(
                _("Instruments are received and recorded by officers; bring yours to one of them.")
            )
        return view(cast("DeskRequest", request), *args, **kwargs)

    return guarded
