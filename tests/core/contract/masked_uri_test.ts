import assert from "node:assert/strict";
import fc from "fast-check";
import { VirtError } from "@denovirt/denovirt";
import { maskedUri } from "../../../core/contract/masked_uri.ts";
import { parseUri } from "../../../core/contract/uri.ts";

/** Where a password can stand, and how it can be mistyped. In the rest of these is no capital letter. */
const SHAPES: Readonly<Record<string, (password: string) => string>> = {
  "as it should": (p) => `esx://root:${p}@host/`,
  "with a port": (p) => `qemu+ssh://root:${p}@host:22/system`,
  "with a port that is none": (p) => `esx://root:${p}@host:port/`,
  "with a port that is too high": (p) => `esx://root:${p}@host:99999/`,
  "with parameters": (p) => `esx://root:${p}@host/?no_verify=1`,
  "with an address": (p) => `qemu+tls://root:${p}@[::1]:16514/system`,
  "with half an address": (p) => `qemu+tls://root:${p}@[::1:16514/system`,
  "with no user": (p) => `esx://:${p}@host/`,
  "with no host": (p) => `esx://root:${p}@`,
  "with a user of two": (p) => `esx://ro@ot:${p}@host/`,
  "with one slash": (p) => `esx:/root:${p}@host/`,
  "with no slash": (p) => `esx:root:${p}@host/`,
  "with three slashes": (p) => `esx:///root:${p}@host/`,
  "with four slashes": (p) => `esx:////root:${p}@host/`,
  "with backslashes": (p) => `esx:\\\\root:${p}@host\\`,
  "with two schemes": (p) => `https://esx://root:${p}@host/`,
  "with two colons": (p) => `esx:://root:${p}@host/`,
  "with no colon": (p) => `esx//root:${p}@host/`,
  "with a semicolon": (p) => `esx;//root:${p}@host/`,
  "with a space": (p) => ` esx://root:${p}@host/`,
  "with no scheme": (p) => `root:${p}@host`,
  "with no scheme but slashes": (p) => `//root:${p}@host/`,
  "with a bad scheme": (p) => `+://root:${p}@host/`,
  "in a path": (p) => `qemu://host/root:${p}@host`,
  "in a path of an address": (p) => `qemu+tls://[::1]/root:${p}@host`,
  "twice": (p) => `esx://root:${p}@host/root:${p}@host`,
  "before a path with an @": (p) => `vpx://root:${p}@host/dc@one/host`,
  "in a fragment": (p) => `qemu://host/system#root:${p}@host`,
  "in a proxy": (p) => `esx://host/?proxy=socks5://root:${p}@proxy:1080`,
  "in a proxy without its type": (p) => `esx://host/?no_verify=1&proxy=root:${p}@proxy`,
  "in a password parameter": (p) => `esx://host/?password=${p}`,
  "in one of another case": (p) =>
    `esx://host/?x=1&user=root;Pass-Word=${p}`.toLowerCase().replace(p.toLowerCase(), p),
  "in a secret": (p) => `esx://host/?client_secret=${p}&no_verify=1`,
  "in a token": (p) => `esx://root@host:443/?token=${p}`,
  "in percent-encoding": (p) => `esx://root:${encodeURIComponent(p)}@host/`,
  "behind an encoded colon": (p) => `esx://root%3A${encodeURIComponent(p)}@host/`,
  "in an encoded proxy": (p) => `esx://host/?proxy=${encodeURIComponent(`http://root:${p}@proxy`)}`,
};

/** Shapes without an `@` behind the password, whose host and port may be just that. */
const WITHOUT_AT: typeof SHAPES = {
  "before an encoded @": (p) => `esx://root:${p}%40host/`,
  "before an encoded @ of one slash": (p) => `esx:/root:${p}%40host/`,
  "before no host": (p) => `esx://root:${p}`,
  "before a path": (p) => `esx://root:${p}/path`,
  "behind the host": (p) => `esx://root@host:${p}/`,
  "with no scheme and no host": (p) => `root:${p}`,
};

/** Every part of it has capital letters, which what is shown must not have. */
const part = fc.constantFrom("Q", "XZ", "QQ", "ZXQ");
const sign = fc.constantFrom(
  ..."@:/?#%&;=+ \\[]()'\"!$*,~<>^|{}.-_0379aeé日",
  "%40",
  "%3A",
  "://",
  "a=b@",
  "%zz",
  "\n",
);
const password = fc.tuple(part, fc.array(fc.oneof(sign, part), { maxLength: 8 }), part)
  .map(([first, middle, last]) => first + middle.join("") + last);

