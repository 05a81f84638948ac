"""A picture of figures: bars with their names and numbers, and the same in words for whoever cannot see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from babel import Locale
from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt

from bot.files.sheet import MEDIA_TYPES, set_in_type
from bot.render import RenderedFile, Renderer


class ChartArgs(BaseModel):
    """Arguments of ``File("chart", …)``.

    Attributes:
        title: Argument of a message: what is counted, and when.
        rows: For each bar its name, an argument too, and its number.
        note: Stands below.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: Any
    rows: list[tuple[Any, NonNegativeInt]] = Field(min_length=1, max_length=20)
    note: Any


def make(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the picture.

    Args:
        args: Those of :class:`ChartArgs`.
        language: BCP 47 tag of the conversation.
        renderer: Words what stands in it.

    Raises:
        pydantic.ValidationError: If an argument is missing, unknown or not what it should be.
    """
    chart = ChartArgs.model_validate(args)
    rows = [{"name": renderer.worded(name, language), "count": count} for name, count in chart.rows]
    title, note = (renderer.worded(text, language) for text in (chart.title, chart.note))
    data = {"title": title, "note": note, "rows": rows, "language": language, "rtl": reads_leftwards(language)}
    told = "\n".join([title, *(f"{row['name']}: {row['count']}" for row in rows), note])
    return RenderedFile("chart.png", MEDIA_TYPES["png"], set_in_type("chart", data, "png"), told)


def reads_leftwards(language: str) -> bool:
    """Whether a language is written from right to left."""
    return bool(Locale.parse(language, sep="-").character_order == "right-to-left")
