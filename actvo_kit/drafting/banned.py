"""What no sentence of a draft may say, METHOD 13.3 and 13.4, and what no text from outside may carry."""

import re
from collections.abc import Iterator

__all__ = ["banned", "not_plain"]

BANNED = re.compile(
    r"guarante|promis|perfect|diagnos|disorder|introvert|extr[ao]vert|ambivert|learning style|people like you|"
    r"you are (?:an? |the )|best fit|personality|talent pool|potential rating|high potential|flight risk|"
    r"\d\s?(?:eur\b|usd\b|gbp\b|euros?\b|dollars?\b|pounds?\b|k\b)|[€$£]|"
    r"you will (?:get|be|have|earn|become|love)\b|will be promoted|(?:a )?pay rise|salary|"
    r"resign|quit your|hand in your notice|lawyer|legal advice|"
    r"(?:better|worse|faster|stronger|more \w+|less \w+) than (?:most|other|your colleagues|anyone|everyone|average)|"
    r"compared (?:to|with) (?:others|other people|colleagues|your colleagues|average)|above average|below average|"
    r"\b(?:age|aged|gender|wom[ae]n|m[ae]n|male|female|mother|father|mum|dad|parents?|child(?:ren)?|kids?|family|wife|"
    r"husband|married|single|pregnan\w*|maternity|paternity|nationality|ethnic\w*|race|racial|religio\w*|church|mosque|"
    r"muslim|christian|jewish|gay|lesbian|trans|union|political\w*|"
    r"health|ill(?:ness)?|sick|disab\w*|autis\w*|adhd|depress\w*|anxi\w*|burn-?out|iq|intelligen\w*)\b",
    re.IGNORECASE,
)
NOT_PLAIN = re.compile(
    r"https?:|www\.|://|!\[|\]\(|<\s*[a-z!/]|javascript:|data:\w+/|[\x00-\x08\x0b-\x1f\x7f-\x9f]|"
    "[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]",
    re.IGNORECASE,
)
ORDERS = re.compile(
    r"ignore (?:all|any|the|your|previous|these)|system prompt|as an ai|language model|"
    r"share (?:this|it|everything|your answers?|all) with|send (?:this|it) to|click (?:here|below|on)|"
    r"(?:your|my) manager (?:has|should) (?:see|approve|know)",
    re.IGNORECASE,
)


def banned(words: str) -> Iterator[str]:
    """What the words say that a draft may not; `words` are without names and quotations."""
    if found := BANNED.search(words):
        yield f"may not say “{found.group()}”"
    if found := ORDERS.search(words):
        yield f"speaks to somebody else: “{found.group()}”"


def not_plain(text: str) -> Iterator[str]:
    """What makes a text more than a text: addresses, markup, control characters, turned reading directions."""
    if NOT_PLAIN.search(text):
        yield "is not plain text"
