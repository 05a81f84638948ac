"""WhatsApp's two ends, and somebody who writes by it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import httpx
from pydantic import SecretStr
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.channels.whatsapp.account import PATH, Account
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.window import Window
from bot.messages import Incoming
from bot.render import Rendered, RenderedButton
from directory import reach
from directory.vault import Vault
from tests.builders import FakeClock
from tests.peers import graph_api as meta

HER = "4915112345678"
MINUTE = timedelta(minutes=1)


@dataclass
class Line:
    """WhatsApp's two ends: what Meta calls, and what Meta is told.

    Attributes:
        accepted: What was handed to the gateway.
        reported: What became of messages.
    """

    graph: meta.GraphAPI
    channel: WhatsAppChannel
    window: Window
    http: httpx.AsyncClient
    clock: FakeClock
    engine: Engine
    vault: Vault
    accepted: list[Incoming] = field(default_factory=list)
    reported: list[Incoming] = field(default_factory=list)

    async def takes(self, incoming: Incoming) -> None:
        """The inbox takes what Meta brings; what it is is looked at before it is answered."""
        self.accepted.append(incoming)
        await self.channel.attend(incoming)

    async def calls(self, call: Any, secret: str = meta.APP_SECRET) -> httpx.Response:
        """Meta calls, signed."""
        body = meta.as_meta_writes(call)
        return await self.http.post(PATH, content=body, headers=meta.signature_of(body, secret))

    async def writes(self, text: str = "hello", at: datetime | None = None, message_id: str = "wamid.1") -> None:
        """She writes."""
        stamp = str(int((at or self.clock()).timestamp()))
        row = {"from": HER, "id": message_id, "timestamp": stamp, "type": "text", "text": {"body": text}}
        assert (await self.calls(meta.call_of(row))).status_code == 200

    async def answers(self, *messages: Rendered, language: str = "en") -> list[dict[str, Any]]:
        """She is answered; returns what Meta took."""
        await self.channel.send(HER, messages, language)
        return self.graph.sent

    def heard(self) -> list[reach.LastHeard]:
        """What is kept of when people wrote."""
        with Session(self.engine) as session:
            return list(session.exec(select(reach.LastHeard)))


def account(url: str) -> Account:
    """Our number."""
    secrets = {"token": meta.TOKEN, "app_secret": meta.APP_SECRET, "verify_token": meta.VERIFY_TOKEN}
    return Account(
        phone_id=meta.PHONE_ID, waba_id=meta.WABA_ID, app_id=meta.APP_ID, api_url=url,
        **{name: SecretStr(value) for name, value in secrets.items()},
    )  # fmt: skip


def a_message(text: str = "Hello", *buttons: RenderedButton, key: str = "greet", **more: Any) -> Rendered:
    """A message in words."""
    return Rendered(key, text, buttons, **more)
