"""What was published, as tables and pictures: readable, true to what was published, and saying how it came about."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from sqlmodel import Session
from typer.testing import CliRunner

from bot import cli
from bot.catalogue import Catalogue, load_catalogues
from bot.files import MAKERS
from bot.files.evidence import _CLASSES
from bot.files.mapping import HEIGHT, WIDTH, Area, Town, drawn, projection
from bot.needs import Wanted, last_months, list_args, map_args, months_args, table
from bot.render import Renderer
from directory.curation.roles import Role
from directory.database import open_engine, upgrade
from directory.geo.places import PlaceIndex
from directory.unmet.areas import area_of, around, corners
from directory.unmet.evidence import along, by_month, months_between, published, unmet_by_area
from directory.unmet.publishing import margin
from directory.unmet.tables import PublishedNeed
from tests.builders import a_database, an_entry, place_index_path
from tests.office import a_house
from tests.unit.test_card import pages

AGADEZ, NIAMEY, TRIPOLI, LAMPEDUSA = (16.97, 7.99), (13.51, 2.11), (32.88, 13.19), (35.5, 12.61)
WANTED = Wanted("2026-09", "2026-10")
POINTS = st.tuples(st.floats(-75, 75), st.floats(-180, 180))


def a_figure(point: tuple[float, float] | None, country: str, count: int, **values: object) -> PublishedNeed:
    """A published figure: care of tuberculosis that was not found in October."""
    area = area_of(*point) if point else ""
    known: dict[str, object] = {"month": "2026-10", "service": "tb", "language": "", "is_met": False, **values}
    return PublishedNeed(country=country, area=area, count=count, **known)  # type: ignore[arg-type]  # of several types


def figures() -> list[PublishedNeed]:
    """Two months of a corridor."""
    return [
        a_figure(AGADEZ, "NE", 31, language="fr"), a_figure(AGADEZ, "NE", 12, language="ha"),
        a_figure(AGADEZ, "NE", 8, month="2026-09"), a_figure(AGADEZ, "NE", 40, is_met=True, service=""),
        a_figure(NIAMEY, "NE", 60, service="dental"), a_figure(None, "NE", 9, service="dental"),
        a_figure(TRIPOLI, "LY", 120), a_figure(LAMPEDUSA, "IT", 5), a_figure(None, "", 6, service=""),
    ]  # fmt: skip


def a_corridor() -> Session:
    """A directory that holds them."""
    session = Session(a_database())
    session.add_all(figures())
    session.commit()
    return session


# Sums


def test_figures_are_of_the_months_countries_and_kinds_that_are_wanted() -> None:
    """And of no others."""
    with a_corridor() as session:
        assert len(published(session, "2026-09", "2026-10")) == 9
        assert [row.month for row in published(session, "2026-09", "2026-09")] == ["2026-09"]
        assert {row.country for row in published(session, "2026-09", "2026-10", ["NE", "IT"])} == {"NE", "IT"}
        assert {row.service for row in published(session, "2026-09", "2026-10", service="dental")} == {"dental"}


def test_sums_are_of_figures_and_their_margin_grows_with_them() -> None:
    """The area of Agadez is three figures of what was not found; what was found is not in it."""
    found = unmet_by_area(figures())["NE", area_of(*AGADEZ)]
    assert (found.count, found.figures) == (51, 3)
    assert found.margin == margin(3) > margin(1)


def test_months_are_the_same_in_districts_and_countries() -> None:
    """Whatever is near a town or elsewhere in a country adds up to the country."""
    near, whole = (by_month(figures(), in_districts) for in_districts in (True, False))
    for country in ("NE", "LY", "IT", ""):
        parts = [months for (at, _), months in near.items() if at == country]
        for month, sum_ in whole[country, ""].items():
            assert sum_.count == sum(months[month].count for months in parts if month in months)


def test_places_stand_in_the_order_of_the_way() -> None:
    """From Niamey over Agadez and Tripoli to Lampedusa; a country's rest after its areas, the world's rest at the end."""
    found = by_month(figures(), True)
    order = along(found, ["NE", "LY", "IT"])
    areas = [around(area_of(*point), 3) for point in (NIAMEY, AGADEZ, TRIPOLI, LAMPEDUSA)]
    assert order == [("NE", areas[0]), ("NE", areas[1]), ("NE", ""), ("LY", areas[2]), ("IT", areas[3]), ("", "")]


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (date(2026, 11, 26), ("2025-11", "2026-10")),
        (date(2027, 1, 2), ("2025-12", "2026-11")),
        (date(2027, 1, 3), ("2026-01", "2026-12")),
    ],
)
def test_the_last_twelve_months_are_those_that_are_over(today: date, months: tuple[str, str]) -> None:
    """A month is there two days after its end."""
    assert last_months(today) == months
    assert len(months_between(*months)) == 12


# Tables


def test_the_table_says_how_it_came_about(places: PlaceIndex) -> None:
    """Method, epsilon, threshold and limits stand above the figures; each figure is there as it was published."""
    text = table(figures(), WANTED, places).decode("utf-8-sig")
    about = [line for line in text.splitlines() if line.startswith("#")]
    assert all(
        any(word in line for line in about) for word in ("epsilon 1", "fewer than 5", "2026-09 to 2026-10", "30 km")
    )
    rows = list(csv.DictReader(io.StringIO("\n".join(text.splitlines()[len(about) :]))))
    assert sorted(int(row["requests"]) for row in rows) == sorted(row.count for row in figures())
    assert {row["near"] for row in rows if row["country"] == "NE"} == {"Agadez", "Niamey", ""}
    assert {row["found_nearby"] for row in rows} == {"yes", "no"}


def test_areas_of_one_town_are_one_line(places: PlaceIndex) -> None:
    """Two areas beside each other that are called after the same town are listed together."""
    neighbour = a_figure((16.85, 7.85), "NE", 7)
    assert neighbour.area != area_of(*AGADEZ)
    rows = list_args([*figures(), neighbour], places)
    assert [row["count"] for row in rows if row["town"] == "Agadez"] == [58]


# Pictures


@given(st.lists(POINTS, min_size=1, max_size=6))
def test_every_area_is_on_the_map(points: list[tuple[float, float]]) -> None:
    """Wherever the areas are, also on both sides of the 180th meridian."""
    cells = [area_of(*point) for point in points]
    onto = projection(cells)
    for cell in cells:
        for x, y in (onto(*corner) for corner in corners(cell)):
            assert -0.01 <= x <= WIDTH + 0.01
            assert -0.01 <= y <= HEIGHT + 0.01


def test_the_180th_meridian_is_no_edge() -> None:
    """Two areas of Fiji are near each other on the map."""
    onto = projection([area_of(-17.0, 179.8), area_of(-17.0, -179.8)])
    assert 1 < onto(-17.0, -179.8)[0] - onto(-17.0, 179.8)[0] < WIDTH
    assert onto.scale > 0.5


def test_names_and_numbers_do_not_lie_on_each_other() -> None:
    """A hundred towns in one spot: those that are named can be read."""
    towns = [Town(name=f"Town {n}", latitude=17 + n / 40, longitude=8 + (n * 7 % 10) / 40) for n in range(100)]
    made = drawn(
        [Area(area=area_of(*AGADEZ), count=9)], towns, lambda n: ("#fff", "#000", str(n)), lambda km: f"{km} km"
    )
    named = made["towns"]
    assert len(named) > 3
    for one in named:
        for other in named:
            if one is not other and abs(one["row"] - other["row"]) < 3:
                assert abs(one["spot"][0] - other["spot"][0]) >= 2 + 1.5 * len("Town 1")
    assert 0 < made["scale"]["length"] <= WIDTH / 4


def test_colours_are_told_apart_without_colours() -> None:
    """Each step is darker than the one before, for people who confuse colours and on grey paper."""
    lightness = [sum(w * int(c[at : at + 2], 16) for w, at in ((0.3, 1), (0.59, 3), (0.11, 5))) for _, c in _CLASSES]
    assert all(before - after > 20 for before, after in pairwise(lightness))


def letters(text: str) -> Counter[str]:
    """Which letters there are: where they are written together a reader of PDF has them in an order of its own."""
    return Counter(letter for letter in text if letter.isalpha())


@pytest.mark.parametrize("tag", load_catalogues())
def test_pages_are_worded_in_every_language(
    tag: str, places: PlaceIndex, renderer: Renderer, catalogues: dict[str, Catalogue]
) -> None:
    """Title and limits stand on the printed page in the language asked for, and the page is one."""
    pictures = {
        "need_map": (map_args(figures(), WANTED, places), "needs-title"),
        "need_months": (
            months_args(figures(), Wanted("2026-09", "2026-10", ("NE", "LY", "IT")), places, True),
            "needs-months-title",
        ),
    }
    for kind, (args, title) in pictures.items():
        made = MAKERS[kind]({**args, "format": "pdf"}, tag, renderer)
        [page] = pages(made.content)
        for key in (title, "needs-limits"):
            assert letters(catalogues[tag].format(key, {})) <= letters(page), key


@pytest.mark.parametrize("kind", ["need_map", "need_months"])
def test_a_month_without_figures_is_an_empty_page(kind: str, places: PlaceIndex, renderer: Renderer) -> None:
    """Nothing to show is no failure."""
    args = map_args([], WANTED, places) if kind == "need_map" else months_args([], WANTED, places, False)
    assert MAKERS[kind]({**args, "format": "svg"}, "en", renderer).content.startswith(b"<svg")


def test_the_map_has_the_colours_of_its_figures(places: PlaceIndex, renderer: Renderer) -> None:
    """The area of 120 is in the darkest colour, that of five in the lightest."""
    made = MAKERS["need_map"](map_args(figures(), WANTED, places), "en", renderer)
    picture = Image.open(io.BytesIO(made.content)).convert("RGB")
    seen = {colour for _, colour in picture.getcolors(1 << 24) or []}
    assert {(0x99, 0x34, 0x04), (0xFF, 0xFF, 0xD4)} <= seen


# By whom it is asked for


def test_a_coordinator_sees_it_on_her_telephone() -> None:
    """The largest figures and a map; nothing where there is nothing."""
    house = a_house(an_entry("1", organization="MediBüro"))
    boss = house.member(Role.COORDINATOR, region="DE")
    assert boss.says("unmet").keys == ["needs-none"]
    with house.session() as session:
        session.add_all(figures())
        session.commit()
    heard = boss.says("unmet")
    assert [outgoing.file.kind for outgoing in heard.messages if outgoing.file] == ["need_map"]
    assert "Agadez" in heard.text
    assert "Niamey" not in boss.says("unmet ly it").text
    assert "Agadez" not in boss.says("unmet ne dental").text
    for wrong in ("unmet nowhere", "unmet tb dental"):
        assert boss.says(wrong).keys == ["admin-usage"]


@pytest.fixture
def at_the_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, places: PlaceIndex) -> CliRunner:
    """An installation that has published two months."""
    (tmp_path / "places.sqlite").symlink_to(place_index_path())
    monkeypatch.setenv("AMANA_VAR", str(tmp_path))
    monkeypatch.setenv("AMANA_DATABASE_URL", f"sqlite:///{tmp_path}/amana.db")
    monkeypatch.setenv("COLUMNS", "160")
    engine = open_engine(f"sqlite:///{tmp_path}/amana.db")
    upgrade(engine)
    with Session(engine) as session:
        session.add_all(figures())
        session.commit()
    engine.dispose()
    return CliRunner()


def test_the_shell_writes_table_and_pictures(at_the_shell: CliRunner, tmp_path: Path) -> None:
    """Both commands print a table and write what is asked for, once."""
    files = {name: str(tmp_path / name) for name in ("n.csv", "n.png", "m.svg")}
    months = ["--since", "2026-09", "--until", "2026-10"]
    done = at_the_shell.invoke(cli.app, ["unmet", *months, "--csv", files["n.csv"], "--map", files["n.png"]])
    assert done.exit_code == 0, done.output
    assert "Agadez" in done.output
    assert "epsilon 1" in done.output
    done = at_the_shell.invoke(cli.app, ["mobility", *months, "--corridor", "NE,LY,IT", "--picture", files["m.svg"]])
    assert done.exit_code == 0, done.output
    assert [line.split("│")[1].strip() for line in done.output.splitlines() if line.startswith("│")] == [
        "NE",
        "LY",
        "IT",
    ]
    assert all(Path(file).stat().st_size > 100 for file in files.values())
    again = at_the_shell.invoke(cli.app, ["unmet", *months, "--csv", files["n.csv"]])
    assert "is there already" in str(again.exception)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--since", "2026-13"], "expected a month"),
        (["--country", "XX"], "ISO 3166-1"),
        (["--service", "magic"], "expected one of"),
        (["--map", "map.gif"], "ends in .png"),
        (["--csv", "nowhere/n.csv"], "a folder that is there"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(at_the_shell: CliRunner, options: list[str], said: str) -> None:
    """Nothing is written, and the line says what was expected."""
    done = at_the_shell.invoke(cli.app, ["unmet", *options])
    assert said in str(done.exception)
    assert "\n" not in str(done.exception)
