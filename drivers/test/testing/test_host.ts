import { checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";
import type { Closed, DriverEvent, EventReferences } from "../../../core/contract/driver.ts";
import type { DomainRef } from "../../../core/contract/references.ts";
import { bytesOf, memoryKibOf, type Size } from "../../../core/contract/size.ts";
import { secretUsageType } from "../../../core/contract/generated/enums.gen.ts";
import { wordOf } from "../../../core/contract/enum_words.ts";
import { RandomSource } from "../simulation/seeded_random.ts";
import { SimulatedClock } from "../simulation/simulated_clock.ts";
import { TestConnection } from "../connection/test_connection.ts";
import { defaultHost } from "../connection/default_host.ts";
import { parseDefinition } from "../config/domain_document.ts";
import { HOST_NAMES, shareHost } from "../connection/open.ts";
import { State } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { escapeText } from "../config/xml_escape.ts";
import { type ActiveRule, type CallName, type CallRecord, type CallRule, isCall } from "./call_rule.ts";
import { type Duration, millisecondsOf } from "./duration.ts";
import { GuestFaults } from "./guest_faults.ts";
import { TestGuest } from "./test_guest.ts";
import { TestFaultInjection } from "./test_rig.ts";

/** A domain that a test host begins with. */
export interface TestDomainOptions {
  /** Its name. */
  readonly name: string;
  /** Its UUID; one from the seed unless told. */
  readonly uuid?: string;
  /** Its memory; 512 MiB unless told. */
  readonly memory?: Size;
  /** Its virtual CPUs; one unless told. */
  readonly vcpus?: number;
  /** What it does; `running` unless told. */
  readonly state?: "running" | "paused" | "shutoff";
  /** Whether it outlives its run; yes unless told. */
  readonly persistent?: boolean;
  /** Whether it starts with its host; no unless told. */
  readonly autostart?: boolean;
  /** The devices of its document: `<disk>`, `<interface>`, …; a disk `vda` and an interface unless told. */
  readonly devices?: string;
}

const testDomainOptionNames: OptionNames<TestDomainOptions> = {
  name: true,
  uuid: true,
  memory: true,
  vcpus: true,
  state: true,
  persistent: true,
  autostart: true,
  devices: true,
};

/** How a test host is. */
export interface TestHostOptions {
  /** What its UUIDs, MAC addresses and the like come from: the same seed gives the same ones. `1` unless told. */
  readonly seed?: string | number;
  /**
   * `virtual`, unless told: it goes on from wait to wait as soon as nothing else is left to do. `manual`: it goes on by
   * `clock.advance()` alone. `real`: as the machine's.
   */
  readonly clock?: "virtual" | "manual" | "real";
  /** When a clock begins that is not real; 2023-01-16 unless told. */
  readonly time?: Date;
  /** What every call takes of the clock's time; nothing unless told. */
  readonly latency?: Duration;
  /**
   * Bytes a second that its jobs move: saves, dumps, migrations, block jobs, backups. Unless told, those that come with a
   * call take no time, and others a tenth of a second.
   */
  readonly jobSpeed?: Size;
  /**
   * Its domains: documents, or what is to be in them, or so many running ones, `vm1`, `vm2`, …; the one running domain
   * `test` of libvirt's unless told.
   */
  readonly domains?: number | readonly (string | TestDomainOptions)[];
  /** Rules that hold from the beginning. */
  readonly rules?: readonly CallRule[];
  /** How many calls it notes down; of more, the last. 10,000 unless told. */
  readonly keepCalls?: number;
}

const testHostOptionNames: OptionNames<TestHostOptions> = {
  seed: true,
  clock: true,
  time: true,
  latency: true,
  jobSpeed: true,
  domains: true,
  rules: true,
  keepCalls: true,
};

/** What an injected event may name its objects by: a name, or of a secret its UUID; or as a driver names them. */
export type InjectedField<Key, Value> = Key extends "domain" | "network" | "pool" | "device" | "secret"
  ? string | Extract<Value, object>
  : Value;

/** An event to be told: as it comes to listeners, but with the names of what it is about, and without a time. */
export type InjectedEvent = DriverEvent extends infer Event
  ? Event extends { readonly type: HypervisorEventType } ? {
      readonly [Key in keyof Event as Key extends "time" | "synthetic" ? never : Key]: InjectedField<
        Key,
        Event[Key]
      >;
    }
  : never
  : never;

/** A test host's clock. */
export interface TestClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Lets time pass; who waits for it wakes up in between.
   *
   * @throws {RangeError} If it is no time from 0.
   * @throws {TypeError} If the clock is real.
   */
  advance(time: Duration): Promise<void>;
  /**
   * Resolves when so much time has passed, as a host's calls that take long do: what a test gives a program in the place of
   * `setTimeout()`.
   *
   * @throws {RangeError} If it is no time from 0.
   * @throws {VirtError} `OPERATION_ABORTED` if the host ends meanwhile; an abort rejects with the signal's reason.
   */
  wait(time: Duration, signal?: AbortSignal): Promise<void>;
}

