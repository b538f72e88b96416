"""The eye for forced colours sees a choice told by a ground alone, a focus without a ring, and a sign that is lost."""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.walk.forced_colours import troubles

PLANTED = """
<style>
  button { border: 1px solid; background: white; color: black; }
  .by-ground[aria-pressed=true] { background: navy; }
  .by-border[aria-pressed=true] { border-width: 3px; }
  .ringless:focus-visible { outline: none; }
  .lost svg { forced-color-adjust: none; fill: ButtonFace; stroke: none; }
</style>
<button class="by-ground" aria-pressed="true">a</button><button class="by-ground" aria-pressed="false">b</button>
<button class="by-border" aria-pressed="true">a</button><button class="by-border" aria-pressed="false">b</button>
<button class="ringless">c</button>
<button class="lost"><svg width="20" height="20"><path d="M0 0h20v20z" /></svg></button>
<button class="there"><svg width="20" height="20"><path d="M0 0h20v20z" fill="currentColor" /></svg></button>
"""


def test_three_planted_faults_are_found(visit: Callable[..., Page]) -> None:
    page = visit("about:blank")
    page.set_content(PLANTED)
    found = troubles(page)
    assert [trouble.partition(":")[0] for trouble in found] == [
        "chosen or not looks the same", "the focus is not to be seen", "a sign is not to be seen",
    ]  # fmt: skip
    for trouble, fault in zip(found, ("by-ground", "ringless", "lost"), strict=True):
        assert fault in trouble or fault == "lost", trouble
