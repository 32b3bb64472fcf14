import { shown } from "../contract/argument_checks.ts";
import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import type { ErrorCode } from "../contract/generated/error_codes.gen.ts";
import { VirtError } from "../contract/errors.ts";
import type { CallOptions } from "../contract/references.ts";
import type { ConfigDifference } from "../config/diff/diff.ts";
import { overlay, type OverlayOptions } from "../config/diff/overlay.ts";
import { withAbsences } from "../config/diff/with_absences.ts";
import type { DocumentConfigs } from "../config/document_configs.ts";
import type { Tree } from "../config/tree.ts";
import { within } from "../job/deadline.ts";
import { documentText, loadCodecs } from "./document_text.ts";
import type { EnsureAutostartOptions, EnsurePlan } from "./ensure_options.ts";

/** An object that can be made sure of, with the calls that its kind has. */
interface Ensurable {
  xml(options?: CallOptions): Promise<string>;
  start?(options?: CallOptions): Promise<void>;
  isActive?(options?: CallOptions): Promise<boolean>;
  isPersistent?(options?: CallOptions): Promise<boolean>;
  autostart?(options?: CallOptions): Promise<boolean>;
  setAutostart?(on: boolean, options?: CallOptions): Promise<void>;
}

/** What defining takes. */
interface DefineLimits extends CallOptions {
  readonly validate?: boolean;
}

/** How objects of one kind are found, read and defined. */
export interface EnsureKind<Kind extends keyof DocumentConfigs, T extends Ensurable> extends OverlayOptions {
  readonly kind: Kind;
  /** `a network`. */
  readonly noun: string;
  /** Whose options they are: `networks.ensure()`. */
  readonly caller: string;
  /** The code with which a host says that there is no such object. */
  readonly missing: ErrorCode;
  /** The object that a config means. */
  find(config: Tree, options: CallOptions): Promise<T | undefined>;
  /** Its definition. */
  read(object: T, options: CallOptions): Promise<object>;
  /** What its definition has to say of who it is. */
  identity(object: T): Tree;
  define(document: string, options: DefineLimits): Promise<T>;
  /** The options that `ensure()` has for this kind. */
  readonly options: readonly string[];
  /** Whether a difference counts; each does unless told. */
  counts?(difference: ConfigDifference): boolean;
  /**
   * What an update takes where it is no definition; throws what no update can bring about, also where nothing is changed.
   * It resolves to `again` where the object is to be read once more.
   */
  update?(
    object: T,
    differences: readonly ConfigDifference[],
  ): (document: string, options: CallOptions) => Promise<void | "again">;
  /** Where starting takes more than a call without options. */
  start?(object: T, options: CallOptions): Promise<void>;
}

type EnsureNames = Pick<EnsureKind<"network", Ensurable>, "noun" | "caller" | "options">;

/** Others may make and remove an object meanwhile, over and over; nobody waits for them without end. */
const MOST_TRIES = 5;

/** Makes, leaves or updates an object, so that its host has what a document names. */
export async function ensure<Kind extends keyof DocumentConfigs, T extends Ensurable>(
  kind: EnsureKind<Kind, T>,
  document: string | DocumentConfigs[Kind],
  options: EnsureAutostartOptions = {},
): Promise<EnsurePlan<T>> {
  checkFlags(kind, options);
  const xml = await documentText(kind.kind, document, `Cannot ensure ${kind.noun}`);
  const { signal, timeoutMs } = options;
  const cut = new AbortController();
  // Each call gets the signal; the time is for all of them together.
  const limits = { signal: signal === undefined ? cut.signal : AbortSignal.any([signal, cut.signal]) };
  const work = () => new Ensuring(kind, xml, document, options, limits).run();
  try {
    return await within(work, { signal, timeoutMs }, `${kind.noun} to be as asked for`);
  } finally {
    // Nothing more is begun for who has stopped waiting.
    cut.abort();
  }
}

type Definition<T> = Pick<EnsurePlan<T>, "object" | "definition" | "differences">;

class Ensuring<Kind extends keyof DocumentConfigs, T extends Ensurable> {
  readonly #kind: EnsureKind<Kind, T>;
  readonly #xml: string;
  readonly #given: string | object;
  readonly #options: EnsureAutostartOptions;
  readonly #limits: CallOptions;

  constructor(
    kind: EnsureKind<Kind, T>,
    xml: string,
    given: string | object,
    options: EnsureAutostartOptions,
    limits: CallOptions,
  ) {
    this.#kind = kind;
    this.#xml = xml;
    this.#given = given;
    this.#options = options;
    this.#limits = limits;
  }

