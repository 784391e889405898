"""The provider: which algorithms there are."""

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from aula_qgis.bridge.compat import not_none
from aula_qgis.bridge.paths import RESOURCES

from .artificialisation.urban_envelope import UrbanEnvelope
from .artificialisation.zan_balance import ZanBalance
from .artificialisation.zan_balance_changes import ZanBalanceChanges
from .artificialisation.zan_classify import ZanClassify
from .artificialisation.zan_enaf_trajectory import ZanEnafTrajectory
from .artificialisation.zan_indicators import ZanIndicators
from .artificialisation.zan_zoning import ZanZoning
from .brownfield.brownfield_balance import BrownfieldBalance
from .brownfield.brownfield_context import BrownfieldContext
from .brownfield.brownfield_import import BrownfieldImport
from .brownfield.brownfield_mutability import BrownfieldMutability
from .brownfield.brownfield_potential import BrownfieldPotential
from .brownfield.brownfield_ranking import BrownfieldRanking
from .models import bundled_models
from .network.network_blue import NetworkBlue
from .network.network_connectivity import NetworkConnectivity
from .network.network_current import NetworkCurrent
from .network.network_fragmentation import NetworkFragmentation
from .network.network_links import NetworkLinks
from .network.network_obstacles import NetworkObstacles
from .network.network_patches import NetworkPatches
from .network.network_resistance import NetworkResistance
from .network.network_scenario import NetworkScenario
from .network.network_soil import NetworkSoil
from .network.network_synthesis import NetworkSynthesis
from .publication.fetch_layer import FetchLayer
from .publication.publish_atlas import PublishAtlas
from .publication.publish_lizmap import PublishLizmap
from .publication.publish_project import PublishProject
from .publication.territory_sheet import TerritorySheet
from .rainwater.rainwater_roofs import RainwaterRoofs
from .rainwater.rainwater_tanks import RainwaterTanks
from .rainwater.rainwater_territories import RainwaterTerritories
from .stations.half_hour_territory import HalfHourTerritory
from .stations.station_access import StationAccess
from .stations.station_catchment import StationCatchment
from .stations.station_isochrones import StationIsochrones
from .stations.station_node_place import StationNodePlace
from .stations.station_od import StationOd
from .stations.station_service import StationService
from .stations.station_transit import StationTransit

ALGORITHMS = (
    ZanClassify,
    ZanBalance,
    ZanBalanceChanges,
    ZanEnafTrajectory,
    UrbanEnvelope,
    ZanZoning,
    ZanIndicators,
    RainwaterRoofs,
    RainwaterTanks,
    RainwaterTerritories,
    BrownfieldImport,
    BrownfieldContext,
    BrownfieldMutability,
    BrownfieldRanking,
    BrownfieldPotential,
    BrownfieldBalance,
    NetworkResistance,
    NetworkPatches,
    NetworkLinks,
    NetworkConnectivity,
    NetworkFragmentation,
    NetworkObstacles,
    NetworkScenario,
    NetworkCurrent,
    NetworkBlue,
    NetworkSoil,
    NetworkSynthesis,
    StationIsochrones,
    StationCatchment,
    StationOd,
    StationAccess,
    HalfHourTerritory,
    StationService,
    StationTransit,
    StationNodePlace,
    FetchLayer,
    PublishProject,
    PublishLizmap,
    PublishAtlas,
    TerritorySheet,
)


class AulaProvider(QgsProcessingProvider):
    """Provider ``aula``."""

    def id(self):
        return "aula"

    def name(self):
        return "AULA"

    def longName(self):
        return "AULA : artificialisation, trames, friches, eaux de pluie, gares".replace(" :", "\u00a0:")

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / "aula.svg"))

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if not_none(QgsApplication.processingRegistry()).providerById(self.id()) is not None:
            self.add_models()

    def add_models(self):
        """Add the graphical models: they know their outputs only once the algorithms in them are registered."""
        for model in bundled_models():
            self.addAlgorithm(model)
