"""The files of a pack, in the order in which their problems are said: each is one record."""

from actvo_kit.model.catalogue import Catalogue
from actvo_kit.model.decks import (
    ArriveDeck,
    ConstraintsDeck,
    CriteriaDeck,
    LearningDeck,
    MotivatorsDeck,
    QuestionsDeck,
    StartersDeck,
    StoryDeck,
    StrengthsDeck,
    ValuesDeck,
)
from actvo_kit.model.record import Record
from actvo_kit.model.workshop import Persona, Workshop
from actvo_kit.packs.source import Source

__all__ = [
    "ARRIVE",
    "CATALOGUE",
    "CONSTRAINTS",
    "CRITERIA",
    "FILES",
    "LEARNING",
    "MOTIVATORS",
    "PERSONA",
    "QUESTIONS",
    "STARTERS",
    "STORY",
    "STRENGTHS",
    "VALUES",
    "WORDED",
    "WORKSHOP",
    "Sources",
]

WORKSHOP, CATALOGUE, PERSONA = "workshop.yaml", "catalogue.yaml", "persona.yaml"
ARRIVE, STORY, VALUES, MOTIVATORS = (f"decks/{one}.yaml" for one in ("arrive", "story", "values", "motivators"))
STRENGTHS, LEARNING, CONSTRAINTS = (f"decks/{one}.yaml" for one in ("strengths", "learning", "constraints"))
CRITERIA, STARTERS, QUESTIONS = (f"decks/{one}.yaml" for one in ("criteria", "starters", "questions"))

FILES: dict[str, tuple[str, type[Record]]] = {
    WORKSHOP: ("workshop", Workshop),
    ARRIVE: ("arrive", ArriveDeck),
    STORY: ("story", StoryDeck),
    VALUES: ("values", ValuesDeck),
    MOTIVATORS: ("motivators", MotivatorsDeck),
    STRENGTHS: ("strengths", StrengthsDeck),
    LEARNING: ("learning", LearningDeck),
    CONSTRAINTS: ("constraints", ConstraintsDeck),
    CRITERIA: ("criteria", CriteriaDeck),
    STARTERS: ("starters", StartersDeck),
    QUESTIONS: ("questions", QuestionsDeck),
    CATALOGUE: ("catalogue", Catalogue),
    PERSONA: ("persona", Persona),
}
"""File → its field in `Pack`, and the record of it."""

WORDED: dict[str, tuple[str, ...]] = {
    ARRIVE: ("promises", "pulse"),
    STORY: ("tags", "prompts", "openers"),
    VALUES: ("quadrants", "groups", "cards"),
    MOTIVATORS: ("families", "motivators"),
    STRENGTHS: ("families", "strengths"),
    LEARNING: ("items", "stuck", "access", "formats"),
    CONSTRAINTS: ("cards", "patterns", "features"),
    CRITERIA: ("criteria",),
    STARTERS: ("starters",),
    QUESTIONS: ("questions", "distress"),
}
"""The lists whose items carry language keys."""

Sources = dict[str, Source]
