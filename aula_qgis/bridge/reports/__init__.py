"""Reports: one self-contained HTML file each, in French, a module per subject."""
