"""What the page keeps, what it gives away, and how fast it can be left."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenChat, Watch
from tests.browser.fake_app import AWAY, Script, message
from tests.browser.steps import bubbles, eventually, kept, press, said, sees, write

PLANTED = "planted-secret"
POINT = {"latitude": 53.551234567, "longitude": 9.993765432}


def forgotten(script: Script) -> bool:
    """Whether the service was told to forget the conversation, and nothing else with it."""
    conversation = script.received[0]["conversation"]
    return {"conversation": conversation, "payload": "/leave"} in script.received


def locating(open_chat: OpenChat, script: Script) -> Page:
    """Open a chat whose browser allows its location, with an answer that asks for it."""
    page = open_chat(permissions=["geolocation"], geolocation=POINT)
    script.on("ask", message("Where are you?", {"title": "Here I am", "request": "location"}))
    write(page, "ask")
    sees(page, "Where are you?")
    return page


def test_reload_keeps_the_conversation(chat: Page, script: Script) -> None:
    """After a reload the bubbles, the id and the half-typed text are there, without a new greeting."""
    write(chat, "hello")
    sees(chat, "hello")
    chat.locator("#text").fill("half a")
    chat.reload()
    said(chat, "hello")
    expect(bubbles(chat, "amana")).to_have_count(2)
    expect(chat.locator("#text")).to_have_value("half a")
    write(chat, "again")
    sees(chat, "again")
    assert script.sent("payload") == ["/greet"]
    assert len(set(script.sent("conversation"))) == 1


def test_old_conversation_is_not_brought_back(chat: Page, script: Script) -> None:
    """A tab brought back after more than an hour starts anew, with nothing of the old conversation."""
    write(chat, PLANTED)
    sees(chat, PLANTED)
    state = json.loads(chat.evaluate("sessionStorage.amana"))
    state["savedAt"] -= 61 * 60 * 1000
    chat.evaluate("(text) => { sessionStorage.amana = text; }", json.dumps(state))
    chat.reload()
    sees(chat, "Hello")
    expect(bubbles(chat, "you")).to_have_count(0)
    assert PLANTED not in kept(chat)
    assert len(set(script.sent("conversation"))) == 2


def test_new_tab_is_a_new_conversation(chat: Page, script: Script, fake_app: str) -> None:
    """The conversation belongs to one tab: another tab starts anew."""
    write(chat, PLANTED)
    sees(chat, PLANTED)
    other = chat.context.new_page()
    other.goto(fake_app)
    sees(other, "Hello")
    expect(bubbles(other, "you")).to_have_count(0)
    assert len(set(script.sent("conversation"))) == 2


def test_nothing_is_kept_elsewhere(chat: Page, script: Script) -> None:
    """Local storage, cookies, databases, caches and the address hold nothing."""
    write(chat, PLANTED)
    sees(chat, PLANTED)
    assert PLANTED in kept(chat)
    assert chat.evaluate("localStorage.length") == 0
    assert chat.evaluate("caches.keys()") == []
    assert chat.evaluate("indexedDB.databases()") == []
    assert chat.context.cookies() == []
    assert not set("?#") & set(chat.url)
    assert set(script.cookies) == {""}


def test_requests_carry_nothing_in_their_address(chat: Page, watch: Watch) -> None:
    """No address asked for holds a query, the conversation's id or her words."""
    write(chat, PLANTED)
    sees(chat, PLANTED)
    assert all("?" not in url and PLANTED not in url for url in watch.requests)
    paths = {"/" + url.split("/", 3)[3] for url in watch.requests}
    assert {"/", "/static/chat.css", "/static/chat.js", "/api/languages", "/api/chat"} <= paths


def leave_by_button(page: Page) -> None:
    """Press the button that leaves."""
    page.get_by_role("button", name="Leave quickly").click()


def leave_by_keyboard(page: Page) -> None:
    """Press Escape twice."""
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


@pytest.mark.parametrize("way", [leave_by_button, leave_by_keyboard])
def test_leaving_wipes_and_cannot_be_undone(
    open_page: OpenChat, fake_app: str, script: Script, way: Callable[[Page], None]
) -> None:
    """Leaving shows the neutral page, keeps nothing, tells the service to forget; Back goes elsewhere."""
    page = open_page(f"{fake_app}/before")
    page.goto(fake_app)
    sees(page, "Hello")
    write(page, PLANTED)
    sees(page, PLANTED)
    way(page)
    page.wait_for_url(f"**{AWAY}")
    assert kept(page) == "[]"
    assert eventually(lambda: forgotten(script))
    page.go_back()
    page.wait_for_url("**/before")
    page.go_forward()
    page.wait_for_url(f"**{AWAY}")
    page.goto(fake_app)
    sees(page, "Hello")
    expect(bubbles(page, "you")).to_have_count(0)


