import re
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.answers.values import ValuesAnswer
from tests.factories import MOMENT, ROWAN, answers, toy_pack

PACK = toy_pack()
DRAFTER = TemplateDrafter()


def draft(records=ROWAN, pack=PACK, now=MOMENT):
    return DRAFTER.write(Brief.of(pack, answers(records), now))


def faults(drafts, records=ROWAN, pack=PACK):
    return problems(drafts, Material.of(pack, answers(records)))


def pathway(kind, drafts):
    return next(one for one in drafts.pathways if one.kind == kind)


def asked(draft):
    return [one.question for one in draft.questions]


def missing(draft):
    return [one.text for one in draft.confidence.missing]


def said(draft, mark):
    return [sentence.text for sentence in draft.sentences if sentence.mark == mark]


# ── Rowan, METHOD 13.7


ROWANS = draft()
SEVEN = pathway("across", ROWANS)


def test_rowan_has_three_drafts():
    assert [(one.id, one.kind, one.title, one.option_ids) for one in ROWANS.pathways] == [
        ("PW-A", "deepen", "Stay: own the exceptions desk", ("OPT-001",)),
        ("PW-B", "across", "Sideways: Repeat-visit detective", ("OPT-007",)),
        ("PW-C", "surprise", "Something different: customer research", ("OPT-022",)),
    ]
    assert ROWANS.not_enough == ()
    assert faults(ROWANS) == ()


def test_strengths_are_used_where_they_reach_and_do_not_drain():
    assert said(SEVEN, "strength") == [
        "It uses Finding causes (you: 4, needed: 3).",
        "It uses Working with data (you: 4, needed: 4).",
    ]
    assert said(SEVEN, "trade-off") == [], "what drains is useful here, no must"


def test_the_gap_and_how_to_practise():
    assert said(SEVEN, "gap") == [
        "It asks for 2 steps more of Explaining clearly than you have today. "
        "You could practise by taking on a short task."
    ]
    (gap,) = (one for one in SEVEN.sentences if one.mark == "gap")
    assert gap.shareable == "I want to build Explaining clearly. I could practise by taking on a short task."
    assert gap.emphasis == ("Explaining clearly",)


def test_the_organisation_s_side():
    assert said(SEVEN, "catalogue") == [
        "The organisation rates need 5/5 and value 5/5: “each avoided visit saves about 95 EUR (internal estimate)”."
    ]


def test_the_gut_mark_and_why():
    assert said(SEVEN, "gut") == [], "there is plenty to say"
    few = draft(with_options() | {"strengths": {}})
    assert said(pathway("across", few), "gut") == ["You marked it curious: “I want to know why they come back”."]
    assert said(pathway("deepen", ROWANS), "gut") == ["You marked it maybe."]
    assert said(pathway("surprise", ROWANS), "gut") == ["You put it on your shortlist."]


def test_each_draft_asks_about_another_value():
    assert [said(one, "value") for one in ROWANS.pathways] == [
        ["Your number 1 is Questions to explore. What here would be good for that?"],
        ["Your number 2 is Excellent work. Where in this option could you find that?"],
        ["Your number 3 is Helping one person at a time. What would you need from this option?"],
    ]


def test_what_is_missing_becomes_a_question():
    assert [one.text for one in SEVEN.confidence.missing] == ["Listening to understand: not rated yet"]
    assert asked(SEVEN) == [
        "The catalogue says what is hard: “Data quality of job notes”. Could you accept that?",
        "You have not rated Listening to understand yet, and it is needed here. When did you last do that?",
    ]
    assert [one.title for one in SEVEN.trials] == ["Talk for 20 minutes with someone in the role"]
    assert SEVEN.change_my_mind == (
        "If I notice this: most of what they describe is what tires me today.",
        "If I need more time to learn Explaining clearly than I have.",
    )
    assert (SEVEN.confidence.level, SEVEN.confidence.because[:15]) == ("low", "Not weighed yet")


