"""FHIR R4 directories: Bundles (or NDJSON) of HealthcareService, Location and Organization.

https://hl7.org/fhir/R4/healthcareservice.html. The models are those of R4B, in which the three are the same.
"""

from directory.exchange.fhir.reader import rows
from directory.exchange.fhir.writer import write

__all__ = ["rows", "write"]
