"""what was decided about rows that look like another entry."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    op.create_table(
        "known_twin",
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("source_id", "other_id"),
    )


def downgrade() -> None:
    """Takes the revision back."""
    op.drop_table("known_twin")
