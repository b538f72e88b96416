"""What a person answered, one record per exercise and one file per record.

A draft checks types, sizes and known ids only. `problems` are the rules that a *done* record keeps as well.
"""

from actvo_kit.model.answers.arrive import ArriveAnswer, Moment, Pulse
from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.answers.constraints import ConstraintsAnswer, Row
from actvo_kit.model.answers.experiments import Experiment, ExperimentsAnswer
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MissedMost, MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer, OwnIdea, Reaction
from actvo_kit.model.answers.packet import PacketAnswer
from actvo_kit.model.answers.pathways import Accepted, Pathway, PathwaysAnswer
from actvo_kit.model.answers.scoring import Cell, ScoringAnswer
from actvo_kit.model.answers.story import Episode, StoryAnswer, Theme
from actvo_kit.model.answers.strengths import Peer, Rating, StrengthsAnswer
from actvo_kit.model.answers.values import HIGH_CAP, Duel, ValuesAnswer

__all__ = [
    "HIGH_CAP",
    "RECORDS",
    "Accepted",
    "AnswerRecord",
    "ArriveAnswer",
    "Cell",
    "ConstraintsAnswer",
    "Duel",
    "Episode",
    "Experiment",
    "ExperimentsAnswer",
    "LearningAnswer",
    "MissedMost",
    "Moment",
    "MotivatorsAnswer",
    "OptionsAnswer",
    "OwnIdea",
    "PacketAnswer",
    "Pathway",
    "PathwaysAnswer",
    "Peer",
    "Pulse",
    "Rating",
    "Reaction",
    "Row",
    "ScoringAnswer",
    "StoryAnswer",
    "StrengthsAnswer",
    "Theme",
    "ValuesAnswer",
]

RECORDS: dict[str, type[AnswerRecord]] = {
    "arrive": ArriveAnswer,
    "story": StoryAnswer,
    "values": ValuesAnswer,
    "motivators": MotivatorsAnswer,
    "strengths": StrengthsAnswer,
    "learning": LearningAnswer,
    "constraints": ConstraintsAnswer,
    "options": OptionsAnswer,
    "pathways": PathwaysAnswer,
    "scoring": ScoringAnswer,
    "experiments": ExperimentsAnswer,
    "packet": PacketAnswer,
}
