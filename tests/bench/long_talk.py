"""The cost of turn 200 against turn 5 of one conversation, through the whole app."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx

from nlu.model_id import model_path
from tests.bench import measures
from tests.bench.page import tell
from tests.bench.processes import ROOT, environment, free_port, rasa_command, running
from tests.bench.talking import app

_GOAL = 1.2


def run() -> str:
    """Measures three conversations of 202 turns with the trained model; returns the section."""
    with tempfile.TemporaryDirectory(prefix="amana-bench-") as folder:
        var, port = Path(folder), free_port()
        # Two hundred turns in half a minute are more than the limit lets one person write.
        limits = {"AMANA_LIMIT_PERSON": "100000/minute", "AMANA_LIMIT_ADDRESS": "100000/minute"}
        env = {**environment(var, port), "AMANA_DATABASE_URL": f"sqlite:///{var}/amana.db", **limits}
        subprocess.run([str(Path(sys.executable).with_name("amana")), "prepare"], env=env, cwd=ROOT, check=True)
        model = shutil.copy(model_path(Path(os.environ.get("AMANA_VAR", ROOT / "var"))), var)
        return _section(*_measured(var, env, port, Path(model)))


def _measured(var: Path, env: dict[str, str], port: int, model: Path) -> tuple[float, float]:
    rasa_port = free_port()
    command = rasa_command(model, "nlu/endpoints.yml", rasa_port)
    with (
        running(command, env, rasa_port, "/status", var / "rasa.log") as rasa,
        app(env, port, rasa.url, var / "app.log") as server,
        httpx.Client(base_url=server.url, timeout=60, trust_env=False) as client,
    ):
        tell("three conversations of 202 turns")
        return measures.flatness(measures.through_app(client))


def _section(early: float, late: float) -> str:
    goal = "met" if late <= _GOAL * early else "missed"
    return f"""## Long conversations

One conversation of 202 turns through the whole app, three times; medians.

| turns 3 to 7 | turns 198 to 202 | ratio |
| --- | --- | --- |
| {early:.0f} ms | {late:.0f} ms | {late / early:.2f} |

Goal: turn 200 costs at most {_GOAL} times turn 5: {goal}.
"""
