/** What the generated protocol is made of: codecs of structs and the facts of procedures. */
import type { XdrReader } from "./xdr_reader.ts";
import type { XdrWriter } from "./xdr_writer.ts";

/** Reads and writes one XDR struct. */
export interface XdrCodec<T> {
  read(reader: XdrReader): T;
  write(writer: XdrWriter, value: T): void;
}

/** libvirt's typed parameter value, with the type that the wire needs. */
export type TypedValue =
  | { readonly type: "int" | "uint" | "double"; readonly value: number }
  | { readonly type: "llong" | "ullong"; readonly value: bigint }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "string"; readonly value: string };

/** One remote procedure. For an event, `args` is the message's struct. */
export interface Procedure<Args, Ret> {
  readonly program: number;
  readonly number: number;
  /** Its name in libvirt's protocol file, such as `DOMAIN_GET_INFO`. */
  readonly name: string;
  /** libvirt's `@priority: high`: never waits for a guest. */
  readonly high: boolean;
  readonly args: XdrCodec<Args> | undefined;
  readonly ret: XdrCodec<Ret> | undefined;
  /** Which way data flows after the reply, seen from the client. */
  readonly stream?: "read" | "write" | "both";
}
