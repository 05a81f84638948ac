"""search_place keeps points of a sphere, which the database itself can rank; made anew from the entries afterwards."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_POINT = ("x", "y", "z")
_DEGREES = ("latitude", "longitude")


def upgrade() -> None:
    """Applies the revision."""
    _make_places(*(sa.Column(name, sa.Float(), nullable=False) for name in _POINT))


def _make_places(*columns: sa.Column[Any]) -> None:
    """Makes the table anew; search fills its tables where they hold nothing although there are entries."""
    op.drop_table("search_place")
    op.create_table(
        "search_place",
        sa.Column("service", sa.String(), primary_key=True),
        sa.Column("cell", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("site_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        *columns,
        sa.Column("marks", sa.BigInteger(), nullable=False),
        sa.Column("traits", sa.String(), nullable=False),
        *(sa.Column(f"week_{third}", sa.BigInteger(), nullable=False) for third in (1, 2, 3)),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("listed_from", "listed_until", "verified")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_place_country", "search_place", ["service", "country"])
    op.execute("DELETE FROM search_site")


def downgrade() -> None:
    """Takes the revision back."""
    degrees = (sa.Column(name, sa.Float(), nullable=False) for name in _DEGREES)
    _make_places(*degrees, sa.Column("hours_known", sa.Boolean(), nullable=False))
