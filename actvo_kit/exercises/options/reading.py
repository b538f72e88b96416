"""Lays beside a gut mark what somebody said elsewhere, in words. The order is never shown as a grade."""

from collections.abc import Collection, Iterator
from typing import Any

from actvo_kit.exercises.limit_sentences import limits_met, ruled_out
from actvo_kit.exercises.options.card import card
from actvo_kit.method import learning, motivators
from actvo_kit.method.constraints import check
from actvo_kit.method.options import FEEDS_LEAST, SecondLook, diversify, explore_score, feeds, second_look, takes
from actvo_kit.method.strengths import Band, coverage
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.catalogue import Option
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed, ngettext

__all__ = ["Reading"]

BANDS: dict[Band | None, str] = {
    "ready_now": N_("Ready now"),
    "stretch": N_("One step away"),
    "long_reach": N_("A big step"),
    None: N_("Too little rated to say"),
}
ASKS_NOTHING = N_("You say what changes")
STEPS = (
    N_("{strength}, no steps"), N_("{strength}, one step"), N_("{strength}, two steps"), N_("{strength}, three steps"),
    N_("{strength}, four steps"),
)  # fmt: skip
MOST_NAMED = 2
"""The most strengths named in one sentence of the second look."""
FEEDS = N_("It feeds two things you said you would miss: {motivators}.")
FEEDS_THREE = N_("It feeds three things you said you would miss: {motivators}.")
WAYS = (
    (2 / 3, N_("{way}: it has most of what you need to learn")),
    (1 / 3, N_("{way}: it has some of what you need to learn")),
    (0, N_("{way}: it has little of what you need to learn")),
)
"""A sentence for a match of learning, 0 to 1, from this one on."""


