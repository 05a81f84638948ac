"""Telegram, with the npm server and its rules at the other end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from pydantic import SecretStr

from bot.channels import telegram
from bot.channels.telegram.arriving import PATH as TELEGRAM_PATH
from bot.channels.telegram.arriving import SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.messages import Incoming
from bot.render import Rendered
from tests.integration.wires.wire import Shown, Wire
from tests.peers.telegram_api import TOKEN, Telegram, telegram_api


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
