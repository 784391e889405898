"""Which patches and links hold a network together: indices of the whole, and what each patch and link brings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse.csgraph import connected_components

from ..messages import Fault, Note, Progress, part, silent
from ..parts import in_turn
from .graph import Graph, network, source_parts
from .intra import CrossedGraph, Crossings
from .passages import hop_betweenness
from .removal import Measure, losses

CURVE_STEPS = 25
"""Dispersal distances of the curve, from a tenth to ten times the one given."""


@dataclass(frozen=True)
class Dispersal:
    """How far a species goes: p(d) = exp(−alpha · d), with p(distance) = probability.

    Examples
    --------
    >>> float(Dispersal(500, 0.5).probability_at(1000.0))
    0.25
    """

    distance: float
    probability: float

    def __post_init__(self) -> None:
        if not 0 < self.probability < 1:
            raise Fault("The probability must lie between 0 and 1 (0.5, 0.05…): it is {value}.", value=self.probability)
        if not self.distance > 0:
            raise Fault("The dispersal distance must be above 0: it is {value}.", value=self.distance)

    @property
    def alpha(self) -> float:
        return -np.log(self.probability) / self.distance

    def probability_at(self, distance: np.ndarray) -> np.ndarray:
        return np.exp(-self.alpha * distance)


@dataclass(frozen=True)
class Connectivity:
    """Results of `connectivity`.

    Attributes
    ----------
    patches : DataFrame
        One row per patch, in the order given: `PATCH_FIELDS`.
    links : DataFrame
        One row per link, in the order given: ``dpc_lien``, NaN where the link was left out.
    indices : DataFrame
        ``indice, valeur``; NaN where the landscape's area is not known.
    curve : DataFrame
        ``distance, ec``: EC(PC) against the dispersal distance, with the same probability.
    notes : list of Note
    """

    patches: pd.DataFrame
    links: pd.DataFrame
    indices: pd.DataFrame
    curve: pd.DataFrame
    notes: list[Note]

    def index(self, name: str) -> float:
        return float(self.indices.set_index("indice").loc[name, "valeur"])


@dataclass(frozen=True)
class _Sums:
    """Sums over pairs of a graph, by source, the source itself left out."""

    flux: np.ndarray
    plain: np.ndarray
    curve: np.ndarray


def connectivity(
    patches: pd.DataFrame,
    links: pd.DataFrame,
    dispersal: Dispersal,
    *,
    threshold: float = np.inf,
    landscape_area: float | None = None,
    crossings: Callable[[Graph], Crossings] | None = None,
    progress: Progress = silent,
) -> Connectivity:
    """Indices of connectivity, and the importance of each patch and link by taking it away.

    Parameters
    ----------
    patches : DataFrame
        ``id``, ``capacite`` (surface or quality, ≥ 0), see `graph.network`.
    links : DataFrame
        ``de, vers, cout``; costs in the unit of the dispersal distance.
    dispersal : Dispersal
    threshold : float
        Links up to this cost count in IIC, NL, NC, H, CCP, LCP and BC. It never cuts PC.
    landscape_area : float, optional
        In the unit of the capacity (of its surfaces); without it PC, IIC and LCP themselves are not known.
    crossings : callable, optional
        Gives the ways inside the patches of a graph, see `intra`; they count in PC and what derives from it (dpc, f,
        flux_inter, bc_pc, dpc_lien, the curve), not in the indices of steps. Without it patches are crossed for nothing.

    Returns
    -------
    Connectivity

    Raises
    ------
    Fault
        See `graph.network`; a landscape smaller than its patches; a probability or distance out of range.

    Notes
    -----
    PC = Σᵢ Σⱼ aᵢ aⱼ p*ᵢⱼ / A_L², EC(PC) = √numerator (Saura & Pascual-Hortal 2007; Saura et al. 2011); IIC with
    1/(1+nl) in place of p*. dPC = intra + flux + connector (Saura & Rubio 2010): the connector is summed over the pairs
    whose path a removal changes, so that it is never below 0. `f` and `flux_inter` are Graphab's F and IF with β = 1,
    dF and dAWF Conefor's, over direct links.

    Examples
    --------
    >>> patches = pd.DataFrame({"id": ["a", "b", "c"], "capacite": [1.0, 1.0, 1.0]})
    >>> links = pd.DataFrame({"de": ["a", "b"], "vers": ["b", "c"], "cout": [1.0, 1.0]})
    >>> found = connectivity(patches, links, Dispersal(1.0, 0.5), landscape_area=3.0)
    >>> round(found.index("PC"), 4)
    0.6111
    >>> found.patches[["dpc_intra", "dpc_flux", "dpc_conn"]].iloc[1].round(2).tolist()
    [18.18, 36.36, 9.09]
    """
    net = network(patches, links)
    graph, a = net.graph, net.capacity
    if landscape_area is not None and landscape_area < a.sum() * (1 - 1e-9):
        raise Fault(
            "The landscape ({area}) is smaller than the patches together ({capacity}): give its area in the unit of the capacity.",
            area=float(landscape_area),
            capacity=float(a.sum()),
        )
    hops = graph.within(threshold)
    flux = Measure(a, dispersal.probability_at)
    step = Measure(a, _iic)
    distances = np.geomspace(dispersal.distance / 10, dispersal.distance * 10, CURVE_STEPS)
    crossed = None if crossings is None else CrossedGraph(graph, crossings(graph))
    pc = _sums(crossed or graph, flux, distances, dispersal.probability, part(progress, 0.0, 0.08))
    iic = _sums(hops, step, distances[:0], 0.5, part(progress, 0.08, 0.14))
    if crossed is None:
        lost, passed = (rows[0] for rows in losses(graph, [flux], links=False, progress=part(progress, 0.14, 0.4)))
    else:
        lost, passed = crossed.losses(a, dispersal.probability_at, links=False, progress=part(progress, 0.14, 0.4))
    ones = np.ones(len(a))
    measures = [step, Measure(ones, _inverse), Measure(a, np.isfinite), Measure(ones, np.isfinite)]
    hop_lost, _ = losses(hops, measures, links=False, progress=part(progress, 0.4, 0.65))
    bc, bc_iic = hop_betweenness(hops, a, part(progress, 0.65, 0.7))
    last = part(progress, 0.7, 1.0)
    if crossed is None:
        link_lost = losses(graph, [flux], links=True, size=len(links), progress=last)[0][0]
    else:
        link_lost = crossed.losses(a, dispersal.probability_at, links=True, size=len(links), progress=last)[0]

    components, component = connected_components(hops.matrix(), directed=False)
    held = np.bincount(component, a, components)
    numerator, iic_numerator = float((a * pc.flux).sum() + (a**2).sum()), float((a * iic.flux).sum() + (a**2).sum())
    area = np.nan if landscape_area is None else float(landscape_area)
    direct = dispersal.probability_at(graph.cost)
    direct_of = np.bincount(graph.head, direct, len(a))
    direct_area = a * np.bincount(graph.head, direct * a[graph.tail], len(a))
    degree = np.bincount(hops.head, minlength=len(a))
    table = pd.DataFrame(
        {
            **_parts("dpc", a, pc.flux, lost, numerator),
            **_parts("diic", a, iic.flux, hop_lost[0], iic_numerator),
            "f": pc.flux,
            "flux_inter": a * (pc.flux + a),
            "bc": bc,
            "bc_pc": passed,
            "degre": degree,
            "composante": _ranked(component, held),
            "dbc_pc": 100 * passed / numerator,
            "bc_iic": bc_iic,
            "dbc_iic": 100 * bc_iic / iic_numerator,
            "da": 100 * a / a.sum(),
            "dnl": _share(degree, degree.sum() / 2),
            "dnc": 100 * (components - _components_without(hops, components, component, hop_lost[3])) / components,
            "dh": _share(iic.plain + hop_lost[1] / 2, iic.plain.sum() / 2),
            **_coincidence(a, held[component], (held**2).sum(), hop_lost[2]),
            "df": _share(2 * direct_of, direct_of.sum()),
            "dawf": _share(2 * direct_area, direct_area.sum()),
        }
    )
    share = 100 / numerator
    stepping = numerator - (a**2).sum() - direct_area.sum()
    indices = pd.DataFrame(
        [
            ("EC(PC)", np.sqrt(numerator)),
            ("PC", numerator / area**2),
            ("PCintra_pct", share * (a**2).sum()),
            ("PCdirect_pct", share * direct_area.sum()),
            ("PCstep_pct", share * stepping),
            ("EC(IIC)", np.sqrt(iic_numerator)),
            ("IIC", iic_numerator / area**2),
            ("NN", len(a)),
            ("NL", degree.sum() / 2),
            ("NC", components),
            ("H", iic.plain.sum() / 2),
            ("CCP", ((held / a.sum()) ** 2).sum()),
            ("LCP", (held**2).sum() / area**2),
            ("F", direct_of.sum()),
            ("AWF", direct_area.sum()),
            ("capacite", a.sum()),
        ],
        columns=["indice", "valeur"],
    ).astype({"valeur": float})
    dpc_link = np.where(net.used, 100 * link_lost / numerator, np.nan)
    curve = pd.DataFrame({"distance": distances, "ec": np.sqrt((a @ pc.curve) + (a**2).sum())})
    return Connectivity(table, pd.DataFrame({"dpc_lien": dpc_link}), indices, curve, net.notes)


def equivalent_connectivity(
    graph: Graph, capacity: np.ndarray, dispersal: Dispersal, progress: Progress = silent
) -> float:
    """EC(PC) = √(Σᵢ Σⱼ aᵢ aⱼ p*ᵢⱼ), in the unit of the capacity (Saura et al. 2011).

    Examples
    --------
    >>> line = Graph.of_links(2, np.array([[0, 1]]), np.array([3.0]))
    >>> round(equivalent_connectivity(line, np.array([1.0, 1.0]), Dispersal(3.0, 0.5)) ** 2, 9)
    3.0
    """
    flux = _sums(graph, Measure(capacity, dispersal.probability_at), np.empty(0), dispersal.probability, progress).flux
    return float(np.sqrt(capacity @ flux + capacity @ capacity))


def _iic(hops: np.ndarray) -> np.ndarray:
    return 1 / (1 + hops)


def _inverse(hops: np.ndarray) -> np.ndarray:
    return 1 / hops


def _share(part_: np.ndarray, whole: float) -> np.ndarray:
    """Per cent of the whole; 0 where there is nothing to share."""
    return 100 * part_ / whole if whole > 0 else np.zeros(len(part_))


def _parts(name: str, a: np.ndarray, others: np.ndarray, lost: np.ndarray, numerator: float) -> dict[str, np.ndarray]:
    intra, flux, connector = (100 * values / numerator for values in (a**2, 2 * a * others, lost))
    return {name: intra + flux + connector, f"{name}_intra": intra, f"{name}_flux": flux, f"{name}_conn": connector}


def _sums(
    graph: Graph | CrossedGraph, measure: Measure, distances: np.ndarray, probability: float, progress: Progress
) -> _Sums:
    alphas = -np.log(probability) / distances
    found = list(in_turn(_sums_from, source_parts(len(measure.weight)), progress, graph, measure, alphas))
    return _Sums(*(np.concatenate(values) for values in zip(*(vars(sums).values() for sums in found))))


def _sums_from(
    sources: np.ndarray, progress: Progress, graph: Graph | CrossedGraph, measure: Measure, alphas: np.ndarray
) -> _Sums:
    n, weight = len(sources), measure.weight
    flux, plain, curve = np.zeros(n), np.zeros(n), np.zeros((n, len(alphas)))
    done = 0
    for few, block in graph.distances(sources, progress):
        rows = slice(done, done + len(few))
        block[np.arange(len(few)), few] = np.inf
        flux[rows] = (measure.kernel(block) * weight).sum(axis=1)
        plain[rows] = (1 / np.where(block > 0, block, np.inf)).sum(axis=1)
        for column, alpha in enumerate(alphas):
            curve[rows, column] = (np.exp(-alpha * block) * weight).sum(axis=1)
        done += len(few)
    return _Sums(flux, plain, curve)


def _ranked(component: np.ndarray, held: np.ndarray) -> np.ndarray:
    """Components numbered from 1, the one that holds most first."""
    rank = np.empty(len(held), dtype=np.int64)
    rank[np.argsort(-held, kind="stable")] = np.arange(1, len(held) + 1)
    return rank[component]


def _coincidence(a: np.ndarray, own: np.ndarray, squares: float, lost: np.ndarray) -> dict[str, np.ndarray]:
    """dCCP and dLCP: `own` is what the component of each patch holds, `lost` the pairs that a removal parts."""
    left = squares - a**2 - 2 * a * (own - a) - lost
    total, rest = a.sum(), a.sum() - a
    ccp, without = squares / total**2, np.divide(left, rest**2, out=np.zeros(len(a)), where=rest > 0)
    return {"dccp": 100 * (ccp - without) / ccp, "dlcp": 100 * (squares - left) / squares}


def _components_without(graph: Graph, components: int, component: np.ndarray, parted: np.ndarray) -> np.ndarray:
    """Number of components without each vertex; only vertices that part pairs ask for a new count."""
    size = np.bincount(component, minlength=components)
    found = np.full(graph.count, components) - (size[component] == 1)
    matrix = graph.matrix()
    for vertex in np.flatnonzero(parted > 0.5):
        members = np.flatnonzero((component == component[vertex]) & (np.arange(graph.count) != vertex))
        found[vertex] += connected_components(matrix[members][:, members], directed=False)[0] - 1
    return found
