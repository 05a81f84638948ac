"""Words, names, numbers and places that are said in a conversation to be looked for everywhere afterwards."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import redis
from sqlalchemy import Engine, MetaData, select

WORD, RARE, ARABIC = "zibberfloop", "quandrelsky", "زيبرفلوبا"
NAME, SURNAME, USER_NAME = "Zamadiora", "Nwachuzibb", "zam_adiora_77"
NUMBER = "4915778812399"  # hers, on WhatsApp; also what she types
TELEGRAM_ID = 7_788_123_991
WEB_ID = "conversation-of-zamadiora-9f3a"
LATITUDE, LONGITUDE = 52.49273, 13.38827
SAID = (
    f"my name is {NAME} {SURNAME}, i need a doctor for {RARE}, we have no papers, call me: +{NUMBER}",
    f"{WORD} i want to die",
    f"{WORD} " * 1500,
    f"اسمي {ARABIC} وأحتاج إلى طبيب",
    f"/start {WORD}",
    "where is the nearest dentist? thank you",
)
PRESSED = ('/inform{"status":"undocumented"}', f'/nonsense{{"{WORD}"', f'/find_care{{"service":"{RARE}"}}')
# A summary of her health, step by step: what she answers to each question.
SUMMARY = (f"{WORD}", f"{RARE} 5 mg", "no")
PLANTED = (
    WORD, RARE, ARABIC, NAME, SURNAME, USER_NAME, NUMBER, str(TELEGRAM_ID), WEB_ID,
    "52.4927", "13.3882", "52.493,", "52.493", "13.388", "undocumented",
)  # fmt: skip
PATIENCE_S = 60.0  # with a Redis on a machine that has much else to do
# In the directory, which says of places whom they take; not in what is kept of people.
ALSO_OF_PLACES = ("undocumented",)


def _spelt(word: str) -> Iterable[bytes]:
    forms = (word.lower().encode(), json.dumps(word)[1:-1].encode(), word.lower().encode("utf-16-le"))
    yield from (form.lower() for form in forms)


def traces(content: bytes | str, besides: Iterable[str] = ()) -> list[str]:
    """Returns what of all that was planted stands in something, as text, as JSON writes it, or in UTF-16.

    Args:
        content: Of a file, a row, an answer.
        besides: What may stand there for another reason.
    """
    text = (content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")).lower()
    return [word for word in PLANTED if word not in besides and any(one in text for one in _spelt(word))]


def in_tables(engine: Engine) -> dict[str, list[str]]:
    """Returns what stands in the tables of a database, whoever made them."""
    found: dict[str, list[str]] = {}
    there = MetaData()
    there.reflect(engine)
    with engine.connect() as connection:
        for table in there.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                if seen := traces(_as_bytes(row), ALSO_OF_PLACES):
                    found.setdefault(table.name, []).extend(seen)
    return found


def _as_bytes(row: Mapping[Any, Any]) -> bytes:
    values = [bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode() for value in row.values()]
    return b"\n".join(values)


def in_files(folder: Path, besides: Iterable[str] = (), leave_out: Iterable[str] = ()) -> dict[str, list[str]]:
    """Returns what stands in the files of a folder, read byte by byte: also what a database has deleted and not erased.

    Args:
        folder: With all that is in it; links are not followed.
        besides: What may stand there for another reason.
        leave_out: First parts of paths in it that are not of people: models, the index of places.
    """
    paths = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    own = [path for path in paths if path.relative_to(folder).parts[0] not in tuple(leave_out)]
    assert own, f"{folder} is empty: nothing was looked at"
    return {str(path): seen for path in own if (seen := traces(path.read_bytes(), besides))}


def in_redis(url: str) -> dict[str, list[str]]:
    """Returns what stands in the names and values of a Redis."""
    found: dict[str, list[str]] = {}
    with redis.Redis.from_url(url, socket_timeout=PATIENCE_S) as client:
        for key in client.scan_iter("*"):
            if seen := traces(key + b"\n" + (client.dump(key) or b"")):
                found[key.decode()] = seen
    return found
