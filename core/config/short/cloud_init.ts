import type { OptionNames } from "../../contract/checked_options.ts";
import { OptionReader } from "./_option_reader.ts";
import { isoImage } from "./_iso_image.ts";

/** What cloud-init reads. An object is written as JSON, which YAML is a superset of. */
export interface CloudInitData {
  /** What is done at the first boot; of an object, `#cloud-config` is put in front. */
  readonly userData?: string | object;
  /** What the instance is; `instance-id` and `local-hostname` are its name unless told. */
  readonly metaData?: string | object;
  /** How its network is set up, in version 1 or 2; by DHCP unless told. */
  readonly networkConfig?: string | object;
  /** What the provider adds to the user's data. */
  readonly vendorData?: string | object;
}

const cloudInitDataNames: OptionNames<CloudInitData> = {
  userData: true,
  metaData: true,
  networkConfig: true,
  vendorData: true,
};

/** A seed for cloud-init, and where it is: in a volume, which `prepareVm()` makes, or in a file. */
export interface CloudInitOptions extends CloudInitData {
  /** The pool that the seed is in; `default` unless told. */
  readonly pool?: string;
  /** The seed's volume; the VM's name and `-cidata.iso` unless told. */
  readonly volume?: string;
  /** A file on the host, which has the bytes of `cloudInitSeed()`, instead of a volume. */
  readonly file?: string;
  /** What the seed is to the guest; a disk where disks are virtio, which systems for clouds always see, else a CD. */
  readonly device?: "disk" | "cdrom";
}

/** Their names. */
export const cloudInitOptionNames: OptionNames<CloudInitOptions> = {
  ...cloudInitDataNames,
  pool: true,
  volume: true,
  file: true,
  device: true,
};

/**
 * An image with a seed for cloud-init, as its NoCloud source finds it: an ISO 9660 file system with the label `cidata`.
 *
 * @example
 * ```ts
 * import { cloudInitSeed } from "@denovirt/denovirt/config";
 *
 * const image = cloudInitSeed("web", { userData: { packages: ["nginx"] } });
 * console.log(image.length % 2048); // 0
 * ```
 *
 * @param name What the instance is called where `metaData` does not say.
 * @throws {TypeError} If it is none of texts and objects.
 * @throws {RangeError} If an object has a key that is too long for cloud-init's reader: 1024 signs with its quotes.
 */
export function cloudInitSeed(name: string, data: CloudInitData): Uint8Array<ArrayBuffer> {
  const what = `Cannot make a seed for "${name}"`;
  const reader = new OptionReader(what, data).of(cloudInitDataNames);
  const files = seedFiles(name, reader);
  reader.end();
  return isoImage("cidata", files);
}

/** A seed's files. */
export function seedFiles(name: string, reader: OptionReader): ReadonlyMap<string, Uint8Array> {
  const text = (key: string, head = ""): string | undefined => {
    const value = reader.raw(key);
    if (value === undefined || typeof value === "string") return value;
    if (typeof value === "object" && value !== null) {
      const tooLong = (length: number) =>
        reader.wrong(key, `with keys of at most ${LONGEST_KEY} signs, quotes included`, length);
      return `${head}${yaml(value, tooLong)}\n`;
    }
    return reader.wrongKind(key, "to be text or an object", value);
  };
  const hostname = /^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/.test(name) ? name : undefined;
  const instance = { "instance-id": name, ...(hostname === undefined ? {} : { "local-hostname": hostname }) };
  const files: readonly [string, string | undefined][] = [
    ["meta-data", text("metaData") ?? `${yaml(instance, () => {})}\n`],
    // Without it, cloud-init takes the whole seed for none.
    ["user-data", text("userData", "#cloud-config\n") ?? "#cloud-config\n{}\n"],
    ["network-config", text("networkConfig")],
    ["vendor-data", text("vendorData", "#cloud-config\n")],
  ];
  const encoder = new TextEncoder();
  return new Map(
    files.flatMap(([path, content]) => content === undefined ? [] : [[path, encoder.encode(content)]]),
  );
}

/** In front of a colon, readers of YAML look no further back. */
const LONGEST_KEY = 1024;

/**
 * JSON as readers of YAML understand it: without signs that break lines there or are refused, and with whole mantissas.
 *
 * @param tooLong Told of a key that they would not take for one.
 */
function yaml(value: object, tooLong: (length: number) => void): string {
  return JSON.stringify(value, undefined, 2)
    .replace(
      /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
    // A number such as 1e+21 would be a text; what is in quotes stays.
    .replace(
      /"[^"\\]*(?:\\[^][^"\\]*)*"|[^"]+/gy,
      (part, at: number, whole: string) => {
        if (!part.startsWith('"')) return part.replace(/(?<![\d.])\d{1,25}(?=e)/g, "$&.0");
        if (whole[at + part.length] === ":" && part.length > LONGEST_KEY) {
          const { length } = [...part];
          if (length > LONGEST_KEY) tooLong(length);
        }
        return part;
      },
    );
}
