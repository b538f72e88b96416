"""`make guide`: the run sheet and the exercises' pages as one HTML file to print."""

from pathlib import Path

import mistune

HERE = Path(__file__).parent
ORDER = (
    "run_sheet", "laptop", "rehearsal", "doors", "pacing", "values", "strengths", "options", "pathways", "scoring",
    "language_model",
)  # fmt: skip
STYLE = """
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 Georgia, serif; color: #1d2a2c; }
h1 { break-before: page; line-height: 1.15; } h1:first-of-type { break-before: auto; } h2, h3 { line-height: 1.2; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; } tr { break-inside: avoid; }
th, td { border-bottom: 1px solid #8d8271; padding: 0.4rem 0.6rem 0.4rem 0; text-align: start; vertical-align: top; }
code { font-size: 0.9em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #125b55; }
"""


def guide() -> str:
    """The whole guide as one HTML page."""
    markdown = mistune.create_markdown(plugins=["table"])
    body = "\n".join(str(markdown((HERE / f"{name}.md").read_text(encoding="utf-8"))) for name in ORDER)
    head = f'<meta charset="utf-8"><title>Facilitator guide</title><style>{STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>\n'


if __name__ == "__main__":
    target = HERE / "dist" / "guide.html"
    target.parent.mkdir(exist_ok=True)
    target.write_text(guide(), encoding="utf-8")
    print(f"Print {target.relative_to(HERE.parent)} from a browser.")  # noqa: T201
