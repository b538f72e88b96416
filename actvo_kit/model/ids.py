"""Defines the stable ids of METHOD §1.1: what answers are stored by, whatever a card says in which language."""

from typing import Annotated, Literal, get_args

from pydantic import Field

__all__ = [
    "ACCESS",
    "COMMERCIAL",
    "CONSTRAINTS",
    "CRITERIA",
    "DIMENSIONS",
    "LEARNING_FORMATS",
    "MOTIVATORS",
    "PERSONAL",
    "STUCK",
    "TAGS",
    "Access",
    "CommercialId",
    "ConstraintId",
    "CriterionId",
    "Dimension",
    "EpisodeId",
    "ExperimentId",
    "LearningFormat",
    "MotivatorId",
    "OptionId",
    "PathwayId",
    "PersonalId",
    "PromptId",
    "PulseId",
    "StarterId",
    "StrengthId",
    "Stuck",
    "Tag",
    "ThemeId",
    "ValueId",
]

ValueId = Annotated[str, Field(pattern=r"^V\d{2}$")]
StrengthId = Annotated[str, Field(pattern=r"^S[A-Z]\d$")]
OptionId = Annotated[str, Field(pattern=r"^OPT-(\d{3}|OWN)$")]
"""The id of a row of the catalogue, or `OPT-OWN`: the person's own idea."""
PathwayId = Annotated[str, Field(pattern=r"^PW-[A-Z]$")]
ExperimentId = Annotated[str, Field(pattern=r"^EX-\d{1,2}$")]
EpisodeId = Annotated[str, Field(pattern=r"^e\d{1,3}$")]
ThemeId = Literal["TH1", "TH2", "TH3"]
PromptId = Literal["P1", "P2", "P3", "P4"]
PulseId = Literal["CP1", "CP2", "CP3", "CP4"]
StarterId = Annotated[str, Field(pattern=r"^TRY\d{2}$")]

Tag = Literal[
    "make_fix", "investigate", "create", "help_teach", "lead_persuade", "organise",
    "alone", "together", "deadline", "autonomy", "customer", "new_ground",
]  # fmt: skip
TAGS: tuple[Tag, ...] = get_args(Tag)
"""The tags of a moment: six activities, then six conditions (METHOD E1)."""

MotivatorId = Literal["MA1", "MA2", "MA3", "MC1", "MC2", "MC3", "MR1", "MR2", "MR3", "MW1", "MW2", "MW3"]
MOTIVATORS: tuple[MotivatorId, ...] = get_args(MotivatorId)

ConstraintId = Literal["CN01", "CN02", "CN03", "CN04", "CN05", "CN06", "CN07", "CN08", "CN09", "CN10"]
CONSTRAINTS: tuple[ConstraintId, ...] = get_args(ConstraintId)

LearningFormat = Literal[
    "shadowing", "stretch gig", "mentoring", "course", "peer circle", "self-study with exercises", "secondment",
    "teach-back",
]  # fmt: skip
LEARNING_FORMATS: tuple[LearningFormat, ...] = get_args(LearningFormat)

Dimension = Literal["practice", "feedback", "social", "structure", "short"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
"""The dimensions that LP02 to LP06 ask for, in this order, and the formats offer (METHOD §6.4)."""
Stuck = Literal["tried", "watched", "explained", "spread", "example", "deadline", "protected_time", "other"]
STUCK: tuple[Stuck, ...] = get_args(Stuck)
Access = Literal["captions", "quiet_space", "screen_reader", "extra_time", "none", "undisclosed"]
ACCESS: tuple[Access, ...] = get_args(Access)

PersonalId = Literal["KP1", "KP2", "KP3", "KP4"]
CommercialId = Literal["KC1", "KC2", "KC3", "KC4"]
CriterionId = Literal[PersonalId, CommercialId]
PERSONAL: tuple[PersonalId, ...] = get_args(PersonalId)
COMMERCIAL: tuple[CommercialId, ...] = get_args(CommercialId)
CRITERIA: tuple[CriterionId, ...] = (*PERSONAL, *COMMERCIAL)
