"""The compose file, as Docker's own tool reads it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from bot.settings import Settings

ROOT = Path(__file__).parent.parent.parent
SECRETS = {
    "AMANA_SECRET": "a" * 64,
    "POSTGRES_PASSWORD": "b" * 32,
    "RASA_TRACKER_SECRET": "c" * 64,
    "AMANA_OPERATOR": "Test",
    "AMANA_DOMAIN": "chat.example",
}
NOT_PASSED_ON = {
    "AMANA_HOST": "a command says where its process listens",
    "AMANA_PORT": "the same",
    "AMANA_VAR": "the image has it: where the volume is",
    "AMANA_REVISION": "the image has it: what it was built from",
}


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
    """With its secrets set the file is accepted, and only the proxy is published."""
    done = _config(SECRETS)
    assert done.returncode == 0, done.stderr
    services = yaml.safe_load(done.stdout)["services"]
    assert set(services) == {"proxy", "prepare", "app", "door", "rasa", "db", "redis"}
    assert [name for name, service in services.items() if service.get("ports")] == ["proxy"]
    assert {"rasa", "db", "redis"} == {name for name, one in services.items() if set(one["networks"]) == {"inside"}} - {
        "prepare"
    }


def test_two_of_what_answers() -> None:
    """One app and one Rasa may go without anybody noticing."""
    services = yaml.safe_load(_config(SECRETS).stdout)["services"]
    assert {name for name, one in services.items() if one.get("deploy", {}).get("replicas", 1) > 1} == {"app", "rasa"}


def test_containers_can_do_little() -> None:
    """Read-only, limited in memory, no new privileges; ours keep no capability; images of others are pinned."""
    services = yaml.safe_load(_config(SECRETS).stdout)["services"]
    for name, service in services.items():
        assert service["read_only"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        if name != "prepare":
            assert service["deploy"]["resources"]["limits"]["memory"], name
        if "build" in service:
            assert service["cap_drop"] == ["ALL"], name
        else:
            assert re.search(r":\d+\.\d+", service["image"]), name


def test_missing_secret_stops_the_start() -> None:
    """Without a secret nothing starts, and the line says how to make one."""
    done = _config({"AMANA_DOMAIN": "chat.example"})
    assert done.returncode != 0
    assert "openssl rand" in done.stderr


@pytest.mark.parametrize("name", SECRETS)
def test_each_secret_is_asked_for(name: str) -> None:
    """A single one that is missing stops the start, and the line names it."""
    done = _config({key: value for key, value in SECRETS.items() if key != name})
    assert done.returncode != 0
    assert name in done.stderr


def test_rasa_remembers_in_redis() -> None:
    """Rasa has a Redis it reaches, what locks it there, and none of the app's secrets."""
    services = yaml.safe_load(_config(SECRETS).stdout)["services"]
    given = services["rasa"]["environment"]
    assert urlsplit(given["RASA_REDIS_URL"]).hostname in services
    assert set(services["rasa"]["networks"]) & set(services["redis"]["networks"])
    assert given["RASA_TRACKER_SECRET"] == SECRETS["RASA_TRACKER_SECRET"]
    assert not [value for value in given.values() if value in (SECRETS["AMANA_SECRET"], SECRETS["POSTGRES_PASSWORD"])]


def test_the_proxy_passes_on_to_services_there_are() -> None:
    """Each upstream of the proxy's file is a service at the port where it listens."""
    services = yaml.safe_load(_config(SECRETS).stdout)["services"]
    routes = (ROOT / "deploy/Caddyfile").read_text("utf-8")
    upstreams = re.findall(r"(?:reverse_proxy|dynamic a) (\w+)[: ](\d+)", routes)
    assert upstreams
    for name, port in upstreams:
        assert f"--port {port} " in " ".join(services[name]["command"])


def test_the_example_names_every_variable() -> None:
    """What the compose file asks for can be filled in in a copy of the example."""
    asked = set(re.findall(r"\$\{(\w+)", (ROOT / "docker-compose.yml").read_text("utf-8")))
    offered = set(re.findall(r"^(\w+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE))
    assert asked <= offered


def test_app_and_door_have_the_same_settings() -> None:
    """The door knows what the app knows, and where it is: with another secret the one could not read the other."""
    services = yaml.safe_load(_config(SECRETS).stdout)["services"]
    app, door = (services[name]["environment"] for name in ("app", "door"))
    assert {name for name in app | door if app.get(name) != door.get(name)} == {"AMANA_HOST"}
    assert door["AMANA_HOST"] in services
    assert f"--port {door['AMANA_DOOR_PORT']} " in " ".join(services["door"]["command"])


def test_every_setting_is_passed_on() -> None:
    """What an operator may set has effect in containers, or there is a reason why not."""
    asked = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))["x-settings"]
    passed_on = {name for name in asked if name.startswith("AMANA_")}
    assert not passed_on & set(NOT_PASSED_ON)
    assert passed_on | set(NOT_PASSED_ON) == {f"AMANA_{name.upper()}" for name in Settings.model_fields}


def test_what_is_set_arrives_and_what_is_not_has_its_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """A container is told of a setting only where it is set: an empty one would be a wrong number, or no quiet hours."""
    told = yaml.safe_load(_config(SECRETS | {"AMANA_REMIND_BEFORE_H": "48 3"}).stdout)["services"]["app"]["environment"]
    for name, value in told.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    settings = Settings()
    assert settings.remind_before_h == "48 3"
    defaults = {name.removeprefix("AMANA_").lower() for name, value in told.items() if value is None}
    assert {"quiet_hours", "conversation_ttl_s", "telegram_token"} <= defaults
    assert not defaults & settings.model_dump(exclude_defaults=True).keys()
