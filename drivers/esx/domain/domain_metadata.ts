import type { XmlNode } from "../../../core/config/config_content.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { checkImpact } from "../inventory/modification_impact.ts";
import { metadataNodes, metadataText } from "../../_documents/mod.ts";
import { METADATA_KEY, TITLE_KEY } from "../config/metadata_entries.ts";
import { reconfigure } from "./reconfigure.ts";

/** libvirt's `VIR_DOMAIN_METADATA_*`. */
const Kind = { DESCRIPTION: 0, TITLE: 1, ELEMENT: 2 } as const;

/** Descriptions, titles and elements of others. */
export function domainMetadata(host: EsxHost): HypervisorTable {
  return {
    async domainSetMetadata(dom, type, metadata, key, uri, flags, options) {
      await checkImpact(host, dom, "domainSetMetadata", flags, options);
      if (type === Kind.DESCRIPTION) {
        return await reconfigure(host, dom, "describe", { annotation: metadata ?? "" }, options);
      }
      if (type === Kind.TITLE) {
        const title = metadata ?? "";
        if (/\n/.test(title)) {
          throw esxError(
            "INVALID_ARG",
            `Cannot set the title of domain "${dom.name}", wanted one line: found more`,
          );
        }
        const extraConfig = [{ key: TITLE_KEY, value: title }];
        return await reconfigure(host, dom, "set the title of", { extraConfig }, options);
      }
      if (type !== Kind.ELEMENT || !uri) throw wrongKind(dom.name, type);
      const others = metadataNodes(await extraValue(host, dom, METADATA_KEY, options) ?? "")
        .filter((each) => namespaceOf(each) !== uri);
      if (metadata !== null && !key) {
        throw esxError(
          "INVALID_ARG",
          `Cannot set metadata of domain "${dom.name}", wanted a key: found none`,
        );
      }
      const own = metadata === null ? [] : [inNamespace(metadata, key!, uri)];
      const value = metadataText([...others, ...own]);
      return await reconfigure(
        host,
        dom,
        "set metadata of",
        { extraConfig: [{ key: METADATA_KEY, value }] },
        options,
      );
    },
    async domainGetMetadata(dom, type, uri, flags, options) {
      await checkImpact(host, dom, "domainGetMetadata", flags, options);
      const found = type === Kind.DESCRIPTION
        ? await annotationOf(host, dom, options)
        : type === Kind.TITLE
        ? await extraValue(host, dom, TITLE_KEY, options)
        : type === Kind.ELEMENT
        ? await elementOf(host, dom, uri, options)
        : undefined;
      if (found !== undefined && found !== "") return found;
      throw esxError(
        "NO_DOMAIN_METADATA",
        `Cannot read metadata of domain "${dom.name}", wanted some: found none`,
      );
    },
  };
}

type Dom = Parameters<NonNullable<HypervisorTable["domainGetMetadata"]>>[0];
type Options = Parameters<NonNullable<HypervisorTable["domainGetMetadata"]>>[4];

function wrongKind(name: string, type: number): Error {
  return esxError(
    "INVALID_ARG",
    `Cannot set metadata of domain "${name}", wanted a description, a title, or an element and its namespace: found kind ${type}`,
  );
}

async function elementOf(
  host: EsxHost,
  dom: Dom,
  uri: string | null,
  options: Options,
): Promise<string | undefined> {
  const nodes = metadataNodes(await extraValue(host, dom, METADATA_KEY, options) ?? "");
  const found = nodes.find((each) => namespaceOf(each) === uri);
  return found && metadataText([withoutNamespace(found)]);
}

function annotationOf(host: EsxHost, dom: Dom, options: Options): Promise<string | undefined> {
  return host.machines.with(dom, async (ref) => {
    const path = "config.annotation";
    return (await host.client.properties("VirtualMachine", ref, [path], { signal: options?.signal }))[path];
  }, options);
}

function extraValue(host: EsxHost, dom: Dom, key: string, options: Options): Promise<string | undefined> {
  return host.machines.with(dom, async (ref) => {
    const path = "config.extraConfig";
    const found = await host.client.properties("VirtualMachine", ref, [path], { signal: options?.signal });
    const entry = found[path]?.findLast((each) => each.key === key);
    return typeof entry?.value === "string" ? entry.value : undefined;
  }, options);
}

/** An element of a text, as `<metadata>` holds it: with the prefix that it was given, declared in itself. */
function inNamespace(metadata: string, key: string, uri: string): XmlNode {
  const [node] = metadataNodes(metadata);
  if (node === undefined) throw wrongKind(key, Kind.ELEMENT);
  return { ...node, name: `${key}:${node.name}`, attributes: { ...node.attributes, [`xmlns:${key}`]: uri } };
}

/** The element as it was given. */
function withoutNamespace({ name, attributes, ...rest }: XmlNode): XmlNode {
  const [prefix, own = name] = name.split(":", 2);
  const others = Object.entries(attributes ?? {}).filter(([each]) => each !== `xmlns:${prefix}`);
  return { ...rest, name: own, ...(others.length > 0 ? { attributes: Object.fromEntries(others) } : {}) };
}

function namespaceOf({ name, attributes }: XmlNode): string | undefined {
  const [prefix, own] = name.split(":", 2);
  return attributes?.[own === undefined ? "xmlns" : `xmlns:${prefix}`];
}
