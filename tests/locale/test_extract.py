"""The catalogues name what the kit says now."""

import io
import re

from actvo_kit.locale.extract import CALL, HERE, ROOT, collected, in_templates


def test_the_catalogues_are_in_step() -> None:
    found = collected()
    assert (HERE / "actvo.pot").read_text("utf-8") == found.pot, "run: make words"
    assert (HERE / "browser.json").read_text("utf-8") == found.browser, "run: make words"


def test_the_front_end_says_sentences_that_stand_where_they_are_said() -> None:
    """A call with anything but a sentence in quotes would not be found."""
    for file in (ROOT / "widgets").glob("*/*.js"):
        if file.name.endswith(".test.js") or file.name == "words.js" or file.parent.name in ("vendor", "testing"):
            continue
        text = file.read_text("utf-8")
        said = re.findall(r"(?<![\w.$])(?:_|inPieces|ngettext)\(", text)
        assert len(said) == len(CALL.findall(text)), f"{file}: a sentence in double quotes, right after the bracket"


def test_templates_inside_templates_are_read() -> None:
    text = """html`<p>${a.map((b) => html`<li>${inPieces("Four {b}", { b: html`<b>${_("Five")}</b>` })}</li>`)}</p>`;
        _("It’s \\"six\\"");"""
    assert [one[2] for one in in_templates(io.BytesIO(text.encode()))] == ["Four {b}", "Five", 'It’s "six"']
