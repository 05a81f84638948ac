"""Every command, for every role and for nobody, on every channel; names and usages in every language."""

from __future__ import annotations

import re

import pytest

from bot.admin.desk import answer
from bot.admin.registry import registry
from directory.curation import reports
from directory.curation.reports import Problem
from directory.curation.roles import Role
from tests.builders import ROOT, an_entry
from tests.office import CATALOGUES, NAMES, House, Somebody, a_house, in_shell

A, C, R, B = Role.AGENT, Role.CURATOR, Role.COORDINATOR, Role.ADMINISTRATOR
EVERYBODY, KEEPERS = {A, C, R, B}, {C, R, B}
# Command: who may, and a line that works for them on the directory of `house`.
TABLE: dict[str, tuple[set[Role], str]] = {
    "help": (EVERYBODY, "help"),
    "join": (EVERYBODY, "join something"),
    "roles": (EVERYBODY, "roles"),
    "find": (EVERYBODY, "find berlin"),
    "show": (EVERYBODY, "show 1"),
    "history": (EVERYBODY, "history 1"),
    "invite": (KEEPERS, "invite agent MediBüro"),
    "hours": (KEEPERS, "hours 1 Mo 08:00-10:00"),
    "verify": (KEEPERS, "verify 1"),
    "retire": (KEEPERS, "retire 1 closed"),
    "restore": (KEEPERS, "restore 2 open again"),
    "draft": (KEEPERS, "draft 1"),
    "publish": (KEEPERS, "publish 1"),
    "discard": (KEEPERS, "discard 1"),
    "undo": (KEEPERS, "undo 1"),
    "queue": (KEEPERS, "queue"),
    "day": (KEEPERS, "day tomorrow"),
    "arrived": (KEEPERS, "arrived 17"),
    "missed": (KEEPERS, "missed 17"),
    "accept": (KEEPERS, "accept 17"),
    "decline": (KEEPERS, "decline 17"),
    "feed": (KEEPERS, "feed 1"),
    "doses": (EVERYBODY, "doses"),
    "refer": (EVERYBODY, "refer list"),
    "broadcast": ({R, B}, "broadcast Berlin 25 : The clinic is closed today."),
    "unmet": ({R, B}, "unmet de"),
    "claim": (KEEPERS, "claim 1"),
    "answer": (KEEPERS, "answer 1 mended"),
    "stale": (KEEPERS, "stale"),
    "edit": (KEEPERS, "edit 1 city=Potsdam"),
    "add": (KEEPERS, "add name=Praxis 4 services=dental city=Berlin country=DE"),
    "import": (KEEPERS, "import\nname,services,city,country\nPraxis 5,dental,Berlin,DE"),
    "export": (KEEPERS, "export csv"),
    "merge": ({R, B}, "merge 1 2"),
    "unlist": (KEEPERS, "unlist 1 asked for it"),
    "promise": (KEEPERS, 'promise 1 says="No papers." text="A letter" signed=head on=2026-11-01'),
    "translate": (KEEPERS, "translate 1 fr"),
    "stats": (EVERYBODY, "stats"),
    "breach": (KEEPERS, "breach 1 dismissed"),
    "slots": (KEEPERS, "slots 1 Mo-Fr 09:00-12:00 seats=2"),
    "closeday": (KEEPERS, "closeday 1 2027-01-05"),
    "fact": ({R, B}, "fact DE-002"),
    "due": ({R, B}, "due"),
}
WRONG = {
    "slots": "slots", "closeday": "closeday 1 soon",
    "show": "show", "history": "history x", "invite": "invite", "hours": "hours 1",
    "fact": "fact", "verify": "verify", "retire": "retire 1", "restore": "restore", "draft": "draft x",
    "publish": "publish",
    "discard": "discard", "undo": "undo x", "breach": "breach 1 perhaps", "claim": "claim", "answer": "answer 1 whatever",
    "edit": "edit", "export": "export papyrus", "merge": "merge 1", "unlist": "unlist 1", "promise": "promise 1 says=x",
    "translate": "translate 1", "stats": "stats whenever",
    "day": "day whenever", "arrived": "arrived", "missed": "missed", "accept": "accept", "decline": "decline x", "feed": "feed", "doses": "doses please", "refer": "refer xyzzy", "unmet": "unmet anything", "broadcast": "broadcast Berlin",
    "roles": "roles dance",
}  # fmt: skip
REFUSED = ("admin-not-yours", "admin-usage")
CHANNELS = ("telegram", "whatsapp", "web")


@pytest.fixture
def house() -> House:
    """Two places of MediBüro, one of them retired; a draft, a report and a change that wait for somebody."""
    made = a_house(
        an_entry("1", organization="MediBüro", name="Praxis 1", phone="+49301234567"),
        an_entry("2", organization="MediBüro", name="Praxis 2"),
        an_entry(
            "3", organization="Caritas", name="Praxis 3", country="FR", city="Lyon", latitude=45.75, longitude=4.85
        ),
    )
    writer = made.member(C, "writer", organization="MediBüro")
    writer.says("retire 2 closed")
    writer.says("hours 1 Tu 10:00-12:00")
    writer.says("slots 1 Mo-Fr 09:00-12:00")
    with made.session() as session:
        reports.report(session, 1, Problem.CLOSED, made.clock())
        session.commit()
    return made


