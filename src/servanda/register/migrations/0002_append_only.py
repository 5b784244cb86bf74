"""Make the ledger's table refuse whatever is not an append, in both databases.

An entry may only be inserted, and only as the next one: its number follows, and it names the last digest. Update,
delete and (on PostgreSQL) truncate are refused. On SQLite the insert trigger also stops INSERT OR REPLACE, which
would otherwise delete without asking the delete trigger.
"""

from __future__ import annotations

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

GENESIS = "0" * 64
REFUSAL = "The ledger is append-only: entries are neither changed nor deleted."
NO_FORK = "An entry must follow the last one: next number, and its digest as previous."

SQLITE = [
    f"""CREATE TRIGGER entry_no_update BEFORE UPDATE ON register_entry
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    f"""CREATE TRIGGER entry_no_delete BEFORE DELETE ON register_entry
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    f"""CREATE TRIGGER entry_extends_chain BEFORE INSERT ON register_entry
        WHEN NEW.number <> COALESCE((SELECT MAX(number) FROM register_entry), 0) + 1
          OR NEW.previous <> COALESCE(
               (SELECT digest FROM register_entry ORDER BY number DESC LIMIT 1), '{GENESIS}')
        BEGIN SELECT RAISE(ABORT, '{NO_FORK}'); END""",
]

POSTGRESQL = [
    f"""CREATE FUNCTION servanda_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$""",
    f"""CREATE FUNCTION servanda_extends_chain() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.number <> COALESCE((SELECT MAX(number) FROM register_entry), 0) + 1
             OR NEW.previous <> COALESCE(
               (SELECT digest FROM register_entry ORDER BY number DESC LIMIT 1), '{GENESIS}')
          THEN RAISE EXCEPTION '{NO_FORK}';
          END IF;
          RETURN NEW;
        END $$""",
    """CREATE TRIGGER entry_no_update BEFORE UPDATE ON register_entry
       FOR EACH ROW EXECUTE FUNCTION servanda_refuse()""",
    """CREATE TRIGGER entry_no_delete BEFORE DELETE ON register_entry
       FOR EACH ROW EXECUTE FUNCTION servanda_refuse()""",
    """CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON register_entry
       FOR EACH STATEMENT EXECUTE FUNCTION servanda_refuse()""",
    """CREATE TRIGGER entry_extends_chain BEFORE INSERT ON register_entry
       FOR EACH ROW EXECUTE FUNCTION servanda_extends_chain()""",
]


def guard(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Create the triggers of the database in use."""
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Triggers that refuse change."""

    dependencies = [("register", "0001_initial")]
    operations = [migrations.RunPython(guard)]
