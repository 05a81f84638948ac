"""Pictures and documents of an answer."""

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenChat
from tests.browser.fake_app import Script, message
from tests.browser.steps import bubbles, kept, overflow, sees, write
from tests.browser.test_access import SMALL, violations

# One red pixel.
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"


def a_file(name: str, media_type: str, data: str, alt: str = "") -> dict[str, Any]:
    """A file as the service sends it."""
    return {"name": name, "media_type": media_type, "data": data, "alt": alt}


CARD = a_file("card-to-show.png", "image/png", PNG, "I need a doctor. Ich brauche einen Arzt.")
DATE = a_file("termin.ics", "text/calendar", b64encode(b"BEGIN:VCALENDAR").decode())


def answered(page: Page, script: Script, file: dict[str, Any]) -> None:
    """Let the service answer with a file."""
    script.on("ask", message("Here it is", file=file))
    write(page, "ask")
    sees(page, "Here it is")


def test_picture_is_shown_with_its_words_and_can_be_saved(
    open_chat: OpenChat, script: Script, axe: str, tmp_path: Path
) -> None:
    """A picture stands in the bubble, within the screen, says what it shows, and is saved under its name."""
    page = open_chat(viewport=SMALL)
    answered(page, script, CARD)
    picture = bubbles(page, "amana").last.get_by_role("img")
    expect(picture).to_have_attribute("alt", CARD["alt"])
    assert picture.evaluate("(node) => node.decode().then(() => node.naturalWidth)") == 1
    assert overflow(page) == 0
    assert violations(page, axe) == []
    with page.expect_download() as download:
        page.get_by_role("link", name="Save card-to-show.png").click()
    assert download.value.suggested_filename == "card-to-show.png"
    download.value.save_as(tmp_path / "card.png")
    assert b64encode((tmp_path / "card.png").read_bytes()).decode() == PNG


def test_document_is_a_link_that_saves_it(chat: Page, script: Script, tmp_path: Path) -> None:
    """A calendar entry or a paper is saved, not shown."""
    answered(chat, script, DATE)
    expect(bubbles(chat, "amana").last.get_by_role("img")).to_have_count(0)
    with chat.expect_download() as download:
        chat.get_by_role("link", name="Save termin.ics").click()
    download.value.save_as(tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == b"BEGIN:VCALENDAR"


@pytest.mark.parametrize(
    ("media_type", "data"),
    [("text/html", b64encode(b"<script>document.title=1</script>").decode()), ("image/svg+xml", "PHN2Zy8+")],
)
def test_active_content_is_never_run(
    open_page: OpenChat, fake_app: str, script: Script, media_type: str, data: str
) -> None:
    """A file that could run in the page is offered as bytes of no kind."""
    page = open_page("about:blank")
    page.add_init_script(
        "Blob = class extends Blob { constructor(...all) { super(...all); window.kind = this.type; } }"
    )
    page.goto(fake_app)
    sees(page, "Hello")
    answered(page, script, CARD)
    assert page.evaluate("window.kind") == "image/png"
    answered(page, script, a_file("x", media_type, data))
    expect(bubbles(page, "amana").last.get_by_role("img")).to_have_count(0)
    expect(page.get_by_role("link", name="Save x")).to_have_attribute("download", "x")
    assert page.evaluate("window.kind") == ""


def test_broken_file_costs_nothing_else(chat: Page, script: Script) -> None:
    """A file that cannot be read is left out; the words stay."""
    answered(chat, script, a_file("x.png", "image/png", "%%%"))
    expect(bubbles(chat, "amana").last.get_by_role("link")).to_have_count(0)


def test_files_are_there_after_a_reload(chat: Page, script: Script) -> None:
    """A reload shows the picture again."""
    answered(chat, script, CARD)
    chat.reload()
    picture = bubbles(chat, "amana").last.get_by_role("img")
    assert picture.evaluate("(node) => node.decode().then(() => node.naturalWidth)") == 1


def test_a_file_too_large_to_keep_costs_the_reload_nothing_else(chat: Page, script: Script) -> None:
    """When the tab's storage cannot hold a file, a reload still brings the words back."""
    answered(chat, script, a_file("big.pdf", "application/pdf", "A" * 8_000_000))
    assert "Here it is" in kept(chat)
    chat.reload()
    sees(chat, "Here it is")
    expect(bubbles(chat, "amana").last.get_by_role("link")).to_have_count(0)
