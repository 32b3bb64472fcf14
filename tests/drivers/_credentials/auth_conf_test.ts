import assert from "node:assert/strict";
import { parseUri } from "../../../core/contract/uri.ts";
import { AuthConf, readAuthConf } from "../../../drivers/_credentials/mod.ts";

const conf = (text: string) => new AuthConf(text, "auth.conf");
/** A file with these lines as the credentials of every host. */
const withLines = (...lines: readonly string[]) =>
  ["[credentials-x]", ...lines, "[auth-libvirt-default]", "credentials=x"].join("\n");
const credentials = (text: string, host = "localhost") => {
  const found = conf(text).credentials("libvirt", host);
  return found && JSON.parse(JSON.stringify(found));
};

Deno.test("AuthConf.credentials() gives those of the host, or else the default ones", () => {
  const text = `
# A comment, then an empty line.

[credentials-test]
authname=fred
password=123456

[credentials-prod]
authname=bar
username=boss
password=letmein
realm=example.org

[auth-libvirt-test1.example.com]
credentials=test

[auth-libvirt-default]
credentials=prod

[auth-esx-default]
credentials=none
`;
  assert.deepEqual(credentials(text, "test1.example.com"), { username: "fred", password: "123456" });
  assert.deepEqual(credentials(text, "elsewhere"), {
    username: "bar",
    password: "letmein",
    realm: "example.org",
    authorizationName: "boss",
  });
  assert.equal(conf("[auth-esx-default]\ncredentials=x\n").credentials("libvirt", "localhost"), undefined);
  assert.equal(conf("").credentials("libvirt", "localhost"), undefined);
});

Deno.test("AuthConf reads lines as GLib's key files have them", () => {
  const samples: readonly (readonly [readonly string[], Record<string, string>])[] = [
    [["username = alice", "password\t=\tsecret"], { username: "alice", password: "secret" }],
    [["  username=alice", "password=with = signs = "], { username: "alice", password: "with = signs = " }],
    [["password=\\sspace\\ttab\\nline\\\\slash"], { password: " space\ttab\nline\\slash" }],
    [["password=one", "password=two"], { password: "two" }],
    [["password=first", "[other]", "a=b", "[credentials-x] ", "password=again"], { password: "again" }],
    [["password=#no;comment"], { password: "#no;comment" }],
    [["password="], { password: "" }],
    [["password=\\q and \\"], { password: "\\q and " }],
    [["password=windows\r", "username=x\r", "realm=\rin it\r\r"], {
      password: "windows",
      username: "x",
      realm: "in it\r",
    }],
    [["password=p\u00e4ss\u2028word"], { password: "p\u00e4ss\u2028word" }],
    [["__proto__=x", "password=y"], { password: "y" }],
  ];
  for (const [lines, wanted] of samples) {
    assert.deepEqual(credentials(withLines(...lines)), wanted, lines.join());
  }
});

Deno.test("AuthConf reads a file of nothing but one long line, and one of nothing but lines", () => {
  const spaces = " ".repeat(1 << 20);
  for (const line of [`a${spaces}b=c`, `a${spaces}=c`, `a=${spaces}c`, `a=b${spaces}`]) {
    assert.deepEqual(credentials(withLines("password=x", line)), { password: "x" });
  }
  assert.throws(() => conf(`[a${spaces}`), { code: "CONF_SYNTAX" });
  assert.throws(() => conf(`[a]${spaces}b`), { code: "CONF_SYNTAX" });
  const keys = Array.from({ length: 100_000 }, (_, index) => `key${index}=x`);
  assert.deepEqual(credentials(withLines("password=x", ...keys)), { password: "x" });
});

Deno.test("AuthConf names the line that is wrong, and nothing of it", () => {
  const samples: readonly (readonly [string, RegExp])[] = [
    ["password=secret", /line 1 belongs to no group/],
    ["[group]\nsecret", /line 2 is neither/],
    ["[group]\n=secret", /line 2 is neither/],
    ["[group]\n\n[secret", /line 3 is no \[group\]/],
    ["[secret]x", /line 1 is no \[group\]/],
    ["[]", /line 1 is no \[group\]/],
    ["[a[secret]]", /line 1 is no \[group\]/],
    ["[auth-libvirt-default]\na=secret", /\[auth-libvirt-default\] has no "credentials"/],
    ["[auth-libvirt-default]\ncredentials=secret", /names credentials that it does not have/],
  ];
  for (const [text, message] of samples) {
    assert.throws(() => credentials(text), (error: Error & { code?: string }) => {
      assert.equal(error.code, "CONF_SYNTAX");
      assert.match(error.message, message, text);
      assert(!Deno.inspect(error).includes("secret"), Deno.inspect(error));
      return true;
    });
  }
});

Deno.test("readAuthConf() takes the file of the URI, and says why it can't", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-auth-" });
  const before = Deno.env.get("LIBVIRT_AUTH_FILE");
  Deno.env.delete("LIBVIRT_AUTH_FILE");
  try {
    const read = (name: string, host = "") =>
      readAuthConf(parseUri(`qemu+tls://${host}/system?authfile=${dir}/${name}`));
    await Deno.writeTextFile(`${dir}/good`, withLines("authname=alice", "password=secret"));
    assert.equal((await read("good", "host"))?.username, "alice");
    await assert.rejects(read("missing"), { code: "OPEN_FAILED", message: /there is no such file/ });
    await Deno.mkdir(`${dir}/folder`);
    await assert.rejects(read("folder"), { code: "OPEN_FAILED", message: /it is no file/ });
    await Deno.writeFile(`${dir}/latin1`, Uint8Array.of(0x5b, 0xe4, 0x5d));
    await assert.rejects(read("latin1"), { code: "CONF_SYNTAX", message: /it is no UTF-8/ });
    await Deno.writeFile(`${dir}/large`, new Uint8Array((1 << 20) + 1).fill(10));
    await assert.rejects(read("large"), { code: "CONF_SYNTAX", message: /it has more than 1048576 bytes/ });
    await Deno.writeFile(`${dir}/largest`, new Uint8Array(1 << 20).fill(10));
    assert.equal(await read("largest"), undefined);
    await Deno.writeTextFile(`${dir}/other`, withLines("authname=bob", "password=secret"));
    Deno.env.set("LIBVIRT_AUTH_FILE", `${dir}/other`);
    assert.equal((await read("good"))?.username, "bob");
    Deno.env.delete("LIBVIRT_AUTH_FILE");
    // The user's own file, which may be missing.
    const [config, home] = [Deno.env.get("XDG_CONFIG_HOME"), Deno.env.get("HOME")];
    try {
      Deno.env.set("XDG_CONFIG_HOME", `${dir}/config`);
      await Deno.mkdir(`${dir}/config/libvirt`, { recursive: true });
      await Deno.copyFile(`${dir}/good`, `${dir}/config/libvirt/auth.conf`);
      assert.equal((await readAuthConf(parseUri("qemu+tls://host/system")))?.username, "alice");
      Deno.env.delete("XDG_CONFIG_HOME");
      Deno.env.set("HOME", `${dir}/nowhere`);
      const system = await readAuthConf(parseUri("qemu+tls://host.invalid/system"));
      assert.notEqual(system?.username, "alice");
    } finally {
      if (config !== undefined) Deno.env.set("XDG_CONFIG_HOME", config);
      if (home !== undefined) Deno.env.set("HOME", home);
    }
  } finally {
    if (before !== undefined) Deno.env.set("LIBVIRT_AUTH_FILE", before);
    await Deno.remove(dir, { recursive: true });
  }
});