  async run(): Promise<EnsurePlan<T>> {
    const codec = (await loadCodecs())[this.#kind.kind];
    const read = codec.parse(this.#xml, { lenient: true });
    const wanted = (typeof this.#given === "string" ? read : withAbsences(this.#given, read)) as Tree;
    const format = (config: Tree) => codec.format(config as never);
    for (let tries = 1;; tries++) {
      const defined = await this.#defined(wanted, format, tries >= MOST_TRIES);
      if (defined !== undefined) return { ...defined, ...await this.#state(defined.object) };
    }
  }

  /** What became of the definition; undefined where somebody else has changed it meanwhile. */
  async #defined(
    wanted: Tree,
    format: (config: Tree) => string,
    isLast: boolean,
  ): Promise<Definition<T> | undefined> {
    const object = await this.#kind.find(wanted, this.#limits);
    const dryRun = this.#options.dryRun === true;
    if (object === undefined) {
      const differences = [{ path: [], before: undefined, after: wanted }];
      if (dryRun) return { object, definition: "made", differences };
      const made = await this.#define(this.#xml, wanted, undefined, isLast);
      return made && { object: made, definition: "made", differences };
    }
    let differences: readonly ConfigDifference[];
    let config: Tree;
    let isPersistent: boolean;
    try {
      isPersistent = await this.#isPersistent(object);
      const found = await this.#kind.read(object, this.#limits);
      ({ differences, config } = overlay(wanted, found as Tree, this.#kind));
      differences = differences.filter((each) => this.#kind.counts?.(each) ?? true);
    } catch (error) {
      if (!isLast && error instanceof VirtError && error.code === this.#kind.missing) return undefined;
      throw error;
    }
    if (differences.length === 0 && isPersistent) return { object, definition: "left", differences };
    const update = this.#kind.update?.(object, differences);
    if (dryRun) return { object, definition: "updated", differences };
    const text = format({ ...config, ...this.#kind.identity(object) });
    if (update !== undefined) {
      if (await update(text, this.#limits) === "again") return undefined;
      return { object, definition: "updated", differences };
    }
    const updated = await this.#define(text, wanted, object, isLast);
    return updated && { object: updated, definition: "updated", differences };
  }

  /** The object; undefined where the host refuses because another one has come in its place. */
  async #define(xml: string, wanted: Tree, known: T | undefined, isLast: boolean): Promise<T | undefined> {
    const { validate } = this.#options;
    try {
      return await this.#kind.define(
        xml,
        validate === undefined ? this.#limits : { ...this.#limits, validate },
      );
    } catch (error) {
      if (isLast || !(error instanceof VirtError) || error.outcome !== "refused") throw error;
      const now = await this.#kind.find(wanted, this.#limits);
      const same = (one: T) => JSON.stringify(this.#kind.identity(one));
      if (now === undefined || known !== undefined && same(now) === same(known)) throw error;
      return undefined;
    }
  }

  async #isPersistent(object: T): Promise<boolean> {
    try {
      return await object.isPersistent?.(this.#limits) ?? true;
    } catch (error) {
      // Where nothing can be transient, nothing is.
      if (error instanceof VirtError && error.code === "NO_SUPPORT") return true;
      throw error;
    }
  }

  async #state(
    object: T | undefined,
  ): Promise<{ readonly started: boolean; readonly autostartChanged: boolean }> {
    const { start, autostart, dryRun } = this.#options;
    if (object === undefined) return { started: start === true, autostartChanged: autostart === true };
    const before = autostart === undefined ? undefined : await object.autostart!(this.#limits);
    const autostartChanged = before !== undefined && before !== autostart;
    if (autostartChanged && !dryRun) await object.setAutostart!(autostart!, this.#limits);
    const isOff = start === true && !await object.isActive!(this.#limits);
    return { started: isOff && (dryRun === true || await this.#start(object)), autostartChanged };
  }

  /** Whether it was started here, and not by somebody else meanwhile. */
  async #start(object: T): Promise<boolean> {
    try {
      if (this.#kind.start !== undefined) await this.#kind.start(object, this.#limits);
      else await object.start!(this.#limits);
      return true;
    } catch (error) {
      if (!(error instanceof VirtError && error.outcome === "refused")) throw error;
      if (await object.isActive!(this.#limits)) return false;
      throw error;
    }
  }
}

/** @throws {TypeError} If there is no such option, or one is not true or false. */
function checkFlags({ noun, caller, options: names }: EnsureNames, options: EnsureAutostartOptions): void {
  const known = { ...Object.fromEntries(names.map((name) => [name, true as const])), ...callOptionNames };
  checkOptions(options, known, caller);
  for (const [name, value] of Object.entries(options)) {
    if (name in callOptionNames) continue;
    if (value !== undefined && typeof value !== "boolean") {
      throw new TypeError(`Cannot ensure ${noun}, wanted true or false for "${name}": found ${shown(value)}`);
    }
  }
}

/** @throws {TypeError} If a config tells neither name nor UUID. */
export function nameOrUuid({ uuid, name }: Tree, noun: string): string {
  const found = uuid ?? name;
  if (typeof found === "string" && found !== "") return found;
  throw new TypeError(`Cannot ensure ${noun}, wanted a document with a name or a UUID: found neither`);
}
