// deno-lint-ignore no-control-regex -- exactly these steer a terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text of a host without what would steer a terminal: a guest's name is its owner's choice, not ours. */
export function safeText(text: string): string {
  return text.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
