/** Looks after what a callback returned: where that is a promise, `failed` gets what it rejects with. */
export function watchResult(result: unknown, failed: (error: unknown) => void): void {
  if (typeof result !== "object" || result === null) return;
  const { then } = result as { then?: unknown };
  if (typeof then === "function") then.call(result, undefined, failed);
}
