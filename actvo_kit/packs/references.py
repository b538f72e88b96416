"""Names across a pack: what is named must exist, and what names something must do so once."""

from collections.abc import Iterator, Mapping

from actvo_kit.packs.document import Document
from actvo_kit.packs.finding import Finding, listing, nearest, shown

__all__ = ["check_references", "check_repeats"]

REFERENCES = (
    ("values", "cards/*/group", "values", "groups/*/id", "a group of this file"),
    ("values", "groups/*/quadrant", "values", "quadrants/*/id", "a quadrant of this file"),
    ("strengths", "strengths/*/family", "strengths", "families/*/id", "a family of this file"),
    ("catalogue", "options/*/requires/*/strength", "strengths", "strengths/*/id", "a strength of decks/strengths.yaml"),
    ("persona", "answers/@", "workshop", "pages/*/steps/*/slug", "a step of workshop.yaml"),
    *(
        ("persona", f"answers/values/{where}", "values", "cards/*/id", "a card of decks/values.yaml")
        for where in ("pile/@", "top10/*", "top5/*", "evidence/@", "duels/*/a", "duels/*/b", "duels/*/winner")
    ),
    *(
        ("persona", f"answers/strengths/{where}", "strengths", "strengths/*/id", "a strength of decks/strengths.yaml")
        for where in ("picked/*", "rating/@")
    ),
    *(
        ("persona", f"answers/options/{where}", "catalogue", "options/*/id", "an option of catalogue.yaml")
        for where in ("reaction/@", "shortlist/*")
    ),
)
"""Where a name stands, where it has to come from, and what that is called."""

ONCE = (
    ("workshop", "pages/*/id", "id"),
    ("workshop", "pages/*/title", "title"),
    ("workshop", "pages/*/steps/*/slug", "step"),
    ("workshop", "pages/*/steps/*/title", "title"),
    ("values", "quadrants/*/id", "id"),
    ("values", "quadrants/*/*/title", "title"),
    ("values", "groups/*/id", "id"),
    ("values", "groups/*/*/title", "title"),
    ("values", "cards/*/id", "id"),
    ("values", "cards/*/*/title", "title"),
    ("strengths", "families/*/id", "id"),
    ("strengths", "families/*/*/title", "title"),
    ("strengths", "strengths/*/id", "id"),
    ("strengths", "strengths/*/*/title", "title"),
    ("catalogue", "options/*/id", "id"),
    ("catalogue", "options/*/title", "title"),
)
"""What may stand only once; a title once in each language."""


def check_references(documents: Mapping[str, Document]) -> Iterator[Finding]:
    """Names that lead nowhere. A file that holds no names at all has other problems: it is not consulted."""
    for part, pattern, target, names, noun in REFERENCES:
        known = [name for _, name in documents[target].each(names) if isinstance(name, str)]
        for path, name in documents[part].each(pattern):
            if known and isinstance(name, str) and name not in known:
                expected = f"{noun}: {listing(known)}"
                sentence = f"{shown(name)} is unknown; expected {expected}{nearest(name, known)}"
                yield documents[part].finding(path, sentence, on_key=pattern.endswith("@"))


def check_repeats(documents: Mapping[str, Document]) -> Iterator[Finding]:
    """What stands a second time."""
    for part, pattern, noun in ONCE:
        document = documents[part]
        first: dict[tuple[object, str], int] = {}
        for path, name in document.each(pattern):
            if not isinstance(name, str):
                continue
            key = (path[-2] if noun == "title" and isinstance(path[-2], str) else "", name.casefold())
            line = first.setdefault(key, document.values[path].line)
            if line != document.values[path].line:
                yield document.finding(path, f"the {noun} {shown(name)} is taken in line {line}; expected another one")
