"""Lets a person ask colleagues about their strengths, METHOD E4, and keeps the replies until they may be read."""
