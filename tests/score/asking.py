"""Sets of messages and utterances of others, put to the trained model."""

from __future__ import annotations

import csv
import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bot.catalogue import load_catalogues
from bot.language import LanguageGuesser
from bot.run import RASA_PYTHON
from directory.geo.places import PlaceIndex
from directory.text import fold
from nlu.model_id import model_path, var_folder
from nlu.understanding.patterns import SafetyPatterns
from tests.bench.processes import ROOT, environment
from tests.builders import shared_data
from tests.score.measures import Line

DEV = ROOT / "tests" / "nlu" / "dev"
UNSEEN = ROOT / "tests" / "nlu" / "unseen"
_EXAMPLE = re.compile(r"^\s*- (?!intent)(.+)$", re.MULTILINE)
_OTHER = ("en", "fr")  # the language of the conversation so far: the first that is not the line's own


def in_rasa(module: str, *arguments: str, given: str = "") -> Any:
    """Runs a module in Rasa's environment and returns the JSON of its last line.

    Raises:
        RuntimeError: If it fails; holds the end of what it wrote.
    """
    command = [str(RASA_PYTHON), "-m", module, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(var_folder(), 0), input=given, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{module} failed: {done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def parsed(texts: Sequence[str]) -> dict[str, Any]:
    """Returns what the model makes of texts, trained first if need be; see :mod:`tests.score.parsing`."""
    subprocess.run([str(RASA_PYTHON), "-m", "nlu.train"], cwd=ROOT, env=environment(var_folder(), 0), check=True)
    given = "".join(f"{json.dumps(text)}\n" for text in texts)
    return dict(in_rasa("tests.score.parsing", str(model_path(var_folder())), given=given))


def rows_of(folder: Path) -> list[tuple[str, dict[str, str]]]:
    """Returns language and columns of the lines of a folder of sets, a file a language."""
    return list(_rows(folder))


def _rows(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                yield path.stem, {key: value or "" for key, value in row.items() if key}


def others_utterances() -> list[str]:
    """Returns small talk and the like from other people's bots, none of it for us; empty where it is not there."""
    folder = shared_data("utterances", "rasa-demo")
    files = sorted(folder.glob("*.yml")) if folder else []
    return [line for path in files for line in _EXAMPLE.findall(path.read_text("utf-8"))]


class Judge:
    """Puts together what was meant and what was understood."""

    def __init__(self) -> None:
        """Loads what understands beside the model: danger by word lists, places, the language of a message."""
        languages = {tag: catalogue.info for tag, catalogue in load_catalogues().items()}
        self._guesser = LanguageGuesser(languages)
        self._patterns = SafetyPatterns()
        self._places = PlaceIndex(var_folder() / "places.sqlite")

    def line(self, language: str, row: dict[str, str], answer: dict[str, Any]) -> Line:
        """Judges one line by what the model answered."""
        entities = dict(reversed([(kind, value) for kind, value in answer["entities"]]))
        current = next(tag for tag in _OTHER if tag != language)
        return Line(
            language=language, text=row["text"], intent=row["intent"], service=row["service"], place=row["place"],
            found=self._patterns.kind_of(row["text"]) or answer["intent"] or "",
            asked=answer["ranking"][:4], service_found=entities.get("service", ""),
            place_right=self._is(row["place"], entities.get("place", "")),
            language_found=self._guesser.guess(row["text"], current),
        )  # fmt: skip

    def _is(self, name: str, refs: str) -> bool:
        if not name:
            return False
        meant = {place.ref for place in self._places.named([fold(name)]).get(fold(name), ())}
        return not meant.isdisjoint(refs.split("|"))
