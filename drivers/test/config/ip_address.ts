/** An IP address. */
export interface IpAddress {
  readonly family: 4 | 6;
  /** As a number of 32 or 128 bits. */
  readonly value: bigint;
}

/** How many bits the addresses of each family have. */
const BITS = { 4: 32, 6: 128 } as const;

/**
 * An address, `undefined` where the text is none. As libvirt's resolver: also IPv4 addresses of fewer than four parts, and
 * of octal and hexadecimal ones.
 */
export function readAddress(text: string): IpAddress | undefined {
  if (/^[0-9a-fx]+(\.[0-9a-fx]+){0,3}$/i.test(text)) {
    // The platform reads these as every resolver does.
    const host = hostOf(text);
    if (host === undefined || !/^\d+(\.\d+){3}$/.test(host)) return undefined;
    return { family: 4, value: host.split(".").reduce((sum, part) => sum << 8n | BigInt(part), 0n) };
  }
  if (!text.includes(":") || !/^[0-9a-f:.]*$/i.test(text)) return undefined;
  const host = hostOf(`[${text}]`)?.slice(1, -1);
  if (host === undefined) return undefined;
  const [head = "", tail] = host.split("::");
  const groups = (part: string) => part === "" ? [] : part.split(":");
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = Array<string>(8 - before.length - after.length).fill("0");
  const all = [...before, ...zeros, ...after];
  return { family: 6, value: all.reduce((sum, group) => sum << 16n | BigInt(`0x${group}`), 0n) };
}

function hostOf(text: string): string | undefined {
  return URL.parse(`http://${text}/`)?.hostname;
}

/** An address as libvirt writes it. */
export function formatAddress({ family, value }: IpAddress): string {
  if (family === 4) return formatIpv4(value);
  const high = value >> 32n;
  // Addresses that stand for IPv4 ones have these in them.
  if (high === 0xffffn || high === 0n && value >= 0x10000n) {
    return `::${high === 0n ? "" : "ffff:"}${formatIpv4(value & 0xffffffffn)}`;
  }
  const groups = value.toString(16).padStart(32, "0").match(/.{4}/g)!.join(":");
  return URL.parse(`http://[${groups}]/`)!.hostname.slice(1, -1);
}

function formatIpv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => value >> shift & 255n).join(".");
}

/** The mask of so many leading bits. */
export function maskOf(family: 4 | 6, prefix: number): bigint {
  const bits = BigInt(BITS[family]);
  return (1n << bits) - 1n ^ (1n << bits - BigInt(prefix)) - 1n;
}

/** How many leading bits a netmask has; `undefined` where it has others. */
export function prefixOfMask({ family, value }: IpAddress): number | undefined {
  const text = value.toString(2).padStart(BITS[family], "0");
  return /^1*0*$/.test(text) ? text.replaceAll("0", "").length : undefined;
}

/** The prefix that an address has without being told one; `undefined` where it has none. */
export function naturalPrefix({ family, value }: IpAddress): number | undefined {
  if (value === 0n) return 0;
  if (family === 6) return 64;
  if (value >> 31n === 0n) return 8;
  if (value >> 30n === 2n) return 16;
  return value >> 29n === 6n ? 24 : undefined;
}

/** Whether two addresses are of one family, and the same. */
export function sameAddress(one: IpAddress | undefined, other: IpAddress | undefined): boolean {
  return one !== undefined && one.family === other?.family && one.value === other.value;
}
