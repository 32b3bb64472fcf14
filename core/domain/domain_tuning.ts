import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { call, callEither } from "../handle/driver_call.ts";
import { type ParameterFields, STRING_OKAY, typedParameters } from "../contract/typed_parameters.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { domainLifecycle, domainLifecycleAction } from "../contract/generated/enums.gen.ts";
import { impactBits, impactOptionNames, type ImpactOptions } from "../contract/modification_impact.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";
import { bytesOf, type Size } from "../contract/size.ts";
import {
  memoryLimitFields,
  memoryLimits,
  type MemoryParameterFields,
  type MemoryParameters,
} from "./memory_limits.ts";
import { numberOf } from "../contract/enum_words.ts";

/** Which scheduler a domain has. */
export interface SchedulerType {
  /** `posix`, `credit`, … */
  readonly type: string;
  /** How many parameters it has. */
  readonly nparams: number;
}

/** What can happen to a guest that a domain has an answer to. @see libvirt 9.0.0 `virDomainLifecycle` */
export type LifecycleType = "poweroff" | "reboot" | "crash";

/** A domain's answer to these. @see libvirt 9.0.0 `virDomainLifecycleAction` */
export type LifecycleAction =
  | "destroy"
  | "restart"
  | "restart-rename"
  | "preserve"
  | "coredump-destroy"
  | "coredump-restart";

/** A domain's tuning: shares and limits of the host's CPUs, memory, disks and networks. */
export abstract class DomainTuning extends DomainIdentity {
  /**
   * Which scheduler it has.
   * @throws {VirtError} `NO_SUPPORT`, `OPERATION_INVALID`.
   * @see libvirt 9.0.0 `virDomainGetSchedulerType`
   */
  async schedulerType(options?: CallOptions): Promise<SchedulerType> {
    checkOptions(options, callOptionNames, "domain.schedulerType()");
    const { type, nparams } = await call(this.connection, "domainGetSchedulerType", this.ref, options);
    return { type, nparams };
  }

  /**
   * Its shares and limits of CPU time; periods and quotas are microseconds.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetSchedulerParametersFlags`, `virDomainGetSchedulerParameters`
   */
  async schedulerParameters(options?: ImpactOptions): Promise<TypedParameters> {
    checkOptions(options, impactOptionNames, "domain.schedulerParameters()");
    const bits = impactBits(options, `Cannot read scheduler parameters of domain "${this.name}"`);
    // Without a flag the plain one comes first: libvirt's test driver fails on every flag, its client library's own too.
    return bits === 0 && this.connection.supports("domainGetSchedulerParameters")
      ? await call(this.connection, "domainGetSchedulerParameters", this.ref, options)
      : await call(
        this.connection,
        "domainGetSchedulerParametersFlags",
        this.ref,
        bits | STRING_OKAY,
        options,
      );
  }

  /**
   * Sets shares and limits of CPU time; periods and quotas are microseconds.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `INVALID_ARG` for a field that the host does not know.
   * @see libvirt 9.0.0 `virDomainSetSchedulerParametersFlags`, `virDomainSetSchedulerParameters`
   */
  async setSchedulerParameters(fields: ParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setSchedulerParameters()");
    const what = `Cannot set scheduler parameters of domain "${this.name}"`;
    const bits = impactBits(options, what);
    const params = await typedParameters("scheduler", fields, what);
    await callEither(this.connection, bits === 0, [
      "domainSetSchedulerParametersFlags",
      this.ref,
      params,
      bits,
      options,
    ], ["domainSetSchedulerParameters", this.ref, params, options]);
  }

  /**
   * Its limits of memory, in bytes; `Infinity` is no limit.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetMemoryParameters` (KiB)
   */
  async memoryParameters(options?: ImpactOptions): Promise<MemoryParameters> {
    checkOptions(options, impactOptionNames, "domain.memoryParameters()");
    return memoryLimits(await read(this, "domainGetMemoryParameters", options));
  }

  /**
   * Sets limits of memory: `{ hard_limit: "4 GiB" }`.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {RangeError} If a limit is no multiple of 1024 bytes, and not `Infinity`.
   * @throws {VirtError} `INVALID_ARG` for a field that the host does not know.
   * @see libvirt 9.0.0 `virDomainSetMemoryParameters` (KiB)
   */
  async setMemoryParameters(fields: MemoryParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setMemoryParameters()");
    const limits = memoryLimitFields(fields, `Cannot set memory parameters of domain "${this.name}"`);
    await write(this, "domainSetMemoryParameters", "memory", limits, options);
  }