const DEFAULT_DEVICES = "<disk type='file' device='disk'><source file='/guest/NAME.img'/>" +
  "<target dev='vda' bus='virtio'/></disk><interface type='network'><source network='default'/></interface>";

let hosts = 0;

/**
 * A pretended host for tests of programs: `connect()` opens it as any other, by its URI.
 *
 * What the program calls is noted down; rules make calls slow, fail or lose their connection; guests crash and hang when
 * they are told to; any event can be told; and time is the test's.
 *
 * @example A program that starts what is off, against a host where the second start fails
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 * import { testHost } from "@denovirt/denovirt/testing";
 *
 * async function startAll(uri: string): Promise<string[]> {
 *   await using connection = await connect(uri);
 *   const failed: string[] = [];
 *   for await (const domain of connection.domains) {
 *     await domain.start().catch(() => failed.push(domain.name));
 *   }
 *   return failed;
 * }
 *
 * await using host = testHost({
 *   domains: ["web", "db", "mail"].map((name) => ({ name, state: "shutoff" })),
 *   rules: [{ call: "domainCreate", nth: 2, fail: "OPERATION_FAILED" }],
 * });
 * console.log(await startAll(host.uri)); // [ "db" ]
 * console.log(host.calls("domainCreate").map((call) => call.object)); // [ "web", "db", "mail" ]
 * ```
 */
export class TestHost implements AsyncDisposable {
  /** What `connect()` opens it by, as often as is wanted. */
  readonly uri: string;
  /** Its time. */
  readonly clock: TestClock;
  readonly #simulated: SimulatedHost;
  readonly #injection: TestFaultInjection;
  readonly #faults: GuestFaults;
  readonly #inside: TestConnection;
  readonly #end: () => void;
  #ended = false;

