"""Decides what leaves for a language model: only ticked fields, without names, exactly as they were shown (METHOD
13.2).
"""

from actvo_kit.drafting.sending.envelope import Envelope, seal_of

__all__ = ["Envelope", "seal_of"]
