"""Every screen of every exercise: what somebody has answered by then, and the place where the page stands."""

import uuid
from typing import Any, NamedTuple

from actvo_kit.desk.local import LocalParticipant, room_in_memory
from actvo_kit.exercises.base import Exercise
from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.model.saved_answer import Change
from actvo_kit.notebook import Kit
from tests.running import PACK, STEPS
from tests.walk.by_itself import state_of
from tests.walk.own_pathways import OWN_PATHWAYS

__all__ = ["SCREENS", "Screen", "Somebody", "screens_of"]

ROWAN = PACK.persona.answers
SAID = ROWAN | {"pathways": OWN_PATHWAYS}


class Screen(NamedTuple):
    place: str
    fields: tuple[str, ...]
    """Of the persona's answer, or of her pathways, those that are given by then."""
    done: bool = False


PILES, TEN, FIVE = ("deck", "pile"), ("deck", "pile", "top10"), ("deck", "pile", "top10", "top5")
MOMENTS = ("episode", "prompt")
BOTH = ("sentence", "speaks_for", "speaks_against")
RATED, MARKED = ("picked", "rating"), ("my_unit", "reaction", "reshape_refused")
ABOUT, WRITTEN = ("kind", "experiment_ids"), ("kind", "experiment_ids", "on", "text", "support")
PARTS = ("name", "options", "steps", "bring", "gives", "asks")
SCREENS: dict[str, tuple[Screen, ...]] = {
    "arrive": (
        Screen("", ()), Screen("table", ()), Screen("practice", ("practice",)), Screen("pre/CP1", ()),
        Screen("pre/CP4", ("pulse",)), Screen("pre/kept", ("practice", "pulse"), done=True),
    ),
    "story": (
        Screen("", ()), Screen("moments", ("episode",)), Screen("moment/e7/words", ("episode",)),
        Screen("moment/e3/energy", ("episode",)), Screen("moment/e3/tags", ("episode",)), Screen("asks", MOMENTS),
        Screen("asks/P1", MOMENTS), Screen("ring/investigate", MOMENTS), Screen("threads", MOMENTS),
        Screen("threads", (*MOMENTS, "theme")), Screen("thread/TH1", (*MOMENTS, "theme")),
        Screen("line/does", ("episode", "story_line")), Screen("line/stance", ("episode",)),
        Screen("reading", tuple(ROWAN["story"])), Screen("reading", tuple(ROWAN["story"]), done=True),
        Screen("reading/change", tuple(ROWAN["story"]), done=True),
    ),
    "values": (
        Screen("", ()), Screen("piles", ("deck",)), Screen("piles", PILES), Screen("ten", PILES), Screen("five", TEN),
        Screen("five/order", FIVE), Screen("duels", FIVE), Screen("evidence/1", (*FIVE, "duels")),
        Screen("reading", tuple(ROWAN["values"])), Screen("reading/change", tuple(ROWAN["values"]), done=True),
    ),
    "strengths": (
        Screen("", ()), Screen("pick", ("picked",)), Screen("rate/ST1", ("picked",)), Screen("reading", RATED),
        Screen("reading", RATED, done=True),
    ),
    "learning": (
        Screen("", ()), Screen("item/LP03", ("LP03",)), Screen("item/LP08", ()), Screen("item/LP09", ("LP09",)),
        Screen("item/LP10", ("LP10",)), Screen("card", tuple(ROWAN["learning"])),
        Screen("card", tuple(ROWAN["learning"]), done=True), Screen("card/change", ()),
    ),
    "constraints": (
        Screen("", ()), Screen("limit/CN01", ()), Screen("limit/CN03", ("CN03",)), Screen("limit/CN09", ()),
        Screen("limit/CN10", ()), Screen("bend", ("CN03",)), Screen("reading", tuple(ROWAN["constraints"])),
        Screen("reading", tuple(ROWAN["constraints"]), done=True),
    ),
    "belief": (
        Screen("", ()), Screen("for", ("sentence",)), Screen("against", ("sentence", "speaks_for")),
        Screen("test", BOTH), Screen("reading", tuple(ROWAN["belief"])),
        Screen("reading", tuple(ROWAN["belief"]), done=True), Screen("sentence", ("sentence",), done=True),
    ),
    "options": (
        Screen("", ()), Screen("gut/OPT-007", ()), Screen("gut/list", MARKED), Screen("second", MARKED),
        Screen("shortlist", MARKED), Screen("shortlist", tuple(ROWAN["options"]), done=True), Screen("idea", MARKED),
        Screen("asks", tuple(ROWAN["options"])),
    ),
    "pathways": (
        Screen("drafts", ()), Screen("drafts/PW-A", ()), Screen("drafts", ("pathway",)), Screen("begin", ()),
        Screen("begin", ("pathway",)), Screen("pathway/PW-D", ("pathway",)), Screen("pathway/PW-F", ("pathway",)),
        *(Screen(f"pathway/PW-D/{part}", ("pathway",)) for part in PARTS),
        Screen("compare", ("pathway",)), Screen("drafts", ("pathway",), done=True),
    ),
    "scoring": (
        Screen("", ()), Screen("fill/OPT-007/personal", ()), Screen("fill/OPT-007/commercial", ()),
        Screen("weigh/personal", ("cell",)), Screen("weigh/commercial", ("cell",)),
        Screen("look", tuple(ROWAN["scoring"])), Screen("look", tuple(ROWAN["scoring"]), done=True),
    ),
    "experiments": (
        Screen("", ()), Screen("first/EX-1/own", ()), *(
            Screen(f"{place}/EX-1", ("experiment",))
            for place in ("starter", "belief", "signals", "when", "care", "ifthen", "plan", "change", "back")
        ),
        *(Screen(f"back/EX-1/{more}", ("experiment",)) for more in ("learned", "cell", "told")),
        Screen("plan/EX-1", ("experiment",), done=True), Screen("plans", ("experiment",), done=True),
    ),
    "packet": (
        Screen("", ()), Screen("sections", ABOUT), Screen("write/why_me", ABOUT), Screen("support", WRITTEN),
        Screen("read", WRITTEN), Screen("read", tuple(ROWAN["packet"]), done=True),
    ),
}  # fmt: skip


