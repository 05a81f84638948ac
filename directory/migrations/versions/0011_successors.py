"""Entries that were merged into others."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    op.create_table(
        "successor",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("into_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["service_at_location.id"]),
        sa.ForeignKeyConstraint(["into_id"], ["service_at_location.id"]),
        sa.PrimaryKeyConstraint("entry_id"),
    )


def downgrade() -> None:
    """Takes the revision back."""
    op.drop_table("successor")
