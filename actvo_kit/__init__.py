"""A workshop kit for career design. Importing it pulls in no heavy third party."""

__version__ = "0.1.0"
__all__ = ["__version__"]
