"""The page as it is delivered: no stranger, no inline code, no words of its own."""

import re

from playwright.sync_api import Page

from tests.browser.conftest import OpenChat, Watch
from tests.browser.fake_app import WEB, Script
from tests.browser.steps import sees, write

LARGEST_BYTES = 64_000
SCRIPTS = ["chat.js", *(f"chat/{path.name}" for path in sorted((WEB / "chat").glob("*.js")))]


def test_watch_notices_a_violation(open_page: OpenChat, fake_app: str, watch: Watch) -> None:
    """The watch of every test here is awake: it sees a violated policy and a request to a stranger."""
    page = open_page(fake_app)
    sees(page, "Hello")
    page.evaluate("document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))")
    page.evaluate("fetch('https://example.org/').catch(() => {})")
    page.wait_for_timeout(200)
    assert watch.violations()
    watch.requests.append("https://example.org/")
    assert watch.strangers()
    watch.console.clear()
    watch.requests.clear()


def test_page_has_no_words_of_its_own() -> None:
    """The HTML holds no text but the name, and no label but by its key."""
    html = (WEB / "index.html").read_text(encoding="utf-8")
    texts = {text.strip() for text in re.findall(r">([^<]+)<", html)} - {""}
    assert texts == {"Amana"}
    assert not re.search(r'\s(?:aria-label|title|placeholder|alt)="', html)


def test_page_has_no_inline_code() -> None:
    """Neither script, style nor handler stands inline, and nothing is loaded from elsewhere."""
    html = (WEB / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", html)
    assert set(re.findall(r'(?:src|href)="([^"]+)"', html)) == {
        "/static/icon.svg",
        "/static/chat.css",
        *(f"/static/{name}" for name in SCRIPTS),
    }


def test_script_never_parses_markup() -> None:
    """The script uses nothing that turns text into markup or code, and no lasting storage."""
    code = "".join((WEB / name).read_text(encoding="utf-8").split("*/", 1)[1] for name in [*SCRIPTS, "embed.js"])
    for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "localStorage", "cookie"):
        assert forbidden not in code


def test_every_word_it_asks_for_is_in_the_catalogue() -> None:
    """Each key that the page uses exists in the English catalogue, and each key there is used."""
    files = [(WEB / name).read_text(encoding="utf-8") for name in ("index.html", *SCRIPTS, "embed.js")]
    used = set(re.findall(r'"(web-[\w-]+)"', "".join(files)))
    catalogue = (WEB.parent / "locales" / "en" / "web.ftl").read_text(encoding="utf-8")
    assert used == set(re.findall(r"^(web-[\w-]+) =", catalogue, re.MULTILINE))


def test_page_is_small() -> None:
    """On a slow line the whole page, uncompressed, is a matter of seconds."""
    names = ("index.html", "chat.css", "icon.svg", *SCRIPTS)
    assert sum((WEB / name).stat().st_size for name in names) < LARGEST_BYTES


def test_policy_is_kept_by_a_whole_talk(chat: Page, script: Script, watch: Watch) -> None:
    """A talk with failure, language change and leaving causes no complaint and no request to a stranger."""
    script.failures = 1
    write(chat, "hello")
    chat.locator(".failure").get_by_role("button").click()
    sees(chat, "hello")
    chat.locator("#language").click()
    chat.get_by_role("button", name="Français").click()
    sees(chat, "change_language")
    chat.locator("#leave").click()
    chat.wait_for_url("**/elsewhere")
    watch.check()
    assert all(url.startswith("http://127.0.0.1:") for url in watch.requests)
