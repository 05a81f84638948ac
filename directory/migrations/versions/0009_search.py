"""what search looks into; filled from the entries after the upgrade."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    _create_places()
    _create_areas()
    _create_names()
    op.create_table(
        "search_site",
        sa.Column("site_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("cell", sa.BigInteger(), nullable=True),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.Column("areas", sa.JSON(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("names", sa.String(), nullable=False),
    )


def _create_places() -> None:
    op.create_table(
        "search_place",
        sa.Column("service", sa.String(), primary_key=True),
        sa.Column("cell", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("site_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=False),
        sa.Column("longitude", sa.Float(), nullable=False),
        sa.Column("marks", sa.BigInteger(), nullable=False),
        sa.Column("traits", sa.String(), nullable=False),
        *(sa.Column(f"week_{third}", sa.BigInteger(), nullable=False) for third in (1, 2, 3)),
        sa.Column("hours_known", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("listed_from", "listed_until", "verified")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_place_country", "search_place", ["service", "country"])


def _create_areas() -> None:
    op.create_table(
        "search_area",
        sa.Column("service", sa.String(), primary_key=True),
        sa.Column("code", sa.String(), primary_key=True),
        sa.Column("site_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("remote", sa.Boolean(), nullable=False),
        sa.Column("traits", sa.String(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("listed_from", "listed_until", "verified")),
        sqlite_with_rowid=False,
    )


def _create_names() -> None:
    op.create_table(
        "search_name",
        sa.Column("word_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("site_id", sa.Integer(), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_word",
        sa.Column("id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("word", sa.String(), nullable=False),
    )
    op.create_table(
        "search_variant",
        sa.Column("variant", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("word_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Takes it back."""
    for name in ("search_site", "search_variant", "search_word", "search_name", "search_area", "search_place"):
        op.drop_table(name)
