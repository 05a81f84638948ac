"""``amana admin``: the commands at the server's own shell, on one line and guided."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from rich.console import Console

from bot.admin.shell import run
from bot.files import MAKERS
from bot.render import Renderer
from directory import entries
from directory.exchange.entry import Entry
from tests.builders import a_database, an_entry
from tests.office import CATALOGUES, House

Typing = Callable[..., tuple[str, bool]]


@pytest.fixture
def house() -> House:
    """A directory with one entry."""
    return House(a_database(an_entry("1", name="Praxis Eins", organization="MediBüro", address_1="Street 1")))


class Terminal(Console):
    """A terminal at which somebody types lines and then leaves."""

    def __init__(self, lines: list[str]) -> None:
        """Takes what is typed."""
        super().__init__(file=io.StringIO(), width=200, highlight=False)
        self.lines = lines

    def input(self, *_: Any, **__: Any) -> str:
        """Returns the next line typed; after the last one the terminal is closed."""
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)


@pytest.fixture
def typed(house: House, monkeypatch: pytest.MonkeyPatch) -> Typing:
    """Types a command, then lines; returns what is read and whether there was such a command."""

    def types(*words: str, then: tuple[str, ...] = (), tty: bool = True) -> tuple[str, bool]:
        monkeypatch.setattr("sys.stdin.isatty", lambda: tty, raising=False)
        terminal = Terminal(list(then))
        known = run(house.office, Renderer(CATALOGUES, MAKERS), words, terminal)
        assert terminal.lines == [], "it did not wait for all that was typed"
        return str(terminal.file.getvalue()), known  # type: ignore[attr-defined]  # it is a StringIO

    return types


def loaded(house: House, number: int) -> Entry:
    """The entry as it is live."""
    with house.session() as session:
        return entries.load(session, number)


def draft_in(said: str) -> str:
    """Returns the number of the draft that can be published."""
    found = re.search(r"\] publish (\S+)", said)
    assert found, said
    return found[1]


def test_an_entry_is_added_by_questions(house: House, typed: Typing) -> None:
    """Each question follows the answer before it; a wrong answer costs only itself; the draft is published."""
    answers = ("Zahnhilfe", "dental", "Nowhereland", "DE", "Berlin", "-", "030 7654321", "Tu 10:00-12:00", "French")
    said, known = typed("add", then=answers)
    assert known
    assert "Nowhereland" in said
    typed("publish", draft_in(said))
    added = loaded(house, 2)
    assert (added.name, added.services, added.languages) == ("Zahnhilfe", ("dental",), ("fr",))
    assert (added.phones[0].number, added.opening_hours) == ("+49307654321", "Tu 10:00-12:00")


def test_an_entry_is_edited_by_a_question(house: House, typed: Typing) -> None:
    """The value is asked for, shown beside what it was, and live once it is published."""
    said, _ = typed("edit", "1", "address_1", then=("Street 2",))
    assert "Street 1" in said
    typed("publish", draft_in(said))
    assert loaded(house, 1).address_1 == "Street 2"


def test_the_region_of_a_place_can_be_told(house: House, typed: Typing) -> None:
    """Which holidays count there follows from it."""
    typed("publish", draft_in(typed("edit", "1", "state_province=Brandenburg")[0]))
    assert loaded(house, 1).state_province == "Brandenburg"


def test_a_guided_command_can_be_left_and_taken_up(house: House, typed: Typing) -> None:
    """Stop ends it; a terminal that is closed does not: the next time the question is where it was."""
    said, _ = typed("add", then=("Zahnhilfe", "stop"))
    assert typed("queue", tty=True)[1], said
    with pytest.raises(EOFError):
        typed("add", then=("Zahnhilfe",))
    said, _ = typed("show", "1", then=("dental", "DE", "stop"))
    assert "Praxis Eins" in said


def test_a_script_gets_one_answer(house: House, typed: Typing) -> None:
    """Where nobody sits at a terminal nothing waits for an answer."""
    said, known = typed("add", tty=False)
    assert known
    assert said.count("?") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hours", "1", "tusday morning"), "Nothing was changed"),
        (("edit", "1", "phone=12"), "phone"),
        (("edit", "1", "colour=red"), "colour"),
        (("add", "name=X", "services=cooking", "city=Berlin", "country=DE"), "services"),
        (("show", "999"), "999"),
        (("show",), "show"),
    ],
)
def test_wrong_arguments_are_told_with_what_was_expected(
    house: House, typed: Typing, words: tuple[str, ...], said: str
) -> None:
    """One answer that names the field, and nothing changes."""
    before = loaded(house, 1)
    assert said in typed(*words)[0]
    assert loaded(house, 1) == before


def test_a_command_nobody_knows_is_said_to_be_none(typed: Typing) -> None:
    """A misspelt one is offered; without a likeness all are listed."""
    said, known = typed("pubish", "1")
    assert not known
    assert "publish" in said
    assert typed("xyzzy")[1] is False
