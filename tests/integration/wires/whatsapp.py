"""WhatsApp, with the stand-in for Meta at the other end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from typing import Any

from pydantic import SecretStr

from bot.channels import whatsapp
from bot.channels.whatsapp.account import PATH as WHATSAPP_PATH
from bot.messages import Incoming
from bot.render import Rendered
from tests.integration.wires.wire import Shown, Wire
from tests.peers import graph_api as meta
from tests.peers.graph_rules import Refusal
from tests.peers.serving import serve


class WhatsAppWire(Wire):
    """WhatsApp, with the stand-in for Meta at the other end."""

    can_send_files = True
    plug = staticmethod(whatsapp.plug)
    her = "4915112345678"

    def __init__(self, graph: meta.GraphAPI, url: str) -> None:
        """Sets up the number, and has her write once: only then may she be answered."""
        super().__init__(
            whatsapp_phone_id=meta.PHONE_ID, whatsapp_waba_id=meta.WABA_ID, whatsapp_app_id=meta.APP_ID,
            whatsapp_token=SecretStr(meta.TOKEN), whatsapp_app_secret=SecretStr(meta.APP_SECRET),
            whatsapp_verify_token=SecretStr(meta.VERIFY_TOKEN), whatsapp_api_url=url,
        )  # fmt: skip
        self.graph = graph
        self.numbers = count()
        self.hears(text="hello")

    def hears(self, message_id: str = "", **content: Any) -> Incoming:
        """Has Meta call."""
        message_id = message_id or f"wamid.{next(self.numbers)}"
        row: dict[str, Any] = {"from": self.her, "id": message_id, "timestamp": str(int(datetime.now(UTC).timestamp()))}
        if "text" in content:
            row |= {"type": "text", "text": {"body": content["text"]}}
        elif "payload" in content:
            reply = {"type": "button_reply", "button_reply": {"id": content["payload"], "title": "x"}}
            row |= {"type": "interactive", "interactive": reply}
        elif "document" in content:
            row |= {"type": "document", "document": content["document"]}
        else:
            latitude, longitude = content["location"]
            row |= {"type": "location", "location": {"latitude": latitude, "longitude": longitude}}
        body = meta.as_meta_writes(meta.call_of(row))
        self.runner.run(self._post(WHATSAPP_PATH, content=body, headers=meta.signature_of(body)))
        assert self.channel
        self.runner.run(self.channel.attend(self.intake.accepted[-1]))
        return self.intake.accepted[-1]

    def sends_file(self, name: str, media_type: str, content: bytes, caption: str) -> Incoming:
        """Has Meta keep it and call."""
        number = f"77{next(self.numbers)}"
        self.graph.uploads[number] = (media_type, name, content)
        return self.hears(document={"filename": name, "mime_type": media_type, "id": number, "caption": caption})

    def shows(self, message: Rendered) -> Shown:
        """Reads what Meta took."""
        self.graph.sent.clear()
        self._send(message)
        parts = [(row["type"], row[row["type"]]) for row in self.graph.sent]
        spoken = [part.get("interactive", part) for part in self.graph.sent]
        acts = [part.get("action", {}) for part in spoken]
        replies = [button["reply"]["id"] for act in acts for button in act.get("buttons", ())]
        rows = [row["id"] for act in acts for section in act.get("sections", ()) for row in section["rows"]]
        links = [act["parameters"]["url"] for act in acts if "parameters" in act]
        uploads = [self.graph.uploads[part["id"]] for kind, part in parts if kind in {"image", "document"}]
        return Shown(
            "\n".join([*self.graph.texts(), *links]),
            tuple(replies + rows),
            any(act.get("name") == "send_location" for act in acts),
            tuple((part["latitude"], part["longitude"]) for kind, part in parts if kind == "location"),
            tuple((name, content) for _, name, content in uploads),
        )

    def fails(self, how: str) -> None:
        """Has Meta refuse."""
        codes = {"gone": Refusal(131026, "x"), "later": Refusal(130429, "x", 429), "never": Refusal(131009, "x")}
        self.graph.coming = [codes[how]]
        self._send(Rendered("x", "hello"))

    def _send(self, message: Rendered) -> None:
        assert self.channel
        self.runner.run(self.channel.send(self.her, [message], "en"))


@contextmanager
def whatsapp_wire() -> Iterator[Wire]:
    """WhatsApp."""
    graph = meta.GraphAPI()
    with serve(graph.app()) as url:
        yield WhatsAppWire(graph, url)
