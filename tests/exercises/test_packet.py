"""The packet: filled from what was accepted, read as its reader will see it, and silent about everything else."""

from collections.abc import Callable
from typing import Any

import pytest

from actvo_kit.exercises.packet.second_reading import questions
from actvo_kit.exercises.packet.take_home import part
from actvo_kit.exercises.packet.widget import Packet
from actvo_kit.model.answers.packet import EXTRAS, SECTIONS
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

ACCEPTED = {
    "OPT-007-uses-ST1": {"text": "You: 4.", "shareable": "It uses Finding causes, which I can show.", "by": "template"},
    "OPT-007-gap-SI1": {"text": "2 steps more.", "shareable": "I want to build Explaining clearly.", "by": "template"},
    "OPT-007-costs-MW2": {"text": "Less of it.", "shareable": "It leaves less of a steady week.", "by": "template"},
    "OPT-007-gut": {"text": "Curious.", "shareable": "I am curious about it.", "by": "me"},
}  # fmt: skip
PATHWAY = {
    "title": "Detective",
    "destination": "A project for eight weeks.",
    "option_ids": ["OPT-007"],
    "accepted": ACCEPTED,
}
PRIVATE = PATHWAY | {"title": "CANARY", "destination": "CANARY elsewhere", "option_ids": ["OPT-013"], "private": True}
TEST = {
    "action": "Join one visit.",
    "with_whom": "a crew",
    "start": "2026-06-01",
    "end": "2026-06-08",
    "signal_no": "I am bored.",
}
SECRET = {"action": "CANARY test", "pathway_id": "PW-B"}
ANSWERS = {
    "pathways": {"pathway": {"PW-A": PATHWAY, "PW-B": PRIVATE}},
    "experiments": {"experiment": {"EX-1": TEST, "EX-2": SECRET}},
}


@pytest.fixture
def widget(desk_of: Callable[..., Any]) -> Packet:
    desk = desk_of(answers=ANSWERS)
    return Packet(desk, *desk.open())


def fills(widget: Packet) -> dict[str, str]:
    (pathway,), (experiment,) = widget.content["pathways"], widget.content["experiments"]
    return {**pathway["fills"], **experiment["fills"]}


def test_what_was_accepted_fills_the_sections_in_its_shareable_words(widget: Packet) -> None:
    filled = fills(widget)
    assert filled["destination"] == "Detective. A project for eight weeks."
    assert filled["why_me"] == "It uses Finding causes, which I can show."
    assert filled["gap"] == "I want to build Explaining clearly."
    assert filled["trade_off"] == "It leaves less of a steady week."
    assert filled["first_step"] == "Join one visit. With: a crew. From 1 June 2026 to 8 June 2026."
    assert filled["change_my_mind"] == "If I see this: I am bored."
    assert "you: 4" not in str(filled).casefold()


def test_what_the_catalogue_says_stands_in_it_once(desk_of: Callable[..., Any], pack: Pack) -> None:
    note = pack.catalogue.option("OPT-007").value_note or ""
    worth = {"text": "5/5.", "shareable": f"The organisation rates need 5/5: “{note}”.", "by": "template"}
    for accepted in (ACCEPTED, ACCEPTED | {"OPT-007-worth": worth}):
        desk = desk_of(answers={"pathways": {"pathway": {"PW-A": PATHWAY | {"accepted": accepted}}}})
        (pathway,) = Packet(desk, *desk.open()).content["pathways"]
        assert pathway["fills"]["why_here"].count(note) == 1


def test_nothing_is_in_it_at_first(widget: Packet) -> None:
    assert widget.reading["shown"] == []
    assert [section["id"] for section in widget.reading["missing"]] == list(SECTIONS)


def test_a_private_pathway_and_its_test_are_nowhere(widget: Packet, answer_to: Callable[..., Any]) -> None:
    """The canary is in no list, no filling, no extra and no paper, even when its ids are written over the socket."""
    on = [*SECTIONS, *EXTRAS]
    answer_to(widget, {"pathway_id": "PW-B", "experiment_ids": ["EX-2"], "on": on, "text": {"gap": "Something."}})
    assert "CANARY" not in str(widget.content)
    assert "CANARY" not in str(widget.reading)
    answers = widget.view.answers | {"packet": Answer(slug="packet", version=1, record=widget.record)}
    assert "CANARY" not in str(part(answers, widget.pack))


def whole(widget: Packet) -> dict[str, Any]:
    texts = {section: fills(widget).get(section, "Because.") for section in SECTIONS if section != "support_asked"}
    support = [{"what": "Two hours a week", "owner": "my manager", "by_date": "2026-07-01"}]
    chosen = {"pathway_id": "PW-A", "experiment_ids": ["EX-1"], "on": list(SECTIONS)}
    return chosen | {"text": texts, "support": support}


