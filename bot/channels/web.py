"""The web page and the plain HTTP interface it uses."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import FileResponse
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from bot import metrics
from bot.catalogue import FALLBACK, Catalogue
from bot.channels.plug import House, Plugged
from bot.gateway import Gateway
from bot.messages import Incoming, whole
from bot.render import Rendered, RenderedFile, Renderer

PAGE = Path(__file__).parent.parent / "web"
WORDS = "/* words */ {}"  # what stands for them in embed.js
LEAVE = "/leave"  # the payload of a page that is left or begun anew
REFUSED: dict[int | str, dict[str, Any]] = {400: {}, 413: {}}
HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=()",
}


def _whole(value: object) -> object:
    return whole(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_whole)]


class Point(BaseModel):
    """WGS 84 degrees."""

    model_config = ConfigDict(strict=True)
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class ChatRequest(BaseModel):
    """Body of ``POST /api/chat``.

    Attributes:
        message: Id of the message, if the sender gives it one: sent again with the same id it is answered once.
    """

    model_config = ConfigDict(extra="forbid", strict=True)
    conversation: Text = Field(min_length=1, max_length=200)
    text: Text | None = Field(default=None, max_length=100_000)
    payload: Text | None = Field(default=None, max_length=1_000)
    location: Point | None = None
    language: Text | None = Field(default=None, max_length=35)
    message: Text | None = Field(default=None, min_length=1, max_length=100)


class ButtonOut(BaseModel):
    """A button; exactly one of payload, url and request is set."""

    title: str
    payload: str | None = None
    url: str | None = None
    request: str | None = None


class VenueOut(BaseModel):
    """A place for a map."""

    name: str
    address: str
    latitude: float
    longitude: float


class FileOut(BaseModel):
    """A file to keep; ``data`` is its content in base64, ``alt`` says what a picture shows."""

    name: str
    media_type: str
    data: str
    alt: str = ""


class MessageOut(BaseModel):
    """One message in words."""

    key: str
    text: str
    buttons: list[ButtonOut]
    venue: VenueOut | None = None
    file: FileOut | None = None


class ChatResponse(BaseModel):
    """Answer of ``POST /api/chat``."""

    language: str
    messages: list[MessageOut]


def plug(house: House) -> Plugged:
    """Plugs in the page, which is always there; its answers go back with the request."""
    return Plugged(None, router(house.gateway, house.renderer, house.catalogues))


def router(gateway: Gateway, renderer: Renderer, catalogues: Mapping[str, Catalogue]) -> APIRouter:
    """Makes the routes of the page and its interface.

    Args:
        gateway: Answers messages.
        renderer: Words them.
        catalogues: For the page's own words.
    """
    routes = APIRouter()

    @routes.post("/api/chat", response_model=ChatResponse, responses={**REFUSED, 204: {}})
    async def chat(request: ChatRequest, caller: Request) -> ChatResponse | Response:
        """Answers one message; to a page that is left, nothing: its conversation is forgotten, and no more."""
        said = incoming(request, caller.client.host if caller.client else None)
        if request.payload == LEAVE:
            await gateway.forget(said)
            return Response(status_code=204)
        metrics.taken("web")
        reply = await gateway.handle(said)
        # Making a card takes a tenth of a second; meanwhile others are answered.
        worded = await asyncio.to_thread(renderer.render_all, reply.messages, reply.language)
        return ChatResponse(language=reply.language, messages=[_message(row) for row in worded])

    @routes.get("/api/languages")
    async def languages() -> list[dict[str, str]]:
        """Lists the languages there are, by their own names."""
        return [c.info.model_dump(include={"tag", "name", "direction", "review"}) for c in catalogues.values()]

    @routes.get("/api/strings/{tag}", responses={404: {}})
    async def strings(tag: str) -> dict[str, str]:
        """Returns the page's own words in a language."""
        if tag not in catalogues:
            raise HTTPException(404)
        keys = sorted(key for key in catalogues[FALLBACK].keys if key.startswith("web-"))
        return {key: catalogues[tag].format(key, {}) for key in keys}

    _add_page(routes, catalogues)
    return routes


def _add_page(routes: APIRouter, catalogues: Mapping[str, Catalogue]) -> None:
    @routes.get("/embed.js", include_in_schema=False)
    async def embed() -> Response:
        return Response(embed_script(catalogues), media_type="text/javascript")

    @routes.get("/", include_in_schema=False)
    async def page() -> FileResponse:
        return FileResponse(PAGE / "index.html")


def embed_script(catalogues: Mapping[str, Catalogue]) -> str:
    """Returns the script that an organisation puts into its own site, with its few words in every language."""
    keys = ("web-title", "web-embed-open", "web-embed-close")
    words = {tag: {key: words.format(key, {}) for key in keys} for tag, words in catalogues.items()}
    script = (PAGE / "embed.js").read_text("utf-8")
    return script.replace(WORDS, json.dumps(words))


def security_policy(embed_origins: str = "") -> str:
    """Returns the Content-Security-Policy: nothing from elsewhere, nothing inline, pictures also from memory.

    Args:
        embed_origins: Sites that may show the page in theirs, blanks between them.
    """
    ancestors = " ".join(["'self'", *embed_origins.split()])
    rules = ["default-src 'self'", "img-src 'self' blob:", f"frame-ancestors {ancestors}"]
    return "; ".join([*rules, "object-src 'none'", "base-uri 'none'", "form-action 'none'"])


AddHeaders = Callable[[Request, Callable[[Request], Awaitable[Response]]], Awaitable[Response]]


def headers_for(embed_origins: str) -> AddHeaders:
    """Returns the middleware that adds the headers which keep the page to itself and to the sites allowed."""
    headers = {**HEADERS, "Content-Security-Policy": security_policy(embed_origins)}

    async def add_headers(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        response = await call_next(request)
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        return response

    return add_headers


def incoming(request: ChatRequest, address: str | None = None) -> Incoming:
    """Translates a request."""
    location = (request.location.latitude, request.location.longitude) if request.location else None
    return Incoming(
        "web",
        request.conversation,
        request.text,
        request.payload,
        location,
        request.language,
        message_id=request.message,
        address=address,
    )


def _message(row: Rendered) -> MessageOut:
    buttons = [
        ButtonOut(title=b.title, payload=b.payload or None, url=b.url or None, request=b.request or None)
        for b in row.buttons
    ]
    venue = VenueOut(**vars(row.venue)) if row.venue else None
    return MessageOut(key=row.key, text=row.text, buttons=buttons, venue=venue, file=_file(row.file))


def _file(file: RenderedFile | None) -> FileOut | None:
    if file is None:
        return None
    return FileOut(name=file.name, media_type=file.media_type, data=b64encode(file.content).decode(), alt=file.alt)
