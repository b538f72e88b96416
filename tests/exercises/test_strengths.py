"""METHOD E4: what the browser is given, what is kept, and what is said back."""

import pytest

from actvo_kit.exercises.strengths.reading import reading
from actvo_kit.exercises.strengths.widget import Strengths
from actvo_kit.model.answers.strengths import StrengthsAnswer
from tests.factories import ROWAN, toy_pack

# Rowan: ST1 and SC1 at 4 with energy, SI1 at 2 with energy, SD2 at 3 without.
MINE = ROWAN["strengths"]


def said(pack=None, **record):
    return reading(StrengthsAnswer.read(record or MINE), pack or toy_pack())


def titles(found):
    return {one["title"]: [item["title"] for item in one["items"]] for one in found["lists"]}


@pytest.fixture
def widget_for(desk_of):
    def make(pack=None, **given):
        desk = desk_of(pack=pack or toy_pack(), **given)
        return Strengths(desk, *desk.open())

    return make


class TestContent:
    def test_the_families_hold_their_strengths_and_five_anchors_each(self, widget_for):
        families = widget_for().content["families"]
        assert [family["title"] for family in families] == ["Think", "Deliver", "Relate", "Influence", "Adapt", "Craft"]
        assert [one["id"] for one in families[0]["strengths"]] == ["ST1", "ST2"]
        assert all(len(one["anchors"]) == 5 for family in families for one in family["strengths"])

    def test_the_pack_ships_24(self, widget_for, pack):
        content = widget_for(pack=pack).content
        assert sum(len(family["strengths"]) for family in content["families"]) == 24

    @pytest.mark.parametrize(("settings", "pick"), [({}, 10), ({"pick": 6}, 6)])
    def test_ten_are_picked_or_what_the_pack_says(self, widget_for, settings, pick):
        plain = toy_pack().plain()
        plain["workshop"]["pages"][0]["steps"][1]["settings"] = settings
        assert widget_for(pack=type(toy_pack()).read(plain)).content["pick"] == pick


class TestReading:
    def test_nothing_is_drawn_or_said_before_anything_is_picked(self):
        assert said(picked=[]) == {
            "so_far": None, "dots": None, "radar": None, "opening": None, "counts": None, "lists": [],
            "asked": None, "colleagues": None,
        }  # fmt: skip

    def test_what_is_picked_is_in_the_picture_so_far_before_it_is_rated(self):
        found = said(picked=["ST1"])
        assert found["so_far"]["table"]["rows"] == [["Finding causes", "not rated yet", "–", "–"]]
        assert found["dots"] is None

    def test_the_picture_to_keep_shows_what_is_rated(self):
        rating = {"ST1": {"level": 4, "energy": 2}, "SD2": {"energy": 1}}
        found = said(picked=["ST1", "SD2"], rating=rating)
        assert [row[0] for row in found["dots"]["table"]["rows"]] == ["Finding causes"]
        assert len(found["so_far"]["table"]["rows"]) == 2

    def test_each_strength_stands_in_one_list_and_empty_lists_are_left_out(self):
        assert titles(said()) == {
            "Use": ["Finding causes", "Working with data"],
            "Grow": ["Explaining clearly"],
            "Share": ["Organising work"],
        }

    def test_partner_on_asks_who_covers_it(self):
        assert {one["title"]: one["hint"] for one in said()["lists"]}["Share"] == "Who could do this with you?"

    def test_what_options_asked_for_is_there_under_the_picks(self):
        found = said(picked=["ST1"], rating={"ST1": {"level": 4, "energy": 2}, "SI1": {"level": 3}})
        assert titles(found) == {"Use": ["Finding causes"]}
        assert found["asked"]["items"] == [{"id": "SI1", "title": "Explaining clearly"}]
        assert [row[0] for row in found["dots"]["table"]["rows"]] == ["Finding causes"]
        assert said(picked=["ST1"], rating={"SI1": {"energy": 1}})["asked"] is None

    @pytest.mark.parametrize("rating", [{}, {"level": 4}, {"energy": 2}])
    def test_unknown_stays_open_and_is_never_filled_in(self, rating):
        assert titles(said(picked=["ST1"], rating={"ST1": rating})) == {"Left open": ["Finding causes"]}

    def test_what_was_released_is_not_said_back(self):
        assert said(**{**MINE, "picked": ["SD2"]})["opening"] is None

    @pytest.mark.parametrize(
        ("picked", "sentence"),
        [
            (["SC1", "ST1"], "*Finding causes* and *Working with data*: you do both well, and both give you energy."),
            (["ST1"], "*Finding causes*: you do this well, and this gives you energy."),
            (["SI1", "SD2"], "You want to grow *Explaining clearly*."),
            (["SD2"], None),
        ],
    )
    def test_the_opening_names_what_is_played_to(self, picked, sentence):
        assert said(**{**MINE, "picked": picked})["opening"] == sentence

    def test_the_counts_are_those_of_the_method(self, pack):
        assert said(pack, **{**MINE, "picked": ["ST1", "SI1"]})["counts"] == (
            "*Finding causes* is asked for by 3 of 24 options, *Explaining clearly*, which you want to grow, by 9."
        )

    def test_several_to_grow_have_a_sentence_of_their_own(self):
        rating = {one: {"level": 2, "energy": 1} for one in ("SI1", "SR1", "SC1")}
        assert said(picked=[*rating], rating=rating)["counts"] == (
            "Of those you want to grow, *Listening to understand* is asked for by 4 of 6 options, "
            "*Explaining clearly* by 3, *Working with data* by 2."
        )

    def test_only_the_three_most_asked_for_are_counted(self):
        rating = {one: {"level": 5, "energy": 1} for one in ("ST1", "SI1", "SR1", "SC1")}
        assert "Working with data" not in said(picked=[*rating], rating=rating)["counts"]

    def test_a_strength_nobody_asks_for_is_said_plainly(self):
        plain = toy_pack().plain()
        plain["catalogue"]["options"] = [
            one for one in plain["catalogue"]["options"] if one["id"] in ("OPT-002", "OPT-022")
        ]
        found = said(type(toy_pack()).read(plain), **{**MINE, "picked": ["ST1"]})
        assert found["counts"] == "*Finding causes* is asked for by none of 2 options."


