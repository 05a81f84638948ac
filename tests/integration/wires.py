"""Both ends of each channel's wire, in the same few words, so that one suite can be run on all of them.

A new channel adds a ``Wire`` here and its name to ``WIRES``; nothing in the suite changes.
"""

from __future__ import annotations

import asyncio
import io
import re
from abc import ABC, abstractmethod
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from pydantic import SecretStr
from rich.console import Console
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel, create_engine

from bot.catalogue import load_catalogues
from bot.channels import console, telegram, web, whatsapp
from bot.channels.plug import House, Plug
from bot.channels.telegram.arriving import PATH as TELEGRAM_PATH
from bot.channels.telegram.arriving import SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.channels.whatsapp.account import PATH as WHATSAPP_PATH
from bot.messages import Incoming, Reply
from bot.render import Rendered
from bot.settings import Settings
from tests.peers import graph_api as meta
from tests.peers.graph_rules import Refusal
from tests.peers.serving import serve
from tests.peers.telegram_api import TOKEN, Telegram, telegram_api


@dataclass(frozen=True)
class Shown:
    """What a person has before her after a message.

    Attributes:
        text: All words, in order, numbers and addresses to open among them.
        choices: Payloads of what can be chosen.
        asks_location: Whether she is asked for her location.
        places: Points on a map.
        files: Name and content.
    """

    text: str
    choices: tuple[str, ...] = ()
    asks_location: bool = False
    places: tuple[tuple[float, float], ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()


class FakeIntake:
    """Stands for the durable inbox: keeps what it is handed."""

    def __init__(self) -> None:
        """Begins empty."""
        self.accepted: list[Incoming] = []

    async def accept(self, incoming: Incoming) -> None:
        """Takes a message."""
        self.accepted.append(incoming)


class FakeGateway:
    """Stands for the gateway where a channel waits for the answer."""

    def __init__(self) -> None:
        """Begins with nothing to answer."""
        self.handled: list[Incoming] = []
        self.gone: list[Incoming] = []

    async def handle(self, incoming: Incoming) -> Reply:
        """Takes a message; what is answered, the renderer says."""
        self.handled.append(incoming)
        return Reply("en", ())

    async def leave(self, incoming: Incoming) -> None:
        """Is told that somebody is gone."""
        self.gone.append(incoming)


@dataclass
class FakeRenderer:
    """Stands for the renderer: words what the test wants said."""

    says: list[Rendered] = field(default_factory=list)

    def render_all(self, _answers: Any, _language: str) -> list[Rendered]:
        """Returns it."""
        return self.says


class Wire(ABC):
    """A channel with a person at its other end.

    Attributes:
        can_locate: Whether she can send where she is.
        can_fail: Whether messages go to an address, so that sending can fail; elsewhere the answer goes back with
            the request.
        can_send_files: Whether she can send a file.
    """

    can_locate = True
    can_fail = True
    can_send_files = False
    plug: Plug

    def __init__(self, **settings: Any) -> None:
        """Plugs the channel into a house of stand-ins."""
        self.runner = asyncio.Runner()
        self.intake, self.gateway, self.renderer = FakeIntake(), FakeGateway(), FakeRenderer()
        self.settings = Settings(secret=SecretStr("k" * 32), **settings)
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
        SQLModel.metadata.create_all(engine)
        house = House(
            self.settings,
            self.intake,  # type: ignore[arg-type]  # a stand-in
            self.gateway,  # type: ignore[arg-type]  # a stand-in
            self.renderer,  # type: ignore[arg-type]  # a stand-in
            load_catalogues(),
            lambda: Session(engine),
        )
        found = type(self).plug(house)
        assert found
        self.channel = found.channel
        self.workers = found.workers
        self.app = FastAPI()
        if found.routes:
            self.app.include_router(found.routes)

    @abstractmethod
    def hears(self, message_id: str = "", **content: Any) -> Incoming:
        """She sends ``text``, ``payload`` or ``location``; returns what the gateway gets."""

    @abstractmethod
    def shows(self, message: Rendered) -> Shown:
        """Amana sends a message; returns what she sees."""

    def sends_file(self, name: str, media_type: str, content: bytes, caption: str) -> Incoming:
        """She sends a file; returns what the gateway gets."""
        raise NotImplementedError

    def fails(self, how: str) -> None:
        """Amana sends a message while the far end is ``gone``, asks to wait (``later``) or refuses it (``never``)."""
        raise NotImplementedError

    def close(self) -> None:
        """Lets go."""
        for worker in self.workers:
            self.runner.run(worker.stop())
        self.runner.close()

    async def _post(self, path: str, **request: Any) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url="http://app") as client:
            answer = await client.post(path, **request)
            return answer.raise_for_status()


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


