"""Where Rasa keeps a conversation: short, not for long, and never on disk."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, Restarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from nlu.components.shelf import open_shelf

_TURNS_BEFORE_CUT = 12
_TURNS_KEPT = 4


class ShortTrackerStore(TrackerStore, SerializedTrackerAsText):
    """Keeps the last turns and the slots of each conversation until it expires.

    Rasa carries the whole tracker in each call, so a long one makes each turn dearer; and what people said
    should not lie around. Nothing is written to disk.
    """

    def __init__(
        self,
        domain: Optional[Domain],
        event_broker: Optional[EventBroker] = None,
        expire_after_s: float = 3600.0,
        **kwargs: Dict[Text, Any],
    ) -> None:
        """Takes the domain and after how many seconds of silence a conversation is forgotten."""
        super().__init__(domain, event_broker)
        self._shelf = open_shelf(expire_after_s)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Stores a conversation, cut short."""
        await self.stream_events(tracker)
        if is_forgotten(tracker):
            self._shelf.drop(tracker.sender_id)
        else:
            self._shelf.put(tracker.sender_id, self.serialise_tracker(shortened(tracker, self.domain)))

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """Returns a conversation, None if there is none or it has expired."""
        stored = self._shelf.take(sender_id)
        return None if stored is None else self.deserialise_tracker(sender_id, stored)

    async def keys(self) -> List[Text]:
        """Returns the ids of the conversations kept."""
        return self._shelf.keys()


def is_forgotten(tracker: DialogueStateTracker) -> bool:
    """Whether the conversation was restarted and nothing said since: "delete my data" ends so."""
    for event in reversed(tracker.events):
        if isinstance(event, Restarted):
            return True
        if isinstance(event, UserUttered):
            return False
    return False


def shortened(tracker: DialogueStateTracker, domain: Domain) -> DialogueStateTracker:
    """Replaces the old turns of a long conversation by the slots they left.

    Args:
        tracker: The conversation.
        domain: For its slots.

    Returns:
        The same tracker while it is short, else one with slots, open form and the last turns.
    """
    turns = [i for i, event in enumerate(tracker.events) if isinstance(event, UserUttered)]
    if len(turns) <= _TURNS_BEFORE_CUT:
        return tracker
    events = list(tracker.events)
    past, recent = events[: turns[-_TURNS_KEPT]], events[turns[-_TURNS_KEPT] :]
    before = DialogueStateTracker.from_events(tracker.sender_id, past, domain.slots)
    return DialogueStateTracker.from_events(tracker.sender_id, [*_state(before), *recent], domain.slots)


def _state(tracker: DialogueStateTracker) -> List[Event]:
    slots = [SlotSet(name, slot.value) for name, slot in tracker.slots.items() if slot.value is not None]
    loop = [ActiveLoop(tracker.active_loop_name)] if tracker.active_loop_name else []
    return [*slots, *loop, ActionExecuted("action_listen")]
