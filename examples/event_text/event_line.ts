import type { EventObjects, VirtEvent } from "@denovirt/denovirt";
import type { Paint, Tone } from "../terminal/paint.ts";
import { factsOf, subjectOf } from "./event_facts.ts";

/** An event as a line for people, much as `virsh event --timestamp` has it. */
export function eventLine<O extends EventObjects>(event: VirtEvent<O>, paint: Paint): string {
  const subject = subjectOf(event);
  const facts = factsOf(event);
  const head = `${paint("dim", `${timestamp(event.time)}:`)} ${paint(toneOf(event), event.type)}`;
  return `${head}${subject && ` for ${subject}`}${facts && `: ${facts}`}`;
}

/** Milliseconds since the epoch as virsh writes them: `2026-11-22 20:00:00.123+0000`. */
export function timestamp(time: number): string {
  return new Date(time).toISOString().replace("T", " ").replace("Z", "+0000");
}

/** Whether an event is good news. */
export function toneOf<O extends EventObjects>(event: VirtEvent<O>): Tone {
  switch (event.type) {
    case "domain.lifecycle":
      return LIFECYCLE_TONES[event.event] ?? "title";
    case "domain.control-error":
    case "domain.io-error":
    case "domain.watchdog":
    case "domain.memory-failure":
    case "domain.device-removal-failed":
    case "connection.lost":
    case "events.gap":
      return "bad";
    default:
      return "title";
  }
}

const LIFECYCLE_TONES: Readonly<Record<string, Tone>> = {
  defined: "new",
  undefined: "dim",
  started: "good",
  resumed: "good",
  suspended: "wait",
  pmsuspended: "wait",
  shutdown: "wait",
  stopped: "wait",
  crashed: "bad",
};
