"""The compose file, as Docker's own tool reads it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
SECRETS = {"AMANA_SECRET": "a" * 64, "POSTGRES_PASSWORD": "b" * 32, "AMANA_OPERATOR": "Test"}


def _tool() -> list[str]:
    docker = shutil.which("docker")
    if docker and subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode == 0:
        return [docker, "compose"]
    if shutil.which("docker-compose"):
        return ["docker-compose"]
    pytest.skip("neither `docker compose` nor docker-compose is on this machine")


def _config(values: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(ROOT), **values}
    command = [*_tool(), "--file", "docker-compose.yml", "config"]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_compose_file_is_valid() -> None:
    """With its secrets set the file is accepted, and only the app is published."""
    done = _config(SECRETS)
    assert done.returncode == 0, done.stderr
    services = yaml.safe_load(done.stdout)["services"]
    assert set(services) == {"app", "rasa", "db", "redis"}
    assert [name for name, service in services.items() if service.get("ports")] == ["app"]


def test_missing_secret_stops_the_start() -> None:
    """Without a secret nothing starts, and the line says how to make one."""
    done = _config({})
    assert done.returncode != 0
    assert "openssl rand" in done.stderr
