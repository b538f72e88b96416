"""What is wrong with the YAML itself, said for somebody who edits texts. The reader's own words are the last resort."""

import re

from ruamel.yaml.error import MarkedYAMLError

from actvo_kit.words import N_, _

__all__ = ["syntax_sentence"]

TAB = N_("There is a tab on this line; indent with spaces.")
COLON = N_('There is a second colon here. Put the text in quotes: "…".')
NO_KEY = N_(
    'This reads as a key inside the text above. Indent it like the keys there, or put that text in quotes: "…".'
)
OTHERWISE = N_("This cannot be read: {reason}.")
SECOND = re.compile(r"""[\w-]+:\s+[^\s"'{\[,][^"',{}\[\]]*?(:)\s""")
"""A colon inside a text that stands without quotes."""
SENTENCES: tuple[tuple[str, str], ...] = (
    ("mapping values are not allowed", COLON),
    ("could not find expected ':'", N_("A line `key: value` was expected here; the colon is missing.")),
    ("expected a single document", N_("A line `---` starts a second document here; remove it.")),
    ("scanning a quoted scalar", N_("The quote that opens here is not closed.")),
    ("parsing a flow", N_("The bracket that opens here is not closed, or a comma is missing inside.")),
    ("scanning an alias", N_("A text that starts with * must be in quotes.")),
    ("undefined alias", N_("A text that starts with * must be in quotes.")),
    ("scanning an anchor", N_("A text that starts with & must be in quotes.")),
    ("duplicate anchor", N_("A text that starts with & must be in quotes.")),
    ("a tag", N_("A text that starts with ! must be in quotes.")),
    ("a directive", N_("A text that starts with % must be in quotes.")),
    ("a block scalar", N_("After > or | the text starts on the next line, indented.")),
    ("cannot start any token", N_("A text cannot start with this character; put it in quotes.")),
    ("parsing a block", N_("This line is indented differently from the lines it belongs to.")),
    ("expected '<document start>'", N_("This line does not belong to the lines above; check how far it is indented.")),
)
OPENED_EARLIER = ("scanning a quoted scalar", "parsing a flow", "could not find expected ':'")
"""Here the place where something opens helps more than the place where it was missed."""


def syntax_sentence(error: MarkedYAMLError, text: str) -> tuple[int, int, str]:
    """Returns line and column from 1, and what to do there."""
    reason = f"{error.context or ''} {error.problem or ''}"
    early = any(words in reason for words in OPENED_EARLIER)
    mark = (error.context_mark if early else None) or error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    shown = text.split("\n")[line : line + 1] or [""]
    if re.match(r" *\t", shown[0]):
        return line + 1, shown[0].index("\t") + 1, _(TAB)
    if "parsing a flow" in reason and (second := SECOND.search(shown[0])):
        return line + 1, second.start(1) + 1, _(COLON)
    if "mapping values are not allowed" in reason and re.fullmatch(r"[\s-]*[^:]*", shown[0][:column]):
        return line + 1, column + 1, _(NO_KEY if line and shown[0].startswith(" ") else COLON)
    sentence = next((_(sentence) for words, sentence in SENTENCES if words in reason), None)
    return line + 1, column + 1, sentence or _(OTHERWISE, reason=error.problem or error)
