"""docs/curators.md does what it says: its lines are typed by somebody new, and people find what she entered."""

from __future__ import annotations

import re

from bot.admin.registry import registry
from directory import search
from directory.curation.roles import Role
from tests.builders import NOON, ROOT, an_entry
from tests.office import NAMES, Heard, a_house, in_shell

PAGE = (ROOT / "docs/curators.md").read_text("utf-8")
KIEL = (54.32133, 10.13489)


def blocks() -> list[str]:
    """The lines to type in a chat, block by block."""
    return re.findall(r"```chat\n(.*?)```", PAGE, re.DOTALL)


def messages(block: str) -> list[str]:
    """The messages of a block: a table belongs to the import above it."""
    found: list[str] = []
    for line in block.splitlines():
        if found and found[-1].startswith("import") and "," in line:
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return found


def test_the_five_minutes() -> None:
    """Joining, a wrong row, the mended table, publishing and a corrected hour go as the page says."""
    house = a_house()
    made = in_shell(house, 'invite curator "Offene Praxis Kiel"')[0].args["text"]["parts"]
    code = next(part["args"]["text"] for part in made if part["key"] == "admin-invite-typed").removeprefix("join ")
    her, number = house.somebody("her", "web"), ""
    heard: list[Heard] = []
    for block in blocks():
        for line in messages(block):
            heard.append(her.says(line.replace("CODE", code).replace("NUMBER", number)))
            if line.startswith("find"):
                number = str(re.findall(r"#(\d+)", heard[-1].text)[0])
    joined, wrong, mended, published, found, hours, live = heard
    assert joined.keys == ["admin-welcome"]
    assert "Row 3" in wrong.text
    assert "fillings" in wrong.text
    assert "2 new" in mended.text
    assert published.keys == ["admin-published-all"]
    assert "Zahnmobil Kiel" in found.text
    assert "Draft 3" in hours.text
    assert "Live now" in live.text
    with house.session() as session:
        hit = search.nearest(session, search.Query("dental", "DE", *KIEL, NOON)).hits[0]
        assert (hit.entry.service.name, hit.entry.opening_hours) == ("Zahnmobil Kiel", "Tu 14:00-18:00")


def test_every_command_the_page_names_is_one() -> None:
    """What stands in code marks with a number behind it, or alone in the table, is a command."""
    table = PAGE.split("| --- | --- |", 1)[1].split("\n\n", 1)[0]
    for line in re.findall(r"`([^`]+)`", table):
        typed = NAMES.command(line)
        assert typed is not None, line
        assert Role.ADMINISTRATOR in registry()[typed.name].roles


CHAT_PAGES = ("curators", "agents", "booking", "reminders", "threats", "developers/add-a-clinic-system")
# Code that looks like a command and is none to be typed: what stands in tables of roles, names of options.
_NOT_TYPED = re.compile(
    r"^(\w+|.*[…<].*|help .*|.*\burl=.*)$"
)  # of other systems: tests/integration/test_slot_sources.py


def typed_lines() -> list[str]:
    """What the pages show to be typed in a chat: lines of fences and code in sentences that begin with a command."""
    found: list[str] = []
    for name in CHAT_PAGES:
        page = (ROOT / f"docs/{name}.md").read_text("utf-8")
        fences = re.findall(r"^ *```(?:text)?\n(.*?)^ *```", re.sub(r"```(?!text\b)\w+\n.*?```", "", page, flags=re.DOTALL), re.DOTALL | re.MULTILINE)  # fmt: skip
        prose = re.sub(r"```.*?```", "", page, flags=re.DOTALL)
        shown = [*(line for fence in fences for line in fence.splitlines()), *re.findall(r"`([^`]+)`", prose)]
        found += [" ".join(line.split()) for line in shown if (typed := NAMES.command(line)) and typed.text]
    return sorted({line for line in found if not _NOT_TYPED.match(line)})


def test_what_the_pages_show_can_be_typed() -> None:
    """No line of theirs is answered with the usage, whoever may type it; 42 and 43 are two entries there."""
    house = a_house(an_entry("1", name="Praxis 42", organization="MediBüro"), an_entry("2", name="Praxis 43", organization="MediBüro"))  # fmt: skip
    boss = house.member(Role.ADMINISTRATOR)
    lines = typed_lines()
    assert len(lines) > 40
    for line in lines:
        heard = boss.says(re.sub(r"\b(42|NUMBER)\b", "1", re.sub(r"\b43\b", "2", line)))
        assert heard.keys[0] not in {"admin-usage", "ordinary", "trouble"}, (line, heard.text)
        boss.says("stop")
