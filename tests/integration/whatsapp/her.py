"""Somebody on WhatsApp, by the whole way: Meta's calls in, and what Meta took out."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx

from bot.channels.whatsapp.account import PATH
from tests.integration.later import Clock
from tests.integration.running import becomes
from tests.integration.whatsapp.line import HER
from tests.peers import graph_api as meta


class Her:
    """Somebody on WhatsApp: writes by Meta's calls, reads what Meta took."""

    def __init__(self, url: str, graph: meta.GraphAPI, number: str = HER) -> None:
        """Takes where the app is, Meta, and her number."""
        self._url, self._graph, self.number, self._count = url, graph, number, 0

    def says(self, text: str) -> None:
        """Types a message."""
        self.sends("text", body=text)

    def sees(self, start: str) -> None:
        """Waits for a button whose payload begins so."""
        assert becomes(lambda: bool(self._found(start)), 40), f"{start} is not in {self._graph.sent}"

    def sends(self, kind: str, **part: Any) -> None:
        """Sends a message of a kind, as Meta delivers it."""
        self._count += 1
        stamp = str(int((datetime.now(UTC) + Clock.ahead).timestamp()))
        ours = f"wamid.{self.number}.{self._count}"
        row = {"from": self.number, "id": ours, "timestamp": stamp, "type": kind, kind: part}
        body = meta.as_meta_writes(meta.call_of(row))
        httpx.post(self._url + PATH, content=body, headers=meta.signature_of(body), trust_env=False).raise_for_status()

    def presses(self, start: str) -> None:
        """Waits for a button whose payload begins so, and presses the newest."""
        self.sees(start)
        payload, in_template = self._found(start)[-1]
        if in_template:
            self.sends("button", payload=payload, text="pressed")
        else:
            self.sends("interactive", type="button_reply", button_reply={"id": payload, "title": "pressed"})

    def presses_one(self, start: str, end: str) -> None:
        """Presses the newest button whose payload begins and ends so."""
        self.sees(start)
        self.sends("button", payload=next(one for one, _ in self._found(start) if one.endswith(end)), text="pressed")

    def _found(self, start: str) -> list[tuple[str, bool]]:
        mine = [message for message in self._graph.sent if message["to"] == self.number]
        return [one for message in mine for one in pressable(message) if one[0].startswith(start)]


def pressable(message: dict[str, Any]) -> list[tuple[str, bool]]:
    """The payloads of a message's buttons, and whether it is a template."""
    if message["type"] == "template":
        parts = [one for one in message["template"].get("components", ()) if one["type"] == "button"]
        return [(one["parameters"][0]["payload"], True) for one in parts]
    action = message.get("interactive", {}).get("action", {})
    replies = [button["reply"]["id"] for button in action.get("buttons", ())]
    rows = [row["id"] for section in action.get("sections", ()) for row in section["rows"]]
    return [(payload, False) for payload in (*replies, *rows)]
