import type { DriverEvent, DriverEvents } from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";
import type { XdrReader } from "../wire/xdr_reader.ts";
import type { RpcCaller } from "./caller.ts";
import type { EventKind } from "../wire/event_kinds.ts";

/** What the first subscription needs, and a program without one does not load. */
async function load() {
  const [{ eventDecoders }, { EVENT_KINDS }, { register, deregister }] = await Promise.all([
    import("./event_decoders.ts"),
    import("../wire/event_kinds.ts"),
    import("./event_registration.ts"),
  ]);
  return { decoders: eventDecoders, kinds: EVENT_KINDS, register, deregister };
}

type Loaded = Awaited<ReturnType<typeof load>>;

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

/** An event of no known kind, which came before the number of its registration. */
interface EarlyEvent {
  readonly callbackID: number;
  readonly raw: Uint8Array;
}

/** Early events that are kept: a host has hardly sent more than one by then. */
const EARLY_MAX = 256;

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
  #loaded: Loaded | undefined;
  /** Kinds that the host is being asked for. */
  #registering = 0;
  #early: EarlyEvent[] = [];
  #emit: (event: DriverEvent) => void = () => {};

  constructor(rpc: RpcCaller) {
    this.#rpc = rpc;
  }

  deliver(emit: (event: DriverEvent) => void): void {
    this.#emit = emit;
  }

  /** Whether the host has been asked for any. */
  get subscribed(): boolean {
    return this.#registrations.size > 0;
  }

  async subscribe(type: HypervisorEventType): Promise<void> {
    const loaded = this.#loaded ??= await load();
    const kind = loaded.kinds[type];
    this.#registering++;
    try {
      const callbackID = await loaded.register(this.#rpc, kind);
      this.#registrations.set(type, { callbackID, kind });
    } catch (error) {
      throw this.#explained(type, error);
    } finally {
      this.#registering--;
      this.#takeEarly();
    }
  }

  /** Events that lay behind the reply to their registration were read before that reply was acted on. */
  #takeEarly(): void {
    if (this.#early.length === 0) return;
    const early = this.#early;
    this.#early = early.filter((event) => !this.#emitUnknown(event) && this.#registering > 0);
  }

  /** A refusal of a kind that the host does not have becomes `NO_SUPPORT`, whatever its host calls it. */
  #explained(type: HypervisorEventType, error: unknown): unknown {
    if (!(error instanceof VirtError) || error.outcome !== "refused" || !REFUSALS.has(error.code)) {
      return error;
    }
    if (error.code === "NO_SUPPORT") return error;
    return new VirtError(`Cannot listen to "${type}", wanted a host that has such events: ${error.message}`, {
      code: "NO_SUPPORT",
      domain: error.domain,
      outcome: "refused",
      native: error.native,
      cause: error,
    });
  }

  async unsubscribe(type: HypervisorEventType): Promise<void> {
    const registration = this.#registrations.get(type);
    if (!registration) return;
    this.#registrations.delete(type);
    const { callbackID, kind } = registration;
    await this.#loaded!.deregister(this.#rpc, kind, callbackID);
  }

  /** Takes a message of the host: an event of a known kind, or of one that is newer than this library. */
  receive(program: number, procedure: number, payload: XdrReader): void {
    const decode = this.#loaded?.decoders.get(`${program}:${procedure}`);
    if (decode) return this.#emit(decode(payload));
    if (payload.left >= 4) this.#unknown(payload);
  }

  /** Every event message since libvirt 1.2 begins with the number that registering gave. */
  #unknown(payload: XdrReader): void {
    const event = { callbackID: payload.i32(), raw: payload.rest() };
    if (this.#emitUnknown(event) || this.#registering === 0) return;
    if (this.#early.length < EARLY_MAX) this.#early.push(event);
  }

  #emitUnknown({ callbackID, raw }: EarlyEvent): boolean {
    for (const { callbackID: known, kind } of this.#registrations.values()) {
      if (known !== callbackID || kind.object === "qemuMonitor") continue;
      const type = UNKNOWN_TYPES[kind.object];
      this.#emit({ type, time: Date.now(), eventId: kind.id, raw });
      return true;
    }
    return false;
  }
}
