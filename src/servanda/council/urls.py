"""Addresses of sessions, which last, and of the desk."""

from __future__ import annotations

from django.urls import path

from servanda.council.views import desk, sessions

urlpatterns = [
    path("sessions/", sessions.session_list, name="sessions"),
    path("session/<path:slug>/source/", sessions.session_source, name="session-source"),
    path("session/<path:slug>/", sessions.session_detail, name="session"),
    path("desk/", desk.desk, name="desk"),
    path("desk/new/", desk.new_draft, name="desk-new"),
    path("desk/draft/<int:draft_id>/", desk.edit_draft, name="desk-draft"),
    path("desk/draft/<int:draft_id>/confirm/", desk.confirm_draft, name="desk-confirm"),
    path("desk/draft/<int:draft_id>/set-aside/", desk.set_aside_draft, name="desk-set-aside"),
]
