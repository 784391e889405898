"""Where the plugin's own files stand."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
STYLES = ROOT / "styles"
MODELS = ROOT / "models"