  /**
   * Its weights and limits of block I/O.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetBlkioParameters`
   */
  async blkioParameters(options?: ImpactOptions): Promise<TypedParameters> {
    checkOptions(options, impactOptionNames, "domain.blkioParameters()");
    return await read(this, "domainGetBlkioParameters", options);
  }

  /**
   * Sets weights and limits of block I/O.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `INVALID_ARG` for a field that the host does not know.
   * @see libvirt 9.0.0 `virDomainSetBlkioParameters`
   */
  async setBlkioParameters(fields: ParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setBlkioParameters()");
    await write(this, "domainSetBlkioParameters", "blkio", fields, options);
  }

  /**
   * From which of the host's NUMA nodes its memory comes.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetNumaParameters`
   */
  async numaParameters(options?: ImpactOptions): Promise<TypedParameters> {
    checkOptions(options, impactOptionNames, "domain.numaParameters()");
    return await read(this, "domainGetNumaParameters", options);
  }

  /**
   * Sets from which of the host's NUMA nodes its memory comes.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `INVALID_ARG` for a field that the host does not know.
   * @see libvirt 9.0.0 `virDomainSetNumaParameters`
   */
  async setNumaParameters(fields: ParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setNumaParameters()");
    await write(this, "domainSetNumaParameters", "numa", fields, options);
  }

  /**
   * Which performance events are counted.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainGetPerfEvents`
   */
  async perfEvents(options?: ImpactOptions): Promise<TypedParameters> {
    checkOptions(options, impactOptionNames, "domain.perfEvents()");
    const bits = impactBits(options, `Cannot read perf events of domain "${this.name}"`);
    return await call(this.connection, "domainGetPerfEvents", this.ref, bits, options);
  }

  /**
   * Has performance events counted, or not: `{ cpu_cycles: true }`.
   * @throws {TypeError} If a field's value is no boolean.
   * @throws {VirtError} `INVALID_ARG` for an event that the host does not know.
   * @see libvirt 9.0.0 `virDomainSetPerfEvents`
   */
  async setPerfEvents(events: ParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setPerfEvents()");
    await write(this, "domainSetPerfEvents", "perf", events, options);
  }

  /**
   * A network interface's bandwidth limits: averages and peaks in kilobytes a second, bursts in KiB.
   * @param device The interface's target name or MAC address.
   * @throws {TypeError} If the device is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such device.
   * @see libvirt 9.0.0 `virDomainGetInterfaceParameters`
   */
  async interfaceParameters(device: string, options?: ImpactOptions): Promise<TypedParameters> {
    checkOptions(options, impactOptionNames, "domain.interfaceParameters()");
    const what = `Cannot read interface parameters of domain "${this.name}"`;
    wantText(device, what, "an interface");
    const bits = impactBits(options, what) | STRING_OKAY;
    return await call(this.connection, "domainGetInterfaceParameters", this.ref, device, bits, options);
  }

