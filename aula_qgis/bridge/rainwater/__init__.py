"""What rainwater needs of the plugin: its tables."""
