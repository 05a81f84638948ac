"""A small service that speaks the web page's contract, so that the page can be tested alone.

Tests decide what it answers, how long it takes and when it fails, by way of a `Script`. Run as a program
(`python -m tests.browser.fake_app [port]`) it serves the page for looking at it.
"""

import re
import sys
import threading
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from fastapi import Body, FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from fastapi.staticfiles import StaticFiles

from bot.catalogue import load_catalogues
from bot.channels.web import embed_script, security_policy
from tests.peers.serving import serve

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "bot" / "web"
LOCALES = ROOT / "bot" / "locales"
AWAY = "/elsewhere"
LONGEST_HOLD_SECONDS = 60.0
LANGUAGES = [
    {"tag": "ar", "name": "العربية", "direction": "rtl"},
    {"tag": "en", "name": "English", "direction": "ltr"},
    {"tag": "fr", "name": "Français", "direction": "ltr"},
]
# Stricter than what the page has to bear: assigning markup to the page is refused by the browser itself.
POLICY = f"{security_policy('http://localhost:* http://127.0.0.1:*')}; require-trusted-types-for 'script'"

Message = dict[str, Any]


def message(
    text: str, *buttons: dict[str, str], key: str = "x", venue: Message | None = None, file: Message | None = None
) -> Message:
    """Build one message of an answer."""
    return {"key": key, "text": text, "buttons": list(buttons), "venue": venue, "file": file}


GREETINGS = {
    "ar": ("مرحبا، أنا أمانة. ماذا تحتاج؟", "البحث عن رعاية", "حقوقي"),
    "en": ("Hello, I am Amana. What do you need?", "Find care", "My rights"),
    "fr": ("Bonjour, je suis Amana. De quoi avez-vous besoin ?", "Trouver des soins", "Mes droits"),
}


def greeting(language: str) -> list[Message]:
    """Return the greeting of a language, with its two buttons."""
    text, care, rights = GREETINGS[language]
    buttons = ({"title": care, "payload": "/find_care"}, {"title": rights, "payload": "/ask_coverage"})
    return [message(text, *buttons, key="greet")]


@dataclass
class Script:
    """What the service does next, and what it was asked.

    Attributes:
        received: The bodies of `/api/chat`, in order.
        cookies: The cookie header of each.
        answers: Language and messages, by the text or payload they answer.
        failures: How many of the next messages to fail.
        words_fail: How many times to fail to list the languages.
        delays: Seconds to wait before giving the words of a language, or the page one leaves to.
        gate: Open while messages are answered.
    """

    received: list[dict[str, Any]] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)
    answers: dict[str, tuple[str, list[Message]]] = field(default_factory=dict)
    failures: int = 0
    words_fail: int = 0
    delays: dict[str, float] = field(default_factory=dict)
    gate: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        """Begin with the gate open."""
        self.gate.set()

    def hold(self) -> None:
        """Take requests from now on, and answer none of them before `release`."""
        self.gate.clear()

    def release(self) -> None:
        """Answer what was held."""
        self.gate.set()

    def on(self, said: str, *messages: Message, language: str = "en") -> None:
        """Answer a text or payload with these messages."""
        self.answers[said] = (language, list(messages))

    def sent(self, name: str) -> list[Any]:
        """Return the values of one field of all requests that carry it, in order."""
        return [body[name] for body in self.received if name in body]

    def answer(self, body: dict[str, Any]) -> tuple[str, list[Message]]:
        """Find the answer to a request: scripted, the greeting, or an echo."""
        said = body.get("text") or body.get("payload") or ""
        if said in self.answers:
            return self.answers[said]
        language = body.get("language") or "en"
        if said == "/greet":
            return language, greeting(language)
        return language, [message(f"Heard: {said or body.get('location')}")]


def words(tag: str) -> dict[str, str]:
    """Read the page's own words from the catalogue; a language not yet written speaks English."""
    path = LOCALES / tag / "web.ftl"
    text = (path if path.exists() else LOCALES / "en" / "web.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^(web-[\w-]+) = (.+)$", text, re.MULTILINE))


def create_app(script: Script) -> FastAPI:
    """Build the service around a script."""
    app = FastAPI(openapi_url=None)
    _add_page(app, script)
    _add_words(app, script)
    _add_chat(app, script)
    app.mount("/static", StaticFiles(directory=WEB))
    return app


@cache
def _embedded() -> str:
    """Return the script for other sites; all catalogues are read for it, once and before anybody waits."""
    return embed_script(load_catalogues())


def _add_page(app: FastAPI, script: Script) -> None:
    """Serve the page itself, with its exit turned to a page of our own, and that page."""
    embedded = _embedded()

    @app.get("/")
    def page() -> HTMLResponse:
        html = (WEB / "index.html").read_text(encoding="utf-8")
        html = re.sub(r'(name="leave-to" content=")[^"]+', rf"\g<1>{AWAY}", html)
        return HTMLResponse(html, headers={"Content-Security-Policy": POLICY})

    @app.get("/embed.js")
    def embed() -> Response:
        return Response(embedded, media_type="text/javascript")

    @app.get("/before")
    @app.get(AWAY)
    def elsewhere() -> HTMLResponse:
        time.sleep(script.delays.get(AWAY, 0))
        return HTMLResponse('<!doctype html><html lang="en"><title>x</title><h1>Elsewhere</h1></html>')


def _add_words(app: FastAPI, script: Script) -> None:
    """Serve the languages and the page's own words."""

    @app.get("/api/languages")
    def languages() -> list[dict[str, str]]:
        if script.words_fail > 0:
            script.words_fail -= 1
            raise HTTPException(503)
        return LANGUAGES

    @app.get("/api/strings/{tag}")
    def strings(tag: str) -> dict[str, str]:
        time.sleep(script.delays.get(tag, 0))
        if tag not in GREETINGS:
            raise HTTPException(404)
        return words(tag)


def _add_chat(app: FastAPI, script: Script) -> None:
    """Serve the conversation."""

    @app.post("/api/chat")
    def chat(body: Annotated[dict[str, Any], Body()], request: Request) -> dict[str, Any]:
        script.received.append(body)
        script.cookies.append(request.headers.get("cookie", ""))
        script.gate.wait(LONGEST_HOLD_SECONDS)
        if script.failures > 0:
            script.failures -= 1
            raise HTTPException(500)
        language, messages = script.answer(body)
        return {"language": language, "messages": messages}


def main() -> None:
    """Serve the page for looking at it, until Enter is pressed."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    with serve(create_app(Script()), port) as base:
        input(f"{base}\n")


if __name__ == "__main__":
    main()
