"""What is sent to WhatsApp never exceeds what Meta takes, and nothing of a message is lost on the way."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.outgoing import Venue
from bot.catalogue import Catalogue
from bot.channels.pieces import length, pieces, sendable, shortened
from bot.channels.whatsapp import outbound
from bot.channels.whatsapp.limits import Limit
from bot.channels.whatsapp.outbound import Attachment, Buttons, Link, LocationRequest, Menu, Place, Text, shapes
from bot.channels.whatsapp.templates import load_templates, wording
from bot.render import Rendered, RenderedButton, RenderedFile
from tests.builders import DATA, shared_data
from tests.peers.graph_rules import check_submission

WORDS = {"whatsapp-choose": "Choose", "whatsapp-more": "More:", "whatsapp-or-location": "Or send me where you are:"}
LOCATE = RenderedButton("My location", request="location")
CALL = RenderedButton("Call 112", url="tel:112")
MAP = RenderedButton("Way there", url="https://example.org/map")


def shaped(text: str = "Hello", *buttons: RenderedButton) -> list[outbound.Shape]:
    """The shapes of a message."""
    return shapes(Rendered("key", text, buttons), WORDS.__getitem__)


def choices(count: int) -> list[RenderedButton]:
    """Buttons that can be chosen."""
    return [RenderedButton(f"Choice {n}", f"/choose_{n}") for n in range(count)]


@pytest.mark.parametrize("count", range(14))
def test_the_number_of_choices_makes_the_shape(count: int) -> None:
    """Up to three choices are buttons, up to ten a list, more go on in further lists; none is lost."""
    found = shaped("Hello", *choices(count))
    kind = Text if count == 0 else Buttons if count <= 3 else Menu
    assert {type(shape) for shape in found} == {kind}
    offered = [c.payload for shape in found if isinstance(shape, Buttons | Menu) for c in shape.choices]
    assert offered == [button.payload for button in choices(count)]
    assert found[0].body == "Hello"  # type: ignore[union-attr]  # each of these kinds has a body


def test_numbers_to_call_go_into_the_text() -> None:
    """A reply button cannot call: a number the text does not say stands below it."""
    assert shaped("Help is near.", CALL) == [Text("Help is near.\nCall 112")]
    assert shaped("Call \u2066112\u2069 now.", CALL) == [Text("Call \u2066112\u2069 now.")]
    assert shaped("House 1123.", RenderedButton("Emergency", url="tel:112")) == [Text("House 1123.\nEmergency: 112")]
    assert shaped("+49 (30) 45-05", RenderedButton("Call", url="tel:+49304505")) == [Text("+49 (30) 45-05")]


def test_one_address_is_a_link_and_others_go_into_the_text() -> None:
    """An address by itself can be tapped; beside choices it is written out."""
    assert shaped("There:", MAP) == [Link("There:", "Way there", "https://example.org/map")]
    assert shaped("There:", MAP, *choices(1))[0] == Buttons(
        "There:\nWay there: https://example.org/map", (outbound.Choice("Choice 0", "/choose_0"),)
    )


def test_the_location_is_asked_for_with_a_button_of_its_own() -> None:
    """WhatsApp has a message that asks for the location; beside choices it comes after them."""
    assert shaped("Where are you?", LOCATE) == [LocationRequest("Where are you?")]
    assert [type(shape) for shape in shaped("Where?", LOCATE, *choices(2))] == [Buttons, LocationRequest]


def test_a_place_and_a_file_follow_the_words() -> None:
    """Words first, then the pin on the map, then the file."""
    message = Rendered("key", "Here", (), Venue("A", "B", 1, 2), RenderedFile("a.pdf", "application/pdf", b"%PDF"))
    assert [type(shape) for shape in shapes(message, WORDS.__getitem__)] == [Text, Place, Attachment]


def test_a_long_message_with_buttons_is_cut_before_them() -> None:
    """Fault 3: a card of 1100 characters with three buttons arrives whole: the end of it carries the buttons."""
    text = "\n".join(f"Line {n}: " + "word " * 20 for n in range(10))
    found = shaped(text, *choices(3))
    assert [type(shape) for shape in found] == [Text, Buttons]
    assert " ".join(s.body for s in found if isinstance(s, Text | Buttons)).split() == text.split()


def test_two_choices_with_one_title_can_be_told_apart() -> None:
    """Meta refuses two buttons with the same title; the same choice twice is one."""
    same = [RenderedButton("Lyon", "/a"), RenderedButton("Lyon", "/b"), RenderedButton("Lyon", "/a")]
    (found,) = shaped("Which?", *same)
    assert isinstance(found, Buttons)
    assert [choice.title for choice in found.choices] == ["Lyon", "Lyon 2"]


buttons_ = st.builds(
    RenderedButton,
    title=st.text(min_size=1, max_size=30),
    payload=st.text(max_size=20),
    url=st.sampled_from(["", "tel:112", "https://example.org"]),
    request=st.sampled_from(["", "location"]),
)


@given(st.text(max_size=6000), st.lists(buttons_, max_size=14))
def test_nothing_is_larger_than_meta_takes(text: str, buttons: list[RenderedButton]) -> None:
    """Whatever the words and buttons, every shape is within the limits."""
    for shape in shaped(text, *buttons):
        assert not isinstance(shape, Place | Attachment)
        assert shape.body.strip()
        assert length(shape.body) <= (Limit.TEXT if isinstance(shape, Text) else Limit.BODY)
        shape.body.encode()
        if isinstance(shape, Buttons | Menu):
            assert len(shape.choices) <= (Limit.BUTTON_COUNT if isinstance(shape, Buttons) else Limit.ROW_COUNT)
            assert len({choice.title for choice in shape.choices}) == len(shape.choices)
            assert all(length(choice.title) <= Limit.BUTTON_TITLE for choice in shape.choices)


@given(st.text(), st.integers(2, 60))
def test_pieces_hold_all_the_words(text: str, limit: int) -> None:
    """Cutting loses nothing but blanks around the cuts, and no piece is too long or blank."""
    found = pieces(text, limit)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(piece.strip() and length(piece) <= limit for piece in found)


@given(st.text(), st.integers(2, 30))
def test_labels_are_shortened(text: str, limit: int) -> None:
    """A label that is too long ends in an ellipsis."""
    found = shortened(text, limit)
    assert length(found) <= limit
    assert found == text or found.endswith("…")


def test_half_a_letter_can_be_sent() -> None:
    """Half a surrogate pair, as some telephones send it, does not break the sending."""
    assert sendable("a\ud83d b\0") == "a\ufffd b"


def test_lines_are_cut_before_words_and_words_before_letters() -> None:
    """A text is cut at a line, else at a blank, else anywhere."""
    assert pieces("one two\nthree four", 12) == ["one two", "three four"]
    assert pieces("one two three", 9) == ["one two", "three"]
    assert pieces("abcdefgh", 3) == ["abc", "def", "gh"]
    assert pieces("😀😀", 3) == ["😀", "😀"]


def test_templates_would_be_taken_by_meta(catalogues: dict[str, Catalogue]) -> None:
    """Each template, in each language, keeps Meta's rules for templates."""
    for submission in load_templates().submissions(catalogues):
        check_submission(submission, [])


