"""Gathers what a packet may be filled from: what the person accepted elsewhere, and nothing that METHOD E11 keeps
back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from actvo_kit.method.learning_card import CORE, card
from actvo_kit.method.motivators import drivers
from actvo_kit.method.strengths import quadrant
from actvo_kit.model.across import answer_of, proposable, testable
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.experiments import Experiment
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.packet import Extra, PacketAnswer, Section
from actvo_kit.model.answers.pathways import Pathway
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.catalogue import Option
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _, day

__all__ = ["Accepted"]

TEXT = 600
"""The most characters of a section (METHOD E11)."""
VALUES, PROTECT, PLAY_TO = 5, 3, 5
TOLD_BY = {"gap": ("gap",), "trade_off": ("costs", "drains", "status"), "why_here": ("worth", "outcome"), "": ("gut",)}
"""The words by which the template names its sentences, by the section they belong to; the rest says why me."""


class Accepted:
    """What one person accepted, in the words a reader may see."""

    def __init__(self, pack: Pack, answers: Mapping[str, Answer]) -> None:
        self.pack, self.answers, self.language = pack, answers, pack.workshop.language
        self.pathways, self.experiments = proposable(answers), testable(answers)
        self.known = answer_of(OptionsAnswer, answers).known(pack)

    def of_pathway(self, pathway: Pathway) -> dict[Section, str]:
        """Returns the sections that a pathway fills, as far as it has something for them."""
        sentences: dict[str, list[str]] = {}
        for name, sentence in pathway.accepted.items():
            sentences.setdefault(_section(name), []).append(sentence.shareable)
        already = " ".join(sentences.get("why_here", []))
        notes = [
            _("The organisation says: “{note}”.", note=option.value_note)
            for option in self.options(pathway)
            if option.value_note and option.value_note not in already
        ]
        return _filled(
            {
                "destination": [_named(pathway), pathway.destination, pathway.milestones.m12],
                "why_me": sentences.get("why_me", []) or list(self._shown_by(pathway)),
                "why_here": [pathway.gives_org, *sentences.get("why_here", []), *notes],
                "gap": sentences.get("gap", []) or [pathway.learn],
                "trade_off": [pathway.cost_to_me, *sentences.get("trade_off", [])],
            }
        )

    def of_experiment(self, experiment: Experiment) -> dict[Section, str]:
        """Returns the sections that an experiment fills."""
        when = ""
        if experiment.start and experiment.end:
            when = _("From {first} to {last}.", first=day(experiment.start), last=day(experiment.end))
        with_whom = _("With: {whom}.", whom=experiment.with_whom) if experiment.with_whom.strip() else ""
        wrong = experiment.signal_no.strip().rstrip(".")
        return _filled(
            {
                "first_step": [experiment.action, with_whom, when],
                "change_my_mind": [_("If I see this: {words}.", words=wrong)] if wrong else [],
            }
        )

    def options(self, pathway: Pathway | None) -> tuple[Option, ...]:
        """Returns the options of a pathway as the catalogue has them today; an idea of one's own is one too."""
        ids = pathway.option_ids if pathway else ()
        return tuple(self.known[option_id] for option_id in ids if option_id in self.known)

    def added(self, extra: Extra, record: PacketAnswer) -> list[str]:
        """Returns the lines of a section that may be added; empty when there is nothing to add."""
        return list(EXTRA[extra](self, record))

    def quotes(self) -> dict[str, str]:
        """Returns what colleagues wrote, by the token of their link: the examples alone, and none of them unasked."""
        peers = answer_of(StrengthsAnswer, self.answers).peers
        return {peer.token: words for peer in peers if (words := (peer.example or "").strip())}

    def _values(self, _record: PacketAnswer) -> Iterator[str]:
        titles = {card.id: card.words[self.language].title for card in self.pack.values.cards}
        yield from (titles[card] for card in answer_of(ValuesAnswer, self.answers).top5[:VALUES] if card in titles)

    def _protect(self, _record: PacketAnswer) -> Iterator[str]:
        titles = {card.id: card.words[self.language].title for card in self.pack.motivators.motivators}
        order = drivers(answer_of(MotivatorsAnswer, self.answers))
        yield from [titles[driver.id] for driver in order if driver.quadrant == "protect"][:PROTECT]

    def _play_to(self, _record: PacketAnswer) -> Iterator[str]:
        record = answer_of(StrengthsAnswer, self.answers)
        titles = self._strengths()
        played = [name for name in record.picked if quadrant(record.rating.get(name, Rating())) == "play_to"]
        for strength_id in played[:PLAY_TO]:
            example = (record.rating[strength_id].evidence or "").strip()
            title = titles.get(strength_id, "")
            yield _("{strength}: {example}", strength=title, example=example) if example else title

    def _radar(self, _record: PacketAnswer) -> Iterator[str]:
        """The strengths one picked, by name and without a level: a low one is never shown (METHOD E11)."""
        titles = self._strengths()
        yield from (titles[name] for name in answer_of(StrengthsAnswer, self.answers).picked if name in titles)

    def _shown_by(self, pathway: Pathway) -> Iterator[str]:
        """The strengths of a pathway written by hand, each with the example the person gave for it."""
        rating, titles = answer_of(StrengthsAnswer, self.answers).rating, self._strengths()
        for name in pathway.strengths:
            example = (rating.get(name, Rating()).evidence or "").strip()
            if example and name in titles:
                yield _("{strength}: {example}", strength=titles[name], example=example)

    def _strengths(self) -> dict[str, str]:
        return {card.id: card.words[self.language].title for card in self.pack.strengths.strengths}

    def _learning(self, _record: PacketAnswer) -> Iterator[str]:
        lines = list(card(answer_of(LearningAnswer, self.answers), self.pack))
        for title, text in [*lines, (_("Good for most people"), _(CORE))] if lines else ():
            yield _("{title}: {text}", title=title, text=text)

    def _constraints(self, _record: PacketAnswer) -> Iterator[str]:
        """Only what the person wrote to be said, in the box for it."""
        rows = answer_of(ConstraintsAnswer, self.answers).rows.values()
        yield from (row.share_text for row in rows if (row.share_text or "").strip() and row.share_text)

    def _second(self, record: PacketAnswer) -> Iterator[str]:
        for pathway_id, pathway in self.pathways.items():
            if pathway_id != record.pathway_id:
                yield ". ".join(
                    text.strip().rstrip(".") for text in (pathway.title, pathway.destination) if text.strip()
                )
                return

    def _peer_quotes(self, record: PacketAnswer) -> Iterator[str]:
        """Only what the person ticked, each by itself (METHOD E11)."""
        yield from (
            _("“{words}”", words=words) for token, words in self.quotes().items() if token in record.peer_tokens
        )

    def _nothing(self, _record: PacketAnswer) -> Iterator[str]:
        yield from ()


