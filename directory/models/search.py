"""What search looks into, kept in step with the entries by :mod:`directory.search.index`.

All of it can be made again from the entries (:func:`directory.search.index.rebuild`). Plain tables and
B-trees, so that SQLite and PostgreSQL do the same. On SQLite a row lies in its key's place.
"""

from typing import ClassVar

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from directory.models.columns import Texts

_IN_KEY_ORDER = {"sqlite_with_rowid": False}


class SearchPlace(SQLModel, table=True):
    """A service offered at a point: one row for each kind of care an entry gives.

    ``cell`` is the point on a curve (:mod:`directory.search.cells`), so that what is near in the world is
    near in the key.
    """

    __tablename__: ClassVar[str] = "search_place"
    __table_args__ = (Index("ix_search_place_country", "service", "country"), _IN_KEY_ORDER)
    service: str = Field(primary_key=True, description="taxonomy identifier")
    cell: int = Field(primary_key=True, sa_type=BigInteger)
    site_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    service_id: int
    country: str
    x: float = Field(description="the point on a sphere of radius one (directory.geo.distance.direction)")
    y: float
    z: float
    marks: int = Field(sa_type=BigInteger, description="a bit for each trait; two traits may share one")
    traits: str = Field(description="attributes and languages, a blank before and after each")
    week_1: int = Field(sa_type=BigInteger, description="hours of the week, UTC, in which it may be open: 56 bits")
    week_2: int = Field(sa_type=BigInteger)
    week_3: int = Field(sa_type=BigInteger)
    listed_from: int = Field(description="first day, as an ordinal, on which it is in lists")
    listed_until: int = Field(description="last such day")
    verified: int = Field(description="day it was confirmed or read, as an ordinal")


class SearchArea(SQLModel, table=True):
    """A service offered in an area and not, or not only, at a point: remote help, and who serves a region."""

    __tablename__: ClassVar[str] = "search_area"
    __table_args__ = (_IN_KEY_ORDER,)
    service: str = Field(primary_key=True)
    code: str = Field(primary_key=True, description="ISO 3166-1 or 3166-2 code, EU or world")
    site_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    service_id: int
    remote: bool
    traits: str
    listed_from: int
    listed_until: int
    verified: int


class SearchName(SQLModel, table=True):
    """A word in the names of an entry."""

    __tablename__: ClassVar[str] = "search_name"
    __table_args__ = (_IN_KEY_ORDER,)
    word_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    site_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})


class SearchWord(SQLModel, table=True):
    """A word that occurs in names, folded; its id is a hash of it."""

    __tablename__: ClassVar[str] = "search_word"
    id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    word: str


class SearchVariant(SQLModel, table=True):
    """A word with letters left out, by its hash: two words that a typo makes of each other share one."""

    __tablename__: ClassVar[str] = "search_variant"
    __table_args__ = (_IN_KEY_ORDER,)
    variant: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    word_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})


class SearchSite(SQLModel, table=True):
    """The names of an entry, and under which keys it stands in the tables above, to take it out of them."""

    __tablename__: ClassVar[str] = "search_site"
    site_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    cell: int | None = Field(default=None, sa_type=BigInteger)
    services: tuple[str, ...] = Field(default=(), sa_type=Texts)
    areas: tuple[str, ...] = Field(default=(), sa_type=Texts)
    words: tuple[int, ...] = Field(default=(), sa_type=Texts)
    names: str = Field(default="", description="its names with its city, folded, one a line")
