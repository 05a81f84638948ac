"""Servers made by others, started at the other end of a wire: a clinic's system, a calendar, published files."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest

from tests.ports import free_port

HERE = Path(__file__).parent
_START_S = 60.0


@contextmanager
def fhir_server() -> Iterator[str]:
    """Starts @medplum/fhir-router; yields its address."""
    if not shutil.which("node") or not (HERE / "node_modules").exists():
        pytest.skip("the FHIR server is not on this machine: npm ci --prefix tests/peers")
    port = free_port()
    with _running(["node", str(HERE / "fhir_server.mjs"), str(port)], f"http://127.0.0.1:{port}/Slot"):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def radicale(folder: Path) -> Iterator[str]:
    """Starts Radicale, to which everybody is let in; yields its address."""
    port = free_port()
    settings = (f"--server-hosts=127.0.0.1:{port}", "--auth-type=none", "--rights-type=authenticated",
                f"--storage-filesystem-folder={folder}", "--storage-type=multifilesystem")  # fmt: skip
    with _running([sys.executable, "-m", "radicale", *settings], f"http://127.0.0.1:{port}/.web"):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def files(folder: Path) -> Iterator[str]:
    """Serves a folder; yields its address."""
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


@contextmanager
def _running(command: list[str], address: str) -> Iterator[None]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=HERE) as process:
        try:
            _wait(address, process)
            yield
        finally:
            process.terminate()
            process.wait(10)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline:
        assert process.poll() is None, f"{process.args!r} ended at once"
        try:
            httpx.get(address, timeout=2.0)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"{address} did not answer within {_START_S:.0f} s")
