"""A summary that goes with somebody to the next clinic: for people in two languages, for programs as FHIR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from babel.dates import format_date
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from bot.files.sheet import A4, MEDIA_TYPES, Block, Sheet, typeset
from bot.files.words import CardWords, card_words
from bot.render import RenderedFile, Renderer
from directory.handover.ips import document
from directory.handover.summary import KNOWN_MARK, PARTS, Summary, known

_TO_FILL_IN = "_" * 24
_SINGULAR = {"conditions": "condition", "allergies": "allergy"}
Tag = Annotated[str, Field(min_length=2, max_length=35)]
Items = list[Annotated[str, Field(max_length=120)]]


class SummaryArgs(BaseModel):
    """Arguments of ``File("summary", …)`` and ``File("summary_fhir", …)``.

    Attributes:
        host: BCP 47 tag of the language of the next clinic.
        hers: BCP 47 tag of the language she writes.
        at: When it is made, ISO 8601 with its offset.
        parts: By part of :data:`directory.handover.summary.PARTS` what she told; an empty list for none, no list for
            what she left out.
        pregnant: What she said, empty if she left it out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    host: Tag
    hers: Tag
    at: AwareDatetime
    parts: dict[Literal["conditions", "medicines", "allergies", "vaccinations"], Items]
    pregnant: Literal["", "yes", "no"] = ""

    @property
    def summary(self) -> Summary:
        """What she told."""
        return Summary({str(part): items for part, items in self.parts.items()}, self.pregnant)


def make(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the page: the next clinic's language above, hers below.

    Args:
        args: Those of :class:`SummaryArgs`.
        language: Not needed: the arguments say which.
        renderer: Not needed: it has the words of cards, in more languages.
    """
    told = SummaryArgs.model_validate(args)
    host, hers = card_words(told.host), card_words(told.hers)
    languages = [host] if host.tag == hers.tag else [host, hers]
    sheet = Sheet("card", "Amana", *A4, [_block(told, words) for words in languages])
    return RenderedFile("summary.pdf", MEDIA_TYPES["pdf"], typeset(sheet, "pdf"))


def make_fhir(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the International Patient Summary.

    Args:
        args: Those of :class:`SummaryArgs`.
        language: Not needed: the arguments say which.
        renderer: Not needed for that reason.
    """
    told = SummaryArgs.model_validate(args)
    words = card_words(told.hers)
    content = document(told.summary, words.tag, _titles(words), told.at)
    return RenderedFile("summary.json", "application/json", content)


def item_words(part: str, item: str, words: CardWords) -> str:
    """Words one thing she told: in her own words as she wrote it, from the list in any language."""
    if not item.startswith(KNOWN_MARK):
        return item
    return words.worded(f"{_SINGULAR[part]}-{item.removeprefix(KNOWN_MARK)}")


def lines(summary: Summary, words: CardWords) -> Iterator[str]:
    """Yields a line for each part: what she told, that there is none, or that she left it out."""
    for part in PARTS:
        items = summary.parts.get(part)
        named = "; ".join(item_words(part, item, words) for item in items or ())
        yield _line(words, part, named or words.worded("summary-left-out" if items is None else "summary-none"))
    yield _line(words, "pregnancy", words.worded(f"summary-{summary.pregnant or 'left-out'}"))


def _line(words: CardWords, part: str, text: str) -> str:
    return f"{words.worded(f'summary-{part}')}: \u2068{text}\u2069"


def _block(told: SummaryArgs, words: CardWords) -> Block:
    said = words.worded("summary-told", date=format_date(told.at, "long", locale=words.locale))
    name = _line(words, "name", _TO_FILL_IN)
    found = [name, *lines(told.summary, words)]
    return Block(words.tag, words.rtl, words.label, words.worded("summary-title"), found, [said])


def _titles(words: CardWords) -> dict[str, str]:
    names = ("title", *PARTS, "pregnancy", "none", "yes", "no")
    plain = {name: words.worded(f"summary-{name}") for name in names}
    listed = {
        f"{part}:{name}": item_words(part, f"{KNOWN_MARK}{name}", words) for part in _SINGULAR for name in known()[part]
    }
    return {**plain, "left_out": words.worded("summary-left-out"), **listed}
