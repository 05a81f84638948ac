"""Small screens, keyboards, screen readers."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenChat
from tests.browser.fake_app import Script, message
from tests.browser.steps import bubbles, overflow, sees, write

SMALL = {"width": 320, "height": 568}
TARGET = 44
LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 3 + " https://example.org/" + "x" * 200
VENUE = {"name": "Open House", "address": "Main St 1", "latitude": 52.5, "longitude": 13.4}
BUTTONS = ({"title": "Call 112", "url": "tel:112"}, {"title": "Is it safe?", "payload": "/ask_firewall"})


def box(node: Locator) -> dict[str, float]:
    """Return where a node is on the screen."""
    found = node.bounding_box()
    assert found is not None
    return {side: float(found[side]) for side in ("x", "y", "width", "height")}


def violations(page: Page, axe: str) -> list[str]:
    """Check the page with axe-core, every rule of it, and return what it finds."""
    page.evaluate(axe)
    found: list[dict[str, Any]] = page.evaluate("axe.run(document).then((result) => result.violations)")
    return [f"{item['id']}: {[node['html'] for node in item['nodes']]}" for item in found]


def full_page(page: Page, script: Script, language: str = "en") -> None:
    """Bring every part of the page onto the screen: links, a map, buttons, a failure, a status."""
    place = message("Open House", *BUTTONS, venue=VENUE)
    script.on("ask", message("Call +49 30 450570"), place, language=language)
    write(page, "ask")
    expect(page.locator(".map")).to_be_visible()
    script.failures = 1
    write(page, "fails")
    expect(page.locator(".failure")).to_be_visible()
    page.context.set_offline(True)
    expect(page.get_by_role("status")).not_to_have_text("")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_violations(open_chat: OpenChat, script: Script, axe: str, language: str, scheme: str) -> None:
    """axe-core finds nothing, in both directions and colour schemes, language menu closed and open."""
    page = open_chat(locale=language, color_scheme=scheme)
    full_page(page, script, language)
    assert violations(page, axe) == []
    page.locator("#language").click()
    assert violations(page, axe) == []


def test_checker_finds_what_is_wrong(chat: Page, axe: str) -> None:
    """The checker is awake: an unlabelled button is found."""
    chat.evaluate("document.querySelector('main').append(document.createElement('button'))")
    assert any(found.startswith("button-name") for found in violations(chat, axe))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("viewport", [SMALL, {"width": 320, "height": 256}, {"width": 1280, "height": 800}])
def test_nothing_is_wider_than_the_screen(
    open_chat: OpenChat, script: Script, language: str, viewport: dict[str, int]
) -> None:
    """Down to 320 pixels nothing scrolls sideways, however long a word or a list of buttons is."""
    page = open_chat(viewport=viewport, locale=language)
    buttons = [{"title": f"Button {number} " + "w" * 12, "payload": f"/{number}"} for number in range(10)]
    script.on("long", message(LONG, *buttons, venue={**VENUE, "name": LONG}), language=language)
    write(page, "long")
    expect(page.locator(".map")).to_be_visible()
    write(page, "m" * 300)
    sees(page, "mmm")
    page.locator("#text").fill("w" * 500)
    assert overflow(page) == 0
    page.locator("#language").click()
    assert overflow(page) == 0
    assert box(page.locator("#languages"))["x"] >= 0


def test_touch_targets_are_big(open_chat: OpenChat, script: Script) -> None:
    """Every button, and every link that stands alone, is at least 44 pixels high and wide."""
    page = open_chat(viewport=SMALL)
    full_page(page, script)
    page.locator("#language").click()
    targets = page.locator("button:visible, a.choice:visible, a.map:visible, textarea:visible")
    assert targets.count() > 8
    for target in targets.all():
        size = box(target)
        assert min(size["height"], size["width"]) >= TARGET, target.inner_text()


@pytest.mark.parametrize("viewport", [SMALL, {"width": 568, "height": 320}])
def test_composer_never_covers_the_last_message(open_chat: OpenChat, script: Script, viewport: dict[str, int]) -> None:
    """The end of a talk stays above the input, also while the input grows."""
    page = open_chat(viewport=viewport)
    for number in range(4):
        write(page, f"message {number}")
        sees(page, f"message {number}")
    for text in ("", "one\ntwo\nthree\nfour\nfive\nsix\nseven"):
        page.locator("#text").fill(text)
        page.wait_for_timeout(100)
        last = box(bubbles(page, "amana").last)
        assert last["y"] + last["height"] <= box(page.locator("#composer"))["y"]
        expect(bubbles(page, "amana").last).to_be_in_viewport(ratio=1)
        expect(page.locator("#send")).to_be_in_viewport(ratio=1)


def test_long_answer_is_read_from_its_beginning(open_chat: OpenChat, script: Script) -> None:
    """An answer longer than the screen shows its first message, under the person's own words."""
    page = open_chat(viewport=SMALL)
    script.on("long", message("BEGIN " + "word " * 50), *[message("word " * 100) for _ in range(3)])
    write(page, "long")
    expect(bubbles(page, "amana")).to_have_count(5)
    bar = box(page.locator(".bar"))
    begin = box(bubbles(page, "amana").nth(1))
    assert bar["y"] == 0
    assert bar["height"] < begin["y"] < bar["height"] + 120