PEER = {"received_at": "2026-05-06T09:00:00Z", "example": "In March."}


class TestColleagues:
    def peers(self, *picks):
        return [PEER | {"token": f"t{at}", "picks": list(named)} for at, named in enumerate(picks)]

    def test_what_both_name_stands_apart_from_what_they_alone_name(self):
        found = said(**MINE, peers=self.peers(("ST1", "SR1", "SC1"), ("ST1", "SI1", "SD1")))["colleagues"]
        assert found["sentences"] == [
            "You and your colleagues both name *Finding causes*, *Explaining clearly* and *Working with data*.",
            "Colleagues also name *Finishing* and *Listening to understand*, which you did not pick. "
            "What might they have seen?",
        ]
        assert found["replies"][0] == {
            "id": "t0", "names": "*Finding causes*, *Listening to understand* and *Working with data*",
            "example": "In March.", "came": "6 May 2026",
        }  # fmt: skip

    def test_where_nothing_is_shared_or_nothing_is_new_one_sentence_is_enough(self):
        ours = said(picked=["ST1", "SC1", "SI1"], peers=self.peers(("ST1", "SC1", "SI1")))["colleagues"]["sentences"]
        theirs = said(picked=["SD2"], peers=self.peers(("ST1", "SC1", "SI1")))["colleagues"]["sentences"]
        assert [sentence.split("*")[0] for sentence in (*ours, *theirs)] == [
            "You and your colleagues both name ", "Colleagues name "
        ]  # fmt: skip

    def test_how_one_rated_and_how_many_named_it_changes_nothing(self):
        picks = ("ST1", "SR1", "SC1")
        first = said(**MINE, peers=self.peers(picks))["colleagues"]["sentences"]
        low = {one: {"level": 1, "energy": -2} for one in MINE["picked"]}
        again = said(picked=MINE["picked"], rating=low, peers=self.peers(picks, picks, picks[::-1]))
        assert again["colleagues"]["sentences"] == first

    def test_a_strength_the_deck_has_no_longer_is_left_out_and_the_example_stays(self):
        found = said(**MINE, peers=self.peers(("ST1", "SX9", "SC1")))["colleagues"]
        assert "SX9" not in str(found)
        assert found["replies"][0]["example"] == "In March."

    def test_they_are_asked_where_a_server_is(self, widget_for):
        assert widget_for(served=True).content["colleagues"] == "/mine/colleagues"
        assert widget_for().content["colleagues"] is None


class TestSaving:
    def test_the_picture_grows_with_each_rating(self, widget_for, answer_to):
        widget = widget_for(answers={"strengths": {"picked": ["ST1"]}})
        ack = answer_to(widget, {"rating.ST1.level": 4, "rating.ST1.energy": 2}, place="rate/ST1")
        assert ack["saved_at"]
        assert ack["errors"] == {}
        assert widget.reading["so_far"]["table"]["rows"] == [["Finding causes", "4", "energised", "not yet"]]
        assert widget.desk.answers["strengths"].place == "rate/ST1"

    def test_a_level_can_be_left_open_again(self, widget_for, answer_to):
        widget = widget_for(answers={"strengths": MINE})
        answer_to(widget, {"rating.ST1.level": None})
        assert titles(widget.reading)["Left open"] == ["Finding causes"]

    def test_a_released_strength_takes_its_rating_along(self, widget_for, answer_to):
        widget = widget_for(answers={"strengths": {"picked": ["ST1"], "rating": {"ST1": {"level": 4}}}})
        answer_to(widget, {"picked": [], "rating.ST1.level": None})
        assert widget.desk.answers["strengths"].record == {"picked": []}

    def test_a_level_outside_the_five_is_refused_beside_its_field(self, widget_for, answer_to):
        widget = widget_for(answers={"strengths": {"picked": ["ST1"]}})
        assert "rating.ST1.level" in answer_to(widget, {"rating.ST1.level": 6})["errors"]

    def test_a_stranger_is_refused(self, widget_for, answer_to):
        assert "picked" in answer_to(widget_for(), {"picked": ["SZ9"]})["errors"]

    def test_it_is_done_with_one_pick_and_not_with_none(self, widget_for, answer_to):
        widget = widget_for()
        assert "picked" in answer_to(widget, {"picked": []}, status="done")["problems"]
        assert answer_to(widget, {"picked": ["ST1"]}, status="done")["status"] == "done"
