"""All addresses; English ones have no prefix, Russian ones /ru."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from servanda.config.api import api

urlpatterns = [
    path("api/v1/", api.urls),
    path("ledger/", include("servanda.register.ledger_urls")),
    *i18n_patterns(
        path("", include("servanda.portal.urls")),
        path("", include("servanda.register.urls")),
        path("", include("servanda.council.urls")),
        prefix_default_language=False,
    ),
]
