"""What the guide repeats of a pack: clock, minutes, breaks, what to say. Blocks of the pages are written from it.

A block stands between `<!-- pack: name argument -->` and `<!-- end -->`. Pure: text and pack in, text out.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from actvo_kit.model.workshop import Pack, Step
from actvo_kit.words import N_, _, listed, ngettext

__all__ = ["BLOCKS", "filled", "plain"]

BLOCK = re.compile(r"<!-- pack: (?P<what>[\w ]+) -->(?P<body>.*?)<!-- end -->", re.DOTALL)
PARTS = {N_("You explain"): "instruct", N_("Alone"): "solo", N_("In threes"): "pair", N_("Together"): "room"}
"""Part of a step, as the pages name it → its field in `Minutes`."""
WELCOME, CLOSE = 12, 10
"""Minutes before the first step and after the last one, where the pack has no part for them."""
PAGE_OF = {"welcome": "welcome", "close": "close", "deciding": "deciding"}
"""Part that the facilitator leads, or its name → the page about it."""
WHEN = {"before": N_("before"), "after": N_("after")}
WORDS = (
    N_("no"), N_("one"), N_("two"), N_("three"), N_("four"), N_("five"), N_("six"), N_("seven"), N_("eight"),
    N_("nine"), N_("ten"),
)  # fmt: skip


def filled(page: str, pack: Pack) -> str:
    """Returns the page with each of its blocks written from `pack`. Raises KeyError for a block that nobody knows."""

    def again(block: re.Match[str]) -> str:
        name, *arguments = block["what"].split()
        return f"<!-- pack: {block['what']} -->{BLOCKS[name](pack, block['body'], *arguments)}<!-- end -->"

    return BLOCK.sub(again, page)


def plain(page: str) -> str:
    """Returns the page without the marks of its blocks."""
    return re.sub(r"<!--.*?-->", "", page, flags=re.DOTALL)


def running_order(pack: Pack, _body: str) -> str:
    """Returns the whole day as a table, with the clock from the welcome on."""
    heads = [_("Clock"), _("Min"), _("What"), _("Say"), _("Do"), _("Don’t")]
    return _table(heads, _rows(pack))


def timing(pack: Pack, body: str, slug: str) -> str:
    """Returns the parts of a step: minutes from the pack, what happens as it is written in the page."""
    step = _step(pack, slug)
    happens = {cells[1].strip(): cells[-2].strip() for cells in (line.split("|") for line in body.splitlines())
               if len(cells) > 4}  # fmt: skip
    rows = [[_(part), str(getattr(step.minutes, field)), happens.get(part, "")] for part, field in PARTS.items()
            if getattr(step.minutes, field)]  # fmt: skip
    total = ngettext("Timing, {count} minutes.", "Timing, {count} minutes.", step.minutes.total)
    return f"\n**{total}**\n" + _table([_("Part"), _("Min"), _("What happens")], rows)


def script(pack: Pack, body: str, slug: str) -> str:
    """Returns what to say, do and leave: the pack's own words first, then what the page adds."""
    words = _step(pack, slug).script
    more = [line for line in body.strip().splitlines()[3:] if line.startswith("|")]
    table = _table([_("Say"), _("Do"), _("Don’t")], [[_("“{text}”", text=words.say), words.do, words.dont]])
    return table + "".join(f"{line}\n" for line in more)


def length(pack: Pack, _body: str) -> str:
    """Returns how long it takes in all, in words."""
    hours, minutes = divmod(_minutes(pack), 60)
    whole = ngettext("{number} hour", "{number} hours", hours, number=_number(hours))
    if not minutes:
        return whole
    rest = ngettext("{count} minutes", "{count} minutes", minutes)
    return _("{names} and {last}", names=whole, last=rest)


