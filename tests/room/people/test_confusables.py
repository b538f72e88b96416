"""Names in letters that look like others; real names of many scripts beside one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.errors import DoorError
from actvo_kit.room.people.confusables import reads
from actvo_kit.room.people.person_names import RESERVED, clean

LISU_BOB = "\ua4d0\ua4f3\ua4d0"
TOGETHER = """
Ian|Lan|Liam|Lia|Ali|Al|Anna|Ana|Anne|Anja|Ivan|Ida|Rowan|Noor|José|Jose|Zoë|Zoe|Łukasz|Lukas|Øyvind|Şükrü|Ümit|Ewa|Eva|
Björn|Bjarne|Þór|Ægir|Máire|Siân|Nguyễn Thị Lan|Trần Văn An|Dvořák|Åsa|Asa|Ğ.|O'Neil|D’Angelo|Jean-Luc|A. Weber|
B. Weber|Анна|Иван|Ида|Сергей|Наталья|Олег|Оксана|Ђорђе|Ігор|Ўктам|Ηλίας|Μαρία|Γιώργος|Αθηνά|Արամ|Անի|Նարեկ|გიორგი|ნინო|
שרה לוי|דוד|יעל|محمد|فاطمة|علی|زهرا|ali reza|نور|यश|प्रिया|अमित|রহিম|অনিতা|ਗੁਰਪ੍ਰੀਤ|પટેલ|கவிதா|முருகன்|లక్ష్మి|ಸುಮಾ|മീര|නිමල්|
สมชาย|มาลี|ຄຳ|အောင်|សុខា|ཚེ་རིང|李小龍|李小龙|王芳|王一|田中|山本|さくら|サクラ|たろう|김민준|이서연|አበበ|ሰላም|ⵉⴷⵉⵔ|
Ольга 2|Sam 1|Sam 2|Kai|Kim|Tom|Tim|
Mia|Mai|Max|Bo|Jo|Ed|Li|Yi|Wu|Xu|Staffan|Adam|Systa|Mod|Opal|Amara|Admir|Adina|Olga|Orga|Supriya
"""
"""People who may well meet in one room."""


@pytest.mark.parametrize(
    ("taken", "raw"),
    [
        ("ANNA", "\u0391\u039d\u039d\u0391"), ("coco", "\u0441\u043e\u0441\u043e"), ("Ian", "lan"), ("Bob", LISU_BOB),
        ("A. Weber", "A\ua4f8 Weber"), ("Sam 1", "Sam l"), ("Olo", "0lo"), ("Jo O", "Jo 0"),
        ("Sara", "S\u0251ra"), ("Olga", "\u0555lga"), ("Bill", "Bi\u01c0\u01c0"),
    ],
)  # fmt: skip
def test_a_name_that_looks_like_one_in_the_room_is_warned_of(taken: str, raw: str) -> None:
    with pytest.raises(DoorError, match=f"looks the same as {taken}"):
        clean(raw, [taken])
    assert clean(raw, []) == raw


@pytest.mark.parametrize(
    "raw",
    [
        "\u0251dmin", "adm\u0131n", "\ua731taff", "\u03bfperator", "co-facilitator", "Facilitators", "FACILITAT0R",
        "ADM1N", "Adm1n", "adrnin", "4dmin", "5upport", "5y5t3m", "Facilitator2", "Fac1l1tat0r 7", "AdmlN",
        "0rganiser", "St4ff", "the adm1n", "m0derator", "M\u043ederator", "ST\u13aaFF",
        "\ua4ee\ua4d3\ua4df\ua4f2\ua4e0",
    ],
)  # fmt: skip
def test_names_of_staff_in_other_letters_and_figures(raw: str) -> None:
    with pytest.raises(DoorError):
        clean(raw, [])


@given(st.sampled_from(sorted(RESERVED)), st.data())
def test_no_disguise_by_figures_helps(word: str, data: st.DataObject) -> None:
    disguises = {"o": "oO0", "i": "iI1l|", "e": "eE3", "a": "aA4", "s": "sS5", "t": "tT7", "b": "bB8", "l": "lL1I"}
    worn = "".join(data.draw(st.sampled_from(disguises.get(letter, letter + letter.upper()))) for letter in word)
    assert reads(worn) & reads(word)
    with pytest.raises(DoorError, match="runs the room"):
        clean(worn, [])


def test_people_with_usual_names_come_in_beside_each_other() -> None:
    taken: list[str] = []
    together = [name for line in TOGETHER.split("\n") for name in line.split("|") if name]
    for name in together:
        taken.append(clean(name, taken))
    assert len(taken) == len(set(taken)) > 130
