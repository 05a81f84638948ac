"""What becomes a link in an answer, and what never does."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.fake_app import Script, message
from tests.browser.steps import bubbles, press, sees, write

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
VENUE: dict[str, Any] = {"name": "Open House", "address": "Main St 112", "latitude": 52.5, "longitude": 13.4}


def answer_to(page: Page, script: Script, text: str, **more: Any) -> Locator:
    """Let the service answer with a text, and return the links in it."""
    script.on("ask", message(text, *more.pop("buttons", ()), **more))
    write(page, "ask")
    expect(bubbles(page, "amana")).to_have_count(2)
    return bubbles(page, "amana").last.get_by_role("link")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Call +49 30 450-570 (day and night).", "tel:+4930450570"),
        ("Call +49 (0)30 450570.", "tel:+4930450570"),
        (f"telephone {FSI}0800 111 0 111{PDI}", "tel:08001110111"),
        (f"telephone {FSI}030/4505700{PDI}", "tel:0304505700"),
        (f"call {FSI}116 123{PDI} now", "tel:116123"),
        (f"call {LRI}3114{PDI} now", "tel:3114"),
        (f"call {FSI}{LRI}15{PDI}{PDI} now", "tel:15"),
        (f"call {FSI}1-888-373-7888{PDI} now", "tel:18883737888"),
        ("112 works in all of Europe", "tel:112"),
        ("اتصل بـ ١١٢ الآن", "tel:112"),
        ("اتصل ب112، الآن", "tel:112"),
        ("Source: https://example.org/a_b?x=1#y.", "https://example.org/a_b?x=1#y"),
        ("(see https://example.org/a)", "https://example.org/a"),
        ("see https://example.org/a_(b)", "https://example.org/a_(b)"),
        (f"web {FSI}https://example.org/a{PDI}, read", "https://example.org/a"),
    ],
)
def test_numbers_and_addresses_are_tappable(chat: Page, script: Script, text: str, address: str) -> None:
    """A telephone number or https address in a text is a link, and the text around it stays as it is."""
    links = answer_to(chat, script, text)
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", address)
    shown = bubbles(chat, "amana").last.inner_text()
    assert shown.replace("example.org", "https://example.org") == text or shown == text


@pytest.mark.parametrize(
    "text",
    [
        "read on 2026-11-25, or 25.11.2026, or 05/12/2025",
        "Tuesday 08:00-12:00, Thursday 08.00-12.00",
        f"about {FSI}18{PDI} minutes, {FSI}1.4{PDI} km",
        f"read in {FSI}2026{PDI}, {FSI}120{PDI} places",
        f"Address: {FSI}Hauptstraße 112{PDI}",
        "Law: AufenthG §§ 87, 88, § 112",
        "Entry #1120000",
        "http://example.org and ftp://example.org and www.example.org",
        "javascript:alert(1) data:text/html,x HTTPS//x",
    ],
)
def test_other_figures_are_not_links(chat: Page, script: Script, text: str) -> None:
    """Dates, hours, distances, paragraphs and unsafe addresses stay plain text."""
    expect(answer_to(chat, script, text)).to_have_count(0)
    assert bubbles(chat, "amana").last.inner_text() == text


def test_short_number_of_a_call_button_is_tappable(chat: Page, script: Script) -> None:
    """A number that a button of the message calls is a link in its text, however short."""
    links = answer_to(chat, script, "Call 15 now.", buttons=({"title": "Call 15", "url": "tel:15"},))
    expect(links).to_have_attribute("href", "tel:15")


def test_two_numbers_in_one_are_two_links(chat: Page, script: Script) -> None:
    """`103 / 102` is two numbers to call."""
    links = answer_to(chat, script, f"Call {LRI}103 / 102{PDI}")
    assert [link.get_attribute("href") for link in links.all()] == ["tel:103", "tel:102"]


def test_marked_number_of_a_place_is_tappable(chat: Page, script: Script) -> None:
    """In a place's card a short number is a link only when the service marks it as one to dial."""
    links = answer_to(chat, script, f"Main St 112, {FSI}112{PDI} m\n{LRI}144{PDI}", venue=VENUE)
    expect(links.filter(has_text="144")).to_have_attribute("href", "tel:144")
    expect(links.filter(has_text="112")).to_have_count(0)
    expect(links).to_have_count(2)  # the number, and the map


