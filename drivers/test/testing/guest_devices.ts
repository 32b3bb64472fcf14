import { checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { EventWord } from "../../../events/mod.ts";
import { bytesOf, type Size } from "../../../core/contract/size.ts";
import { jobsOf } from "../job/block_job.ts";
import { setThreshold, thresholdOf } from "../domain/statistics/block_threshold.ts";
import { volumeOfDisk } from "../storage/block_contents.ts";
import { refuseUnplug } from "../domain/device_refusals.ts";
import { disksOf, findInterface, sourceOf, targetOf } from "../config/device_lookup.ts";
import { treeOf } from "../config/domain_document.ts";
import { readMac } from "../config/document_interfaces.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, type XmlElement } from "../config/xml_tree.ts";

/** A memory failure that a guest's host tells of. */
export interface GuestMemoryFailure {
  /** Where it happened; `guest` unless told. */
  readonly recipient?: EventWord<"memoryFailureRecipient">;
  /** What the host did about it; `inject` unless told. */
  readonly action?: EventWord<"memoryFailureAction">;
  /** Whether the guest needs the memory now; no unless told. */
  readonly actionRequired?: boolean;
  /** Whether one failure led to another; no unless told. */
  readonly recursive?: boolean;
}

const memoryFailureNames: OptionNames<GuestMemoryFailure> = {
  recipient: true,
  action: true,
  actionRequired: true,
  recursive: true,
};

/** Somebody who looks at a guest's screen. */
export interface GuestViewer {
  /** How far the viewer is; all three, one after the other, unless told. */
  readonly phase?: EventWord<"graphicsPhase">;
  /** The viewer's IP address; `127.0.0.1` unless told. */
  readonly address?: string;
  /** How the viewer logs in; `none` unless told. */
  readonly authScheme?: string;
}

const viewerNames: OptionNames<GuestViewer> = { phase: true, address: true, authScheme: true };

/** What a guest's devices do by themselves. */
export abstract class GuestDevices {
  /** The domain's name when this was made. */
  readonly name: string;
  readonly #simulated: SimulatedHost;
  readonly #domain: TestDomain;

  /**
   * Made with the guest.
   * @internal
   */
  constructor(simulated: SimulatedHost, domain: TestDomain) {
    this.name = domain.definition.name;
    this.#simulated = simulated;
    this.#domain = domain;
  }

  /**
   * It writes to a disk: a volume of the host holds it then, and a threshold that it passes is told of and gone.
   *
   * @param disk The disk's target, `vda`.
   * @param offset Bytes from the disk's begin.
   * @throws {RangeError} If it has no such disk, or the offset is none.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  async write(disk: string, offset: Size, bytes: Uint8Array | string): Promise<void> {
    this.#domain.checkActive();
    const what = `Cannot write to a disk of "${this.name}"`;
    const found = this.#disk(disk, what);
    const at = bytesOf(offset, what);
    const data = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
    volumeOfDisk(this.#simulated, found)?.contents.write(Number(at), data);
    const threshold = thresholdOf(this.#domain, disk);
    const end = at + BigInt(data.length);
    if (threshold === undefined || end <= threshold) return;
    setThreshold(this.#domain, disk, 0n);
    const path = sourceOf(found);
    this.#simulated.emit({
      type: "domain.block-threshold",
      domain: this.#domain.ref(),
      dev: disk,
      ...path === undefined ? {} : { path },
      threshold: Number(threshold),
      excess: Number(end - threshold),
    });
    await Promise.resolve();
  }

  /**
   * Somebody looks at its screen: connects, is let in, leaves.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  async viewer(viewer: GuestViewer = {}): Promise<void> {
    checkOptions(viewer, viewerNames, "guest.viewer()");
    const { phase, address = "127.0.0.1", authScheme = "none" } = viewer;
    this.#domain.checkActive();
    const phases = phase === undefined ? ["connect", "initialize", "disconnect"] as const : [phase];
    for (const each of phases) {
      this.#simulated.emit({
        type: "domain.graphics",
        domain: this.#domain.ref(),
        phase: each,
        local: { family: "ipv4", address: "127.0.0.1", service: "5900" },
        remote: { family: "ipv4", address, service: "40000" },
        authScheme,
        subject: [],
      });
    }
    await Promise.resolve();
  }

  /**
   * A part of its memory fails.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  async memoryFailure(failure: GuestMemoryFailure = {}): Promise<void> {
    checkOptions(failure, memoryFailureNames, "guest.memoryFailure()");
    const { recipient = "guest", action = "inject", actionRequired = false, recursive = false } = failure;
    this.#domain.checkActive();
    this.#simulated.emit({
      type: "domain.memory-failure",
      domain: this.#domain.ref(),
      recipient,
      action,
      flags: { actionRequired, recursive },
    });
    await Promise.resolve();
  }

  /**
   * A memory device of it has another size: it has taken memory or given it back.
   *
   * @param alias The device's alias.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  async resizeMemoryDevice(alias: string, size: Size): Promise<void> {
    this.#domain.checkActive();
    this.#simulated.emit({
      type: "domain.memory-device-size-change",
      domain: this.#domain.ref(),
      alias,
      size: Number(bytesOf(size, `Cannot resize memory of "${this.name}"`)),
    });
    await Promise.resolve();
  }

  /**
   * It gives an interface another MAC address.
   *
   * @param device The interface's MAC address or name.
   * @throws {RangeError} If the new address is none.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run, `INVALID_ARG` if it has no such interface.
   */
  async changeMac(device: string, newMac: string): Promise<void> {
    this.#domain.checkActive();
    const found = findInterface(treeOf(this.#domain.definition), device);
    const mac = readMac(newMac);
    if (mac === undefined) {
      throw new RangeError(`Cannot change a MAC address of "${this.name}", wanted one: found "${newMac}"`);
    }
    this.#simulated.emit({
      type: "domain.nic-mac-change",
      domain: this.#domain.ref(),
      alias: childOf(found, "alias")?.attributes["name"] ?? targetOf(found),
      oldMac: childOf(found, "mac")?.attributes["address"] ?? "",
      newMac: mac,
    });
    await Promise.resolve();
  }

  /**
   * The block job of a disk fails, as when its storage does; a backup of the disk fails with it.
   *
   * @param disk The disk's target, `vda`.
   * @throws {RangeError} If the disk has no job.
   */
  async failBlockJob(disk: string): Promise<void> {
    const job = jobsOf(this.#domain).get(disk);
    if (job === undefined) {
      throw new RangeError(`Cannot let a job of "${this.name}" fail, wanted one: found none of "${disk}"`);
    }
    job.fail();
    await Promise.resolve();
  }

  /** Whether it keeps devices that it is to give up: `domain.device-removal-failed` tells of each. */
  refuseUnplug(refuses: boolean): void {
    refuseUnplug(this.#domain, refuses);
  }

  #disk(name: string, what: string): XmlElement {
    const found = disksOf(treeOf(this.#domain.definition)).find((node) => targetOf(node) === name);
    if (found !== undefined) return found;
    throw new RangeError(`${what}, wanted one of its disks: found "${name}"`);
  }
}
