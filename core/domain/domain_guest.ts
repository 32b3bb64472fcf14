import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { shown, wantOptionalText, wantText, wantTexts, wantWhole } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { domainInterfaceAddressesSource, ipAddrType } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import {
  domainAuthorizedSSHKeysSetFlags,
  domainGetHostnameFlags,
  domainGuestInfoTypes,
  domainSetUserPasswordFlags,
} from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import { bytesOf, type Size } from "../contract/size.ts";
import { numberOf, wordOf } from "../contract/enum_words.ts";
import type { GuestInfo, GuestInfoType } from "./agent/guest_info.ts";
import { readGuestInfo } from "./agent/read_guest_info.ts";

/** Who tells a guest's addresses: the DHCP server, the agent in the guest, the host's ARP table. */
export type InterfaceAddressesSource = "lease" | "agent" | "arp";

/** A guest's network interface with its addresses. @see libvirt 9.0.0 `virDomainInterface` */
export interface InterfaceAddresses {
  /** The host's name for it, `vnet0`; from the agent the guest's, `eth0`. */
  readonly name: string;
  /** Its MAC address, where it has one. */
  readonly hwaddr?: string;
  /** Its addresses. */
  readonly addrs: readonly InterfaceAddress[];
}

/** An address of a guest. */
export interface InterfaceAddress {
  /** `ipv4` or `ipv6`. */
  readonly type: string;
  /** The address as text. */
  readonly addr: string;
  /** Bits of its network. */
  readonly prefix: number;
}

/** Who tells a guest's name. @see libvirt 9.0.0 `virDomainGetHostnameFlags` */
export interface DomainHostnameOptions extends CallOptions {
  /** The DHCP server. */
  readonly lease?: boolean;
  /** The agent in the guest. */
  readonly agent?: boolean;
}

const hostnameOptionNames: OptionNames<DomainHostnameOptions> = {
  ...callOptionNames,
  lease: true,
  agent: true,
};

/** A file system as the agent in the guest sees it. @see libvirt 9.0.0 `virDomainFSInfo` */
export interface GuestFilesystem {
  /** Where it is mounted. */
  readonly mountpoint: string;
  /** Its device in the guest. */
  readonly name: string;
  /** What sort it is: `ext4`. */
  readonly fstype: string;
  /** The domain's disks that it is on. */
  readonly devAliases: readonly string[];
}

/** What a file system's trimming leaves out. */
export interface DomainFsTrimOptions extends CallOptions {
  /** The one mount point to trim; all unless told. */
  readonly mountPoint?: string;
  /** Free ranges smaller than this are left as they are. */
  readonly minimum?: Size;
}

const fsTrimOptionNames: OptionNames<DomainFsTrimOptions> = {
  ...callOptionNames,
  mountPoint: true,
  minimum: true,
};

/** How a password is set. */
export interface DomainSetUserPasswordOptions extends CallOptions {
  /** The password is encrypted already, as the guest's `crypt` does it. */
  readonly encrypted?: boolean;
}

const userPasswordOptionNames: OptionNames<DomainSetUserPasswordOptions> = {
  ...callOptionNames,
  encrypted: true,
};

/** How a user's SSH keys are set. @see libvirt 9.0.0 `virDomainAuthorizedSSHKeysSetFlags` */
export interface DomainSetAuthorizedSshKeysOptions extends CallOptions {
  /** Keep the keys that are there. */
  readonly append?: boolean;
  /** Take these keys away. */
  readonly remove?: boolean;
}

const authorizedSshKeysOptionNames: OptionNames<DomainSetAuthorizedSshKeysOptions> = {
  ...callOptionNames,
  append: true,
  remove: true,
};

/** How long the host waits for an agent: seconds, without end, as it always does, or not at all. */
export type AgentTimeout = number | "block" | "default" | "nowait";

/** The number that libvirt has for it. @throws {TypeError} If it is none. */
export function agentTimeoutNumber(timeout: AgentTimeout, what: string): number {
  if (timeout === "block") return -2;
  if (timeout === "default") return -1;
  if (timeout === "nowait") return 0;
  if (typeof timeout === "number") return wantWhole(timeout, what, "seconds");
  throw new TypeError(`${what}, wanted seconds, "block", "default" or "nowait": found ${shown(timeout)}`);
}

