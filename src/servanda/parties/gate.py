"""Who comes to an officer's page: who may do what it is for. Others are told; visitors sign in."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from servanda.parties.models import Account
from servanda.parties.permissions import may

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

P = ParamSpec("P")
OfficerView = Callable[Concatenate["OfficerRequest", P], HttpResponse]
GuardedView = Callable[Concatenate[HttpRequest, P], HttpResponse]


class OfficerRequest(HttpRequest):
    """A request of an account that may do what the page is for."""

    user: Account


def let_in(action: str, refusal: _StrPromise) -> Callable[[OfficerView[P]], GuardedView[P]]:
    """Let those through to a view who may do an action; tell others the refusal, a sentence."""

    def gate(view: OfficerView[P]) -> GuardedView[P]:
        @wraps(view)
        def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if not may(request.user, action):
                raise PermissionDenied(str(refusal))
            return view(cast("OfficerRequest", request), *args, **kwargs)

        return guarded

    return gate
