"""The API's composition: each app's router under one roof, described at /api/v1/openapi.json."""

from __future__ import annotations

from ninja import NinjaAPI

from servanda.register.api import router as register_router

api = NinjaAPI(
    title="Servanda",
    version="1",
    description="What is in force, for whom, towards whom, since when and why.",
    docs_url=None,  # its page would load scripts from elsewhere
)
api.add_router("", register_router)
