"""What artificialisation needs of the plugin: its nomenclatures."""
