"""An app of FastAPI as it is reached from the street: it tells nothing of itself, and takes nothing endless."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError

LARGEST_BYTES = 4 * 1024 * 1024  # of a request: Meta sends 3 MB at most
# FastAPI would tell a collector named in the environment what is asked for: addresses hold the secrets of calendars.
_TOLD_NOBODY = {"tracing": False, "metrics": False, "logs": False, "operation_spans": False, "auto_configure": False}
_OF_PROXIES = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


def bare_app(title: str, lifespan: Callable[[FastAPI], AbstractAsyncContextManager[None]]) -> FastAPI:
    """Makes an app without pages about itself. What it offers is in ``docs/threats.md``, and in its ``openapi()``."""
    app = FastAPI(
        title=title,
        lifespan=lifespan,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        max_body_size=LARGEST_BYTES,
        telemetry=_TOLD_NOBODY,  # type: ignore[arg-type]  # a TypedDict, read as a dict
    )
    app.add_exception_handler(RequestValidationError, _refused)
    return app


async def _refused(_: Request, error: Exception) -> Response:
    """Says where a request is wrong, and does not repeat what is in it: that may be no text, or somebody's."""
    assert isinstance(error, RequestValidationError)
    wrong = [{name: one[name] for name in ("type", "loc", "msg")} for one in error.errors()]
    return Response(json.dumps({"detail": wrong}), 422, media_type="application/json")


async def not_from_the_street(request: Request) -> None:
    """Lets nothing in that came through a proxy: for routes of our own processes, which call directly."""
    if any(name in request.headers for name in _OF_PROXIES):
        raise HTTPException(404)
