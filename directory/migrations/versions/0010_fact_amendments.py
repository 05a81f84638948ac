"""facts that curators changed."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    op.create_table(
        "fact_amendment",
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("fact"),
    )
    with op.batch_alter_table("fact_amendment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fact_amendment_country"), ["country"], unique=False)


def downgrade() -> None:
    """Takes the revision back."""
    op.drop_table("fact_amendment")
