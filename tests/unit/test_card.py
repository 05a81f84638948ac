"""The card to show at the counter: claims no more than the record, in every language, with every letter drawn."""

from __future__ import annotations

import io
import re
from typing import Any, get_args

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pydantic import ValidationError
from pypdf import PdfReader

from bot.coverage import placeholders
from bot.files import MAKERS
from bot.files.card import CardArgs, _block, claim, request
from bot.files.sheet import FONTS
from bot.files.words import CARDS, card_languages, card_words
from bot.render import Renderer
from directory import taxonomy
from directory.facts.packs import Facts
from directory.facts.records import Level

LANGUAGES = card_languages()
LEVELS = get_args(Level)
LAW = "AsylbLG s.1(1) no.5"
SILENCE = "AufenthG ss.87, 88"
GERMAN_FOR_HER: dict[str, Any] = {
    "host": "de", "hers": "ar", "country": "DE", "region": "DE-BE", "service": "maternal", "level": "partial",
    "certain": True, "law": LAW, "firewall_level": "partial", "firewall_certain": True, "firewall_law": SILENCE,
    "speaks": "ar", "interpreter": True, "source": "A public page", "date": "2026-11-25",
}  # fmt: skip


def args(**values: Any) -> CardArgs:
    """Checks arguments."""
    return CardArgs.model_validate({**GERMAN_FOR_HER, **values})


def made(renderer: Renderer, **values: Any) -> bytes:
    """Makes a card."""
    return MAKERS["card"]({**GERMAN_FOR_HER, **values}, "en", renderer).content


def pdf_text(content: bytes) -> str:
    """Returns the text of a PDF, its spaces and invisible characters left out."""
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return re.sub(r"[\s\u2066-\u2069\u200b\u00ad]", "", text)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_has_every_sentence(tag: str) -> None:
    """Each catalogue has the sentences of the English one with the same holes, and words for every service."""
    found = {key: found for key, found in _placeholders(tag).items()}
    assert found == _placeholders("en")
    assert {f"service-{service}" for service in taxonomy.services()} <= set(found)
    assert card_words(tag).review in ("machine", "human")


def _placeholders(tag: str) -> dict[str, frozenset[str]]:
    return placeholders(CARDS, f"{tag}.ftl")
