"""Telling Amana what is planted (:mod:`tests.planted`), by the web page, Telegram and WhatsApp."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx

from bot.channels.telegram import arriving
from bot.channels.telegram.plugging import webhook_secret
from bot.channels.whatsapp.account import PATH as WHATSAPP_PATH
from bot.settings import Settings
from tests import planted
from tests.integration.running import all_is_answered
from tests.peers import graph_api as meta
from tests.peers.graph_rules import Refusal
from tests.peers.telegram_api import Telegram


@dataclass
class Telling:
    """Somebody who says all that is planted, on every channel.

    Attributes:
        settings: Of the Amana she writes to.
        url: Where it is.
        graph: Meta at the other end.
        telegram: Telegram at the other end, if it is there.
    """

    settings: Settings
    url: str
    graph: meta.GraphAPI
    telegram: Telegram | None = None
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def say_all(self, book: str) -> None:
        """Says it in every way, and gets refusals that quote her.

        Args:
            book: Payload that asks for an appointment.
        """
        ways: list[Callable[..., object]] = [self.web, self.by_telegram, self.by_whatsapp]
        for say in ways:
            self.say(say, book)
        self.refused()
        assert all_is_answered(self.settings.database_url)

    def say(self, say: Callable[..., object], *payloads: str) -> None:
        """Says it in one way: words, places, buttons; begins a summary and answers what is asked."""
        for text in planted.SAID:
            say(text=text)
        say(location=(planted.LATITUDE, planted.LONGITUDE))
        for payload in (*planted.PRESSED, *payloads):
            say(payload=payload)
        say(payload='/inform{"sum":"begin"}')
        for answer in planted.SUMMARY:
            say(text=answer)

    def refused(self) -> None:
        """Has both messengers refuse an answer with words that quote it."""
        assert self.telegram
        assert all_is_answered(self.settings.database_url)
        quoted = f"{planted.WORD} {planted.NUMBER} is wrong"
        self.telegram.failures["sendMessage"] = [(400, f"Bad Request: {quoted}", {})]
        self.graph.coming = [Refusal(131009, quoted)]
        self.by_telegram(text=f"who reads {planted.RARE}?")
        self.by_whatsapp(text=f"who reads {planted.RARE}?")

    def book(self, press: str) -> list[str]:
        """Books on the web page under her name; returns the keys of the answer."""
        offered = self.web(payload=press)
        times = [button["payload"] for message in offered for button in message["buttons"]
                 if (button["payload"] or "").startswith('/book_appointment{"time"')]  # fmt: skip
        self.web(payload=times[0])
        return [message["key"] for message in self.web(text=planted.NAME)]

    def web(self, text: str | None = None, payload: str | None = None, location: Any = None) -> list[dict[str, Any]]:
        """Writes on the web page; returns the answer."""
        point = {"latitude": location[0], "longitude": location[1]} if location else None
        body = {"conversation": planted.WEB_ID, "text": text, "payload": payload, "location": point}
        url = f"{self.url}/api/chat"
        answer = httpx.post(url, json=body, params={"q": planted.WORD}, trust_env=False, timeout=300)
        found: list[dict[str, Any]] = answer.raise_for_status().json()["messages"]
        return found

    def by_telegram(self, payload: str = "", location: Any = None, **content: Any) -> None:
        """Has Telegram deliver something of hers."""
        assert self.telegram
        person = self.telegram.person(planted.TELEGRAM_ID)
        named = {"first_name": planted.NAME, "last_name": planted.SURNAME, "username": planted.USER_NAME}
        hers = {"from": person.user | named, "chat": person.chat | named}
        if location:
            content["location"] = {"latitude": location[0], "longitude": location[1]}
        if payload:
            about = person.message(text="before") | hers
            pressed = {"id": "1", "chat_instance": "1", "message": about, "data": payload, "from": hers["from"]}
            update = self.telegram.update(callback_query=pressed)
        else:
            update = self.telegram.update(message=person.message(**content) | hers)
        headers = {arriving.SECRET_HEADER: webhook_secret(self.settings)}
        self._deliver(arriving.PATH, json=update, headers=headers)

    def by_whatsapp(self, text: str = "", payload: str = "", location: Any = None) -> None:
        """Has Meta deliver something of hers."""
        kind: dict[str, Any] = {"type": "text", "text": {"body": text}}
        if payload:
            reply = {"type": "button_reply", "button_reply": {"id": payload, "title": planted.WORD}}
            kind = {"type": "interactive", "interactive": reply}
        elif location:
            point = {"latitude": location[0], "longitude": location[1], "name": planted.RARE}
            kind = {"type": "location", "location": point}
        row = {"from": planted.NUMBER, "id": f"wamid.{next(self.numbers)}", "timestamp": str(int(time.time())), **kind}
        call = meta.call_of(row)
        call["entry"][0]["changes"][0]["value"]["contacts"][0]["profile"]["name"] = planted.NAME
        body = meta.as_meta_writes(call)
        self._deliver(WHATSAPP_PATH, content=body, headers=meta.signature_of(body))

    def _deliver(self, path: str, **request: Any) -> None:
        answer = httpx.post(self.url + path, trust_env=False, timeout=300, **request)
        assert answer.status_code == 200, answer.text
