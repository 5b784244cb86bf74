from __future__ import annotations

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def english():
    """Leave no test in the language of the page that another asked for."""
    with translation.override("en"):
        yield
