"""Algorithms of ecological networks."""
