"""inbox: an index of what waits; failures that WhatsApp tells are known by the inbox."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_WAITS = sa.text("content IS NOT NULL")


def upgrade() -> None:
    """Applies the revision."""
    op.create_index("ix_inbox_message_waiting", "inbox_message", ["id"], sqlite_where=_WAITS, postgresql_where=_WAITS)
    op.drop_index("ix_failed_message_noted_at", "failed_message")
    op.drop_table("failed_message")


def downgrade() -> None:
    """Takes the revision back."""
    op.create_table(
        "failed_message",
        sa.Column("message_hash", sa.String(), nullable=False),
        sa.Column("code", sa.Integer(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("message_hash"),
    )
    op.create_index("ix_failed_message_noted_at", "failed_message", ["noted_at"])
    op.drop_index("ix_inbox_message_waiting", "inbox_message")
