"""The command ``servanda``.

Reading needs the base install alone, everything about a database the server extra. Exit status:
0 done; 1 done, and the answer is no (a record that does not hold); 2 refused, with one sentence
on standard error that says why and what to do.
"""

from __future__ import annotations

import importlib

import click

COMMANDS = {
    "read": "servanda.cli.reading:read",
    "clauses": "servanda.cli.clauses:clauses",
    "evaluate": "servanda.cli.evaluating:evaluate",
    "demo": "servanda.cli.database:demo",
    "migrate": "servanda.cli.database:migrate",
    "officer": "servanda.cli.database:officer",
    "verify": "servanda.cli.moving:verify",
    "export": "servanda.cli.moving:export",
    "import": "servanda.cli.moving:import_",
    "key": "servanda.cli.keys:key",
    "witnesses": "servanda.cli.keys:witnesses",
    "witness": "servanda.cli.witnessing:witness",
    "run": "servanda.cli.serving:run",
    "serve": "servanda.cli.serving:serve",
}


class LazyGroup(click.Group):
    """A group that imports a command when it is asked for: reading never loads a framework."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """List the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command by its name, or give None for one that does not exist."""
        target = COMMANDS.get(cmd_name)
        if target is None:
            return None
        module, _, name = target.partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101 - commands only
        return command


@click.group(cls=LazyGroup)
@click.version_option(package_name="servanda")
def main() -> None:
    """Servanda: what was agreed, what is in force, for whom, since when and why."""
