"""The workshop on paper: every card to read ahead, a sheet to fill for each step, what the made-up colleague says."""

from collections.abc import Callable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.model.answers.packet import NAMES, SECTIONS
from actvo_kit.model.catalogue import ANY, Option
from actvo_kit.model.decks.base import CardWords
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, ngettext

__all__ = ["cards", "persona", "sheets"]

Answered = Mapping[str, Any]
TO_READ = N_("Nothing here is to be filled in. Read what you like, or nothing. You choose in the workshop.")


def cards(pack: Pack) -> str:
    """Returns every card as HTML, for people who like to read before they choose."""
    return "\n".join(
        [
            _head(1, _("{workshop}: the cards, to read ahead", workshop=pack.workshop.title)),
            f"<p>{escape(_(TO_READ))}</p>",
            *(line for slug in pack.workshop.exercises if slug in CARDS for line in CARDS[slug](pack)),
        ]
    )


def sheets(pack: Pack) -> str:
    """Returns a sheet of paper for each step, for somebody without a device, or for a room without a network."""
    parts = [SHEETS[slug](pack) for slug in pack.workshop.exercises if slug in SHEETS]
    return "\n".join(parts)


def persona(folder: Path) -> str:
    """Returns what the pack's made-up colleague answered, as HTML, to read aloud in place of one's own."""
    pack, persona_answers = LocalParticipant.as_persona(folder).open()
    parts = [
        _head(1, _("{name}, made up, to read aloud", name=pack.persona.name)),
        f"<p>{escape(pack.persona.about)}</p>",
    ]
    for slug in pack.workshop.exercises:
        if slug in SAID and (answer := persona_answers.answers.get(slug)) and answer.record:
            parts += SAID[slug](pack, answer.record)
    return "\n".join(parts)


def _said_story(_pack: Pack, answer: Answered) -> Iterator[str]:
    yield _head(2, _("Moments, and the energy in them")) + "<ul>"
    for moment in answer["episode"].values():
        yield _item(f"{moment['title']} ({moment['energy']:+d}).".replace("-", "−"), moment.get("what_i_did", ""))
    yield "</ul>" + _head(2, _("Threads")) + "<ul>"
    yield from (_item(theme["label"], "") for theme in answer["theme"].values())
    yield "</ul>"


def _said_values(pack: Pack, answer: Answered) -> Iterator[str]:
    title = {card.id: card.words[pack.workshop.language].title for card in pack.values.cards}
    yield _head(2, _("Five values, in order")) + "<ol>"
    yield from (_item(title[card], answer["evidence"].get(card) or _("not recently")) for card in answer["top5"])
    yield "</ol>"


def _said_motivators(pack: Pack, answer: Answered) -> Iterator[str]:
    title = pack.motivators.titles[pack.workshop.language]
    number, choice = next(iter(answer["choices"].items()))
    four = ", ".join(title[motivator] for motivator in pack.motivators.sets[int(number) - 1])
    yield f"{_head(2, _('Motivators, one of nine sets'))}<p>{escape(four)}.</p><ul>"
    yield _item(_("Miss most:"), title[choice["most"]])
    yield _item(_("Miss least:"), title[choice["least"]])
    yield "</ul>"


def _said_strengths(pack: Pack, answer: Answered) -> Iterator[str]:
    words = {strength.id: strength.words[pack.workshop.language] for strength in pack.strengths.strengths}
    yield _head(2, _("Strengths")) + "<ul>"
    for strength, rated in answer["rating"].items():
        if rated.get("level"):
            sentence = words[strength].anchors[rated["level"] - 1]
            yield _item(words[strength].title, f"{sentence}. {rated.get('evidence') or ''}")
    yield "</ul>"


def _said_options(pack: Pack, answer: Answered) -> Iterator[str]:
    title = {option.id: option.title for option in pack.catalogue.options}
    yield _head(2, _("Shortlist")) + "<ul>"
    yield from (_item(title[option], "") for option in answer["shortlist"] if option in title)
    yield "</ul>"


def _head(level: int, text: str, about: str = "") -> str:
    """Returns a heading, and a paragraph about what stands below it."""
    return f"<h{level}>{escape(text)}</h{level}>" + (f"<p>{escape(about)}</p>" if about else "")


def _item(title: str, text: str) -> str:
    return f"<li><b>{escape(title)}</b> {escape(text).strip()}</li>"


def _card(words: CardWords) -> str:
    return f"<li><b>{escape(words.title)}.</b> {escape(words.text)}</li>"


def _values(pack: Pack) -> Iterator[str]:
    yield _head(2, _("Values"), _("Which of these matter most to you now?")) + "<ul>"
    yield from (_card(card.words[pack.workshop.language]) for card in pack.values.cards)
    yield "</ul>"


