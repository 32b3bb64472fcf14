import { refused } from "../refusals.ts";

/** `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX` and `…_NOCASE` */
const Flag = { regex: 1, noCase: 2 } as const;

const PATTERN_MAX = 128;
/** More of them could keep the daemon busy for long, over a name of a monitor's event: each multiplies the ways to match. */
const CHOICES_MAX = 3;

/** Which of a monitor's events a client wants, by their names. */
export type MonitorFilter = (name: string) => boolean;

/**
 * What libvirt's flags make of the name that a client gives.
 *
 * @throws {VirtError} `INVALID_ARG` of unknown flags, and of a pattern that is none or could take long.
 * @see libvirt 9.0.0 `virConnectDomainQemuMonitorEventRegister`
 */
export function monitorFilter(event: string | null, flags: number): MonitorFilter {
  if ((flags & ~(Flag.regex | Flag.noCase)) !== 0) {
    throw refused("INVALID_ARG", `unsupported flags (0x${flags.toString(16)}) of a monitor event`, "QEMU");
  }
  if (event === null) return () => true;
  if ((flags & Flag.regex) !== 0) return byPattern(event, (flags & Flag.noCase) !== 0);
  if ((flags & Flag.noCase) === 0) return (name) => name === event;
  const wanted = event.toLowerCase();
  return (name) => name.toLowerCase() === wanted;
}

function byPattern(pattern: string, noCase: boolean): MonitorFilter {
  const wrong = (found: string) =>
    refused("INVALID_ARG", `failed to compile regex '${pattern.slice(0, PATTERN_MAX)}': ${found}`, "QEMU");
  if (pattern.length > PATTERN_MAX) throw wrong(`it is longer than ${PATTERN_MAX} characters`);
  // Alternatives of the whole are tried one after the other; those in groups multiply like repetitions.
  const choices = (pattern.match(pattern.includes("(") ? /[*+?{|]/g : /[*+?{]/g) ?? []).length;
  if (choices > CHOICES_MAX || /\)[*+?{]/.test(pattern)) {
    throw wrong(`it has more than ${CHOICES_MAX} repetitions or choices, or a repetition of a group`);
  }
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, noCase ? "i" : "");
  } catch (error) {
    throw wrong((error as Error).message);
  }
  return (name) => expression.test(name);
}
