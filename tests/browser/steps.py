"""What a person does with the page and sees on it, in words the tests share."""

import time
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

PATIENCE_SECONDS = 5.0


def write(page: Page, text: str) -> None:
    """Type a text and press Enter."""
    page.locator("#text").fill(text)
    page.locator("#text").press("Enter")


def bubbles(page: Page, who: str) -> Locator:
    """Return the bubbles of `you` or `amana`."""
    return page.locator(f".row.{who} > .bubble")


def sees(page: Page, text: str) -> None:
    """Expect the newest bubble of Amana to hold a text."""
    expect(bubbles(page, "amana").last).to_contain_text(text)


def said(page: Page, text: str) -> None:
    """Expect the person's newest bubble to be a text."""
    expect(bubbles(page, "you").last).to_have_text(text)


def press(page: Page, title: str) -> None:
    """Press the newest button of a title."""
    page.get_by_role("button", name=title, exact=True).last.click()


def eventually(holds: Callable[[], bool]) -> bool:
    """Wait a little for something outside the page to become true."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def kept(page: Page) -> str:
    """Return all that the tab's session storage holds, as one text."""
    text: str = page.evaluate("JSON.stringify(Object.entries(sessionStorage))")
    return text


def overflow(page: Page) -> int:
    """Return by how many pixels the page or its log is wider than the screen."""
    pixels: int = page.evaluate(
        "Math.max(...['html', 'body', '#log'].map((name) => document.querySelector(name))"
        ".map((node) => node.scrollWidth - node.clientWidth))"
    )
    return pixels
