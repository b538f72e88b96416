"""Writers that do wrong, each in one way: the gate has to notice every one of them."""

from collections.abc import Callable
from typing import Any

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Listener
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.drafting_offer import FieldOffer, Hit, Letter, Message
from actvo_kit.model.pathway import Draft, Drafts

Change = Callable[[Draft], dict[str, Any]]


class Spoiler:
    """A `Template` that changes every draft of the real one."""

    def __init__(self, change: Change) -> None:
        self.change = change

    def write(self, brief: Brief) -> Drafts:
        drafts = TemplateDrafter().write(brief)
        pathways = tuple(draft.model_copy(update=self.change(draft)) for draft in drafts.pathways)
        return drafts.model_copy(update={"pathways": pathways})


class Chatty:
    """A `Drafter` whose letter has two fields, one of them with a hit. It falls back but for `own` drafts."""

    def __init__(self, own: int = 0) -> None:
        self.own = own
        self.asked: list[Brief] = []

    def letter(self, brief: Brief) -> Letter:
        fields = (
            FieldOffer(id="values", title="", where="", text="x"),
            FieldOffer(id="free", title="", where="", text="x"),
        )
        hit = Hit(id="h", field="free", words="Priya", kind="name", proposal="")
        few = len(brief.material.candidates) < 2
        return Letter(
            to="here", fields=fields, hits=(hit,) if "free" in brief.ask.fields else (), system="s", user="u",
            seal="+".join(brief.ask.fields), trouble="Too few." if few else None,
        )  # fmt: skip

    async def draft(self, brief: Brief, listener: Listener) -> Drafts:
        assert brief.ask.seal == self.letter(brief).seal
        await listener.sends((Message(role="user", text="u"),))
        self.asked.append(brief)
        drafts = TemplateDrafter().write(brief)
        mine = tuple(draft.model_copy(update={"written_by": "model"}) for draft in drafts.pathways[: self.own])
        pathways = (*mine, *drafts.pathways[self.own :])
        return drafts.model_copy(update={"fell_back": "It did not answer.", "pathways": pathways})
