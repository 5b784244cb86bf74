"""Addresses of the register. They last: one once given out is never given another meaning."""

from __future__ import annotations

from django.urls import path

from servanda.register import views

urlpatterns = [
    path("treaties/", views.treaties, name="treaties"),
    path("treaty/<slug:slug>/", views.treaty, name="treaty"),
    path("treaty/<slug:slug>/state/<slug:code>/", views.treaty_state, name="treaty-state"),
    path("states/", views.states, name="states"),
    path("state/<slug:code>/", views.state_detail, name="state"),
    path("between/", views.between, name="between"),
    path("between/<slug:a>/<slug:b>/", views.between_pair, name="between-pair"),
    path("entry/<int:number>/", views.entry, name="entry"),
]
