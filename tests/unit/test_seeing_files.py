"""Rules and board name what there is: every metric in them is told by an app or a door, and Prometheus reads them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from bot import door
from bot.settings import Settings
from tests.builders import ROOT

DEPLOY = ROOT / "deploy"
_METRIC = re.compile(r"\b(?:amana|process)_[a-z_]+")
# What an app tells and a door does not; :mod:`tests.integration.test_metrics_route` asks an app.
ONLY_AN_APP = {"amana_rasa_up", "amana_rasa_left_alone", "amana_redis_up"}


def rules() -> list[dict[str, Any]]:
    """The rules of the alerts."""
    groups = yaml.safe_load((DEPLOY / "alerts.yml").read_text("utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def board() -> dict[str, Any]:
    """The board."""
    found: dict[str, Any] = json.loads((DEPLOY / "grafana.json").read_text("utf-8"))
    return found


def expressions() -> Iterator[str]:
    """All that is asked of Prometheus."""
    yield from (rule["expr"] for rule in rules())
    yield from (target["expr"] for panel in board()["panels"] for target in panel["targets"])


def test_every_metric_that_is_asked_for_is_told(tmp_path: Path) -> None:
    """A metric that is renamed takes its rule and its plot along."""
    settings = Settings(var=tmp_path, database_url=f"sqlite:///{tmp_path}/amana.db")
    with TestClient(door.create_app(settings)) as client:
        told = {sample.name for family in text_string_to_metric_families(client.get("/metrics").text)
                for sample in family.samples}  # fmt: skip
    asked = {name for expression in expressions() for name in _METRIC.findall(expression)}
    assert {"amana_messages_total", "amana_database_up"} <= asked
    assert asked - told - stored() == ONLY_AN_APP & asked


def stored() -> set[str]:
    """What needs a database with tables."""
    return {"amana_inbox_waiting", "amana_inbox_oldest_seconds", "amana_outbox_due", "amana_outbox_late",
            "amana_appointments_unsettled"}  # fmt: skip


def test_every_alert_says_what_and_the_next_step() -> None:
    """Whoever is woken reads what people notice, and what to do."""
    assert len({rule["alert"] for rule in rules()}) == len(rules())
    for rule in rules():
        assert rule["labels"]["severity"] in {"page", "ticket"}, rule["alert"]
        assert {"summary", "next"} == set(rule["annotations"]), rule["alert"]


def test_the_board_has_what_grafana_needs() -> None:
    """Each panel has a place of its own, a source of data that is chosen when it is taken in, and a question."""
    found = board()
    assert {"title", "uid", "schemaVersion", "panels", "templating", "time"} <= set(found)
    assert [one["type"] for one in found["templating"]["list"]] == ["datasource"]
    numbers: set[int] = set()
    squares: set[tuple[int, int]] = set()
    for panel in found["panels"]:
        assert panel["type"] in {"stat", "timeseries"}
        assert panel["datasource"] == {"type": "prometheus", "uid": "${datasource}"}
        assert panel["targets"], panel["title"]
        assert all(target["refId"] and target["expr"] for target in panel["targets"]), panel["title"]
        at = panel["gridPos"]
        taken = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert max(x for x, _ in taken) < 24, panel["title"]
        assert not taken & squares, panel["title"]
        numbers.add(panel["id"])
        squares |= taken
    assert len(numbers) == len(found["panels"])


@pytest.mark.parametrize(
    "arguments",
    [("check", "rules", "deploy/alerts.yml"), ("check", "config", "deploy/prometheus.yml"),
     ("test", "rules", "tests/unit/alerts_test.yml")],
    ids=" ".join,
)  # fmt: skip
def test_prometheus_reads_the_rules(arguments: tuple[str, ...]) -> None:
    """Prometheus's own tool takes the files, and the alerts go off when they should and not else."""
    tool = shutil.which("promtool")
    if tool is None:
        pytest.skip("promtool is not on this machine (Debian: apt-get install prometheus)")
    done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
