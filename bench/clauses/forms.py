"""How many ways of saying each thing the grammar knows, by language and module."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

from servanda.reader.final_clauses import english, russian
from servanda.reader.final_clauses.forms import Phrase


def counted(package: ModuleType) -> dict[str, int]:
    """Give the number of forms in each module of a language that has phrases of its own."""
    found = {}
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        phrases = [
            phrase for phrase in getattr(module, "PHRASES", ()) if isinstance(phrase, Phrase)
        ]
        if phrases:
            found[info.name] = sum(len(phrase.forms) for phrase in phrases)
    return found


def table() -> Iterator[str]:
    """Write the modules of the grammar and their forms as a Markdown table."""
    of_english, of_russian = counted(english), counted(russian)
    yield "| module | English forms | Russian forms |"
    yield "|---|--:|--:|"
    for name in sorted(of_english | of_russian):
        yield f"| `{name}` | {of_english.get(name, '')} | {of_russian.get(name, '')} |"
    yield f"| all | {sum(of_english.values())} | {sum(of_russian.values())} |"
