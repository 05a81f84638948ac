"""Takes the pictures of conversations in README and docs/agents.md: the real app, the real Rasa, a telephone's screen.

python -m scripts.screenshot            (make screenshot)
"""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from bot.run import started
from bot.settings import Settings
from nlu.model_id import ROOT
from scripts import referring

PICTURES = ROOT / "docs/pictures"
CHROMIUM = "/usr/bin/chromium"
SCREEN: ViewportSize = {"width": 390, "height": 844}  # a common telephone, in CSS pixels
SHARPNESS = 2
COLOURS = 192
SAYS = "bonjour ma femme est enceinte de 5 mois on a pas de papiers on est a hambourg elle a jamais vu un medecin"
PATIENCE_MS = 60_000


@contextmanager
def amana() -> Iterator[Settings]:
    """Runs an Amana with a database of its own; the trained model and the index of places are shared."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("models", "cache", "places.sqlite", "places.sqlite.stamp"):
            if (ROOT / "var" / name).exists():
                (Path(folder) / name).symlink_to(ROOT / "var" / name)
        values: dict[str, Any] = {
            "var": folder,
            "database_url": f"sqlite:///{folder}/amana.db",
            "port": _free_port(),
            "rasa_url": f"http://127.0.0.1:{_free_port()}",
            "public_url": "https://amana.example",
        }
        settings = Settings(**values)
        with started(settings) as services:
            services.wait_until_ready()
            yield settings


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def telephone(browser: Browser, url: str, language: str, height: int = SCREEN["height"]) -> Page:
    """Opens the web chat on a telephone of its own, and waits until Amana has greeted."""
    screen: ViewportSize = {"width": SCREEN["width"], "height": height}
    page = browser.new_page(viewport=screen, device_scale_factor=SHARPNESS, locale=language, color_scheme="light")
    page.set_default_timeout(PATIENCE_MS)
    page.goto(url)
    expect(page.locator(".amana .bubble").first).to_be_visible(timeout=PATIENCE_MS)
    return page


def say(page: Page, text: str) -> None:
    """Sends a message, waits for the answer, and brings it to the top of the screen."""
    page.locator("#text").fill(text)
    page.locator("#text").press("Enter")
    expect(page.locator(".row.latest .bubble").first).to_be_visible(timeout=PATIENCE_MS)
    page.evaluate("document.activeElement.blur()")
    page.evaluate(
        "const own = [...document.querySelectorAll('.row.you > .bubble')].pop().getBoundingClientRect().top"
        " - document.querySelector('#log').getBoundingClientRect().top;"
        "document.querySelector('#log').scrollTop += own - 12"
    )


def small(png: bytes) -> bytes:
    """Returns a picture in fewer colours: a third of the bytes, and nobody sees the difference."""
    out = BytesIO()
    Image.open(BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def keep(name: str, png: bytes) -> None:
    """Writes a picture."""
    picture = small(png)
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / name).write_bytes(picture)
    print(f"docs/pictures/{name}: {len(picture) // 1024} KB")


def main() -> None:
    """Writes the pictures."""
    with amana() as settings, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = telephone(browser, settings.app_url, "fr-FR")
        say(page, SAYS)
        keep("conversation.png", page.screenshot())
        for name, png in referring.pictures(settings, lambda *args: telephone(browser, *args), say):
            keep(name, png)
        browser.close()


if __name__ == "__main__":
    main()