def test_a_whole_one_is_kept_and_read_in_the_order_of_the_method(widget: Packet, answer_to: Callable[..., Any]) -> None:
    ack = answer_to(widget, whole(widget), place="read", status="done")
    assert (ack["status"], ack["problems"]) == ("done", {})
    names = [section["name"] for section in widget.reading["shown"]]
    assert names == [
        "Destination", "Why me", "Why here", "Gap", "Trade-off", "First step", "Support asked",
        "What would change my mind",
    ]  # fmt: skip
    asked = widget.reading["shown"][6]
    assert asked["lines"] == ("Two hours a week, from: my manager, by 1 July 2026",)
    assert asked["paragraphs"][0].startswith("Still needed from: line manager")


@pytest.mark.parametrize("off", SECTIONS)
def test_what_is_off_leaves_no_trace_in_the_paper(widget: Packet, answer_to: Callable[..., Any], off: str) -> None:
    record = whole(widget) | {"on": [section for section in SECTIONS if section != off]}
    record["text"][off] = "CANARY"
    answer_to(widget, record)
    with_it = str(widget.reading["shown"])
    record["text"][off] = ""
    answer_to(widget, record)
    assert "CANARY" not in with_it
    assert with_it == str(widget.reading["shown"])


def test_limits_are_said_in_the_words_for_it_and_in_no_others(
    desk_of: Callable[..., Any], answer_to: Callable[..., Any]
) -> None:
    row = {
        "status": "fixed",
        "limit": {"max_days_month": 2},
        "private_note": "CANARY",
        "share_text": "Two days away are my most.",
    }
    desk = desk_of(answers=ANSWERS | {"constraints": {"CN03": row, "CN10": {"private_note": "CANARY"}}})
    widget = Packet(desk, *desk.open())
    assert "constraints" in {extra["id"] for extra in widget.content["extras"]}
    answer_to(widget, {"on": ["constraints"]})
    assert widget.reading["shown"][0]["lines"] == ("Two days away are my most.",)
    assert "CANARY" not in str(widget.reading)


def test_what_cannot_be_added_has_no_switch(widget: Packet) -> None:
    assert {"map", "peer_quotes", "values"}.isdisjoint(extra["id"] for extra in widget.content["extras"])


def test_of_what_colleagues_wrote_the_paper_has_what_was_ticked_and_no_more(
    desk_of: Callable[..., Any], answer_to: Callable[..., Any]
) -> None:
    peers = [
        {"token": token, "picks": ["ST1", "SC1", "SI1"], "example": example, "received_at": "2026-05-03T10:00:00Z"}
        for token, example in (("one", "She found it."), ("two", "CANARY"), ("three", None))
    ]
    rated = {"picked": ["ST1"], "rating": {"ST1": {"level": 4}}, "peers": peers}
    desk = desk_of(answers=ANSWERS | {"strengths": rated})
    widget = Packet(desk, *desk.open())
    assert widget.content["quotes"] == [{"id": "one", "text": "She found it."}, {"id": "two", "text": "CANARY"}]
    answer_to(widget, {"on": ["peer_quotes"]})
    assert widget.reading["shown"] == []
    answer_to(widget, {"on": ["peer_quotes"], "peer_tokens": ["one", "gone"]})
    (quotes,) = widget.reading["shown"]
    assert (quotes["name"], quotes["lines"]) == ("What colleagues say", ("“She found it.”",))
    home = part(widget.view.answers | {"packet": Answer(slug="packet", version=1, record=widget.record)}, widget.pack)
    assert "She found it." in str(home)
    assert "CANARY" not in str(home)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I want to grow as a leader.", "grow as a leader"),
        (" ".join(["word"] * 31) + ".", "Could it be two?"),
        ("He is ill, and I could step in.", "theirs to tell"),
    ],
)
def test_what_is_worth_a_second_look_is_a_question(text: str, says: str) -> None:
    assert any(says in question and question.endswith("?") for question in questions(text))


def test_plain_words_are_left_alone() -> None:
    assert list(questions("I found a wrong part code behind eleven repeat visits. Two planners use the sheet.")) == []


def test_the_paper_at_home_keeps_what_is_off_for_its_author(pack: Pack) -> None:
    record = {"kind": "note", "on": ["first_step"], "text": {"first_step": "One evening.", "gap": "Explaining."}}
    answers = {"packet": Answer(slug="packet", version=1, record=record)}
    home = part(answers, pack)
    assert home is not None
    assert [group.title for group in home.groups] == ["", "Written, and not switched on"]
    assert "Explaining." not in str(home.groups[0])
