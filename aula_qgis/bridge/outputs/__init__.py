"""Delivery of results: what is to be written, and the destinations that replace the older result whole or not at all."""
