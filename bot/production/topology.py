"""What is started, in which order, and what each is told about the others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from bot import run
from bot.production import postgresql, proxy
from bot.production.keeping import Keeper
from bot.production.layout import HERE, Layout, check, found
from bot.settings import Settings
from bot.supervisor import Service, Supervisor

_STARTS_WITHIN_S = 900.0  # two Rasas and two apps on a machine that has much else to do


@contextmanager
def production(settings: Settings, layout: Layout, tell: Callable[[str], None]) -> Iterator[Keeper]:
    """Runs it all while the block lasts.

    Args:
        settings: As ``make run`` takes them; where everything is, is set here.
        layout: How much of each, and where.
        tell: Shows a line.

    Yields:
        What starts again what dies, once it is told to watch.

    Raises:
        Problem: If something is missing or does not start.
    """
    check(layout)
    with Supervisor([postgresql.service(layout), redis_service(layout)]) as data:
        data.wait_until_ready()
        postgresql.wait(layout)
        inside = settled(settings, layout)
        run.prepare(inside)
        services = [proxy.service(layout), *ours(inside, layout)]
        with Supervisor(services) as rest:
            rest.wait_until_ready(_STARTS_WITHIN_S)
            yield Keeper([data, rest], tell)


def settled(settings: Settings, layout: Layout) -> Settings:
    """Returns the settings with the addresses of the layout; each app has a port of its own besides."""
    return settings.model_copy(
        update={
            "host": HERE,
            "port": layout.any_app,
            "door_port": layout.door,
            "rasa_url": f"http://{HERE}:{layout.any_rasa}",
            "database_url": postgresql.url(layout),
            "redis_url": layout.redis_url,
            "public_url": settings.public_url or layout.public_url,
        }
    )


def ours(settings: Settings, layout: Layout) -> list[Service]:
    """Returns door, apps and Rasas.

    Raises:
        Problem: If there is no model and none can be trained.
    """
    door = run.door_service(settings, layout.door)
    found = [replace(door, log=layout.log("door"))]
    found += [_app(settings, layout, number) for number in range(layout.apps)]
    return found + (_rasas(settings, layout) if layout.rasas else [])


def _app(settings: Settings, layout: Layout, number: int) -> Service:
    port = layout.app_ports[number]
    service = run.app_service(settings.model_copy(update={"port": port}))
    name = f"App {number + 1}"
    return replace(service, name=name, log=layout.log(f"app-{number + 1}"))


def _rasas(settings: Settings, layout: Layout) -> list[Service]:
    model = run.trained_model(settings)
    addresses = [f"http://{HERE}:{port}" for port in layout.rasa_ports]
    services = [run.rasa_service(settings.model_copy(update={"rasa_url": address}), model) for address in addresses]
    names = [str(number) for number in range(1, len(services) + 1)]
    return [
        replace(one, name=f"Rasa {name}", log=layout.log(f"rasa-{name}"))
        for name, one in zip(names, services, strict=True)
    ]


def redis_service(layout: Layout) -> Service:
    """Returns how to start Redis; nothing of it is on a disk."""
    nothing_kept = ("--save", "", "--appendonly", "no")
    options = ("--port", layout.redis, "--bind", HERE, "--loglevel", "warning", "--dir", "/tmp", *nothing_kept)  # noqa: S108  # it writes nothing there
    return Service(
        name="Redis",
        command=postgresql.as_its_user(found("redis-server"), *options, user="redis"),
        log=layout.log("redis"),
        ready_url=f"tcp://{HERE}:{layout.redis}",
        environment={"PATH": os.environ["PATH"]},
    )
