import type { ApiFacts } from "../api/mod.ts";
import type { CTypes } from "./c_types.ts";
import { declarationOf } from "./signature.ts";

/** What `Deno.UnsafeCallback` takes for each function that libvirt calls. */
export function writeCallbacks({ documents }: ApiFacts, types: CTypes): string {
  const definitions = documents.flatMap((document) => document.callbacks).map((callback) => {
    const natives = callback.args.map(({ type }) => types.native(type));
    const list = natives.map((native) => `"${native === "function" ? "usize" : native}"`).join(", ");
    return `
/** \`${declarationOf(callback)}\`; since ${callback.since}. */
export const ${callback.name} = { parameters: [${list}], result: "${
      types.native(callback.returns)
    }" } as const;
`;
  });
  return `/**
 * What \`Deno.UnsafeCallback\` takes for each function that libvirt calls.
 *
 * @module
 */
${definitions.join("")}`;
}
