"""Accounts and people; states are reference data in ``states.py``, not rows."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models


class Role(models.TextChoices):
    """What an account may be; what each may do stands in ``permissions.py``."""

    READER = "reader", "reader"
    OFFICER = "officer", "officer of the secretariat"


class Account(AbstractUser):
    """A person who may sign in; entries name the author by ``username``, a public handle."""

    role = models.CharField(max_length=20, choices=Role, default=Role.READER)
    is_demonstration = models.BooleanField(default=False)
    """Made by ``servanda demo`` with a printed password; a production start refuses to run beside
    it."""


class Person(models.Model):
    """A person whom entries name by ``digest`` alone: erasing the row keeps the chain whole."""

    digest = models.CharField(max_length=64, primary_key=True)
    """SHA-256 of the salt and the name, in hexadecimal digits."""
    salt = models.CharField(max_length=32)
    name = models.CharField(max_length=300)

    def __str__(self) -> str:
        return self.name
