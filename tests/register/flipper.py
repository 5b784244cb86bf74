"""Flip each byte of one act's row in an SQLite file and print those that go unnoticed.

Prints the number of bytes flipped, then a line for each that went unnoticed.
"""

from __future__ import annotations

from pathlib import Path

import django

NUMBER = 4
HEADER = 14
"""Bytes before the row's first text: its length, its key and the types of its columns."""
LENGTH = 2
"""Of these the row's length, which is the page's affair: that something is wrong is enough."""


def main() -> None:
    """Make a database, flip, verify."""
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    from servanda.parties.models import Account, Role
    from servanda.register.models import Entry
    from servanda.register.verify import verify
    from tests.build import agreement

    call_command("migrate", verbosity=0)
    agreement(Account.objects.create(username="officer-1", role=Role.OFFICER))
    entry = Entry.objects.get(number=NUMBER)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    file = Path(str(settings.DATABASES["default"]["NAME"]))
    whole = file.read_bytes()
    text = f"{entry.at}{entry.author}{entry.kind}{entry.body}{entry.previous}{entry.digest}"
    start = whole.index(text.encode())
    places = range(start - HEADER, start + len(text.encode()))
    print(len(places))  # noqa: T201 - read by the test
    for place in places:
        flipped = bytearray(whole)
        flipped[place] ^= 0x01
        file.write_bytes(flipped)
        faults = verify().faults
        in_the_row = place >= start - HEADER + LENGTH
        if NUMBER not in {fault.number for fault in faults} and (in_the_row or not faults):
            print(place - start)  # noqa: T201 - ditto
        connection.close()


if __name__ == "__main__":
    django.setup()
    main()
