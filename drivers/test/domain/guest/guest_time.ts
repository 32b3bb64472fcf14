import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

interface GuestTime {
  /** Since the epoch. */
  readonly seconds: bigint;
  readonly nseconds: number;
}

/** The day on which guests of libvirt's test driver wake up, and on which their clocks stand still. */
const INVENTED: GuestTime = { seconds: 627319920n, nseconds: 0 };
const NS_PER_MS = 1_000_000n;
const NS_PER_S = 1_000_000_000n;

/** What a guest's clock shows: its host's time, until somebody sets it. */
export function guestTime(simulated: SimulatedHost, domain: TestDomain): GuestTime {
  const { setTime } = domain.extras;
  if (simulated.dialect.inventsFacts) return setTime ?? INVENTED;
  const nowMs = BigInt(Math.floor(simulated.clock.now()));
  const ns = setTime === undefined
    ? nowMs * NS_PER_MS
    : setTime.seconds * NS_PER_S + BigInt(setTime.nseconds) + (nowMs - BigInt(setTime.atMs)) * NS_PER_MS;
  return { seconds: ns / NS_PER_S, nseconds: Number(ns % NS_PER_S) };
}

/** Sets a guest's clock, and tells of it as QEMU does when its guest has; libvirt's test driver tells nothing. */
export function setGuestTime(
  simulated: SimulatedHost,
  domain: TestDomain,
  seconds: bigint,
  nseconds: number,
): void {
  domain.extras.setTime = { seconds, nseconds, atMs: Math.floor(simulated.clock.now()) };
  simulated.emit({
    type: "domain.rtc-change",
    domain: domain.ref(),
    utcOffset: Number(seconds - simulated.clock.seconds()),
  });
}
