"""Files that others made and no other test reads: telephone numbers, changes of opening hours, a clinic's calendar."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from directory.errors import BadFile
from directory.exchange.contact import phone
from directory.exchange.formats import open_file
from directory.exchange.reading import Context
from directory.hours import Opening, state_at
from tests.builders import DATA, place_index, shared_data

pytestmark = pytest.mark.skipif(shared_data() is None, reason="the collected data (shared/data) is not on this machine")
STU3 = sorted((DATA / "fhir/argonaut-scheduling-stu3").glob("*.json"))
_LOOK_AHEAD = timedelta(days=60)
# Which files tests read, here and elsewhere: test_others, test_whatsapp_inbound and _outbound, test_telegram, ...
READ = (
    "facilities/*/*", "hsds/*/*", "hsds/*/*/*", "phones/*.tsv", "opening_hours/*/*",
    "fhir/smart-scheduling-links/*.ndjson", "fhir/argonaut-scheduling-stu3/*.json",
    "chat_payloads/telegram-*/*.json", "chat_payloads/whatsapp-pywa/*/*.json", "chat_payloads/whatsapp-pywa/*/*/*.json",
    "utterances/*/*.yml", "utterances/*/*.md", "utterances/*/*.[ct]sv",
)  # fmt: skip


def numbers_of_others() -> list[dict[str, str]]:
    """Odd inputs with what they are."""
    path = DATA / "phones/libphonenumber_parse_cases.tsv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def changes_of_others() -> list[Any]:
    """Hours with when they change next, in years that a datetime can have, the sun left out."""
    path = DATA / "opening_hours/opening-hours-rs/next_change_vectors.json"
    rows = json.loads(path.read_text("utf-8")) if path.exists() else []
    return [row for row in rows if row["at"][0] in "12" and not {"sun", "dawn", "dusk"} & {*row["expr"].split("-")}]


@pytest.mark.parametrize("row", numbers_of_others(), ids=lambda row: repr(row["input"]))
def test_a_number_is_what_others_say_or_told_to_be_none(row: dict[str, str]) -> None:
    """A number that is given out comes out as theirs; what is none is told with what was expected, never an error."""
    read = phone(row["input"], row["default_region"])
    if row["is_valid"] == "1" and len(read.e164) > 6:
        number, _, extension = row["e164"].partition(";ext=")
        assert (read.e164, read.extension) == (number, extension)
    elif row["is_possible"] != "1" and not read.e164.isdecimal():
        assert "expected" in read.remark or "zero" in read.remark
    assert read.e164 or read.remark


@pytest.mark.parametrize("row", changes_of_others(), ids=lambda row: f"{row['expr']} {row['at']}")
def test_hours_change_when_others_say(row: dict[str, Any]) -> None:
    """The next change is theirs, or none is told: because it is far, or because nothing is known."""
    moment = datetime.fromisoformat(row["at"]).replace(tzinfo=UTC)
    state = state_at(row["expr"], "UTC", "", moment)
    told = row["next_change"] or ""
    year = told[:4] if told[:4].isdecimal() and len(told) == 16 else ""
    expected = datetime.fromisoformat(told).replace(tzinfo=UTC) if year and year <= "9998" else None
    if state.change is not None:
        assert state.change == expected
    elif expected and expected - moment < _LOOK_AHEAD:
        assert state.opening is Opening.UNKNOWN


@pytest.mark.parametrize("path", STU3, ids=lambda path: path.name)
def test_a_clinics_calendar_is_no_directory(path: Any) -> None:
    """Appointments and slots in an older FHIR hold no service: one line says what was expected, nothing is taken."""
    with pytest.raises(BadFile, match=f"{path.name}: expected a FHIR Bundle with HealthcareService") as bad:
        list(open_file(path, Context(place_index())))
    assert "\n" not in str(bad.value)


def test_every_file_of_the_collection_is_read() -> None:
    """A file that is added to the collection needs a test, and a line above."""
    there = {path for path in DATA.rglob("*") if path.is_file()}
    read = {path for pattern in READ for path in DATA.glob(pattern)}
    assert {str(path.relative_to(DATA)) for path in there - read if path.name != "README.md"} == set()
