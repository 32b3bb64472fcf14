import assert from "node:assert/strict";
import { parseUri } from "../../../core/contract/uri.ts";

Deno.test("parseUri() takes libvirt's URIs apart", () => {
  const uri = parseUri("QEMU+TCP://me%40here@[::1]:16509/system?socket=/run/a%20b&no_verify=1");
  assert.equal(uri.scheme, "qemu+tcp");
  assert.equal(uri.driver, "qemu");
  assert.equal(uri.transport, "tcp");
  assert.equal(uri.user, "me@here");
  assert.equal(uri.host, "::1");
  assert.equal(uri.port, 16509);
  assert.equal(uri.path, "/system");
  assert.equal(uri.params.get("socket"), "/run/a b");
  assert.equal(uri.params.get("no_verify"), "1");
});

Deno.test("parseUri() leaves out what a URI does not name", () => {
  const uri = parseUri(new URL("test:///default"));
  assert.equal(uri.scheme, "test");
  assert.equal(uri.transport, undefined);
  assert.equal(uri.user, undefined);
  assert.equal(uri.host, "");
  assert.equal(uri.port, undefined);
  assert.equal(uri.path, "/default");
});

Deno.test("parseUri() keeps passwords out of the text and of its errors", () => {
  assert.equal(parseUri("esx://root:secret@host/").text, "esx://root:***@host/");
  assert.equal(parseUri("esx://root:secret@host/").user, "root");
  assert.throws(() => parseUri("esx://root:secret@host:99999/"), (error: Error) => {
    assert.ok(!error.message.includes("secret"), error.message);
    return true;
  });
});

Deno.test("parseUri() refuses what is of no such form with INVALID_ARG", () => {
  for (
    const uri of [
      "",
      "qemu",
      "//host/",
      "qemu://host:/",
      "qemu://host:x/",
      "qemu://a b/",
      "qemu://h/%zz",
      "qemu+://h/",
    ]
  ) {
    assert.throws(() => parseUri(uri), { name: "VirtError", code: "INVALID_ARG", outcome: "not-sent" }, uri);
  }
});
