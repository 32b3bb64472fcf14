import { wantTextOrUndefined } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { orUndefined } from "../handle/lookup.ts";
import { domainMetadataType } from "../contract/generated/enums.gen.ts";
import { impactBits, type ImpactOptions } from "../contract/modification_impact.ts";
import { numberOf } from "../contract/enum_words.ts";
import type { Network } from "./network.ts";

type MetadataType = (typeof domainMetadataType)[number];

/** A network's title, description, or element of a namespace. */
export async function readMetadata(
  { connection, ref, name }: Network,
  type: MetadataType,
  uri: string | null,
  options: ImpactOptions | undefined,
): Promise<string | undefined> {
  const bits = impactBits(options, `Cannot read metadata of network "${name}"`);
  const number = numberOf(domainMetadataType, type);
  return await orUndefined(
    callOn(connection, "networks", "networkGetMetadata", ref, number, uri, bits, options),
    "NO_NETWORK_METADATA",
  );
}

/** Sets one of these; `undefined` removes it. */
export async function writeMetadata(
  { connection, ref, name }: Network,
  type: MetadataType,
  value: string | undefined,
  key: string | null,
  uri: string | null,
  options: ImpactOptions | undefined,
): Promise<void> {
  const what = `Cannot set metadata of network "${name}"`;
  const number = numberOf(domainMetadataType, type);
  const text = wantTextOrUndefined(value, what);
  const bits = impactBits(options, what);
  await callOn(connection, "networks", "networkSetMetadata", ref, number, text, key, uri, bits, options);
}
