"""Artificialisation (ZAN): one file an algorithm."""