def test_a_mark_opens_the_very_answer():
    sources = {source.id: source for source in ROWANS.sources}
    (first, *_) = (one for one in SEVEN.sentences if one.mark == "strength")
    assert first.evidence == ("ST1", "EV-ST1", "OPT-007")
    assert sources["EV-ST1"].lines == (
        "Finding causes",
        "You wrote: “March: repeat visits to the north depot, wrong part code.”",
    )
    assert (sources["EV-ST1"].where, sources["EV-ST1"].when) == ("Strengths", MOMENT)
    assert sources["V02"].lines == ("Questions to explore", "You put it at number 1 of 5.")
    assert sources["SI1"].lines[1:] == (
        "You chose level 2: sentence 2.",
        "After doing this, you usually feel a bit lifted.",
    )
    assert (sources["OPT-007"].where, sources["OPT-007"].when) == ("The catalogue of Northbeam Services", None)
    assert "Open; last checked 2 May 2025" in sources["OPT-007"].lines
    assert sources["GUT-OPT-001"].lines == (
        "Reshape: own the exceptions desk",
        "You marked it maybe.",
        "You put it on your shortlist.",
    )


def test_the_shareable_form_shows_the_evidence_and_no_figure():
    first = next(one for one in SEVEN.sentences if one.mark == "strength")
    assert first.shareable == (
        "It uses Finding causes, which I can show: “March: repeat visits to the north depot, wrong part code”."
    )
    for one in SEVEN.sentences:
        assert one.mark == "catalogue" or not re.search(r"\d", one.shareable), one.shareable


# ── other people


def with_options(**changes):
    return ROWAN | {"options": ROWAN["options"] | changes}


@pytest.mark.parametrize(
    ("shortlist", "first"),
    [([], "Nothing is on your shortlist yet."), (["OPT-007"], "One option is on your shortlist so far.")],
)
def test_too_few_options_make_no_draft(shortlist, first):
    drafts = draft(with_options(shortlist=shortlist))
    assert (drafts.pathways, drafts.sources) == ((), ())
    assert drafts.not_enough[0] == first


def test_values_alone_are_not_enough():
    assert draft({"values": ROWAN["values"]}).pathways == ()
    assert draft({}).not_enough


@pytest.mark.parametrize(
    ("shortlist", "kinds"),
    [
        (["OPT-001", "OPT-007"], ["deepen", "across"]),
        (["OPT-007", "OPT-005"], ["across", "surprise"]),
        (["OPT-001", "OPT-002"], ["deepen", "surprise"]),
        (["OPT-005", "OPT-007", "OPT-013"], ["across", "surprise"]),
        (["OPT-001", "OPT-002", "OPT-005", "OPT-007", "OPT-013", "OPT-022"], ["deepen", "across", "surprise"]),
    ],
)
def test_slots(shortlist, kinds):
    assert [one.kind for one in draft(with_options(shortlist=shortlist)).pathways] == kinds


def test_surprise_differs_in_type_and_unit():
    drafts = draft(with_options(shortlist=["OPT-001", "OPT-007", "OPT-005", "OPT-013"]))
    # the analyst fits better, but stands in the detective's unit
    assert pathway("across", drafts).option_ids == ("OPT-005",)
    assert pathway("surprise", drafts).option_ids == ("OPT-013",)


def test_without_something_different_the_gut_decides():
    alike = PACK.catalogue.option("OPT-007").model_copy(update={"id": "OPT-008", "title": "Parts detective"})
    catalogue = PACK.catalogue.model_copy(update={"options": (*PACK.catalogue.options, alike)})
    pack = PACK.model_copy(update={"catalogue": catalogue})
    records = with_options(shortlist=["OPT-001", "OPT-005", "OPT-007", "OPT-008"],
                           reaction={"OPT-007": {"gut": "no"}, "OPT-008": {"gut": "curious"}})  # fmt: skip
    assert pathway("surprise", draft(records, pack)).option_ids == ("OPT-008",)


def test_an_option_that_left_the_catalogue_is_passed_over():
    assert [one.kind for one in draft(with_options(shortlist=["OPT-001", "OPT-007", "OPT-999"])).pathways] == [
        "deepen",
        "across",
    ]


def test_a_skipped_step_is_not_drawn_upon():
    skipped = answers() | {"strengths": answers()["strengths"].model_copy(update={"status": "skipped"})}
    drafts = DRAFTER.write(Brief.of(PACK, skipped, MOMENT))
    assert not any(one.mark in ("strength", "gap", "trade-off") for each in drafts.pathways for one in each.sentences)
    assert problems(drafts, Material.of(PACK, skipped)) == ()


