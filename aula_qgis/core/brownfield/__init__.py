"""Brownfields (friches): inventory to the CNIG standard, context, mutability, ranking, potential, balance."""
