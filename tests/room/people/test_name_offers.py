from actvo_kit.room.people.name_offers import HELD_S, MOST, NameOffers


def test_a_proposal_is_held_for_a_while() -> None:
    clock = [0.0]
    offers = NameOffers(lambda: clock[0])
    offers.add("Ana 2")
    clock[0] = HELD_S - 1
    offers.add("Ana 3")
    assert offers.held() == ["Ana 2", "Ana 3"]
    clock[0] = HELD_S + 1
    assert offers.held() == ["Ana 3"]


def test_proposals_do_not_pile_up() -> None:
    offers = NameOffers(lambda: 0.0)
    for number in range(MOST * 3):
        offers.add(f"Ana {number}")
    assert len(offers.held()) == MOST
