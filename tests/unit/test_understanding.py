"""Reading messages by word lists: services, statuses, wishes, places."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory import taxonomy
from directory.geo.places import PlaceIndex
from nlu.understanding.lexicon import Lexicon, best_service
from nlu.understanding.reader import Reader, Reading
from nlu.understanding.units import units
from nlu.understanding.vocabulary import common_words, examples

WORDS = """
service:
  primary_care: [doctor, general practitioner]
  eye_care: [eye doctor]
  maternal: [pregnant, midwi*]
  dental: [ฟัน]
status:
  undocumented: [no papers, without papers]
attribute:
  no_documents: [no papers needed]
  female_staff: [lady doctor]
language:
  ar: [arabic]
country:
  NO: [norway]
  DE: [germany]
place_markers: [in, close to, ب-]
yes: ["yes", right]
no: ["no"]
stop: [never mind]
joined_words: [l]
"""


@pytest.fixture(scope="session")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    """A small lexicon, its keys not quoted."""
    folder = tmp_path_factory.mktemp("lexicon")
    (folder / "en").mkdir()
    (folder / "en" / "entities.yml").write_text(WORDS, "utf-8")
    return Lexicon(folder)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a doctor", {("service", "primary_care")}),
        ("a general practicioner", {("service", "primary_care")}),  # misspelt
        ("DOCTOR!!!", {("service", "primary_care")}),
        ("an eye doctor", {("service", "eye_care")}),  # the longer phrase holds
        ("midwife or midwives", {("service", "maternal")}),  # beginnings
        ("lmidwives", {("service", "maternal")}),  # joined to a beginning
        ("leye", set()),  # one letter before a short word proves nothing
        ("ปวดฟันมาก", {("service", "dental")}),  # inside of a word where a script has no blanks
        ("we have no papers", {("status", "undocumented")}),
        ("no papers needed", {("attribute", "no_documents")}),  # a wish, no status
        ("lady doctor", {("attribute", "female_staff"), ("service", "primary_care")}),
        ("norway", {("country", "NO")}),  # YAML reads NO as false
        ("yes", {("yes", "yes")}),
        ("no", {("no", "no")}),
        ("never mind", {("stop", "stop")}),
        ("the document", set()),  # like no word closely enough
        ("", set()),
    ],
)
def test_words_are_found(lexicon: Lexicon, text: str, found: set[tuple[str, str]]) -> None:
    """Words are found misspelt, inflected and inside of others; where two overlap the longer holds."""
    assert {(match.kind, match.value) for match in lexicon.find(units(text))} >= found
    assert bool(lexicon.find(units(text))) == bool(found)


def test_a_wish_beats_a_status(lexicon: Lexicon) -> None:
    """Who wants a place where no papers are needed has not said to have none."""
    kinds = {match.kind for match in lexicon.find(units("a doctor, no papers needed"))}
    assert "attribute" in kinds
    assert "status" not in kinds


def test_a_known_word_is_not_misspelt(lexicon: Lexicon) -> None:
    """A word people use is itself, however much it looks like another."""
    assert lexicon.find(["doctors"], known=frozenset({"doctors"})) == []


def test_a_misspelt_key_is_named(tmp_path: Path) -> None:
    """A file with a key that is none is refused by its name and the key."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "entities.yml").write_text("sevice:\n  dental: [teeth]\n", "utf-8")
    with pytest.raises(ValueError, match=r"en/entities\.yml.*sevice"):
        Lexicon(tmp_path)


@pytest.mark.parametrize(
    ("values", "best"),
    [
        (["primary_care", "maternal"], "maternal"),
        (["primary_care"], "primary_care"),
        (["dental", "eye_care"], "dental"),
        (["social_legal_advice", "chronic_disease"], "chronic_disease"),  # a social worker writes
        (["primary_care", "interpreting"], "interpreting"),
        (["pharmacy", "chronic_disease"], "chronic_disease"),
        (["primary_care", "pharmacy"], "pharmacy"),
        (["interpreting", "pharmacy"], "pharmacy"),
        ([], None),
    ],
)
def test_the_special_service_is_wanted(values: list[str], best: str | None) -> None:
    """Who asks for a doctor for a pregnant wife wants a midwife sooner than any doctor."""
    assert best_service(values) == best


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("the pharmacy has no more insulin for my mother", "chronic_disease"),
        ("can a pharmacy give me the morning after pill", "sexual_reproductive"),
        ("la farmacia no me quiso dar la insulina", "chronic_disease"),
        ("i am pregnant, where is a doctor", "maternal"),
        ("which pharmacy is open", "pharmacy"),
    ],
)
def test_what_medicine_is_for_counts_more_than_where(reader: Reader, text: str, service: str) -> None:
    """Where two services are named the special one is wanted, in whatever order they are said."""
    assert reader.read(text).service == service


def names(reading: Reading, places: PlaceIndex) -> list[str]:
    """Returns the places read, by their name; countries by their code."""
    found = [places.by_ref(ref) for ref in (reading.place or "").split("|") if ref]
    return [place.name or place.country for place in found if place]


