"""The chat in somebody else's site: one script tag, under that site's own strict policy."""

from collections.abc import Callable, Iterator

import pytest
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.conftest import OpenChat, Watch
from tests.browser.fake_app import AWAY, Script
from tests.browser.steps import eventually
from tests.browser.test_access import SMALL, violations
from tests.peers.serving import serve

MakeSite = Callable[..., str]


def site(amana: str, language: str, attributes: str) -> FastAPI:
    """An organisation's page that holds the script, under the policy that the operators' guide asks for."""
    app = FastAPI(openapi_url=None)
    policy = f"default-src 'none'; script-src {amana}; frame-src {amana}; require-trusted-types-for 'script'"

    @app.get("/")
    def page() -> HTMLResponse:
        html = (
            f'<!doctype html><html lang="{language}"><meta name="viewport" content="width=device-width"><title>NGO</title>'
            f'<main><h1>We help</h1></main><script src="{amana}/embed.js" async {attributes}></script></html>'
        )
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    return app


@pytest.fixture
def make_site(fake_app: str) -> Iterator[MakeSite]:
    """A function that puts up such a site, of another origin, and returns its address."""
    running = []

    def make(language: str = "en", attributes: str = "") -> str:
        server = serve(site(fake_app, language, attributes))
        base = server.__enter__()
        running.append(server)
        return base.replace("127.0.0.1", "localhost")

    yield make
    for server in running:
        server.__exit__(None, None, None)


def opened(page: Page) -> FrameLocator:
    """Press the button and return the chat inside its frame."""
    page.get_by_role("button", name="Open the chat").click()
    frame = page.frame_locator("iframe")
    expect(frame.locator(".amana .bubble").first).to_be_visible()
    return frame


@pytest.fixture
def host(open_page: OpenChat, make_site: MakeSite) -> Page:
    """The organisation's page on a small telephone."""
    return open_page(make_site(), viewport=SMALL)


def test_nothing_is_loaded_before_the_button_is_pressed(host: Page, script: Script) -> None:
    """The site's visitors are not known to Amana before they want to be."""
    expect(host.get_by_role("button", name="Open the chat")).to_be_visible()
    expect(host.locator("iframe")).to_have_count(0)
    assert script.received == []


def test_talk_within_the_frame(host: Page, script: Script) -> None:
    """The chat works inside, on the smallest telephone, and keeps nothing in the site."""
    frame = opened(host)
    frame.locator("#text").fill("hello")
    frame.locator("#text").press("Enter")
    expect(frame.locator(".amana .bubble").last).to_contain_text("Heard: hello")
    assert host.evaluate("[document.documentElement.scrollWidth, innerWidth]") == [320, 320]
    assert host.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert host.context.cookies() == []


def test_conversation_outlives_closing_and_reloading(open_page: OpenChat, make_site: MakeSite) -> None:
    """Closed and opened again, or after a reload of the site, the conversation is there.

    After a reload only where the browser lets a frame keep anything, which Chromium's private windows do not for one
    of another site; so this site is of the same.
    """
    host = open_page(make_site().replace("localhost", "127.0.0.1"))
    frame = opened(host)
    frame.locator("#text").fill("hello")
    frame.locator("#text").press("Enter")
    expect(frame.locator(".amana .bubble").last).to_contain_text("Heard: hello")
    host.get_by_role("button", name="Close the chat").click()
    expect(host.locator("iframe")).to_be_hidden()
    expect(host.get_by_role("button", name="Open the chat")).to_be_focused()
    expect(opened(host).locator(".you .bubble").last).to_have_text("hello")
    host.reload()
    expect(opened(host).locator(".you .bubble").last).to_have_text("hello")


def test_leaving_leaves_the_site_too(host: Page, script: Script) -> None:
    """Leaving quickly inside the frame replaces the whole page, and Back does not return to it."""
    before = host.url
    frame = opened(host)
    frame.get_by_role("button", name="Leave quickly").click()
    host.wait_for_url(f"**{AWAY}")
    assert eventually(lambda: "/leave" in script.sent("payload"))
    host.go_back()
    assert host.url != before


def test_escape_twice_leaves_the_site_too(host: Page) -> None:
    """The keyboard's way out works from inside the frame."""
    frame = opened(host)
    frame.locator("#text").press("Escape")
    frame.locator("#text").press("Escape")
    host.wait_for_url(f"**{AWAY}")


def test_a_strange_page_cannot_make_the_site_leave(host: Page) -> None:
    """Only the chat's own frame is listened to."""
    opened(host)
    host.evaluate("window.postMessage({ amana: 'leave', to: 'https://example.org/' }, '*')")
    host.wait_for_timeout(200)
    expect(host.get_by_role("heading", name="We help")).to_be_visible()


def test_button_and_panel_are_accessible(host: Page, axe: str) -> None:
    """axe-core finds nothing in the site, with the chat closed and open, and the keyboard alone is enough."""
    host.context.set_default_timeout(10_000)
    assert violations(host, axe) == []
    host.keyboard.press("Tab")
    host.keyboard.press("Enter")
    expect(host.frame_locator("iframe").locator(".amana .bubble").first).to_be_visible()
    assert host.evaluate("document.activeElement.tagName") == "IFRAME"
    assert violations(host, axe) == []


def test_site_in_arabic_and_a_referral(open_page: OpenChat, make_site: MakeSite, script: Script) -> None:
    """In a site from right to left the button speaks its language and stands left; the site's code is passed on."""
    page = open_page(make_site("ar", 'data-ref="K7"'))
    button = page.get_by_role("button", name="فتح المحادثة")
    box = button.bounding_box()
    assert box is not None
    assert box["x"] < 40
    button.click()
    expect(page.frame_locator("iframe").locator(".amana .bubble").last).to_contain_text("/start ref_K7")


def test_a_site_that_is_not_allowed_shows_nothing(open_page: OpenChat, make_site: MakeSite, watch: Watch) -> None:
    """A site that the operator has not named cannot show the chat."""
    page = open_page(make_site().replace("localhost", "stranger.test"))
    page.get_by_role("button", name="Open the chat").click()
    page.wait_for_timeout(300)
    expect(page.frame_locator("iframe").locator(".bubble")).to_have_count(0)
    assert watch.violations()
    watch.console.clear()
