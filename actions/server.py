"""All capabilities, ready to be called by Rasa's action protocol or directly."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor

import actions
from actions.base import Capability
from actions.forms import FindCareForm, ReadSlots, RightsForm
from actions.turn import Resources

_AT_ONCE = 8
_NOTHING: Mapping[str, Any] = {"events": [], "responses": []}
_TRACKER: Mapping[str, type] = {"slots": dict, "latest_message": dict, "events": list}
Runner = Callable[[Mapping[str, Any]], Awaitable[dict[str, Any]]]


def build_runner(resources: Resources) -> Runner:
    """Makes what runs every capability of this package.

    Args:
        resources: What the app provides.

    Returns:
        A function that takes a call of Rasa's action protocol and returns its ``events`` and ``responses``.
    """
    executor = ActionExecutor()
    for action in (ReadSlots(resources), FindCareForm(), RightsForm(), *_capabilities(resources)):
        executor.register_action(action)

    async def run(call: Mapping[str, Any]) -> dict[str, Any]:
        result = await executor.run(call)
        return {"events": result.events, "responses": result.responses} if result else dict(_NOTHING)

    return run


def is_call(call: Mapping[str, Any]) -> bool:
    """Whether a call has what the action protocol says it has."""
    tracker = call.get("tracker")
    if not isinstance(call.get("next_action"), str) or not isinstance(tracker, dict) or "sender_id" not in tracker:
        return False
    return all(isinstance(tracker.get(part), kind) for part, kind in _TRACKER.items())


def in_thread(run: Runner) -> Runner:
    """Makes a runner work beside the event loop, so that a search holds up nobody who writes meanwhile."""
    threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="action")

    async def run_in_thread(call: Mapping[str, Any]) -> dict[str, Any]:
        return await asyncio.get_running_loop().run_in_executor(threads, lambda: asyncio.run(_awaited(run, call)))

    return run_in_thread


async def _awaited(run: Runner, call: Mapping[str, Any]) -> dict[str, Any]:
    return await run(call)


def _capabilities(resources: Resources) -> Iterator[Action]:
    for module in pkgutil.iter_modules(actions.__path__):
        importlib.import_module(f"{actions.__name__}.{module.name}")
    for kind in _all_subclasses(Capability):  # type: ignore[type-abstract]  # only its subclasses are made
        if kind.action:
            yield kind(resources)


def _all_subclasses(kind: type[Capability]) -> Iterator[type[Capability]]:
    for subclass in kind.__subclasses__():
        yield subclass
        yield from _all_subclasses(subclass)
