"""An International Patient Summary (HL7 FHIR R4, IPS 1.1) of what somebody told: a Bundle of type document.

There is no name in it and no day of birth: she writes or says them where she wants to. What she left out is said to be
left out, by the codes that the IPS has for that. A code stands only where ``known.yaml`` has a certain one; all else is
text in her words, and nothing is said to be confirmed. http://hl7.org/fhir/uv/ips/STU1.1/
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any
from uuid import uuid4

from fhir.resources.R4B.bundle import Bundle

from directory.handover.summary import KNOWN_MARK, Summary, atc_of, known

Made = dict[str, Any]
_IPS = "http://hl7.org/fhir/uv/ips"
_TERMS = "http://terminology.hl7.org/CodeSystem"
_SNOMED, _LOINC, _ATC = "http://snomed.info/sct", "http://loinc.org", "http://www.whocc.no/atc"
_ABSENT = f"{_IPS}/CodeSystem/absent-unknown-uv-ips"
_NO_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
_NO_TEXT = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")  # characters that XML has not
_PREGNANT = {"yes": ("LA15173-0", "Pregnant"), "no": ("LA26683-5", "Not pregnant")}
# Section by part: LOINC code, its name, and the codes for "none known" and "not told".
_SECTIONS = {
    "conditions": ("11450-4", "Problem list - Reported", "no-known-problems", "no-problem-info"),
    "medicines": ("10160-0", "History of Medication use Narrative", "no-known-medications", "no-medication-info"),
    "allergies": ("48765-2", "Allergies and adverse reactions Document", "no-known-allergies", "no-allergy-info"),
    "vaccinations": ("11369-6", "History of Immunization Narrative", "no-known-immunizations", "no-immunization-info"),
}  # fmt: skip
# What those codes are called, for whoever has no list of them at hand.
_SAID = {
    "no-known-problems": "No known problems", "no-problem-info": "No information about problems",
    "no-known-medications": "No known medications", "no-medication-info": "No information about medications",
    "no-known-allergies": "No known allergies", "no-allergy-info": "No information about allergies",
    "no-known-immunizations": "No known immunizations", "no-immunization-info": "No information about immunizations",
}  # fmt: skip
_PREGNANCY = ("10162-6", "History of pregnancies Narrative")


def document(summary: Summary, language: str, titles: Mapping[str, str], now: datetime) -> bytes:
    """Makes the document, validated by ``fhir.resources``.

    Args:
        summary: What she told.
        language: BCP 47 tag of her words.
        titles: What the document (``title``), the parts, ``pregnancy``, ``none``, ``left_out``, ``yes`` and ``no`` are
            called in that language, and what is known by its name (``conditions:diabetes``).
        now: When it is made, aware.

    Returns:
        JSON.
    """
    patient = _resource("Patient", "Patient-uv-ips", **_NOBODY)
    sections = [*_sections(summary, titles, patient), *_pregnancy(summary, titles, patient, now)]
    composition = _resource(
        "Composition", "Composition-uv-ips", language=language, status="final", title=titles["title"],
        type=_coded(_LOINC, "60591-5", "Patient summary Document"), subject=_to(patient), author=[_to(patient)],
        date=now.isoformat(timespec="seconds"), section=[section for section, _ in sections],
    )  # fmt: skip
    resources = [composition, patient, *(made for _, made_of_it in sections for made in made_of_it)]
    bundle = {
        "resourceType": "Bundle", "type": "document", "timestamp": now.isoformat(timespec="seconds"),
        "meta": {"profile": [f"{_IPS}/StructureDefinition/Bundle-uv-ips"]},
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{uuid4()}"},
        "entry": [{"fullUrl": f"urn:uuid:{made['id']}", "resource": made} for made in resources],
    }  # fmt: skip
    return Bundle.model_validate(bundle).model_dump_json(indent=2).encode()


def _missing(reason: str) -> Made:
    return {"extension": [{"url": _NO_REASON, "valueCode": reason}]}


_NOBODY: Made = {"name": [{"_text": _missing("masked")}], "_birthDate": _missing("masked")}


def _resource(kind: str, profile: str, **values: Any) -> Made:
    profiles = {"profile": [f"{_IPS}/StructureDefinition/{profile}"]}
    return {"resourceType": kind, "id": str(uuid4()), "meta": profiles, **values}


def _to(resource: Made) -> Made:
    return {"reference": f"urn:uuid:{resource['id']}"}


def _coded(system: str, code: str, display: str = "") -> Made:
    return {"coding": [{"system": system, "code": code, **({"display": display} if display else {})}]}


def _absent(code: str) -> Made:
    return _coded(_ABSENT, code, _SAID[code])


def _sections(summary: Summary, titles: Mapping[str, str], patient: Made) -> Iterator[tuple[Made, list[Made]]]:
    for part, (code, name, none, left_out) in _SECTIONS.items():
        items = summary.parts.get(part)
        concepts = [_concept(part, item, titles) for item in items or ()]
        concepts = concepts or [_absent(left_out if items is None else none)]
        words = [concept["text"] for concept in concepts if "text" in concept]
        words = words or [titles["left_out"] if items is None else titles["none"]]
        made = [_MAKERS[part](concept, patient) for concept in concepts]
        yield _section(titles[part], (code, name), words, made), made


def _section(title: str, code: tuple[str, str], words: Sequence[str], made: Sequence[Made]) -> Made:
    rows = "".join(f"<li>{escape(word)}</li>" for word in words)
    narrative = f'<div xmlns="http://www.w3.org/1999/xhtml"><ul>{rows}</ul></div>'
    return {
        "title": title,
        "code": _coded(_LOINC, *code),
        "text": {"status": "generated", "div": narrative},
        "entry": [_to(one) for one in made],
    }


def _concept(part: str, item: str, titles: Mapping[str, str]) -> Made:
    """Returns what was told as a concept: her words, and a code where there is a certain one."""
    if item.startswith(KNOWN_MARK):
        name = item.removeprefix(KNOWN_MARK)
        code = known()[part][name]
        return {**_coded(_SNOMED, code["code"], code["display"]), "text": titles[f"{part}:{name}"]}
    atc = atc_of(item) if part == "medicines" else ""
    return {**(_coded(_ATC, atc) if atc else {}), "text": _NO_TEXT.sub("\ufffd", item)}


def _status(kind: str, code: str) -> Made:
    return _coded(f"{_TERMS}/{kind}", code)


def _condition(concept: Made, patient: Made) -> Made:
    return _resource(
        "Condition", "Condition-uv-ips", code=concept, subject=_to(patient),
        clinicalStatus=_status("condition-clinical", "active"),
        verificationStatus=_status("condition-ver-status", "unconfirmed"),
        category=[_status("condition-category", "problem-list-item")],
    )  # fmt: skip


def _medicine(concept: Made, patient: Made) -> Made:
    return _resource(
        "MedicationStatement", "MedicationStatement-uv-ips", medicationCodeableConcept=concept, status="active",
        subject=_to(patient), informationSource=_to(patient), _effectiveDateTime=_missing("unknown"),
    )  # fmt: skip


def _allergy(concept: Made, patient: Made) -> Made:
    return _resource(
        "AllergyIntolerance", "AllergyIntolerance-uv-ips", code=concept, patient=_to(patient),
        clinicalStatus=_status("allergyintolerance-clinical", "active"),
        verificationStatus=_status("allergyintolerance-verification", "unconfirmed"),
    )  # fmt: skip


def _vaccination(concept: Made, patient: Made) -> Made:
    return _resource(
        "Immunization", "Immunization-uv-ips", vaccineCode=concept, patient=_to(patient), primarySource=False,
        status="completed" if "text" in concept else "not-done", occurrenceString="unknown",
    )  # fmt: skip


_MAKERS: Mapping[str, Callable[[Made, Made], Made]] = {
    "conditions": _condition, "medicines": _medicine, "allergies": _allergy, "vaccinations": _vaccination,
}  # fmt: skip


def _pregnancy(
    summary: Summary, titles: Mapping[str, str], patient: Made, now: datetime
) -> Iterator[tuple[Made, list[Made]]]:
    if not summary.pregnant:
        return
    made = _resource(
        "Observation", "Observation-pregnancy-status-uv-ips", status="final", subject=_to(patient),
        code=_coded(_LOINC, "82810-3", "Pregnancy status"), effectiveDateTime=now.date().isoformat(),
        valueCodeableConcept={**_coded(_LOINC, *_PREGNANT[summary.pregnant]), "text": titles[summary.pregnant]},
    )  # fmt: skip
    yield _section(titles["pregnancy"], _PREGNANCY, [titles[summary.pregnant]], [made]), [made]
