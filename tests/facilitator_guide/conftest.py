"""The pack that the guide is written for."""

import pytest

from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.packs.shipped import SHIPPED


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(SHIPPED / "career_design")
