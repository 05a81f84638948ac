"""All capabilities, ready to be called by Rasa's action protocol or directly."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor

import actions
from actions.base import Capability
from actions.forms import FindCareForm, ReadSlots, RightsForm
from actions.turn import Resources


def build_executor(resources: Resources) -> ActionExecutor:
    """Makes the executor that runs every capability of this package.

    Args:
        resources: What the app provides.

    Returns:
        rasa_sdk's executor; ``await executor.run(action_call)`` answers one call.
    """
    executor = ActionExecutor()
    for action in (ReadSlots(resources), FindCareForm(), RightsForm(), *_capabilities(resources)):
        executor.register_action(action)
    return executor


def _capabilities(resources: Resources) -> Iterator[Action]:
    for module in pkgutil.iter_modules(actions.__path__):
        importlib.import_module(f"{actions.__name__}.{module.name}")
    for kind in _all_subclasses(Capability):
        if kind.action:
            yield kind(resources)


def _all_subclasses(kind: type[Capability]) -> Iterator[type[Capability]]:
    for subclass in kind.__subclasses__():
        yield subclass
        yield from _all_subclasses(subclass)
