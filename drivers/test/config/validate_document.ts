import type { DocumentCodecs } from "../../../core/config/codec/document_codecs.ts";
import { type ConfigIssue, VirtError } from "../../../core/contract/errors.ts";
import { inSlices, type Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";

interface Checker {
  checkGrammar(xml: string): Steps<readonly ConfigIssue[]>;
}

/**
 * Refuses a document that is not in libvirt's grammar, newer elements and attributes too. One that can't be read at all is
 * left to who reads it next, whose refusal says more.
 *
 * @throws {VirtError} `XML_INVALID_SCHEMA`
 */
export async function validateDocument(kind: keyof DocumentCodecs, xml: string): Promise<void> {
  // The grammars are large, and few ask for them.
  const { codecs } = await import("../../../core/config/codec/document_codecs.ts");
  const [issue] = await issuesOf(codecs[kind] as Checker, xml);
  if (issue === undefined) return;
  const { path, wanted, found } = issue;
  throw refusal(
    "XML_INVALID_SCHEMA",
    `Cannot take a ${kind} document, wanted ${wanted} as ${path.join(".")}: found ${found}`,
    "XML",
  );
}

async function issuesOf(checker: Checker, xml: string): Promise<readonly ConfigIssue[]> {
  try {
    return await inSlices(checker.checkGrammar(xml));
  } catch (error) {
    if (error instanceof VirtError) return [];
    throw error;
  }
}
