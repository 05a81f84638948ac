"""A summary of her care that goes with her: a document the next clinic can read, with nothing made up."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from bot.catalogue import load_catalogues
from bot.files import MAKERS
from bot.files.summary import SummaryArgs, _titles
from bot.files.words import card_languages, card_words
from bot.render import Renderer
from directory.handover.ips import document
from directory.handover.summary import KNOWN_MARK, PARTS, Summary, atc_of, known
from tests.builders import NOON

TITLES = _titles(card_words("fr"))
items = st.lists(st.text(min_size=1, max_size=120), max_size=4).map(tuple)


def made(summary: Summary) -> dict[str, Any]:
    """The document, read back."""
    read: dict[str, Any] = json.loads(document(summary, "fr", TITLES, NOON))
    return read


def of_kind(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The resources of a kind."""
    return [row["resource"] for row in bundle["entry"] if row["resource"]["resourceType"] == kind]


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.sampled_from(PARTS), items), st.sampled_from(["", "yes", "no"]))
def test_whatever_she_writes_is_a_valid_document(parts: dict[str, tuple[str, ...]], pregnant: str) -> None:
    """It is a FHIR R4 document whose references all lead somewhere, with the three sections an IPS must have."""
    parts = {part: tuple(text.lstrip(KNOWN_MARK) or "x" for text in told) for part, told in parts.items()}
    try:
        content = document(Summary(parts, pregnant), "fr", TITLES, NOON)
    except ValueError as error:  # control characters are no text in XML, nor in FHIR
        pytest.fail(str(error))
    bundle = json.loads(content)
    Bundle.model_validate_json(content)
    assert bundle["type"] == "document"
    assert bundle["entry"][0]["resource"]["resourceType"] == "Composition"
    urls = {row["fullUrl"] for row in bundle["entry"]}
    sections = bundle["entry"][0]["resource"]["section"]
    assert {entry["reference"] for section in sections for entry in section["entry"]} <= urls
    codes = [section["code"]["coding"][0]["code"] for section in sections]
    assert codes == ["11450-4", "10160-0", "48765-2", "11369-6", *(["10162-6"] if pregnant else [])]


def test_no_name_and_no_birthday_are_in_it() -> None:
    """They are said to be left out on purpose."""
    [patient] = of_kind(made(Summary()), "Patient")
    assert set(patient) == {"resourceType", "id", "meta", "name", "_birthDate"}
    assert patient["name"][0]["_text"]["extension"][0]["valueCode"] == "masked"


@pytest.mark.parametrize(
    ("parts", "code"),
    [({}, "no-allergy-info"), ({"allergies": ()}, "no-known-allergies")],
)
def test_left_out_is_not_none(parts: dict[str, tuple[str, ...]], code: str) -> None:
    """What she left out is said to be unknown, what she said there is not to be none."""
    [allergy] = of_kind(made(Summary(parts)), "AllergyIntolerance")
    assert [coding["code"] for coding in allergy["code"]["coding"]] == [code]


def test_codes_stand_only_where_they_are_certain() -> None:
    """What is on the list and a medicine's international name have one; her own words have none."""
    summary = Summary(
        {"conditions": ("=tuberculosis", "mal de dos"), "medicines": ("Isoniazid 300 mg", "petite bleue")}
    )
    bundle = made(summary)
    coded, own = (row["code"] for row in of_kind(bundle, "Condition"))
    assert (coded["coding"][0]["code"], coded["text"]) == ("56717001", "Tuberculose")
    assert own == {"text": "mal de dos"}
    medicines = [row["medicationCodeableConcept"] for row in of_kind(bundle, "MedicationStatement")]
    assert medicines[0]["coding"][0]["code"] == "J04AC01"
    assert medicines[1] == {"text": "petite bleue"}
    assert all(row["verificationStatus"]["coding"][0]["code"] == "unconfirmed" for row in of_kind(bundle, "Condition"))


@pytest.mark.parametrize("line", ["", "insulin", "metformin + sitagliptin", "isoniazid/rifampicin", "the metformin"])
def test_a_medicine_that_is_not_certain_has_no_code(line: str) -> None:
    """Combinations, families and whatever else is only like a name."""
    assert atc_of(line) == ""


@pytest.mark.parametrize("tag", card_languages())
def test_every_language_of_cards_can_word_a_summary(tag: str) -> None:
    """Each heading and each illness of the list; labels fit a button."""
    words = _titles(card_words(tag))
    listed = {f"{part}:{name}" for part in ("conditions", "allergies") for name in known()[part]}
    assert listed <= set(words)
    assert [words[name] for name in listed if len(words[name]) > 20] == []


def test_the_page_is_in_both_languages() -> None:
    """The next clinic's above, hers below, with her own words in both."""
    args = {"host": "de", "hers": "ar", "at": NOON.isoformat(), "parts": {"conditions": ["=diabetes", "zibberfloop"]}}
    file = MAKERS["summary"](args, "ar", Renderer(load_catalogues()))
    with PdfDocument(file.content) as pdf:
        text = pdf[0].get_textpage().get_text_range()
        assert len(pdf) == 1
    for word in ("Diabetes", "Krankheiten", "hier nicht angegeben", "zibberfloop"):
        assert word in text
    assert text.count("zibberfloop") == 2


def test_what_the_list_has_not_is_no_argument() -> None:
    """A mark alone makes nothing known."""
    with pytest.raises(KeyError):
        document(Summary({"conditions": ("=plague",)}), "fr", TITLES, datetime.now(UTC))
    assert SummaryArgs.model_validate({"host": "de", "hers": "fr", "at": NOON, "parts": {}}).summary == Summary()
