"""What every channel does, whatever its wire: one suite for all of them (docs/developers/add-a-channel.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions import buttons
from actions.outgoing import Outgoing, Venue
from bot.catalogue import load_catalogues
from bot.channels.base import Gone, Refused, TooLarge, TryLater
from bot.channels.plugged import PLUGS
from bot.messages import Incoming
from bot.render import Rendered, RenderedButton, RenderedFile, Renderer, plain
from directory import taxonomy
from tests.integration.wires import WIRES
from tests.integration.wires.wire import Wire

FEW = settings(max_examples=25, deadline=None, derandomize=True)
# What people write: any letters of any script; half letters and control characters are each channel's own affair.
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=300)
CALL = RenderedButton("Call 112", url="tel:112")
LOCATE = RenderedButton("My location", request="location")


@pytest.fixture(scope="module", params=WIRES)
def wire(request: pytest.FixtureRequest) -> Iterator[Wire]:
    """Each channel in turn."""
    with WIRES[request.param]() as found:
        yield found
        found.close()


def said(text: str) -> str:
    """A text without blanks: where it is cut is the channel's affair."""
    return "".join(plain(text).split())


def choices(number: int) -> tuple[RenderedButton, ...]:
    """Buttons to choose from."""
    return tuple(RenderedButton(f"Choice {n}", f'/find_care{{"service":"s{n}"}}') for n in range(number))


def test_every_channel_is_here() -> None:
    """No channel is plugged into the app that this suite does not run on."""
    assert {plug.__module__.removeprefix("bot.channels.").split(".")[0] for plug in PLUGS} <= set(WIRES)


@FEW
@given(text=WORDS.filter(lambda text: text.strip() and not text.strip().isdecimal()))
def test_what_she_writes_arrives(wire: Wire, text: str) -> None:
    """Any text in any script reaches the gateway as it was written."""
    incoming = wire.hears(text=text)
    assert (incoming.text or "").strip() == text.strip()
    assert incoming.payload is None
    assert incoming.location is None
    assert incoming.conversation


@pytest.mark.parametrize("payload", ["/greet", '/change_language{"language":"ar"}', "/" + "x" * 63])
def test_what_she_presses_arrives(wire: Wire, payload: str) -> None:
    """The payload of a button comes back as it was sent, up to 64 bytes of it."""
    assert wire.hears(payload=payload).payload == payload


@pytest.mark.parametrize("point", [(53.55073, 9.99302), (-33.8, -70.6), (0.0, 0.0)])
def test_where_she_is_arrives(wire: Wire, point: tuple[float, float]) -> None:
    """A location arrives as latitude and longitude, south and west and zero included."""
    if not wire.can_locate:
        pytest.skip("a terminal knows no location")
    found = wire.hears(location=point).location
    assert found == pytest.approx(point)


def test_a_file_she_sends_can_be_fetched(wire: Wire) -> None:
    """A file arrives as its name, kind and caption; it is fetched on demand, byte for byte, unless it is too large."""
    if not wire.can_send_files:
        pytest.skip("no files can be sent there")
    assert wire.channel
    content = "name;città\r\nPraxis Ä;Roma".encode("utf-16")
    incoming = wire.sends_file("orte.csv", "text/csv", content, "import")
    attachment = Incoming.from_json(json.loads(json.dumps(incoming.to_json()))).attachment
    assert attachment
    assert (incoming.text, attachment.name, attachment.media_type) == ("import", "orte.csv", "text/csv")
    assert wire.runner.run(wire.channel.fetch(attachment, len(content))) == content
    with pytest.raises(TooLarge):
        wire.runner.run(wire.channel.fetch(attachment, len(content) - 1))
    assert wire.sends_file("orte.csv", "text/csv", content, "").unreadable == "document"


def test_a_delivery_is_known_again(wire: Wire) -> None:
    """The same delivery has the same id, another one another: by it the gateway answers once."""
    first, again, other = (wire.hears(message_id=name, text="hello") for name in ("101", "101", "102"))
    assert first.message_id
    assert other.message_id != first.message_id
    assert first.message_id == again.message_id or type(wire).__name__ == "ConsoleWire"  # which repeats nothing


@FEW
@given(text=WORDS.filter(lambda text: text.strip()))
def test_what_amana_says_is_shown(wire: Wire, text: str) -> None:
    """Any words in any script are shown, none lost, and nothing in them is taken for markup."""
    assert said(text) in said(wire.shows(Rendered("x", text)).text)


