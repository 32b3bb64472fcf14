import type { SimulatedHost } from "../model/simulated_host.ts";

/** Milliseconds that what moves data takes where nothing says how fast it is. */
const UNLIMITED_MS = 100;

/**
 * Bytes a second that a job moves.
 *
 * @param total Bytes of all of it.
 * @param limit Bytes a second at most; 0 is no limit.
 */
export function jobSpeed(simulated: SimulatedHost, total: number, limit: number): number {
  const fastest = simulated.jobSpeed ?? total * 1000 / UNLIMITED_MS;
  return limit > 0 ? Math.min(limit, fastest) : fastest;
}
