"""Addresses of the register. They last: one once given out is never given another meaning."""

from __future__ import annotations

from django.urls import path

from servanda.register.desk import text_views
from servanda.register.desk import views as desk
from servanda.register.views import pages, reading

urlpatterns = [
    path("treaties/", pages.treaties, name="treaties"),
    path("treaty/<slug:slug>/", pages.treaty, name="treaty"),
    path("treaty/<slug:slug>/state/<slug:code>/", pages.treaty_state, name="treaty-state"),
    path("treaty/<slug:slug>/reading/", reading.new_reading, name="reading-new"),
    path("treaty/<slug:slug>/reading/<int:draft_id>/", reading.edit_reading, name="reading"),
    path(
        "treaty/<slug:slug>/reading/<int:draft_id>/text/", reading.whole_text, name="reading-text"
    ),
    path(
        "treaty/<slug:slug>/reading/<int:draft_id>/confirm/",
        reading.confirm_reading,
        name="reading-confirm",
    ),
    path(
        "treaty/<slug:slug>/reading/<int:draft_id>/discard/",
        reading.discard_reading,
        name="reading-discard",
    ),
    path("treaty/<slug:slug>/deposit/", desk.receive, name="deposit-new"),
    path("treaty/<slug:slug>/correction/", text_views.propose, name="text-correction-new"),
    path("acts-desk/", desk.acts_desk, name="acts-desk"),
    path("acts-desk/<int:number>/", desk.deposit, name="deposit"),
    path("acts-desk/<int:number>/scan/", desk.scan, name="deposit-scan"),
    path("acts-desk/<int:number>/correct/", desk.correct, name="deposit-correct"),
    path("acts-desk/text/<int:number>/", text_views.text_correction, name="text-correction"),
    path("states/", pages.states, name="states"),
    path("state/<slug:code>/", pages.state_detail, name="state"),
    path("between/", pages.between, name="between"),
    path("between/<slug:a>/<slug:b>/", pages.between_pair, name="between-pair"),
    path("entry/<int:number>/", pages.entry, name="entry"),
]