EXTRA: dict[Extra, Callable[[Accepted, PacketAnswer], Iterator[str]]] = {
    "values": Accepted._values,
    "protect": Accepted._protect,
    "play_to": Accepted._play_to,
    "radar": Accepted._radar,
    "learning": Accepted._learning,
    "constraints": Accepted._constraints,
    "second_pathway": Accepted._second,
    "map": Accepted._nothing,
    "peer_quotes": Accepted._peer_quotes,
}


def _named(pathway: Pathway) -> str:
    """Returns the title as a sentence, for a reader has seen nothing else of it; empty where the destination has it."""
    title = pathway.title.strip().rstrip(".")
    return f"{title}." if title and title not in pathway.destination else ""


def _section(name: str) -> str:
    words = name.split("-")
    return next((section for section, known in TOLD_BY.items() if set(known) & set(words)), "why_me")


def _filled(texts: dict[Section, list[str]]) -> dict[Section, str]:
    """Returns each section's sentences as one text, as many as fit; those without any are left out."""
    return {section: text for section, parts in texts.items() if (text := _joined(parts))}


def _joined(parts: Iterable[str]) -> str:
    text = ""
    for part in dict.fromkeys(part.strip() for part in parts if part and part.strip()):
        longer = f"{text} {part}" if text else part
        if len(longer) > TEXT:
            break
        text = longer
    return text
