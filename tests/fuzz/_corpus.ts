import type { Packet } from "../drivers/libvirt/wire/_capturing_proxy.ts";
import { parsePackets } from "../drivers/libvirt/wire/_packets.ts";

const folder = new URL("corpus/", import.meta.url);
const golden = new URL("../golden/", import.meta.url);
const encoder = new TextEncoder();

/** Where inputs that once found something are kept: one a line, in hexadecimal digits. */
export function foundFile(target: string): URL {
  return new URL(`${target}.hex`, folder);
}

/** Those inputs. */
export async function found(target: string): Promise<readonly Uint8Array[]> {
  const text = await Deno.readTextFile(foundFile(target)).catch(() => "");
  return text.split("\n").filter((line) => /^[0-9a-f]+$/.test(line)).map((line) => Uint8Array.fromHex(line));
}

/** A file of one input a line; `#` begins a comment. */
export async function lines(name: string): Promise<readonly Uint8Array[]> {
  const text = await Deno.readTextFile(new URL(name, folder));
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) =>
    encoder.encode(line)
  );
}

/** A folder of one input a file. */
export async function files(name: string): Promise<readonly Uint8Array[]> {
  const inputs: Uint8Array[] = [];
  const directory = new URL(`${name}/`, folder);
  const names = (await Array.fromAsync(Deno.readDir(directory))).map((entry) => entry.name).toSorted();
  for (const each of names) inputs.push(await Deno.readFile(new URL(each, directory)));
  return inputs;
}

/** What real daemons and clients once said. */
export async function goldenPackets(): Promise<readonly Packet[]> {
  const packets: Packet[] = [];
  for (const name of ["domains", "events", "objects", "streams"]) {
    packets.push(...parsePackets(await Deno.readTextFile(new URL(`${name}.hex`, golden))));
  }
  return packets.filter(({ bytes }) => bytes.length <= 8192);
}
