"""The page on the real service: few tests, each of what only both together can show."""

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import OpenChat, Watch
from tests.browser.steps import bubbles, kept, overflow, press, sees, write
from tests.browser.test_access import SMALL, violations

EXIT = "https://www.wikipedia.org/"
PATIENCE_MS = 30_000


@pytest.fixture(autouse=True)
def patient() -> Iterator[None]:
    """Give the real service more time than the stand-in needs."""
    expect.set_options(timeout=PATIENCE_MS)
    yield
    expect.set_options(timeout=None)


@pytest.fixture
def live_chat(open_page: OpenChat, live_app: str) -> Page:
    """The chat on the real service, on a small telephone, after the greeting."""
    page = open_page(live_app, viewport=SMALL)
    expect(bubbles(page, "amana").first).to_be_visible()
    expect(page.locator(".choice").first).to_be_visible()
    return page


def fetch(url: str) -> httpx.Response:
    """Get an address of this machine, past any proxy."""
    with httpx.Client(trust_env=False) as client:
        return client.get(url)


def test_page_comes_under_a_strict_policy(live_app: str) -> None:
    """The page, its style and its script are served, the page under a policy that allows this origin only."""
    answer = fetch(live_app)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    for path in ("/static/chat.css", "/static/chat.js", "/static/icon.svg"):
        assert fetch(f"{live_app}{path}").status_code == 200


def test_every_language_has_the_words_of_the_page(live_app: str) -> None:
    """Each language on the list has a direction and the same words as English, none of them empty."""
    languages = fetch(f"{live_app}/api/languages").json()
    english = fetch(f"{live_app}/api/strings/en").json()
    assert len(languages) >= 4
    for language in languages:
        assert language["direction"] in {"ltr", "rtl"}
        strings = fetch(f"{live_app}/api/strings/{language['tag']}").json()
        assert {key for key in english if key.startswith("web-")} <= set(strings)
        assert all(strings.values())


def test_greeting_is_accessible(live_chat: Page, axe: str) -> None:
    """The real greeting fits a small telephone and passes axe-core."""
    assert overflow(live_chat) == 0
    assert violations(live_chat, axe) == []


def test_danger_is_answered_with_a_number_to_tap(live_chat: Page) -> None:
    """An emergency is answered with a number that can be called by a tap."""
    write(live_chat, "my wife in Hamburg is bleeding heavily and she does not wake up")
    expect(live_chat.locator("a[href='tel:112']").first).to_be_visible()


def test_place_is_found_with_its_source(live_chat: Page, axe: str) -> None:
    """Asking for care in a city shows places, in a page that stays within the screen and accessible."""
    write(live_chat, "I need a doctor in Berlin")
    expect(live_chat.locator(".row.latest .bubble").filter(has_text="Berlin").first).to_be_visible()
    expect(live_chat.locator(".row.latest .choice").first).to_be_visible()
    assert overflow(live_chat) == 0
    assert violations(live_chat, axe) == []


def test_arabic_words_turn_the_page(live_chat: Page) -> None:
    """Whoever writes in Arabic on a page that began in English is answered in Arabic, right to left."""
    write(live_chat, "أحتاج إلى طبيب في برلين")
    expect(live_chat.locator("html")).to_have_attribute("dir", "rtl")
    expect(bubbles(live_chat, "amana").last).to_have_attribute("lang", "ar")


def test_language_menu_turns_the_conversation(live_chat: Page) -> None:
    """A language chosen from the menu in mid-talk is the language of the answer."""
    write(live_chat, "hello")
    expect(bubbles(live_chat, "amana")).not_to_have_count(1)
    live_chat.locator("#language").click()
    press(live_chat, "Français")
    expect(live_chat.locator("html")).to_have_attribute("lang", "fr")
    expect(bubbles(live_chat, "amana").last).to_have_attribute("lang", "fr")
    write(live_chat, "merci")
    expect(bubbles(live_chat, "you").last).to_have_text("merci")
    expect(live_chat.locator(".row.latest .bubble").first).to_have_attribute("lang", "fr")


def test_location_is_taken(open_page: OpenChat, live_app: str) -> None:
    """A shared location is answered, and is not kept in the page."""
    point = {"latitude": 53.5511, "longitude": 9.9937}
    page = open_page(live_app, permissions=["geolocation"], geolocation=point)
    expect(page.locator(".choice").first).to_be_visible()
    page.locator("#locate").click()
    expect(page.locator(".row.latest .bubble").first).to_be_visible()
    expect(page.locator(".failure")).to_have_count(0)
    assert "53.5511" not in kept(page)


def test_leaving_goes_to_a_harmless_page(live_chat: Page, watch: Watch) -> None:
    """Leaving the real page opens the real exit (answered here by a stand-in) and Back does not return."""

    def stand_in(route: Route) -> None:
        route.fulfill(body="<title>Elsewhere</title>", content_type="text/html")

    live_chat.route(f"{EXIT}**", stand_in)
    write(live_chat, "hello")
    sees(live_chat, "")
    live_chat.get_by_role("button", name="Leave quickly").click()
    live_chat.wait_for_url(EXIT)
    live_chat.go_back()
    expect(live_chat.locator("#log")).to_have_count(0)
    watch.requests = [url for url in watch.requests if not url.startswith(EXIT)]
