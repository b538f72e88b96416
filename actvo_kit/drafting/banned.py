"""Finds what no sentence of a draft may say, METHOD 13.3 and 13.4, and what no text from outside may carry.

These rules and those of `grounding`, `number_check` and `proper_names` read English, as what goes to a language model
is English: they go through no catalogue, and another language needs rules of its own.
"""

import re
from collections.abc import Iterator

__all__ = ["UNSEEN", "banned", "not_plain", "repeatable", "unseen"]

BANNED = re.compile(
    r"guarante|promis|perfect|diagnos|disorder|introvert|extr[ao]vert|ambivert|learning style|people like you|"
    r"you(?: are|[’']re) (?:an? |the |such |clearly |naturally )|\bI(?: am|[’']m) an? |born (?:leader|to\b)|"
    r"natural (?:leader|talent)|talented|gifted|brilliant|amazing|outstanding|impressive|"
    r"best fit|personality|talent pool|potential rating|high potential|flight risk|"
    r"\b(?:definitely|certainly|undoubtedly|inevitably)\b|(?:certain|(?<!make )(?<!not )sure|bound) to\b|"
    r"can(?:not|[’']t) fail|risk-free|no risk|ideal for you|made for you|dream (?:job|role)|"
    r"\d\s?(?:eur\b|usd\b|gbp\b|euros?\b|dollars?\b|pounds?\b|k\b)|[€$£]|"
    r"you(?: will|[’']ll) (?:\w+ly )?(?:get|be|have|earn|become|love|land|move up|succeed)\b|"
    r"will (?:be promoted|lead to a|make you|pay off|succeed)\b|(?:get|getting|a) promot\w+|(?:a )?pay rise|salary|"
    r"resign|quit your|hand in your notice|lawyer|legal advice|"
    r"(?:better|worse|faster|stronger|more \w+|less \w+) than (?:most|other|your colleagues|anyone|everyone|average)|"
    r"compared (?:to|with) (?:others|other people|colleagues|your colleagues|average)|above average|below average|"
    r"\b(?:age|aged|gender|wom[ae]n|m[ae]n|male|female|mother|father|mum|dad|parents?|child(?:ren)?|kids?|family|wife|"
    r"husband|married|single|pregnan\w*|maternity|paternity|nationality|ethnic\w*|race|racial|religio\w*|church|mosque|"
    r"muslim|christian|jewish|gay|lesbian|trans|union|political\w*|"
    r"health|ill(?:ness)?|sick|disab\w*|autis\w*|adhd|depress\w*|anxi\w*|burn(?:t|ed)?[- ]?out|iq|intelligen\w*|"
    r"dyslexi\w*|neuro\w+|ocd|bipolar|narciss\w*|psych\w*|trauma\w*|therap\w*|symptoms?|syndrome)\b",
    re.IGNORECASE,
)
UNSEEN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
"""Control characters, turned reading directions, and letters without width."""
NOT_PLAIN = re.compile(
    rf"https?:|www\.|://|!\[|\]\(|<\s*[a-z!/]|javascript:|data:\w+/|{UNSEEN}|[\u200c\u200d]", re.IGNORECASE
)
ORDERS = re.compile(
    r"ignore (?:all|any|the|your|previous|these)|system prompt|as an ai|language model|"
    r"share (?:this|it|everything|your answers?|all) with|send (?:this|it) to|click (?:here|below|on)|"
    r"(?:your|my) manager (?:has|should) (?:see|approve|know)",
    re.IGNORECASE,
)


PROMISES = re.compile(
    r"(?<!not )guarante|promis|perfect|people like you|(?:ideal|made) for you|(?:certain|sure|bound) to\b|"
    r"can(?:not|’t) fail|pay rise|you will (?:get|be|earn)\b",
    re.IGNORECASE,
)


def banned(words: str) -> Iterator[str]:
    """Yields what the words say that a draft may not; `words` are without names and quotations."""
    if hit := BANNED.search(words):
        yield f"may not say “{hit.group()}”"
    if hit := ORDERS.search(words):
        yield f"speaks to somebody else: “{hit.group()}”"


def not_plain(text: str) -> Iterator[str]:
    """Yields what makes a text more than a text: addresses, markup, control characters, turned reading directions."""
    if NOT_PLAIN.search(text):
        yield "is not plain text"


def unseen(text: str) -> Iterator[str]:
    """Yields what nobody sees in a text and a screen or a terminal obeys: not even a quotation may hold it."""
    if re.search(UNSEEN, text):
        yield "holds characters that nobody sees"


def repeatable(text: str) -> bool:
    """Returns whether a draft may repeat words of the catalogue: plain, no orders to anybody, no promises."""
    return not (NOT_PLAIN.search(text) or ORDERS.search(text) or PROMISES.search(text))
