"""The card to show at the counter: claims no more than the record, in every language, with every letter drawn."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import Any, get_args

import pytest
import typst
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat
from pydantic import ValidationError
from pypdfium2 import PdfDocument

from bot.coverage import placeholders
from bot.files import MAKERS
from bot.files.card import CardArgs, _block, claim, request
from bot.files.sheet import FONTS
from bot.files.words import CARDS, card_languages, card_words
from bot.render import Renderer
from directory import taxonomy
from directory.facts.packs import Facts
from directory.facts.records import Level
from directory.facts.resolve import UNKNOWN_STATUS, Case, resolve
from scripts.pictures import EXAMPLES, PICTURES, card
from tests.builders import ROOT, Stage, resources

LANGUAGES = card_languages()
LEVELS = get_args(Level)
LAW = "AsylbLG s.1(1) no.5"
SILENCE = "AufenthG ss.87, 88"
GERMAN_FOR_HER: dict[str, Any] = {
    "host": "de", "hers": "ar", "country": "DE", "region": "DE-BE", "service": "maternal", "level": "partial",
    "certain": True, "law": LAW, "firewall_level": "partial", "firewall_certain": True, "firewall_law": SILENCE,
    "speaks": "ar", "interpreter": True, "date": "2026-11-25",
}  # fmt: skip


def args(**values: Any) -> CardArgs:
    """Checks arguments."""
    return CardArgs.model_validate({**GERMAN_FOR_HER, **values})


def made(renderer: Renderer, **values: Any) -> bytes:
    """Makes a card."""
    return MAKERS["card"]({**GERMAN_FOR_HER, **values}, "en", renderer).content


def pages(content: bytes) -> list[str]:
    """Returns the text of each page of a PDF, as one selects and copies it."""
    with PdfDocument(content) as document:
        return [page.get_textpage().get_text_range() for page in document]


def pdf_text(content: bytes) -> str:
    """Returns the text of a PDF without spaces."""
    return squeezed("".join(pages(content)))


def squeezed(text: str) -> str:
    """Leaves out what a typesetter may change: spaces and characters one does not see."""
    return re.sub(r"[\s\u2066-\u2069\u200b\u00ad]", "", text)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_has_every_sentence(tag: str) -> None:
    """Each catalogue has the sentences of the English one with the same holes, and a word for every service."""
    assert placeholders(CARDS, f"{tag}.ftl") == placeholders(CARDS, "en.ftl")
    assert {f"service-{service}" for service in taxonomy.services()} <= set(placeholders(CARDS, f"{tag}.ftl"))
    assert card_words(tag).review in ("machine", "human")


def test_every_office_can_read_it(facts: Facts) -> None:
    """There is a catalogue for the first language of the offices of every country with rows about care."""
    tags = {row.info.languages[0] for row in facts.countries.values() if row.info and row.entitlements}
    assert tags <= set(LANGUAGES)


def test_a_missing_language_is_seen() -> None:
    """Where there is no catalogue, English stands in and the label says for what."""
    words = card_words("fo")
    assert (words.tag, words.stands_for) == ("en", "fo")
    assert "føroyskt" in words.label
    assert card_words("pt-BR").tag == "pt"


def _strength(level: str) -> int:
    return ("unclear", "none", "emergency_only", "partial", "full").index(level)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("certain", [True, False])
@pytest.mark.parametrize("level", LEVELS)
def test_a_card_never_claims_more_than_the_record(level: str, certain: bool, tag: str) -> None:
    """In each language only the sentence of the record's level stands there, and none that claims if it is in doubt."""
    words = card_words(tag)
    said = list(claim(args(level=level, certain=certain), words))
    claims = [other for other in LEVELS if words.worded(f"right-{other.replace('_', '-')}") in said]
    assert len(claims) == 1
    assert _strength(claims[0]) <= _strength(level)
    assert certain or claims[0] in ("unclear", "none")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_levels_differ_in_words(tag: str) -> None:
    """No two levels of a right read the same in any language."""
    assert len({card_words(tag).worded(f"right-{level.replace('_', '-')}") for level in LEVELS}) == len(LEVELS)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_is_left_out_weakens_the_claim(tag: str) -> None:
    """Without a word on certainty nothing is claimed, and a right with conditions says so."""
    words = card_words(tag)
    bare = CardArgs(host=tag, hers=tag, country="DE", service="tb", level="full", speaks="ar", law=LAW)
    assert words.worded("right-full") not in list(claim(bare, words))
    assert words.worded("law-to-check", law=LAW) in list(claim(bare, words))
    assert words.worded("conditions") in list(claim(args(level="full"), words))
    assert words.worded("conditions") not in list(claim(args(level="full", conditions=False), words))


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"firewall_level": "strong"}, "data-strong"),
        ({"firewall_level": "partial"}, "data-partial"),
        ({"firewall_level": "none"}, "data"),
        ({"firewall_level": "unclear"}, "data"),
        ({"firewall_law": None}, "data"),
        ({"firewall_certain": False}, "data"),
    ],
)
def test_protection_is_claimed_only_with_a_law(changed: dict[str, Any], key: str, tag: str) -> None:
    """She asks in any case; that the law protects her stands there only where a certain row says so."""
    words = card_words(tag)
    said = request(args(**changed), words)
    assert said == words.worded(key, **({"law": SILENCE} if key != "data" else {}))


