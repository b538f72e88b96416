"""What is printed from a pack: every card to read ahead, a sheet for each step, the made-up colleague's answers."""

import re
import shutil
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from actvo_kit.model.workshop import Pack
from facilitator_guide import paper
from facilitator_guide.build import build, pages

PACK = Path(__file__).parent.parent.parent / "workshops" / "career_design"


class Balance(HTMLParser):
    """Notes whether every tag that opens is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in {"meta", "link", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_card_can_be_read_ahead(pack: Pack) -> None:
    made = unescape(paper.cards(pack))
    language = pack.workshop.language
    assert all(one.words[language].text in made for one in pack.values.cards)
    assert all(line in made for one in pack.strengths.strengths for line in one.words[language].anchors)
    assert all(one.summary in made for one in pack.catalogue.offered)


def test_every_step_has_a_sheet(pack: Pack) -> None:
    assert set(pack.workshop.exercises) == set(paper.SHEETS)
    headings = re.findall(r"<h1>(.*?)</h1>", paper.sheets(pack))
    assert [unescape(one) for one in headings] == [step.title for step in pack.workshop.steps if step.slug == step.id]


def test_the_colleague_answers_as_in_the_pack(pack: Pack) -> None:
    made = unescape(paper.persona(PACK))
    card = {one.id: one.words[pack.workshop.language].title for one in pack.values.cards}
    five = [card[one] for one in pack.persona.answers["values"]["top5"]]
    assert [made.index(title) for title in five] == sorted(made.index(title) for title in five)


def test_a_text_of_the_pack_is_text(pack: Pack) -> None:
    workshop = pack.workshop.model_copy(update={"title": "<script>alert(1)</script>"})
    assert "<script>" not in paper.cards(pack.model_copy(update={"workshop": workshop}))


def test_the_files_are_whole_and_ask_for_nothing_elsewhere(tmp_path: Path) -> None:
    made = build(PACK, tmp_path)
    assert len(made) == 4
    for file in made:
        text = file.read_text("utf-8")
        balance = Balance()
        balance.feed(text)
        assert balance.open == []
        assert not re.search(r"(src|href)=[\"']?(https?:)?//", text)


def with_steps(steps: set[str], folder: Path) -> Path:
    """The pack with these steps only, as somebody makes it who takes the others away."""
    made = Path(shutil.copytree(PACK, folder / "our_pack"))
    workshop = yaml.safe_load((made / "workshop.yaml").read_text("utf-8"))
    for page in workshop["pages"]:
        page["steps"] = [step for step in page["steps"] if step.get("slug") in steps]
    workshop["pages"] = [page for page in workshop["pages"] if page["steps"]]
    (made / "workshop.yaml").write_text(yaml.safe_dump(workshop), "utf-8")
    return made


@pytest.mark.parametrize(
    "steps",
    [{"values"}, {"strengths"}, {"options"}, {"options", "pathways"}, {"values", "strengths", "options", "scoring"}],
)
def test_a_pack_without_some_steps_has_its_guide(steps: set[str], tmp_path: Path) -> None:
    files = {file.stem: file.read_text("utf-8") for file in build(with_steps(steps, tmp_path), tmp_path / "dist")}
    guide = files["guide"]
    sections = set(re.findall(r'<section id="(\w+)">', guide))
    assert sections & set(paper.SHEETS) == steps
    assert set(re.findall(r'href="#(\w+)"', guide)) <= sections
    assert files["paper_sheets"].count('<section class="sheet">') == len(steps)
    assert ("<h2>Values</h2>" in files["cards_to_read_ahead"]) is ("values" in steps)
    assert ("<h2>Shortlist</h2>" in files["read_aloud"]) is ("options" in steps)


def test_a_link_of_the_guide_leads_somewhere(tmp_path: Path) -> None:
    guide = build(PACK, tmp_path)[0].read_text("utf-8")
    sections = set(re.findall(r'<section id="(\w+)">', guide))
    links = set(re.findall(r'href="([^"]+)"', guide))
    elsewhere = links - {f"#{name}" for name in sections}
    assert elsewhere
    assert all((tmp_path / link).is_file() for link in elsewhere)


def test_every_written_page_is_printed() -> None:
    written = {path.stem for path in (PACK.parent.parent / "facilitator_guide").glob("*.md")}
    assert set(pages()) == written
