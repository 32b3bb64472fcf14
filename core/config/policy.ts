import { type ConfigIssue, VirtError } from "../errors.ts";
import type { DomainConfig } from "./domain.gen.ts";
import { list, type Path, type Tree, tree } from "./tree.ts";

/** What a domain's document from somebody who is not trusted may have. Nothing unless it is said. */
export interface DomainPolicy {
  /** Devices of the host: `hostdev`, `redirdev`, passed-through network interfaces, TPMs, smartcards. */
  readonly hostDevices?: boolean;
  /** Folders of the host that disks, kernels and such may be in: `/var/lib/libvirt/images`. */
  readonly paths?: readonly string[];
  /** Storage pools whose volumes disks may be; any of them unless said. */
  readonly pools?: readonly string[];
  /** Networks of libvirt that interfaces may be on; any of them unless said. */
  readonly networks?: readonly string[];
  /** Interfaces on the host's own bridges and devices, disks on other hosts, ports that listen or connect: by TCP, VNC. */
  readonly hostNetwork?: boolean;
  /** Arguments, properties and environment of the hypervisor's own: `qemu:commandline`. */
  readonly commandLines?: boolean;
  /** Labels of their own, or none, in place of those that the host confines each guest with; capabilities of containers. */
  readonly confinement?: boolean;
  /** Elements and attributes that these types do not know. */
  readonly unknownContent?: boolean;
}

const COMMANDS = [
  "qemuCommandline",
  "qemuCapabilities",
  "qemuDeprecation",
  "qemuOverride",
  "bhyveCommandline",
  "xenCommandline",
  "lxcNamespace",
  "vmwareDatacenterpath",
  "bootloader",
  "bootloaderArgs",
];

/** Files of the host that give nothing away. */
const HARMLESS: ReadonlySet<string> = new Set(["/dev/urandom", "/dev/random"]);
/** Types of network interfaces that stay within libvirt. */
const INNER_INTERFACES = ["network", "user", "internal", "null"];
/** Types of serial ports and such that stay within libvirt. */
const INNER_PORTS = ["pty", "null", "vc", "stdio", "spicevmc", "spiceport", "qemu-vdagent"];
const PORTS = ["serial", "parallel", "console", "channel", "smartcard", "redirdev", "rng", "vsock"];

/**
 * What in a domain's config a policy does not allow: a config that was made of a document of somebody who is not trusted.
 *
 * It looks for what is known to be dangerous; where any of that would be a disaster, make the config yourself.
 *
 * @returns Nothing if it may be defined.
 */
export function checkPolicy(config: DomainConfig, policy: DomainPolicy = {}): readonly ConfigIssue[] {
  const checker = new PolicyChecker(policy);
  checker.domain(config as unknown as Tree);
  return checker.issues;
}

/**
 * Refuses what {@linkcode checkPolicy} tells of.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED`, with all of it in `issues`.
 */
export function enforcePolicy(config: DomainConfig, policy: DomainPolicy = {}): void {
  const issues = checkPolicy(config, policy);
  const [first] = issues;
  if (first === undefined) return;
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : "";
  throw new VirtError(
    `Cannot take a domain, wanted ${first.wanted} as ${first.path.join(".")}: found ${first.found}${more}`,
    { code: "CONFIG_UNSUPPORTED", domain: "DOMAIN", outcome: "not-sent", issues },
  );
}

class PolicyChecker {
  readonly issues: ConfigIssue[] = [];
  readonly #policy: DomainPolicy;

  constructor(policy: DomainPolicy) {
    this.#policy = policy;
  }

  domain(config: Tree): void {
    const { commandLines, hostDevices, confinement } = this.#policy;
    for (const key of COMMANDS) {
      if (config[key] !== undefined && !commandLines) {
        this.#tell([key], "no command line of the hypervisor", key);
      }
    }
    if (tree(config["features"])["capabilities"] !== undefined && !confinement) {
      this.#tell(["features", "capabilities"], "no capabilities", "some");
    }
    const devices = tree(config["devices"]);
    for (const [name, value] of Object.entries(devices)) {
      for (const [index, device] of list(value).entries()) {
        const path = ["devices", name, ...(Array.isArray(value) ? [index] : [])];
        if (["hostdev", "redirdev", "lease", "shmem"].includes(name) && !hostDevices) {
          this.#tell(path, "no device of the host", name);
        } else if (name === "disk") this.#disk(device, path);
        else if (name === "interface") this.#interface(device, path);
        else if (name === "graphics") this.#graphics(device, path);
        else if (PORTS.includes(name)) this.#port(device, path);
        else if (name === "tpm" && !hostDevices) this.#tpm(device, path);
      }
    }
    this.#walk(config, []);
  }

