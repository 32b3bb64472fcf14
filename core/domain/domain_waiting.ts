import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { HypervisorEventType } from "../../events/mod.ts";
import { awaitDomain, type DomainNewsEvent, type Wanted } from "../handle/domain_condition.ts";
import { shown } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { within } from "../job/deadline.ts";
import { checkedInterval } from "../contract/time_limits.ts";
import type { InterfaceAddress, InterfaceAddresses, InterfaceAddressesSource } from "./domain_guest.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { stateWord } from "./domain_state.ts";
import { domainInterfaceAddressesSource, ipAddrType } from "../contract/generated/enums.gen.ts";
import { VirtError } from "../contract/errors.ts";
import { domainState } from "../contract/generated/startup_enums.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import { numberOf, wordOf } from "../contract/enum_words.ts";

/** A state that a domain can be waited for to be in, or its agent. */
export type WaitedFor =
  | "nostate"
  | "running"
  | "blocked"
  | "paused"
  | "shutdown"
  | "shutoff"
  | "crashed"
  | "pmsuspended"
  | "agent";

/** How something is waited for. */
export interface DomainWaitForOptions extends CallOptions {
  /** Milliseconds between two questions where no event tells; 1,000 unless told. */
  readonly intervalMs?: number;
}

/** Which address is waited for. */
export interface DomainWaitForAddressOptions extends DomainWaitForOptions {
  /** Who is asked; all of them unless told: the host's DHCP server, its ARP table, the agent in the guest. */
  readonly source?: InterfaceAddressesSource;
  /** Addresses of this family alone. */
  readonly family?: "ipv4" | "ipv6";
}

const waitOptionNames: OptionNames<DomainWaitForOptions> = { ...callOptionNames, intervalMs: true };
const waitForAddressOptionNames: OptionNames<DomainWaitForAddressOptions> = {
  ...waitOptionNames,
  source: true,
  family: true,
};

const INTERVAL_MS = 1000;

/** What is seen before the host has answered. */
const NOTHING = "nothing yet";

/** With these a source says that it never will know an address. */
const NEVER = [
  "NO_SUPPORT",
  "ARGUMENT_UNSUPPORTED",
  "OPERATION_UNSUPPORTED",
  "OPERATION_DENIED",
  "ACCESS_DENIED",
];

type Lifecycle = DomainNewsEvent<"domain.lifecycle">["event"];

/** The state that an event leaves a domain in, where it leaves no doubt: what has started may be paused. */
const stateAfter: { readonly [Event in Lifecycle]?: string } = {
  resumed: "running",
  suspended: "paused",
  stopped: "shutoff",
  shutdown: "shutdown",
  crashed: "crashed",
  pmsuspended: "pmsuspended",
};

/** Waits for what a domain's guest does. */
export abstract class DomainWaiting extends DomainIdentity {
  /**
   * Waits until it is in a state, or the agent in its guest can be talked to; what is so already counts.
   *
   * Learns it from the host's events, and asks only where the host has none. A state that lasts a moment counts as well,
   * as soon as the host has confirmed that it tells of events, which for a program that listens to them already is at once.
   * A `blocked` guest, which waits for something itself, is a running one.
   *
   * @example
   * ```ts
   * import { connect } from "@denovirt/denovirt";
   *
   * await using connection = await connect("test:///default");
   * const domain = await connection.domains.get("test");
   * const off = domain.waitFor("shutoff", { timeoutMs: 30_000 });
   * await domain.shutdown();
   * await off;
   * ```
   *
   * @throws {TypeError} If there is no such thing to wait for, or `intervalMs` or `timeoutMs` is no number.
   * @throws {RangeError} If the interval is not positive or without end, or the time less than 0.
   * @throws {VirtError} `NO_DOMAIN` if it is gone; of the agent `OPERATION_INVALID` if the guest stops meanwhile and
   * `ARGUMENT_UNSUPPORTED` if it runs without a channel for one; `OPERATION_TIMEOUT`; what ended the connection.
   */
  async waitFor(what: WaitedFor, options?: DomainWaitForOptions): Promise<void>;
  /**
   * Waits until an address of the guest is known that others can reach it by: none of its loopback or link alone. Asks at
   * an interval, since no event tells.
   *
   * @returns The interfaces that have such addresses, with these.
   * @throws {TypeError} If source or family is none.
   * @throws {VirtError} As above; what the sources say if none of them ever will know.
   */
  async waitFor(what: "address", options?: DomainWaitForAddressOptions): Promise<InterfaceAddresses[]>;
  async waitFor(
    what: WaitedFor | "address",
    options?: DomainWaitForAddressOptions,
  ): Promise<InterfaceAddresses[] | void> {
    checkOptions(
      options,
      what === "address" ? waitForAddressOptionNames : waitOptionNames,
      "domain.waitFor()",
    );
    const action = `Cannot wait for ${shown(what)} of domain "${this.name}"`;
    const intervalMs = checkedInterval(options?.intervalMs ?? INTERVAL_MS, action);
    const wait = { what, intervalMs, options };
    if (what === "address") return await waiting(this, addresses(this, options, action), wait);
    if (what === "agent") await waiting(this, agent(this, action), wait);
    else await waiting(this, state(this, what, action), wait);
  }
}

/** What is waited for, as long as it has not come: also what was seen last, for who has no more time. */
interface Awaited<T extends HypervisorEventType, R> extends Wanted<T, R> {
  seen(): string;
}

