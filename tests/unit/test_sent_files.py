"""Files that people send in a chat: fetched for those who keep the directory, as an import, and for nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.admin.commands import files
from bot.attachments import LARGEST_BYTES, Attachments
from bot.channels.base import TooLarge, TryLater
from bot.messages import Attachment, Incoming, SentFile
from directory import search
from directory.curation.roles import Role
from directory.exchange.formats import WRITERS
from directory.taxonomy import services
from tests.builders import BERLIN, NOON, an_entry
from tests.office import House, Somebody, a_house
from tests.post import Notebook

CSV = b"name,services,city,country,phone\r\nPraxis Neu,dental,Berlin,DE,030 1234567\r\n"


@pytest.fixture
def house() -> House:
    """A place of MediBüro in Berlin."""
    return a_house(an_entry("1", organization="MediBüro", name="Praxis Eins"))


@pytest.fixture
def curator(house: House) -> Somebody:
    """The only curator of MediBüro."""
    return house.member(Role.CURATOR, "her", organization="MediBüro")


def names(house: House) -> list[str]:
    """What a search finds."""
    with house.session() as session:
        query = search.Query("dental", "DE", *BERLIN, NOON)
        return [hit.entry.service.name for hit in search.nearest(session, query).hits]


def test_a_file_with_the_command_becomes_drafts(house: House, curator: Somebody) -> None:
    """Nothing is live before somebody says yes; then it is."""
    heard = curator.sends("orte.csv", CSV, "import")
    assert "1 new" in heard.text
    assert "Praxis Neu" not in names(house)
    curator.taps(heard.payloads[0])
    assert names(house) == ["Praxis Neu"]


@pytest.mark.parametrize("format_", ["csv", "xlsx", "hsds", "geojson"])
def test_every_format_is_read(house: House, curator: Somebody, tmp_path: Path, format_: str) -> None:
    """What was exported can be sent back, whatever its letters of the name are."""
    path = tmp_path / f"orte.{ {'hsds': 'json'}.get(format_, format_) }"
    WRITERS[format_](path, [an_entry("x:9", organization="MediBüro", name="Praxis Neun")])
    heard = curator.sends(path.name.upper(), path.read_bytes(), "import")
    assert "1 new" in heard.text, heard.text


def test_without_an_ending_the_kind_tells(curator: Somebody) -> None:
    """A file without an ending is known by its media type."""
    assert "1 new" in curator.sends("orte", CSV, "import", media_type="text/csv").text


def test_a_wrong_row_is_named_and_partial_takes_the_rest(curator: Somebody) -> None:
    """All or nothing, unless asked otherwise in the caption."""
    wrong = CSV + b"Praxis Ohne,alchemy,Berlin,DE,\r\n"
    heard = curator.sends("orte.csv", wrong, "import")
    assert "Row 3" in heard.text
    assert "alchemy" in heard.text
    assert curator.says("queue").keys == ["admin-queue-empty"]
    assert "1 new" in curator.sends("orte.csv", wrong, "import partial").text


def test_the_command_is_known_in_her_language(house: House, curator: Somebody) -> None:
    """The caption may be the command as any language calls it."""
    curator.language = "fr"
    word = house.office.names.spoken("import", "fr")
    assert "1 nouve" in curator.sends("orte.csv", CSV, word).text


@pytest.mark.parametrize("caption", ["", "look at this please"])
def test_a_keeper_is_told_what_to_write_below(house: House, curator: Somebody, caption: str) -> None:
    """Without the command nothing is fetched, and the answer says how it is done."""
    heard = curator.sends("orte.csv", CSV, caption)
    assert heard.keys == ["admin-import-caption"]
    assert house.fetched == []


@pytest.mark.parametrize("caption", ["", "import", "hello"])
def test_nobody_else_s_file_is_fetched(house: House, caption: str) -> None:
    """Who keeps no entries is told what can be read, or answered by her words; the file stays where it is."""
    house.member(Role.AGENT, "agent", organization="MediBüro")
    for name in ("somebody", "agent"):
        heard = Somebody(house, "telegram", name).sends("orte.csv", CSV, caption)
        assert not [key for key in heard.keys if key.startswith("admin-import")]
    assert house.fetched == []


def test_another_kind_of_file_is_refused_by_name(curator: Somebody) -> None:
    """A picture as a table: the answer says what was expected."""
    heard = curator.sends("orte.pdf", b"%PDF-1.7", "import")
    assert heard.keys == ["admin-failed"]
    assert ".csv" in heard.text


@pytest.mark.parametrize(("error", "key"), [(TooLarge(), "admin-file-large"), (TryLater(3), "admin-file-lost")])
def test_what_cannot_be_fetched_is_said(
    house: House, curator: Somebody, error: Exception, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too large, or lost on the way: nothing is changed, and the next step is said."""

    async def fails(_: Incoming) -> SentFile:
        raise error

    monkeypatch.setattr(house.gateway._desk, "_fetch", fails)
    assert curator.sends("orte.csv", CSV, "import").keys == [key]


async def test_a_file_too_large_is_not_even_asked_for() -> None:
    """Where the channel tells the size beforehand, nothing is fetched in vain."""
    attachment = Attachment("a.csv", "text/csv", "ref", LARGEST_BYTES + 1)
    with pytest.raises(TooLarge):
        await Attachments({"telegram": Notebook()}).fetch(Incoming("telegram", "her", attachment=attachment))


def test_nothing_stays_of_a_file(
    house: House, curator: Somebody, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder it is read in is in memory where there is one, and empty afterwards, also after a refusal."""
    assert not Path("/dev/shm").is_dir() or Path("/dev/shm") == files._MEMORY  # compared
    monkeypatch.setattr(files, "_MEMORY", tmp_path)
    curator.sends("orte.csv", CSV, "import")
    curator.sends("orte.csv", b"nothing", "import")
    assert list(tmp_path.iterdir()) == []


def test_help_says_what_a_table_looks_like(curator: Somebody) -> None:
    """Not the bare word, which tells a new curator nothing; and a wrong service is answered with those there are."""
    assert "name, services, city" in curator.says("help import").text
    wrong = curator.says("import\nname,services,city,country\nZahnmobil,fillings,Kiel,DE").text
    assert all(service in wrong for service in services())