/** What goes on inside a domain's guest, mostly as the agent in it tells. */
export abstract class DomainGuest extends DomainIdentity {
  /**
   * The guest's network interfaces and addresses.
   *
   * @throws {TypeError} If the source is none.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainInterfaceAddresses`
   */
  async interfaceAddresses(
    source: InterfaceAddressesSource = "lease",
    options?: CallOptions,
  ): Promise<InterfaceAddresses[]> {
    checkOptions(options, callOptionNames, "domain.interfaceAddresses()");
    const number = numberOf(
      domainInterfaceAddressesSource,
      source,
      `Cannot read addresses of domain "${this.name}"`,
    );
    const found = await call(this.connection, "domainInterfaceAddresses", this.ref, number, 0, options);
    return found.map(({ name, hwaddr, addrs }) => ({
      name,
      ...(hwaddr === null ? {} : { hwaddr }),
      addrs: addrs.map(({ type, addr, prefix }) => ({ type: wordOf(ipAddrType, type), addr, prefix })),
    }));
  }

  /**
   * The guest's name.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_HOSTNAME` if it has none; `OPERATION_INVALID`, `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainGetHostname`
   */
  async hostname(options?: DomainHostnameOptions): Promise<string> {
    checkOptions(options, hostnameOptionNames, "domain.hostname()");
    const bits = flagBits(
      domainGetHostnameFlags,
      options,
      `Cannot read the hostname of domain "${this.name}"`,
    );
    return await call(this.connection, "domainGetHostname", this.ref, bits, options);
  }

  /**
   * The guest's clock, in nanoseconds since the epoch.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainGetTime`
   */
  async time(options?: CallOptions): Promise<bigint> {
    checkOptions(options, callOptionNames, "domain.time()");
    const { seconds, nseconds } = await call(this.connection, "domainGetTime", this.ref, 0, options);
    return seconds * 1_000_000_000n + BigInt(nseconds);
  }

  /**
   * Sets the guest's clock.
   *
   * @param time Nanoseconds since the epoch, a Date, or `"sync"` for what the guest's hardware clock says.
   * @throws {TypeError} If it is none of these.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainSetTime`
   */
  async setTime(time: bigint | Date | "sync", options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setTime()");
    let ns = 0n;
    if (typeof time === "bigint") ns = time;
    else if (time instanceof Date && !Number.isNaN(time.getTime())) ns = BigInt(time.getTime()) * 1_000_000n;
    else if (time !== "sync") {
      throw new TypeError(
        `Cannot set the time of domain "${this.name}", wanted nanoseconds as a bigint, a valid Date or "sync": ` +
          `found ${shown(time)}`,
      );
    }
    const rest = ((ns % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
    const seconds = (ns - rest) / 1_000_000_000n;
    const flags = time === "sync" ? 1 : 0;
    await call(this.connection, "domainSetTime", this.ref, seconds, Number(rest), flags, options);
  }

  /**
   * Has the guest bring its file systems to a state that a snapshot can be taken of, and hold them there.
   *
   * @param mountpoints Which; all unless told.
   * @returns How many were frozen.
   * @throws {TypeError} If these are no texts.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainFSFreeze`
   */
  async fsFreeze(mountpoints: readonly string[] = [], options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "domain.fsFreeze()");
    wantTexts(mountpoints, `Cannot freeze file systems of domain "${this.name}"`, "mount points");
    return await call(this.connection, "domainFSFreeze", this.ref, mountpoints, 0, options);
  }

  /**
   * Lets the guest's file systems go on.
   *
   * @param mountpoints Which; all unless told.
   * @returns How many were thawed.
   * @throws {TypeError} If these are no texts.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainFSThaw`
   */
  async fsThaw(mountpoints: readonly string[] = [], options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "domain.fsThaw()");
    wantTexts(mountpoints, `Cannot thaw file systems of domain "${this.name}"`, "mount points");
    return await call(this.connection, "domainFSThaw", this.ref, mountpoints, 0, options);
  }

  /**
   * Has the guest tell its disks what it does not use.
   * @throws {TypeError} If the mount point is no text.
   * @throws {RangeError} If the minimum is no size.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainFSTrim`
   */
  async fsTrim(options?: DomainFsTrimOptions): Promise<void> {
    checkOptions(options, fsTrimOptionNames, "domain.fsTrim()");
    const what = `Cannot trim file systems of domain "${this.name}"`;
    const mountPoint = wantOptionalText(options?.mountPoint, what, "a mount point");
    const minimum = bytesOf(options?.minimum ?? 0, what);
    await call(this.connection, "domainFSTrim", this.ref, mountPoint, minimum, 0, options);
  }