async function waiting<T extends "domain.lifecycle" | "domain.agent-lifecycle", R>(
  domain: DomainIdentity,
  awaited: Awaited<T, R>,
  { what, intervalMs, options = {} }: {
    readonly what: string;
    readonly intervalMs: number;
    readonly options: CallOptions | undefined;
  },
): Promise<R> {
  const end = new AbortController();
  try {
    return await within(
      () => awaitDomain(domain, awaited, intervalMs, end.signal),
      options,
      `"${what}" of domain "${domain.name}"`,
      { object: { kind: "domain", name: domain.name }, seen: () => awaited.seen() },
    );
  } finally {
    end.abort();
  }
}

function state(
  { connection, ref }: DomainIdentity,
  wanted: string,
  action: string,
): Awaited<"domain.lifecycle", true> {
  numberOf(domainState, wanted as typeof domainState[number], action);
  let seen = NOTHING;
  const fits = (word: string | undefined) => {
    seen = word ?? seen;
    return word === wanted || (word === "blocked" && wanted === "running") || undefined;
  };
  let known = false;
  return {
    types: ["domain.lifecycle"],
    polled: false,
    look: async (signal) => {
      try {
        const { state } = await call(connection, "domainGetState", ref, 0, { signal });
        known = true;
        return fits(stateWord(state));
      } catch (error) {
        // A transient domain is off as soon as it is gone.
        if (known && isGone(error)) return fits("shutoff") ?? Promise.reject(error);
        throw error;
      }
    },
    hear: ({ event }) => fits(stateAfter[event]),
    seen: () => seen,
  };
}

function agent(
  { connection, ref }: DomainIdentity,
  action: string,
): Awaited<"domain.lifecycle" | "domain.agent-lifecycle", true> {
  let seen = NOTHING;
  return {
    types: ["domain.lifecycle", "domain.agent-lifecycle"],
    polled: false,
    look: async (signal) => {
      const { state } = await call(connection, "domainGetState", ref, 0, { signal });
      seen = `the guest ${stateWord(state)}`;
      if (stateWord(state) === "shutoff") return undefined;
      const channel = agentChannel(await call(connection, "domainGetXMLDesc", ref, 0, { signal }));
      if (channel === undefined) {
        throw new VirtError(`${action}, wanted a channel for an agent: it has none`, {
          code: "ARGUMENT_UNSUPPORTED",
          domain: "NONE",
          outcome: "not-sent",
        });
      }
      seen = `its channel ${channel || "without a state"}`;
      return channel === "connected" || undefined;
    },
    hear: (event) => {
      if (event.type === "domain.lifecycle") refuseStopped(event, action);
      else if (event.state === "connected") return true;
      return undefined;
    },
    seen: () => seen,
  };
}

/** How the channel stands on which libvirt talks to an agent, or `undefined` where the document has none. */
function agentChannel(xml: string): string | undefined {
  const devices = xml.slice(xml.lastIndexOf("<devices>"));
  for (const [target] of devices.matchAll(/<target\b[^<>]*>/g)) {
    if (/\bname=(['"])org\.qemu\.guest_agent\.\d+\1/.test(target)) {
      return /\bstate=(['"])(\w+)\1/.exec(target)?.[2] ?? "";
    }
  }
  return undefined;
}

function addresses(
  { connection, ref }: DomainIdentity,
  options: DomainWaitForAddressOptions | undefined,
  action: string,
): Awaited<"domain.lifecycle" | "domain.agent-lifecycle", InterfaceAddresses[]> {
  const { source, family } = options ?? {};
  const sources = source === undefined ? domainInterfaceAddressesSource : [source];
  const numbers = sources.map((one) => numberOf(domainInterfaceAddressesSource, one, action));
  const families = family === undefined ? undefined : numberOf(ipAddrType, family, action);
  let seen = NOTHING;
  return {
    types: ["domain.lifecycle", "domain.agent-lifecycle"],
    polled: true,
    look: async (signal) => {
      let never: unknown;
      let refusals = 0;
      for (const number of numbers) {
        try {
          const found = await call(connection, "domainInterfaceAddresses", ref, number, 0, { signal });
          const reachable = found.flatMap(({ name, hwaddr, addrs }) => {
            const good = addrs
              .filter(({ type, addr }) => (families === undefined || type === families) && isReachable(addr))
              .map(({ type, addr, prefix }): InterfaceAddress => ({
                type: wordOf(ipAddrType, type),
                addr,
                prefix,
              }));
            return good.length === 0 ? [] : [{ name, ...(hwaddr === null ? {} : { hwaddr }), addrs: good }];
          });
          if (reachable.length > 0) return reachable;
          seen = found.length === 0 ? "no interface with an address" : "no address that others reach";
        } catch (error) {
          // The next source may know, or this one when the guest has come further.
          if (!(error instanceof VirtError) || error.outcome === "unknown" || isGone(error)) {
            throw error;
          }
          seen = error.message;
          if (NEVER.includes(error.code)) {
            never = error;
            refusals++;
          }
        }
      }
      if (refusals === numbers.length) throw never;
      return undefined;
    },
    hear: (event) => {
      if (event.type === "domain.lifecycle") refuseStopped(event, action);
      return undefined;
    },
    seen: () => seen,
  };
}

function isGone(error: unknown): boolean {
  return error instanceof VirtError && error.code === "NO_DOMAIN";
}

function isReachable(address: string): boolean {
  return !/^(127\.|169\.254\.|::1$|fe[89ab][0-9a-f]:)/i.test(address);
}

/** @throws {VirtError} `OPERATION_INVALID` if the guest is no more. */
function refuseStopped({ event }: DomainNewsEvent<"domain.lifecycle">, action: string): void {
  if (event !== "stopped") return;
  throw new VirtError(`${action}, wanted a guest that runs: it has stopped`, {
    code: "OPERATION_INVALID",
    domain: "NONE",
    outcome: "refused",
  });
}
