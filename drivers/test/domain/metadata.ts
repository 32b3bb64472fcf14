import type { DomainRef } from "../../../core/contract/references.ts";
import { eventWords, wordOf } from "../../../events/mod.ts";
import { checkFlags, excludeFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import type { Definition } from "../config/definition.ts";
import { Affect } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_METADATA_*`. */
const Kind = { DESCRIPTION: 0, TITLE: 1, ELEMENT: 2 } as const;

/** Titles, descriptions, and what applications keep in a domain's document. */
export function metadata(simulated: SimulatedHost): OperationsOf<"domainGetMetadata" | "domainSetMetadata"> {
  return {
    domainGetMetadata(dom, type, uri, flags) {
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetMetadata");
      checkUri("domainGetMetadata", type, uri);
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "domainGetMetadata");
      const domain = simulated.find(dom);
      checkKind(type);
      return read(domain.oneDefinition(flags), type, uri);
    },
    domainSetMetadata(dom, type, value, key, uri, flags) {
      if (type === Kind.TITLE && value?.includes("\n")) {
        throw invalidArgument("domainSetMetadata", "a title of one line", value);
      }
      checkUri("domainSetMetadata", type, uri);
      if (type === Kind.ELEMENT ? value !== null && key === null : type < Kind.ELEMENT && key !== null) {
        throw invalidArgument("domainSetMetadata", "a key for an element and for nothing else", key);
      }
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "domainSetMetadata");
      return set(simulated, dom, type, { value, key, uri }, flags);
    },
  };
}

interface NewMetadata {
  readonly value: string | null;
  readonly key: string | null;
  readonly uri: string | null;
}

async function set(
  simulated: SimulatedHost,
  dom: DomainRef,
  type: number,
  given: NewMetadata,
  flags: number,
): Promise<void> {
  const { setElement } = type === Kind.ELEMENT
    ? await import("../config/metadata_element.ts")
    : { setElement: undefined };
  const domain = simulated.find(dom);
  const { live, config } = domain.definitions(flags);
  checkKind(type);
  for (const definition of [live, config]) {
    if (definition === undefined) continue;
    if (setElement !== undefined) setElement(definition, given.value, given.key, given.uri!);
    else {
      const field = type === Kind.TITLE ? "title" : "description";
      definition.sections = { ...definition.sections, [field]: given.value || undefined };
    }
  }
  simulated.emit({
    type: "domain.metadata-change",
    domain: domain.ref(),
    metadataType: wordOf(eventWords.metadataType, type),
    ...(given.uri === null ? {} : { nsUri: given.uri }),
  });
}

async function read(definition: Definition, type: number, uri: string | null): Promise<string> {
  const { title, description } = definition.sections;
  let found: string | undefined;
  if (type === Kind.TITLE) found = title;
  else if (type === Kind.DESCRIPTION) found = description;
  else if (definition.sections.metadata !== "") {
    const { getElement } = await import("../config/metadata_element.ts");
    found = getElement(definition, uri!);
  }
  if (found === undefined) {
    throw refusal(
      "NO_DOMAIN_METADATA",
      `Cannot read metadata of "${definition.name}", wanted some: found none`,
      "DOMAIN",
    );
  }
  return found;
}

function checkUri(call: string, type: number, uri: string | null): void {
  if (type === Kind.ELEMENT ? uri === null : type < Kind.ELEMENT && uri !== null) {
    throw invalidArgument(call, "a namespace for an element and for nothing else", uri);
  }
}

function checkKind(type: number): void {
  if (type > Kind.ELEMENT) {
    throw refusal(
      "INVALID_ARG",
      `Cannot use metadata, wanted description, title or element: found type ${type}`,
      "DOMAIN",
    );
  }
}
