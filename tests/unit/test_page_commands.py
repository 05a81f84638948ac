"""Every command of every page: run here as the page says, run by another test, or on a list with the reason why not."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import cli
from directory.starter import INDEX_NAME
from tests.builders import ROOT, place_index, place_index_path

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
_COMMAND = re.compile(
    r"(?:\w+=\S+ )*(?:make|amana|docker|curl|uv|openssl|cp|apt-get|export(?= \w+=)|\.venv/bin/\w+)(?= |$)"
)
_PLAIN = ("", "console", "bash", "sh", "shell", "text")  # fences in which lines are typed

# Run on an installation of its own, in this order; what else than 0 comes back, and why.
RUN: dict[str, int] = {
    "amana": 2,  # lists what there is
    "amana demo": 0,
    "amana doctor": 1,  # nothing is running
    "amana facts check": 0,
    "amana facts due": 0,
    "amana facts texts JO fr": 0,
    "amana unmet": 0,
    "amana unmet --country NE --map niger.pdf --csv niger.csv": 0,
    "amana unmet --country NE --service dental --since 2026-07 --until 2026-09 --language fr --map niger.png": 0,
    "amana mobility": 0,
    "amana mobility --corridor NE,LY,IT --picture corridor.svg": 0,
    "amana mobility --corridor NE,LY,IT --districts --csv corridor.csv": 0,
    "amana import FILE": 0,
    "amana import FILE --apply": 0,
    "amana export FILE --format FORMAT": 0,
    "amana export template.xlsx --template": 0,
    "amana admin": 0,
    "amana admin import file.xlsx": 0,
    'amana admin invite curator "Offene Praxis Kiel"': 0,
    "amana import": 2,  # says what is missing
    "amana report": 2,
    "amana backup": 2,
    "amana erase": 2,
    "amana telegram": 2,
    "amana whatsapp": 2,
    "amana backup /safe/place/amana-2026-11-26.backup": 0,
    "amana keys relock": 0,
    "amana keys rename": 1,  # asks first; nobody is there to say yes
    "amana purge": 0,
    "amana purge --people": 1,
    "amana erase whatsapp": 1,
    "amana restore /safe/place/amana-2026-11-26.backup": 0,
}
# Run by a test that has what they need; what of them stands there.
ELSEWHERE: dict[str, tuple[str, str]] = {
    "amana import file.csv --apply --same osm:node/1=pack:de-berlin-1 --not-same osm:node/2=pack:de-berlin-1": (
        "tests/unit/test_operators_lines.py",
        "--not-same",
    ),
    "amana report report.pdf": ("tests/integration/test_report.py", "report"),
    "amana report report.html --since 2026-Q1 --until 2026-Q4 --language fr": ("tests/integration/test_report.py", "--since"),
    'amana report figures.xlsx --organization "MediBüro Hamburg"': ("tests/integration/test_report.py", "--organization"),
    "amana report figures.csv --replace": ("tests/integration/test_report.py", "--replace"),
    "amana languages": ("tests/unit/test_lists.py", "languages"),
    "amana prepare": ("tests/conftest.py", "started"),
    "make run": ("tests/conftest.py", "started"),
    "AMANA_PORT=8001 make run": ("tests/conftest.py", "port="),
    "AMANA_RASA_URL=http://127.0.0.1:5006 make run": ("tests/conftest.py", "rasa_url="),
    "AMANA_DOOR_PORT=8001 make run": ("tests/integration/test_door.py", "door.create_app"),
    "make chat": ("tests/unit/test_run.py", "chat"),
    "amana telegram setup": ("tests/integration/test_telegram_setup.py", "setup"),
    "amana telegram setup --name 'Lina'": ("tests/integration/test_telegram_setup.py", "--name"),
    "amana telegram doctor": ("tests/integration/test_telegram_setup.py", "doctor"),
    "amana telegram setup && .venv/bin/amana telegram doctor": ("tests/integration/test_telegram_setup.py", "doctor"),
    "amana whatsapp setup": ("tests/integration/test_whatsapp_account.py", "setup"),
    "amana whatsapp doctor": ("tests/integration/test_whatsapp_account.py", "doctor"),
    "amana whatsapp check": ("tests/integration/test_whatsapp_account.py", "check"),
    ".venv/bin/pytest tests/integration/test_channel_contract.py -k sms": ("tests/integration/test_channel_contract.py", "def test_"),
}  # fmt: skip
# Run nowhere. Of `make` it is at least tried that there is such a target and that what it would do can be told.
NOT_RUN = {
    "make": "lists the targets; `make -n` below reads the same file",
    "make test": "is what runs this",
    "make unit": "is what runs this",
    "make languages": "`amana languages`, by tests/unit/test_lists.py",
    "make check-language LANG=<lang>": "`amana check-language`, by tests/unit/test_lists.py",
    "make bench": "takes hours",
    "make bench PART=talking": "takes long",
    "make bench PART=booking": "takes long",
    "make bench PART=search": "takes hours",
    "make score": "takes long",
    "make adapt": "takes hours",
    "make adapt FURTHER=1": "takes hours",
    "make reliability": "takes long; the tests of faults run one by one, and tests/unit/test_reliability.py holds the page",
    "make coverage": "runs what this is part of",
    "make mutants": "takes hours",
    ".venv/bin/mutmut results": "reads what `make mutants` left behind",
    ".venv/bin/mutmut show NAME": "as above",
    ".venv/bin/mutmut run NAME": "as above",
    "make screenshot": "takes a picture with a trained Rasa and a browser",
    "make fuzz": "takes long; the properties are tests/unit/test_fuzz.py",
    "make audit": "needs the internet",
    "make architecture": "writes the page; tests/unit/test_architecture_page.py compares",
    "make lock LOCK_FLAGS=--upgrade": "needs the internet",
    "make production-local": "needs nginx, PostgreSQL and a trained model; tests of its own",
    "AMANA_HOST=0.0.0.0 make production-local": "listens for the street",
    "make production-local HTTPS_PORT=9443 HTTP_PORT=9080 INSIDE_PORT=19100": "as above",
    "docker compose up --build": "no engine is needed by the tests; tests/unit/test_compose.py reads the file",
    "docker compose build": "as above",
    "docker compose exec app amana whatsapp setup": "as above; the command itself is tried without Docker",
    "docker compose up --detach --no-deps --scale app=2 app": "as above",
    "cp .env.example .env": "would overwrite a server's",
    "apt-get install postgresql redis-server nginx-light": "changes the machine",
    "openssl rand -hex 32": "is no command of ours",
    "uv cache clean": "changes the machine",
    "export AMANA_TELEGRAM_TOKEN='4839574812:AAFD…'": "sets a variable",
    "export AMANA_PUBLIC_URL='https://chat.your-ngo.example'": "sets a variable",
    "amana <name> setup|check|doctor": "stands for those of each channel",
}


def lines(page: Path) -> Iterator[str]:
    """Yields what a page shows to be typed: lines of fences without a language, and code in its sentences."""
    fence: str | None = None
    prose: list[str] = []
    for line in page.read_text("utf-8").splitlines():
        if opened := re.match(r"\s*```(\w*)", line):
            fence = opened[1] if fence is None else None
        elif fence is None:
            prose.append(line)
        elif fence in _PLAIN:
            yield line.strip().removeprefix("$ ")
    yield from re.findall(r"`([^`]+)`", "\n".join(prose))


def commands() -> dict[str, list[str]]:
    """Commands and the pages they stand on; remarks behind them left out."""
    found: dict[str, list[str]] = {}
    for page in PAGES:
        for line in lines(page):
            command = " ".join(re.split(r"\s#\s|\s{3,}", line)[0].split()).removeprefix(".venv/bin/amana")
            command = f"amana{command}" if line.startswith(".venv/bin/amana") else command
            if _COMMAND.match(command):
                found.setdefault(command, []).append(page.name)
    return found


def test_every_command_is_accounted_for() -> None:
    """What a page tells people to type is run here, elsewhere, or listed with a reason; no list has what no page says."""
    listed = [*RUN, *ELSEWHERE, *NOT_RUN]
    assert len(listed) == len(set(listed))
    assert sorted(commands()) == sorted(listed)


def test_elsewhere_is_there() -> None:
    """The tests that are said to run a command are there and speak of it."""
    assert [name for name, (path, word) in ELSEWHERE.items() if word not in (ROOT / path).read_text("utf-8")] == []


def test_make_knows_every_target() -> None:
    """Whatever a page has made is a target, and `make` alone lists it."""
    targets = {word for name in commands() if (made := re.search(r"\bmake ([a-z-]+)", name)) for word in [made[1]]}
    helped = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {name for name in targets if f"make {name} " not in helped} == set()
    for target in sorted(targets):
        told = subprocess.run(["make", "-n", target, "LANG=pt"], cwd=ROOT, capture_output=True, text=True, check=False)
        assert told.returncode == 0, (target, told.stderr)


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], int]:
    """An installation in a folder; types a command there and returns its exit code."""
    place_index()
    (tmp_path / INDEX_NAME).symlink_to(place_index_path())
    (tmp_path / "places.csv").write_text("name,services,city,country\nPraxis,dental,Berlin,DE\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    values = {"VAR": tmp_path, "DATABASE_URL": f"sqlite:///{tmp_path}/amana.db", "PORT": 9, "RASA_URL": "http://127.0.0.1:9"}  # fmt: skip
    for name, value in values.items():
        monkeypatch.setenv(f"AMANA_{name}", str(value))

    def typed(command: str) -> int:
        monkeypatch.setattr("sys.argv", shlex.split(command))
        try:
            cli.main()
        except SystemExit as end:
            return int(end.code or 0)
        return 0

    return typed


def test_commands_do_what_the_page_says(
    installation: Callable[[str], int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One after the other on an installation with the demonstration clinic; the backup is restored into an empty database."""
    for command, code in RUN.items():
        if "restore" in command:
            monkeypatch.setenv("AMANA_DATABASE_URL", f"sqlite:///{tmp_path}/restored.db")
        if "file.xlsx" in command:
            shutil.copy(tmp_path / "template.xlsx", tmp_path / "file.xlsx")
        known = "exported.csv" if "export" in command else "places.csv"
        here = command.replace("FILE", known).replace("FORMAT", "csv").replace("/safe/place", str(tmp_path))
        assert installation(here) == code, (command, capsys.readouterr())
        assert "Traceback" not in capsys.readouterr().err, command
    made = (
        "niger.pdf",
        "niger.csv",
        "niger.png",
        "corridor.svg",
        "corridor.csv",
        "exported.csv",
        "template.xlsx",
        "restored.db",
    )
    assert [name for name in made if not (tmp_path / name).stat().st_size] == []
