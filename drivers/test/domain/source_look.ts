import type { Definition } from "../config/definition.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { XmlElement } from "../config/xml_tree.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

// Networks and storage are loaded by the first start of a guest that is on some.
let checks: typeof import("./guest_sources.ts") | undefined;

/**
 * Does what looks for the sources of definitions' devices, after these checks have been loaded: at once where they are
 * already, and where the dialect looks for nothing.
 */
export function withSourceChecks<Result>(
  simulated: SimulatedHost,
  definitions: readonly Definition[],
  work: () => Result,
): Result | Promise<Result> {
  if (checks !== undefined || !definitions.some((each) => looks(simulated, each))) return work();
  return loadSourceChecks(simulated).then(work);
}

/** Loads the checks, where the dialect has need of them. */
export async function loadSourceChecks({ dialect, clock }: SimulatedHost): Promise<void> {
  if (dialect.looksForSources) checks ??= await clock.loading(import("./guest_sources.ts"));
}

/**
 * Looks for them, where the dialect does.
 *
 * @returns What takes the disks out, once the guest runs, that it starts without.
 * @throws {VirtError} What `checkSources()` refuses.
 */
export function lookForSources(simulated: SimulatedHost, domain: TestDomain): (() => void) | undefined {
  if (!looks(simulated, domain.definition)) return undefined;
  const { checkSources, leaveOut } = checks!;
  const left = checkSources(simulated, domain.definition);
  return left.length === 0 ? undefined : () => leaveOut(simulated, domain, left);
}

/** The same of a device that is put into a guest while it runs; the checks must be loaded. */
export function lookForSourcesOf(simulated: SimulatedHost, device: XmlElement): void {
  if (simulated.dialect.looksForSources) checks!.checkDevice(simulated, device);
}

function looks({ dialect }: SimulatedHost, { sections }: Definition): boolean {
  return dialect.looksForSources && /<(?:source|secret|filterref)\b/.test(sections.rest);
}
