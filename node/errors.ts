class NotFound extends Error {
  override name = "NotFound";
}

class PermissionDenied extends Error {
  override name = "PermissionDenied";
}

/** Nothing is thrown as it: Node has no permissions that were not asked of the system. */
class NotCapable extends Error {
  override name = "NotCapable";
}

class ConnectionRefused extends Error {
  override name = "ConnectionRefused";
}

class AlreadyExists extends Error {
  override name = "AlreadyExists";
}

class NotSupported extends Error {
  override name = "NotSupported";
}

/** The kinds of errors that the library tells apart. */
export const errors = {
  NotFound,
  PermissionDenied,
  NotCapable,
  ConnectionRefused,
  AlreadyExists,
  NotSupported,
} as const;

const KINDS: Readonly<Record<string, new (message: string, options: ErrorOptions) => Error>> = {
  ENOENT: NotFound,
  EACCES: PermissionDenied,
  EPERM: PermissionDenied,
  ECONNREFUSED: ConnectionRefused,
  EEXIST: AlreadyExists,
};

/** What a call of Node's failed with, as the error that Deno throws for the same. */
export function asDenoError(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  const Kind = KINDS[code ?? ""];
  return Kind === undefined ? error : Object.assign(new Kind(message, { cause: error }), { code });
}

/** The same of a promise. */
export async function withDenoErrors<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw asDenoError(error);
  }
}