class TelegramWire(Wire):
    """Telegram, with the npm server and its rules at the other end."""

    can_send_files = True
    plug = staticmethod(telegram.plug)
    her = 77

    def __init__(self, peer: Telegram) -> None:
        """Sets up the bot, by webhook."""
        super().__init__(
            telegram_token=SecretStr(TOKEN), telegram_api_url=peer.url, public_url="https://amana.test",
        )  # fmt: skip
        self.peer = peer
        self.numbers = count(1000)

    def hears(self, message_id: str = "", **content: Any) -> Incoming:
        """Has Telegram call."""
        person = self.peer.person(self.her)
        update: dict[str, Any] = {"update_id": int(message_id or next(self.numbers))}
        if "payload" in content:
            pressed = {"id": "1", "from": person.user, "chat_instance": "1", "message": person.message(text="before")}
            update["callback_query"] = pressed | {"data": content["payload"]}
        else:
            if location := content.pop("location", None):
                content["location"] = {"latitude": location[0], "longitude": location[1]}
            update["message"] = person.message(**content)
        headers = {SECRET_HEADER: webhook_secret(self.settings)}
        self.runner.run(self._post(TELEGRAM_PATH, json=update, headers=headers))
        return self.intake.accepted[-1]

    def sends_file(self, name: str, media_type: str, content: bytes, caption: str) -> Incoming:
        """Has Telegram keep it and call."""
        number = f"file{next(self.numbers)}"
        self.peer.files[number] = content
        about = {"file_id": number, "file_unique_id": "u", "file_name": name, "mime_type": media_type}
        return self.hears(document={**about, "file_size": len(content)}, caption=caption)

    def shows(self, message: Rendered) -> Shown:
        """Reads what Telegram took."""
        self.peer.calls.clear()
        self._send(message)
        calls = self.peer.sent(self.her)
        markups = [call.args.get("reply_markup") or {} for call in calls]
        buttons = [button for markup in markups for row in markup.get("inline_keyboard", ()) for button in row]
        places = [call.args for call in calls if call.method == "sendVenue"]
        files = [file for call in calls if (file := _file_in(call.args))]
        texts = [str(call.args.get("text", "")) for call in calls]
        return Shown(
            "\n".join([*texts, *(button["url"] for button in buttons if "url" in button)]),
            tuple(button["callback_data"] for button in buttons if "callback_data" in button),
            any("request_location" in str(markup) for markup in markups),
            tuple((float(place["latitude"]), float(place["longitude"])) for place in places),
            tuple((file["file_name"], file["content"]) for file in files),
        )

    def fails(self, how: str) -> None:
        """Has Telegram refuse."""
        answers = {
            "gone": (403, "Forbidden: bot was blocked by the user", {}),
            "later": (429, "Too Many Requests: retry after 3", {"retry_after": 3}),
            "never": (400, "Bad Request: something is wrong", {}),
        }
        self.peer.failures["sendMessage"] = [answers[how]]
        self._send(Rendered("x", "hello"))

    def _send(self, message: Rendered) -> None:
        assert self.channel
        self.runner.run(self.channel.send(str(self.her), [message], "en"))


def _file_in(args: dict[str, Any]) -> dict[str, Any] | None:
    return next((value for value in args.values() if isinstance(value, dict) and "content" in value), None)


@contextmanager
def telegram_wire() -> Iterator[Wire]:
    """Telegram."""
    with telegram_api() as peer:
        yield TelegramWire(peer)


@contextmanager
def whatsapp_wire() -> Iterator[Wire]:
    """WhatsApp."""
    graph = meta.GraphAPI()
    with serve(graph.app()) as url:
        yield WhatsAppWire(graph, url)


@contextmanager
def _plain(make: Callable[[], Wire]) -> Iterator[Wire]:
    yield make()


WIRES: dict[str, Callable[[], Any]] = {
    "web": lambda: _plain(WebWire),
    "console": lambda: _plain(ConsoleWire),
    "telegram": telegram_wire,
    "whatsapp": whatsapp_wire,
}
