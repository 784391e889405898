"""The fictitious sample territory: its plan, its shapes, its canvas and the painting of its land cover."""
