"""entries after HSDS 3: status of a site, telephones, areas, translations; terms stand with their service."""

import json
from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from alembic import op

from directory.text import words

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TERMS = {"service": "services", "attribute": "attributes", "language": "languages"}


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=True)


def _filled(name: str, kind: sa.types.TypeEngine[Any], default: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False, server_default=default)


def upgrade() -> None:
    """Applies the revision."""
    _widen_organization()
    _widen_service()
    _widen_location()
    _widen_site()
    _create_translated_text()
    _carry_over(op.get_bind())
    with op.batch_alter_table("organization") as table:
        table.create_unique_constraint("uq_organization_key", ["key"])
    with op.batch_alter_table("service") as table:
        table.drop_column("status")
    with op.batch_alter_table("service_at_location") as table:
        table.drop_column("phone")
    op.drop_table("service_term")
    op.drop_table("required_document")


def _widen_organization() -> None:
    with op.batch_alter_table("organization") as table:
        table.add_column(_filled("key", sa.String(), ""))
        table.add_column(_filled("source_id", sa.String(), ""))
        table.add_column(_text("description"))
        table.add_column(_text("email"))


def _widen_service() -> None:
    with op.batch_alter_table("service") as table:
        table.add_column(_filled("source_id", sa.String(), ""))
        for name in ("alternate_name", "description", "email", "alert", "interpretation_services", "assurer_role"):
            table.add_column(_text(name))
        for name in ("services", "attributes", "languages", "required_documents", "service_areas"):
            table.add_column(_filled(name, sa.JSON(), "[]"))
        table.add_column(sa.Column("minimum_age", sa.Float(), nullable=True))
        table.add_column(sa.Column("maximum_age", sa.Float(), nullable=True))
        table.add_column(_filled("do_not_list", sa.Boolean(), sa.false()))
        table.add_column(_filled("owner", sa.String(), ""))
        table.create_index("ix_service_source_id", ["source_id"])
        table.create_index("ix_service_owner", ["owner"])


def _widen_location() -> None:
    with op.batch_alter_table("location") as table:
        table.add_column(_filled("source_id", sa.String(), ""))
        table.add_column(_filled("location_type", sa.String(), "physical"))
        for name in ("name", "state_province", "postal_code", "building_hours"):
            table.add_column(_text(name))
        table.drop_index("ix_location_point")
        table.create_index("ix_location_source_id", ["source_id"])


def _widen_site() -> None:
    with op.batch_alter_table("service_at_location") as table:
        table.add_column(_filled("status", sa.String(), "active"))
        for name in ("closed_since", "closed_until", "hours_valid_from", "hours_valid_to"):
            table.add_column(sa.Column(name, sa.Date(), nullable=True))
        for name in ("status_note", "intake_address", "intake_note"):
            table.add_column(_text(name))
        table.add_column(_filled("appointment_only", sa.Boolean(), sa.false()))
        table.add_column(_filled("phones", sa.JSON(), "[]"))
        table.add_column(sa.Column("intake_latitude", sa.Float(), nullable=True))
        table.add_column(sa.Column("intake_longitude", sa.Float(), nullable=True))


def _create_translated_text() -> None:
    op.create_table(
        "translated_text",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("source_revision", sa.String(), nullable=False),
        sa.Column("review", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "entity_id", "field", "language", "origin"),
    )


def _carry_over(bind: sa.Connection) -> None:
    """Takes along what the tables that go away know."""
    keys: set[str] = set()
    for row in bind.execute(sa.text("SELECT id, name FROM organization ORDER BY id")).all():
        plain = " ".join(words(row.name)) or row.name  # as the importer makes it
        key = plain if plain not in keys else f"{plain} {row.id}"
        keys.add(key)
        bind.execute(sa.text("UPDATE organization SET key = :key WHERE id = :id"), {"key": key, "id": row.id})
    lists: dict[tuple[int, str], list[str]] = defaultdict(list)
    for row in bind.execute(sa.text("SELECT service_id, kind, term FROM service_term ORDER BY kind, term")):
        lists[row.service_id, _TERMS[row.kind]].append(row.term)
    for row in bind.execute(sa.text("SELECT service_id, document FROM required_document ORDER BY id")):
        lists[row.service_id, "required_documents"].append(row.document)
    for (service_id, column), values in lists.items():
        statement = sa.text(f"UPDATE service SET {column} = :value WHERE id = :id")  # noqa: S608  (a name of ours)
        bind.execute(statement, {"value": json.dumps(values), "id": service_id})
    status = "UPDATE service_at_location SET status = (SELECT status FROM service WHERE service.id = service_id)"
    bind.execute(sa.text(status))
    for row in bind.execute(sa.text("SELECT id, phone FROM service_at_location WHERE phone IS NOT NULL")).all():
        phones = [{"number": row.phone, "type": "voice", "language": "", "extension": "", "description": ""}]
        statement = sa.text("UPDATE service_at_location SET phones = :value WHERE id = :id")
        bind.execute(statement, {"value": json.dumps(phones), "id": row.id})


