"""The slice is no part of this tree: its tests run where it has been put into a copy."""

collect_ignore = ["slice"]
