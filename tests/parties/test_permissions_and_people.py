from __future__ import annotations

import pytest

from servanda.parties.actions import digest_of, open_officer, remember_person
from servanda.parties.models import Account, Person, Role
from servanda.parties.permissions import GRANTS, OFFICER_ACTIONS, NotPermittedError, may, require
from servanda.parties.queries import demonstration_handles, names_of

pytestmark = pytest.mark.django_db


def test_every_role_has_its_grants():
    assert set(GRANTS) == set(Role)


@pytest.mark.parametrize("action", sorted(OFFICER_ACTIONS))
def test_an_officer_may_and_a_reader_may_not(officer, reader_account, action):
    assert may(officer, action)
    assert not may(reader_account, action)
    require(officer, action)
    with pytest.raises(NotPermittedError, match=f"The account reader-1 may not do {action}"):
        require(reader_account, action)


def test_nobody_may_do_what_no_role_grants(officer):
    assert not may(officer, "treaty.forget")


def test_a_person_is_met_again_under_the_same_digest():
    first, again = remember_person("Rudolf of Ruritania"), remember_person("Rudolf of Ruritania")
    assert first == again
    assert first.digest == digest_of(first.salt, "Rudolf of Ruritania")
    assert "Rudolf" not in first.digest


def test_an_erased_person_has_no_name():
    kept, erased = remember_person("Rudolf of Ruritania"), remember_person("Muskar of Syldavia")
    Person.objects.filter(pk=erased.pk).delete()
    assert names_of([kept.digest, erased.digest]) == {kept.digest: "Rudolf of Ruritania"}


def test_opening_an_officer_twice_gives_a_new_password():
    open_officer(handle="demo", password="first password!!", is_demonstration=True)
    account = open_officer(handle="demo", password="second password!")
    assert Account.objects.count() == 1
    assert account.check_password("second password!")
    assert (account.role, account.is_demonstration) == (Role.OFFICER, True)
    assert demonstration_handles() == ["demo"]
