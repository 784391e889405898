"""The work shared out: a real scheduler and two workers give, bit for bit, what this machine gives alone."""

import importlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_qgis.bridge.cluster import _Cluster
from aula_qgis.core.messages import Fault, silent
from tests import territory

distributed = pytest.importorskip("distributed", reason="dask.distributed is not installed")

ROOT = Path(__file__).resolve().parents[2]
SMALL_PARTS = {
    "aula_qgis.core.geometry.PAIRS_PER_BATCH": 400,
    "aula_qgis.core.overlaps.PAIRS_PER_BATCH": 400,
    "aula_qgis.core.overlaps.POLYGONS_PER_BATCH": 1_000,
    "aula_qgis.core.rainwater.tanks.ROOFS_A_BLOCK": 500,
    "aula_qgis.core.rainwater.rasters.CELLS_A_PART": 5_000,
    "aula_qgis.core.network.graph.SOURCES_A_PART": 10,
    "aula_qgis.core.network.passages.CELLS_PER_BATCH": 500,
    "aula_qgis.core.stations.sources.VALUES_A_CALL": 1,
    "aula_qgis.core.stations.transit.MEMORY_BYTES": 200_000,
    "aula_qgis.core.stations.door_to_door.ORIGINS_A_STEP": 1,
}


def dask(*arguments, cwd) -> subprocess.Popen:
    """A process of dask's own command line, with the plugin's methods."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-m", "distributed.cli." + arguments[0], "--no-dashboard", *arguments[1:]]
    return subprocess.Popen(command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Cluster:
    """A scheduler and its workers, each a process."""

    def __init__(self, folder: Path):
        self.folder, self.file, self.workers = folder, folder / "scheduler.json", []
        self.scheduler = dask(
            "dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(self.file), cwd=folder
        )
        while not (self.file.exists() and self.file.stat().st_size):
            assert self.scheduler.poll() is None, "the scheduler did not start"
            time.sleep(0.1)
        self.address = json.loads(self.file.read_text())["address"]
        self.client = distributed.Client(self.address, set_as_default=False, timeout=30)

    def start(self, count: int) -> None:
        names = [str(len(self.workers) + number) for number in range(count)]
        options = (
            "--scheduler-file",
            str(self.file),
            "--nthreads",
            "1",
            "--no-nanny",
            "--host",
            "127.0.0.1",
            "--local-directory",
            str(self.folder),
        )
        self.workers += [dask("dask_worker", *options, "--name", name, cwd=self.folder) for name in names]
        self.client.wait_for_workers(sum(worker.poll() is None for worker in self.workers), timeout=60)

    def done(self) -> dict[int, int]:
        """How many tasks each worker has done, by its number."""
        return dict(
            self.client.run(lambda dask_worker: (int(dask_worker.name), dask_worker.state.executed_count)).values()
        )

    def stop(self) -> None:
        self.client.close()
        for process in [*self.workers, self.scheduler]:
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    made = Cluster(tmp_path_factory.mktemp("dask"))
    made.start(2)
    yield made
    made.stop()


@pytest.fixture()
def own_cluster(tmp_path):
    """A cluster to break, without workers yet."""
    made = Cluster(tmp_path)
    yield made
    made.stop()


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample territory, the works its night batch does, and a surface model of its north-west."""
    from osgeo import gdal
    from qgis import processing

    folder = territory.copied_to(tmp_path_factory.mktemp("échantillon"))
    importlib.import_module("sys").path.append(str(ROOT / "scripts"))
    demo = importlib.import_module("demo")
    works = {work["nom"]: work for work in json.loads((folder / "sources.json").read_text(encoding="utf-8"))["travaux"]}

    def parameters(name: str) -> dict:
        return {
            key: demo.resolved(value, folder, folder / "résultats.gpkg")
            for key, value in works[name]["parametres"].items()
        }

    for name in ("toits", "resistance", "taches", "liens"):
        definition = "OUTPUT"
        place = (
            str(folder / f"{name}.tif")
            if name == "resistance"
            else f"ogr:dbname='{folder / 'résultats.gpkg'}' table=\"{name}\" (geom)"
        )
        processing.run(works[name]["algorithme"], {**parameters(name), definition: place})
    extent = QgsVectorLayer(f"{folder}/sample.gpkg|layername=batiment", "b", "ogr").extent()
    model = gdal.GetDriverByName("GTiff").Create(str(folder / "mns.tif"), 1_500, 1_500, 1, gdal.GDT_Float32)
    model.SetGeoTransform((extent.xMinimum(), 1, 0, extent.yMaximum(), 0, -1))
    model.SetProjection(QgsVectorLayer(f"{folder}/sample.gpkg|layername=batiment", "b", "ogr").crs().toWkt())
    import numpy as np

    row, column = np.indices((1_500, 1_500))
    model.GetRasterBand(1).WriteArray((np.abs(column % 30 - 15) * np.tan(np.radians(20 + row % 7))).astype(np.float32))
    model = None
    table = f"{folder}/sample.gpkg|layername="
    return SimpleNamespace(folder=folder, parameters=parameters, table=lambda name: table + name)


