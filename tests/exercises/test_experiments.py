"""METHOD E10: which doubt comes first, what the rule says in words, and what a result does to the cell it tested."""

import asyncio
import json
from random import Random

import pytest

from actvo_kit.exercises.experiments.bot import ExperimentsBot
from actvo_kit.exercises.experiments.plan import aloud, at_fields, checks, verdict
from actvo_kit.exercises.experiments.widget import Experiments
from actvo_kit.exercises.take_home import take_home
from actvo_kit.model.answers.experiments import Experiment, ExperimentsAnswer
from actvo_kit.model.saved_answer import Answer, apply
from tests.model.records import EXPERIMENTS

CELL = "cell.OPT-013.KP1"
RIGHT = {"x": 5, "conf": "medium", "source": "me", "note": None}


@pytest.fixture
def rowan(pack, desk_of):
    """Everything of the persona but what is given otherwise."""

    def make(**other):
        answers = {slug: dict(record) for slug, record in pack.persona.answers.items()} | other
        desk = desk_of(answers={slug: record for slug, record in answers.items() if record is not None})
        return Experiments(desk, *desk.open())

    return make


def plan(**more):
    return Experiment.read(EXPERIMENTS["experiment"]["EX-1"] | more)


def test_the_doubt_that_could_overturn_the_order_comes_first(rowan):
    """The oracle of E10 as Rowan's cells are: a guess about the second option is worth more than any of the first."""
    doubts = rowan().content["doubts"]
    assert [doubt["id"] for doubt in doubts[:2]] == ["OPT-013/KP1", "OPT-013/KC3"]
    assert doubts[0]["title"] == "Values fit: Storm-day floor support"
    assert doubts[0]["text"].startswith("You called your number a guess.")


def test_before_there_is_an_order_what_is_not_sure_is_named(rowan, pack):
    scoring = {"cell": pack.persona.answers["scoring"]["cell"]}
    doubts = rowan(scoring=scoring).content["doubts"]
    assert {doubt["id"] for doubt in doubts} >= {"OPT-007/KC3", "OPT-001/KC3", "OPT-013/KP1"}


def test_without_a_matrix_and_without_a_gut_mark_there_is_no_doubt_and_the_starters_are_there(rowan):
    content = rowan(scoring=None, options=None).content
    assert content["doubts"] == []
    assert len(content["starters"]) == 12


def test_the_oracle_in_words():
    assert verdict(plan()) == ["Ask your manager before you start."]
    assert all(check["there"] for check in checks(plan(woop={"if_cue": "a", "then_action": "b"}, decision_rule="c")))
    longer = plan(end="2026-03-23")
    assert verdict(longer)[0] == "Make it smaller first. What could you know within 14 days?"
    assert at_fields(longer) == {"end": "This is longer than 14 days. Split it: what can you know in 14 days?"}
    assert verdict(plan(needs_ok_from="none"))[0].startswith("You can start.")


def test_what_touches_customers_needs_an_ok_and_says_so():
    sentences = verdict(plan(touches=["customer", "regulated"], needs_ok_from="none"))
    assert sentences[0] == "It touches customers and work that has legal rules, so it needs an OK before you start."
    assert "Ask whoever is responsible there" in sentences[1]


@pytest.mark.parametrize(
    ("field", "value", "start"),
    [("end", "2026-03-01", "It ends before"), ("hours", 11, "A first small test fits"), ("cost_eur", 201, "A first"),
     ("reversible", False, "It cannot be undone")],
)  # fmt: skip
def test_what_is_too_large_is_said_at_its_field(field, value, start):
    assert at_fields(plan(**{field: value}))[field].startswith(start)


def test_a_partner_reads_what_was_written_and_nothing_else():
    assert aloud(Experiment()) == []
    lines = aloud(plan(woop={"if_cue": "the meeting ends.", "then_action": "write to her."}))
    assert lines[0] == "You believe: I would like the work."
    assert lines[-1] == "If the meeting ends, then you write to her."
    assert "{" not in "".join(aloud(plan(belief="{words} {dates}"))).replace("{words} {dates}", "")


def keep(widget, slug, fields):
    """What a browser keeps in another's record; the reply."""
    sent = {"slug": slug, "edit_id": f"{slug}-{len(widget.desk.changes)}", "page": "page-1-experiments"}

    async def send():
        widget.answer_there = sent | {"base_version": 1, "fields": fields}
        for _ in range(500):
            if widget.ack_there.get("edit_id") == sent["edit_id"]:
                return
            await asyncio.sleep(0.01)
        raise AssertionError("no acknowledgement came")

    asyncio.run(send())
    return dict(widget.ack_there)


