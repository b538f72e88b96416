"""What the guide repeats of a pack: clock, minutes, breaks, what to say. Blocks of the pages are written from it.

A block stands between `<!-- pack: name argument -->` and `<!-- end -->`. Pure: text and pack in, text out.
"""

import re
from collections.abc import Callable, Iterator

from actvo_kit.model.workshop import Pack, Step

__all__ = ["BLOCKS", "filled", "plain"]

BLOCK = re.compile(r"<!-- pack: (?P<what>[\w ]+) -->(?P<body>.*?)<!-- end -->", re.DOTALL)
PARTS = {"You explain": "instruct", "Alone": "solo", "In threes": "pair", "Together": "room"}
WELCOME, CLOSE = 12, 10
"""Minutes before the first step and after the last one, which no page has."""
WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def filled(page: str, pack: Pack) -> str:
    """The page with each of its blocks written from `pack`. Raises KeyError for a block that nobody knows."""

    def again(found: re.Match[str]) -> str:
        name, *arguments = found["what"].split()
        return f"<!-- pack: {found['what']} -->{BLOCKS[name](pack, found['body'], *arguments)}<!-- end -->"

    return BLOCK.sub(again, page)


def plain(page: str) -> str:
    """The page without the marks of its blocks."""
    return re.sub(r"<!--.*?-->", "", page, flags=re.DOTALL)


def running_order(pack: Pack, _body: str) -> str:
    """The whole day as a table, with the clock from the welcome on."""
    head = ["| Clock | Min | What | Say | Do | Don’t |", "|---|---|---|---|---|---|"]
    return "\n" + "\n".join([*head, *(f"| {' | '.join(row)} |" for row in _rows(pack))]) + "\n"


def timing(pack: Pack, body: str, slug: str) -> str:
    """The parts of a step: minutes from the pack, what happens as it is written in the page."""
    step = _step(pack, slug)
    happens = {cells[1].strip(): cells[-2].strip() for cells in (line.split("|") for line in body.splitlines())
               if len(cells) > 4}  # fmt: skip
    rows = [f"| {part} | {getattr(step.minutes, field)} | {happens.get(part, '')} |" for part, field in PARTS.items()
            if getattr(step.minutes, field)]  # fmt: skip
    head = [f"**Timing, {step.minutes.total} minutes.**", "", "| Part | Min | What happens |", "|---|---|---|"]
    return "\n" + "\n".join([*head, *rows]) + "\n"


def script(pack: Pack, body: str, slug: str) -> str:
    """What to say, do and leave: the pack's own words first, then what the page adds."""
    said = _step(pack, slug).script
    first = f"| “{said.say}” | {said.do} | {said.dont} |"
    more = [line for line in body.strip().splitlines()[3:] if line.startswith("|")]
    return "\n" + "\n".join(["| Say | Do | Don’t |", "|---|---|---|", first, *more]) + "\n"


def length(pack: Pack, _body: str) -> str:
    """How long it takes in all, in words."""
    hours, minutes = divmod(_minutes(pack), 60)
    said = f"{_number(hours)} hour{'s' if hours != 1 else ''}"
    return f"{said} and {minutes} minutes" if minutes else said


def parts(pack: Pack, _body: str) -> str:
    """Where the minutes go."""
    work = sum(step.minutes.total for step in pack.workshop.steps)
    rest = sum(step.break_before for step in pack.workshop.steps)
    steps = len(pack.workshop.steps)
    around = f"{WELCOME} to welcome people and {CLOSE} to close"
    return f"{work} minutes for {_number(steps)} steps, {rest} for breaks, {around}"


def breaks(pack: Pack, _body: str) -> str:
    """Where the breaks are."""
    said = [f"{step.break_before} minutes before {step.title}" for step in pack.workshop.steps if step.break_before]
    return " and ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said) or "none"


def start(_pack: Pack, _body: str) -> str:
    """The minute at which *Start the workshop* is pressed."""
    return _clock(WELCOME)


BLOCKS: dict[str, Callable[..., str]] = {
    one.__name__: one for one in (running_order, timing, script, length, parts, breaks, start)
}


def _rows(pack: Pack) -> Iterator[list[str]]:
    yield [
        "−0:10", "", "People come in", "“A first name is enough.”", "Put the projector up; help with the code",
        "Take names yourself",
    ]  # fmt: skip
    yield [
        _clock(0), str(WELCOME), "[Welcome](welcome.md)",
        "“You own what you write. I see numbers of people, not answers.”",
        "Read the four promises; practise on the phone", "Promise that what is said in a group stays secret",
    ]  # fmt: skip
    at = WELCOME
    for step in pack.workshop.steps:
        if step.break_before:
            yield [
                _clock(at), str(step.break_before), "Break", "“Your page waits for you.”",
                f"Press *Break, {step.break_before} min*", "Discuss what anybody chose",
            ]  # fmt: skip
            at += step.break_before
        said = step.script
        yield [
            _clock(at), str(step.minutes.total), f"[{step.title}]({step.slug}.md)" if step.slug else step.title,
            f"“{said.say}”", said.do, said.dont,
        ]  # fmt: skip
        at += step.minutes.total
    yield [
        _clock(at), str(CLOSE), "[Close](close.md)", "“Sleep on it. One small step this week.”",
        "One round: one step each, or pass", "Collect anything",
    ]  # fmt: skip


def _step(pack: Pack, slug: str) -> Step:
    return next(step for step in pack.workshop.steps if step.slug == slug)


def _minutes(pack: Pack) -> int:
    return WELCOME + CLOSE + sum(step.minutes.total + step.break_before for step in pack.workshop.steps)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _number(n: int) -> str:
    return WORDS[n] if n < len(WORDS) else str(n)
