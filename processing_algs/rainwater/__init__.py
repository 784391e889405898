"""Rooftop rainwater."""