def back(widget, answer_to, x, signal="yes"):
    """Three taps: what was seen, what was learned, and the new number."""
    cell = widget.reading["plans"]["EX-1"]["cell"]["now"]
    change = {"option": "OPT-013", "criterion": "KP1", "before": cell["x"], "before_conf": cell["conf"]}
    updates = [change | {"after": x, "after_conf": "medium"}]
    at = "experiment.EX-1"
    answer_to(widget, {f"{at}.signal": signal, f"{at}.learned": "I slept badly.", f"{at}.updates": updates})
    keep(widget, "scoring", {CELL: RIGHT | {"x": x}})


def test_a_result_changes_the_very_cell_it_tested_and_the_sentence(rowan, answer_to):
    widget = rowan()
    before = widget.desk.answers["scoring"].record["cell"]
    back(widget, answer_to, 2)
    after = widget.desk.answers["scoring"].record["cell"]
    assert after["OPT-013"]["KP1"] == RIGHT | {"x": 2}
    assert {key: row for key, row in after.items() if key != "OPT-013"} == {
        key: row for key, row in before.items() if key != "OPT-013"
    }
    told = widget.reading["plans"]["EX-1"]["told"]
    assert told["is_there"]
    assert "in about 84 of 100" in told["before"]
    assert told["after"] != told["before"]
    assert "clearly comes first" in told["after"]


def test_only_what_its_record_declares_is_kept_elsewhere(rowan):
    widget = rowan()
    assert "keeps nothing there" in str(keep(widget, "values", {"top5": []})["errors"])
    assert keep(widget, "scoring", {"alpha": 0.7})["errors"] == {"alpha": "This cannot be kept here."}
    assert widget.desk.answers["scoring"].record["alpha"] == 0.5


def test_a_result_that_is_not_in_the_matrix_says_so(rowan, answer_to):
    widget = rowan()
    cell = widget.reading["plans"]["EX-1"]["cell"]["now"]
    change = {"option": "OPT-013", "criterion": "KP1", "before": cell["x"], "after": 2, "after_conf": "medium"}
    answer_to(widget, {"experiment.EX-1.updates": [change]})
    assert not widget.reading["plans"]["EX-1"]["told"]["is_there"]
    keep(widget, "scoring", {CELL: RIGHT | {"x": 2}})
    assert widget.reading["plans"]["EX-1"]["told"]["is_there"]


def test_the_time_there_is_is_asked_once_and_kept_in_learning(rowan, pack):
    assert rowan().content["learning"]["hours"] == pack.persona.answers["learning"]["LP09"]["hours"]
    widget = rowan(learning={})
    assert widget.content["learning"] == {"hours": None, "stuck": [], "helped": []}
    keep(widget, "learning", {"LP09.hours": 1})
    assert widget.desk.answers["learning"].record == {"LP09": {"hours": 1}}
    assert widget.content["learning"]["hours"] == 1


def test_what_is_taken_home_has_dates_in_words(pack):
    answers = {slug: Answer(slug=slug, version=1, record=dict(record)) for slug, record in pack.persona.answers.items()}
    lines = (
        next(part for part in take_home(pack, answers) if part.title == "What I will try").groups[0].entries[0].lines
    )
    assert "When: from 12 May 2025 to 22 May 2025" in lines
    assert "I come back to it on: 26 May 2025" in lines
    assert not any("2025-05" in line or "TRY03" in line or "KP1" in line for line in lines)


@pytest.mark.parametrize("seed", range(20))
def test_a_bot_plans_a_whole_test(rowan, pack, seed):
    record = {}
    for change in ExperimentsBot(pack, Random(seed)).play({"content": rowan().content}):
        record = apply(record, change.get("fields", {}))
    assert ExperimentsAnswer.read(record).strangers(pack) == []
    assert ExperimentsAnswer.read(record).problems(pack) == []


def test_nothing_of_a_test_leaves_for_a_draft(pack):
    from actvo_kit.drafting.answers.experiments import SOURCES

    assert list(SOURCES) == [r"EX-\d{1,2}"]
    assert "canary" not in json.dumps([behind.__class__.__name__ for behind in SOURCES.values()])
