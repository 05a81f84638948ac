"""Reading packs: a folder a country, each row checked, the first bad one named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from directory.errors import BadFile, BadRecord
from directory.facts.records import CountryInfo, Entitlement, FirewallLaw, Hotline, PlaceRecord
from directory.facts.texts import ENGLISH, FactRow, Translation, Worded, digest
from directory.geo.places import Place

PACKS = Path(__file__).parent.parent / "packs"
RowT = TypeVar("RowT", bound=BaseModel)


@dataclass(frozen=True)
class CountryFacts:
    """What is known of one country."""

    info: CountryInfo | None = None
    entitlements: tuple[Entitlement, ...] = ()
    firewall: tuple[FirewallLaw, ...] = ()
    hotlines: tuple[Hotline, ...] = ()
    texts: Mapping[str, Mapping[str, Translation]] = field(default_factory=dict)

    @property
    def rows(self) -> tuple[FactRow, ...]:
        """Returns all rows."""
        return (*self.entitlements, *self.firewall, *self.hotlines)


@dataclass(frozen=True)
class Facts:
    """What is known of all countries, by ISO 3166-1 code (``EU`` for the Union)."""

    countries: dict[str, CountryFacts] = field(default_factory=dict)

    def of(self, country: str) -> CountryFacts:
        """Returns what is known of a country; empty if nothing is."""
        return self.countries.get(country, CountryFacts())

    def worded(self, row: FactRow, name: str, english: str, language: str) -> Worded:
        """Returns a free text of a row in a language, in English where there is no translation of it as it is now.

        Args:
            row: The row.
            name: As :func:`directory.facts.texts.texts_of` names the text.
            english: The text.
            language: BCP 47 tag.
        """
        found = self.of(row.country).texts.get(language, {}).get(f"{row.key}.{name}")
        if found is None or found.source != digest(english):
            return Worded(english, ENGLISH, "human")
        return Worded(found.text, language, found.review)

    def locate(self, place: Place) -> tuple[str, str]:
        """Finds whose law holds at a place.

        Args:
            place: A city, a point or a country.

        Returns:
            ISO 3166-1 code and ISO 3166-2 code; the latter empty where no pack tells regions apart.
        """
        for code, facts in self.countries.items():
            if facts.info and place.country in facts.info.territories:
                return code, facts.info.territories[place.country]
        info = self.of(place.country).info
        for region, where in (info.regions if info else {}).items():
            admin1, _, city = where.partition("/")
            if place.admin1 == admin1 and city in ("", place.name):
                return place.country, region
        return place.country, ""


def load_facts(packs: Path = PACKS) -> Facts:
    """Reads the law and the hotlines of every country.

    Args:
        packs: The folder that holds a folder a country.

    Returns:
        All facts.

    Raises:
        BadRecord: If a row is not as it should be; names file, row and field.
        BadFile: If a file is not a YAML list.
    """
    folders = sorted(path for path in packs.iterdir() if path.is_dir())
    return Facts({folder.name.upper(): _load_country(folder) for folder in folders})


def load_places(packs: Path = PACKS) -> list[PlaceRecord]:
    """Reads the starter directory of every country; raises as :func:`load_facts`."""
    folders = sorted(path for path in packs.iterdir() if path.is_dir())
    return [row for folder in folders for row in _rows(folder / "places.yaml", PlaceRecord)]


def _load_country(folder: Path) -> CountryFacts:
    return CountryFacts(
        info=_info(folder / "country.yaml"),
        entitlements=tuple(_rows(folder / "entitlements.yaml", Entitlement)),
        firewall=tuple(_rows(folder / "firewall.yaml", FirewallLaw)),
        hotlines=tuple(_rows(folder / "hotlines.yaml", Hotline)),
        texts={path.name.split(".")[1]: _texts(path) for path in sorted(folder.glob("texts.*.yaml"))},
    )


def _texts(path: Path) -> dict[str, Translation]:
    rows = _read(path)
    if not isinstance(rows, dict):
        raise BadFile(f"{_short(path)}: expected a mapping of row.field to a translation")
    return {key: _checked(path, key, row, Translation) for key, row in rows.items()}


def _info(path: Path) -> CountryInfo | None:
    return _checked(path, "1", _read(path), CountryInfo) if path.exists() else None


def _rows(path: Path, model: type[RowT]) -> Iterator[RowT]:
    rows = _read(path) if path.exists() else []
    if not isinstance(rows, list):
        raise BadFile(f"{_short(path)}: expected a list of rows")
    for number, row in enumerate(rows, start=1):
        name = str(row["id"]) if isinstance(row, dict) and "id" in row else str(number)
        yield _checked(path, name, row, model)


def _checked(path: Path, row_name: str, row: Any, model: type[RowT]) -> RowT:
    try:
        return model.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "(whole row)"
        raise BadRecord(_short(path), row_name, where, first["msg"]) from error


def _read(path: Path) -> Any:
    try:
        return yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BadFile(f"{_short(path)}: not readable as YAML ({type(error).__name__})") from error


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"
