"""The workshop on paper: every card to read ahead, a sheet to fill for each step, what the made-up colleague says."""

from collections.abc import Callable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.model.catalogue import Option
from actvo_kit.model.decks.base import CardWords
from actvo_kit.model.workshop import Pack

__all__ = ["cards", "persona", "sheets"]

Answered = Mapping[str, Any]


def cards(pack: Pack) -> str:
    """Every card as HTML, for people who like to read before they choose."""
    return "\n".join(
        [
            f"<h1>{escape(pack.workshop.title)}: the cards, to read ahead</h1>",
            "<p>Nothing here is to be filled in. Read what you like, or nothing. You choose in the workshop.</p>",
            *(line for slug in pack.workshop.exercises if slug in CARDS for line in CARDS[slug](pack)),
        ]
    )


def sheets(pack: Pack) -> str:
    """A sheet of paper for each step, for somebody without a device, or for a room without a network."""
    found = [SHEETS[slug](pack) for slug in pack.workshop.exercises if slug in SHEETS]
    return "\n".join(found)


def persona(folder: Path) -> str:
    """What the made-up colleague of the pack in `folder` answered, as HTML, to read aloud in place of one's own."""
    pack, here = LocalParticipant.as_persona(folder).open()
    found = [f"<h1>{escape(pack.persona.name)}, made up, to read aloud</h1>", f"<p>{escape(pack.persona.about)}</p>"]
    for slug in pack.workshop.exercises:
        if slug in SAID and (answer := here.answers.get(slug)) and answer.record:
            found += SAID[slug](pack, answer.record)
    return "\n".join(found)


def _said_values(pack: Pack, answer: Answered) -> Iterator[str]:
    title = {one.id: one.words[pack.workshop.language].title for one in pack.values.cards}
    yield "<h2>Five values, in order</h2><ol>"
    yield from (_item(title[one], answer["evidence"].get(one) or "not recently") for one in answer["top5"])
    yield "</ol>"


def _said_motivators(pack: Pack, answer: Answered) -> Iterator[str]:
    title = pack.motivators.titles[pack.workshop.language]
    number, choice = next(iter(answer["choices"].items()))
    four = ", ".join(title[one] for one in pack.motivators.sets[int(number) - 1])
    yield f"<h2>Motivators, one of nine sets</h2><p>{escape(four)}.</p><ul>"
    yield _item("Miss most:", title[choice["most"]])
    yield _item("Miss least:", title[choice["least"]])
    yield "</ul>"


def _said_strengths(pack: Pack, answer: Answered) -> Iterator[str]:
    words = {one.id: one.words[pack.workshop.language] for one in pack.strengths.strengths}
    yield "<h2>Strengths</h2><ul>"
    for one, rated in answer["rating"].items():
        if rated.get("level"):
            sentence = words[one].anchors[rated["level"] - 1]
            yield _item(words[one].title, f"{sentence}. {rated.get('evidence') or ''}")
    yield "</ul>"


def _said_options(pack: Pack, answer: Answered) -> Iterator[str]:
    title = {one.id: one.title for one in pack.catalogue.options}
    yield "<h2>Shortlist</h2><ul>"
    yield from (_item(title[one], "") for one in answer["shortlist"] if one in title)
    yield "</ul>"


def _item(title: str, text: str) -> str:
    return f"<li><b>{escape(title)}</b> {escape(text).strip()}</li>"


def _card(words: CardWords) -> str:
    return f"<li><b>{escape(words.title)}.</b> {escape(words.text)}</li>"


def _values(pack: Pack) -> Iterator[str]:
    yield "<h2>Values</h2><p>Which of these matter most to you now?</p><ul>"
    yield from (_card(one.words[pack.workshop.language]) for one in pack.values.cards)
    yield "</ul>"


def _motivators(pack: Pack) -> Iterator[str]:
    yield "<h2>Motivators</h2><p>Which of these would you miss, and which less?</p><ul>"
    yield from (_card(one.words[pack.workshop.language]) for one in pack.motivators.motivators)
    yield "</ul>"


def _strengths(pack: Pack) -> Iterator[str]:
    yield "<h2>Strengths</h2><p>For each, five sentences. Which one is true in a normal week?</p>"
    for one in pack.strengths.strengths:
        words = one.words[pack.workshop.language]
        yield f"<h3>{escape(words.title)}</h3><ol>{''.join(f'<li>{escape(line)}</li>' for line in words.anchors)}</ol>"


