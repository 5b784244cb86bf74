"""Why a file is not read."""

from __future__ import annotations


class RefusedFileError(Exception):
    """A file cannot be read; ``sentence`` and ``sentence_ru`` say why and what to do."""

    def __init__(self, name: str, reason: str, reason_ru: str) -> None:
        self.sentence = f"{name or 'The file'} {reason}"
        """In English."""
        self.sentence_ru = f"{name or 'Файл'}: {reason_ru}"
        """In Russian."""
        super().__init__(self.sentence)