  #disk(device: Tree, path: Path): void {
    const { hostDevices, hostNetwork, pools } = this.#policy;
    const type = String(device["type"]);
    if (type === "nvme" && !hostDevices) this.#tell([...path, "type"], "no device of the host", type);
    if (["network", "vhostuser", "vhostvdpa"].includes(type) && !hostNetwork) {
      this.#tell([...path, "type"], "nothing of other hosts", type);
    }
    // Images behind it, and one that it is copied to.
    for (const key of ["backingStore", "mirror"]) {
      if (device[key] !== undefined) this.#disk(tree(device[key]), [...path, key]);
    }
    const pool = tree(device["source"])["pool"];
    if (typeof pool === "string" && pools !== undefined && !pools.includes(pool)) {
      this.#tell([...path, "source", "pool"], `one of the pools ${pools.join(", ")}`, pool);
    }
  }

  #interface(device: Tree, path: Path): void {
    const type = String(device["type"]);
    if (type === "hostdev" || type === "vdpa") {
      if (!this.#policy.hostDevices) this.#tell([...path, "type"], "no device of the host", type);
    } else if (!INNER_INTERFACES.includes(type) && !this.#policy.hostNetwork) {
      this.#tell([...path, "type"], "a network of libvirt", type);
    }
    if (device["portForward"] !== undefined && !this.#policy.hostNetwork) {
      this.#tell([...path, "portForward"], "no ports of the host", "some");
    }
    const network = tree(device["source"])["network"];
    const { networks } = this.#policy;
    if (typeof network === "string" && networks !== undefined && !networks.includes(network)) {
      this.#tell([...path, "source", "network"], `one of the networks ${networks.join(", ")}`, network);
    }
    if (device["script"] !== undefined) this.#tell([...path, "script"], "no script of the host", "one");
  }

  #graphics(device: Tree, path: Path): void {
    if (this.#policy.hostNetwork) return;
    if (device["type"] === "dbus") this.#tell([...path, "type"], "nothing of the host's D-Bus", "dbus");
    if (list(device["listenElement"]).some(({ type }) => type === "network")) {
      this.#tell([...path, "listenElement"], "an address of the host alone", "network");
    }
    const listens = [device["listen"], ...list(device["listenElement"]).map(({ address }) => address)];
    const open = listens.find((address) =>
      typeof address === "string" && !/^(127\.|::1$|localhost$)/.test(address)
    );
    if (open !== undefined) this.#tell([...path, "listen"], "an address of the host alone", String(open));
  }

  #port(device: Tree, path: Path): void {
    for (const [key, part] of [["type", device], ["backend", tree(device["backend"])]] as const) {
      const type = part["type"];
      if (typeof type !== "string" || INNER_PORTS.includes(type) || this.#policy.hostNetwork) continue;
      if (["tcp", "udp", "host", "host-certificates", "passthrough"].includes(type)) {
        this.#tell([...path, key], "nothing of the host's network or devices", type);
      }
    }
  }

  #tpm(device: Tree, path: Path): void {
    const type = tree(device["backend"])["type"];
    if (type === "passthrough" || type === "external") {
      this.#tell([...path, "backend", "type"], "no device of the host", type);
    }
  }

  /** Paths of the host may be anywhere, and so may what the types do not know. */
  #walk(value: unknown, path: Path): void {
    const key = path.at(-1);
    if (path.length === 1 && ["name", "title", "description", "metadata"].includes(String(key))) return;
    if (key === "unknownContent") {
      if (!this.#policy.unknownContent) this.#tell(path, "nothing that the types do not know", "some");
    } else if (key === "seclabel") this.#labels(value, path);
    else if (typeof value === "string") {
      if (/^(?:\/|[a-zA-Z]:\\)/.test(value) && !this.#allowed(value)) {
        this.#tell(path, this.#wantedPath(), value);
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        this.#walk(inner, [...path, Array.isArray(value) ? Number(name) : name]);
      }
    }
  }

  /** The host makes labels itself where it is left to. */
  #labels(value: unknown, path: Path): void {
    if (this.#policy.confinement) return;
    for (const [index, { type = "dynamic", relabel, label, baselabel }] of list(value).entries()) {
      const own = type !== "dynamic" || label !== undefined || baselabel !== undefined;
      if (!own && relabel !== false && relabel !== "no") continue;
      this.#tell(Array.isArray(value) ? [...path, index] : path, "the host's own labels", String(type));
    }
  }

  #allowed(path: string): boolean {
    if (HARMLESS.has(path)) return true;
    if (path.split("/").includes("..")) return false;
    return this.#policy.paths?.some((folder) =>
      path.startsWith(folder.endsWith("/") ? folder : `${folder}/`)
    ) ?? false;
  }

  #wantedPath(): string {
    const { paths = [] } = this.#policy;
    return paths.length === 0 ? "no path of the host" : `a path in ${paths.join(", ")}`;
  }

  #tell(path: Path, wanted: string, found: string): void {
    this.issues.push({ path, wanted, found: `"${found}"` });
  }
}
