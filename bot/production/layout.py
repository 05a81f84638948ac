"""Where everything listens, where its files are, and what has to be installed for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.supervisor import Problem, check_port

HERE = "127.0.0.1"
PORTS_INSIDE = 12
# Debian's package of each program, and where it is if it is not on the path.
_PACKAGES = {
    **dict.fromkeys(("initdb", "postgres", "pg_isready"), "postgresql"), "redis-server": "redis-server",
    "nginx": "nginx-light",
}  # fmt: skip
_OFF_THE_PATH = ("/usr/sbin", "/usr/local/sbin")


@dataclass(frozen=True)
class Layout:
    """How much of each there is, and at which ports.

    Attributes:
        folder: For the database, the certificate and the logs.
        host: Address at which people reach the proxy.
        https: Port at which they do.
        http: Port from which they are sent there.
        inside: The first of :data:`PORTS_INSIDE` ports that only this machine reaches.
        apps: How many apps.
        rasas: How many Rasas; without any the apps answer by their word lists.
    """

    folder: Path
    host: str = HERE
    https: int = 8443
    http: int = 8080
    inside: int = 18100
    apps: int = 2
    rasas: int = 2

    @property
    def postgresql(self) -> int:
        """Port of PostgreSQL."""
        return self.inside

    @property
    def redis(self) -> int:
        """Port of Redis."""
        return self.inside + 1

    @property
    def door(self) -> int:
        """Port of the door."""
        return self.inside + 2

    @property
    def any_app(self) -> int:
        """Port at which the proxy passes on to the apps what comes from inside."""
        return self.inside + 3

    @property
    def any_rasa(self) -> int:
        """Port at which the proxy passes on to the Rasas."""
        return self.inside + 4

    @property
    def app_ports(self) -> list[int]:
        """Ports of the apps."""
        return [self.inside + 5 + number for number in range(self.apps)]

    @property
    def rasa_ports(self) -> list[int]:
        """Ports of the Rasas."""
        return [self.inside + 5 + self.apps + number for number in range(self.rasas)]

    @property
    def public_url(self) -> str:
        """Address of the web page on this machine."""
        return f"https://localhost:{self.https}"

    @property
    def redis_url(self) -> str:
        """Address of Redis."""
        return f"redis://{HERE}:{self.redis}/0"

    def log(self, name: str) -> Path:
        """Returns where a process writes."""
        return self.folder / "log" / f"{name}.log"


def program(name: str) -> str | None:
    """Finds a program, also where Debian keeps it off the path."""
    in_its_version = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    elsewhere = (shutil.which(name, path=folder) for folder in _OFF_THE_PATH)
    return str(in_its_version[-1]) if in_its_version else shutil.which(name) or next(filter(None, elsewhere), None)


def found(name: str) -> str:
    """Finds a program that was checked for."""
    path = program(name)
    assert path, f"{name} is missing"
    return path


def missing_packages() -> list[str]:
    """Returns the packages that have to be installed."""
    return sorted({package for name, package in _PACKAGES.items() if program(name) is None})


def check(layout: Layout) -> None:
    """Makes sure that all can be started.

    Raises:
        Problem: If a package is missing or a port is taken.
    """
    if missing := missing_packages():
        raise Problem(f"Not on this machine: {', '.join(missing)}. Debian: apt-get install {' '.join(missing)}")
    check_port(layout.host, layout.https, "the proxy", f"make production-local HTTPS_PORT={layout.https + 1}")
    check_port(layout.host, layout.http, "the proxy's http", f"make production-local HTTP_PORT={layout.http + 1}")
    for port in _inside(layout):
        remedy = f"make production-local INSIDE_PORT={layout.inside + 100}"
        check_port(HERE, port, "what runs inside", remedy)


def _inside(layout: Layout) -> Iterator[int]:
    yield from range(layout.inside, layout.inside + PORTS_INSIDE)
