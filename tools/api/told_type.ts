import type { TypedParamType } from "./typed_param_facts.ts";

const WRITTEN_TYPE = /VIR_TYPED_PARAMS?_(INT|UINT|LLONG|ULLONG|DOUBLE|BOOLEAN|STRING)\b/;
const SPOKEN_TYPE =
  /\b(?:as|as an?|type) (unsigned long long|unsigned int|long long|ullong|llong|uint|int|double|boolean|string)\b/;
const LONG_NAMES: Readonly<Record<string, string>> = {
  "unsigned long long": "ullong",
  "unsigned int": "uint",
  "long long": "llong",
};

/** The type that a description of a typed parameter tells. */
export function toldType(info: string): TypedParamType | undefined {
  const written = WRITTEN_TYPE.exec(info)?.[1]?.toLowerCase();
  const spoken = SPOKEN_TYPE.exec(info)?.[1];
  const type = written ?? (spoken === undefined ? undefined : LONG_NAMES[spoken] ?? spoken);
  return type as TypedParamType | undefined;
}
