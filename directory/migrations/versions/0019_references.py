"""reference: by which a channel reports a message, so that it is not sent again after a crash."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.add_column(sa.Column("reference", sa.String(), nullable=False, server_default=""))
        batch_op.create_index("ix_outbox_reference", ["reference"])


def downgrade() -> None:
    """Takes the revision back."""
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.drop_index("ix_outbox_reference")
        batch_op.drop_column("reference")
