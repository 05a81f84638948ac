"""The terminal, speaking the same interface as the web page."""

from __future__ import annotations

import locale
import secrets
from base64 import b64decode
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from rich.console import Console

from bot.catalogue import FALLBACK, load_catalogues
from bot.render import plain

_TIMEOUT_S = 30.0
_MAP = "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"


def talk(base_url: str, console: Console) -> None:
    """Talks until the person leaves (Ctrl-D or Ctrl-C).

    Args:
        base_url: Where the app answers.
        console: What to read from and write to.
    """
    language = (locale.getlocale()[0] or FALLBACK)[:2].lower()
    session = _Session(httpx.Client(base_url=base_url, timeout=_TIMEOUT_S, trust_env=False), console, language)
    session.hello()
    try:
        while True:
            session.answer(console.input("> ").strip())
    except (EOFError, KeyboardInterrupt):
        console.print()
    finally:
        session.close()


class _Session:
    def __init__(self, client: httpx.Client, console: Console, language: str) -> None:
        self._client = client
        self._console = console
        self._language = language
        self._conversation = secrets.token_urlsafe(12)
        self._buttons: list[dict[str, Any]] = []
        self._words = load_catalogues()
        self._folder = TemporaryDirectory(prefix="amana-")  # files of answers, as long as the talk lasts

    def hello(self) -> None:
        catalogue = self._words.get(self._language, self._words[FALLBACK])
        self._console.print(catalogue.format("console-hello", {}), markup=False)
        self._send({"payload": "/greet"})

    def answer(self, typed: str) -> None:
        chosen = int(typed) - 1 if typed.isdecimal() else -1
        if 0 <= chosen < len(self._buttons):
            self._press(self._buttons[chosen])
        else:
            self._send({"text": typed})

    def _press(self, button: dict[str, Any]) -> None:
        if button.get("payload"):
            self._send({"payload": button["payload"]})
        else:
            self._console.print(button.get("url") or button["title"], markup=False)

    def _send(self, body: dict[str, Any]) -> None:
        message_id = secrets.token_urlsafe(12)
        request = {"conversation": self._conversation, "language": self._language, "message": message_id, **body}
        try:
            reply = self._client.post("/api/chat", json=request).raise_for_status().json()
        except httpx.HTTPError:
            self._console.print(self._words[FALLBACK].format("web-error", {}), markup=False)
            return
        self._show(reply["messages"])

    def _show(self, messages: list[dict[str, Any]]) -> None:
        self._buttons = []
        for message in messages:
            self._console.print("\n" + plain(message["text"]), markup=False, emoji=False, soft_wrap=True)
            self._show_place_and_file(message)
            for button in message["buttons"]:
                self._buttons.append(button)
                self._console.print(f"  [{len(self._buttons)}] {button['title']}", markup=False, emoji=False)

    def _show_place_and_file(self, message: dict[str, Any]) -> None:
        if venue := message.get("venue"):
            self._console.print(_MAP.format(**venue), markup=False, soft_wrap=True)
        if file := message.get("file"):
            path = Path(self._folder.name) / Path(file["name"]).name
            path.write_bytes(b64decode(file["data"]))
            self._console.print(str(path), markup=False, soft_wrap=True)

    def close(self) -> None:
        """Deletes the files."""
        self._folder.cleanup()
