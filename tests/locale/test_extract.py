"""The catalogues name what the kit says now."""

from actvo_kit.locale.extract import HERE, collected


def test_the_catalogues_are_in_step() -> None:
    found = collected()
    assert (HERE / "actvo.pot").read_text("utf-8") == found.pot, "run: make words"
    assert (HERE / "browser.json").read_text("utf-8") == found.browser, "run: make words"