def test_one_escape_does_not_leave(chat: Page) -> None:
    """A single Escape, or two far apart, closes the language menu and no more."""
    chat.locator("#language").click()
    chat.keyboard.press("Escape")
    expect(chat.locator("#languages")).to_be_hidden()
    expect(chat.locator("#language")).to_be_focused()
    chat.wait_for_timeout(1600)
    chat.keyboard.press("Escape")
    chat.wait_for_timeout(200)
    assert AWAY not in chat.url
    sees(chat, "Hello")


def test_leaving_with_an_answer_under_way(chat: Page, script: Script) -> None:
    """An answer that comes after leaving writes nothing back."""
    script.hold()
    write(chat, PLANTED)
    leave_by_button(chat)
    script.release()
    chat.wait_for_url(f"**{AWAY}")
    chat.wait_for_timeout(200)
    assert kept(chat) == "[]"


def test_leaving_with_words_under_way(chat: Page, script: Script) -> None:
    """Words of another language that come while the page is being left write nothing back."""
    script.delays = {"fr": 0.2, AWAY: 0.8}
    chat.locator("#language").click()
    chat.get_by_role("button", name="Français").click()
    leave_by_button(chat)
    chat.wait_for_url(f"**{AWAY}")
    assert kept(chat) == "[]"


def test_leaving_before_the_page_is_ready(open_page: OpenChat, fake_app: str, script: Script) -> None:
    """Escape twice leaves even while the page waits for its words, with nothing to tell the service."""
    script.words_fail = 1000
    page = open_page(fake_app)
    leave_by_keyboard(page)
    page.wait_for_url(f"**{AWAY}")
    assert script.received == []


def test_leave_is_always_visible(chat: Page, script: Script) -> None:
    """The button that leaves stays on the screen in a long talk and with the language menu open."""
    script.on("long", *[message("word " * 60) for _ in range(8)])
    write(chat, "long")
    sees(chat, "word")
    button = chat.get_by_role("button", name="Leave quickly")
    expect(button).to_be_in_viewport(ratio=1)
    chat.locator("#language").click()
    expect(button).to_be_in_viewport(ratio=1)
    button.click()
    chat.wait_for_url(f"**{AWAY}")


def test_location_is_sent_in_the_body_and_not_kept(open_chat: OpenChat, script: Script, watch: Watch) -> None:
    """Pressing a location button sends the point once, in the body, rounded to some eleven metres."""
    page = locating(open_chat, script)
    press(page, "Here I am")
    said(page, "Here I am")
    sees(page, "Heard: {")
    assert script.sent("location") == [{"latitude": 53.5512, "longitude": 9.9938}]
    own = page.evaluate("JSON.parse(sessionStorage.amana).entries.filter((entry) => entry.who === 'you')")
    assert "53.55" not in str(own)
    assert not any("53.55" in url for url in watch.requests)


def test_location_button_of_the_composer(open_chat: OpenChat, script: Script) -> None:
    """The button beside the input sends the location too, and shows its own words as the bubble."""
    page = locating(open_chat, script)
    page.locator("#locate").click()
    said(page, "Send my location")
    sees(page, "Heard: {")
    assert len(script.sent("location")) == 1


def test_location_is_asked_only_when_pressed(open_page: OpenChat, fake_app: str) -> None:
    """The browser is not asked for the place before a button is pressed."""
    page = open_page("about:blank")
    page.add_init_script("navigator.geolocation.getCurrentPosition = () => { window.asked = true; };")
    page.goto(fake_app)
    sees(page, "Hello")
    assert page.evaluate("window.asked") is None
    page.locator("#locate").click()
    assert page.evaluate("window.asked") is True


def test_location_denied(chat: Page, script: Script) -> None:
    """When the browser refuses, the page says what to do instead and sends nothing."""
    chat.context.grant_permissions([])
    chat.locator("#locate").click()
    sees(chat, "I did not get your location.")
    assert script.sent("location") == []


def test_failed_location_is_asked_for_again(open_chat: OpenChat, script: Script) -> None:
    """A location that did not arrive is taken anew, since the page has not kept it."""
    page = locating(open_chat, script)
    script.failures = 1
    press(page, "Here I am")
    page.locator(".failure").get_by_role("button").click()
    sees(page, "Heard: {")
    assert len(script.sent("location")) == 2
