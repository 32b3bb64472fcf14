import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantBoolean, wantWhole } from "../contract/argument_checks.ts";
import { call, callEither } from "../handle/driver_call.ts";
import { hostCpus } from "./_host_cpu_count.ts";
import { type CpuList, cpuMapOf, cpusInMap, cpuText } from "../contract/cpu_list.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { vcpuState } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainVcpuFlags } from "../contract/generated/flags.gen.ts";
import { impactBits, impactOptionNames, type ImpactOptions } from "../contract/modification_impact.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

/** Which count of vCPUs is meant. @see libvirt 9.0.0 `virDomainVcpuFlags` */
export interface DomainVcpusOptions extends ImpactOptions {
  /** The most that it may have. */
  readonly maximum?: boolean;
  /** Those that the guest itself uses, as its agent tells. */
  readonly guest?: boolean;
  /** Of setting: make them such that they can be taken away again. */
  readonly hotpluggable?: boolean;
}

const vcpusOptionNames: OptionNames<DomainVcpusOptions> = {
  ...impactOptionNames,
  maximum: true,
  guest: true,
  hotpluggable: true,
};

/** A running guest's vCPU. @see libvirt 9.0.0 `virVcpuInfo` */
export interface VcpuInfo {
  /** Its number. */
  readonly number: number;
  /** `offline`, `running` or `blocked`. */
  readonly state: string;
  /** Nanoseconds of CPU time used. */
  readonly cpuTime: bigint;
  /** The host CPU that it runs on, where the host tells. */
  readonly cpu: number | undefined;
  /** The host CPUs that it may run on. */
  readonly affinity: readonly number[];
}

/** A domain's virtual CPUs. */
export abstract class DomainVcpus extends DomainIdentity {
  /**
   * Gives the guest so many vCPUs, or sets with `maximum` how many it may have.
   *
   * @throws {RangeError} If it is no whole number of at least 1.
   * @throws {VirtError} `INVALID_ARG` above the maximum; `OPERATION_INVALID`.
   * @see libvirt 9.0.0 `virDomainSetVcpusFlags`, `virDomainSetVcpus`
   */
  async setVcpus(count: number, options?: DomainVcpusOptions): Promise<void> {
    checkOptions(options, vcpusOptionNames, "domain.setVcpus()");
    const what = `Cannot set the vCPUs of domain "${this.name}"`;
    wantWhole(count, what, "vCPUs", 1, 0xffff);
    const bits = impactBits(options, what) | flagBits(domainVcpuFlags, options, what);
    await callEither(this.connection, bits === 0, ["domainSetVcpusFlags", this.ref, count, bits, options], [
      "domainSetVcpus",
      this.ref,
      count,
      options,
    ]);
  }

  /**
   * How many vCPUs it has.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if `live` or `guest` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetVcpusFlags`
   */
  async vcpus(options?: DomainVcpusOptions): Promise<number> {
    checkOptions(options, vcpusOptionNames, "domain.vcpus()");
    const what = `Cannot count the vCPUs of domain "${this.name}"`;
    const bits = impactBits(options, what) | flagBits(domainVcpuFlags, options, what);
    return await call(this.connection, "domainGetVcpusFlags", this.ref, bits, options);
  }

