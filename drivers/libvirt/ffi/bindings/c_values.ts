/** What crosses the border to C, as TypeScript sees it. */

/**
 * An address in C's memory, 0 where there is none; what it points to is known to the compiler alone.
 *
 * Addresses are numbers, and not `Deno.PointerObject`: they may go to a worker, and with `--allow-ffi=PATH` Deno lets no
 * program make or read the latter.
 */
export type Pointer<To extends string> = bigint & { readonly pointee?: To };

/** Bytes that C reads or writes while a call lasts; `null` is C's NULL. */
export type Bytes = ArrayBufferView<ArrayBuffer> | ArrayBuffer | null;

/** A function for C to call, the `pointer` of a `Deno.UnsafeCallback`; `null` is C's NULL. */
export type Callback = Deno.PointerValue;

/** A text for C; `null` is C's NULL. */
export type Text = string | null;