def _options(pack: Pack) -> Iterator[str]:
    yield "<h2>Options</h2><p>What exists here. Nobody is applying for anything.</p>"
    for one in pack.catalogue.offered:
        yield f"<h3>{escape(one.title)}</h3><p>{escape(one.summary)}</p><p>{escape(_facts(one))}</p>"


def _facts(option: Option) -> str:
    hours, weeks = option.time.hours_per_week, option.time.duration_weeks
    time = "" if hours is None else f"{hours:g} hours a week{'' if weeks is None else f' for {weeks} weeks'}. "
    return f"{option.unit}. {time}{option.risks or ''}".strip()


def _sheet(title: str, lead: str, body: str) -> str:
    return f'<section class="sheet"><h1>{escape(title)}</h1><p>{escape(lead)}</p>{body}</section>'


def _rows(heads: tuple[str, ...], many: int, first: tuple[str, ...] = ()) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    rows = [f"<tr><td>{escape(first[n]) if n < len(first) else ''}</td>{'<td></td>' * (len(heads) - 1)}</tr>"
            for n in range(max(many, len(first)))]  # fmt: skip
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _title_of(pack: Pack, slug: str) -> str:
    return next(step.title for step in pack.workshop.steps if step.slug == slug)


def _values_sheet(pack: Pack) -> str:
    lead = "Take the cards to read ahead. Mark up to fifteen that matter most now. Write five of them in order."
    body = _rows(("Value", "Where did this show up in the last six months?"), 5, tuple(f"{n}." for n in range(1, 6)))
    return _sheet(_title_of(pack, "values"), lead, body)


def _motivators_sheet(pack: Pack) -> str:
    title = pack.motivators.titles[pack.workshop.language]
    lead = (
        "In each row, ring what you would miss most and cross out what you would miss least. Then how much you have "
        "today of what you ringed, from 1 (almost none) to 5 (as much as I want)."
    )
    first = tuple(" · ".join(title[one] for one in members) for members in pack.motivators.sets)
    return _sheet(_title_of(pack, "motivators"), lead, _rows(("Four at a time", "What I ringed", "Today"), 0, first))


def _strengths_sheet(pack: Pack) -> str:
    lead = (
        "Up to ten strengths that you use most. Number of the sentence that is true in a normal week; energy −2 to +2."
    )
    return _sheet(_title_of(pack, "strengths"), lead, _rows(("Strength", "Sentence", "Energy", "One example"), 10))


def _options_sheet(pack: Pack) -> str:
    titles = tuple(one.title for one in pack.catalogue.offered)
    lead = "Curious, maybe or no? First what you feel, then read on. Then put a ring around three to six."
    return _sheet(_title_of(pack, "options"), lead, _rows(("Option", "Curious", "Maybe", "No"), 0, titles))


def _pathways_sheet(pack: Pack) -> str:
    lead = (
        "Three different stories of the next two years. Stay and change one thing, move sideways, something different."
    )
    first = ("A title of six words", "Which options", "First three months", "Up to a year", "Up to two years",
             "What it costs me", "What it gives here", "What I would need to find out")  # fmt: skip
    return _sheet(_title_of(pack, "pathways"), lead, _rows(("", "Stay", "Sideways", "Different"), 0, first))


def _scoring_sheet(pack: Pack) -> str:
    lead = (
        "1 to 5 for up to four options; a question mark where you are not sure. The sentences for 1 and 5 stand beside."
    )
    language = pack.workshop.language
    first = tuple(
        f"{(said := one.words[language]).title} (1: {said.anchors[0]}; 5: {said.anchors[-1]})"
        for one in pack.criteria.criteria
    )
    return _sheet(
        _title_of(pack, "scoring"), lead, _rows(("", "Option 1", "Option 2", "Option 3", "Option 4"), 0, first)
    )


CARDS: dict[str, Callable[[Pack], Iterator[str]]] = {
    "values": _values, "motivators": _motivators, "strengths": _strengths, "options": _options,
}  # fmt: skip
SAID: dict[str, Callable[[Pack, Answered], Iterator[str]]] = {
    "values": _said_values, "motivators": _said_motivators, "strengths": _said_strengths, "options": _said_options,
}  # fmt: skip
SHEETS: dict[str, Callable[[Pack], str]] = {
    "values": _values_sheet,
    "motivators": _motivators_sheet,
    "strengths": _strengths_sheet,
    "options": _options_sheet,
    "pathways": _pathways_sheet,
    "scoring": _scoring_sheet,
}
