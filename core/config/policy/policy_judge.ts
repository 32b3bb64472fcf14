import { didYouMean } from "../../../events/did_you_mean.ts";
import { type HostPath, hostPath, isSamePath, isWithin } from "./host_path.ts";
import { isLoopback } from "./loopback.ts";
import type { PolicyClass } from "./policy_class.ts";
import type { DocumentPolicy } from "./policy.ts";

/** What is wanted in place of what one switch of a policy allows. */
const SWITCHES = {
  device: ["hostDevices", "no device of the host"],
  address: ["hostNetwork", "nothing of the host's network"],
  resource: ["resources", "no more of the host than others have"],
  container: ["containers", "no container"],
  confinement: ["confinement", "the host's own labels and rights"],
  raw: ["commandLines", "no command line of the hypervisor"],
} as const;

/** A class that one switch of a policy allows as a whole. */
export type SwitchClass = keyof typeof SWITCHES;

/** The switch that allows what is of a class, though it may be allowed without. */
export const SWITCH_OF: Readonly<Partial<Record<PolicyClass, SwitchClass>>> = {
  device: "device",
  node: "device",
  entropy: "device",
  target: "device",
  address: "address",
  host: "address",
  listen: "address",
  port: "address",
  resource: "resource",
  container: "container",
  confinement: "confinement",
  raw: "raw",
};

/** Whether a class is one switch's, whatever the value. */
export function isSwitch(name: PolicyClass): name is SwitchClass {
  return Object.hasOwn(SWITCHES, name);
}

/** The first port of those that libvirt gives screens, of which some are VNC's for browsers. */
const SCREENS = 5700;

/** Judges single values by a policy. */
export class PolicyJudge {
  readonly #policy: DocumentPolicy;
  readonly #paths: readonly HostPath[];
  readonly #programs: readonly HostPath[];

  /** @throws {TypeError | RangeError} If the policy is none: what is doubtful in it allows nothing. */
  constructor(policy: DocumentPolicy) {
    for (const [key, value] of Object.entries(policy)) checkSetting(key, value);
    this.#policy = policy;
    this.#paths = (policy.paths ?? []).map((path) => absolute("paths", path));
    this.#programs = (policy.programs ?? []).map((path) => absolute("programs", path));
  }

  /** Whether what the types do not know is allowed. */
  get unknownContent(): boolean {
    return this.#policy.unknownContent === true;
  }

  /** What is wanted in place of a value; undefined if it is allowed. */
  wanted(name: PolicyClass, text: string): string | undefined {
    if (isSwitch(name)) {
      const [key, wanted] = SWITCHES[name];
      return this.#policy[key] === true ? undefined : wanted;
    }
    const { pools, networks, secrets = [], commandLines, hostNetwork } = this.#policy;
    switch (name) {
      case "free":
      case "hidden":
        return undefined;
      case "harmless":
        return commandLines === true || !hasControls(text) ? undefined : "one line of text";
      case "guest":
        // Where a guest's name may have `/`, it is a place among folders.
        return /.[/\\]/.test(text) || isUpward(text) || hasControls(text)
          ? "a name that leads nowhere"
          : undefined;
      case "name":
        return /^-|[/\\]/.test(text) || isUpward(text) || hasControls(text)
          ? "a name, and no path"
          : undefined;
      case "word":
        return commandLines === true || isWord(text) ? undefined : "a word";
      case "option":
        return commandLines === true || !(text.includes(",") || hasControls(text))
          ? undefined
          : "text without a comma";
      case "zone":
        return commandLines === true || isZone(text) ? undefined : "a time zone's name";
      case "path":
        return this.#isAllowed(text, false) ? undefined : this.#wantedPath(text);
      case "folder":
        return this.#isAllowed(text, true) ? undefined : this.#wantedPath(text);
      case "program":
        return this.#isProgram(text) ? undefined : this.#wantedProgram();
      case "node":
        return this.#node(text);
      case "entropy":
        return text === "/dev/urandom" || text === "/dev/random" ? undefined : this.#node(text);
      case "target":
        return /^iqn\.[\w.:-]+$/.test(text) ? undefined : this.#node(text);
      case "host":
        return hostNetwork !== true ? SWITCHES.address[1] : this.#host(text);
      case "listen":
        if (isLoopback(text)) return undefined;
        return hostNetwork === true ? this.#host(text) : "an address of the host alone";
      case "port":
        return hostNetwork === true || Number(text) <= 0 || Number(text) >= SCREENS
          ? undefined
          : `a port from ${SCREENS} on, or -1`;
      case "pool":
        return isListed(pools, text) ? undefined : `one of the pools ${pools!.join(", ")}`;
      case "network":
        return isListed(networks, text) ? undefined : `one of the networks ${networks!.join(", ")}`;
      case "secret":
        return secrets.some((each) => sameSecret(each, text)) ? undefined : "no secret of the host";
    }
  }

