"""Makes the files of IPython's first start, in the fork server, because a kernel in its fence cannot."""

import tempfile
from pathlib import Path

from IPython.core.profiledir import ProfileDir
from IPython.paths import get_ipython_dir

__all__: list[str] = []

folder = Path(get_ipython_dir())
profile = Path(ProfileDir.create_profile_dir_by_name(str(folder), "default").location)
for subfolder in (profile / "db", folder / "extensions", folder / "nbextensions"):
    subfolder.mkdir(exist_ok=True)
(folder / "README").touch()
tempfile.gettempdir()  # looks once whether it can write there