  /**
   * How many vCPUs it may have at most.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetMaxVcpus`
   */
  async maxVcpus(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "domain.maxVcpus()");
    return await call(this.connection, "domainGetMaxVcpus", this.ref, options);
  }

  /**
   * What each vCPU does, and where it may run.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetVcpus`
   */
  async vcpuInfo(options?: CallOptions): Promise<VcpuInfo[]> {
    checkOptions(options, callOptionNames, "domain.vcpuInfo()");
    const [{ nrVirtCpu }, cpus] = await Promise.all([
      call(this.connection, "domainGetInfo", this.ref, options),
      hostCpus(this.connection, options),
    ]);
    const length = Math.ceil(cpus / 8);
    const { info, cpumaps } = await call(
      this.connection,
      "domainGetVcpus",
      this.ref,
      nrVirtCpu,
      length,
      options,
    );
    return info.map(({ number, state, cpuTime, cpu }, i) => ({
      number,
      state: wordOf(vcpuState, state),
      cpuTime,
      cpu: cpu < 0 ? undefined : cpu,
      affinity: cpusInMap(cpumaps.subarray(i * length, (i + 1) * length)),
    }));
  }

  /**
   * Lets a vCPU run on these host CPUs alone.
   *
   * @param cpus `[0, 1]` or `"0-3,^2"`.
   * @throws {RangeError} If the list is empty or no list of CPUs.
   * @throws {VirtError} `INVALID_ARG` if there is no such vCPU.
   * @see libvirt 9.0.0 `virDomainPinVcpuFlags`, `virDomainPinVcpu`
   */
  async pinVcpu(vcpu: number, cpus: CpuList, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.pinVcpu()");
    const what = `Cannot pin vCPU ${vcpu} of domain "${this.name}"`;
    wantWhole(vcpu, what, "a vCPU");
    const map = cpuMapOf(cpus, what);
    const bits = impactBits(options, what);
    await callEither(
      this.connection,
      bits === 0,
      ["domainPinVcpuFlags", this.ref, vcpu, map, bits, options],
      ["domainPinVcpu", this.ref, vcpu, map, options],
    );
  }

  /**
   * The host CPUs that each vCPU may run on, by the vCPU's number.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetVcpuPinInfo`
   */
  async vcpuPinInfo(options?: ImpactOptions): Promise<number[][]> {
    checkOptions(options, impactOptionNames, "domain.vcpuPinInfo()");
    const bits = impactBits(options, `Cannot read the vCPU pinning of domain "${this.name}"`);
    const [vcpus, cpus] = await Promise.all([
      call(this.connection, "domainGetVcpusFlags", this.ref, bits | domainVcpuFlags.maximum, options),
      hostCpus(this.connection, options),
    ]);
    const length = Math.ceil(cpus / 8);
    const { cpumaps, num } = await call(
      this.connection,
      "domainGetVcpuPinInfo",
      this.ref,
      vcpus,
      length,
      bits,
      options,
    );
    return Array.from(
      { length: num },
      (_, i) => cpusInMap(cpumaps.subarray(i * length, (i + 1) * length)),
    );
  }

  /**
   * Lets the emulator's own threads run on these host CPUs alone.
   * @throws {RangeError} If the list is empty or no list of CPUs.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainPinEmulator`
   */
  async pinEmulator(cpus: CpuList, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.pinEmulator()");
    const what = `Cannot pin the emulator of domain "${this.name}"`;
    const map = cpuMapOf(cpus, what);
    const bits = impactBits(options, what);
    await call(this.connection, "domainPinEmulator", this.ref, map, bits, options);
  }

  /**
   * The host CPUs that the emulator's own threads may run on.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetEmulatorPinInfo`
   */
  async emulatorPin(options?: ImpactOptions): Promise<number[]> {
    checkOptions(options, impactOptionNames, "domain.emulatorPin()");
    const bits = impactBits(options, `Cannot read the emulator pinning of domain "${this.name}"`);
    const length = Math.ceil(await hostCpus(this.connection, options) / 8);
    const { cpumaps } = await call(
      this.connection,
      "domainGetEmulatorPinInfo",
      this.ref,
      length,
      bits,
      options,
    );
    return cpusInMap(cpumaps.subarray(0, length));
  }

  /**
   * Puts single vCPUs in or takes them out.
   * @throws {RangeError} If the list is empty or no list of vCPUs.
   * @throws {TypeError} If `enabled` is no boolean.
   * @throws {VirtError} `INVALID_ARG` if there is no such vCPU.
   * @see libvirt 9.0.0 `virDomainSetVcpu`
   */
  async setVcpu(vcpus: CpuList, enabled: boolean, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setVcpu()");
    const what = `Cannot set vCPUs of domain "${this.name}"`;
    const text = cpuText(vcpus, what);
    const state = wantBoolean(enabled, what) ? 1 : 0;
    const bits = impactBits(options, what);
    await call(this.connection, "domainSetVcpu", this.ref, text, state, bits, options);
  }

  /**
   * The vCPUs as the guest's agent sees them: `vcpus`, `online`, `offlinable`, lists in libvirt's notation.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`, `OPERATION_INVALID`.
   * @see libvirt 9.0.0 `virDomainGetGuestVcpus`
   */
  async guestVcpus(options?: CallOptions): Promise<TypedParameters> {
    checkOptions(options, callOptionNames, "domain.guestVcpus()");
    return await call(this.connection, "domainGetGuestVcpus", this.ref, 0, options);
  }

  /**
   * Has the guest's agent put vCPUs on- or offline.
   * @throws {RangeError} If the list is empty or no list of vCPUs.
   * @throws {TypeError} If `online` is no boolean.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`, `OPERATION_INVALID`.
   * @see libvirt 9.0.0 `virDomainSetGuestVcpus`
   */
  async setGuestVcpus(vcpus: CpuList, online: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setGuestVcpus()");
    const what = `Cannot set guest vCPUs of domain "${this.name}"`;
    const text = cpuText(vcpus, what);
    const state = wantBoolean(online, what) ? 1 : 0;
    await call(this.connection, "domainSetGuestVcpus", this.ref, text, state, 0, options);
  }
}
