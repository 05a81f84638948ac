"""docs/architecture.md is drawn from the code, and its table says what the guard of imports holds."""

from __future__ import annotations

import re

from scripts.architecture import PAGE, ROOMS, imports, page, room_of
from tests.builders import ROOT
from tests.unit.test_guards import INWARD

TEXT = PAGE.read_text("utf-8")


def test_the_diagram_is_the_code() -> None:
    """After an import between rooms that is new or gone it is drawn anew: `make architecture`."""
    assert page() == TEXT, "run: make architecture"


def test_every_room_is_there_and_used() -> None:
    """A room that is drawn is a folder, and something in it imports or is imported."""
    seen = {room for pair in imports() for room in pair}
    assert {room for room in ROOMS if not (ROOT / room).is_dir()} == set()
    assert seen == set(ROOMS)
    assert room_of("bot/channels/telegram/sending.py") == "bot/channels"
    assert room_of("botany.py") == ""


def test_the_table_says_what_is_held() -> None:
    """Which folder may import which, as the page says and as tests/unit/test_guards.py holds."""
    rows = dict(re.findall(r"^\| `([\w/]+)/` \|[^|]*\| ([^|]*) \|$", TEXT, re.MULTILINE))
    assert rows["directory"] == "nothing of ours"
    assert INWARD["directory"] == {"directory"}
    assert "`directory/`" in rows["actions"]
    assert INWARD["actions"] == {"actions", "directory"}
    assert rows["bot"] == "all but `nlu.components`"
    assert ("bot", "nlu/components") not in imports()
    assert not [pair for pair in imports() if pair[0] == "nlu/understanding" and pair[1] != "directory"]


def test_every_file_the_first_diagram_names_is_there() -> None:
    """Its boxes are rooms and modules of the project."""
    boxes = re.findall(r"\[(?:\"?)((?:bot|actions|directory|nlu)/[\w/]*)", TEXT)
    assert boxes
    assert [name for name in boxes if not list(ROOT.glob(f"{name.rstrip('/')}*"))] == []
