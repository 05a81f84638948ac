"""outbox: what was sent is kept until its channel says that it arrived, a day at most."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.add_column(sa.Column("awaited_until", sa.DateTime(), nullable=True))


def downgrade() -> None:
    """Takes the revision back."""
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.drop_column("awaited_until")
