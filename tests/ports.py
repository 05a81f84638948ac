"""Ports for servers of the tests."""

from __future__ import annotations

import random
import socket

# Below those that the system gives to whoever calls somebody: until the server listens, none of them takes the port.
_FROM, _TO = 12_000, 32_000


def free_port() -> int:
    """Returns a port nobody listens on."""
    drawn = random.SystemRandom()
    while True:
        port = drawn.randrange(_FROM, _TO)
        with socket.socket() as listener:
            try:
                listener.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
