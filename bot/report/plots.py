"""Plots as SVG within a page: each stands before a table with the same numbers, and says what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from bot.report.page import Row

_WIDTH, _ROW, _BAR = 600, 42, 12  # pixels of its own, scaled to the page
_NUMBER = 60  # left free behind the longest bar


def bars(title: str, rows: Sequence[Row], rtl: bool) -> Element:
    """Draws how many people each row is."""
    svg = _canvas(title, len(rows))
    largest = max(1, *(sum(row.counts) for row in rows))
    for place, row in enumerate(rows):
        count, top = sum(row.counts), place * _ROW
        length = (_WIDTH - _NUMBER) * count / largest
        _text(svg, row.name, 0, top + 14, rtl)
        _rect(svg, 0, top + 20, length, _BAR, "bar", rtl)
        _text(svg, str(count), length + 8, top + 31, rtl)
    return svg


def shares(title: str, rows: Sequence[Row], rtl: bool) -> Element:
    """Draws of each row how many of a hundred arrived, as a point, and the interval as a line through it."""
    svg = _canvas(title, len(rows) + 0.6)
    for mark in (0, 25, 50, 75, 100):
        _rect(svg, mark / 100 * (_WIDTH - 1), 0, 1, len(rows) * _ROW, "grid", rtl)
        _text(svg, str(mark), mark / 100 * (_WIDTH - 30), len(rows) * _ROW + 18, rtl)
    for place, row in enumerate(rows):
        top = place * _ROW
        _text(svg, row.name, 0, top + 14, rtl)
        if row.rate:
            low, high, share = (value * _WIDTH for value in (row.rate.low, row.rate.high, row.rate.share))
            _rect(svg, low, top + 25, high - low, 2, "interval", rtl)
            _rect(svg, share - 4, top + 22, 8, 8, "bar", rtl)
    return svg


def _canvas(title: str, rows: float) -> Element:
    box = f"0 0 {_WIDTH} {rows * _ROW:.0f}"
    svg = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "viewBox": box, "role": "img", "aria-label": title})
    SubElement(svg, "title").text = title
    return svg


def _rect(svg: Element, x: float, y: float, width: float, height: float, kind: str, rtl: bool) -> None:
    at = _WIDTH - x - width if rtl else x
    SubElement(svg, "rect", {
        "class": kind, "x": f"{at:.1f}", "y": f"{y:.1f}", "width": f"{max(width, 1):.1f}", "height": f"{height:.1f}",
    })  # fmt: skip


def _text(svg: Element, text: str, x: float, y: float, rtl: bool) -> None:
    at = _WIDTH - x if rtl else x  # a line begins on the right there
    SubElement(svg, "text", {"x": f"{at:.1f}", "y": f"{y:.1f}"}).text = text
