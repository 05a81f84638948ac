"""coming: whether somebody said, when reminded, that she will come to her appointment."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    with op.batch_alter_table("appointment") as batch_op:
        batch_op.add_column(sa.Column("coming", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Takes the revision back."""
    with op.batch_alter_table("appointment") as batch_op:
        batch_op.drop_column("coming")
