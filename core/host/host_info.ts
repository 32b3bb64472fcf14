import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { wantOptionalText } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { ConnectionPart } from "../handle/connection_part.ts";
import type { CallOptions } from "../contract/references.ts";
import { bytesOfKib, exactSize } from "../contract/size.ts";
import { type Version, versionOf } from "../contract/version.ts";

/** What the host is made of. @see libvirt 9.0.0 `virNodeInfo` */
export interface NodeInfo {
  /** Its CPUs' architecture: `x86_64`. */
  readonly model: string;
  /** Bytes. */
  readonly memory: number;
  /** CPUs that are online. */
  readonly cpus: number;
  /** What they run at; 0 where that is not known. */
  readonly mhz: number;
  /** NUMA nodes. */
  readonly nodes: number;
  /** CPU sockets of a node. */
  readonly sockets: number;
  /** Cores of a socket. */
  readonly cores: number;
  /** Threads of a core. */
  readonly threads: number;
}

/** What a host and its hypervisor are. */
export abstract class HostInfo extends ConnectionPart {
  /**
   * Whether nobody can listen in: encrypted, or on one machine.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectIsSecure`
   */
  async isSecure(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "connection.isSecure()");
    return await call(this, "connectIsSecure", options) !== 0;
  }

  /**
   * The hypervisor's name: `QEMU`, `LXC`, `TEST`.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetType`
   */
  async type(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "connection.type()");
    return await call(this, "connectGetType", options);
  }

  /**
   * The host's name.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetHostname`
   */
  async hostname(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "connection.hostname()");
    return await call(this, "connectGetHostname", options);
  }

  /**
   * The hypervisor's version.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetVersion`
   */
  async version(options?: CallOptions): Promise<Version> {
    checkOptions(options, callOptionNames, "connection.version()");
    return versionOf(await call(this, "connectGetVersion", options));
  }

  /**
   * The version of the libvirt that serves this connection.
   * @throws {VirtError} `NO_SUPPORT` where none does.
   * @see libvirt 9.0.0 `virConnectGetLibVersion`
   */
  async libVersion(options?: CallOptions): Promise<Version> {
    checkOptions(options, callOptionNames, "connection.libVersion()");
    return versionOf(await call(this, "connectGetLibVersion", options));
  }

  /**
   * What the host is made of.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetInfo` (KiB)
   */
  async nodeInfo(options?: CallOptions): Promise<NodeInfo> {
    checkOptions(options, callOptionNames, "connection.nodeInfo()");
    const { model, memory, cpus, mhz, nodes, sockets, cores, threads } = await call(
      this,
      "nodeGetInfo",
      options,
    );
    return { model, memory: bytesOfKib(memory), cpus, mhz, nodes, sockets, cores, threads };
  }

  /**
   * Bytes of the host's memory that are free.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetFreeMemory`
   */
  async freeMemory(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "connection.freeMemory()");
    return exactSize(await call(this, "nodeGetFreeMemory", options), "the host's free memory");
  }

  /**
   * How many vCPUs a domain may have at most.
   *
   * @param type The sort of domain, `kvm`; the host's usual one unless told.
   * @throws {TypeError} If the type is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such type.
   * @see libvirt 9.0.0 `virConnectGetMaxVcpus`
   */
  async maxVcpus(type?: string, options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "connection.maxVcpus()");
    const name = wantOptionalText(type, "Cannot read the most vCPUs", "a domain type");
    return await call(this, "connectGetMaxVcpus", name, options);
  }

  /**
   * The host's SMBIOS tables as XML.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetSysinfo`
   */
  async sysinfoXml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "connection.sysinfoXml()");
    return await call(this, "connectGetSysinfo", 0, options);
  }
}
