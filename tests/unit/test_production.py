"""``make production-local``: what is checked before, what nginx is told, and what is started again when it dies."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from bot.production import layout as layouts
from bot.production import postgresql, proxy, topology
from bot.production.keeping import Keeper
from bot.production.layout import Layout, check
from bot.settings import Settings
from bot.supervisor import Problem, Service, Supervisor
from tests.builders import ROOT

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
SLEEPS = ["sleep", "60"]


def test_a_missing_package_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The line names what to install, and only that."""
    there = layouts.program
    monkeypatch.setattr(layouts, "program", lambda name: None if name == "nginx" else there(name) or name)
    with pytest.raises(Problem) as caught:
        check(Layout(tmp_path))
    assert str(caught.value) == "Not on this machine: nginx-light. Debian: apt-get install nginx-light"


def test_a_port_in_use_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The line says which, and how to take another."""
    monkeypatch.setattr(layouts, "missing_packages", list)
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(Problem, match=r"HTTPS_PORT=\d+") as caught:
        check(Layout(tmp_path, https=other.getsockname()[1]))
    assert "\n" not in str(caught.value)


def test_no_two_listen_at_one_port(tmp_path: Path) -> None:
    """All ports inside are different, and among those that are checked."""
    one = Layout(tmp_path)
    ports = [one.postgresql, one.redis, one.door, one.any_app, one.any_rasa, *one.app_ports, *one.rasa_ports]
    assert len(set(ports)) == len(ports)
    assert set(ports) <= set(range(one.inside, one.inside + layouts.PORTS_INSIDE))


def test_the_routes_are_those_of_the_compose_file(tmp_path: Path) -> None:
    """What the Caddyfile keeps apart nginx keeps apart, and what it does not pass on nginx does not."""
    caddy = (ROOT / "deploy/Caddyfile").read_text("utf-8")
    [messengers] = re.findall(r"@messengers path (.+)", caddy)
    ours = proxy.configured(Layout(tmp_path), tmp_path / "c", tmp_path / "k")
    assert set(re.findall(r"location = (\S+) { proxy_pass http://door; }", ours)) == set(messengers.split())
    [inside] = re.findall(r"@inside path (.+)", caddy)
    assert set(re.findall(r"location = (\S+) { return 404; }", ours)) == set(inside.split())
    assert set(re.findall(r'"(max-age=\d+)"', ours)) == set(re.findall(r'"(max-age=\d+)"', caddy)) != set()
    assert "access_log off" in ours


def test_as_many_of_each_as_the_compose_file_has(tmp_path: Path) -> None:
    """Two apps and two Rasas there are two here."""
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))["services"]
    replicas = {name: one.get("deploy", {}).get("replicas", 1) for name, one in services.items()}
    assert (Layout(tmp_path).apps, Layout(tmp_path).rasas) == (replicas["app"], replicas["rasa"])


def test_the_certificate_is_one_that_can_be_trusted(tmp_path: Path) -> None:
    """It holds for a year for this machine, its key is its owner's, and it is made anew before it is over."""
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    assert not proxy.is_good(certificate, NOW)
    proxy.make_certificate(certificate, key, NOW)
    ssl.create_default_context(cafile=str(certificate)).load_cert_chain(certificate, key)
    assert key.stat().st_mode & 0o077 == 0
    assert proxy.is_good(certificate, NOW + timedelta(days=360))
    assert not proxy.is_good(certificate, NOW + timedelta(days=370))


