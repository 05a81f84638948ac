"""Quarters of which figures are shown."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    op.create_table(
        "referral_quarter", sa.Column("quarter", sa.String(), nullable=False), sa.PrimaryKeyConstraint("quarter")
    )


def downgrade() -> None:
    """Takes the revision back."""
    op.drop_table("referral_quarter")