  /** Made by {@linkcode testHost}. */
  constructor(options: TestHostOptions) {
    checkOptions(options, testHostOptionNames, "testHost()");
    const what = "Cannot make a test host";
    const { seed = "1", clock: mode = "virtual", time, latency = 0, keepCalls = 10_000 } = options;
    if (!(Number.isInteger(keepCalls) && keepCalls >= 0)) {
      throw new RangeError(`${what}, wanted keepCalls from 0: found ${keepCalls}`);
    }
    const startMs = time?.getTime();
    if (Number.isNaN(startMs)) throw new RangeError(`${what}, wanted a valid time: found none`);
    if (time !== undefined && mode === "real") {
      throw new TypeError(`${what}, wanted no time for a real clock: found one`);
    }
    const clock = new SimulatedClock({ mode, startMs });
    this.clock = {
      now: () => clock.now(),
      // deno-lint-ignore require-await -- what is thrown must be a rejection
      advance: async (ms) => clock.advance(millisecondsOf(ms, "Cannot advance the clock")),
      // deno-lint-ignore require-await -- as above
      wait: async (ms, signal) => clock.wait(millisecondsOf(ms, "Cannot wait for the clock"), signal),
    };
    this.#injection = new TestFaultInjection(keepCalls);
    const settings = {
      clock,
      random: new RandomSource(String(seed)),
      latencyMs: millisecondsOf(latency, what),
      ...options.jobSpeed === undefined ? {} : { jobSpeed: speedOf(options.jobSpeed, what) },
      injection: this.#injection,
    };
    this.#simulated = defaultHost(settings, options.domains === undefined);
    this.#faults = new GuestFaults(this.#simulated);
    this.#injection.begin(this.#simulated, this.#faults);
    for (const domain of domainsOf(options.domains)) addDomain(this.#simulated, domain);
    for (const rule of options.rules ?? []) this.#injection.add(rule);
    const { query, end } = shareHost(`${HOST_NAMES}${++hosts}`, this.#simulated);
    this.uri = `test:///default?${query}`;
    this.#inside = new TestConnection(this.#simulated, this.uri, {}, end);
    this.#end = () => clock.stop();
  }

  /** How many connections to it are open. */
  get connections(): number {
    return this.#injection.connections.size;
  }

  /** The calls that have come, or those of one name, from the first that is kept. */
  calls(call?: CallName): CallRecord[] {
    return this.#injection.calls.filter(({ method }) => call === undefined || isCall(call, method));
  }

  /** Forgets the calls that have come. */
  forgetCalls(): void {
    this.#injection.forgetCalls();
  }

  /**
   * Makes something else of calls that come from now on. Of several rules for one call, all are followed.
   *
   * @throws {TypeError} If the rule says nothing, or what doesn't fit together.
   * @throws {RangeError} If a number of it is out of its range.
   */
  rule(rule: CallRule): ActiveRule {
    return this.#injection.add(rule);
  }

  /**
   * What goes on inside a domain's guest.
   *
   * @throws {VirtError} `NO_DOMAIN` if there is no domain of this name or UUID.
   */
  guest(nameOrUuid: string): TestGuest {
    const domain = this.#simulated.lookUp(nameOrUuid) ?? this.#simulated.findByName(nameOrUuid);
    return new TestGuest(this.#simulated, domain, this.#faults);
  }

  /**
   * Tells all who listen of an event; nothing else happens. Resolves once they have been told.
   *
   * @throws {VirtError} `NO_DOMAIN` and its like if what it is about is not there.
   */
  async emit(event: InjectedEvent): Promise<void> {
    this.#simulated.emit(await this.#referring(event as Record<string, unknown>));
    // Delivered in this turn.
    await Promise.resolve();
  }

  /** Loses all open connections at once, as when the host's daemon dies; new ones can be opened. */
  async loseConnections(reason: Exclude<Closed["reason"], "client"> = "eof"): Promise<void> {
    await Promise.all(
      [...this.#injection.connections].map((connection) =>
        connection.lose(reason, "the test host has cut it")
      ),
    );
  }

  /** Ends it: open connections are lost, and waits for its clock with them. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.loseConnections();
    await this.#inside[Symbol.asyncDispose]();
    this.#end();
  }

  async #referring(event: Record<string, unknown>): Promise<Parameters<SimulatedHost["emit"]>[0]> {
    const given = { ...event };
    if (typeof given.domain === "string") given.domain = this.#simulated.findByName(given.domain).ref();
    // What a call of the table gives may be more than an event's reference, and never less.
    if (typeof given.network === "string") {
      given.network = await this.#find("networks", "networkLookupByName", given.network);
    }
    if (typeof given.pool === "string") {
      given.pool = await this.#find("storage", "storagePoolLookupByName", given.pool);
    }
    if (typeof given.device === "string") given.device = { name: given.device };
    if (typeof given.secret === "string") {
      const { uuid, usageType, usageID } = await this.#find(
        "secrets",
        "secretLookupByUUID",
        given.secret,
      ) as {
        uuid: string;
        usageType: number;
        usageID: string;
      };
      given.secret = {
        uuid,
        usageType: wordOf(secretUsageType, usageType),
        usageId: usageID,
      } satisfies EventReferences["secret"];
    }
    return given as unknown as Parameters<SimulatedHost["emit"]>[0];
  }

  async #find(table: "networks" | "storage" | "secrets", method: string, name: string): Promise<unknown> {
    const methods =
      (this.#inside as unknown as Record<string, Record<string, (name: string) => Promise<unknown>>>)[
        table
      ];
    const find = methods?.[method];
    if (find === undefined) {
      throw new TypeError(`Cannot tell of "${name}", wanted a host with ${table}: found none`);
    }
    return await find(name);
  }
}

/**
 * Makes a pretended host.
 *
 * @throws {RangeError} If a number of the options is out of its range.
 * @throws {TypeError} If the options don't fit together.
 * @throws {VirtError} What defining a domain of a document throws.
 */
export function testHost(options: TestHostOptions = {}): TestHost {
  return new TestHost(options);
}

function speedOf(speed: Size, what: string): number {
  const bytes = Number(bytesOf(speed, what));
  if (bytes > 0) return bytes;
  throw new RangeError(`${what}, wanted jobSpeed from 1 byte a second: found ${bytes}`);
}

function domainsOf(domains: TestHostOptions["domains"]): readonly (string | TestDomainOptions)[] {
  if (typeof domains !== "number") return domains ?? [];
  if (!(Number.isInteger(domains) && domains >= 0)) {
    throw new RangeError(`Cannot make a test host, wanted domains from 0: found ${domains}`);
  }
  return Array.from({ length: domains }, (_, index) => ({ name: `vm${index + 1}` }));
}

function addDomain(simulated: SimulatedHost, given: string | TestDomainOptions): DomainRef {
  const options: Partial<TestDomainOptions> = typeof given === "string" ? {} : given;
  checkOptions(options, testDomainOptionNames, "testHost({ domains })");
  const { state = "running", persistent = true, autostart = false } = options;
  if (state === "shutoff" && !persistent) {
    throw new TypeError(
      `Cannot make domain "${options.name}", wanted a transient one to run: found it shut off`,
    );
  }
  const xml = typeof given === "string" ? given : documentOf(given);
  const { domain } = simulated.add(parseDefinition(xml, simulated.random), false);
  domain.persistent = persistent;
  domain.autostart = autostart;
  if (state !== "shutoff") simulated.start(domain, 1);
  if (state === "paused") domain.setState(State.PAUSED, 1);
  return domain.ref();
}

function documentOf({ name, uuid, memory = "512 MiB", vcpus = 1, devices }: TestDomainOptions): string {
  const kib = memoryKibOf(memory, `Cannot make domain "${name}"`);
  const identity = `<name>${escapeText(name)}</name>` +
    (uuid === undefined ? "" : `<uuid>${escapeText(uuid)}</uuid>`);
  return `<domain type='test'>${identity}<memory>${kib}</memory><vcpu>${vcpus}</vcpu>` +
    `<os><type>hvm</type></os><devices>${
      devices ?? DEFAULT_DEVICES.replace("NAME", escapeText(name))
    }</devices></domain>`;
}