def downgrade() -> None:
    """Takes it back. What the first schema has no place for is lost."""
    with op.batch_alter_table("service_at_location") as table:
        table.add_column(_text("phone"))
    with op.batch_alter_table("service") as table:
        table.add_column(_filled("status", sa.String(), "active"))
    _create_first_lists()
    _carry_back(op.get_bind())
    op.drop_table("translated_text")
    with op.batch_alter_table("service_at_location") as table:
        for name in (
            "status", "closed_since", "closed_until", "hours_valid_from", "hours_valid_to", "status_note",
            "intake_address", "intake_note", "appointment_only", "phones", "intake_latitude", "intake_longitude",
        ):  # fmt: skip
            table.drop_column(name)
    with op.batch_alter_table("location") as table:
        table.drop_index("ix_location_source_id")
        table.create_index("ix_location_point", ["latitude", "longitude"])
        for name in ("source_id", "location_type", "name", "state_province", "postal_code", "building_hours"):
            table.drop_column(name)
    with op.batch_alter_table("service") as table:
        table.drop_index("ix_service_owner")
        table.drop_index("ix_service_source_id")
        for name in (
            "source_id", "alternate_name", "description", "email", "alert", "interpretation_services", "assurer_role",
            "services", "attributes", "languages", "required_documents", "service_areas", "minimum_age",
            "maximum_age", "do_not_list", "owner",
        ):  # fmt: skip
            table.drop_column(name)
    with op.batch_alter_table("organization") as table:
        table.drop_constraint("uq_organization_key", type_="unique")
        for name in ("key", "source_id", "description", "email"):
            table.drop_column(name)


def _create_first_lists() -> None:
    op.create_table(
        "required_document",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("service_id", sa.Integer(), sa.ForeignKey("service.id"), nullable=False, index=True),
        sa.Column("document", sa.String(), nullable=False),
    )
    op.create_table(
        "service_term",
        sa.Column("service_id", sa.Integer(), sa.ForeignKey("service.id"), primary_key=True),
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("term", sa.String(), primary_key=True),
        sa.Index("ix_service_term_term", "kind", "term", "service_id"),
    )


def _carry_back(bind: sa.Connection) -> None:
    term = sa.text("INSERT INTO service_term (service_id, kind, term) VALUES (:id, :kind, :term)")
    document = sa.text("INSERT INTO required_document (service_id, document) VALUES (:id, :text)")
    services = sa.text("SELECT id, services, attributes, languages, required_documents FROM service")
    for service in bind.execute(services).mappings().all():
        for kind, column in _TERMS.items():
            for value in set(_listed(service[column])):
                bind.execute(term, {"id": service["id"], "kind": kind, "term": value})
        for text in _listed(service["required_documents"]):
            bind.execute(document, {"id": service["id"], "text": text})
    for row in bind.execute(sa.text("SELECT id, service_id, status, phones FROM service_at_location")).all():
        status = sa.text("UPDATE service SET status = :status WHERE id = :id")
        bind.execute(status, {"status": row.status, "id": row.service_id})
        if phones := _listed(row.phones):
            number = sa.text("UPDATE service_at_location SET phone = :phone WHERE id = :id")
            bind.execute(number, {"phone": phones[0]["number"], "id": row.id})


def _listed(value: Any) -> list[Any]:
    return list(json.loads(value) if isinstance(value, str) else value or ())