/** What comes behind an `@` of these would be a host. */
const withoutAt = fc.tuple(part, fc.array(fc.oneof(sign, part), { maxLength: 8 }), part)
  .map(([first, middle, last]) => (first + middle.join("") + last).replaceAll(/@|%40/g, ""));

function shownBy(uri: string): string[] {
  const shown = [maskedUri(uri).text];
  try {
    const { text, scheme, host, path } = parseUri(uri);
    // What is not refused is told by drivers in these, and sent to hosts.
    shown.push(text, scheme, host, path);
  } catch (error) {
    assert(error instanceof VirtError, uri);
    assert.equal(error.code, "INVALID_ARG");
    shown.push(error.message, Deno.inspect(error));
  }
  return shown;
}

const ALL = [
  ...Object.entries(SHAPES).map(([where, uri]) => [where, uri, password] as const),
  ...Object.entries(WITHOUT_AT).map(([where, uri]) => [where, uri, withoutAt] as const),
];
for (const [where, uri, passwords] of ALL) {
  Deno.test(`No part of a password is shown ${where}`, () => {
    const hides = (password: string) => {
      for (const shown of shownBy(uri(password))) {
        assert(!/[QXZ]/.test(shown), `${JSON.stringify(uri(password))} is shown as ${JSON.stringify(shown)}`);
      }
    };
    hides("QXZ");
    fc.assert(fc.property(passwords, hides), { numRuns: 500, seed: 14 });
  });
}

Deno.test("maskedUri() hides what is called a password in a path, too", () => {
  assert.equal(maskedUri("esx://host/a,password=QXZ/b").text, "esx://host/a,password=***/b");
});

Deno.test("maskedUri() shows a URI without a password as it is", () => {
  for (
    const uri of [
      "test:///default",
      "test:///default?world=a&seed=1&clock=virtual",
      "test:///dir/a:b.xml",
      "qemu:///system",
      "qemu:/system",
      "qemu+unix:///session?socket=/run/user/1000/a@b",
      "qemu+ssh://root@host/system?keyfile=/home/me@home/id&known_hosts=/k&sshauth=agent,password",
      "qemu+ssh://root@host:22/system",
      "qemu+tls://host:16514/system?no_verify=1",
      "qemu+tcp://[::1]/system",
      "xen+ext:///system?command=/usr/bin/x&name=xen:///",
      "esx://root@esx.example.com/?no_verify=1&auto_answer=1&vcenter=vc",
      "esx://host/?proxy=socks5://proxy:1080",
      "vpx://root@vc:443/folder/dc/cluster/host",
      "vpx://vc/dc@one/host",
      "vpx://vc:443/dc%40one/host",
    ]
  ) {
    assert.deepEqual(maskedUri(uri), { text: uri, doubtful: false }, uri);
    assert.equal(parseUri(uri).text, uri);
  }
});

Deno.test("maskedUri() keeps what is needed to know which URI was meant", () => {
  for (
    const [uri, text] of [
      ["esx://root:s3cret@host/", "esx://root:***@host/"],
      ["esx:/root:s3cret@host/", "esx:/root:***@host/"],
      ["root:s3cret@host", "root:***@host"],
      ["qemu+ssh://root:s3@cret@host:22/system?keyfile=/k", "qemu+ssh://root:***@host:22/system?keyfile=/k"],
      ["esx://root@host:s3cret/", "esx://root@host:***"],
      ["esx://host/?no_verify=1&password=s3cret", "esx://host/?no_verify=1&password=***"],
      ["esx://host/?proxy=http://me:s3cret@proxy&no_verify=1", "esx://host/?proxy=***&no_verify=1"],
    ]
  ) assert.equal(maskedUri(uri!).text, text);
});

Deno.test("parseUri() refuses what may have a part of a password where a host or a path belongs", () => {
  for (
    const uri of [
      "esx://root:a/b@host/",
      "esx:/root:a@host/",
      "qemu:///root:a@host/system",
      "vpx://vc:443/dc@one",
    ]
  ) {
    assert.throws(() => parseUri(uri), {
      code: "INVALID_ARG",
      outcome: "not-sent",
      message: /: what may be a password, .* and "%40" for any "@" that is none$/,
    }, uri);
  }
  assert.equal(parseUri("vpx://vc:443/dc%40one").path, "/dc@one");
  assert.equal(parseUri("esx://root:a%2Fb@host/").host, "host");
});
