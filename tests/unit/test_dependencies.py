"""docs/dependencies.md: the versions are those pinned, and what its reasons rest on is so."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
import yaml

from bot.run import RASA_QUIET, rasa_address, rasa_service
from bot.settings import Settings
from tests.builders import ROOT

PAGE = (ROOT / "docs/dependencies.md").read_text("utf-8")
PINNED = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / "nlu/requirements.txt").read_text("utf-8"), re.MULTILINE))
UNPICKLING = {"pickle", "cPickle", "dill", "cloudpickle", "shelve", "joblib", "jsonpickle", "skops", "h5py", "marshal"}
SERVING = {"aiohttp", "sanic", "flask", "socketio", "engineio", "distributed"}


def named() -> list[tuple[str, str]]:
    """Packages and versions that the page names: in its table, and those that mended something."""
    rows = re.findall(r"^\| ([a-z-]+) ([\d.]+) \|", PAGE, re.MULTILINE)
    return [*rows, *re.findall(r"\b(rasa|python-socketio|sanic) (\d[\d.]+\d)", PAGE.replace("Rasa 3.6.", "rasa 3.6."))]


@pytest.mark.parametrize(("package", "version"), named())
def test_the_version_is_the_one_that_was_judged(package: str, version: str) -> None:
    """With another version the flaws are others too."""
    assert PINNED[package] == version


def test_the_old_ones_are_judged() -> None:
    """What Rasa holds to old versions and is known for flaws is in the table."""
    assert {"tensorflow", "keras", "aiohttp", "scikit-learn", "rasa", "sanic", "python-socketio"} <= dict(
        named()
    ).keys()


def imported() -> Iterator[tuple[str, str]]:
    """Files that run in Rasa's process and the packages they import, wherever in them."""
    for path in sorted([*ROOT.glob("nlu/*.py"), *ROOT.glob("nlu/components/**/*.py"), *ROOT.glob("nlu/understanding/**/*.py")]):  # fmt: skip
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            yield from ((str(path.relative_to(ROOT)), name.split(".")[0]) for name in names)


def test_nothing_is_unpickled_and_nothing_served() -> None:
    """C, D, E: our side of Rasa loads arrays, YAML and JSON, and opens no port."""
    assert [(path, name) for path, name in imported() if name in UNPICKLING | SERVING] == []
    assert "distributed" not in PINNED


def test_arrays_are_loaded_without_pickles() -> None:
    """C: each call of ``numpy.load`` says so, though it is the default."""
    calls = [
        node
        for path in ROOT.glob("nlu/components/*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"np.load", "numpy.load"}
    ]
    assert calls
    for call in calls:
        assert [ast.unparse(word.value) for word in call.keywords if word.arg == "allow_pickle"] == ["False"]


def test_there_is_one_way_into_rasa() -> None:
    """A: the REST channel, and no other."""
    assert set(yaml.safe_load((ROOT / "nlu/credentials.yml").read_text("utf-8"))) == {"rest"}


def test_the_pipeline_is_ours() -> None:
    """B: of Rasa's own there is what has no weights."""
    config = yaml.safe_load((ROOT / "nlu/config.yml").read_text("utf-8"))
    used = [part["name"] for part in [*config["pipeline"], *config["policies"]]]
    assert {name for name in used if not name.startswith("nlu.components.")} == {"FallbackClassifier", "RulePolicy"}


def test_models_come_from_the_disk_and_events_go_nowhere() -> None:
    """C, F: no model server, no broker; the tracker store is ours."""
    endpoints = yaml.safe_load((ROOT / "nlu/endpoints.yml").read_text("utf-8"))
    assert set(endpoints) == {"action_endpoint", "tracker_store"}
    assert endpoints["tracker_store"]["type"].startswith("nlu.components.")


def test_telemetry_is_off() -> None:
    """G: beside the app and in the image."""
    assert RASA_QUIET["RASA_TELEMETRY_ENABLED"] == "false"
    assert re.search(r"RASA_TELEMETRY_ENABLED=\"?false", (ROOT / "nlu/Dockerfile").read_text("utf-8"))


def test_rasa_is_reached_by_the_app_alone() -> None:
    """H: it listens on this machine; in the compose file on the inner network, with no port and no way from the proxy."""
    settings = Settings()
    assert rasa_address(settings)[0] == "127.0.0.1"
    command = rasa_service(settings, ROOT / "model").command
    assert command[command.index("--interface") + 1] == "127.0.0.1"
    rasa = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))["services"]["rasa"]
    assert rasa["networks"] == ["inside"]
    assert "ports" not in rasa
    assert "rasa:" not in (ROOT / "deploy/Caddyfile").read_text("utf-8")
