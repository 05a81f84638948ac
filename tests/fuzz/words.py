"""What anything is made of: any letters, and among them the words that our readers look for."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from directory import taxonomy

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)  # halves of surrogate pairs too
NUMBERS = st.integers() | st.floats() | st.sampled_from([2**63, -(2**63), 10**30, 0, -1])
_BITS = st.sampled_from([
    "doctor", "berlin", "no papers", "i am pregnant", "bleeding", "stop", "yes", "tomorrow at 10", "speak french", "طبيب", "医生", "1", "9" * 50,
    "/start", "/start ref_", "/start inv_", "/menu", "join ", "7KQ2-M9XP-4TRB-W3HN", "find ", "import\n", "#1", "{", "}", "\u202e", "\0", "\ufeff", "%", "{x}", "@",
    "\u0301" * 20, "A" * 3000, "\U0001f476\U0001f3fd", "/", "<b>", "&amp;", "\n\n\n", "  ", "٣", "۱۲:۳۰",
])  # fmt: skip
WORDS = st.lists(_BITS | ANY_TEXT, max_size=5).map(" ".join)
_ENTITIES = st.sampled_from(
    ["service", "place", "status", "entry", "part", "ref", "when", "slot", "child", "language", "x"]
)
_VALUES = (
    ANY_TEXT
    | st.integers().map(str)
    | st.none()
    | st.sampled_from(["dental", "geo:52.5,13.4", "geo:x", "geo:91,181", "mine", "move", "card", "card_pdf", "DE", "1"])
)
PAYLOADS = st.builds(
    lambda intent, entities: f"/{intent}{json.dumps(entities) if entities is not None else ''}",
    st.sampled_from([*taxonomy.intents(), "nonsense"]),
    st.none() | st.dictionaries(_ENTITIES, _VALUES, max_size=3),
)
LOCATIONS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


def json_of(keys: list[str], values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Returns JSON of any shape in which such keys and values come up."""
    inside = st.none() | st.booleans() | NUMBERS | ANY_TEXT | values
    return st.recursive(
        inside,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(keys) | st.text(max_size=3), inner, max_size=7)
        ),
        max_leaves=30,
    )