def test_keyboard_alone_is_enough(chat: Page, script: Script) -> None:
    """Typing, pressing buttons and choosing a language work without a pointer, focus always seen."""
    expect(chat.locator("#text")).to_be_focused()
    chat.keyboard.type("hello")
    chat.keyboard.press("Enter")
    sees(chat, "Heard: hello")
    names = []
    for _ in range(12):
        chat.keyboard.press("Shift+Tab")
        names.append(chat.evaluate("document.activeElement.textContent.trim() || document.activeElement.id"))
        if names[-1] != "BODY" and chat.evaluate("document.activeElement !== document.body"):
            outline = chat.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid", names[-1]
        if names[-1] == "Find care":
            chat.keyboard.press("Enter")
            sees(chat, "Heard: /find_care")
        if names[-1].startswith("Language"):
            break
    chat.keyboard.press("Enter")
    expect(chat.get_by_role("button", name="English", exact=True)).to_be_focused()
    chat.keyboard.press("Tab")
    chat.keyboard.press("Space")
    expect(chat.locator("html")).to_have_attribute("lang", "fr")
    assert {"Leave quickly", "Find care"} <= set(names)


def test_screen_reader_structure(chat: Page, script: Script) -> None:
    """The log, the input, the speakers and the landmarks have names and roles."""
    write(chat, "hello")
    sees(chat, "hello")
    log = chat.get_by_role("log", name="Conversation")
    expect(log).to_have_attribute("aria-live", "polite")
    expect(chat.get_by_label("Write here, in any language you speak")).to_be_visible()
    expect(chat.get_by_role("main")).to_be_visible()
    expect(chat.get_by_role("banner")).to_be_visible()
    assert chat.locator(".row.you > .unseen").last.inner_text() == "You"
    assert chat.locator(".row.amana > .unseen").last.inner_text() == "Amana"


def test_kept_bubbles_are_not_read_out_again(chat: Page) -> None:
    """After a reload the log is silent while the old bubbles are put back, and speaks again afterwards."""
    write(chat, "hello")
    sees(chat, "hello")
    chat.reload()
    log = chat.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "off")
    expect(log).to_have_attribute("aria-live", "polite")


def test_reduced_motion_is_respected(open_chat: OpenChat, script: Script) -> None:
    """Whoever asks for less motion gets dots that stand still."""
    page = open_chat(reduced_motion="reduce")
    script.hold()
    write(page, "hello")
    expect(page.locator("#typing")).to_be_visible()
    assert page.locator("#typing i").first.evaluate("(dot) => getComputedStyle(dot).animationName") == "none"
    script.release()
    sees(page, "hello")
