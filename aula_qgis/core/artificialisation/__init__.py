"""Artificialisation of soils (ZAN): classification of land cover and accounts between two dates."""
