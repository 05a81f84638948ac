"""needs: what is looked for and whether it is found nearby; counters of the month, and what was published."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None
_TEXTS = ("month", "country", "area", "service", "language")


def upgrade() -> None:
    """Applies the revision."""
    for table in ("need_count", "need_published"):
        op.create_table(
            table,
            *(sa.Column(name, sa.String(), nullable=False) for name in _TEXTS),
            sa.Column("is_met", sa.Boolean(), nullable=False),
            sa.Column("count", sa.Integer(), nullable=False),
            sa.PrimaryKeyConstraint(*_TEXTS, "is_met"),
        )


def downgrade() -> None:
    """Takes the revision back."""
    for table in ("need_published", "need_count"):
        op.drop_table(table)
