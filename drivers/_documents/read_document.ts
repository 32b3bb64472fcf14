import { codecs } from "../../core/config/codec/document_codecs.ts";
import type { ConfigOf, Documents } from "../../core/config/document_kinds.ts";
import { VirtError } from "../../core/contract/errors.ts";
import type { ErrorDomain } from "../../core/contract/generated/error_codes.gen.ts";
import { ElementReader } from "./element_reader.ts";
import { type IgnoredPosition, ReadingRecord } from "./reading_record.ts";
import { UnreadPositions } from "./unread_positions.ts";
import { ADDED_BY_LIBVIRT, EffectTable, type PositionsWithoutEffect } from "./without_effect.ts";

/** How a hypervisor reads documents. */
export interface ReadDocumentOptions {
  /** What is refused, for the error's message: `Cannot define a domain`. */
  readonly action: string;
  /** The hypervisor's name in it: `bhyve`. */
  readonly hypervisor: string;
  /** libvirt's part that raises the error. */
  readonly domain: ErrorDomain;
  /** What it may pass over, beside {@linkcode ADDED_BY_LIBVIRT} in domains; of a device as in a domain: `devices.disk…`. */
  readonly withoutEffect?: PositionsWithoutEffect;
  /** Takes values that libvirt's grammar does not, as libvirt itself does: networks' names with spaces. */
  readonly lenient?: boolean;
}

/** What was read of a document. */
export interface DocumentRead<Value> {
  readonly value: Value;
  /** What of it does nothing here, and why. */
  readonly ignored: readonly IgnoredPosition[];
}

/**
 * Reads a document into what a hypervisor can hold. Whatever `read` does not ask for is refused, each by its place and its
 * value, so that nothing is dropped without a word. Call it before anything is changed.
 *
 * @param read Asks for all that the hypervisor can hold.
 * @throws {VirtError} `XML_ERROR` if it is no such document; `CONFIG_UNSUPPORTED` with all that is refused in `issues`.
 */
export function readDocument<Kind extends keyof Documents, Value>(
  kind: Kind,
  xml: string,
  options: ReadDocumentOptions,
  read: (root: ElementReader<ConfigOf<Documents[Kind]> & object>) => Value,
): DocumentRead<Value> {
  const config = codecs[kind].parse(xml, { lenient: options.lenient }) as ConfigOf<Documents[Kind]> & object;
  return readConfig(kind, config, options, read, xml);
}

/**
 * The same of a config.
 *
 * @param xml The text that it was read from, for lines and columns in `issues`.
 */
export function readConfig<Kind extends keyof Documents, Value>(
  kind: Kind,
  config: ConfigOf<Documents[Kind]> & object,
  options: ReadDocumentOptions,
  read: (root: ElementReader<ConfigOf<Documents[Kind]> & object>) => Value,
  xml?: string,
): DocumentRead<Value> {
  const record = new ReadingRecord();
  let value: Value;
  try {
    value = read(new ElementReader(config, [], record));
  } catch (cause) {
    // A value that was refused before may be what the rest fell over.
    throw record.refused ? refusal(record, options, xml, cause) : cause;
  }
  const effects = effectsIn(kind, options.withoutEffect);
  new UnreadPositions(record, effects, `nothing that ${options.hypervisor} does not have`).settle(config);
  if (record.refused) throw refusal(record, options, xml);
  return { value, ignored: record.ignored };
}

function effectsIn(kind: keyof Documents, withoutEffect: PositionsWithoutEffect = {}): EffectTable {
  const domains = kind === "domain" || kind === "device";
  const all = domains ? { ...ADDED_BY_LIBVIRT, ...withoutEffect } : withoutEffect;
  return new EffectTable(all, kind === "device" ? ["devices"] : []);
}

function refusal(
  record: ReadingRecord,
  { action, domain }: ReadDocumentOptions,
  xml: string | undefined,
  cause?: unknown,
): VirtError {
  const issues = record.issues(xml);
  const [first] = issues;
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : "";
  const place = first?.line === undefined ? "" : ` at line ${first.line}, column ${first.column}`;
  const where = first?.path.length ? ` as ${first.path.join(".")}` : "";
  return new VirtError(`${action}, wanted ${first?.wanted}${where}: found ${first?.found}${place}${more}`, {
    code: "CONFIG_UNSUPPORTED",
    domain,
    outcome: "not-sent",
    issues,
    ...(cause === undefined ? {} : { cause }),
  });
}
