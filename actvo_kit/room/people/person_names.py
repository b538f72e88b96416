"""Cleans and compares people's names: any script is welcome, nothing invisible, and no two that look the same in one
room.
"""

import unicodedata
from collections.abc import Collection
from functools import cache

import regex  # type: ignore[import-untyped]

from actvo_kit.errors import DoorError
from actvo_kit.room.people.confusables import looks, reads
from actvo_kit.words import N_, _, ngettext

__all__ = ["alike", "clean", "key"]

MOST = 40
"""The most graphemes of a name: signs as people count them."""
READ_MOST = 1000
RESERVED = {
    "actvo", "admin", "administrator", "cofacilitator", "facilitator", "facilitators", "moderator", "operator",
    "organiser", "organizer", "projector", "staff", "support", "system",
}  # fmt: skip

STAFF_LIKE = N_("This name would look like somebody who runs the room; please choose another one.")

INVISIBLE = regex.compile(r"[[\p{C}\p{Default_Ignorable_Code_Point}]--[\u200C\u200D\uFE0E\uFE0F]]", regex.V1)
STRAY_JOINER = regex.compile(
    # Joiners belong inside emoji and inside words of scripts that join; elsewhere they only hide.
    r"(?<![\p{Arabic}\p{Syriac}\p{Mongolian}\p{InSC=Virama}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]"
    r"|[\u200C\u200D](?![\p{Arabic}\p{Syriac}\p{Mongolian}\p{Indic_Syllabic_Category=Consonant}\p{Extended_Pictographic}])"
)
STACKED = regex.compile(r"(\p{M}{4})\p{M}+")
VISIBLE = regex.compile(r"[\p{L}\p{N}\p{Extended_Pictographic}]")
TWO_ALPHABETS = regex.compile(r"\p{Latin}\p{M}*[\p{Cyrillic}\p{Greek}]|[\p{Cyrillic}\p{Greek}]\p{M}*\p{Latin}")


def clean(raw: str, taken: Collection[str], offered: Collection[str] = ()) -> str:
    """Returns the name as the room will show it, of 1 to 40 graphemes; `taken` are the names in the room already.

    Raises DoorError with a sentence, and with a free name when this one is taken: none of those `offered` to others.
    """
    name = _tidy(raw[:READ_MOST])
    if not VISIBLE.search(name):
        raise DoorError(_("Please type the name the others know you by; a first name is enough."))
    if _length(name) > MOST:
        raise DoorError(
            ngettext(
                "This name is longer than {count} letter; a first name is enough.",
                "This name is longer than {count} letters; a first name is enough.",
                MOST,
            )
        )
    if TWO_ALPHABETS.search(name):
        raise DoorError(_("This name mixes letters of two alphabets in one word; please type it in one of them."))
    if _reads_like_staff(name):
        raise DoorError(_(STAFF_LIKE))
    _looks_like_nobody(name, taken)
    keys = {key(other) for other in taken}
    if key(name) in keys:
        free = _free(name, keys | {key(other) for other in offered})
        raise DoorError(
            _(
                "There is a {name} in the room already. If that is you on this device, go back; otherwise try "
                "“{free}”, or add a letter.",
                name=name,
                free=free,
            ),
            free,
        )
    return name


def key(name: str) -> str:
    """Returns the form in which two names that look the same are the same."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(regex.sub(r"[\p{C}\p{Default_Ignorable_Code_Point}]", "", folded).split())


def alike(name: str, other: str) -> bool:
    """Returns whether two names are the same, or look the same, however they are typed."""
    name, other = _tidy(name[:READ_MOST]), _tidy(other)
    return key(name) == key(other) or bool(looks(name) & looks(other))


def _reads_like_staff(name: str) -> bool:
    """Returns whether a word of the name is a reserved one, in whatever letters and digits it is written."""
    words = regex.findall(r"[\p{L}\p{M}\p{N}|]+", name) + regex.findall(r"[\p{L}\p{M}]+", name)
    return any(reads(word) & _reserved() for word in words)


@cache
def _reserved() -> frozenset[str]:
    return frozenset().union(*map(reads, RESERVED))


def _looks_like_nobody(name: str, taken: Collection[str]) -> None:
    """Raises DoorError for a name of other letters that reads like a taken one."""
    skeletons = looks(name)
    twin = next((other for other in taken if looks(other) & skeletons and key(other) != key(name)), None)
    if twin is not None:
        raise DoorError(
            _(
                "This name looks the same as {twin}, who is in the room already. Please add a letter or the "
                "family name.",
                twin=twin,
            )
        )


def _tidy(raw: str) -> str:
    one_line = regex.sub(r"\s+", " ", unicodedata.normalize("NFC", raw))
    visible = STRAY_JOINER.sub("", INVISIBLE.sub("", one_line))
    return " ".join(STACKED.sub(r"\1", visible).split())


def _length(name: str) -> int:
    return len(regex.findall(r"\X", name))


def _free(name: str, keys: Collection[str]) -> str:
    """Returns `name` with the first number that is free in place of its own, cut so that it fits."""
    signs = regex.findall(r"\X", regex.sub(r"(?<=\S) [0-9]+$", "", name))
    number = 2
    while True:
        end = f" {number}"
        free = "".join(signs[: MOST - len(end)]).rstrip() + end
        if key(free) not in keys:
            return free
        number += 1
