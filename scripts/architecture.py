"""Draws the diagram of docs/architecture.md from the imports there are: ``make architecture``."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "architecture.md"
# The rooms of the house; a file belongs to the longest that its path begins with.
ROOMS = (
    "bot", "bot/admin", "bot/channels", "bot/files", "bot/production", "bot/report", "actions", "directory", "nlu",
    "nlu/components", "nlu/understanding",
)  # fmt: skip
_DRAWN = re.compile(r"(<!-- drawn: make architecture -->\n).*?(<!-- /drawn -->)", re.DOTALL)


def room_of(path: str) -> str:
    """Returns the room of a file or module, by its path from the root; empty for what is in none."""
    inside = [room for room in ROOMS if f"{path}/".startswith(f"{room}/")]
    return max(inside, key=len, default="")


def imports() -> Counter[tuple[str, str]]:
    """Counts the imports from each room into each other."""
    found: Counter[tuple[str, str]] = Counter()
    for top in sorted({room.split("/")[0] for room in ROOMS}):
        for path in sorted((ROOT / top).rglob("*.py")):
            if ".venv" not in path.parts:
                here = room_of(path.relative_to(ROOT).as_posix())
                found.update((here, there) for there in _imported(path) if there and there != here)
    return found


def _imported(path: Path) -> list[str]:
    modules: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            modules += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules += [f"{node.module}.{alias.name}" for alias in node.names]
    return [room_of(module.replace(".", "/")) for module in modules]


def drawn() -> str:
    """Returns the diagram: an arrow from each room to those it imports; between a room and its own house none."""
    houses = sorted({room.split("/")[0] for room in ROOMS})
    lines = ["```mermaid", "flowchart LR"]
    for house in houses:
        inside = [room for room in ROOMS if room.split("/")[0] == house]
        lines += [f"    subgraph {house}_[{house}]", *(f"        {_id(room)}[{room}]" for room in inside), "    end"]
    arrows = sorted(pair for pair in imports() if pair[0].split("/")[0] != pair[1].split("/")[0])
    return "\n".join([*lines, *(f"    {_id(here)} --> {_id(there)}" for here, there in arrows), "```\n"])


def _id(room: str) -> str:
    return room.replace("/", "_")


def page() -> str:
    """Returns the page with the diagram drawn anew."""
    return _DRAWN.sub(lambda found: found[1] + drawn() + found[2], PAGE.read_text("utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