def _motivators(pack: Pack) -> Iterator[str]:
    yield _head(2, _("Motivators"), _("Which of these would you miss, and which less?")) + "<ul>"
    yield from (_card(motivator.words[pack.workshop.language]) for motivator in pack.motivators.motivators)
    yield "</ul>"


def _strengths(pack: Pack) -> Iterator[str]:
    yield _head(2, _("Strengths"), _("For each, five sentences. Which one is true in a normal week?"))
    for strength in pack.strengths.strengths:
        words = strength.words[pack.workshop.language]
        yield f"<h3>{escape(words.title)}</h3><ol>{''.join(f'<li>{escape(line)}</li>' for line in words.anchors)}</ol>"


def _options(pack: Pack) -> Iterator[str]:
    yield _head(2, _("Options"), _("What exists here. Nobody is applying for anything."))
    for option in pack.catalogue.offered:
        yield f"<h3>{escape(option.title)}</h3><p>{escape(option.summary)}</p><p>{escape(_facts(option))}</p>"


def _facts(option: Option) -> str:
    hours, weeks = option.time.hours_per_week, option.time.duration_weeks
    if hours is None:
        time = ""
    elif weeks is None:
        time = ngettext("{count} hours a week.", "{count} hours a week.", hours)
    else:
        time = ngettext("{count} hours a week for {weeks} weeks.", "{count} hours a week for {weeks} weeks.", hours,
                        weeks=weeks)  # fmt: skip
    unit = _("Any unit") if option.unit == ANY else option.unit
    return " ".join(filter(None, (f"{unit}.", time, option.risks)))


def _sheet(title: str, lead: str, body: str) -> str:
    return f'<section class="sheet"><h1>{escape(title)}</h1><p>{escape(lead)}</p>{body}</section>'


def _rows(heads: tuple[str, ...], many: int, first: tuple[str, ...] = ()) -> str:
    head = "".join(f"<th>{escape(head)}</th>" for head in heads)
    rows = [f"<tr><td>{escape(first[n]) if n < len(first) else ''}</td>{'<td></td>' * (len(heads) - 1)}</tr>"
            for n in range(max(many, len(first)))]  # fmt: skip
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _title_of(pack: Pack, slug: str) -> str:
    return next(step.title for step in pack.workshop.steps if step.slug == slug)


def _story_sheet(pack: Pack) -> str:
    lead = _(
        "Three to six moments: what you did yourself, and your energy from −5 (it took a lot) to +5 (it gave a lot). "
        "Then up to three threads that show in more than one."
    )
    heads = (_("Moment"), _("What I did"), _("Energy"))
    moments = (f"{number}." for number in range(1, 7))
    first = (*moments, *(_("Thread {number}", number=number) for number in range(1, 4)))
    return _sheet(_title_of(pack, "story"), lead, _rows(heads, 0, first))


def _values_sheet(pack: Pack) -> str:
    lead = _("Take the cards to read ahead. Mark up to fifteen that matter most now. Write five of them in order.")
    heads = (_("Value"), _("Where did this show up in the last six months?"))
    body = _rows(heads, 5, tuple(f"{n}." for n in range(1, 6)))
    return _sheet(_title_of(pack, "values"), lead, body)


def _motivators_sheet(pack: Pack) -> str:
    title = pack.motivators.titles[pack.workshop.language]
    lead = _(
        "In each row, ring what you would miss most and cross out what you would miss least. Then how much you have "
        "today of what you ringed, from 1 (almost none) to 5 (as much as I want)."
    )
    first = tuple(" · ".join(title[motivator] for motivator in members) for members in pack.motivators.sets)
    return _sheet(
        _title_of(pack, "motivators"), lead, _rows((_("Four at a time"), _("What I ringed"), _("Today")), 0, first)
    )


def _strengths_sheet(pack: Pack) -> str:
    lead = _(
        "Up to ten strengths that you use most. Number of the sentence that is true in a normal week; energy −2 to +2."
    )
    return _sheet(
        _title_of(pack, "strengths"), lead, _rows((_("Strength"), _("Sentence"), _("Energy"), _("One example")), 10)
    )


def _learning_sheet(pack: Pack) -> str:
    lead = _("What helped you last time, what you need now, and the time you have. Leave open what you do not know.")
    private = "LP10"  # access needs stand on no paper that somebody may find
    first = tuple(item.words[pack.workshop.language].ask for item in pack.learning.items if item.id != private)
    return _sheet(_title_of(pack, "learning"), lead, _rows(("", _("My answer")), 0, first))