def of_role(house: House, role: Role | None, channel: str = "telegram") -> Somebody:
    """Somebody of a role whose reach is the organisation and the country of the first two places."""
    if role is None:
        return house.somebody("nobody", channel)
    return house.member(role, f"a {role}", channel, organization="MediBüro", region="DE")


def test_every_command_is_in_the_table() -> None:
    """A new command says here who may use it."""
    assert set(registry()) == set(TABLE)


def test_the_table_is_on_the_page() -> None:
    """docs/threats.md says of every command which roles have it."""
    page = (ROOT / "docs/threats.md").read_text("utf-8").split("## Who may type what", 1)[1].split("\n## ", 1)[0]
    shown: dict[str, set[Role]] = {}
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0].startswith("`"):
            allowed = {role for role, cell in zip((A, C, R, B), cells[1:], strict=True) if cell == "yes"}
            shown |= dict.fromkeys(re.findall(r"`(\w+)`", cells[0]), allowed)
    assert shown == {name: allowed for name, (allowed, _) in TABLE.items()}


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("role", [*Role, None])
def test_who_may(house: House, channel: str, role: Role | None) -> None:
    """A command answers the roles it is for and says to others whose it is; nobody without a role is heard at all."""
    who = of_role(house, role, channel)
    for number, (name, (allowed, line)) in enumerate(TABLE.items()):
        heard = who.says(line if number % 2 else f"/{line}")
        if role is None:
            assert heard.is_ordinary, name
        elif role in allowed:
            assert heard.keys[0] not in (*REFUSED, "ordinary", "trouble"), name
        else:
            assert heard.keys == ["admin-not-yours"], name


def test_the_shell_may_all(house: House) -> None:
    """Who sits at the server uses every command as administrator."""
    for name, (_, line) in TABLE.items():
        assert in_shell(house, line)[0].key not in REFUSED, name


def test_wrong_arguments_get_the_usage(house: House) -> None:
    """What cannot be read gets the usage of that command."""
    boss = of_role(house, B)
    for name, line in WRONG.items():
        heard = boss.says(line)
        assert heard.keys == ["admin-usage"], name
        assert heard.text.startswith(f"{name}:")


@pytest.mark.parametrize("tag", CATALOGUES)
def test_the_usage_of_every_language_is_one_that_works(house: House, tag: str) -> None:
    """What the usage shows in a language can be typed, is that command, and is not answered by the usage again."""
    for name in sorted({*TABLE} - {"help"}):  # whose example is answered by the usage of another
        typed = NAMES.command(CATALOGUES[tag].format(f"admin-usage-{name}", {}))
        assert typed is not None, name
        assert typed.name == name
        with house.session() as session:
            assert answer(house.call(session, tag), typed)[0].key != "admin-usage", name


@pytest.mark.parametrize("tag", CATALOGUES)
def test_every_command_has_a_name_in_every_language(tag: str) -> None:
    """The name shown in a language means the command, and no language was left with the English one."""
    for name in TABLE:
        found = NAMES.command(NAMES.spoken(name, tag))
        assert found is not None, name
        assert found.name == name
        assert tag == "en" or name == "roles" or NAMES.spoken(name, tag) != name


REFUSED_BEYOND_REACH = ["hours 3 Mo 08:00-10:00", "verify 3", "retire 3 closed", "restore 3 x"]


@pytest.mark.parametrize("line", REFUSED_BEYOND_REACH)
@pytest.mark.parametrize("role", [C, R])
def test_entries_of_others_stay_as_they_are(house: House, line: str, role: Role) -> None:
    """A curator changes nothing of another organisation, a coordinator nothing of another region."""
    assert of_role(house, role).says(line).keys == ["admin-entry-not-yours"]


def test_lists_page_and_fit_a_telephone() -> None:
    """A long list comes in pages of eight, with a button to the next; the last has none."""
    house = a_house(*(an_entry(str(number), name=f"Praxis {number:02}") for number in range(20)))
    boss = house.member(B)
    first = boss.says("find praxis")
    assert len(first.text.splitlines()) == 9
    second = boss.taps(first.payloads[0])
    third = boss.taps(second.payloads[0])
    assert not third.payloads
    assert "Praxis 08" in second.text
    assert "Praxis 19" in third.text
    assert all(len(heard.text) < 1024 for heard in (first, second, third))


def test_hours_that_cannot_be_read_are_proposed(house: House) -> None:
    """Hours in words get the way they are read, for that very day, to tap; nothing is changed."""
    heard = of_role(house, C).says("hours 1 tusday morning")
    assert "Tu 09:00-12:00" in heard.text
    assert heard.payloads == ["/hours 1 Tu 09:00-12:00"]
    assert of_role(house, C).says("hours 1 when the moon is full").keys == ["admin-hours-unreadable"]
