/** The code that an error has, whatever was thrown: also what cannot be looked at. */
export function errorCode(error: unknown): unknown {
  try {
    return (error as { readonly code?: unknown } | null | undefined)?.code;
  } catch {
    return undefined;
  }
}
