"""The tables of needs: counters of the month that runs, and what was published of the months before it."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from sqlmodel import Field, SQLModel


class Need(NamedTuple):
    """What was looked for where. Nobody is in it, and no time but the month.

    Attributes:
        month: Such as ``2026-11``.
        country: ISO 3166-1 alpha-2; empty for several.
        area: H3 cell, see :mod:`directory.unmet.areas`; empty for several.
        service: Taxonomy identifier; empty for several.
        language: BCP 47 tag of the conversation; empty for several.
        is_met: Whether it was found nearby.
    """

    month: str
    country: str
    area: str
    service: str
    language: str
    is_met: bool


class _Figure(SQLModel):
    month: str = Field(primary_key=True, description="such as 2026-11")
    country: str = Field(primary_key=True, description="ISO 3166-1 alpha-2; empty for several")
    area: str = Field(primary_key=True, description="H3 cell of resolution 5, 4 or 3; empty for several")
    service: str = Field(primary_key=True, description="taxonomy identifier; empty for several")
    language: str = Field(primary_key=True, description="BCP 47 tag; empty for several")
    is_met: bool = Field(primary_key=True, description="whether it was found nearby")
    count: int

    @property
    def need(self) -> Need:
        """Returns what is counted."""
        return Need(self.month, self.country, self.area, self.service, self.language, self.is_met)


class NeedCount(_Figure, table=True):
    """How often something was looked for in the month that runs; gone as soon as that is published."""

    __tablename__: ClassVar[str] = "need_count"


class PublishedNeed(_Figure, table=True):
    """A figure of a month that is over: of five needs at least, with noise that was drawn once."""

    __tablename__: ClassVar[str] = "need_published"
