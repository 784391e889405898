"""The street network as a parameter of algorithms, and points on it."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from aula_qgis.bridge.text import tr, translatable
from aula_qgis.core.messages import Note

from ..algorithm import AulaAlgorithm
from ..common import NUMBER, field, lines
from ..inputs import Inputs

MODES = (translatable("walk"), translatable("bike"), translatable("car"))
NODES = (translatable("segment ends"), translatable("shared vertices"))
TOLERANCE_M = 100.0
FOR_CARS = ("vitesse", "urbain", "voiture")
NUMBERS = ("vitesse", "cout")
"""Columns of streets that must hold numbers."""
FIELDS = {"sens": "DIRECTION_FIELD", "vitesse": "SPEED_FIELD", "cout": "COST_FIELD"}


def add_network(algorithm: AulaAlgorithm, optional: bool = False) -> None:
    """The lines, the mode, and how the lines are to be read."""
    algorithm.add(lines("NETWORK", tr("Streets and paths"), optional=optional))
    algorithm.add(
        QgsProcessingParameterEnum("MODE", tr("Mode"), [tr(mode) for mode in MODES], defaultValue=0, optional=optional)
    )
    speed = QgsProcessingParameterNumber(
        "SPEED", tr("Speed, km/h (empty: 4 on foot, 15 by bike)"), NUMBER, None, True, 0.1, 300
    )
    algorithm.add(speed)
    algorithm.add(field("DIRECTION_FIELD", tr("Field of the direction of traffic"), "NETWORK"), advanced=True)
    algorithm.add(field("SPEED_FIELD", tr("Field of the speed, km/h"), "NETWORK"), advanced=True)
    algorithm.add(field("COST_FIELD", tr("Field of the travel time of the segment, minutes"), "NETWORK"), advanced=True)
    slope = QgsProcessingParameterBoolean("USE_Z", tr("Slopes slow walkers down (Z of the lines, Tobler)"), False, True)
    algorithm.add(slope, advanced=True)
    nodes = QgsProcessingParameterEnum(
        "NODES", tr("Where lines join (empty: by the source of the layer)"), [tr(way) for way in NODES], optional=True
    )
    algorithm.add(nodes, advanced=True)
    tolerance = QgsProcessingParameterNumber(
        "TOLERANCE", tr("Farthest a point may be from a street, m"), NUMBER, TOLERANCE_M, True, 0
    )
    algorithm.add(tolerance, advanced=True)


def read_network(inputs: Inputs, progress, barriers: str = "", mode: int | None = None):
    """The `StreetNetwork` of the parameters of `add_network`; SPEED and the chosen fields hold for MODE, not for another `mode`."""
    from aula_qgis.core.stations.modes import Mode
    from aula_qgis.core.stations.network import street_network
    from aula_qgis.core.stations.profiles import recognise

    profile = recognise(inputs.fields("NETWORK"))
    own = mode is None or mode == inputs.choice("MODE")
    travel = list(Mode)[inputs.choice("MODE") if mode is None else mode]
    unused = () if travel is Mode.CAR else FOR_CARS
    columns = {column: name for column, name in profile.columns.items() if column not in unused}
    for column, parameter in FIELDS.items():
        if inputs.has(parameter) and own:
            columns[column] = inputs.text(parameter)
    if profile.source:
        inputs.note(
            Note(
                translatable("The streets are recognised as {source}: fields {fields}."),
                {"source": profile.source, "fields": list(columns.values())},
                False,
            )
        )
    shared = inputs.choice("NODES") == 1 if inputs.has("NODES") else profile.shared_vertices
    if not profile.source:
        inputs.note(_unrecognised(shared))
    lines = inputs.frame(
        "NETWORK",
        columns,
        shape="lines",
        keep_z=inputs.flag("USE_Z"),
        text=tuple(set(columns) - {*NUMBERS}),
        numbers=NUMBERS,
    )
    network = street_network(
        lines,
        travel,
        speed_kmh=inputs.number("SPEED") if inputs.has("SPEED") and own else None,
        shared_vertices=shared,
        use_z=inputs.flag("USE_Z"),
        barriers=inputs.geometry(barriers, "lines") if barriers else None,
        progress=progress,
    )
    inputs.note(*network.notes)
    return network


def _unrecognised(shared: bool) -> Note:
    """What to say of lines whose fields are those of no source: nothing is known of who may use them."""
    joined = (
        translatable("at the vertices that they share")
        if shared
        else translatable("at their ends alone (NODES joins them at shared vertices)")
    )
    return Note(
        translatable(
            "The source of the streets is not recognised (neither BD TOPO nor OpenStreetMap): all lines are open to the mode, and they are joined {joined}."
        ),
        {"joined": tr(joined)},
    )


def with_ids(frame):
    """Points with an identifier each: their row number where the field says none; their name is else their identifier."""
    import numpy as np
    import pandas as pd

    rows = pd.Series(np.arange(1, len(frame) + 1).astype(str), index=frame.index, dtype=object)
    frame = frame.assign(id=frame["id"].where(frame["id"].notna(), rows) if "id" in frame else rows)
    return frame.assign(nom=frame["nom"].where(frame["nom"].notna(), frame["id"]) if "nom" in frame else frame["id"])
