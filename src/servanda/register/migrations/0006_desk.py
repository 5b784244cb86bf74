"""The acts desk: deposits, corrections of texts, and their history, which is only added to."""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

REFUSAL = "History is only added to."
SQLITE = [
    f"""CREATE TRIGGER deskstep_no_{event} BEFORE {event} ON register_deskstep
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"""
    for event in ("update", "delete")
]
POSTGRESQL = [
    f"""CREATE TRIGGER deskstep_no_{event} BEFORE {event} ON register_deskstep
        FOR EACH ROW EXECUTE FUNCTION servanda_refuse()"""
    for event in ("update", "delete")
]


def guard(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Let the database refuse to change or delete a line of history."""
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [
        ('register', '0005_tree_and_seals'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Scan',
            fields=[
                ('sha256', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('media_type', models.CharField(max_length=40)),
                ('content', models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name='Deposit',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(max_length=20)),
                ('kind', models.CharField(max_length=50)),
                ('received_on', models.DateField()),
                ('channel', models.CharField(max_length=20)),
                ('signatory', models.CharField(max_length=20)),
                ('signed_on', models.DateField(null=True)),
                ('about', models.PositiveBigIntegerField(null=True)),
                ('provisions', models.JSONField(default=list)),
                ('effect_on', models.DateField(null=True)),
                ('note', models.TextField(blank=True)),
                ('stage', models.CharField(choices=[('received', 'received'), ('held', 'held'), ('returned', 'returned'), ('examined', 'examined'), ('entered', 'entered'), ('recorded', 'recorded'), ('set-aside', 'set aside')], default='received', max_length=12)),
                ('revision', models.PositiveIntegerField(default=1)),
                ('entry', models.PositiveBigIntegerField(null=True)),
                ('corrects', models.PositiveBigIntegerField(null=True)),
                ('strikes', models.BooleanField(default=False)),
                ('reason', models.TextField(blank=True)),
                ('entered_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('instrument', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='deposits', to='register.instrument')),
                ('scan', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='deposits', to='register.scan')),
            ],
            options={
                'ordering': ['received_on', 'id'],
            },
        ),
        migrations.CreateModel(
            name='DepositRecorded',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('scan', models.CharField(max_length=64)),
                ('channel', models.CharField(blank=True, max_length=20)),
                ('signatory', models.CharField(blank=True, max_length=20)),
                ('entered_by', models.CharField(max_length=150)),
                ('confirmed_by', models.CharField(max_length=150)),
                ('reason', models.TextField(blank=True)),
                ('entry', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.entry')),
                ('instrument', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.instrument')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='TextCorrected',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(max_length=10)),
                ('place', models.CharField(max_length=120)),
                ('wrong', models.TextField()),
                ('right', models.TextField()),
                ('notified_on', models.DateField()),
                ('limit_on', models.DateField()),
                ('drawn_up_on', models.DateField()),
                ('entered_by', models.CharField(max_length=150)),
                ('confirmed_by', models.CharField(max_length=150)),
                ('entry', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.entry')),
                ('instrument', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.instrument')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='TextCorrection',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(max_length=10)),
                ('place', models.CharField(max_length=120)),
                ('wrong', models.TextField()),
                ('right', models.TextField()),
                ('notified_on', models.DateField()),
                ('limit_on', models.DateField()),
                ('stage', models.CharField(choices=[('proposed', 'proposed'), ('objected', 'objected'), ('drawn-up', 'drawn up'), ('corrected', 'corrected'), ('dropped', 'dropped')], default='proposed', max_length=12)),
                ('revision', models.PositiveIntegerField(default=1)),
                ('drawn_up_on', models.DateField(null=True)),
                ('entry', models.PositiveBigIntegerField(null=True)),
                ('drawn_up_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('instrument', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='corrections', to='register.instrument')),
            ],
            options={
                'ordering': ['limit_on', 'id'],
            },
        ),
        migrations.CreateModel(
            name='DeskStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('what', models.CharField(max_length=20)),
                ('why', models.TextField(blank=True)),
                ('details', models.JSONField(default=dict)),
                ('key', models.CharField(max_length=64, unique=True)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('deposit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='register.deposit')),
                ('correction', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='register.textcorrection')),
            ],
            options={
                'ordering': ['id'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('correction__isnull', True), ('deposit__isnull', False)), models.Q(('correction__isnull', False), ('deposit__isnull', True)), _connector='OR'), name='a_step_of_one_thing')],
            },
        ),
        migrations.RunPython(guard, migrations.RunPython.noop),
    ]
