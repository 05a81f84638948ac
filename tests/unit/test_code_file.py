"""QR codes and posters, read back by a reader made by others."""

from __future__ import annotations

import io
from typing import Any

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pydantic import ValidationError

from bot.files import MAKERS
from bot.files.words import card_languages, card_words
from bot.render import Renderer
from tests.unit.test_card import pages, squeezed

LINK = "https://t.me/amana_bot?start=" + "Zk3uV1yQ" * 8  # 64 characters is what Telegram takes
SHORT = "https://amana.example/h7"


def read(content: bytes) -> list[str]:
    """Reads the codes in a picture."""
    return [code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(content)))]


def made(kind: str, renderer: Renderer, **args: Any) -> bytes:
    """Makes a file in a conversation in English."""
    return MAKERS[kind]({"link": LINK, **args}, "en", renderer).content


@settings(max_examples=20)
@given(st.from_regex(r"https://wa\.me/[0-9]{8,14}\?text=[A-Za-z0-9_%-]{0,120}", fullmatch=True))
def test_a_code_opens_its_link(renderer: Renderer, link: str) -> None:
    """What a telephone reads off the picture is the link, to the letter."""
    assert read(made("qr", renderer, link=link)) == [link]


def test_a_code_can_be_read_small(renderer: Renderer) -> None:
    """It is still read when the picture is shown at a third of its size."""
    picture = Image.open(io.BytesIO(made("qr", renderer))).convert("L")
    small = picture.resize((picture.width // 3, picture.height // 3))
    assert [code.text for code in zxingcpp.read_barcodes(small)] == [LINK]


def test_a_caption_leaves_the_code_readable(renderer: Renderer) -> None:
    """With words above it, in any direction, the code is the same and the picture another."""
    for tag in ("en", "ar"):
        captioned = made("qr", renderer, caption="calendar-title", language=tag)
        assert read(captioned) == [LINK]
        assert captioned != made("qr", renderer, language=tag)


@pytest.mark.parametrize("tag", card_languages())
def test_a_poster_invites_in_her_language(tag: str, renderer: Renderer) -> None:
    """As a picture it can be scanned; printed it says who invites, how, and that no name is needed, on one page."""
    args = {"language": tag, "organisation": "Haus der Frauen e. V.", "link": SHORT}
    assert read(made("poster", renderer, format="png", **args)) == [SHORT]
    (page,) = pages(made("poster", renderer, format="pdf", **args))
    text = squeezed(page)
    assert all(word in text for word in ("Haus", "der", "Frauen"))
    if not card_words(tag).rtl:  # readers turn what stands between Arabic words
        assert "amana.example/h7" in text
    if tag in ("en", "de", "el", "zh"):  # scripts that every reader puts back together as they were
        for key in ("poster-title", "poster-scan", "poster-no-name"):
            assert squeezed(card_words(tag).worded(key)) in text


def test_a_link_nobody_types_is_not_printed(renderer: Renderer) -> None:
    """A long link is in the code only."""
    (page,) = pages(made("poster", renderer, language="en"))
    assert "t.me" not in page


@pytest.mark.parametrize("link", ["http://amana.example", "javascript:alert(1)", "https://a b", "https://" + "a" * 500])
def test_only_safe_links_are_drawn(link: str, renderer: Renderer) -> None:
    """What is no https address, or too long to scan, is refused."""
    for kind in ("qr", "poster"):
        with pytest.raises(ValidationError):
            made(kind, renderer, link=link, language="en")
