import pytest

from actvo_kit.model.answers.pathways import PathwaysAnswer
from tests.model.records import GONE, PATHWAYS, problems, sentences

BROKEN = [
    ({"pathway.PW-B": GONE}, "pathway", "Keep at least two pathways, so that you can compare."),
    (
        {"pathway.PW-B.option_ids": ["OPT-001"]},
        "pathway",
        "Two pathways rest on the same options; give one of them another.",
    ),
    ({"pathway.PW-A.title": " "}, "pathway.PW-A.title", "Give this pathway a title."),
    ({"pathway.PW-A.title": "one two three four five six seven"}, "pathway.PW-A.title", "A title has 6 words at most."),
    (
        {"pathway.PW-A.option_ids": ["OPT-001", "OPT-001"]},
        "pathway.PW-A.option_ids",
        "An option stands in this pathway twice.",
    ),
    (
        {"pathway.PW-A.strengths": ["ST1", "ST1"]},
        "pathway.PW-A.strengths",
        "A strength stands in this pathway twice.",
    ),
    (
        {"pathway.PW-A.questions": ["Why?"]},
        "pathway.PW-A.questions",
        "Name two or three questions that this path asks.",
    ),
]


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_done_pathways(changes, path, sentence):
    assert problems("pathways", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


def test_a_blank_question_asks_nothing():
    assert problems("pathways", {"pathway.PW-A.questions": ["Why?", " "]}) == [BROKEN[-1][1:]]


def test_six_words_are_a_title():
    assert problems("pathways", {"pathway.PW-A.title": " one two three  four five six "}) == []


@pytest.mark.parametrize("order", [["OPT-001", "OPT-007"], ["OPT-007", "OPT-001"]])
def test_the_same_options_in_another_order_are_the_same(order):
    changes = {"pathway.PW-A.option_ids": ["OPT-001", "OPT-007"], "pathway.PW-B.option_ids": order}
    assert problems("pathways", changes) == [BROKEN[1][1:]]


def test_a_third_pathway_may_share_an_option_with_another():
    third = PATHWAYS["pathway"]["PW-A"] | {"option_ids": ["OPT-001", "OPT-007"]}
    assert problems("pathways", {"pathway.PW-D": third}) == []


@pytest.mark.parametrize("away", [{"pathway.PW-B.option_ids": []}, {"set_aside.PW-B": True}])
def test_what_is_a_draft_or_set_aside_is_no_pathway(away):
    assert problems("pathways", away) == [BROKEN[0][1:]]


def test_what_is_set_aside_keeps_its_words_and_breaks_no_rule():
    changes = {"pathway.PW-C": {"title": "one two three four five six seven", "option_ids": ["OPT-001"]}}
    assert problems("pathways", changes) == []
    assert tuple(PathwaysAnswer.read(PATHWAYS).pathways) == ("PW-A", "PW-B")


def test_a_private_pathway_is_one_as_well():
    assert [one.private for one in PathwaysAnswer.read(PATHWAYS).pathways.values()] == [False, True]
    assert problems("pathways", {"pathway.PW-A.private": True, "pathway.PW-B.private": True}) == []


AWAY = {"kind": "other", "title": "A shop of my own", "questions": ["Where?", "When?"], "private": True}


def test_a_way_out_of_the_organisation_is_one_behind_the_lock_alone():
    def ids(**changes):
        return set(PathwaysAnswer.read({"pathway": {"PW-D": AWAY | changes}}).pathways)

    assert ids() == {"PW-D"}
    assert ids(private=False) == ids(title=" ") == ids(kind="across") == set()
    assert not PathwaysAnswer.read({"pathway": {"PW-A": AWAY}}).pathways, "a draft that is not kept"
    assert problems("pathways", {"pathway.PW-D": AWAY, "pathway.PW-E": AWAY}) == []


def test_a_post_is_the_very_title_that_was_put_up():
    def posts(**changes):
        answer = {"PW-D": {"kind": "across", "option_ids": ["OPT-001"], "title": "Ahead"} | changes}
        return PathwaysAnswer.read({"pathway": answer}).posts

    assert posts() == frozenset()
    assert posts(posted="Ahead") == posts(posted=" Ahead ") == {"Ahead"}
    assert posts(posted="Ahead", title="Behind") == posts(posted="Ahead", private=True) == frozenset()
    assert posts(posted="Ahead", option_ids=[]) == posts(posted=" ", title=" ") == frozenset()
    aside = {"pathway": {"PW-D": {"option_ids": ["OPT-001"], "title": "A", "posted": "A"}}, "set_aside": {"PW-D": True}}
    assert PathwaysAnswer.read(aside).posts == frozenset()