  /**
   * The guest's file systems.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainGetFSInfo`
   */
  async fsInfo(options?: CallOptions): Promise<GuestFilesystem[]> {
    checkOptions(options, callOptionNames, "domain.fsInfo()");
    const found = await call(this.connection, "domainGetFSInfo", this.ref, 0, options);
    return found.map(({ mountpoint, name, fstype, devAliases }) => ({
      mountpoint,
      name,
      fstype,
      devAliases,
    }));
  }

  /**
   * What the agent in the guest knows.
   *
   * @param types What is wanted; all that the agent knows unless told.
   * @throws {TypeError} If a type is none.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainGetGuestInfo`
   */
  async guestInfo(types: readonly GuestInfoType[] = [], options?: CallOptions): Promise<GuestInfo> {
    checkOptions(options, callOptionNames, "domain.guestInfo()");
    const what = `Cannot read guest information of domain "${this.name}"`;
    let bits = 0;
    for (const type of wantTexts(types, what, "kinds")) {
      if (!Object.hasOwn(domainGuestInfoTypes, type)) {
        const known = Object.keys(domainGuestInfoTypes).join(", ");
        throw new TypeError(`${what}, wanted ${known}: found ${shown(type)}`);
      }
      bits |= domainGuestInfoTypes[type as GuestInfoType];
    }
    return readGuestInfo(await call(this.connection, "domainGetGuestInfo", this.ref, bits, 0, options));
  }

  /**
   * Sets the password of a user in the guest.
   * @throws {TypeError} If user or password is no text.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainSetUserPassword`
   */
  async setUserPassword(
    user: string,
    password: string,
    options?: DomainSetUserPasswordOptions,
  ): Promise<void> {
    checkOptions(options, userPasswordOptionNames, "domain.setUserPassword()");
    const what = `Cannot set a password in domain "${this.name}"`;
    wantText(user, what, "a user");
    // Not by wantText(), which would show it.
    if (typeof password !== "string") throw new TypeError(`${what}, wanted a password as text`);
    const bits = flagBits(domainSetUserPasswordFlags, options, what);
    await call(this.connection, "domainSetUserPassword", this.ref, user, password, bits, options);
  }

  /**
   * The keys by which a user of the guest may log in.
   * @throws {TypeError} If the user is no text.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainAuthorizedSSHKeysGet`
   */
  async authorizedSshKeys(user: string, options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "domain.authorizedSshKeys()");
    wantText(user, `Cannot read SSH keys in domain "${this.name}"`, "a user");
    return await call(this.connection, "domainAuthorizedSSHKeysGet", this.ref, user, 0, options);
  }

  /**
   * Sets the keys by which a user of the guest may log in.
   * @throws {TypeError} If the user is no text, the keys no texts, or an option no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`.
   * @see libvirt 9.0.0 `virDomainAuthorizedSSHKeysSet`
   */
  async setAuthorizedSshKeys(
    user: string,
    keys: readonly string[],
    options?: DomainSetAuthorizedSshKeysOptions,
  ): Promise<void> {
    checkOptions(options, authorizedSshKeysOptionNames, "domain.setAuthorizedSshKeys()");
    const what = `Cannot set SSH keys in domain "${this.name}"`;
    wantText(user, what, "a user");
    wantTexts(keys, what, "keys");
    const bits = flagBits(domainAuthorizedSSHKeysSetFlags, options, what);
    await call(this.connection, "domainAuthorizedSSHKeysSet", this.ref, user, keys, bits, options);
  }

  /**
   * Sets how long the host waits for the agent in the guest.
   * @throws {TypeError} If it is neither seconds nor one of the words.
   * @throws {RangeError} If it is no whole number of seconds.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainAgentSetResponseTimeout`
   */
  async setAgentTimeout(timeout: AgentTimeout, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setAgentTimeout()");
    const number = agentTimeoutNumber(timeout, `Cannot set the agent timeout of domain "${this.name}"`);
    await call(this.connection, "domainAgentSetResponseTimeout", this.ref, number, 0, options);
  }
}