def test_without_values_nothing_is_said_about_them():
    drafts = draft({slug: record for slug, record in ROWAN.items() if slug != "values"})
    assert all(not said(one, "value") and "Your values: not sorted yet" in missing(one) for one in drafts.pathways)


def test_an_unknown_energy_makes_no_strength_sentence():
    rating = ROWAN["strengths"]["rating"] | {"ST1": {"level": 5}}
    drafts = draft(ROWAN | {"strengths": {"picked": ["ST1"], "rating": rating}})
    assert [text for text in said(pathway("across", drafts), "strength") if "Untangling" in text] == []


def test_what_the_catalogue_does_not_know_is_not_said():
    storm = pathway("across", draft(with_options(shortlist=["OPT-001", "OPT-013"])))
    assert said(storm, "catalogue")[0] == "The organisation rates value 3/5."
    assert said(storm, "limit") == ["The catalogue says it is planned, not open yet."]
    assert "The organisation’s need: not in the catalogue" in missing(storm)
    assert asked(storm)[-1] == "The catalogue was last checked on 2 January 2025. Is what it says still true?"


def test_a_row_without_figures_or_note_says_nothing_about_its_worth():
    bare = {"demand": None, "commercial_value": None, "value_note": None}
    rows = tuple(one.model_copy(update=bare) for one in PACK.catalogue.options)
    pack = PACK.model_copy(update={"catalogue": PACK.catalogue.model_copy(update={"options": rows})})
    drafts = draft(pack=pack)
    assert said(pathway("across", drafts), "catalogue") == []
    assert said(pathway("surprise", drafts), "catalogue") == [
        "The catalogue names this outcome: “What Secondment: customer research leaves behind”."
    ]
    noted = tuple(one.model_copy(update=bare | {"value_note": "many calls"}) for one in PACK.catalogue.options)
    pack = PACK.model_copy(update={"catalogue": PACK.catalogue.model_copy(update={"options": noted})})
    assert said(pathway("across", draft(pack=pack)), "catalogue") == ["The catalogue notes: “many calls”."]


def test_a_format_without_practice_is_not_proposed():
    records = with_options(shortlist=["OPT-001", "OPT-013"])
    low = {"picked": ["SA1"], "rating": {"SA1": {"level": 1, "energy": 0}}}
    storm = pathway("across", draft(records | {"strengths": low}))
    assert said(storm, "gap") == ["It asks for 2 steps more of Staying calm than you have today."]  # mentoring only


def test_when_everything_is_rated_the_question_is_about_the_gap_and_then_about_the_contact():
    def analyst(level):
        rating = {one: {"level": level if one == "SI1" else 5, "energy": 1} for one in STRENGTHS}
        records = with_options(shortlist=["OPT-001", "OPT-005"]) | {"strengths": {"picked": [], "rating": rating}}
        return pathway("across", draft(records))

    short, reached = analyst(2), analyst(3)
    assert asked(short)[1] == "Who does Explaining clearly well, and could show you how?"
    assert asked(reached)[1] == "What could the contact, Operations improvement lead, tell you about Growth?"
    assert len(reached.change_my_mind) == 1, "only the signal of the talk"
    assert reached.confidence.missing == ()


def test_a_first_no_stays_visible():
    marked = {"OPT-007": {"gut": "no"}}
    assert said(pathway("across", draft(with_options(reaction=marked))), "gut") == [
        "You first marked it no, and still put it on your shortlist."
    ]


def test_long_and_odd_words_stay_verbatim_and_fit():
    long = "I said “enough” and\nthen " + "explained the parts list again and again " * 5
    rating = ROWAN["strengths"]["rating"] | {"ST1": {"level": 5, "energy": 2, "evidence": long[:240]}}
    drafts = draft(ROWAN | {"strengths": {"picked": ["ST1"], "rating": rating}})
    uses = next(one for one in pathway("across", drafts).sentences if "Finding causes" in one.text)
    assert "I said ‘enough’ and then explained" in uses.shareable
    assert uses.shareable.endswith("…”.")
    assert faults(drafts, ROWAN | {"strengths": {"picked": ["ST1"], "rating": rating}}) == ()


