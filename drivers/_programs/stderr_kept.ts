/** How much of a program's standard error is kept, the last of it: characters. */
export const STDERR_KEPT = 65536;
