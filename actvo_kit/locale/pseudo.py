"""Two languages that nobody speaks: English made strange and 40 % longer, from left to right and from right to left.

Whatever a screen says in plain letters then did not go through gettext, and whatever is clipped has no room for German.
"""

import gettext
import re

__all__ = ["LANGUAGES", "RIGHT_TO_LEFT", "Catalogue", "pseudo"]

RIGHT_TO_LEFT = frozenset({"ar-XB"})
LANGUAGES = frozenset({"en-XA"}) | RIGHT_TO_LEFT
"""The tags that CLDR keeps for pseudo-locales."""

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
STRANGE = str.maketrans(PLAIN, "áƀçđéƒĝĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ")
AS_IT_IS = re.compile(r"(\{[^}]*\}|<[^>]*>|`[^`]*`)")
"""Values to fill in, tags, and what somebody types: they are no words."""

TWICE = re.compile(r"([aeiounlrAEIOUNLR])")
REVERSED, END = "\u202e", "\u202c"


def pseudo(text: str, *, longer: bool = True, right_to_left: bool = False) -> str:
    """Returns the text with every letter accented and four in ten twice; `{values}`, tags and `code` as they are."""
    parts = AS_IT_IS.split(text)
    # re.split with a group puts what it splits at on the odd places
    strange = "".join(
        part if place % 2 else (TWICE.sub(r"\1\1", part) if longer else part).translate(STRANGE)
        for place, part in enumerate(parts)
    )
    return f"{REVERSED}{strange}{END}" if right_to_left else strange


class Catalogue(gettext.NullTranslations):
    """gettext's interface to a pseudo-locale."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._right_to_left = language in RIGHT_TO_LEFT

    def gettext(self, message: str) -> str:
        return pseudo(message, right_to_left=self._right_to_left)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)