def test_isolates_stay(chat: Page, script: Script) -> None:
    """The marks that keep directions apart reach the page unchanged."""
    answer_to(chat, script, f"a {FSI}b{PDI} c")
    assert bubbles(chat, "amana").last.locator(".text").text_content() == f"a {FSI}b{PDI} c"


@pytest.mark.parametrize(
    "attack",
    [
        "<img src=x onerror=\"document.title='broken'\">",
        "<script>document.title='broken'</script>",
        "<a href=\"javascript:document.title='broken'\">x</a>",
        'https://example.org/"onmouseover="document.title=1',
    ],
)
def test_markup_is_shown_as_text(chat: Page, script: Script, attack: str) -> None:
    """Markup in an answer, a button or a person's own text is text: nothing is built or run from it."""
    script.on(attack, message(attack, {"title": attack, "payload": "/x"}, venue={**VENUE, "name": attack}))
    write(chat, attack)
    expect(bubbles(chat, "amana")).to_have_count(2)
    assert chat.locator("#rows img, #rows script, #rows [onerror], #rows [onmouseover]").count() == 0
    assert chat.locator("#rows a[href^=javascript]").count() == 0
    assert chat.title() == "Amana"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "http://x.org", "//x.org", "x"])
def test_unsafe_button_addresses_are_left_out(chat: Page, script: Script, url: str) -> None:
    """A button whose address is neither https nor tel is not shown."""
    buttons = ({"title": "bad", "url": url}, {"title": "good", "payload": "/x"})
    answer_to(chat, script, "text", buttons=buttons)
    expect(chat.get_by_text("good")).to_be_visible()
    expect(chat.get_by_text("bad")).to_have_count(0)


def test_call_button_is_a_link(chat: Page, script: Script) -> None:
    """A button that calls is a link to the dialler, in this tab."""
    answer_to(chat, script, "text", buttons=({"title": "Call 112", "url": "tel:112"},))
    link = chat.get_by_role("link", name="Call 112")
    expect(link).to_have_attribute("href", "tel:112")
    assert link.get_attribute("target") is None


def test_venue_with_coordinates_has_a_map_link(chat: Page, script: Script) -> None:
    """A place with a known point is linked to a map that learns nothing of where the person came from."""
    link = answer_to(chat, script, "Open House\nMain St 112", venue=VENUE)
    expect(link).to_have_count(1)
    expect(link).to_have_text("Open in a map")
    address = link.get_attribute("href") or ""
    assert address.startswith("https://www.openstreetmap.org/?mlat=52.5&mlon=13.4")
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert link.get_attribute("target") == "_blank"
    expect(bubbles(chat, "amana").last.locator("strong")).to_have_text("Open House")


def test_card_without_a_venue_shows_its_name_as_heading(chat: Page, script: Script) -> None:
    """A place whose point is not known looks like the others: its name stands out, nothing else does."""
    answer_to(chat, script, "Open House\nMain St 112", key="place-card")
    expect(bubbles(chat, "amana").last.locator("strong")).to_have_text("Open House")


@pytest.mark.parametrize("point", [{"latitude": None, "longitude": None}, {"latitude": "1"}, {}])
def test_venue_without_coordinates_has_none(chat: Page, script: Script, point: dict[str, Any]) -> None:
    """A place whose point is not known, or hidden, gets no map link."""
    links = answer_to(chat, script, "Open House", venue={"name": "Open House", "address": "secret", **point})
    expect(links).to_have_count(0)


def test_buttons_after_markup_still_work(chat: Page, script: Script) -> None:
    """Pressing a button whose title is markup shows that markup as text."""
    answer_to(chat, script, "text", buttons=({"title": "<b>bold</b>", "payload": "/x"},))
    press(chat, "<b>bold</b>")
    sees(chat, "Heard: /x")
    expect(bubbles(chat, "you").last).to_have_text("<b>bold</b>")
