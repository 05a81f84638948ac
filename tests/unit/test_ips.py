"""A summary keeps the rules that HL7 publishes for the International Patient Summary (IPS 1.1, profiles on FHIR R4).

``fhir.resources`` knows R4 and not the IPS. So what its profiles ask beyond R4 is written down here, rule by rule: of the
bundle, its composition, the three sections that must be there, and each kind of resource that may stand in them
(http://hl7.org/fhir/uv/ips/STU1.1/artifacts.html).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.files.summary import _titles
from bot.files.words import card_languages, card_words
from directory.handover.ips import document
from directory.handover.summary import PARTS, Summary, known
from tests.builders import NOON

Made = dict[str, Any]
IPS, LOINC = "http://hl7.org/fhir/uv/ips", "http://loinc.org"
ABSENT = f"{IPS}/CodeSystem/absent-unknown-uv-ips"
# By LOINC code of a section: what its entries may be, and the codes for "none known" and "no information".
SECTIONS = {
    "11450-4": ("Condition", "no-known-problems", "no-problem-info"),
    "10160-0": ("MedicationStatement", "no-known-medications", "no-medication-info"),
    "48765-2": ("AllergyIntolerance", "no-known-allergies", "no-allergy-info"),
    "11369-6": ("Immunization", "no-known-immunizations", "no-immunization-info"),
    "10162-6": ("Observation", "", ""),
}
REQUIRED = ["11450-4", "10160-0", "48765-2"]
# By kind of resource: its profile, what must be there (one of several names), where its code and its subject stand.
PROFILES: dict[str, tuple[str, tuple[str, ...], str, str]] = {
    "Composition": ("Composition-uv-ips", ("status", "type", "date", "author", "title", "section"), "type", "subject"),
    "Patient": ("Patient-uv-ips", ("name", "birthDate"), "", ""),
    "Condition": ("Condition-uv-ips", ("clinicalStatus", "category"), "code", "subject"),
    "MedicationStatement": (
        "MedicationStatement-uv-ips",
        ("status", "effectiveDateTime|effectivePeriod"),
        "medicationCodeableConcept",
        "subject",
    ),
    "AllergyIntolerance": ("AllergyIntolerance-uv-ips", ("clinicalStatus",), "code", "patient"),
    "Immunization": (
        "Immunization-uv-ips",
        ("status", "occurrenceDateTime|occurrenceString"),
        "vaccineCode",
        "patient",
    ),
    "Observation": (
        "Observation-pregnancy-status-uv-ips",
        ("status", "effectiveDateTime", "valueCodeableConcept"),
        "code",
        "subject",
    ),
}
TELLS = Summary({"conditions": ("=tuberculosis", "mal de dos"), "medicines": (), "vaccinations": ("MMR",)}, "yes")


def broken(bundle: Made) -> list[str]:
    """Names the rules that a document breaks."""
    return [*of_bundle(bundle), *of_composition(bundle), *of_sections(bundle), *of_resources(bundle)]


def of_bundle(bundle: Made) -> Iterator[str]:
    """Bundle-uv-ips: a dated document with an identifier of its own; the composition first, one patient; no requests."""
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    urls = [entry.get("fullUrl") for entry in bundle["entry"]]
    rules = {
        "type": bundle["type"] == "document",
        "timestamp": "timestamp" in bundle,
        "identifier": {"system", "value"} <= set(bundle.get("identifier", {})),
        "first": kinds[0] == "Composition" and kinds.count("Composition") == 1,
        "patient": kinds.count("Patient") == 1,
        "full urls": None not in urls and len(set(urls)) == len(urls),
        "their ids": urls == [f"urn:uuid:{entry['resource']['id']}" for entry in bundle["entry"]],
        "only resources": all(set(entry) == {"fullUrl", "resource"} for entry in bundle["entry"]),
    }
    yield from (f"bundle: {rule}" for rule, holds in rules.items() if not holds)


def of_composition(bundle: Made) -> Iterator[str]:
    """Composition-uv-ips: a patient summary; every reference in it leads somewhere, nothing is left lying about."""
    composition = bundle["entry"][0]["resource"]
    if coding(composition["type"]) != (LOINC, "60591-5"):
        yield "composition: type"
    used = set(references(composition))
    urls = {entry.get("fullUrl") for entry in bundle["entry"]}
    if not used <= urls:
        yield "composition: references"
    if urls - used != {bundle["entry"][0].get("fullUrl")}:
        yield "composition: all that is in the bundle is in it"


def of_sections(bundle: Made) -> Iterator[str]:
    """The sections: three required, each once with title, code, narrative and entries of its kind, none within others."""
    sections = bundle["entry"][0]["resource"]["section"]
    codes = [coding(section["code"])[1] for section in sections]
    yield from (f"section {code}: required" for code in REQUIRED if codes.count(code) != 1)
    kinds = {entry.get("fullUrl"): entry["resource"] for entry in bundle["entry"]}
    for code, section in zip(codes, sections, strict=True):
        told = [kinds[entry["reference"]] for entry in section.get("entry", []) if entry["reference"] in kinds]
        yield from (f"section {code}: {rule}" for rule, holds in of_section(code, section, told).items() if not holds)


def of_section(code: str, section: Made, told: list[Made]) -> dict[str, bool]:
    """What a section must be; what is said to be absent is said alone, with the code of that section."""
    kind, none, unknown = SECTIONS.get(code, ("", "", ""))
    absent = [found for found in map(code_of, told) if found[0] == ABSENT]
    return {
        "title": bool(section.get("title")),
        "entry or reason (ips-comp-1)": bool(section.get("entry")) or "emptyReason" in section,
        "kind of entry": {one["resourceType"] for one in told} <= {kind},
        "narrative": is_narrative(section.get("text", {})),
        "no sections within": "section" not in section,
        "absent alone": not absent or (len(told) == 1 and absent[0][1] in (none, unknown)),
    }


def is_narrative(text: Made) -> bool:
    """Whether it is XHTML that can be read, with words in it."""
    if text.get("status") not in ("generated", "extensions", "additional"):
        return False
    try:
        root = ElementTree.fromstring(text["div"])  # our own, a moment ago
    except (KeyError, ElementTree.ParseError):
        return False
    return root.tag == "{http://www.w3.org/1999/xhtml}div" and bool("".join(root.itertext()).strip())


def of_resources(bundle: Made) -> Iterator[str]:
    """Each resource: its profile is named, what is required is there, it is about the one patient, codes are whole."""
    patient = next(
        (row.get("fullUrl") for row in bundle["entry"] if row["resource"]["resourceType"] == "Patient"), None
    )
    for entry in bundle["entry"]:
        resource = entry["resource"]
        profile, required, code, subject = PROFILES[resource["resourceType"]]
        rules = {
            "profile": resource["meta"]["profile"] == [f"{IPS}/StructureDefinition/{profile}"],
            **{name: has(resource, name) for name in required},
            "code": not code or bool(coding(resource[code])[1] or resource[code].get("text")),
            "patient": not subject or resource.get(subject, {}).get("reference") == patient,
            "name (ips-pat-1)": resource["resourceType"] != "Patient"
            or any(has(name, part) for name in resource.get("name", []) for part in ("text", "family", "given")),
            "display": all("display" in one for one in codings(resource) if one["system"] in (ABSENT, LOINC)),
        }
        yield from (f"{resource['resourceType']}: {rule}" for rule, holds in rules.items() if not holds)


def has(resource: Made, name: str) -> bool:
    """Whether one of the named elements is there; an element that says why it has no value is."""
    return any(part in resource or "extension" in resource.get(f"_{part}", {}) for part in name.split("|"))


def code_of(resource: Made) -> tuple[str, str]:
    """System and code of what a resource is about."""
    return coding(resource[PROFILES[resource["resourceType"]][2]])


def coding(concept: Made) -> tuple[str, str]:
    """System and code of a concept; both empty where it is words alone."""
    first = (concept.get("coding") or [{}])[0]
    return first.get("system", ""), first.get("code", "")


def codings(value: Any) -> Iterator[Made]:
    """Everything with a code in a resource."""
    if isinstance(value, dict):
        yield from ([value] if {"system", "code"} <= set(value) else [])
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from codings(part)


def references(value: Any) -> Iterator[str]:
    """Everything that is referred to."""
    if isinstance(value, dict):
        yield from ([value["reference"]] if "reference" in value else [])
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from references(part)


def made(summary: Summary, tag: str = "fr") -> Made:
    """The document, read back."""
    read: Made = json.loads(document(summary, tag, _titles(card_words(tag)), NOON))
    return read


listed = st.sampled_from([f"={name}" for name in known()["conditions"]])
lines = st.text(min_size=1, max_size=40).filter(lambda text: text.strip() and text[0] != "=")


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(PARTS), st.lists(lines, max_size=3).map(tuple)),
    st.lists(listed, max_size=2, unique=True).map(tuple),
    st.sampled_from(["", "yes", "no"]),
)
def test_whatever_she_tells_keeps_the_rules(parts: dict[str, Any], chosen: tuple[str, ...], pregnant: str) -> None:
    """Her words, things from the list, nothing told, none said to be there."""
    told = {**parts, "conditions": (*parts.get("conditions", ()), *chosen)} if chosen else parts
    assert broken(made(Summary(told, pregnant))) == []


@pytest.mark.parametrize("tag", card_languages())
def test_the_rules_hold_in_every_language(tag: str) -> None:
    """Titles and narratives are there in each."""
    assert broken(made(TELLS, tag)) == []


@pytest.mark.parametrize(("parts", "column"), [({}, 2), (dict.fromkeys(PARTS, ()), 1)])
def test_nothing_told_and_nothing_there_have_the_codes_of_the_ips(parts: dict[str, Any], column: int) -> None:
    """Required sections are there all the same, each with its own code for it."""
    bundle = made(Summary(parts))
    found = {row["resource"]["resourceType"]: row["resource"] for row in bundle["entry"][2:]}
    assert {kind: code_of(resource) for kind, resource in found.items()} == {
        row[0]: (ABSENT, row[column]) for row in SECTIONS.values() if row[1]
    }


def section_of(bundle: Made, code: str) -> Made:
    """A section of the composition."""
    sections = bundle["entry"][0]["resource"]["section"]
    return next(section for section in sections if coding(section["code"])[1] == code)


def first(bundle: Made, kind: str) -> Made:
    """The first resource of a kind."""
    return next(row["resource"] for row in bundle["entry"] if row["resource"]["resourceType"] == kind)


def _absent_among_others(bundle: Made) -> None:
    first(bundle, "Condition")["code"] = {"coding": [{"system": ABSENT, "code": "no-problem-info", "display": "x"}]}


FAULTS: dict[str, Callable[[Made], Any]] = {
    "bundle: type": lambda b: b.update(type="collection"),
    "bundle: timestamp": lambda b: b.pop("timestamp"),
    "bundle: identifier": lambda b: b["identifier"].pop("system"),
    "bundle: full urls": lambda b: b["entry"][2].pop("fullUrl"),
    "bundle: only resources": lambda b: b["entry"][1].update(request={"method": "GET", "url": "Patient"}),
    "composition: type": lambda b: b["entry"][0]["resource"]["type"]["coding"][0].update(code="34133-9"),
    "composition: references": lambda b: section_of(b, "10160-0")["entry"].append({"reference": "urn:uuid:nobody"}),
    "composition: all that is in the bundle is in it": lambda b: section_of(b, "10162-6")["entry"].clear(),
    "section 48765-2: required": lambda b: section_of(b, "48765-2")["code"]["coding"][0].update(code="1"),
    "section 10160-0: narrative": lambda b: section_of(b, "10160-0")["text"].update(div="<div>&nbsp;"),
    "section 10160-0: entry or reason (ips-comp-1)": lambda b: section_of(b, "10160-0").pop("entry"),
    "section 11450-4: title": lambda b: section_of(b, "11450-4").pop("title"),
    "section 11450-4: kind of entry": lambda b: section_of(b, "11450-4").update(
        entry=section_of(b, "10160-0")["entry"]
    ),
    "section 11450-4: absent alone": _absent_among_others,
    "Patient: name (ips-pat-1)": lambda b: first(b, "Patient")["name"][0].clear(),
    "Patient: birthDate": lambda b: first(b, "Patient").pop("_birthDate"),
    "MedicationStatement: effectiveDateTime|effectivePeriod": lambda b: first(b, "MedicationStatement").pop(
        "_effectiveDateTime"
    ),
    "MedicationStatement: display": lambda b: first(b, "MedicationStatement")["medicationCodeableConcept"]["coding"][
        0
    ].pop("display"),
    "Condition: patient": lambda b: first(b, "Condition")["subject"].update(reference="urn:uuid:nobody"),
    "Condition: code": lambda b: first(b, "Condition")["code"].clear(),
    "Immunization: profile": lambda b: first(b, "Immunization")["meta"].update(profile=[]),
}


@pytest.mark.parametrize("rule", FAULTS)
def test_each_rule_finds_its_fault(rule: str) -> None:
    """A document that breaks a rule is found out, so the tests above say something."""
    bundle = made(TELLS)
    assert broken(bundle) == []
    FAULTS[rule](bundle)
    assert rule in broken(bundle)