  /**
   * Sets a network interface's bandwidth limits.
   * @param device The interface's target name or MAC address.
   * @throws {TypeError} If the device is no text, or a field's value of the wrong type.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `INVALID_ARG` if there is no such device.
   * @see libvirt 9.0.0 `virDomainSetInterfaceParameters`
   */
  async setInterfaceParameters(
    device: string,
    fields: ParameterFields,
    options?: ImpactOptions,
  ): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setInterfaceParameters()");
    const what = `Cannot set interface parameters of domain "${this.name}"`;
    wantText(device, what, "an interface");
    const bits = impactBits(options, what);
    const params = await typedParameters("bandwidth", fields, what);
    await call(this.connection, "domainSetInterfaceParameters", this.ref, device, params, bits, options);
  }

  /**
   * A disk's I/O limits: `_bytes_sec` in bytes a second, `_length` in seconds.
   * @param disk The disk's target name or path.
   * @throws {TypeError} If the disk is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such disk.
   * @see libvirt 9.0.0 `virDomainGetBlockIoTune`
   */
  async blockIoTune(disk: string, options?: ImpactOptions): Promise<TypedParameters> {
    checkOptions(options, impactOptionNames, "domain.blockIoTune()");
    const what = `Cannot read I/O limits of domain "${this.name}"`;
    wantText(disk, what, "a disk");
    const bits = impactBits(options, what) | STRING_OKAY;
    return await call(this.connection, "domainGetBlockIoTune", this.ref, disk, bits, options);
  }

  /**
   * Sets a disk's I/O limits.
   * @param disk The disk's target name or path.
   * @throws {TypeError} If the disk is no text, or a field's value of the wrong type.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `INVALID_ARG` if there is no such disk.
   * @see libvirt 9.0.0 `virDomainSetBlockIoTune`
   */
  async setBlockIoTune(disk: string, fields: ParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setBlockIoTune()");
    const what = `Cannot set I/O limits of domain "${this.name}"`;
    wantText(disk, what, "a disk");
    const bits = impactBits(options, what);
    const params = await typedParameters("blockIoTune", fields, what);
    await call(this.connection, "domainSetBlockIoTune", this.ref, disk, params, bits, options);
  }

  /**
   * Sets I/O limits that several disks share.
   * @throws {TypeError} If the group is no text, or a field's value of the wrong type.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `NO_SUPPORT` before libvirt 11.2.
   * @see libvirt 11.2.0 `virDomainSetThrottleGroup`
   */
  async setThrottleGroup(group: string, fields: ParameterFields, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setThrottleGroup()");
    const what = `Cannot set a throttle group of domain "${this.name}"`;
    wantText(group, what, "a group");
    const bits = impactBits(options, what);
    const params = await typedParameters("blockIoTune", fields, what);
    await call(this.connection, "domainSetThrottleGroup", this.ref, group, params, bits, options);
  }

  /**
   * Removes I/O limits that several disks shared.
   * @throws {TypeError} If the group is no text.
   * @throws {VirtError} `NO_SUPPORT` before libvirt 11.2; `INVALID_ARG` if there is none.
   * @see libvirt 11.2.0 `virDomainDelThrottleGroup`
   */
  async removeThrottleGroup(group: string, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.removeThrottleGroup()");
    const what = `Cannot remove a throttle group of domain "${this.name}"`;
    wantText(group, what, "a group");
    const bits = impactBits(options, what);
    await call(this.connection, "domainDelThrottleGroup", this.ref, group, bits, options);
  }

  /**
   * Has `domain.block-threshold` emitted once the guest writes past this place of a disk's image.
   *
   * @param device The disk's target name, or `vda[1]` for an image of its chain.
   * @param threshold Bytes from the image's start; 0 takes it off.
   * @throws {TypeError} If the device is no text.
   * @throws {RangeError} If the threshold is no size.
   * @throws {VirtError} `INVALID_ARG` if there is no such device; `OPERATION_INVALID`.
   * @see libvirt 9.0.0 `virDomainSetBlockThreshold`
   */
  async setBlockThreshold(device: string, threshold: Size, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setBlockThreshold()");
    const what = `Cannot set a block threshold of domain "${this.name}"`;
    wantText(device, what, "a disk");
    const bytes = bytesOf(threshold, what);
    await call(this.connection, "domainSetBlockThreshold", this.ref, device, bytes, 0, options);
  }

  /**
   * Sets what is done when the guest powers off, reboots or crashes.
   * @throws {TypeError} If the type or the action is none.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainSetLifecycleAction`
   */
  async setLifecycleAction(
    type: LifecycleType,
    action: LifecycleAction,
    options?: ImpactOptions,
  ): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setLifecycleAction()");
    const what = `Cannot set a lifecycle action of domain "${this.name}"`;
    const event = numberOf(domainLifecycle, type, what);
    const answer = numberOf(domainLifecycleAction, action, what);
    const bits = impactBits(options, what);
    await call(this.connection, "domainSetLifecycleAction", this.ref, event, answer, bits, options);
  }
}

function read(
  { name, connection, ref }: DomainTuning,
  method: "domainGetMemoryParameters" | "domainGetBlkioParameters" | "domainGetNumaParameters",
  options: ImpactOptions | undefined,
): Promise<TypedParameters> {
  const bits = impactBits(options, `Cannot read parameters of domain "${name}"`);
  return call(connection, method, ref, bits | STRING_OKAY, options);
}

async function write(
  { name, connection, ref }: DomainTuning,
  method:
    | "domainSetMemoryParameters"
    | "domainSetBlkioParameters"
    | "domainSetNumaParameters"
    | "domainSetPerfEvents",
  group: "memory" | "blkio" | "numa" | "perf",
  fields: ParameterFields,
  options: ImpactOptions | undefined,
): Promise<void> {
  const what = `Cannot set ${group} parameters of domain "${name}"`;
  const bits = impactBits(options, what);
  const params = await typedParameters(group, fields, what);
  await call(connection, method, ref, params, bits, options);
}
