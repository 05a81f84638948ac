"""The tables of the directory, all of them registered by importing this package."""

from directory.models import upkeep
from directory.models.search import SearchArea, SearchName, SearchPlace, SearchSite, SearchVariant, SearchWord
from directory.models.tables import Location, Organization, Service, ServiceAtLocation, TranslatedText

__all__ = [
    "Location", "Organization", "SearchArea", "SearchName", "SearchPlace", "SearchSite", "SearchVariant",
    "SearchWord", "Service", "ServiceAtLocation", "TranslatedText",
]  # fmt: skip

upkeep.start()
