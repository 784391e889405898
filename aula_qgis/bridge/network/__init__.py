"""What ecological networks need of the plugin: its tables of resistance."""
