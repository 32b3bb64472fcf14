import type { SizeUnit, UnknownContent } from "../../core/config/config_content.ts";

/** A value without properties. */
export type Plain = string | number | bigint | boolean;

/** A property of any type of a union: disks of files have `source.file`, those of devices `source.dev`. */
export type KeyOf<Config> = Config extends unknown ? Exclude<keyof Config, "unknownContent"> : never;

/** What a property has in any type of a union. */
export type ValueOf<Config, Key> = Config extends unknown ? Key extends keyof Config ? Config[Key] : never
  : never;

/** A property's value where it is there. */
export type Given<Config, Key> = NonNullable<ValueOf<Config, Key>>;

type KeyWhere<Config, Wanted> = {
  [Key in KeyOf<Config>]: [Given<Config, Key>] extends [Wanted] ? Key : never;
}[KeyOf<Config>];

/** Properties that are values, or lists of values. */
export type PlainKey<Config> = KeyWhere<Config, Plain | readonly Plain[]> & string;

/** Properties that are words. */
export type WordKey<Config> = KeyWhere<Config, string> & string;

/** Properties that are numbers. */
export type NumberKey<Config> = KeyWhere<Config, number | bigint> & string;

/** Properties that are lists of elements. */
export type ListKey<Config> =
  & Exclude<KeyWhere<Config, readonly object[]>, KeyWhere<Config, readonly Plain[]>>
  & string;

/** Properties that are one element. */
export type ElementKey<Config> =
  & Exclude<KeyWhere<Config, object>, KeyWhere<Config, readonly unknown[]>>
  & string;

/** An element that is a size: a number, and the unit that it is in. */
export interface Sized {
  readonly value: number | bigint;
  readonly unit?: SizeUnit;
}

/** Properties that are sizes. */
export type SizeKey<Config> = KeyWhere<Config, Sized> & ElementKey<Config>;

/** One element of a list. */
export type Each<List> = List extends readonly (infer One)[] ? One : never;

/** A config as plain data. */
export type Content = Readonly<Record<string, unknown>> & { readonly unknownContent?: UnknownContent };
