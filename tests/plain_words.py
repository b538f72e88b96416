"""Finds plain words in what is said in a pseudo-language: whatever is plain there did not go through gettext."""

import re
from collections.abc import Iterable

__all__ = ["plain_words", "seen"]

UNSEEN = re.compile(r"<(script|style)\b.*?</\1>|<!--.*?-->", re.DOTALL)
SAID_IN = re.compile(r"""\b(?:aria-label|title|alt|placeholder|data-still|data-failed)="([^"]*)\"""")
TAG = re.compile(r"<[^>]*>")
ENTITY = re.compile(r"&#?\w+;")
WORD = re.compile(r"[A-Za-z]{2,}")


def seen(html: str) -> str:
    """What of a page people read or hear."""
    html = UNSEEN.sub("", html)
    return ENTITY.sub("", " ".join([*SAID_IN.findall(html), TAG.sub(" ", html)]))


def plain_words(text: str, values: Iterable[str] = ()) -> list[str]:
    """The words of two letters or more in plain ASCII, but for `values`: what a person, a pack or a machine said."""
    for value in sorted(values, key=len, reverse=True):
        text = text.replace(value, " ")
    return WORD.findall(text)