RUNS = {
    "zan_balance": lambda s: {**s.parameters("bilan_2018_2021"), "MIN_CHANGE": 10},
    "zan_balance_changes": lambda s: {
        "CHANGES": s.table("ocsge_2021"),
        "CS_BEFORE": "code_cs",
        "US_BEFORE": "code_us",
        "CS_AFTER": "code_cs",
        "US_AFTER": "code_us",
        "TERRITORIES": s.table("communes"),
        "TERRITORY_ID": "code_insee",
        "DATE_BEFORE": 2018,
        "DATE_AFTER": 2021,
    },
    "rainwater_roofs": lambda s: {**s.parameters("toits"), "DSM": str(s.folder / "mns.tif")},
    "rainwater_tanks": lambda s: s.parameters("cuves"),
    "network_connectivity": lambda s: s.parameters("connectivite"),
    "station_isochrones": lambda s: s.parameters("isochrones"),
    "station_od": lambda s: {
        "ORIGINS": s.table("equipements"),
        "DESTINATIONS": s.table("etablissements"),
        "NETWORK": s.table("troncon_de_route"),
        "TOLERANCE": 300,
    },
    "station_transit": lambda s: s.parameters("territoire_demi_heure"),
    "half_hour_territory": lambda s: s.parameters("equipements_a_portee"),
}


@pytest.fixture()
def small_parts(monkeypatch):
    for name, value in SMALL_PARTS.items():
        monkeypatch.setattr(name, value)


def outputs(algorithm: str) -> dict[str, str]:
    from aula.processing_algs.provider import ALGORITHMS

    (made,) = (kind().create() for kind in ALGORITHMS if algorithm == kind.ID)
    names = [
        each.name()
        for each in made.destinationParameterDefinitions()
        if each.type() == "sink" and each.name() != "PARENTS"
    ]
    return dict.fromkeys(names, "memory:")


def content(result: dict) -> dict[str, list]:
    """All outputs, to the last bit."""
    return {
        name: [(bytes(f.geometry().asWkb()), [repr(value) for value in f.attributes()]) for f in layer.getFeatures()]
        for name, layer in result.items()
    }


def test_the_table_of_runs_is_that_of_the_algorithms_with_a_scheduler():
    from aula.processing_algs.provider import ALGORITHMS

    have = {kind.ID for kind in ALGORITHMS if kind().create().parameterDefinition("SCHEDULER") is not None}
    assert have == set(RUNS)


@pytest.mark.parametrize("algorithm", RUNS)
def test_two_workers_give_what_one_machine_gives(run, sample, cluster, small_parts, feedback, algorithm):
    values = {**RUNS[algorithm](sample), **outputs(algorithm)}
    alone = content(run(algorithm, values))
    before = cluster.done()
    shared = content(run(algorithm, {**values, "SCHEDULER": cluster.address}))
    assert sum(cluster.done().values()) - sum(before.values()) > 5, "the parts went elsewhere"
    assert shared == alone and any(len(rows) for rows in alone.values())
    assert "The work is shared out among 2 workers (2 threads)" in feedback.text
    assert "other versions" not in feedback.text


@pytest.mark.parametrize("algorithm", ["zan_balance", "rainwater_tanks", "network_connectivity", "station_od"])
def test_a_worker_killed_midway_changes_nothing(run, sample, own_cluster, small_parts, cancelling, algorithm):
    """The one that has done most, and holds what the others need."""
    own_cluster.start(2)
    values = {**RUNS[algorithm](sample), **outputs(algorithm)}
    alone = content(run(algorithm, values))
    watched, killed = cancelling(), []

    def kill(share: float) -> None:
        if share > 50 and not killed:
            done = own_cluster.done()
            killed.append(max(done, key=done.get))
            assert done[killed[0]] > 3
            own_cluster.workers[killed[0]].send_signal(signal.SIGKILL)
            own_cluster.workers[killed[0]].wait()

    watched.progressChanged.connect(kill)
    shared = content(run(algorithm, {**values, "SCHEDULER": own_cluster.address}, watched))
    assert killed and list(own_cluster.done()) == [1 - killed[0]]
    assert shared == alone


