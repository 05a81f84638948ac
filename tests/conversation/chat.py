"""A small language for conversations: ``chat.says("...")``, ``chat.sees(key=..., buttons=...)``."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from typing import Any

import httpx

from bot.channels.web import LEAVE

_ISOLATES = re.compile("[\u2066-\u2069]")


class Chat:
    """One person's conversation with a running Amana, through ``POST /api/chat``."""

    def __init__(self, client: httpx.Client, language: str = "en") -> None:
        """Opens a new conversation on a telephone set to a language."""
        self._client = client
        self._conversation = secrets.token_hex(8)
        self._suggested = language
        self.reply: dict[str, Any] = {"language": language, "messages": []}

    def says(self, text: str) -> Chat:
        """Types a message."""
        return self._send(text=text)

    def presses(self, payload: str) -> Chat:
        """Presses a button by its payload; it need not be the latest message's."""
        return self._send(payload=payload)

    def taps(self, start: str) -> Chat:
        """Presses the first button on the screen whose payload begins so."""
        return self.presses(next(payload for payload in self.payloads if payload.startswith(start)))

    def sends_location(self, latitude: float, longitude: float) -> Chat:
        """Sends a location pin."""
        return self._send(location={"latitude": latitude, "longitude": longitude})

    def leaves(self) -> Chat:
        """Leaves the page in haste: nothing comes back. What is sent after it comes under the same id."""
        response = self._client.post("/api/chat", json={"conversation": self._conversation, "payload": LEAVE})
        assert (response.status_code, response.content) == (204, b"")
        return self

    def sees(
        self,
        key: str | None = None,
        keys: Iterable[str] = (),
        buttons: Iterable[str] = (),
        text: str | None = None,
        language: str | None = None,
    ) -> Chat:
        """Checks the answer.

        Args:
            key: A message of this key is there.
            keys: Messages of these keys are there, in this order.
            buttons: Buttons are there whose payload or address begins so.
            text: These words stand somewhere in it (names, numbers; not wording).
            language: The answer is in this language.
        """
        wanted = [*([key] if key else []), *keys]
        there = iter(self.keys)
        missing = [one for one in wanted if one not in there]
        assert not missing, f"{missing} not (in this order) in {self.keys}"
        for start in buttons:
            assert any(target.startswith(start) for target in self.targets), f"{start} not in {self.targets}"
        assert text is None or text in self.text, f"{text!r} not in {self.text!r}"
        assert language is None or self.reply["language"] == language, self.reply["language"]
        return self

    def does_not_see(self, key: str | None = None, text: str | None = None) -> Chat:
        """Checks that something is not in the answer."""
        assert key not in self.keys, self.keys
        assert text is None or text not in self.text, f"{text!r} in {self.text!r}"
        return self

    @property
    def keys(self) -> list[str]:
        """Returns the keys of the answer's messages."""
        return [message["key"] for message in self.reply["messages"]]

    @property
    def text(self) -> str:
        """Returns all words of the answer."""
        return _ISOLATES.sub("", "\n".join(message["text"] for message in self.reply["messages"]))

    @property
    def targets(self) -> list[str]:
        """Returns what the buttons send, open or ask for."""
        buttons = [button for message in self.reply["messages"] for button in message["buttons"]]
        return [str(b["payload"] or b["url"] or b["request"]) for b in buttons]

    @property
    def payloads(self) -> list[str]:
        """Returns what the buttons send."""
        return [target for target in self.targets if target.startswith("/")]

    def _send(self, **body: Any) -> Chat:
        request = {"conversation": self._conversation, "language": self._suggested, **body}
        response = self._client.post("/api/chat", json=request)
        assert response.status_code == 200, response.text
        self.reply = response.json()
        assert self.reply["messages"], "an answer was empty"
        return self
