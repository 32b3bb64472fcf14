import type { z } from "zod";
import { codecs } from "./codec/document_codecs.ts";
import type { DocumentKind } from "./document_kind.ts";
import type { Documents } from "./document_kinds.ts";
import { RootCodec } from "./codec/root_codec.ts";
import { documentSchema } from "./zod_schema.ts";

class SchemaKind<Config> extends RootCodec<Config> implements DocumentKind<Config> {
  #schema: z.ZodType<Config> | undefined;

  get schema(): z.ZodType<Config> {
    return this.#schema ??= documentSchema(this.root.shapes()) as z.ZodType<Config>;
  }
}

/**
 * Reads, writes and checks each kind of libvirt's documents.
 *
 * @example
 * ```ts
 * import { documents } from "@denovirt/denovirt/config";
 *
 * const secret = documents.secret.parse("<secret ephemeral='no'><description>key</description></secret>");
 * secret.ephemeral = true;
 * console.log(documents.secret.format(secret));
 * ```
 */
export const documents: Documents = Object.fromEntries(
  Object.values(codecs).map(({ kind, root }) => [kind, new SchemaKind(kind, root)]),
) as unknown as Documents;
