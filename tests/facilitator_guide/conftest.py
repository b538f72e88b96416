"""The pack that the guide is written for."""

import pytest

from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from facilitator_guide.build import PACK


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(PACK)
