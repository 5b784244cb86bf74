"""The form by which an officer files a text: pasted, or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


class FilingForm(forms.Form):
    """A text or a file, with where it comes from; each use says in two sentences what to give."""

    paste: ClassVar[_StrPromise]
    sources: ClassVar[_StrPromise]

    text = forms.CharField(
        label=gettext_lazy("Text"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        strip=False,
    )
    file = forms.FileField(
        label=gettext_lazy("File"),
        required=False,
        help_text=gettext_lazy("Text, HTML, DOCX or PDF with a text layer, up to 10 MB."),
    )
    name = forms.CharField(
        label=gettext_lazy("What to call it"),
        required=False,
        max_length=200,
        help_text=gettext_lazy("The file’s own name, if you leave this empty."),
    )
    source = forms.CharField(
        label=gettext_lazy("Source"),
        required=False,
        max_length=500,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Put the two sentences beside their fields."""
        super().__init__(*args, **kwargs)
        self.fields["text"].help_text = self.paste
        self.fields["source"].help_text = self.sources

    def clean(self) -> dict[str, object]:
        """Ask for a text or a file, not both."""
        cleaned = self.cleaned_data
        if bool(cleaned.get("file")) == bool((cleaned.get("text") or "").strip()):
            raise forms.ValidationError(_("Paste a text or choose a file: one of the two."))
        return cleaned

    def content(self) -> bytes | str:
        """Give the file's bytes, or the pasted text."""
        file = self.cleaned_data["file"]
        return file.read() if isinstance(file, UploadedFile) else str(self.cleaned_data["text"])

    def name_given(self) -> str:
        """Give the name that the officer typed, else the file's."""
        file = self.cleaned_data["file"]
        typed = str(self.cleaned_data["name"])
        return typed or (str(file.name) if isinstance(file, UploadedFile) else "")
