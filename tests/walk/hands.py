"""Two ways to operate a page: by keyboard alone, and by clicks alone. A walk is written once, for either hand.

What is operated is called by its name, as a pattern: what a screen reader says of it. `within` is the name of what is
around it, where a screen has several called so. A hand counts what it does.
"""

import functools
import re
from abc import ABC, abstractmethod
from typing import Any

from playwright.sync_api import ElementHandle, Locator, Page, expect

__all__ = ["FOCUSED", "Clicks", "Hand", "Keyboard", "called", "heading", "which"]

MOST_TABS = 250
"""A page of forty options has as many places to stop at as that."""
BETWEEN_DIGITS_MS = 200
"""A field for a day goes on to the month or the year by itself, a moment later."""
WIDE = 700
"""A phone is narrower."""

# What was pressed last may move the focus by itself, a moment later; a Tab in between would start from elsewhere.
SETTLED = "() => new Promise((done) => setTimeout(done, 20))"
FOCUSED = """() => {
  const one = document.activeElement;
  return one.getAttribute("aria-label") ?? one.labels?.[0]?.innerText ?? one.innerText;
}"""
IN_SIGHT = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  const at = (y) => document.elementFromPoint(box.left + box.width / 2, y);
  const whole = one.closest("label") ?? one;
  const seen = (found) => found !== null && (whole.contains(found) || found.contains(one));
  return [box.top + 2, box.bottom - 2].some((y) => seen(at(y)));
}"""
NAMES = """
  const nameOf = (one) => one.getAttribute("aria-label") ?? one.labels?.[0]?.innerText ?? one.innerText ?? "";
  const titleOf = (box) => box.getAttribute("aria-label") ?? box.querySelector(":scope > legend")?.innerText
    ?? document.getElementById(box.getAttribute("aria-labelledby"))?.innerText;
  const isIn = (one) => {
    for (let box = one.parentElement; box && within; box = box.parentElement)
      if (box.matches("fieldset, section, article, [role]") && new RegExp(within).test(titleOf(box) ?? "")) return true;
    return !within;
  };
  const is = (one) => new RegExp(name).test(nameOf(one)) && isIn(one);
