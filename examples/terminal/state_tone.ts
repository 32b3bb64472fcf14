import type { Tone } from "./paint.ts";

const TONES: Readonly<Record<string, Tone>> = {
  running: "good",
  paused: "wait",
  pmsuspended: "wait",
  shutdown: "wait",
  crashed: "bad",
  shutoff: "dim",
};

/** The tone of a domain's state. */
export function stateTone(state: string): Tone {
  return TONES[state] ?? "title";
}