  /** What has more in it than a name or an address sets further options of whatever connects. */
  #host(text: string): string | undefined {
    const isHost = this.#policy.commandLines === true || /^[\w.:%[\]-]*$/.test(text);
    return isHost ? undefined : "a host's name, an address or a port";
  }

  /** A comma ends a path for some that are handed it: of a kernel for multiboot, QEMU's `-initrd` names several. */
  #pathOf(text: string): HostPath | undefined {
    return text.includes(",") && this.#policy.commandLines !== true ? undefined : hostPath(text);
  }

  #isAllowed(text: string, itself: boolean): boolean {
    const path = this.#pathOf(text);
    return path !== undefined &&
      this.#paths.some((folder) => isWithin(path, folder) || (itself && isSamePath(path, folder)));
  }

  #isProgram(text: string): boolean {
    const path = this.#pathOf(text);
    return path !== undefined && this.#programs.some((program) => isSamePath(path, program));
  }

  /** A device's file is in `/dev`, unless the policy names where others are. */
  #node(text: string): string | undefined {
    if (this.#policy.hostDevices !== true) return SWITCHES.device[1];
    const path = this.#pathOf(text);
    const inDev = path !== undefined && isWithin(path, { root: "/", parts: ["dev"] });
    return inDev || this.#isAllowed(text, false) ? undefined : "a device in /dev";
  }

  #wantedPath(text: string): string {
    const { paths = [] } = this.#policy;
    const more = text.includes(",") ? ", without a comma" : "";
    return paths.length === 0 ? "no path of the host" : `a path in ${paths.join(", ")}${more}`;
  }

  #wantedProgram(): string {
    const { programs = [] } = this.#policy;
    return programs.length === 0 ? "no program of the host" : `one of the programs ${programs.join(", ")}`;
  }
}

const LISTS = ["paths", "programs", "pools", "networks", "secrets"];
const FLAGS = ["unknownContent", ...Object.values(SWITCHES).map(([key]): string => key)];

function checkSetting(key: string, value: unknown): void {
  if (value === undefined) return;
  if (LISTS.includes(key)) {
    if (Array.isArray(value) && value.every((each) => typeof each === "string")) return;
    throw new TypeError(`Cannot take a policy, wanted a list of texts as ${key}: found ${typeof value}`);
  }
  if (!FLAGS.includes(key)) {
    const suggestion = didYouMean(key, [...LISTS, ...FLAGS]);
    throw new TypeError(`Cannot take a policy, wanted a switch of it: found "${key}"${suggestion}`);
  }
  if (typeof value !== "boolean") {
    throw new TypeError(`Cannot take a policy, wanted true or false as ${key}: found ${typeof value}`);
  }
}

function absolute(key: string, text: string): HostPath {
  const path = hostPath(text);
  if (path !== undefined) return path;
  throw new RangeError(`Cannot take a policy, wanted absolute paths as ${key}: found "${text}"`);
}

function isUpward(part: string): boolean {
  return part === "." || part === "..";
}

function hasControls(text: string): boolean {
  // deno-lint-ignore no-control-regex -- exactly these are told
  return /[\0-\x08\x0a-\x1f\x7f]/.test(text);
}

/** Nothing that ends an argument, leads to a file, or is an option. */
function isWord(text: string): boolean {
  return /^(?:[^\s.\-/\\][^/\\]*)?$/.test(text) && !/[,;=&|<>$`'"]/.test(text) && !hasControls(text);
}

/** `Europe/Berlin`: nothing that leaves the folder of the zones. */
function isZone(text: string): boolean {
  return /^[A-Za-z][\w+-]*(\/[A-Za-z][\w+-]*)*$/.test(text);
}

function isListed(list: readonly string[] | undefined, text: string): boolean {
  return list === undefined || list.includes(text);
}

/** A secret is known by its UUID, which may be written with or without dashes, or by what it is for. */
function sameSecret(one: string, other: string): boolean {
  return one === other || (uuidOf(one) !== undefined && uuidOf(one) === uuidOf(other));
}

function uuidOf(text: string): string | undefined {
  const digits = text.trim().replaceAll("-", "").toLowerCase();
  return /^[0-9a-f]{32}$/.test(digits) ? digits : undefined;
}
