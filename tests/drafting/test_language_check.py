"""Whether a text is in the workshop's language, from the pack's own small words."""

import pytest

from actvo_kit.drafting.language_check import LanguageCheck
from tests.factories import real_pack

TONGUE = LanguageCheck(real_pack())


@pytest.mark.parametrize("text", [
    "It uses Finding causes, which you do well, and it is close to the work that you already know.",
    "You would spend six hours a week on a project in another unit and see how it feels to you.",
    "Short.",
    "",
])  # fmt: skip
def test_english_is_english(text: str) -> None:
    assert TONGUE.has(text)


@pytest.mark.parametrize("text", [
    "Sie würden sechs Stunden in der Woche an einem Projekt in einer anderen Einheit arbeiten und sehen, wie es ist.",
    "Vous passeriez six heures par semaine sur un projet dans une autre équipe pour voir ce que cela donne.",
    "Pasarías seis horas a la semana en un proyecto de otra unidad para ver cómo te sientes con ello.",
    "Je zou zes uur per week aan een project van een andere afdeling werken en zien hoe dat voelt voor jou.",
    "Вы бы работали шесть часов в неделю над проектом в другом отделе и посмотрели бы как это вам подходит",
])  # fmt: skip
def test_others_are_not(text: str) -> None:
    assert not TONGUE.has(text)
