"""Speaking HTTP with a place's own system: short timeouts, and only reading is tried twice."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Mapping
from functools import cache
from typing import Any

import httpx
import stamina

from directory.booking.port import BookingError, Unreachable

logger = logging.getLogger(__name__)
_TIMEOUT_S = 2.5  # a confirmation takes three requests, and a person waits for it
_READS = 2
_CONFLICTS = (httpx.codes.CONFLICT, httpx.codes.PRECONDITION_FAILED)


class Changed(BookingError):
    """Somebody else wrote first: what the request relied on is no longer so."""


@cache
def _tls() -> ssl.SSLContext:
    """Reads the certificates of this machine once: that takes longer than a request."""
    return ssl.create_default_context()


class Server:
    """One place's system."""

    def __init__(self, base_url: str, secret: Mapping[str, Any], accept: str) -> None:
        """Takes its address, user and password or token, and the media type to ask for."""
        headers = {"Accept": accept}
        if token := secret.get("token"):
            headers["Authorization"] = f"Bearer {token}"
        auth = (secret["user"], secret["password"]) if "user" in secret else None
        self._settings: dict[str, Any] = {
            "base_url": base_url, "headers": headers, "auth": auth, "timeout": _TIMEOUT_S, "verify": _tls(),
        }  # fmt: skip

    def read(self, path: str, params: Mapping[str, Any] | None = None) -> httpx.Response:
        """Gets something; tried twice where the network fails.

        Raises:
            Unreachable: If there is no answer, or one that is none.
        """
        for attempt in stamina.retry_context(on=Unreachable, attempts=_READS, wait_initial=0.1, wait_max=0.3):
            with attempt:
                return self.send("GET", path, params=params)
        raise AssertionError("the last attempt returns or raises")

    def send(self, method: str, path: str, **request: Any) -> httpx.Response:
        """Sends one request, once.

        Raises:
            Unreachable: If it is not known what became of it, or the system refuses to talk to us at all.
            Changed: If somebody else wrote first.
        """
        try:
            with httpx.Client(**self._settings) as client:
                response = client.request(method, path, **request)
        except httpx.HTTPError as error:
            raise Unreachable(type(error).__name__) from error
        if response.status_code in _CONFLICTS:
            raise Changed(f"{response.status_code}")
        if not response.is_success:
            logger.warning("A place's system answers %s with %d", method, response.status_code)
            raise Unreachable(f"{response.status_code}")
        return response


def json_of(response: httpx.Response) -> Any:
    """Returns a JSON body.

    Raises:
        Unreachable: If it is none.
    """
    try:
        return response.json()
    except ValueError as error:
        raise Unreachable("the answer is no JSON") from error
