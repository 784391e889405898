"""Brownfields."""
