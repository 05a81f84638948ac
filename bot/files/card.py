"""The card to show at the counter: the offices' language above, hers below.

There is no name on it, and no title of a page: those tell of papers and illnesses to whoever sees the card.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from babel.dates import format_date
from pydantic import BaseModel, ConfigDict, Field

from bot.files.sheet import A5, MEDIA_TYPES, Block, Format, Sheet, typeset
from bot.files.words import CardWords, card_words
from bot.render import RenderedFile, Renderer, region_name
from directory.facts.records import CountryCode, Level, RegionCode, ServiceTerm

_CLAIMS = ("full", "partial", "emergency_only")
Tag = Annotated[str, Field(min_length=2, max_length=35)]
Text = Annotated[str, Field(max_length=400)]


class CardArgs(BaseModel):
    """Arguments of ``File("card", …)``. What is left out makes the card claim less, never more.

    Attributes:
        format: ``png`` to show, ``pdf`` to print.
        host: BCP 47 tag of the offices' language: ``CountryInfo.languages[0]``.
        hers: BCP 47 tag of the language she reads.
        country: ISO 3166-1 alpha-2 code whose law it is.
        region: ISO 3166-2 code, or empty.
        service: Taxonomy identifier of what she wants.
        level: ``Entitlement.entitlement`` of the row: what the card may claim at most.
        certain: ``Entitlement.is_certain``; without it the card only asks to check the rule.
        conditions: Whether the row has conditions; unless told otherwise, it has.
        law: ``Entitlement.law``; without it the claim stands without a law.
        firewall_level: ``FirewallLaw.legal_firewall``.
        firewall_certain: ``FirewallLaw.is_certain``; without it the card asks, and claims no protection.
        firewall_law: ``FirewallLaw.law``; without it the card asks, and claims no protection.
        speaks: BCP 47 tag of the language she speaks.
        interpreter: Whether to ask for an interpreter.
        date: ISO 8601 day on which the source of the right was read.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    format: Format = "png"
    host: Tag
    hers: Tag
    country: CountryCode
    region: RegionCode | Literal[""] = ""
    service: ServiceTerm
    level: Level
    certain: bool = False
    conditions: bool = True
    law: Text | None = None
    firewall_level: Literal["strong", "partial", "none", "unclear"] = "unclear"
    firewall_certain: bool = False
    firewall_law: Text | None = None
    speaks: Tag
    interpreter: bool = True
    date: datetime.date | None = None


def make(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the card as a picture or to print.

    Args:
        args: Those of :class:`CardArgs`, which say also which languages it is in.
        language: Not needed for that reason.
        renderer: Not needed: a card has words of its own, in more languages.

    Raises:
        pydantic.ValidationError: If an argument is missing, unknown or not what it should be.
    """
    card = CardArgs.model_validate(args)
    sheet = Sheet("card", "Amana", *A5, [_block(card, words) for words in _languages(card)])
    return RenderedFile(f"card.{card.format}", MEDIA_TYPES[card.format], typeset(sheet, card.format))


def _languages(card: CardArgs) -> list[CardWords]:
    """Returns the offices' words and hers; once, if both read the same."""
    host, hers = card_words(card.host), card_words(card.hers)
    return [host] if host.tag == hers.tag else [host, hers]


def _block(card: CardArgs, words: CardWords) -> Block:
    want = words.worded("want", service=words.worded(f"service-{card.service}"))
    return Block(words.tag, words.rtl, words.label, want, list(_lines(card, words)), list(_small(card, words)))


def _lines(card: CardArgs, words: CardWords) -> Iterator[str]:
    yield from claim(card, words)
    yield words.worded("speaks", language=words.locale.languages.get(card.speaks, card.speaks))
    if card.interpreter:
        yield words.worded("interpreter")
    yield request(card, words)


def claim(card: CardArgs, words: CardWords) -> Iterator[str]:
    """Yields what she has a right to, as far as the record goes and no further."""
    claims = card.certain and card.level in _CLAIMS
    level = card.level if claims or card.level == "none" else "unclear"
    yield words.worded(f"right-{level.replace('_', '-')}")
    if claims and card.conditions:
        yield words.worded("conditions")
    if card.law and level != "none":
        yield words.worded("law" if claims else "law-to-check", law=card.law)


def request(card: CardArgs, words: CardWords) -> str:
    """Returns the request to keep her data, with the law where one is known to protect it."""
    protected = card.firewall_certain and card.firewall_law and card.firewall_level in ("strong", "partial")
    if not protected:
        return words.worded("data")
    return words.worded(f"data-{card.firewall_level}", law=card.firewall_law)


def _small(card: CardArgs, words: CardWords) -> Iterator[str]:
    place = words.locale.territories.get(card.country, card.country)
    if card.region:
        place = f"{place}, {region_name(card.region, words.locale)}"
    parts = [words.worded("rule-of", place=place)]
    if card.date:
        parts.append(words.worded("read-on", date=format_date(card.date, "long", locale=words.locale)))
    yield " · ".join(parts)
    yield words.worded("unofficial")
