"""A browser, and pages opened in it that must not complain or ask for anything."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from natobrief import Brief, dumps

#: A page in the browser; Playwright is imported only where there is one.
Page: TypeAlias = Any
#: Opens a brief in the browser; options are those of a browser's page.
Opener: TypeAlias = Callable[..., Page]


def expect(what: Any) -> Any:
    """Return Playwright's assertions about a page or an element: they wait until they hold."""
    return pytest.importorskip("playwright.sync_api", exc_type=ImportError).expect(what)


_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Start the browser of this machine."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="Playwright is not installed", exc_type=ImportError
    )
    paths = [path for path in map(shutil.which, _NAMES) if path is not None]
    if not paths:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=paths[0])
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Opener]:
    """Open briefs, and see to it that no page complains, asks, or fetches anything."""
    heard: list[str] = []
    contexts: list[Any] = []

    def open_page(
        brief: Brief, *, problems: Any = None, language: str | None = None, **how: Any
    ) -> Page:
        file = tmp_path / f"page-{len(contexts)}.html"
        text = dumps(brief, "html", losses="ignore", problems=problems, language=language)
        file.write_text(text, encoding="utf-8")
        context = browser.new_context(**({"viewport": {"width": 1280, "height": 800}} | how))
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"error: {error}"))
        page.on("dialog", lambda dialog: heard.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: heard.append(f"request: {request.url}"))
        page.goto(file.as_uri())
        assert heard.pop(0) == f"request: {file.as_uri()}"
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert heard == []
