"""Sending on WhatsApp."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime

import httpx
from pywa.errors import WhatsAppError
from pywa.types.callback import Button, Section, SectionList, SectionRow, URLButton
from pywa.types.templates import TemplateLanguage
from pywa_async.client import WhatsApp

from bot.catalogue import FALLBACK, Catalogue
from bot.channels.base import ChannelError, TooLarge, TryLater, WindowClosed
from bot.channels.pieces import sendable
from bot.channels.whatsapp.account import TIMEOUT_S, VERSION, Account
from bot.channels.whatsapp.errors import error_of
from bot.channels.whatsapp.inbound import NAME
from bot.channels.whatsapp.limits import Limit
from bot.channels.whatsapp.outbound import (
    Attachment,
    Buttons,
    Link,
    LocationRequest,
    Menu,
    Place,
    Say,
    Shape,
    Text,
    shapes,
)
from bot.channels.whatsapp.templates import Template, load_templates
from bot.channels.whatsapp.window import Window
from bot.messages import Attachment as Received
from bot.messages import Incoming
from bot.render import Rendered, RenderedFile

logger = logging.getLogger(__name__)
_IMAGES = frozenset({"image/png", "image/jpeg"})
_DOCUMENTS = frozenset({"application/pdf", "text/plain"})
Told = Callable[[Incoming], Awaitable[None]]


class WhatsAppChannel:
    """The channel."""

    name = NAME
    reports = True

    def __init__(self, account: Account, window: Window, catalogues: Mapping[str, Catalogue], reported: Told) -> None:
        """Takes its parts.

        Args:
            account: Our number.
            window: Tells when free text may be sent.
            catalogues: The channel's own words.
            reported: Told of what Meta reports of messages of ours.
        """
        self._session = httpx.AsyncClient(timeout=TIMEOUT_S)
        self._client = _client(account, self._session)
        self._window = window
        self._catalogues = catalogues
        self._reported = reported
        self._templates = load_templates()
        self._shown = ""

    async def send(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        """Sends messages in order; see :class:`bot.channels.base.Channel`.

        Raises:
            WindowClosed: If she has not written for a day and a message has no template.
        """
        if await self._window.is_open(address):
            try:
                await self._send_freely(address, messages, language)
            except WindowClosed:
                await self._window.closed(address)
            else:
                return
        await self._send_templates(address, messages, language)

    async def _send_freely(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        for message in messages:
            await self._deliver_shapes(address, shapes(message, self._say(language)), message.reference)

    async def _send_templates(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        templates = [self._templates.of(message.key) for message in messages]
        if not all(templates):
            raise WindowClosed("no template for this message")
        for message, template in zip(messages, templates, strict=True):
            assert template is not None
            await self._deliver_template(address, template, message, language)

    async def attend(self, incoming: Incoming) -> None:
        """Notes when she wrote; acts on what became of a message of ours."""
        if incoming.notice:
            await self._reported(incoming)
        else:
            await self._window.heard(incoming.conversation, datetime.fromtimestamp(incoming.position, UTC))

    async def fetch(self, attachment: Received, largest_bytes: int) -> bytes:
        """See :class:`bot.channels.base.Channel`."""
        try:
            media = await self._client.get_media_url(attachment.reference)
            if media.file_size > largest_bytes:
                raise TooLarge
            return await self._client.get_media_bytes(media.url)
        except WhatsAppError as error:
            raise _translated(error) from error
        except httpx.HTTPError as error:
            raise TryLater(30) from error

    async def show_work(self, incoming: Incoming) -> None:
        """Shows that an answer to a message is being written; Meta takes it away with the answer, or after 25 s."""
        if not incoming.message_id or incoming.message_id == self._shown:
            return
        self._shown = incoming.message_id
        try:
            await self._client.indicate_typing(incoming.message_id)
        except (WhatsAppError, httpx.HTTPError) as error:
            logger.info("Typing was not shown: %s", type(error).__name__)

    async def start(self) -> None:
        """Has nothing to begin; see :class:`bot.workers.Worker`."""

    async def stop(self) -> None:
        """Lets go of the connections."""
        await self._session.aclose()

    def _say(self, language: str) -> Say:
        catalogue = self._catalogues.get(language, self._catalogues[FALLBACK])
        return lambda key: catalogue.format(key, {})

    async def _deliver_shapes(self, to: str, found: Sequence[Shape], reference: str) -> None:
        """Sends the parts of a message; Meta reports the last one by its reference."""
        for number, shape in enumerate(found, 1):
            await self._deliver(to, shape, reference if number == len(found) else "")

    async def _deliver(self, to: str, shape: Shape, reference: str) -> None:
        try:
            await self._post(to, shape, reference or None)
        except WhatsAppError as error:
            raise _translated(error) from error
        except httpx.HTTPError as error:
            raise TryLater(30) from error

    async def _deliver_template(self, to: str, template: Template, message: Rendered, language: str) -> None:
        code = TemplateLanguage(self._templates.language(language if language in self._catalogues else FALLBACK))
        filled, reference = template.components(message), message.reference or None
        try:
            await self._client.send_template(to, template.name, code, filled, tracker=reference)
        except WhatsAppError as error:
            raise _translated(error) from error
        except httpx.HTTPError as error:
            raise TryLater(30) from error

    async def _post(self, to: str, shape: Shape, reference: str | None) -> None:
        match shape:
            case Text(body):
                await self._client.send_message(to, body, tracker=reference)
            case Buttons(body, choices):
                buttons = [Button(c.title, c.payload) for c in choices]
                await self._client.send_message(to, body, buttons=buttons, tracker=reference)
            case Menu(body, label, choices):
                rows = [SectionRow(c.title, c.payload) for c in choices]
                sections = SectionList(label, [Section(label, rows)])
                await self._client.send_message(to, body, buttons=sections, tracker=reference)
            case Link(body, title, url):
                await self._client.send_message(to, body, buttons=URLButton(title, url), tracker=reference)
            case LocationRequest(body):
                await self._client.request_location(to, body, tracker=reference)
            case Place(venue):
                where = (venue.latitude, venue.longitude, venue.name, venue.address)
                await self._client.send_location(to, *where, tracker=reference)
            case Attachment(file):
                await self._attach(to, file, reference)

    async def _attach(self, to: str, file: RenderedFile, reference: str | None) -> None:
        if file.media_type in _IMAGES and len(file.content) <= Limit.IMAGE_BYTES:
            await self._client.send_image(to, file.content, mime_type=file.media_type, tracker=reference)
            return
        # Meta takes no calendar entries and few other kinds; under the kind "text" they arrive with their name.
        kind = file.media_type if file.media_type in _DOCUMENTS else "text/plain"
        await self._client.send_document(to, file.content, sendable(file.name), mime_type=kind, tracker=reference)


def _translated(error: WhatsAppError) -> ChannelError:
    code = int(error.code)
    translated = error_of(code, error.status_code)
    logger.warning("WhatsApp did not take a message: error %d, %s", code, type(translated).__name__)
    return translated


def _client(account: Account, session: httpx.AsyncClient) -> WhatsApp:
    """Returns a client of the Graph API that uses a session, which it points there."""
    client = WhatsApp(
        phone_id=account.phone_id,
        waba_id=account.waba_id,
        app_id=account.app_id,
        app_secret=account.app_secret.get_secret_value(),
        token=account.token.get_secret_value(),
        session=session,
        api_version=VERSION,
    )
    session.base_url = httpx.URL(account.graph_url)
    return client