@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_no_name_can_be_put_on_it(field: str, value: str) -> None:
    """There is no field for a name, nor any other than those of the record."""
    if field not in CardArgs.model_fields:
        with pytest.raises(ValidationError):
            args(**{field: value})


@pytest.fixture(scope="module")
def drawable() -> set[str]:
    """The characters that the fonts have a picture of."""
    found: set[str] = set()
    for path in (*FONTS.glob("*.ttf"), *FONTS.glob("*.otf")):
        with TTFont(path, lazy=True) as font:
            found |= {chr(code) for code in font.getBestCmap()}
    return found


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_letter_can_be_drawn(tag: str, drawable: set[str], facts: Facts) -> None:
    """No character of a catalogue, of a country's or language's name or of a date is an empty box."""
    names = card_words(tag).locale
    said = (CARDS / f"{tag}.ftl").read_text("utf-8")
    said += "".join(names.territories.get(code, "") for code in facts.countries)
    said += "".join(names.languages.get(spoken, "") for spoken in (*taxonomy.languages(), *LANGUAGES))
    said += "".join(names.months["format"]["wide"].values())
    assert sorted(set(said) - drawable - {"\n", "\u200c", "\u200b"}) == []


def test_every_font_is_used() -> None:
    """The template names the family of each font that lies there: others it does not look at."""
    template = (FONTS.parent / "sheet.typ").read_text("utf-8")
    families = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]).families()
    assert set(families) == set(re.findall(r'"(Noto [^"]+)"', template))


@pytest.mark.parametrize("hers", LANGUAGES)
def test_the_printed_card_says_it_all(hers: str, renderer: Renderer) -> None:
    """The text in the PDF, as one copies it, is what was to be said, and all of it is on one page.

    Readers put the marks of Thai, Burmese or Bengali letters and the ligatures of Arabic ones back in ways of
    their own, so there most of the text must be found, elsewhere all of it.
    """
    asked = args(format="pdf", hers=hers)
    (page,) = pages(made(renderer, format="pdf", hers=hers))
    for block in (_block(asked, card_words("de")), _block(asked, card_words(hers))):
        said = squeezed("".join((block.first, *block.lines)))
        parts = [said[i : i + 3] for i in range(len(said) - 2)]
        found = sum(part in squeezed(page) for part in parts) / len(parts)
        assert found >= (0.7 if any(map(_is_joined, said)) else 0.98)


