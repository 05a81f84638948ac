"""Writing HSDS 3.0 JSON: one page that holds all services in full."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from directory.exchange.entry import Entry
from directory.exchange.hsds.objects_of import grouped, service_of


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Writes a file, a service at a time.

    Args:
        path: Where to.
        entries: What may leave (:func:`directory.exchange.export.leaving`).
    """
    with path.open("w", encoding="utf-8") as file:
        file.write('{"contents": [')
        count = 0
        for count, sites in enumerate(grouped(entries), start=1):  # it is the number of all
            file.write(",\n" if count > 1 else "\n")
            json.dump(service_of(sites), file, ensure_ascii=False)
        page = {
            "total_items": count, "total_pages": 1, "page_number": 1, "size": count, "first_page": True,
            "last_page": True, "empty": count == 0,
        }  # fmt: skip
        file.write("\n], " + json.dumps(page)[1:] + "\n")
