"""The Rasa project as Rasa itself sees it, in its own environment."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
import yaml

from bot.run import RASA_PYTHON, RASA_QUIET

ROOT = Path(__file__).parent.parent.parent
pytestmark = pytest.mark.rasa


def _in_rasa(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **RASA_QUIET, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
    command = [str(RASA_PYTHON), *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_rasa_finds_nothing_wrong(tmp_path: Path) -> None:
    """``rasa data validate`` passes, warnings being failures; Rasa's own reader reads, not ours."""
    config = yaml.safe_load((ROOT / "nlu/config.yml").read_text("utf-8"))
    del config["importers"]
    (tmp_path / "config.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    places = [
        "--domain",
        "nlu/domain",
        "--data",
        "nlu/data/nlu",
        "nlu/data/rules",
        "--config",
        str(tmp_path / "config.yml"),
    ]
    done = _in_rasa("-m", "rasa", "data", "validate", "--fail-on-warnings", *places)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


def test_components_keep_their_promises() -> None:
    """The tests of the components, which need Rasa's environment, pass there."""
    done = _in_rasa("-m", "unittest", "discover", "--start-directory", "tests/nlu/inside", "--top-level-directory", ".")
    assert done.returncode == 0, done.stderr[-4000:]
    assert "OK" in done.stderr
