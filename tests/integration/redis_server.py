"""A Redis that is started for the tests and thrown away; nothing of it is on disk."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import redis

from tests.ports import free_port


@contextmanager
def redis_server() -> Iterator[str]:
    """Starts Redis on a free port; yields its address."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("Redis is not on this machine")
    port = free_port()
    quiet = ["--save", "", "--appendonly", "no", "--bind", "127.0.0.1", "--loglevel", "warning"]
    process = subprocess.Popen([program, "--port", str(port), *quiet], stdout=subprocess.DEVNULL)
    url = f"redis://127.0.0.1:{port}"
    try:
        _wait(url)
        yield url
    finally:
        process.kill()
        process.wait(timeout=10)


def _wait(url: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            with redis.Redis.from_url(url) as client:
                client.ping()
                return
        except redis.ConnectionError:
            time.sleep(0.02)
    raise AssertionError("Redis did not start")
