"""A message in words, shaped for WhatsApp: no shape here is larger than Meta takes.

Reply buttons cannot open anything, so addresses and numbers go into the text, and one https address by
itself becomes a message with a link. More choices than fit into one list go on in further ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from actions.outgoing import Venue
from bot.channels.pieces import pieces, sendable, shortened
from bot.channels.whatsapp.limits import Limit
from bot.render import Rendered, RenderedButton, RenderedFile

Say = Callable[[str], str]  # a message key -> words in the reader's language


@dataclass(frozen=True)
class Text:
    """Words alone."""

    body: str


@dataclass(frozen=True)
class Choice:
    """A label and what is sent back when it is chosen."""

    title: str
    payload: str


@dataclass(frozen=True)
class Buttons:
    """Words with up to three reply buttons."""

    body: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Menu:
    """Words with a list of up to ten rows, behind one button."""

    body: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Link:
    """Words with one address to open."""

    body: str
    title: str
    url: str


@dataclass(frozen=True)
class LocationRequest:
    """Words with a button by which she sends where she is."""

    body: str


@dataclass(frozen=True)
class Place:
    """A pin on a map."""

    venue: Venue


@dataclass(frozen=True)
class Attachment:
    """A picture or a document."""

    file: RenderedFile


Shape = Text | Buttons | Menu | Link | LocationRequest | Place | Attachment


def shapes(message: Rendered, say: Say) -> list[Shape]:
    """Shapes a message.

    Args:
        message: In words.
        say: Gives the channel's own few words.

    Returns:
        What is to be sent, in order: the words, then the place, then the file.
    """
    found = _worded(message, say)
    if message.venue:
        found.append(Place(message.venue))
    if message.file:
        found.append(Attachment(message.file))
    return found


def _worded(message: Rendered, say: Say) -> list[Shape]:
    choices = _choices(message.buttons)
    links = [button for button in message.buttons if button.url]
    asks = any(button.request == "location" for button in message.buttons)
    text = sendable(message.text).strip()
    if not choices and not asks and len(links) == 1 and links[0].url.startswith("https:"):
        title = shortened(links[0].title, Limit.BUTTON_TITLE)
        return _with_body(text or title, lambda body: [Link(body, title, links[0].url)])
    text = "\n".join([text, *_as_lines(links, text)]).strip()
    if choices:
        found = _with_body(text or say("whatsapp-choose"), lambda body: _choosing(body, choices, say))
        return [*found, LocationRequest(say("whatsapp-or-location"))] if asks else found
    if asks:
        return _with_body(text or say("whatsapp-or-location"), lambda body: [LocationRequest(body)])
    return [Text(piece) for piece in pieces(text, Limit.TEXT)]


def _with_body(text: str, shape: Callable[[str], list[Shape]]) -> list[Shape]:
    """Gives a shape as much of the end of a text as it takes; what comes before is sent as text."""
    body = pieces(text, Limit.BODY)[-1]
    before = text[: text.rindex(body)]
    return [*(Text(piece) for piece in pieces(before, Limit.TEXT)), *shape(body)]


def _choosing(body: str, choices: Sequence[Choice], say: Say) -> list[Shape]:
    if len(choices) <= Limit.BUTTON_COUNT:
        return [Buttons(body, tuple(choices))]
    label = shortened(say("whatsapp-choose"), Limit.LIST_BUTTON)
    first, *more = [tuple(choices[at : at + Limit.ROW_COUNT]) for at in range(0, len(choices), Limit.ROW_COUNT)]
    return [Menu(body, label, first), *(Menu(say("whatsapp-more"), label, page) for page in more)]


def _choices(buttons: Sequence[RenderedButton]) -> list[Choice]:
    """Returns what can be chosen; Meta refuses two with the same id or the same title."""
    found: dict[str, Choice] = {}
    titles: set[str] = set()
    for button in buttons:
        if button.payload and button.payload not in found and (title := _title(button.title, titles)):
            titles.add(title)
            found[button.payload] = Choice(title, button.payload)
    return list(found.values())


def _title(title: str, taken: set[str]) -> str:
    wished = shortened(sendable(title).strip(), Limit.BUTTON_TITLE)
    if wished not in taken:
        return wished
    numbered = (f"{shortened(wished, Limit.BUTTON_TITLE - 3)} {number}" for number in range(2, 100))
    return next(title for title in numbered if title not in taken)


def _as_lines(links: Sequence[RenderedButton], text: str) -> list[str]:
    """Returns a line for each number or address that the text does not say already."""
    missing = [link for link in links if not _says(text, _address(link))]
    return [
        sendable(link.title) if _says(link.title, _address(link)) else f"{sendable(link.title)}: {_address(link)}"
        for link in missing
    ]


def _address(link: RenderedButton) -> str:
    return link.url.removeprefix("tel:")


def _says(text: str, address: str) -> bool:
    """Whether a text has an address, however its figures are grouped; not as part of a longer number."""
    joined = re.sub(r"[\s()/\u2066-\u2069\u00a0-]", "", text)
    return bool(re.search(rf"(?<!\d){re.escape(re.sub(r'[()/-]', '', address))}(?!\d)", joined))
