"""Points on a curve: a square of the map is one stretch of numbers, so a B-tree finds what is near.

The curve is Morton's (Z-order) over plain latitude and longitude, 24 bits each: some two metres.
https://en.wikipedia.org/wiki/Z-order_curve
"""

from __future__ import annotations

from collections.abc import Iterator

from directory.geo.distance import latitude_reach, longitude_reach

MOST_STRETCHES = 9
_BITS = 24
_SIDE = 1 << _BITS
_SPREAD = [sum((number >> bit & 1) << 2 * bit for bit in range(12)) for number in range(1 << 12)]


def cell(latitude: float, longitude: float) -> int:
    """Returns the number of a point on the curve.

    Args:
        latitude: WGS 84 degrees.
        longitude: WGS 84 degrees.
    """
    return _interleaved(_column(longitude) % _SIDE, _row(latitude))


def ranges(latitude: float, longitude: float, radius_km: float) -> list[tuple[int, int]]:
    """Returns stretches of the curve, ends included, that together hold a circle: nine at most.

    The 180th meridian is no edge: columns go on at the other end.
    """
    high, wide = latitude_reach(radius_km), longitude_reach(latitude, radius_km)
    bottom, top = _row(max(-90.0, latitude - high)), _row(min(90.0, latitude + high))
    left, right = _column(longitude - wide), _column(longitude + wide)
    if right - left >= _SIDE:
        left, right = 0, _SIDE - 1
    level = max(0, max(right - left, top - bottom).bit_length() - 1)
    squares = _squares(left >> level, right >> level, bottom >> level, top >> level, _BITS - level)
    return list(_joined(sorted(_stretch(square, level) for square in squares)))


def _column(longitude: float) -> int:
    return int((longitude + 180.0) / 360.0 * _SIDE // 1)


def _row(latitude: float) -> int:
    return min(_SIDE - 1, int((latitude + 90.0) / 180.0 * _SIDE))


def _interleaved(column: int, row: int) -> int:
    return _spread(column) | _spread(row) << 1


def _spread(number: int) -> int:
    return _SPREAD[number & 0xFFF] | _SPREAD[number >> 12] << 24


def _squares(left: int, right: int, bottom: int, top: int, bits: int) -> set[int]:
    columns = {column % (1 << max(bits, 0)) for column in range(left, right + 1)}
    return {_interleaved(column, row) for column in columns for row in range(bottom, top + 1)}


def _stretch(square: int, level: int) -> tuple[int, int]:
    return square << 2 * level, (square + 1 << 2 * level) - 1


def _joined(stretches: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    begin, end = stretches[0]
    for next_begin, next_end in stretches[1:]:
        if next_begin == end + 1:
            end = next_end
        else:
            yield begin, end
            begin, end = next_begin, next_end
    yield begin, end