@pytest.mark.parametrize(
    "text", ["*a* _b_ `c` [d](e) <b>f</b> &amp; \\ ~g~", "https://x.example/a_b?c=1&d=2", "ana_maria"]
)
def test_markup_is_shown_as_it_is(wire: Wire, text: str) -> None:
    """Fault 13: what looks like markup is words."""
    assert text in wire.shows(Rendered("x", text)).text


@pytest.mark.parametrize("number", [0, 1, 3, 4, 10, 11, 25])
def test_everything_can_be_chosen(wire: Wire, number: int) -> None:
    """However many choices there are, each is offered, and in order."""
    shown = wire.shows(Rendered("x", "Which?", choices(number)))
    assert shown.choices == tuple(button.payload for button in choices(number))
    assert "Which?" in shown.text


@pytest.mark.parametrize("language", load_catalogues())
def test_the_longest_menus_are_shown_in_every_language(wire: Wire, language: str) -> None:
    """Fault 9: all services and all statuses, in each language's words, are within what the channel takes."""
    services = [buttons.find_care(service) for service in taxonomy.services()]
    renderer = Renderer(load_catalogues())
    for row in (services, [*buttons.status_buttons()], [*buttons.MENU, buttons.PRIVACY]):
        message = renderer.render(Outgoing("help", buttons=tuple(row)), language)
        assert wire.shows(message).choices == tuple(button.payload for button in row if button.payload)


@pytest.mark.parametrize("with_buttons", [0, 3, 12])
def test_long_texts_are_shown_whole(wire: Wire, with_buttons: int) -> None:
    """Fault 14: twelve thousand characters arrive whole and in order, the buttons with them."""
    text = "\n\n".join(f"{n}. " + "häufig 😀 مرحبا " * 40 for n in range(20))
    shown = wire.shows(Rendered("x", text, choices(with_buttons)))
    assert said(text) in said(shown.text)
    assert len(shown.choices) == with_buttons


def test_numbers_can_be_called(wire: Wire) -> None:
    """A number to call is before her eyes, even if no button can call it."""
    assert "112" in wire.shows(Rendered("x", "Help.", (CALL, *choices(2)))).text


def test_addresses_can_be_opened(wire: Wire) -> None:
    """An address can be opened, alone and beside choices."""
    link = RenderedButton("Way there", url="https://example.org/a_b")
    for row in ((link,), (link, *choices(3))):
        assert "https://example.org/a_b" in wire.shows(Rendered("x", "There:", row)).text


def test_her_location_is_asked_for(wire: Wire) -> None:
    """She is asked for her location, alone and beside choices."""
    for row in ((LOCATE,), (LOCATE, *choices(3))):
        shown = wire.shows(Rendered("x", "Where are you?", row))
        assert shown.asks_location
        assert len(shown.choices) == len(row) - 1


def test_places_are_on_a_map(wire: Wire) -> None:
    """A place is shown where it is."""
    venue = Venue("Open House", "Main St 1, Hamburg", 53.55, 9.99)
    assert wire.shows(Rendered("x", "Open House", (), venue)).places == ((53.55, 9.99),)


@pytest.mark.parametrize(
    ("name", "media_type", "content"),
    [
        ("card.png", "image/png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100),
        ("card.pdf", "application/pdf", b"%PDF-1.7"),
        ("termin.ics", "text/calendar", b"BEGIN:VCALENDAR"),
        ("my-data.json", "application/json", b"{}"),
    ],
)
def test_files_arrive(wire: Wire, name: str, media_type: str, content: bytes) -> None:
    """A file arrives byte for byte; a document under its name, by which her telephone knows what opens it."""
    shown = wire.shows(Rendered("x", "Here", choices(1), None, RenderedFile(name, media_type, content)))
    assert [file[1] for file in shown.files] == [content]
    assert media_type.startswith("image/") or shown.files[0][0] == name
    assert "Here" in shown.text


# python-telegram-bot warns, in every case, that an attribute will change its type; the channel reads the new one.
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize(("how", "expected"), [("gone", Gone), ("later", TryLater), ("never", Refused)])
def test_failures_say_what_to_do(wire: Wire, how: str, expected: type[Exception]) -> None:
    """Sending fails in three ways: nobody there, try later, never; and says so without telling who it was."""
    if not wire.can_fail:
        pytest.skip("the answer goes back with the request")
    with pytest.raises(expected) as raised:
        wire.fails(how)
    assert not any(word in str(raised.value) for word in ("hello", str(getattr(wire, "her", "nobody"))))
    if isinstance(raised.value, TryLater):
        assert raised.value.retry_after_s > 0