def parts(pack: Pack, _body: str) -> str:
    """Returns where the minutes go."""
    rest = sum(step.minutes.total for step in _breaks(pack))
    work = sum(step.minutes.total for step in pack.workshop.live) - rest
    steps = len(pack.workshop.live) - len(_breaks(pack))
    if not _welcome(pack) + _close(pack):
        return _(
            "{work} minutes for {steps} steps and {breaks} for breaks", work=work, steps=_number(steps), breaks=rest
        )
    return _(
        "{work} minutes for {steps} steps, {breaks} for breaks, {welcome} to welcome people and {close} to close",
        work=work,
        steps=_number(steps),
        breaks=rest,
        welcome=_welcome(pack),
        close=_close(pack),
    )


def breaks(pack: Pack, _body: str) -> str:
    """Returns where the breaks are."""
    steps = pack.workshop.steps
    places = [_after(before, step) for before, step in pairwise(steps) if step.part == "break"]
    return listed(places) or _("none")


def start(pack: Pack, _body: str) -> str:
    """Returns the minute at which *Start the workshop* is pressed."""
    return _clock(_welcome(pack))


def _after(before: Step, step: Step) -> str:
    minutes = step.minutes.total
    return ngettext("{count} minute after {step}", "{count} minutes after {step}", minutes, step=before.title)


def _breaks(pack: Pack) -> list[Step]:
    return [step for step in pack.workshop.live if step.part == "break"]


def _table(heads: list[str], rows: Iterable[list[str]]) -> str:
    """Returns a table in Markdown between two line breaks."""
    lines = [heads, ["---"] * len(heads), *rows]
    marks = [f"| {' | '.join(line)} |" for line in lines]
    marks[1] = marks[1].replace(" ", "")
    return "\n" + "\n".join(marks) + "\n"


BLOCKS: dict[str, Callable[..., str]] = {
    block.__name__: block for block in (running_order, timing, script, length, parts, breaks, start)
}


def _rows(pack: Pack) -> Iterator[list[str]]:
    yield [
        "−0:10", "", _("People come in"), _("“A first name is enough.”"), _("Put the projector up; help with the code"),
        _("Take names yourself"),
    ]  # fmt: skip
    if _welcome(pack):
        yield [
            _clock(0), str(_welcome(pack)), f"[{_('Welcome')}](welcome.md)",
            _("“You own what you write. I see numbers of people, not answers.”"),
            _("Read the four promises; practise on the phone"), _("Promise that what is said in a group stays secret"),
        ]  # fmt: skip
    at = _welcome(pack)
    for step in pack.workshop.steps:
        words, page = step.script, step.slug or PAGE_OF.get(step.id) or PAGE_OF.get(step.part or "")
        yield [
            _clock(at) if step.when == "live" else _(WHEN[step.when]), str(step.minutes.total),
            f"[{step.title}]({page}.md)" if page else step.title, _("“{text}”", text=words.say), words.do, words.dont,
        ]  # fmt: skip
        at += step.minutes.total if step.when == "live" else 0
    if _close(pack):
        yield [
            _clock(at), str(_close(pack)), f"[{_('Close')}](close.md)", _("“Sleep on it. One small step this week.”"),
            _("One round: one step each, or pass"), _("Collect anything"),
        ]  # fmt: skip


def _step(pack: Pack, step_id: str) -> Step:
    steps = {step.id: step for step in pack.workshop.steps}
    return steps[pack.workshop.step_of(step_id)] if step_id not in steps else steps[step_id]


def _minutes(pack: Pack) -> int:
    return _welcome(pack) + _close(pack) + sum(step.minutes.total for step in pack.workshop.live)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _number(n: int) -> str:
    return _(WORDS[n]) if n < len(WORDS) else str(n)


def _welcome(pack: Pack) -> int:
    """Returns the minutes to welcome people before the start: none where arriving is a step."""
    parts = {step.part for step in pack.workshop.steps}
    return 0 if "welcome" in parts or "arrive" in pack.workshop.exercises else WELCOME


def _close(pack: Pack) -> int:
    """Returns the minutes to close after the last step: none where that step is the close."""
    last = pack.workshop.live[-1]
    return 0 if last.slug == "arrive" or last.slug is None else CLOSE
