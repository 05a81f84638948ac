"""All that a channel and the gateway exchange. ``Outgoing`` is made by the capabilities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from actions.outgoing import Outgoing

__all__ = ["LEFT", "Attachment", "Incoming", "Outgoing", "Reply", "SentFile"]
LEFT = "left"  # she blocked Amana or deleted the chat


@dataclass(frozen=True)
class Attachment:
    """A file that came with a message, as far as the channel tells before it is fetched.

    Attributes:
        name: As whoever sent it calls it; not to be trusted.
        media_type: IANA media type, empty if it is not told.
        reference: The channel's id of it.
        size_bytes: 0 if it is not told.
    """

    name: str
    media_type: str
    reference: str
    size_bytes: int = 0

    def __post_init__(self) -> None:
        """Mends what is no text."""
        _mend(self, "name", "media_type")


@dataclass(frozen=True)
class SentFile:
    """A file that somebody sent, fetched; see :class:`Attachment`."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Incoming:
    """One message from a person.

    Attributes:
        channel: Name of the channel.
        conversation: The channel's id for the conversation; leaves the gateway only as a keyed hash.
        text: As typed, None if it was none.
        payload: Of a pressed button, None if it was none.
        location: Latitude and longitude in WGS 84 degrees.
        language: BCP 47 tag the channel suggests (the telephone's); the person's own words win.
        message_id: The channel's id of this delivery; the same when it is delivered again.
        position: Grows from message to message of a person where the channel can tell; by it they are put in order.
        unreadable: What it was where Amana cannot read it: ``voice``, ``image``, ``video``, ``sticker``, ``document``,
            ``contact`` or ``other``.
        attachment: A file that came with it; only what keeps the directory is ever fetched (``bot/attachments.py``).
        address: Network address it came from, where that says something; for limits only, and kept nowhere.
        notice: What the channel tells of a person where she said nothing: :data:`LEFT`, or a word of its own that its
            ``attend`` knows. Empty for what she said.
        about: What its ``attend`` is to look after: a press or a message of hers by the channel's id, a message of
            ours by our reference.
        code: The channel's number of an error, where a notice tells of one.
    """

    channel: str
    conversation: str
    text: str | None = None
    payload: str | None = None
    location: tuple[float, float] | None = None
    language: str | None = None
    message_id: str | None = None
    position: int = 0
    unreadable: str = ""
    attachment: Attachment | None = None
    address: str | None = None
    notice: str = ""
    about: str = ""
    code: int = 0

    def __post_init__(self) -> None:
        """Mends what is no text."""
        _mend(self, "text", "payload", "language")

    def to_json(self) -> dict[str, Any]:
        """Returns the form that waits in the inbox."""
        return {name: value for name, value in asdict(self).items() if value not in (None, "", 0)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Incoming:
        """Reads what :meth:`to_json` wrote."""
        location, attachment = value.get("location"), value.get("attachment")
        nested = {
            "location": tuple(location) if location else None,
            "attachment": Attachment(**attachment) if attachment else None,
        }
        return cls(**{**value, **nested})


@dataclass(frozen=True)
class Reply:
    """What goes back: messages in order and the language to word them in."""

    language: str
    messages: tuple[Outgoing, ...]

    def to_json(self) -> dict[str, Any]:
        """Returns the form that waits in the inbox until it is sent."""
        return {"language": self.language, "messages": [outgoing.to_json() for outgoing in self.messages]}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Reply:
        """Reads what :meth:`to_json` wrote."""
        return cls(value["language"], tuple(Outgoing.from_json(row) for row in value["messages"]))


def whole(text: str) -> str:
    """Joins halves of letters, which JSON may hold, and puts a mark in place of those that lack the other half.

    No detector of languages, database or messenger takes them.
    """
    if not any("\ud800" <= letter <= "\udfff" for letter in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _mend(message: Attachment | Incoming, *names: str) -> None:
    for name in names:
        if text := getattr(message, name):
            object.__setattr__(message, name, whole(text))  # it is frozen from here on
