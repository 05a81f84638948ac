"""QR codes: a picture to send on, and half a page to print and hang up."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Annotated, Any

import segno
from pydantic import BaseModel, ConfigDict, Field

from actions.outgoing import Outgoing
from bot.files.sheet import A5, MEDIA_TYPES, Block, Format, Sheet, typeset
from bot.files.words import CardWords, card_words
from bot.render import RenderedFile, Renderer

_SMALL = (90.0, 105.0)  # millimetres
_TYPED = 40  # characters; nobody types a longer link
Link = Annotated[str, Field(pattern=r"^https://\S+$", max_length=500)]


class QrArgs(BaseModel):
    """Arguments of ``File("qr", …)``.

    Attributes:
        link: What the code opens.
        caption: Message key of what stands above it; it must not tell what the link is for, if others may see it.
        caption_args: Arguments of that message.
        language: BCP 47 tag of whoever the picture is for; that of the conversation if it is left out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    link: Link
    caption: str = ""
    caption_args: dict[str, Any] = Field(default_factory=dict)
    language: str = ""


class PosterArgs(BaseModel):
    """Arguments of ``File("poster", …)``.

    Attributes:
        format: ``png`` to send, ``pdf`` to print: half of A4.
        link: What the code opens; if it is short it also stands there to be typed.
        organisation: Who invites, as people know it.
        language: BCP 47 tag of whoever is to read it: one of the card's languages.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    format: Format = "pdf"
    link: Link
    organisation: str = Field(default="", max_length=200)
    language: str


def make_qr(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the picture of a code.

    Args:
        args: Those of :class:`QrArgs`.
        language: BCP 47 tag of the conversation.
        renderer: Words the caption.

    Raises:
        pydantic.ValidationError: If an argument is missing, unknown or not what it should be.
    """
    qr = QrArgs.model_validate(args)
    tag = qr.language or language
    caption = renderer.render(Outgoing(qr.caption, qr.caption_args), tag).text if qr.caption else ""
    block = Block(tag, card_words(tag).rtl, "", caption)
    content = typeset(Sheet("poster", "Amana", *_SMALL, [block], _picture(qr.link)), "png")
    return RenderedFile("code.png", MEDIA_TYPES["png"], content)


def make_poster(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes half a page to print.

    Args:
        args: Those of :class:`PosterArgs`, which say also which language it is in.
        language: Not needed for that reason.
        renderer: Not needed: posters have the words of cards, in more languages.

    Raises:
        pydantic.ValidationError: If an argument is missing, unknown or not what it should be.
    """
    poster = PosterArgs.model_validate(args)
    block = _invitation(poster, card_words(poster.language))
    content = typeset(Sheet("poster", "Amana", *A5, [block], _picture(poster.link)), poster.format)
    return RenderedFile(f"poster.{poster.format}", MEDIA_TYPES[poster.format], content)


def _invitation(poster: PosterArgs, words: CardWords) -> Block:
    small = [words.worded("poster-from", organisation=poster.organisation)] if poster.organisation else []
    if len(typed := poster.link.removeprefix("https://")) <= _TYPED:
        small.append(f"\u2066{typed}\u2069")
    lines = [words.worded("poster-scan"), words.worded("poster-no-name")]
    return Block(words.tag, words.rtl, "", words.worded("poster-title"), lines, small)


def _picture(link: str) -> str:
    """Returns the code as SVG, with the white edge that readers need."""
    drawn = BytesIO()
    segno.make(link, error="m", micro=False).save(drawn, kind="svg", border=4, light="white")
    return drawn.getvalue().decode()
