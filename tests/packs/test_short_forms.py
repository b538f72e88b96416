"""The short forms of METHOD 9.1a: each is a setting of the same exercise, switched in workshop.yaml."""

import asyncio
import shutil
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from actvo_kit.desk.local import LocalParticipant, room_in_memory
from actvo_kit.exercises import player_of
from actvo_kit.exercises.card_order import own_order
from actvo_kit.exercises.options.hand import CARDS, RESHAPES, TYPES, hand
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.saved_answer import Change, apply
from actvo_kit.model.workshop import Pack
from actvo_kit.notebook import Kit
from actvo_kit.packs import load_pack
from tests.packs.conftest import CAREER_DESIGN

SHORT: dict[str, dict[str, Any]] = {
    "story": {"short": True}, "values": {"decks": ["short30"]}, "motivators": {"rate": 3},
    "strengths": {"pick": 6, "examples": "one"}, "constraints": {"short": True}, "options": {"short": True},
    "pathways": {"short": True}, "scoring": {"short": True}, "experiments": {"short": True}, "packet": {"short": True},
}  # fmt: skip
"""What `spark_90` sets, by exercise."""


def switched(folder: Path, slug: str, settings: dict[str, Any]) -> Pack:
    """The half day with these settings of one exercise, as somebody writes them into its file."""
    made = Path(shutil.copytree(CAREER_DESIGN, folder / "our_pack"))
    workshop = yaml.safe_load((made / "workshop.yaml").read_text("utf-8"))
    for page in workshop["pages"]:
        for step in page["steps"]:
            if step.get("slug") == slug and "id" not in step:
                step["settings"] = {**step.get("settings", {}), **settings}
    (made / "workshop.yaml").write_text(yaml.safe_dump(workshop, allow_unicode=True), "utf-8")
    return load_pack(made)


def opened(pack: Pack, slug: str) -> dict[str, Any]:
    """What the page of an exercise has, for somebody who answered all others as the persona does."""

    async def state() -> dict[str, Any]:
        room = room_in_memory(pack)
        room.facilitator().start()
        for number in range(1, len(pack.workshop.steps)):
            room.facilitator().open_next(number)
        desk = LocalParticipant(room, pack.persona.name)
        for other, answer in pack.persona.answers.items():
            if other == slug or other not in pack.workshop.exercises:
                continue
            change = {"slug": other, "edit_id": other, "page": "another", "base_version": 0}
            fields = RECORDS[other].as_asked(answer, pack)
            await desk.save(Change.read(change | {"fields": fields, "status": "done" if answer else None}))
        widget = getattr(Kit(desk), slug)()
        player = player_of(slug)(pack, Random(3))
        if player.asks:
            await widget.wanted(player.asks)
        return dict(widget.get_state())

    return asyncio.run(state())


def screens(pack: Pack, slug: str) -> list[str]:
    """The screens that somebody meets who plays it to its end, in their order."""
    changes = list(player_of(slug)(pack, Random(3)).play(opened(pack, slug)))
    return list(dict.fromkeys(str(change["place"]) for change in changes if "place" in change))


@pytest.fixture(scope="module")
def whole() -> Pack:
    return load_pack(CAREER_DESIGN)


def test_spark_sets_them_all() -> None:
    spark = load_pack(CAREER_DESIGN.parent / "spark_90")
    found = {step.slug: step.settings for step in spark.workshop.steps if step.settings}
    for slug, settings in SHORT.items():
        assert settings.items() <= found[slug].items(), slug


FEWER = {"story": (8, 5), "motivators": (18, 13), "strengths": (12, 8), "experiments": (8, 5), "packet": (3, 2)}
"""The screens somebody meets in an exercise: in the half day, and in the short form."""


@pytest.mark.parametrize("slug", FEWER)
def test_it_has_fewer_screens(whole: Pack, tmp_path: Path, slug: str) -> None:
    counts = len(screens(whole, slug)), len(screens(switched(tmp_path, slug, SHORT[slug]), slug))
    assert counts == FEWER[slug]


def test_thirty_cards_to_sort(tmp_path: Path, whole: Pack) -> None:
    assert len(opened(whole, "values")["content"]["cards"]) == 60
    content = opened(switched(tmp_path, "values", SHORT["values"]), "values")["content"]
    assert (len(content["cards"]), content["decks"]) == (30, ["short30"])


def test_twelve_options_of_four_kinds(tmp_path: Path, whole: Pack) -> None:
    assert len(opened(whole, "options")["content"]["options"]) == len(whole.catalogue.options)
    cards = opened(switched(tmp_path, "options", SHORT["options"]), "options")["content"]["options"]
    kinds = Counter(card["type"] for card in cards)
    assert (len(cards), kinds["reshape"] >= RESHAPES, len(kinds) >= TYPES) == (12, True, True)


@pytest.mark.parametrize("name", ["Ada", "Bela", "Chidi", "Dara", "Emil", "Fay"])
def test_a_hand_is_everybody_s_own_and_keeps_what_was_answered(whole: Pack, name: str) -> None:
    options = own_order(whole.catalogue.options, f"{name}/options")
    dealt = hand(options, {options[-1].id, "OPT-OWN"})
    assert options[-1] in dealt
    assert len(dealt) in (CARDS, CARDS + 1)
    assert sum(option.type == "reshape" for option in dealt) >= RESHAPES
    assert len({option.type for option in dealt}) >= TYPES
    assert dealt == [option for option in options if option in dealt], "in the person's own order"


def test_limits_ask_for_statuses_and_the_limit_of_what_is_fixed(tmp_path: Path) -> None:
    assert opened(switched(tmp_path, "constraints", SHORT["constraints"]), "constraints")["content"]["short"]


def test_two_drafts_are_kept(tmp_path: Path) -> None:
    pack = switched(tmp_path, "pathways", SHORT["pathways"])
    state = opened(pack, "pathways")
    assert state["content"]["short"]
    fields, done = list(player_of("pathways")(pack, Random(3)).play(state))
    assert {path.split(".")[1] for path in fields["fields"]} == {"PW-A", "PW-B"}
    assert done["status"] == "done"


def test_four_criteria_and_three_options(tmp_path: Path) -> None:
    content = opened(switched(tmp_path, "scoring", SHORT["scoring"]), "scoring")["content"]
    assert [criterion["id"] for criterion in content["criteria"]] == ["KP1", "KP3", "KC1", "KC3"]
    assert len(content["options"]) <= 3


def test_three_motivators_are_rated(tmp_path: Path) -> None:
    pack = switched(tmp_path, "motivators", SHORT["motivators"])
    played = list(player_of("motivators")(pack, Random(3)).play(opened(pack, "motivators")))
    rated = {path for change in played for path in change.get("fields", {}) if path.startswith("satisfaction")}
    assert len(rated) == 3


@pytest.mark.parametrize("slug", SHORT)
def test_what_a_short_form_is_answered_with_is_whole(tmp_path: Path, slug: str) -> None:
    """A bot plays it to its end in the pack with the setting, and the record has nothing left to say."""
    pack = switched(tmp_path, slug, SHORT[slug])
    record: dict[str, Any] = {}
    for change in player_of(slug)(pack, Random(5)).play(opened(pack, slug)):
        record = apply(record, change.get("fields", {}))
    assert RECORDS[slug].read(record).problems(pack) == []
