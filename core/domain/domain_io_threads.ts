import { checkOptions } from "../contract/checked_options.ts";
import { wantWhole } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { type ParameterFields, typedParameters } from "../contract/typed_parameters.ts";
import { type CpuList, cpuMapOf, cpusInMap } from "../contract/cpu_list.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { impactBits, impactOptionNames, type ImpactOptions } from "../contract/modification_impact.ts";

/** A thread that does a guest's I/O. @see libvirt 9.0.0 `virDomainIOThreadInfo` */
export interface IoThreadInfo {
  /** Its number. */
  readonly id: number;
  /** The host CPUs that it may run on. */
  readonly affinity: readonly number[];
}

/** The threads that do a guest's I/O. */
export abstract class DomainIoThreads extends DomainIdentity {
  /**
   * The threads that do the guest's I/O.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetIOThreadInfo`
   */
  async ioThreads(options?: ImpactOptions): Promise<IoThreadInfo[]> {
    checkOptions(options, impactOptionNames, "domain.ioThreads()");
    const bits = impactBits(options, `Cannot read I/O threads of domain "${this.name}"`);
    const threads = await call(this.connection, "domainGetIOThreadInfo", this.ref, bits, options);
    return threads.map(({ iothreadId, cpumap }) => ({ id: iothreadId, affinity: cpusInMap(cpumap) }));
  }

  /**
   * Adds a thread for the guest's I/O.
   * @throws {RangeError} If the id is no whole number of at least 1.
   * @throws {VirtError} `INVALID_ARG` if there is one with this id.
   * @see libvirt 9.0.0 `virDomainAddIOThread`
   */
  async addIoThread(id: number, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.addIoThread()");
    const { bits } = checked(this, id, options);
    await call(this.connection, "domainAddIOThread", this.ref, id, bits, options);
  }

  /**
   * Removes a thread for the guest's I/O.
   * @throws {RangeError} If the id is no whole number of at least 1.
   * @throws {VirtError} `INVALID_ARG` if there is none with this id, or a disk uses it.
   * @see libvirt 9.0.0 `virDomainDelIOThread`
   */
  async removeIoThread(id: number, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.removeIoThread()");
    const { bits } = checked(this, id, options);
    await call(this.connection, "domainDelIOThread", this.ref, id, bits, options);
  }

  /**
   * Lets a thread for the guest's I/O run on these host CPUs alone.
   * @throws {RangeError} If the id is no whole number of at least 1, or the list empty or no list of CPUs.
   * @throws {VirtError} `INVALID_ARG` if there is none with this id.
   * @see libvirt 9.0.0 `virDomainPinIOThread`
   */
  async pinIoThread(id: number, cpus: CpuList, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.pinIoThread()");
    const { bits, what } = checked(this, id, options);
    await call(this.connection, "domainPinIOThread", this.ref, id, cpuMapOf(cpus, what), bits, options);
  }

  /**
   * Sets how a thread for the guest's I/O polls.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {RangeError} If the id is no whole number of at least 1, or a number does not fit its field.
   * @throws {VirtError} `INVALID_ARG` if there is none with this id.
   * @see libvirt 9.0.0 `virDomainSetIOThreadParams`
   */
  async setIoThreadParameters(id: number, fields: ParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setIoThreadParameters()");
    const { bits, what } = checked(this, id, options);
    const params = await typedParameters("iothread", fields, what);
    await call(this.connection, "domainSetIOThreadParams", this.ref, id, params, bits, options);
  }
}

function checked(
  { name }: DomainIoThreads,
  id: number,
  options: ImpactOptions | undefined,
): { readonly bits: number; readonly what: string } {
  const what = `Cannot change I/O thread ${id} of domain "${name}"`;
  wantWhole(id, what, "an id", 1);
  return { bits: impactBits(options, what), what };
}