REPLIES = (
    (("ST1", "SC1", "SI1"), "When the map was wrong, Rowan asked the one question that nobody had asked."),
    (("ST1", "SD2", "SR1"), ""),
)
"""What two colleagues name, and one of them writes."""


def screens_of(slug: str) -> tuple[Screen, ...]:
    """At least the first one of an exercise, and as the persona's answer is read back."""
    return SCREENS.get(slug) or (Screen("", ()), Screen("", tuple(ROWAN[slug]), done=True))


class Somebody:
    """A person in a room of their own, who has done what the persona did, but for what a test wants otherwise."""

    def __init__(self, without: str = "") -> None:
        self.room = room = room_in_memory(PACK)
        room.facilitator().start()
        for opened in range(1, len(STEPS)):
            room.facilitator().open_next(opened)
        self.desk = LocalParticipant(room, PACK.persona.name)
        for slug in WITH_PAGE:
            if slug != without and ROWAN[slug]:
                self.keep(slug, ROWAN[slug], status="done")
        self.hear_from_colleagues()

    def hear_from_colleagues(self) -> None:
        """Asks two by a link, once the own rating is finished and nobody was asked, and has their replies."""
        links = self.desk._participant.colleague_links
        if not links.standing().is_rated or links.standing().links:
            return
        for picks, example in REPLIES:
            links.make()
            self.room.colleague(links.standing().links[-1].token).reply(picks, example)

    def keep(self, slug: str, fields: dict[str, Any], **more: Any) -> None:
        version = self.desk.open()[1].answers[slug].version
        change = {"slug": slug, "edit_id": uuid.uuid4().hex, "page": "another", "base_version": version}
        ack = self.desk._participant.save(Change.read(change | {"fields": fields} | more))
        assert not ack.errors, (slug, ack.errors)

    def stand(self, slug: str, screen: Screen) -> None:
        """Comes to this screen."""
        fields = {name: SAID[slug][name] for name in screen.fields}
        self.keep(slug, fields, place=screen.place or None, status="done" if screen.done else None)
        self.hear_from_colleagues()

    def exercise(self, slug: str) -> Exercise:
        widget: Exercise = getattr(Kit(self.desk), slug)()
        return widget

    def state(self, slug: str) -> dict[str, Any]:
        """What a browser gets when the page opens now."""
        return state_of(self.exercise(slug))

    def framed(self, slug: str) -> dict[str, Any]:
        """The same below the frame of its page."""
        page = next(page for page in PACK.workshop.pages if slug in {step.slug for step in page.steps})
        return self.state(slug) | {"page": state_of(Kit(self.desk).page(page.id))}
