import { VirtError } from "../../../core/contract/errors.ts";
import type { DriverStream } from "../../../core/contract/references.ts";
import type {
  FaultInjectingConnection,
  FaultInjection,
  InjectedCall,
} from "../simulation/fault_injection.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { brokenAfter } from "./broken_stream.ts";
import { type CallName, type CallRecord, type CallRule, CheckedRule, objectOf } from "./call_rule.ts";
import type { GuestFaults } from "./guest_faults.ts";

type MutableRecord = { -readonly [Key in keyof CallRecord]: CallRecord[Key] };

/** What a test makes of a host's calls: it notes them down, and does to them what its rules say. */
export class TestFaultInjection implements FaultInjection {
  readonly connections = new Set<FaultInjectingConnection>();
  readonly #keep: number;
  #simulated: SimulatedHost | undefined;
  #guests: GuestFaults | undefined;
  #rules: readonly CheckedRule[] = [];
  #calls: MutableRecord[] = [];

  /** @param keep How many calls it notes down; of more, the last. */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** Comes after the host, which is made with its injection. */
  begin(simulated: SimulatedHost, guests: GuestFaults): void {
    this.#simulated = simulated;
    this.#guests = guests;
  }

  get calls(): readonly CallRecord[] {
    return this.#calls;
  }

  forgetCalls(): void {
    this.#calls = [];
  }

  add(rule: CallRule): CheckedRule {
    const checked = new CheckedRule(
      rule,
      (ended) => this.#rules = this.#rules.filter((each) => each !== ended),
    );
    this.#rules = [...this.#rules, checked];
    return checked;
  }

  joined(connection: FaultInjectingConnection): void {
    this.connections.add(connection);
  }

  left(connection: FaultInjectingConnection): void {
    this.connections.delete(connection);
  }

  async opening(readonly: boolean, signal: AbortSignal | undefined): Promise<void> {
    const record = this.#note("connectOpen", [readonly]);
    const over = new AbortController();
    try {
      await this.#through(record, signal ?? over.signal, () => Promise.resolve(undefined));
    } finally {
      over.abort();
    }
  }

  around(call: InjectedCall, run: () => Promise<unknown>): Promise<unknown> {
    const record = this.#note(call.method as CallName, call.args);
    // Noted for a call that nobody waits for any more, too; what it does itself comes later, and is not its end.
    const cut = () => end(record, { error: call.signal.reason });
    call.signal.addEventListener("abort", cut, { once: true });
    return this.#through(record, call.signal, run, call).finally(() =>
      call.signal.removeEventListener("abort", cut)
    );
  }

  #note(method: CallName, args: readonly unknown[]): MutableRecord {
    const record: MutableRecord = {
      method,
      args,
      object: objectOf(args, method),
      time: this.#simulated!.clock.now(),
      state: "under-way",
    };
    this.#calls.push(record);
    if (this.#calls.length > this.#keep) this.#calls.shift();
    return record;
  }

  async #through(
    record: MutableRecord,
    signal: AbortSignal,
    run: () => Promise<unknown>,
    call?: InjectedCall,
  ): Promise<unknown> {
    try {
      const result = await this.#do(record, signal, run, call);
      end(record, { result });
      return result;
    } catch (error) {
      end(record, { error });
      throw error;
    }
  }

  async #do(
    record: CallRecord,
    signal: AbortSignal,
    run: () => Promise<unknown>,
    call: InjectedCall | undefined,
  ): Promise<unknown> {
    const { clock, latencyMs } = this.#simulated!;
    const rules = this.#rules.filter((rule) => rule.takes(record));
    await clock.wait(latencyMs + rules.reduce((sum, { delayMs }) => sum + delayMs, 0), signal);
    for (const { rule, bytes } of rules) {
      if (rule.hang) await forever(signal);
      if (rule.lose === "before") await lose(rule, call);
      if (rule.fail !== undefined && !rule.afterwards && bytes === undefined) throw failure(rule, record);
    }
    const met = call && await this.#guests!.meet(call.method, call.args, signal, run);
    let result = met === undefined ? await run() : met.result;
    for (const { rule, bytes } of rules) {
      if (rule.lose === "after") await lose(rule, call);
      if (rule.afterwards) throw failure(rule, record);
      if (bytes !== undefined) result = withBrokenStream(result, bytes, failure(rule, record));
    }
    return result;
  }
}

/** The first end of a call is its end. */
function end(record: MutableRecord, how: Pick<CallRecord, "result" | "error">): void {
  if (record.state === "under-way") {
    Object.assign(record, how, { state: "error" in how ? "failed" : "done" });
  }
}

function failure({ fail, afterwards, afterBytes }: CallRule, { method, object }: CallRecord): VirtError {
  const { code, message, domain = "TEST", outcome, native } = typeof fail === "string"
    ? { code: fail }
    : fail!;
  const about = object === undefined ? "" : ` for "${object}"`;
  return new VirtError(message ?? `Cannot call ${method}${about}: a rule of the test host says so`, {
    code,
    domain,
    outcome: outcome ?? (afterwards || afterBytes !== undefined ? "unknown" : "refused"),
    ...(native === undefined ? {} : { native }),
  });
}

async function lose(
  { lose: when, loseReason = "error" }: CallRule,
  call: InjectedCall | undefined,
): Promise<never> {
  const what = "a rule of the test host says so";
  await call?.connection.lose(loseReason, what, when === "before" ? call.signal : undefined);
  throw new VirtError(`Cannot connect: ${what}`, { code: "NO_CONNECT", domain: "RPC", outcome: "not-sent" });
}

function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Of a result that is a stream or has one. */
function withBrokenStream(result: unknown, bytes: number, error: VirtError): unknown {
  if (isStream(result)) return brokenAfter(result, bytes, error);
  const { stream } = (result ?? {}) as { stream?: unknown };
  if (isStream(stream)) return { ...result as object, stream: brokenAfter(stream, bytes, error) };
  throw error;
}

function isStream(value: unknown): value is DriverStream {
  return typeof value === "object" && value !== null && "readable" in value && "writable" in value;
}