class Reading:
    """What a person's other answers say about options, in the words of the pack."""

    def __init__(
        self,
        pack: Pack,
        strengths: StrengthsAnswer,
        drives: MotivatorsAnswer,
        learns: LearningAnswer,
        limits: ConstraintsAnswer,
    ) -> None:
        language = pack.workshop.language
        self.pack, self.ratings, self.needs, self.limits = pack, strengths.rating, learns.needs, limits
        self.importance, self.missed = motivators.importance(drives), motivators.missed(drives)
        decks = (pack.strengths.strengths, pack.motivators.motivators, pack.learning.formats, pack.constraints.cards)
        self.title: dict[str, str] = {card.id: card.words[language].title for deck in decks for card in deck}
        self.offers = {way.id: way.offers for way in pack.learning.formats}

    def of(self, record: OptionsAnswer, shown: Collection[str] | None = None) -> dict[str, Any]:
        """Returns what stands beside the gut marks of the options `shown`, by default of all.

        `rated`: whether any strength is rated. `driven`: whether it is known what the person would miss. `second`: at
        most three `{id, gut, said, but, emphasis}`, where the mark and the other answers differ. `rows`: every option
        in reading order, `{id, band, words, uses, drains, gaps, unrated, feeds, takes, learn, limits}`. `own`: the own
        idea as a card, or None. `blocked`: a sentence by option for each that a fixed limit rules out. `asks`: what the
        shortlist needs of strengths, `{id, title, anchors, level}`.
        """
        options = tuple(option for option in self.pack.catalogue.options if shown is None or option.id in shown)
        score = {option.id: self._score(option) for option in options}
        blocked = {option.id: sentence for option in options if (sentence := self._ruled_out(option))}
        worth = [option for option in options if option.id not in blocked]
        return {
            "rated": any(rating.level is not None for rating in self.ratings.values()),
            "driven": bool(self.missed),
            "second": [self._look(look) for look in second_look(record.reaction, worth, self.ratings, self.missed)],
            "rows": [self._row(option) for option in diversify(options, score)],
            "own": card(record.own_option.as_option(), self.pack) if record.own_option else None,
            "asks": list(self._asks(record)),
            "blocked": blocked,
        }

    def _asks(self, record: OptionsAnswer) -> Iterator[dict[str, Any]]:
        """Yields every strength that an option of the shortlist cannot do without, in the order of the deck; for what
        a fixed limit rules out, nothing is asked.
        """
        known = record.known(self.pack)
        shortlist = [known[option_id] for option_id in record.shortlist if option_id in known]
        musts = {
            need.strength
            for option in shortlist
            if not self._ruled_out(option)
            for need in option.requires
            if need.weight == "must"
        }
        for strength in self.pack.strengths.strengths:
            if strength.id in musts:
                words = strength.words[self.pack.workshop.language]
                level = self.ratings.get(strength.id, Rating()).level
                yield {"id": strength.id, "title": words.title, "anchors": list(words.anchors), "level": level}

    def _score(self, option: Option) -> float:
        match = motivators.match(self.importance, option.supply)
        return explore_score(coverage(option.requires, self.ratings), match, self._learning_match(option))

    def _learning_match(self, option: Option) -> float | None:
        """Returns the match of the option's first format, 0 to 1 (METHOD E7); None when it is not known."""
        way = next(iter(option.learning_formats), None)
        return learning.match(self.needs, self.offers[way]) if way in self.offers else None

    def _look(self, look: SecondLook) -> dict[str, Any]:
        """Returns the mark and what speaks against it, as a person would say it (METHOD 9.5)."""
        if look.kind == "strong_match":
            gut, mark = "no", _("You said No here.")
            parts = [*self._fed(look), *self._used(look)]
        else:
            gut, mark = "curious", _("You are curious here.")
            names = [self.title[strength_id] for strength_id in look.strengths[:MOST_NAMED]]
            parts = [(_("It is a big step today: you would need more of {strengths}.", strengths=listed(names)), names)]
        return {
            "id": look.option,
            "gut": gut,
            "said": mark,
            "but": " ".join(sentence for sentence, names in parts),
            "emphasis": [name for sentence, names in parts for name in names],
        }

    def _fed(self, look: SecondLook) -> Iterator[tuple[str, list[str]]]:
        names = [self.title[motivator_id] for motivator_id in look.motivators]
        if names:
            sentence = FEEDS if len(names) == FEEDS_LEAST else FEEDS_THREE
            yield _(sentence, motivators=listed(names)), names

    def _used(self, look: SecondLook) -> Iterator[tuple[str, list[str]]]:
        names = [self.title[strength_id] for strength_id in look.strengths[:MOST_NAMED]]
        if names:
            yield (
                ngettext(
                    "It uses {strengths}: you do this well, and this gives you energy.",
                    "It uses {strengths}: you do both well, and both give you energy.",
                    len(names),
                    strengths=listed(names),
                ),
                names,
            )

    def _row(self, option: Option) -> dict[str, Any]:
        covered = coverage(option.requires, self.ratings)
        rated = [(need, self.ratings.get(need.strength, Rating())) for need in option.requires]
        enough = [
            (need.strength, rating) for need, rating in rated if rating.level is not None and rating.level >= need.level
        ]
        title = self.title
        return {
            "id": option.id,
            "band": covered.band,
            "words": _(BANDS[covered.band] if option.requires else ASKS_NOTHING),
            "uses": [title[strength_id] for strength_id, rating in enough if (rating.energy or 0) >= 0],
            "drains": [title[strength_id] for strength_id, rating in enough if (rating.energy or 0) < 0],
            "gaps": [_(STEPS[gap.short_by], strength=title[gap.strength]) for gap in covered.gaps],
            "unrated": [title[need.strength] for need, rating in rated if rating.level is None],
            "feeds": [title[motivator_id] for motivator_id in feeds(option, self.missed)],
            "takes": [title[motivator_id] for motivator_id in takes(option, self.missed)],
            "learn": self._learn(option),
            "limits": limits_met(check(self.limits, option), self.title),
        }

    def _ruled_out(self, option: Option) -> str:
        return ruled_out(check(self.limits, option), self.title)

    def _learn(self, option: Option) -> str | None:
        """Returns how one would learn there, and how far that is what the person needs; None while it is not known."""
        match = self._learning_match(option)
        if match is None:
            return None
        sentence = next(sentence for least, sentence in WAYS if match >= least)
        return _(sentence, way=self.title[option.learning_formats[0]])
