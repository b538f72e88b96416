"""Finds one good question while somebody writes, METHOD 13.8: about their own material, and none after words of
distress.
"""

from actvo_kit.drafting.reflection.bank import bank_question

__all__ = ["bank_question"]
