"""Fixtures of the browser tests: Chromium, the stand-in service, a watched page, the checker axe-core.

Chromium is Debian's. axe-core comes from npm: `npm ci` in this folder, run here when it is missing.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.browser.fake_app import Script, create_app
from tests.peers.serving import serve

CHROMIUM = Path("/usr/bin/chromium")
HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
PHONE = {"width": 360, "height": 740}
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
    "--host-resolver-rules=MAP stranger.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]  # fmt: skip

HERE_TOO = {"127.0.0.1", "localhost", "stranger.test", None}
OpenChat = Callable[..., Page]


@dataclass
class Watch:
    """What a page did that a test may want to forbid."""

    requests: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        """Note every request, console line and uncaught error of a page."""
        page.on("request", self._request)
        page.on("console", self._line)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _line(self, line: ConsoleMessage) -> None:
        self.console.append(line.text)

    def strangers(self) -> list[str]:
        """Return the requests that went anywhere but to this machine."""
        return [url for url in self.requests if urlsplit(url).hostname not in HERE_TOO]

    def violations(self) -> list[str]:
        """Return the complaints about the Content-Security-Policy."""
        return [line for line in self.console if "Content Security Policy" in line or "TrustedHTML" in line]

    def check(self) -> None:
        """Fail if a request left this machine, the policy was violated or a script broke."""
        assert self.strangers() == []
        assert self.violations() == []
        assert self.errors == []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder as opening the page in Chromium."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, one for each test module."""
    if not CHROMIUM.exists():
        pytest.fail(f"{CHROMIUM} is missing; install Debian's package chromium", pytrace=False)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def script() -> Script:
    """What the stand-in service does, and what it was asked."""
    return Script()


@pytest.fixture
def fake_app(script: Script) -> Iterator[str]:
    """The base URL of the stand-in service."""
    with serve(create_app(script)) as base:
        yield base
        script.release()


@pytest.fixture
def watch() -> Watch:
    """What the pages of a test did."""
    return Watch()


@pytest.fixture
def open_page(browser: Browser, watch: Watch) -> Iterator[OpenChat]:
    """A function that opens an address in a fresh, watched context; what it did is checked at the end."""
    with ExitStack() as contexts:

        def open_at(url: str, **options: Any) -> Page:
            context = browser.new_context(**{"viewport": PHONE, "locale": "en-GB", **options})
            contexts.callback(context.close)
            context.set_default_timeout(10_000)
            page = context.new_page()
            watch.follow(page)
            page.goto(url)
            return page

        yield open_at
    watch.check()


@pytest.fixture
def open_chat(open_page: OpenChat, fake_app: str) -> OpenChat:
    """A function that opens the chat against the stand-in service."""

    def open_greeted(**options: Any) -> Page:
        page = open_page(fake_app, **options)
        expect(page.locator(".amana .bubble").first).to_be_visible()
        return page

    return open_greeted


@pytest.fixture
def chat(open_chat: OpenChat) -> Page:
    """The chat on a telephone, in English, after the greeting."""
    return open_chat()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, fetched by npm when it is not there yet."""
    if not AXE.exists():
        _install_axe()
    return AXE.read_text(encoding="utf-8")


def _install_axe() -> None:
    npm = shutil.which("npm")
    if npm is None:
        pytest.fail("axe-core and npm are missing; install npm, then `npm ci` in tests/browser", pytrace=False)
    command = [npm, "ci", "--ignore-scripts"]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.fail(f"`npm ci` in tests/browser failed: {done.stderr.strip()[-300:]}", pytrace=False)
