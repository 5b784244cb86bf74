"""The Merkle tree beside the ledger, and its signed checkpoints, which nothing changes or deletes."""

from __future__ import annotations

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from servanda.ledger.tree import leaf_hash, perfect_subtrees

REFUSAL = "What was signed is neither changed nor deleted."
POSITION_BITS = 56
GUARDED = [
    (table, event) for table in ("seal", "cosigned") for event in ("update", "delete")
]
SQLITE = [
    f"""CREATE TRIGGER {table}_no_{event} BEFORE {event} ON register_{table}
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"""
    for table, event in GUARDED
]
POSTGRESQL = [
    f"""CREATE TRIGGER {table}_no_{event} BEFORE {event} ON register_{table}
        FOR EACH ROW EXECUTE FUNCTION servanda_refuse()"""
    for table, event in GUARDED
]


def guard(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Let the database refuse to change or delete what was signed."""
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def grow(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Build the tree of the entries that are there already."""
    subtree = apps.get_model("register", "Subtree")
    digests = apps.get_model("register", "Entry").objects.order_by("number").values_list("digest", flat=True)
    rows = []
    for place, root in perfect_subtrees(leaf_hash(digest) for digest in digests.iterator()):
        if place.level:
            rows.append(subtree(place=(place.level << POSITION_BITS) | place.position, root=root.hex()))
        if len(rows) == 1000:
            subtree.objects.bulk_create(rows, batch_size=400)
            rows = []
    subtree.objects.bulk_create(rows, batch_size=400)



class Migration(migrations.Migration):

    dependencies = [
        ('register', '0004_drafts_of_clauses'),
    ]

    operations = [
        migrations.CreateModel(
            name='Seal',
            fields=[
                ('size', models.PositiveBigIntegerField(primary_key=True, serialize=False)),
                ('note', models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name='Subtree',
            fields=[
                ('place', models.PositiveBigIntegerField(primary_key=True, serialize=False)),
                ('root', models.CharField(max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name='LedgerKey',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('origin', models.CharField(max_length=200)),
                ('key', models.CharField(max_length=300)),
                ('entry', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.entry')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='WitnessKey',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=300)),
                ('is_admitted', models.BooleanField()),
                ('entry', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.entry')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Cosigned',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('witness', models.CharField(max_length=200)),
                ('line', models.TextField()),
                ('seal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cosigned', to='register.seal')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('seal', 'witness'), name='one_word_of_each_witness')],
            },
        ),
        migrations.RunPython(guard, migrations.RunPython.noop),
        migrations.RunPython(grow, migrations.RunPython.noop),
    ]
