"""The panel: layers of the agency's servers and of the State, and the questions they answer."""
