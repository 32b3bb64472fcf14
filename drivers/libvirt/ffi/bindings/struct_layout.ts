/** Where a field of a struct stands, and as what. */
export interface FieldPlace {
  /** Bytes from the struct's start. */
  readonly at: number;
  /** `chars` is a text in the struct itself, `usize` a pointer or a `long`, `union` one of several. */
  readonly type: "i8" | "u8" | "u16" | "i32" | "u32" | "i64" | "u64" | "usize" | "f64" | "chars" | "union";
  /** Bytes. */
  readonly size: number;
}

/** A struct of C's. */
export interface StructLayout {
  /** Bytes, with what is left free at its end. */
  readonly size: number;
  /** In the order in which they stand. */
  readonly fields: Readonly<Record<string, FieldPlace>>;
}
