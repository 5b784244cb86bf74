"""Addresses of the ledger for programs; they have no language."""

from __future__ import annotations

from django.urls import path

from servanda.register import ledger_views as views

urlpatterns = [
    path("checkpoint", views.checkpoint, name="ledger-checkpoint"),
    path("keys", views.ledger_keys, name="ledger-keys"),
    path("entries", views.entries, name="ledger-entries"),
    path("inclusion/<int:number>", views.inclusion, name="ledger-inclusion"),
    path("consistency", views.consistency, name="ledger-consistency"),
    path("cosignature/<int:size>", views.cosign, name="ledger-cosign"),
]