@pytest.mark.parametrize(
    ("text", "expected", "place"),
    [
        (
            "need a doctor for my pregnant wife in Hamburg, we have no papers",
            Reading(service="maternal", status="undocumented"),
            ["Hamburg"],
        ),
        (
            "bonjour ma femme est enceinte de 5 mois on a pas de papiers on est a hambourg",
            Reading(service="maternal", status="undocumented"),
            ["Hamburg"],
        ),
        (
            "tengo diabetes y no tengo papeles, estoy en valencia españa",
            Reading(service="chronic_disease", status="undocumented"),
            ["Valencia"],
        ),
        ("أحتاج طبيب أسنان في برلين", Reading(service="dental"), ["Berlin"]),
        ("برلين", Reading(), ["Berlin"]),
        ("Berln", Reading(), ["Berlin"]),
        ("Mae sod", Reading(), ["Mae Sot"]),
        ("no, in Lyon", Reading(), ["Lyon"]),
        ("in Lyon, i came from Paris", Reading(), ["Lyon"]),
        (
            "burda doktor var mi bursadayız",
            Reading(service="primary_care"),
            ["Bursa"],
        ),  # an ending joined to it
        ("mama now in pretoria", Reading(), ["Pretoria"]),  # there is a town Mama, too
        ("germany", Reading(), ["DE"]),
        ("i am in the uk", Reading(), ["GB"]),
        ("in the usa", Reading(), ["US"]),
        ("doctor in Berlin", Reading(service="primary_care"), ["Berlin"]),
        (
            "somewhere free with a lady doctor",
            Reading(service="primary_care", attributes=("free_of_charge", "female_staff")),
            [],
        ),
    ],
)
def test_sentences_are_read(reader: Reader, places: PlaceIndex, text: str, expected: Reading, place: list[str]) -> None:
    """Service, status, wishes and place of the sentences people write are read, in any script and misspelt."""
    reading = reader.read(text)
    assert (reading.service, reading.status) == (expected.service, expected.status)
    assert set(reading.attributes) >= set(expected.attributes)
    assert names(reading, places) == place


@pytest.mark.parametrize(
    ("text", "sure"),
    [("doctor in Bruchzal", False), ("doctor in Bruchsal", True), ("doctor in Bruchsall", True), ("Leibzig", True)],
)
def test_a_small_town_that_is_only_like_what_was_typed_may_be_another(reader: Reader, text: str, sure: bool) -> None:
    """One letter too much is a slip; more of them leave open whether it is that town at all, unless it is a great one (fault 35)."""
    place = reader.read(text).place or ""
    assert place.strip("|").startswith("gn:")
    assert place.endswith("|") is not sure


@pytest.mark.parametrize("text", ["i live in frankfurt", "valencia", "doctor in valencia"])
def test_a_name_of_two_places_is_left_open(reader: Reader, places: PlaceIndex, text: str) -> None:
    """Where a name means two places both are read, so that the person is asked."""
    assert len(names(reader.read(text), places)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "a nice doctor", "is it open today", "can i come on monday", "my son has a cold", "i am of age", "the same as before",
        "is it safe to go", "will they report me", "call me back", "i need help", "what does it cost", "thank you so much",
        "un bon docteur", "combien ça coûte", "je suis malade", "necesito ayuda", "cuánto cuesta", "me siento mal",
        "mes enfants", "mon mari", "she is sick", "para mi hijo", "não consigo dormir", "una cita", "cómo se usa",
        "elle saigne et sa s'arrete pas", "كم السعر", "أنا مريض", "no sé qué hacer", "estoy sola",
    ],
)  # fmt: skip
def test_everyday_words_are_no_places(reader: Reader, text: str) -> None:
    """Words that are also names of towns somewhere are read as words."""
    assert reader.read(text).place is None


def test_examples_name_no_place_that_is_not_marked(reader: Reader) -> None:
    """Of the training examples without a marked place hardly any is read as naming one."""
    plain = [text for _, _, text in examples() if "](place)" not in text][::5]
    misread = [text for text in plain if reader.read(text).place]
    assert len(misread) <= len(plain) * 0.015, misread


@pytest.mark.parametrize(
    ("text", "signals"),
    [
        ("yes", ("yes",)),
        ("no", ("no",)),
        ("stop", ("stop",)),
        ("oui", ("yes",)),
        ("لا", ("no",)),
        ("olvídalo", ("stop",)),
    ],
)
def test_short_answers_are_read(reader: Reader, text: str, signals: tuple[str, ...]) -> None:
    """Yes, no and stop are read in every language."""
    reading = reader.read(text)
    assert reading.signals == signals
    assert reading.bare


@pytest.mark.parametrize(("text", "tag"), [("i speak tigrinya", "ti"), ("en français", "fr"), ("العربية", "ar")])
def test_a_language_that_is_named_is_read(reader: Reader, text: str, tag: str) -> None:
    """The name of a language is read in any language."""
    assert reader.read(text).language == tag


@given(st.text(st.characters()))
def test_any_text_has_a_reading(reader: Reader, text: str) -> None:
    """Whatever is typed there is a reading, of the taxonomy's words only."""
    reading = reader.read(text)
    assert reading.service in (None, *taxonomy.services())
    assert reading.status in (None, *taxonomy.statuses())
    assert set(reading.attributes) <= set(taxonomy.attributes())


@given(st.lists(st.sampled_from(sorted(common_words())), max_size=12))
def test_the_case_of_letters_plays_no_part(reader: Reader, said: list[str]) -> None:
    """A heap of words people use reads the same in capitals."""
    text = " ".join(said)
    assert reader.read(text.upper()) == reader.read(text)


@pytest.mark.parametrize("text", ["x " * 5000, "hamburg " * 1000, "aeiou" * 2000, "没有" * 3000, "(" * 10_000])
def test_a_very_long_text_is_read_soon(reader: Reader, text: str) -> None:
    """Ten thousand characters cost less than the wait for an ordinary answer."""
    start = time.process_time()
    reader.read(text)
    assert time.process_time() - start < 2.0
