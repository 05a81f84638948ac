"""The web page's interface, and the terminal that uses the same."""

from __future__ import annotations

import io
import re
from base64 import b64decode
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console

from bot.channels import console, web
from bot.messages import Incoming
from bot.render import Rendered
from tests.integration.wires.wire import Shown, Wire


class WebWire(Wire):
    """The web page's interface."""

    can_fail = False
    plug = staticmethod(web.plug)

    def hears(self, message_id: str = "", **content: Any) -> Incoming:
        """Posts what the page would."""
        self._ask(message=message_id or "m", **content)
        return self.gateway.handled[-1]

    def shows(self, message: Rendered) -> Shown:
        """Reads what the page would be given."""
        self.renderer.says = [message]
        (shown,) = self._ask(text="hi")["messages"]
        venue, file = shown["venue"], shown["file"]
        return Shown(
            "\n".join([shown["text"], *(button["url"] for button in shown["buttons"] if button["url"])]),
            tuple(button["payload"] for button in shown["buttons"] if button["payload"]),
            any(button["request"] == "location" for button in shown["buttons"]),
            ((venue["latitude"], venue["longitude"]),) if venue else (),
            ((file["name"], b64decode(file["data"])),) if file else (),
        )

    def _ask(self, **body: Any) -> Any:
        if location := body.pop("location", None):
            body["location"] = {"latitude": location[0], "longitude": location[1]}
        return self.runner.run(self._post("/api/chat", json={"conversation": "c", **body})).json()


class ConsoleWire(WebWire):
    """The terminal, on the same interface."""

    can_locate = False

    def __init__(self) -> None:
        """Opens a terminal that writes into memory."""
        super().__init__()
        self.screen = io.StringIO()
        terminal = Console(file=self.screen, width=200)
        self.session = console._Session(_OnApp(self), terminal, "en")  # type: ignore[arg-type]  # a client to the app

    def hears(self, message_id: str = "", **content: Any) -> Incoming:
        """Types a text; presses a button of the last answer."""
        if payload := content.get("payload"):
            self.session._press({"title": "x", "payload": payload})
        else:
            self.session.answer(content["text"])
        return self.gateway.handled[-1]

    def shows(self, message: Rendered) -> Shown:
        """Reads the screen; chooses everything that can be chosen."""
        self.renderer.says = [message]
        self.screen.truncate(self.screen.seek(0))
        self.session.answer("hi")
        seen = self.screen.getvalue()
        choices = tuple(button["payload"] for button in self.session._buttons if button["payload"])
        assert all(f"[{number}] " in seen for number in range(1, len(self.session._buttons) + 1))
        urls = [button["url"] for button in self.session._buttons if button["url"]]
        places = tuple((float(at[0]), float(at[1])) for at in re.findall(r"mlat=([\d.-]+)&mlon=([\d.-]+)#", seen))
        paths = [Path(line) for line in seen.splitlines() if line.startswith(self.session._folder.name)]
        asks = any(button["request"] for button in self.session._buttons)
        return Shown("\n".join([seen, *urls]), choices, asks, places, tuple((p.name, p.read_bytes()) for p in paths))

    def close(self) -> None:
        """Ends the talk."""
        self.session.close()
        super().close()


class _OnApp:
    """An HTTP client that asks the app directly."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def post(self, path: str, json: Any) -> httpx.Response:
        return self._wire.runner.run(self._wire._post(path, json=json))
