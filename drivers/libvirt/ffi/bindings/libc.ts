import type { Bytes, Pointer, Text } from "./c_values.ts";
import type { FunctionTable } from "./function_table.ts";

/** What libvirt's results are read and freed with: of the very C library that libvirt is linked with. */
export interface LibcFunctions {
  /** `void *calloc(size_t nmemb, size_t size)` */
  calloc(count: bigint, size: bigint): bigint;
  /** `void free(void *ptr)` */
  free(address: bigint): void;
  /** `size_t strlen(const char *s)` */
  strlen(text: Pointer<"char">): bigint;
  /** `void *memcpy(void *dest, const void *src, size_t n)`, out of C's memory. */
  copyOut(to: Bytes, from: bigint, length: bigint): bigint;
  /** `void *memcpy(void *dest, const void *src, size_t n)`, into C's memory. */
  copyIn(to: bigint, from: Bytes, length: bigint): bigint;
}

/** What functions are passed on with that are C's themselves. */
export interface AddressFunctions {
  /** `void *dlsym(void *handle, const char *symbol)` */
  dlsym(handle: bigint, name: Text): bigint;
  /** `void virSetErrorFunc(void *userData, virErrorFunc handler)`, of a handler that is C's. */
  setErrorFunc(data: bigint, handler: bigint): void;
}

/** How these are called. */
export const libcFunctions: FunctionTable = {
  calloc: { parameters: ["usize", "usize"], result: "usize", since: "" },
  free: { parameters: ["usize"], result: "void", since: "" },
  strlen: { parameters: ["usize"], result: "usize", since: "" },
  copyOut: { symbol: "memcpy", parameters: [[1, 2], "usize", "usize"], result: "usize", since: "" },
  copyIn: { symbol: "memcpy", parameters: ["usize", [1, 2], "usize"], result: "usize", since: "" },
};

/** How these are called. */
export const addressFunctions: FunctionTable = {
  dlsym: { parameters: ["usize", "text"], result: "usize", since: "" },
  setErrorFunc: { symbol: "virSetErrorFunc", parameters: ["usize", "usize"], result: "void", since: "0.1.0" },
};

/** What `dlsym()` takes for all libraries of the process. */
export function everyLibrary(os: typeof Deno.build.os): bigint {
  return os === "linux" ? 0n : 2n ** 64n - 2n;
}
