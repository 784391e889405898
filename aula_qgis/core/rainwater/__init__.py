"""Rooftop rainwater: what each roof yields, how big a tank, what a territory saves."""