def _constraints_sheet(pack: Pack) -> str:
    lead = _(
        "How does each stand: fixed, flexible, or not an issue? Write what you need, not why. Leave open what you like."
    )
    private = ("CN07", "CN10")  # these stand on no paper that somebody may find
    language = pack.workshop.language
    first = tuple(card.words[language].title for card in pack.constraints.cards if card.id not in private)
    heads = ("", _("How it stands"), _("The limit"))
    return _sheet(_title_of(pack, "constraints"), lead, _rows(heads, 0, first))


def _belief_sheet(pack: Pack) -> str:
    lead = _("A sentence about work that often comes to your mind. This sheet is for you alone; take it with you.")
    first = (
        _("I tell myself that"), _("What speaks for it"), _("What speaks against it"),
        _("A sentence to test: if I …, I will …"),
    )  # fmt: skip
    return _sheet(_title_of(pack, "belief"), lead, _rows(("", _("My words")), 0, first))


def _options_sheet(pack: Pack) -> str:
    titles = tuple(option.title for option in pack.catalogue.offered)
    lead = _("Curious, maybe or no? First what you feel, then read on. Then put a ring around three to six.")
    return _sheet(_title_of(pack, "options"), lead, _rows((_("Option"), _("Curious"), _("Maybe"), _("No")), 0, titles))


def _pathways_sheet(pack: Pack) -> str:
    lead = _(
        "Three different stories of the next two years. Stay and change one thing, move sideways, something different."
    )
    first = (
        _("A title of six words"), _("Which options"), _("First three months"), _("Up to a year"), _("Up to two years"),
        _("What it costs me"), _("What it gives here"), _("What I would need to find out"),
    )  # fmt: skip
    return _sheet(_title_of(pack, "pathways"), lead, _rows(("", _("Stay"), _("Sideways"), _("Different")), 0, first))


def _scoring_sheet(pack: Pack) -> str:
    lead = _(
        "1 to 5 for up to four options; a question mark where you are not sure. The sentences for 1 and 5 stand beside."
    )
    first = tuple(
        f"{words.title} (1: {words.anchors[0]}; 5: {words.anchors[-1]})" for words in pack.criterion_words.values()
    )
    heads = ("", *(_("Option {number}", number=number) for number in range(1, 5)))
    return _sheet(_title_of(pack, "scoring"), lead, _rows(heads, 0, first))


def _experiments_sheet(pack: Pack) -> str:
    lead = _("One sheet for each small test, of two weeks at most. In pairs, the other person reads it aloud.")
    first = (
        _("What I want to find out"), _("I believe that"), _("I will do this"), _("With whom"), _("From when to when"),
        _("Hours and cost"), _("What it touches, and who has to agree first"), _("If I am right, I will see"),
        _("If I am wrong, I will see"), _("Then I decide"), _("What in me could stop me"), _("If … then I …"),
        _("Day 14: what I saw, and what I learned"),
    )  # fmt: skip
    return _sheet(_title_of(pack, "experiments"), lead, _rows(("", _("My answer")), 0, first))


def _arrive_sheet(pack: Pack) -> str:
    lead = _(
        "1 is not at all, 5 is completely. Leave open what you would rather not say. The sheet comes back at the end."
    )
    heads = ("", _("Before"), _("At the end"), _("30 days later"))
    first = tuple(item.words[pack.workshop.language].text for item in pack.arrive.pulse)
    return _sheet(_title_of(pack, "arrive"), lead, _rows(heads, 0, first))


def _packet_sheet(pack: Pack) -> str:
    lead = _(
        "Two pages to take to a conversation. Write what is yours to tell, and leave out the rest. Nobody collects it."
    )
    return _sheet(
        _title_of(pack, "packet"), lead, _rows(("", _("My words")), 0, tuple(_(NAMES[section]) for section in SECTIONS))
    )


CARDS: dict[str, Callable[[Pack], Iterator[str]]] = {
    "values": _values, "motivators": _motivators, "strengths": _strengths, "options": _options,
}  # fmt: skip
SAID: dict[str, Callable[[Pack, Answered], Iterator[str]]] = {
    "story": _said_story, "values": _said_values, "motivators": _said_motivators, "strengths": _said_strengths,
    "options": _said_options,
}  # fmt: skip
SHEETS: dict[str, Callable[[Pack], str]] = {
    "arrive": _arrive_sheet,
    "story": _story_sheet,
    "values": _values_sheet,
    "motivators": _motivators_sheet,
    "strengths": _strengths_sheet,
    "learning": _learning_sheet,
    "constraints": _constraints_sheet,
    "belief": _belief_sheet,
    "options": _options_sheet,
    "pathways": _pathways_sheet,
    "scoring": _scoring_sheet,
    "experiments": _experiments_sheet,
    "packet": _packet_sheet,
}
