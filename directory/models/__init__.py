"""The tables of the directory, all of them registered by importing this package."""

from directory.models.tables import Location, Organization, Service, ServiceAtLocation, TranslatedText

__all__ = ["Location", "Organization", "Service", "ServiceAtLocation", "TranslatedText"]
