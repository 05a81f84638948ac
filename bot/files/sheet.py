"""Setting a sheet in type, as a picture or to print: what it looks like stands in ``sheet.typ``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

FONTS = Path(__file__).parent / "fonts"
_PIXELS_PER_INCH = 150
A5 = (148.0, 210.0)  # half of A4, in millimetres: upright, as a telephone is held
A4 = (210.0, 297.0)
Format = Literal["png", "pdf", "svg"]
MEDIA_TYPES: dict[Format, str] = {"png": "image/png", "pdf": "application/pdf", "svg": "image/svg+xml"}


@dataclass(frozen=True)
class Block:
    """What a sheet says in one language.

    Attributes:
        language: BCP 47 tag; it also decides how lines break.
        rtl: Whether it is written from right to left.
        label: Stands above it, small.
        first: Stands out.
        lines: Follow it.
        small: Stand below, small.
    """

    language: str
    rtl: bool
    label: str
    first: str
    lines: Sequence[str] = ()
    small: Sequence[str] = ()


@dataclass(frozen=True)
class Sheet:
    """One page.

    Attributes:
        kind: ``card``, or ``poster`` with a picture between its first line and the others.
        title: What the file calls itself.
        width: In millimetres.
        height: In millimetres.
        blocks: From top to bottom.
        picture: SVG.
    """

    kind: Literal["card", "poster"]
    title: str
    width: float
    height: float
    blocks: Sequence[Block]
    picture: str = ""


def typeset(sheet: Sheet, file_format: Format) -> bytes:
    """Makes the file; nothing of it is kept.

    Args:
        sheet: What it says; no text in it is read as markup.
        file_format: ``png``, ``svg``, or ``pdf`` with selectable text and the fonts it needs inside.

    Raises:
        typst.TypstError: If it cannot be set.
    """
    return set_in_type("sheet", asdict(sheet), file_format)


def set_in_type(template: str, data: Mapping[str, Any], file_format: Format) -> bytes:
    """Makes a file of one page.

    Args:
        template: Name of the ``.typ`` beside this module that says what it looks like.
        data: What it reads as ``data``.
        file_format: See :func:`typeset`.

    Raises:
        typst.TypstError: If it cannot be set.
    """
    made = typst.compile(
        Path(__file__).with_name(f"{template}.typ"),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format=file_format,
        ppi=_PIXELS_PER_INCH,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        timestamp=0,  # the hour somebody asked for help is not written into the file
    )
    assert isinstance(made, bytes), "a sheet is one page"
    return made


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
