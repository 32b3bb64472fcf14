import { codecs } from "../../core/config/document_codecs.ts";
import { type ConfigIssue, VirtError } from "../../core/errors.ts";
import { refusal } from "./_refusal.ts";

// A union of all kinds' types is more than the compiler takes.
const checkers = codecs as unknown as Readonly<
  Record<string, { check(document: string): readonly ConfigIssue[] }>
>;

/**
 * Refuses a document that is not in libvirt's grammar, newer elements and attributes too. One that can't be read at all is
 * left to who reads it next, whose refusal says more.
 *
 * @throws {VirtError} `XML_INVALID_SCHEMA`
 */
export function validateDocument(kind: keyof typeof codecs, xml: string): void {
  const [issue] = issuesOf(kind, xml);
  if (issue === undefined) return;
  const { path, wanted, found } = issue;
  throw refusal(
    "XML_INVALID_SCHEMA",
    `Cannot take a ${kind} document, wanted ${wanted} as ${path.join(".")}: found ${found}`,
    "XML",
  );
}

function issuesOf(kind: keyof typeof codecs, xml: string) {
  try {
    return checkers[kind]!.check(xml);
  } catch (error) {
    if (error instanceof VirtError) return [];
    throw error;
  }
}
