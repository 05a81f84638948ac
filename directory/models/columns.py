"""Column types: values kept as JSON with the row that owns them, read and written as frozen values."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import JSON, Table
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

from directory.values import Phone, ServiceArea


def core(model: type[SQLModel]) -> Table:
    """Returns the table of a model, for statements that are built once and read plain rows."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


class Texts(TypeDecorator[tuple[Any, ...]]):
    """A tuple of texts."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Any) -> Any:  # noqa: ARG002  (SQLAlchemy's)
        """Makes plain JSON of it."""
        return [self._plain(one) for one in value or ()]

    def process_result_value(self, value: Any, dialect: Any) -> tuple[Any, ...]:  # noqa: ARG002  (SQLAlchemy's)
        """Makes values of it again."""
        return tuple(self._value(one) for one in value or ())

    def _plain(self, value: Any) -> Any:
        return value

    def _value(self, plain: Any) -> Any:
        return plain


class Phones(Texts):
    """A tuple of :class:`directory.values.Phone`."""

    cache_ok = True

    def _plain(self, value: Phone) -> dict[str, Any]:
        return asdict(value)

    def _value(self, plain: dict[str, Any]) -> Phone:
        return Phone(**plain)


class Areas(Texts):
    """A tuple of :class:`directory.values.ServiceArea`."""

    cache_ok = True

    def _plain(self, value: ServiceArea) -> dict[str, Any]:
        return asdict(value)

    def _value(self, plain: dict[str, Any]) -> ServiceArea:
        return ServiceArea(**plain)
