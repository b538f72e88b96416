"""Defines the decks of a pack: what the cards of each exercise say, and how long each text may be. One file per deck,
here and in the pack; how many of its cards an exercise needs stands beside the answer: `shortages` in
`model/answers/<slug>.py`.
"""

from actvo_kit.model.decks.arrive import ArriveDeck
from actvo_kit.model.decks.base import CardWords, Deck, Label, Line
from actvo_kit.model.decks.belief import BeliefDeck
from actvo_kit.model.decks.constraints import ConstraintsDeck
from actvo_kit.model.decks.criteria import CriteriaDeck
from actvo_kit.model.decks.learning import LearningDeck
from actvo_kit.model.decks.motivators import MotivatorsDeck
from actvo_kit.model.decks.questions import QuestionsDeck
from actvo_kit.model.decks.starters import StartersDeck
from actvo_kit.model.decks.story import StoryDeck
from actvo_kit.model.decks.strengths import Anchored, Family, Strength, StrengthsDeck
from actvo_kit.model.decks.values import Quadrant, QuadrantId, ValueCard, ValueGroup, ValuesDeck

__all__ = [
    "Anchored",
    "ArriveDeck",
    "BeliefDeck",
    "CardWords",
    "ConstraintsDeck",
    "CriteriaDeck",
    "Deck",
    "Family",
    "Label",
    "LearningDeck",
    "Line",
    "MotivatorsDeck",
    "Quadrant",
    "QuadrantId",
    "QuestionsDeck",
    "StartersDeck",
    "StoryDeck",
    "Strength",
    "StrengthsDeck",
    "ValueCard",
    "ValueGroup",
    "ValuesDeck",
]
