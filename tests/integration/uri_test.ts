import assert from "node:assert/strict";
import fc from "fast-check";
import { connect } from "../../mod.ts";
import { parseUri } from "../../core/contract/uri.ts";
import { uriParameter } from "../../core/contract/uri_parameters.ts";
import { peerTest } from "../hosts/peers.ts";

/** A stand-in for ssh that writes down how it was called. */
class SshArguments implements AsyncDisposable {
  readonly program: string;
  readonly #dir: string;

  private constructor(dir: string) {
    this.#dir = dir;
    this.program = `${dir}/ssh`;
  }

  static async create(): Promise<SshArguments> {
    const each = new SshArguments(await Deno.makeTempDir({ prefix: "dv-ssh-" }));
    const text = `#!/bin/sh\nprintf '%s\\0' "$@" > '${each.#dir}/args'\nexit 255\n`;
    await Deno.writeTextFile(each.program, text, { mode: 0o755 });
    return each;
  }

  /** The arguments of the one call since the last; `undefined` where there was none. */
  async take(): Promise<readonly string[] | undefined> {
    const file = `${this.#dir}/args`;
    const text = await Deno.readTextFile(file).catch(() => undefined);
    if (text === undefined) return undefined;
    await Deno.remove(file);
    return text.split("\0").slice(0, -1);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.#dir, { recursive: true });
  }
}

/** Whom a call of ssh is for, without what libvirt and we put differently. */
function meaning(args: readonly string[] | undefined): unknown {
  if (args === undefined) return "refused";
  const options = args.slice(0, args.indexOf("--"));
  const behind = (option: string) =>
    options.includes(option) ? options[options.indexOf(option) + 1] : undefined;
  return {
    host: args[args.indexOf("--") + 1],
    port: behind("-p"),
    user: behind("-l"),
    keyfile: behind("-i"),
    verified: !options.includes("StrictHostKeyChecking=no"),
    asks: !options.includes("BatchMode=yes"),
  };
}

const decoder = new TextDecoder();

/** What virsh makes of a URI. */
async function virshMeans(ssh: SshArguments, uri: string): Promise<unknown> {
  const { stderr } = await new Deno.Command("/usr/bin/virsh", { args: ["-c", uri, "uri"], stdin: "null" })
    .output();
  const args = await ssh.take();
  assert.ok(args !== undefined || /^error:/m.test(decoder.decode(stderr)), uri);
  return meaning(args);
}

/** What we make of it. */
async function weMean(ssh: SshArguments, uri: string): Promise<unknown> {
  const error = await connect(uri).then(() => undefined, (error: Error) => error);
  assert.equal(error?.name, "VirtError", uri);
  return meaning(await ssh.take());
}

/** Each is behind `qemu+ssh://`, with `COMMAND` in the place of what names ssh. `no_tty=1` is our own default. */
const URIS = [
  "h/system?no_tty=1&COMMAND",
  "me@h:2222/system?no_tty=1&COMMAND",
  "h:0/system?no_tty=1&COMMAND",
  "h/?no_tty=1&COMMAND",
  "h?no_tty=1&COMMAND",
  "/system?no_tty=1&COMMAND",
  "h/system?no_tty=1&COMMAND#part",
  "1.2.3.4/system?no_tty=1&COMMAND",
  "[::1]/system?no_tty=1&COMMAND",
  "[fe80::1%25eth0]/system?no_tty=1&COMMAND",
  "[fe80::1%eth0]/system?no_tty=1&COMMAND",
  "root@[fe80::1%25wlan0]:22/system?no_tty=1&COMMAND",
  "[fe80::1%251]/system?no_tty=1&COMMAND",
  "[fe80::1%en-p0s3.7_a~b]/system?no_tty=1&COMMAND",
  "[fe80::1/system?no_tty=1&COMMAND",
  "h:/system?no_tty=1&COMMAND",
  "h:x/system?no_tty=1&COMMAND",
  "h/%zz?no_tty=1&COMMAND",
  "CORP%5Cme@h/system?no_tty=1&COMMAND",
  "svc%24@h/system?no_tty=1&COMMAND",
  "svc$@h/system?no_tty=1&COMMAND",
  "Jo%20Doe@h/system?no_tty=1&COMMAND",
  "m%C3%A9@h/system?no_tty=1&COMMAND",
  "a+b@h/system?no_tty=1&COMMAND",
  "a%40b@h/system?no_tty=1&COMMAND",
  "h/system?no_tty=1&COMMAND;keyfile=k",
  "h/system?COMMAND;no_tty=1;keyfile=k",
  "h/system?no_tty=1;keyfile=k&COMMAND",
  "h/system?no_tty=1&keyfile=a;b=c&COMMAND",
  "h/system?no_tty=1&keyfile=a&keyfile=b&COMMAND",
  "h/system?no_tty=1&KeyFile=b&keyfile=a&COMMAND",
  "h/system?no_tty=1&keyfile=a&KEYFILE=b&COMMAND",
  "h/system?no_tty=1&&keyfile=a+b%20c&=x&COMMAND",
  "h/system?no_tty=1&keyfile=a=b=c&COMMAND",
  "h/system?no_tty=1&no_verify=1&COMMAND",
  "h/system?no_tty=1&No_Verify=2&COMMAND",
  "h/system?no_tty=1&no_verify=%20+1&COMMAND",
  "h/system?no_tty=1&no_verify=-1&COMMAND",
  "h/system?no_tty=1&no_verify=1&no_verify=0&COMMAND",
  "h/system?no_tty=1&no_verify=1x&COMMAND",
  "h/system?no_tty=1&no_verify=1%20&COMMAND",
  "h/system?no_tty=1&no_verify=4294967296&COMMAND",
  "h/system?no_tty=1&no_verify&COMMAND",
  "h/system?no_tty=1&mode=LEGACY&COMMAND",
  "h/system?no_tty=1&mode=direct;mode=legacy&COMMAND",
  "h/system?no_tty=1&unknown=1&COMMAND",
] as const;

peerTest("connect() reads URIs as libvirt does", ["virsh", "posix-tools"], async () => {
  await using ssh = await SshArguments.create();
  for (const uri of URIS) {
    const whole = `qemu+ssh://${uri}`.replace("COMMAND", `command=${ssh.program}`);
    assert.deepEqual(await weMean(ssh, whole), await virshMeans(ssh, whole), uri);
  }
});

peerTest("connect() divides a URI's parameters as libvirt does", ["virsh", "posix-tools"], async () => {
  await using ssh = await SshArguments.create();
  const piece = fc.constantFrom(
    "&",
    ";",
    "=",
    "keyfile=",
    "KEYFILE=",
    "no_verify=1",
    "no_verify=0",
    "x",
    "%26",
    "+",
    "?",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 10 }), async (pieces) => {
      const query = pieces.join("");
      const uri = `qemu+ssh://h/system?no_tty=1&${query}&command=${ssh.program}`;
      // An empty path is none to us: ssh would take it for no key at all.
      fc.pre(uriParameter(parseUri(uri), "keyfile") !== "");
      assert.deepEqual(await weMean(ssh, uri), await virshMeans(ssh, uri), uri);
    }),
    { numRuns: 25, seed: 1 },
  );
});
