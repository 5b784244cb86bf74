"""A process to be killed: records one act after another and prints each entry's number once it is
answered."""

from __future__ import annotations

import django


def main() -> None:
    """Record acts until killed."""
    from servanda.law.acts import Kind
    from servanda.parties.models import Account, Role
    from servanda.register import actions
    from servanda.register.models import Instrument
    from tests.build import act, agreement

    by, _ = Account.objects.get_or_create(username="officer-1", defaults={"role": Role.OFFICER})
    slug = f"bridges-{Instrument.objects.count()}"
    agreement(by, slug)
    while True:
        number = actions.record_act(by, instrument=slug, act=act(Kind.ACCESSION, "UZB", 2002, 1, 1))
        print(number, flush=True)  # noqa: T201 - this is what was answered


if __name__ == "__main__":
    django.setup()
    main()
