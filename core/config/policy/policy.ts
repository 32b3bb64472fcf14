import { type ConfigIssue, VirtError } from "../../contract/errors.ts";
import { codecs } from "../codec/document_codecs.ts";
import type { ConfigOf, Documents } from "../document_kinds.ts";
import { table as domain } from "../generated/domain_table.gen.ts";
import { PolicyJudge } from "./policy_judge.ts";
import { PolicyWalk } from "./policy_walk.ts";
import { type Shape, shapeOf } from "../codec/shape_table.ts";

/** What a document from somebody who is not trusted may have. Nothing unless it is said, but for pools and networks. */
export interface DocumentPolicy {
  /** Devices of the host and what it knows of itself: `hostdev`, `redirdev`, its sound, screen, TPM, and SCSI commands. */
  readonly hostDevices?: boolean;
  /**
   * Folders of the host, or of a datastore, in which files, sockets and shared folders may be, at any depth:
   * `/var/lib/libvirt/images`, `[datastore1] guests`. Where links in them lead is the host's matter.
   */
  readonly paths?: readonly string[];
  /** Programs that the host may run for it, each by its path: `/usr/bin/qemu-system-x86_64`. */
  readonly programs?: readonly string[];
  /** Storage pools whose volumes disks may be; any of them unless said. */
  readonly pools?: readonly string[];
  /** Networks of libvirt that interfaces may be on; any of them unless said. */
  readonly networks?: readonly string[];
  /** Secrets of libvirt that disks and TPMs may be opened with, by UUID or usage. */
  readonly secrets?: readonly string[];
  /** What connects or listens by the host's network, the host's own included, or changes it. */
  readonly hostNetwork?: boolean;
  /** Huge and locked pages, pinning, scheduling, limits and weights, dumps: what others on the host then lack. */
  readonly resources?: boolean;
  /** Containers: they share the host's kernel, and its files unless one is mounted at `/`. */
  readonly containers?: boolean;
  /** Arguments, properties and environment of the hypervisor's own, and of what else libvirt passes on unread. */
  readonly commandLines?: boolean;
  /** Labels of their own, or none, in place of the host's; capabilities of containers; owners and modes of files. */
  readonly confinement?: boolean;
  /** Elements, attributes and words that these types do not know, whatever they do. */
  readonly unknownContent?: boolean;
}

/** The same, as it is most used. */
export type DomainPolicy = DocumentPolicy;

/** Kinds of documents that something is made of. */
export type PolicyKind = Exclude<
  keyof Documents,
  "capabilities" | "domainCapabilities" | "storagePoolCapabilities"
>;

/**
 * What in a config a policy does not allow: a config that was made of a document of somebody who is not trusted.
 *
 * Each element, attribute and text of libvirt's grammar is classed by what it may do to a host. What is harmless passes,
 * what the policy names passes, and all else is told: what the types do not know, too.
 *
 * @param kind What the config is of; a domain unless said.
 * @returns Nothing if it may be defined.
 * @throws {TypeError | RangeError} If the policy is none: a switch that is neither true nor false, a relative path.
 */
export function checkPolicy<Kind extends PolicyKind = "domain">(
  config: ConfigOf<Documents[Kind]>,
  policy: DocumentPolicy = {},
  kind: Kind = "domain" as Kind,
): readonly ConfigIssue[] {
  const walk = new PolicyWalk(new PolicyJudge(policy));
  const shapes = codecs[kind].root.shapes();
  if (shapes instanceof Map) walk.device(shapeOf(domain, "DomainDevices"), config);
  else walk.object([shapes as Shape], config, [], new Set());
  return walk.issues;
}

/**
 * Refuses what {@linkcode checkPolicy} tells of.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED`, with all of it in `issues`.
 * @throws {TypeError | RangeError} If the policy is none.
 */
export function enforcePolicy<Kind extends PolicyKind = "domain">(
  config: ConfigOf<Documents[Kind]>,
  policy: DocumentPolicy = {},
  kind: Kind = "domain" as Kind,
): void {
  const issues = checkPolicy(config, policy, kind);
  const [first] = issues;
  if (first === undefined) return;
  const { path, wanted, found } = first;
  const where = path.length === 0 ? "" : ` at ${path.join(".")}`;
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : "";
  throw new VirtError(`Cannot take a ${kind} of others, wanted ${wanted}${where}: found ${found}${more}`, {
    code: "CONFIG_UNSUPPORTED",
    domain: kind === "domain" || kind === "device" ? "DOMAIN" : "XML",
    outcome: "not-sent",
    issues,
  });
}
