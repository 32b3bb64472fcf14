/** What a call takes for one parameter. */
export type Crossing =
  | "i32"
  | "u32"
  | "i8"
  | "u8"
  | "u16"
  | "i64"
  | "u64"
  | "isize"
  /** A `size_t`, an `unsigned long`, or an address. */
  | "usize"
  | "f64"
  | "function"
  /** A text, which C gets with a NUL at its end. */
  | "text"
  /** So many bytes at least. */
  | number
  /** So many bytes for each, and the parameters whose product counts these: numbers, or bytes that have one. */
  | readonly [size: number, ...counts: number[]];

/** How a function is called, and which libvirt was the first to have it. */
export interface FunctionFacts {
  /** Its parameters in order. */
  readonly parameters: readonly Crossing[];
  /** As `Deno.dlopen()` takes it; an address is `usize`. */
  readonly result: Deno.NativeResultType;
  /** The release, such as `0.8.2`. */
  readonly since: string;
  /** Its name in the library, where that is another. */
  readonly symbol?: string;
}

/** A library's functions by name. */
export type FunctionTable = Readonly<Record<string, FunctionFacts>>;
