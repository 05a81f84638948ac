"""What an operator reads when something is wrong with a command: one line, which says what was expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import cli
from directory.starter import INDEX_NAME
from tests.builders import place_index, place_index_path


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a place index and a small table."""
    place_index()
    (tmp_path / INDEX_NAME).symlink_to(place_index_path())
    (tmp_path / "places.csv").write_text("name,services,city,country\nPraxis,dental,Berlin,DE\n", "utf-8")
    (tmp_path / "note.txt").write_bytes(b"\x00\xff\xfe nothing")
    (tmp_path / "broken.json").write_text("{", "utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AMANA_VAR", str(tmp_path))
    monkeypatch.setenv("AMANA_DATABASE_URL", f"sqlite:///{tmp_path}/amana.db")
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("import places.csv --country Germany", "--country: expected an ISO 3166-1 code"),
        ("import places.csv --same osm1", "expected NEW_ID=OLD_ID"),
        ("import places.csv --not-same osm1", "expected NEW_ID=OLD_ID"),
        ("import places.csv --set colour=red", "expected FIELD=VALUE"),
        ("import broken.json", "broken.json: not readable as JSON"),
        ("import picture.png", "picture.png: expected one of"),
        ("export out.csv --format word", "expected --format"),
        ("export no/such/folder/out.csv", "expected a folder that is there"),
        ("export places.csv", "is there already"),
    ],
)
def test_a_mistake_is_told_in_one_line(
    installation: Path, typed: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 1, one line, no traceback, and what was there is as it was."""
    before = sorted(path.name for path in installation.iterdir() if path.suffix != ".db")
    monkeypatch.setattr("sys.argv", ["amana", *typed.split()])
    with pytest.raises(SystemExit, match="1"):
        cli.main()
    line = capsys.readouterr().err.strip()
    assert said in line
    assert "\n" not in line
    assert sorted(path.name for path in installation.iterdir() if path.suffix != ".db") == before


def test_a_file_that_is_no_database_is_told(
    installation: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is not taken for an empty one."""
    monkeypatch.setenv("AMANA_DATABASE_URL", f"sqlite:///{installation}/places.csv")
    monkeypatch.setattr("sys.argv", ["amana", "export", "out.csv"])
    with pytest.raises(SystemExit, match="1"):
        cli.main()
    assert "not a database" in capsys.readouterr().err
    assert not (installation / "out.csv").exists()


def test_without_the_place_index_the_way_is_told(
    installation: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who forgot to prepare is told to."""
    (installation / INDEX_NAME).unlink()
    monkeypatch.setattr("sys.argv", ["amana", "import", "places.csv"])
    with pytest.raises(SystemExit, match="1"):
        cli.main()
    assert "amana prepare" in capsys.readouterr().err


def test_decisions_about_twins_are_kept_from_the_shell(
    installation: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is said once with --same or --not-same holds for the next import of the file."""
    rows = "id,name,services,city,country,phone\na:1,Praxis Nord,dental,Berlin,DE,+49301234567\n"
    (installation / "one.csv").write_text(rows, "utf-8")
    (installation / "two.csv").write_text(rows.replace("a:1", "b:1").replace("+49301234567", "030 1234567"), "utf-8")

    def run(typed: str) -> str:
        monkeypatch.setattr("sys.argv", ["amana", *typed.split()])
        try:
            cli.main()
        except SystemExit as end:
            return f"exit {end.code}: {capsys.readouterr()}"
        return capsys.readouterr().out

    assert "1 new" in run("import one.csv --apply")
    assert "suspicious" in run("import two.csv --apply")
    assert "1 new" not in run("import two.csv --apply --same b:1=a:1")
    assert "suspicious" not in run("import two.csv")
    assert "1 new" in run("import two.csv --not-same b:1=a:1")
