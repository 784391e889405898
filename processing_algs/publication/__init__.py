"""Publication: project, Lizmap configuration, atlas, sheet."""
