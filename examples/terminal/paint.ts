import { styleText } from "node:util";

/** What colours are for here, and not how they look. */
export type Tone = "good" | "wait" | "bad" | "new" | "dim" | "title";

/** Gives text a tone; where there are no colours, gives it back. */
export type Paint = (tone: Tone, text: string) => string;

const STYLES = {
  good: "green",
  wait: "yellow",
  bad: "red",
  new: "cyan",
  dim: "dim",
  title: "bold",
} as const;

/** Colours on a terminal, unless NO_COLOR says otherwise. Needs no permission. */
export function paintFor(stream: { isTerminal(): boolean }): Paint {
  if (!stream.isTerminal() || Deno.noColor) return (_tone, text) => text;
  // What Node's own check for colours reads is the environment, for which there may be no permission.
  return (tone, text) => styleText(STYLES[tone], text, { validateStream: false });
}
