"""Asks the trained model what lines of text mean, as Rasa would when serving; runs in Rasa's environment.

python -m tests.score.parsing MODEL < texts (one JSON string a line) > answers (JSON)
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

_WARM_UP = 5


def resident_mib() -> float:
    """Returns the memory of this process."""
    status = Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


async def _answers(model: str, texts: list[str]) -> dict[str, Any]:
    from rasa.core.agent import Agent  # slow to import

    agent = Agent.load(model)
    for text in texts[:_WARM_UP]:
        await agent.parse_message(text)
    answers, times_ms = [], []
    for text in texts:
        begun = time.perf_counter()
        parsed = await agent.parse_message(text)
        times_ms.append((time.perf_counter() - begun) * 1000)
        ranking = [row["name"] for row in parsed["intent_ranking"] if row["name"]]
        entities = [[entity["entity"], entity["value"]] for entity in parsed["entities"]]
        answers.append({"intent": parsed["intent"]["name"], "ranking": ranking, "entities": entities})
    return {"answers": answers, "times_ms": times_ms, "resident_mib": resident_mib()}


def main() -> None:
    """Reads texts, writes what each is understood as, how long each took, and the memory held."""
    texts = [json.loads(line) for line in sys.stdin]
    said = asyncio.run(_answers(sys.argv[1], texts))
    print("\n" + json.dumps(said))  # the last line; libraries may have written before


if __name__ == "__main__":
    main()
