import type { DriverEvent, DriverEvents } from "../../../core/driver.ts";
import { VirtError } from "../../../core/errors.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";
import { qemuProcedures as qemu, remoteProcedures as remote } from "../wire/protocol.gen.ts";
import type { XdrReader } from "../wire/xdr_reader.ts";
import type { RpcCaller } from "./caller.ts";
import type { EventDecoder } from "./event_decoders.ts";
import { EVENT_KINDS, type EventKind } from "./event_kinds.ts";

/** A kind as the host knows it. */
interface Registration {
  readonly callbackID: number;
  readonly kind: EventKind;
}

const UNKNOWN_TYPES = {
  domain: "domain.unknown",
  network: "network.unknown",
  storagePool: "storage-pool.unknown",
  nodeDevice: "node-device.unknown",
  secret: "secret.unknown",
} as const;

/** How the host says that it has no such event: it has no code of its own for that. */
const REFUSALS = new Set(["NO_SUPPORT", "INTERNAL_ERROR", "INVALID_ARG", "RPC"]);

/**
 * libvirt's events over RPC.
 *
 * @see libvirt 9.0.0 `virConnectDomainEventRegisterAny` and its like for the other objects
 */
export class RemoteEvents implements DriverEvents {
  readonly #rpc: RpcCaller;
  readonly #registrations = new Map<HypervisorEventType, Registration>();
  #decoders: ReadonlyMap<string, EventDecoder> | undefined;
  #emit: (event: DriverEvent) => void = () => {};

  constructor(rpc: RpcCaller) {
    this.#rpc = rpc;
  }

  deliver(emit: (event: DriverEvent) => void): void {
    this.#emit = emit;
  }

  async subscribe(type: HypervisorEventType): Promise<void> {
    this.#decoders ??= (await import("./event_decoders.ts")).eventDecoders;
    const kind = EVENT_KINDS[type];
    try {
      const callbackID = await this.#register(kind);
      this.#registrations.set(type, { callbackID, kind });
    } catch (error) {
      throw this.#explained(type, error);
    }
  }

  /** A refusal of a kind that the host does not have becomes `NO_SUPPORT`, whatever its host calls it. */
  #explained(type: HypervisorEventType, error: unknown): unknown {
    if (!(error instanceof VirtError) || error.outcome !== "refused" || !REFUSALS.has(error.code)) return error;
    if (error.code === "NO_SUPPORT") return error;
    return new VirtError(`Cannot listen to "${type}", wanted a host that has such events: ${error.message}`, {
      code: "NO_SUPPORT",
      domain: error.domain,
      outcome: "refused",
      native: error.native,
      cause: error,
    });
  }

  #register({ object, id }: EventKind): Promise<number> {
    const rpc = this.#rpc;
    switch (object) {
      case "domain":
        return rpc.callFor(remote.connectDomainEventCallbackRegisterAny, { eventID: id, dom: null }, "callbackID");
      case "network":
        return rpc.callFor(remote.connectNetworkEventRegisterAny, { eventID: id, net: null }, "callbackID");
      case "storagePool":
        return rpc.callFor(remote.connectStoragePoolEventRegisterAny, { eventID: id, pool: null }, "callbackID");
      case "nodeDevice":
        return rpc.callFor(remote.connectNodeDeviceEventRegisterAny, { eventID: id, dev: null }, "callbackID");
      case "secret":
        return rpc.callFor(remote.connectSecretEventRegisterAny, { eventID: id, secret: null }, "callbackID");
      case "qemuMonitor":
        return rpc.callFor(
          qemu.connectDomainMonitorEventRegister,
          { dom: null, event: null, flags: 0 },
          "callbackID",
        );
    }
  }

  async unsubscribe(type: HypervisorEventType): Promise<void> {
    const registration = this.#registrations.get(type);
    if (!registration) return;
    this.#registrations.delete(type);
    const { callbackID, kind } = registration;
    const procedures = {
      domain: remote.connectDomainEventCallbackDeregisterAny,
      network: remote.connectNetworkEventDeregisterAny,
      storagePool: remote.connectStoragePoolEventDeregisterAny,
      nodeDevice: remote.connectNodeDeviceEventDeregisterAny,
      secret: remote.connectSecretEventDeregisterAny,
      qemuMonitor: qemu.connectDomainMonitorEventDeregister,
    };
    await this.#rpc.call(procedures[kind.object], { callbackID });
  }

  /** Takes a message of the host: an event of a known kind, or of one that is newer than this library. */
  receive(program: number, procedure: number, payload: XdrReader): void {
    const decode = this.#decoders?.get(`${program}:${procedure}`);
    if (decode) return this.#emit(decode(payload));
    if (payload.left >= 4) this.#unknown(payload);
  }

  /** Every event message since libvirt 1.2 begins with the number that registering gave. */
  #unknown(payload: XdrReader): void {
    const callbackID = payload.i32();
    const raw = payload.rest();
    for (const { callbackID: known, kind } of this.#registrations.values()) {
      if (known !== callbackID || kind.object === "qemuMonitor") continue;
      const type = UNKNOWN_TYPES[kind.object];
      return this.#emit({ type, time: Date.now(), eventId: kind.id, raw });
    }
  }
}
