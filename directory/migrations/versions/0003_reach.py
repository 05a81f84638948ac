"""when somebody last wrote on WhatsApp, and which messages did not arrive."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    op.create_table(
        "last_heard",
        sa.Column("person_key", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("person_key"),
    )
    op.create_index("ix_last_heard_until", "last_heard", ["until"])
    op.create_table(
        "failed_message",
        sa.Column("message_hash", sa.String(), nullable=False),
        sa.Column("code", sa.Integer(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("message_hash"),
    )
    op.create_index("ix_failed_message_noted_at", "failed_message", ["noted_at"])


def downgrade() -> None:
    """Takes the revision back."""
    op.drop_table("failed_message")
    op.drop_table("last_heard")