def test_the_binary_on_a_cluster(qgis_process, sample, cluster, tmp_path):
    before = cluster.done()
    values = {**RUNS["rainwater_tanks"](sample), "OUTPUT": str(tmp_path / "cuves.gpkg"), "SCHEDULER": cluster.address}
    done = qgis_process("rainwater_tanks", values)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr and "distributed" not in done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == values["OUTPUT"]
    after = cluster.done()
    assert sum(after.values()) > sum(before.values())


def refused(run, sample, address: str, tmp_path: Path, watched=None) -> str:
    values = {**RUNS["rainwater_tanks"](sample), "OUTPUT": str(tmp_path / "cuves.gpkg"), "SCHEDULER": address}
    with pytest.raises(QgsProcessingException) as error:
        run("rainwater_tanks", values, *([watched] if watched else []))
    assert not (tmp_path / "cuves.gpkg").exists()
    return str(error.value)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "127.0.0.1:9", "bonjour", "http://x y", "tcp://"])
def test_no_scheduler_there(run, sample, monkeypatch, tmp_path, address):
    monkeypatch.setattr("aula_qgis.bridge.cluster.CONNECT_S", 1)
    assert f"No scheduler answers at {address}: check SCHEDULER" in refused(run, sample, address, tmp_path)


def test_a_scheduler_without_workers(run, sample, own_cluster, tmp_path):
    assert "has no worker: start one on each machine (dask worker tcp://" in refused(
        run, sample, own_cluster.address, tmp_path
    )


def test_workers_with_other_methods_are_refused(run, sample, cluster, tmp_path, monkeypatch):
    monkeypatch.setattr("aula_qgis.bridge.cluster.fingerprint", lambda: {"aula_qgis": str(os.getpid())})
    assert "has not the methods of this version of the plugin" in refused(run, sample, cluster.address, tmp_path)


def test_other_versions_are_said(run, sample, cluster, feedback, monkeypatch):
    from aula_qgis.core.parts import fingerprint

    monkeypatch.setattr("aula_qgis.bridge.cluster.fingerprint", Pretended({**fingerprint(), "numpy": "9.9"}))
    run("rainwater_tanks", {**RUNS["rainwater_tanks"](sample), "OUTPUT": "memory:", "SCHEDULER": cluster.address})
    assert "Workers have other versions than this machine (numpy 9.9 / " in feedback.text


class Pretended:
    """`fingerprint` that lies here and tells the truth elsewhere."""

    def __init__(self, here: dict):
        self.here = here

    def __call__(self) -> dict:
        return self.here

    def __reduce__(self):
        return getattr, (importlib.import_module("aula_qgis.core.parts"), "fingerprint")


def test_a_missing_package_is_named(run, sample, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert "The Python package distributed is missing. To install it: " in refused(run, sample, "tcp://x:1", tmp_path)


def test_a_run_on_a_cluster_is_cancelled(run, sample, cluster, small_parts, cancelling, tmp_path):
    assert (
        refused(run, sample, cluster.address, tmp_path, cancelling(cancel_after=40))
        == "Cancelled: nothing was written."
    )


@pytest.mark.parametrize(
    ("victim", "said"),
    [("workers", "All workers of tcp://"), ("scheduler", "The connection to the scheduler at tcp://")],
)
def test_a_cluster_that_dies(run, sample, own_cluster, small_parts, cancelling, tmp_path, monkeypatch, victim, said):
    monkeypatch.setattr("aula_qgis.bridge.cluster.PATIENCE_S", 2)
    monkeypatch.setattr("aula_qgis.bridge.cluster.CONNECT_S", 3)
    own_cluster.start(1)
    watched, found = cancelling(), own_cluster.workers if victim == "workers" else [own_cluster.scheduler]
    watched.progressChanged.connect(lambda share: [process.kill() for process in found] if share > 40 else None)
    assert said in refused(run, sample, own_cluster.address, tmp_path, watched)


def test_a_scheduler_that_goes_away_while_its_workers_are_counted():
    class Gone:
        def submit(self, *given, **options): ...

        def nthreads(self):
            raise ConnectionResetError("reset by peer")

    with pytest.raises(Fault, match="The connection to the scheduler at tcp://x:1 was lost"):
        next(_Cluster(Gone(), "tcp://x:1")(len, [()], (), silent))


def test_memory_that_a_part_does_not_have(run, sample, cluster, monkeypatch, tmp_path):
    """What a part raises on a worker is raised here."""
    monkeypatch.setattr("aula_qgis.core.rainwater.tanks._simulated", starved)
    assert "Not enough memory" in refused(run, sample, cluster.address, tmp_path)


def starved(*_):
    raise MemoryError