@pytest.mark.skipif(shared_data() is None, reason="the collected data (shared/data) is not on this machine")
def test_our_stand_in_is_no_stricter_than_meta() -> None:
    """It takes the templates that Meta's documentation shows, but for those whose words Meta writes itself."""
    files = (DATA / "chat_payloads/whatsapp-pywa/templates").glob("*/*.json")
    shown = {name: template for path in files for name, template in json.loads(path.read_text("utf-8")).items()}
    with_words = [row for row in shown.values() if row["category"] != "AUTHENTICATION"]
    assert len(with_words) >= 10
    for template in with_words:
        check_submission(template, [])


def test_templates_name_arguments_of_their_messages(catalogues: dict[str, Catalogue]) -> None:
    """The parameters of a template are the placeholders of its message, all of them, in every language."""
    for key, template in load_templates().templates.items():
        for catalogue in catalogues.values():
            assert catalogue.has(key)
            words = wording(key, template, catalogue)
            assert all(f"{{{{{number}}}}}" in words for number in range(1, len(template.parameters) + 1))
            assert "{$" not in words


def test_parameters_are_one_line_and_never_empty(catalogues: dict[str, Catalogue]) -> None:
    """Line breaks and rows of blanks, which Meta refuses, become one blank; an empty parameter a dash."""
    template = load_templates().templates["message-waiting"].model_copy(update={"parameters": {"a": "x", "b": "y"}})
    assert template.filled(Rendered("k", "t", args={"a": " one\n\ttwo     three "})) == ["one two three", "–"]