def _is_joined(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Mc") or unicodedata.bidirectional(letter) in ("R", "AL")


@pytest.mark.parametrize("field", ["name", "birthday", "status", "phone", "address", "source"])
def test_a_card_tells_nothing_of_her(field: str) -> None:
    """Neither name nor papers can be asked onto a card, nor the title of a page, such as one for the undocumented."""
    with pytest.raises(ValidationError):
        args(**{field: "Mimi"})


@pytest.mark.parametrize("status", [status for status in taxonomy.statuses() if status != UNKNOWN_STATUS])
def test_a_card_asked_for_in_a_conversation_is_true_to_the_record(status: str, facts: Facts) -> None:
    """For every country and service the card comes last, after the warnings, and claims at most what the answer says."""
    stage = Stage(resources(facts))
    for country in (code for code, known in facts.countries.items() if known.info and known.entitlements):
        for service in taxonomy.services():
            slots = {"country": country, "status": status, "service": service, "topic": "coverage"}
            played = stage.plays("action_rights", slots, entities={"part": "card"})
            file = played.messages[-1].file
            assert file is not None
            card = CardArgs.model_validate(file.args)
            case = Case(country, "", status, service, service == "child_health", service == "maternal")
            answer = resolve(facts, case)
            assert _strength(card.level) <= _strength(answer.level or "unclear")
            assert not answer.warnings or "rights-warnings" in played.titles[:-1]


@pytest.mark.parametrize("hers", LANGUAGES)
def test_the_picture_is_black_on_white_and_full(hers: str, renderer: Renderer) -> None:
    """The picture is a readable size, its edges are white and there is ink in both halves."""
    picture = Image.open(io.BytesIO(made(renderer, hers=hers))).convert("L")
    assert min(picture.size) >= 800
    edges = picture.crop((0, 0, picture.width, 20)), picture.crop((0, picture.height - 20, *picture.size))
    assert [edge.getextrema() for edge in edges] == [(255, 255)] * 2
    halves = (
        picture.crop((0, 0, picture.width, picture.height // 2)),
        picture.crop((0, picture.height // 2, *picture.size)),
    )
    assert all(sum(half.histogram()[:50]) > 500 for half in halves)


def test_both_in_one_language_is_one_text(renderer: Renderer) -> None:
    """Somebody who speaks the offices' language gets it once."""
    text = pdf_text(made(renderer, format="pdf", hers="de"))
    assert text.count(squeezed(card_words("de").worded("interpreter"))) == 1


def test_nothing_in_a_record_is_read_as_markup(renderer: Renderer) -> None:
    """A law with the signs of the typesetter stands there as it is written."""
    odd = '#panic("x") $a$ *b* _c_ \\ @d <e> [f]'
    assert squeezed(odd) in pdf_text(made(renderer, format="pdf", law=odd))


def test_the_longest_texts_still_fit_on_the_page(renderer: Renderer) -> None:
    """With 400 characters of each text the card stays on its one page."""
    long = ("Bundesgesetzblatt " * 30)[:400]
    content = made(renderer, format="pdf", hers="my", law=long, firewall_law=long)
    assert pdf_text(content).count(squeezed(long)) >= 4


def test_a_card_tells_nobody_when_it_was_made(renderer: Renderer) -> None:
    """The same card is the same file at any hour."""
    assert made(renderer, format="pdf") == made(renderer, format="pdf")
    with PdfDocument(made(renderer, format="pdf")) as document:
        assert "2026" not in str(document.get_metadata_dict())


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_pictures_in_the_docs_are_of_today(name: str, facts: Facts, renderer: Renderer) -> None:
    """They show what the code makes of the packs now; ``python -m scripts.pictures`` makes them anew."""
    shown = Image.open(PICTURES / f"{name}.png").convert("L")
    difference = ImageChops.difference(shown, card(name, facts, renderer))
    assert ImageStat.Stat(difference).mean[0] < 4


def test_the_docs_name_every_language_of_a_card() -> None:
    """The page for people lists the languages there are."""
    page = (ROOT / "docs/person.md").read_text("utf-8")
    names = [str(card_words("en").locale.languages[tag]) for tag in LANGUAGES]
    assert [name for name in names if name not in page] == []
