"""`make guide`: the guide, the cards to read ahead and the paper sheets of a pack, as HTML files to print.

python facilitator_guide/build.py [PACK] [--write]: `--write` also writes what the pages repeat of the pack into them.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import mistune

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))  # so that it runs as a script too

from actvo_kit.errors import PackError  # noqa: E402 - after the path
from actvo_kit.model.answers import WITH_PAGE  # noqa: E402
from actvo_kit.model.workshop import Pack  # noqa: E402
from actvo_kit.packs import load_pack  # noqa: E402
from actvo_kit.packs.shipped import SHIPPED  # noqa: E402
from actvo_kit.words import _, direction, speak, spoken  # noqa: E402
from facilitator_guide import facts, paper  # noqa: E402

FIRST = (
    "run_sheet", "before", "your_own_pack", "invitation", "laptop", "rehearsal", "doors", "behind_a_proxy", "welcome",
    "pacing",
)  # fmt: skip
LAST = ("deciding", "close", "language_model")
LINK = re.compile(r'href="(?P<file>\w+\.\w+)"')
STYLE = """
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 Georgia, serif; color: #1d2a2c; }
section { break-before: page; } section:first-of-type { break-before: auto; } h1 { line-height: 1.15; }
h2, h3 { line-height: 1.2; break-after: avoid; } li { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; } tr { break-inside: avoid; }
th, td { border-bottom: 1px solid #8d8271; padding: 0.4rem 0.6rem 0.4rem 0; text-align: start; vertical-align: top; }
.sheet { break-after: page; } .sheet table { table-layout: fixed; } .sheet th:first-child { width: 36%; }
.sheet td { height: 1.6rem; border: 1px solid #8d8271; padding: 0.3rem; }
code { font-size: 0.9em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #125b55; }
"""


def pages(exercises: Iterable[str] = WITH_PAGE) -> dict[str, Path]:
    """Returns every page of the guide by name, in the order in which they are printed; one for each exercise."""
    return {name: HERE / f"{name}.md" for name in (*FIRST, *exercises, *LAST)}


def pages_for(pack: Pack) -> dict[str, Path]:
    """Those that a pack needs: of the exercises, the ones it has, in its order."""
    steps = {step.id for step in pack.workshop.steps}
    every = pages(pack.workshop.exercises)
    return {name: page for name, page in every.items() if name != "deciding" or name in steps}


def guide(pack: Pack) -> str:
    """Returns the whole guide for a pack, as HTML: a link to a page of it leads there within the one file."""
    markdown = mistune.create_markdown(plugins=["table"])
    sections = []
    for name, path in pages_for(pack).items():
        page = str(markdown(facts.plain(facts.filled(path.read_text("utf-8"), pack))))
        sections.append(f'<section id="{name}">{LINK.sub(_within, page)}</section>')
    return "\n".join(sections)


def _within(link: re.Match[str]) -> str:
    name, kind = link["file"].rsplit(".", 1)
    return f'href="#{name}"' if kind == "md" else link[0]


def whole(title: str, body: str) -> str:
    """Returns a file of its own: no font, picture or script from elsewhere."""
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    html = f'<html lang="{spoken()}" dir="{direction()}">'
    return f"<!doctype html>{html}<head>{head}<style>{STYLE}</style></head><body>{body}</body></html>\n"


def write(folder: Path) -> None:
    """Writes what the pages repeat of the pack in `folder` into them."""
    pack = load_pack(folder)
    for path in pages_for(pack).values():
        path.write_text(facts.filled(path.read_text("utf-8"), pack), encoding="utf-8")


def build(folder: Path, target: Path) -> tuple[Path, ...]:
    """Makes the files in `target`, in the pack's language, and returns their paths. Raises PackError."""
    pack = load_pack(folder)
    speak(pack.workshop.language)
    target.mkdir(parents=True, exist_ok=True)
    files = {
        "guide": whole(_("Facilitator guide"), guide(pack)),
        "cards_to_read_ahead": whole(_("The cards"), paper.cards(pack)),
        "paper_sheets": whole(_("On paper"), paper.sheets(pack)),
        "read_aloud": whole(pack.persona.name, paper.persona(folder)),
    }
    for beside in HERE.glob("*.conf"):  # a page leads to it
        (target / beside.name).write_bytes(beside.read_bytes())
    for name, text in files.items():
        (target / f"{name}.html").write_text(text, encoding="utf-8")
    return tuple(target / f"{name}.html" for name in files)


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    chosen = Path(arguments[0]) if arguments else SHIPPED / "career_design"
    try:
        if "--write" in sys.argv:
            write(chosen)
        for file in build(chosen, HERE / "dist"):
            print(_("Print {file} from a browser.", file=file.relative_to(HERE.parent)))  # noqa: T201
    except PackError as error:
        sys.exit(str(error))