def test_a_name_with_a_banned_word_is_still_a_name():
    records = ROWAN | {"values": ROWAN["values"] | {"top5": ["V56", "V02", "V14"]}}
    words = {"en": PACK.values.cards[-1].words["en"].model_copy(update={"title": "Health and family"})}
    cards = (*PACK.values.cards[:-1], PACK.values.cards[-1].model_copy(update={"words": words}))
    pack = PACK.model_copy(update={"values": PACK.values.model_copy(update={"cards": cards})})
    assert said(draft(records, pack).pathways[0], "value") == [
        "Your number 1 is Health and family. What here would be good for that?"
    ]


def test_drafts_are_the_same_each_time():
    assert draft() == draft()
    assert draft(now=MOMENT + timedelta(minutes=5)).pathways == draft().pathways


# ── properties: hundreds of people

STRENGTHS = [strength.id for strength in PACK.strengths.strengths]
CARDS = [card.id for card in PACK.values.cards]
OPTIONS = [option.id for option in PACK.catalogue.options]
LINE = st.none() | st.text(max_size=60) | st.sampled_from(
    ["I promised it", "my family is ill “now”", "level 5 of 5", "you are a star", "  ", "perfect.", "<b>x</b>"]
)  # fmt: skip
RATING = st.fixed_dictionaries(
    {}, optional={"level": st.integers(1, 5), "energy": st.integers(-2, 2), "evidence": LINE}
)
REACTION = st.fixed_dictionaries({}, optional={"gut": st.sampled_from(["curious", "maybe", "no"]), "why": LINE})
PEOPLE = st.fixed_dictionaries(
    {},
    optional={
        "values": st.fixed_dictionaries(
            {
                "top5": st.lists(st.sampled_from(CARDS), unique=True, max_size=5),
                "evidence": st.dictionaries(st.sampled_from(CARDS), LINE, max_size=6),
            }
        ),
        "strengths": st.fixed_dictionaries(
            {
                "picked": st.lists(st.sampled_from(STRENGTHS), unique=True),
                "rating": st.dictionaries(st.sampled_from(STRENGTHS), RATING),
            }
        ),
        "options": st.fixed_dictionaries(
            {
                "reaction": st.dictionaries(st.sampled_from(OPTIONS), REACTION),
                "shortlist": st.lists(st.sampled_from(OPTIONS), unique=True, min_size=2, max_size=6),
            }
        ),
    },
)


def numbers(text):
    return set(re.findall(r"\d+", text))


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(PEOPLE)
def test_whoever_answers_whatever_drafts_are_grounded(records):
    for slug, kind in (("values", ValuesAnswer), ("strengths", StrengthsAnswer), ("options", OptionsAnswer)):
        assert kind.read(records.get(slug, {})).strangers(PACK) == []
    drafts = draft(records)
    assert faults(drafts, records) == ()
    shortlist = records.get("options", {}).get("shortlist", ())
    kinds = {PACK.catalogue.option(one).type == "reshape" for one in shortlist}
    # without a reshape there is nothing to deepen, with nothing else nowhere to cross to; then a slot is dropped
    assert len(drafts.pathways) == min(len(shortlist), len(kinds) + 1 if kinds else 0)
    sources = {source.id: source for source in drafts.sources}
    for one in drafts.pathways:
        assert len(one.sentences) >= 3
        assert 2 <= len(one.questions) <= 3
        for sentence in one.sentences:
            lines = " ".join(line for each in sentence.evidence for line in sources[each].lines)
            if sentence.mark != "gap":
                assert numbers(sentence.text) <= numbers(lines) | {"5"}, sentence.text
    assert {each for one in drafts.pathways for sentence in one.sentences for each in sentence.evidence} == set(sources)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(PEOPLE)
def test_gaps_are_the_computed_ones(records):
    for one in draft(records).pathways:
        option = PACK.catalogue.option(one.option_ids[0])
        rating = records.get("strengths", {}).get("rating", {})
        short = {need.strength: need.level - rating[need.strength]["level"] for need in option.requires
                 if rating.get(need.strength, {}).get("level") is not None}  # fmt: skip
        below = {sentence.evidence[0]: int(re.search(r"asks for (\d) steps? more", sentence.text)[1])
                 for sentence in one.sentences if sentence.mark == "gap"}  # fmt: skip
        assert below == {strength: by for strength, by in short.items() if by > 0}
