"""A real browser, Debian's chromium, with a fresh profile; it only meets the test's own server."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import BrowserContext, sync_playwright

from tests.conftest import skip_unless_ci

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"

# The driver keeps an event loop in this thread; queries here are synchronous all the same.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


class Visitor:
    """A visitor with one window; whatever the browser complains about is kept in ``complaints``."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.address = address
        self.complaints: list[str] = []
        self.page = context.new_page()
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console",
            lambda said: self.complaints.append(said.text) if said.type == "error" else None,
        )

    def open(self, path: str) -> None:
        self.page.goto(self.address + path)

    def serious_barriers(self) -> list[tuple[str, str, list[str]]]:
        """Give what axe-core finds serious or critical: rule, page, places."""
        self.page.evaluate(AXE.read_text())
        found = self.page.evaluate("() => axe.run()")
        assert found["passes"] != []
        return [
            (v["id"], self.page.url, [" ".join(map(str, n["target"])) for n in v["nodes"]])
            for v in found["violations"]
            if v["impact"] in {"serious", "critical"}
        ]

    def overflow(self) -> int:
        """Give by how many pixels the page is wider than the window."""
        wider = self.page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return int(wider)


@pytest.fixture
def visit(live_server, tmp_path) -> Iterator[Callable[..., Visitor]]:
    """Give a function that opens a window of a width for a new visitor."""
    if not CHROMIUM.exists():
        skip_unless_ci("chromium is not installed")
    with sync_playwright() as playwright:
        contexts: list[BrowserContext] = []

        def new_visitor(width: int = 1280, **options) -> Visitor:
            context = playwright.chromium.launch_persistent_context(
                tmp_path / f"profile-{len(contexts)}",
                executable_path=CHROMIUM,
                headless=True,
                args=FLAGS,
                viewport={"width": width, "height": 900},
                **options,
            )
            contexts.append(context)
            return Visitor(context, live_server.url)

        yield new_visitor
        for context in contexts:
            context.close()
