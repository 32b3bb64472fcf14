import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantWhole } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainMigrateMaxSpeedFlags } from "../contract/generated/flags.gen.ts";
import { mibOf } from "./migrate_options.ts";
import type { CallOptions } from "../contract/references.ts";
import { bytesOf, type Size, toSafeInteger } from "../contract/size.ts";

/** Which of a migration's speeds is meant. @see libvirt 9.0.0 `virDomainMigrateMaxSpeedFlags` */
export interface DomainMigrateMaxSpeedOptions extends CallOptions {
  /** That of its post-copy phase. */
  readonly postcopy?: boolean;
}

const migrateMaxSpeedOptionNames: OptionNames<DomainMigrateMaxSpeedOptions> = {
  ...callOptionNames,
  postcopy: true,
};

/** What can be said of a domain's migrations before and while they run. */
export abstract class DomainMigration extends DomainIdentity {
  /**
   * Has a running migration that allows it begin its post-copy phase: the guest runs on at the destination at once, and
   * gets what is missing when it needs it. From then on it can't be cancelled.
   *
   * @throws {VirtError} `OPERATION_INVALID` if no migration runs that allows it.
   * @see libvirt 9.0.0 `virDomainMigrateStartPostCopy`
   */
  async migrateStartPostCopy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.migrateStartPostCopy()");
    await call(this.connection, "domainMigrateStartPostCopy", this.ref, 0, options);
  }

  /**
   * The most that its migrations move, in bytes a second.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` of post-copy while it does not run.
   * @see libvirt 9.0.0 `virDomainMigrateGetMaxSpeed` (MiB/s)
   */
  async migrateMaxSpeed(options?: DomainMigrateMaxSpeedOptions): Promise<number> {
    checkOptions(options, migrateMaxSpeedOptionNames, "domain.migrateMaxSpeed()");
    const bits = flagBits(domainMigrateMaxSpeedFlags, options, `Cannot read the speed of "${this.name}"`);
    return Number(await call(this.connection, "domainMigrateGetMaxSpeed", this.ref, bits, options)) *
      1_048_576;
  }

  /**
   * Sets the most that its migrations move, also one that runs.
   *
   * @param bytesPerSecond A multiple of 1 MiB.
   * @throws {RangeError} If it is none.
   * @throws {TypeError} If an argument has another type.
   * @throws {VirtError} `OVERFLOW` if it is more than the host can count.
   * @see libvirt 9.0.0 `virDomainMigrateSetMaxSpeed` (MiB/s)
   */
  async setMigrateMaxSpeed(bytesPerSecond: Size, options?: DomainMigrateMaxSpeedOptions): Promise<void> {
    checkOptions(options, migrateMaxSpeedOptionNames, "domain.setMigrateMaxSpeed()");
    const what = `Cannot set the speed of migrations of "${this.name}"`;
    const mib = mibOf(bytesPerSecond, what);
    const bits = flagBits(domainMigrateMaxSpeedFlags, options, what);
    await call(this.connection, "domainMigrateSetMaxSpeed", this.ref, mib, bits, options);
  }

  /**
   * How long the guest may stand still at a live migration's end, in milliseconds.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainMigrateGetMaxDowntime`
   */
  async migrateMaxDowntime(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "domain.migrateMaxDowntime()");
    const ms = await call(this.connection, "domainMigrateGetMaxDowntime", this.ref, 0, options);
    return toSafeInteger(ms, `the longest downtime of "${this.name}"`);
  }

  /**
   * Sets how long the guest may stand still at a live migration's end, also of one that runs.
   *
   * @param ms Milliseconds.
   * @throws {RangeError} If it is no whole number of them from 1.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainMigrateSetMaxDowntime`
   */
  async setMigrateMaxDowntime(ms: number, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setMigrateMaxDowntime()");
    const what = `Cannot set the longest downtime of "${this.name}"`;
    const whole = wantWhole(ms, what, "milliseconds", 1, Number.MAX_SAFE_INTEGER);
    await call(this.connection, "domainMigrateSetMaxDowntime", this.ref, BigInt(whole), 0, options);
  }

  /**
   * Bytes of the cache with which its migrations compress memory.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `OPERATION_UNSUPPORTED`.
   * @see libvirt 9.0.0 `virDomainMigrateGetCompressionCache`
   */
  async migrateCompressionCache(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "domain.migrateCompressionCache()");
    const bytes = await call(this.connection, "domainMigrateGetCompressionCache", this.ref, 0, options);
    return toSafeInteger(bytes, `the compression cache of "${this.name}"`);
  }

  /**
   * Sets the bytes of the cache with which its migrations compress memory, also of one that runs.
   *
   * @throws {TypeError} If the size is none.
   * @throws {RangeError} If it is no whole number of bytes.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `OPERATION_UNSUPPORTED`.
   * @see libvirt 9.0.0 `virDomainMigrateSetCompressionCache`
   */
  async setMigrateCompressionCache(bytes: Size, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setMigrateCompressionCache()");
    const size = bytesOf(bytes, `Cannot set the compression cache of "${this.name}"`);
    await call(this.connection, "domainMigrateSetCompressionCache", this.ref, size, 0, options);
  }
}