"""
OPERATED = "a[href], button, input, textarea, select, summary, [tabindex='0']"
STANDS = f"""([name, within]) => {{ {NAMES}
  return document.activeElement.matches("{OPERATED}") && is(document.activeElement);
}}"""
# From the radio that has the focus to the one called so: how many to go, and how many there are; null from elsewhere.
WAY = f"""([name, within]) => {{ {NAMES}
  const one = document.activeElement;
  const group = one.type === "radio" ? [...document.getElementsByName(one.name)] : [];
  const to = group.findIndex(is);
  return to < 0 ? null : [to - group.indexOf(one), group.length];
}}"""
# What is called so, in the exercise rather than in the frame around it.
SHOWN = f"""([name, within]) => {{ {NAMES}
  const shown = (one) => (one.closest("label") ?? one).checkVisibility({{ visibilityProperty: true }}) && !one.disabled;
  const all = [...document.querySelectorAll("{OPERATED}")];
  const own = all.filter((one) => one.closest("[class*='exercise-']"));
  return [...own, ...all].find((one) => shown(one) && is(one));
}}"""
WHOLE = "(one) => (one.matches('input[type=radio], input[type=checkbox]') && one.closest('label')) || one"
RANGE = "(one) => [Number(one.value), Number(one.min), Number(one.max), Number(one.step)]"
THUMB = 28


def heading(page: Page, words: str) -> None:
    """Waits for the heading of a screen."""
    expect(page.get_by_role("heading", name=re.compile(words))).to_be_visible()


def which(page: Page, *words: str) -> str:
    """Waits for one of several headings, and gives the pattern of the one that came."""
    found = [page.get_by_role("heading", name=re.compile(each)).locator("visible=true") for each in words]
    expect(functools.reduce(Locator.or_, found)).to_be_visible()
    return next(each for each, one in zip(words, found, strict=True) if one.count())


def called(title: str) -> str:
    """The pattern for what begins with the line `title`."""
    return rf"^\s*{re.escape(title)}\s*(\n|$)"


class Hand(ABC):
    """One way to operate a page. `presses` and `letters` count what it did."""

    by_keys: bool

    def __init__(self, page: Page) -> None:
        self.page, self.presses, self.letters = page, 0, 0

    @property
    def is_phone(self) -> bool:
        return (self.page.viewport_size or {"width": WIDE})["width"] < WIDE

    def offers(self, name: str, within: str = "") -> bool:
        """Whether something called so can be operated now."""
        return bool(self.page.evaluate(f"(names) => !!({SHOWN})(names)", [name, within]))

    @abstractmethod
    def press(self, name: str, within: str = "") -> None:
        """Presses a button, a link or a tick."""

    @abstractmethod
    def choose(self, name: str, within: str = "") -> None:
        """Chooses one of several."""

    @abstractmethod
    def slide(self, name: str, value: float) -> None:
        """Brings a slider to a value."""

    @abstractmethod
    def up(self, title: str) -> None:
        """Moves a line of an order up by one."""

    @abstractmethod
    def mark(self, key: str, name: str) -> None:
        """Marks the card in view: by its own key, or by the button called so."""

    @abstractmethod
    def close(self, name: str) -> None:
        """Closes what was opened by pressing `name`."""

    @abstractmethod
    def _enter(self, name: str, within: str) -> None:
        """Goes into a field."""

    def write(self, name: str, text: str, within: str = "") -> None:
        """Types into an empty field."""
        self._enter(name, within)
        self._type(text)

    def date(self, name: str, digits: str) -> None:
        """Types a day as month, day and year into its field."""
        self._enter(name, "")
        self._type(digits, delay=BETWEEN_DIGITS_MS)

    def _type(self, text: str, delay: float = 0) -> None:
        self.letters += len(text)
        self.page.keyboard.type(text, delay=delay)

    def before(self) -> None:  # noqa: B027
        """Comes before each press, for whoever looks at what stands there by then."""


class Keyboard(Hand):
    """Tab until the focus stands there, always in sight; then a key."""

    by_keys = True

    def to(self, name: str, within: str = "", stands: str = STANDS) -> Any:
        self.page.evaluate(SETTLED)
        for _ in range(MOST_TABS):
            if found := self.page.evaluate(stands, [name, within]):
                return found
            self.page.keyboard.press("Tab")
            assert self.page.evaluate(IN_SIGHT), f"the focus is hidden: {self.page.evaluate(FOCUSED)}"
        raise AssertionError(f"no Tab leads to {name} {within}")

    def key(self, key: str, times: int = 1) -> None:
        for _ in range(times):
            self.before()
            self.presses += 1
            self.page.keyboard.press(key)

    def press(self, name: str, within: str = "") -> None:
        self.to(name, within)
        ticks = self.page.evaluate("document.activeElement.matches('[aria-pressed], [type=checkbox], [type=radio]')")
        self.key("Space" if ticks else "Enter")

    def choose(self, name: str, within: str = "") -> None:
        steps, count = self.to(name, within, WAY)
        down = steps % count
        if down == 0:
            self.key("Space")
        else:
            self.key("ArrowDown", down) if down <= count - down else self.key("ArrowUp", count - down)
        assert self.page.evaluate("document.activeElement.checked"), f"{name} is not chosen"

    def slide(self, name: str, value: float) -> None:
        self.to(name)
        now, _, _, step = self.page.evaluate(f"({RANGE})(document.activeElement)")
        self.key("ArrowRight" if value > now else "ArrowLeft", round(abs(value - now) / step))

    def up(self, title: str) -> None:
        self.to(rf"^\d+\s*{re.escape(title)}")
        self.key("Alt+ArrowUp")

    def mark(self, key: str, name: str) -> None:
        self.to("", stands="() => document.activeElement.matches('[aria-keyshortcuts]')")
        self.key(key)

    def close(self, name: str) -> None:
        self.key("Escape")

    def _enter(self, name: str, within: str) -> None:
        self.to(name, within)


class Clicks(Hand):
    """One press of a finger or mouse on what is called so. Keys are for text alone."""

    by_keys = False

    def find(self, name: str, within: str = "") -> ElementHandle:
        self.page.evaluate(SETTLED)
        found = self.page.wait_for_function(SHOWN, arg=[name, within]).as_element()
        assert found, f"nothing is called {name} {within}"
        return found

    def click(self, one: ElementHandle, **where: Any) -> None:
        self.before()
        self.presses += 1
        whole = one.evaluate_handle(WHOLE).as_element()
        assert whole
        whole.click(**where)

    def press(self, name: str, within: str = "") -> None:
        self.click(self.find(name, within))

    def choose(self, name: str, within: str = "") -> None:
        one = self.find(name, within)
        self.click(one)
        assert one.evaluate("(one) => one.checked"), f"{name} is not chosen"

    def slide(self, name: str, value: float) -> None:
        one = self.find(name)
        _, least, most, _ = one.evaluate(RANGE)
        box = one.bounding_box()
        assert box
        along = (value - least) / (most - least)
        self.click(one, position={"x": THUMB / 2 + along * (box["width"] - THUMB), "y": box["height"] / 2})
        assert one.evaluate("(one) => Number(one.value)") == value, f"{name} is not at {value}"

    def up(self, title: str) -> None:
        self.press(f"^Move {re.escape(title)} up$")

    def mark(self, key: str, name: str) -> None:
        self.press(name)

    def close(self, name: str) -> None:
        self.press(name)

    def _enter(self, name: str, within: str) -> None:
        one = self.find(name, within)
        box = one.bounding_box()
        assert box
        self.click(one, position={"x": 24, "y": min(24, box["height"] / 2)})
