"""Ecological networks: resistance, patches, links, connectivity, fragmentation."""