def test_everybody_is_told_of_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Apps share what they share; the door finds an app; Rasa learns nothing of the database and the secret."""
    monkeypatch.setattr(postgresql, "url", lambda _layout: "postgresql+psycopg://amana:word@127.0.0.1:1/postgres")
    monkeypatch.setattr("bot.run.trained_model", lambda _settings: tmp_path / "model.tar.gz")
    monkeypatch.setenv("AMANA_SECRET", "f" * 64)
    layout = Layout(tmp_path)
    door, *apps, one_rasa, other_rasa = topology.ours(topology.settled(Settings(), layout), layout)
    told = [dict(one.environment) for one in (door, *apps)]
    assert len({one["AMANA_DATABASE_URL"] for one in told}) == len({one["AMANA_REDIS_URL"] for one in told}) == 1
    assert [int(one["AMANA_PORT"]) for one in told] == [layout.any_app, *layout.app_ports]
    for rasa in (one_rasa, other_rasa):
        assert urlsplit(rasa.environment["ACTION_URL"]).port == layout.any_app
        assert rasa.environment["RASA_REDIS_URL"] == layout.redis_url
        assert not [value for value in rasa.environment.values() if "word" in value or "f" * 64 in value]
    logs = [one.log for one in (door, *apps, one_rasa, other_rasa)]
    assert len(set(logs)) == len(logs)


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def fragile(tmp_path: Path) -> Iterator[Supervisor]:
    """One process that can be killed."""
    with Supervisor([Service("App 1", SLEEPS, tmp_path / "log", "")]) as supervisor:
        yield supervisor


def ends(supervisor: Supervisor) -> None:
    """Kills the process and waits until that is known."""
    [(_, process)] = supervisor._running
    process.kill()
    process.wait()


def test_what_dies_is_started_again(fragile: Supervisor) -> None:
    """It is another process, in its place; one line says what had happened."""
    told: list[str] = []
    watch = Watch()
    keeper = Keeper([fragile], told.append, watch)
    before = keeper.process_id("App 1")
    ends(fragile)
    keeper.go_round()
    watch.now += 1
    keeper.go_round()
    assert keeper.process_id("App 1") != before
    assert fragile.dead() == []
    assert told == ["App 1 has stopped (signal 9); it is started again."]


def test_what_dies_again_and_again_is_left_alone_for_longer(fragile: Supervisor) -> None:
    """Pauses grow up to half a minute; after it has run well for a while they are short again."""
    watch = Watch()
    keeper = Keeper([fragile], lambda _line: None, watch)
    pauses = [paused(keeper, fragile, watch) for _ in range(8)]
    assert pauses == sorted(pauses)
    assert pauses[0] < 1 < 25 < pauses[-1] < 35
    watch.now += 100
    assert paused(keeper, fragile, watch) < 1


def paused(keeper: Keeper, fragile: Supervisor, watch: Watch) -> float:
    """Kills the process; returns after how many seconds it was there again."""
    ends(fragile)
    began = watch.now
    keeper.go_round()
    while fragile.dead():
        watch.now += 0.25
        keeper.go_round()
    return watch.now - began


def test_what_a_dead_process_wrote_stays(tmp_path: Path) -> None:
    """The reason for a death is still in the log after the restart."""
    service = Service("App 1", [sys.executable, "-c", "print('why')"], tmp_path / "log", "")
    with Supervisor([service]) as supervisor:
        supervisor._running[0][1].wait()
        supervisor.restart(service)
        supervisor._running[0][1].wait()
    assert service.log.read_text().split() == ["why", "why"]


def test_what_listens_is_ready(tmp_path: Path) -> None:
    """A service without pages is ready once somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        with Supervisor([Service("Redis", SLEEPS, tmp_path / "log", address)]) as supervisor:
            supervisor.wait_until_ready(20)
    sleeper = Service("Redis", SLEEPS, tmp_path / "log", address)
    with pytest.raises(Problem, match="Redis does not answer"), Supervisor([sleeper]) as supervisor:
        supervisor.wait_until_ready(0.1)


def test_a_service_is_asked_to_stop_in_its_own_way(tmp_path: Path) -> None:
    """PostgreSQL hears the signal at which it does not wait for anybody."""
    code = (
        "import signal, sys, time\nsignal.signal(signal.SIGINT, lambda *_: (print('heard', flush=True), sys.exit(0)))"
    )
    command = [sys.executable, "-c", f"{code}\nprint('ready', flush=True)\ntime.sleep(60)"]
    service = Service("PostgreSQL", command, tmp_path / "log", "", asks_to_stop="SIGINT")
    with Supervisor([service]):
        wait_for(lambda: "ready" in service.log.read_text())
    assert "heard" in service.log.read_text()


def wait_for(condition: Callable[[], bool]) -> None:
    """Waits some seconds until something is so."""
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.skipif(shutil.which("nginx", path="/usr/sbin:/usr/bin") is None, reason="nginx is not on this machine")
def test_nginx_takes_its_configuration(tmp_path: Path) -> None:
    """As nginx itself reads it, with one app and no Rasa too."""
    for one in (Layout(tmp_path), Layout(tmp_path, apps=1, rasas=0)):
        service = proxy.service(one)
        done = subprocess.run([*service.command, "-t", "-q"], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
