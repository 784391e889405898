"""What brownfields need of the plugin: inventories, and its tables."""
