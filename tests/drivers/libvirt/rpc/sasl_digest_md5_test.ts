import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { DigestLayer } from "../../../../drivers/libvirt/rpc/sasl/digest_layer.ts";
import { DigestMd5 } from "../../../../drivers/libvirt/rpc/sasl/digest_md5.ts";
import { bytesOf, saslContext, textOf } from "./_sasl.ts";

const PLAIN = 'realm="here",nonce="OA6MG9tEQGm2hh",qop="auth",charset=utf-8,algorithm=md5-sess';
const SEALED =
  'realm="here",nonce="OA6",qop="auth-conf",cipher="rc4-56,rc4,3des",maxbuf=65536,charset=utf-8,algorithm=md5-sess';

const md5 = (text: string | Uint8Array) => createHash("md5").update(text).digest();

/** RFC 2831, 2.1.2.1, written down once more. */
function proof(verb: string, qop: string, nonce: string, uri: string): string {
  const a1 = md5(Uint8Array.of(...md5("user:here:pencil"), ...new TextEncoder().encode(`:${nonce}:client`)));
  const a2 = `${verb}:${uri}${qop === "auth" ? "" : `:${"0".repeat(32)}`}`;
  return md5(`${a1.toString("hex")}:${nonce}:00000001:client:${qop}:${md5(a2).toString("hex")}`).toString(
    "hex",
  );
}

Deno.test("DigestMd5 proves the password, and wants the host to prove it too", async () => {
  const login = new DigestMd5(saslContext(), "client");
  assert.equal(await login.first(), undefined);
  const answer = textOf(await login.next(bytesOf(PLAIN)))!;
  const uri = "libvirt/localhost";
  assert.deepEqual(answer.split(",").toSorted(), [
    "charset=utf-8",
    'cnonce="client"',
    `digest-uri="${uri}"`,
    "maxbuf=65536",
    "nc=00000001",
    'nonce="OA6MG9tEQGm2hh"',
    "qop=auth",
    'realm="here"',
    `response=${proof("AUTHENTICATE", "auth", "OA6MG9tEQGm2hh", uri)}`,
    'username="user"',
  ]);
  assert.equal(login.complete, false);
  assert.equal(await login.next(bytesOf(`rspauth=${proof("", "auth", "OA6MG9tEQGm2hh", uri)}`)), undefined);
  assert.equal(login.complete, true);
  assert.equal(login.layer, undefined);
});

Deno.test("DigestMd5 refuses a host that does not prove that it knows the password", async () => {
  for (
    const verdict of [
      `rspauth=${"0".repeat(32)}`,
      "rspauth=short",
      "nothing=1",
      "",
      'rspauth="',
      "rspauth=a,rspauth=b",
    ]
  ) {
    const login = new DigestMd5(saslContext(), "client");
    await login.next(bytesOf(PLAIN));
    await assert.rejects(login.next(bytesOf(verdict)), { code: "AUTH_FAILED" }, verdict);
    assert.equal(login.complete, false);
  }
});

Deno.test("DigestMd5 asks for the layer where the transport has none, and for none where it has", async () => {
  const open = new DigestMd5(saslContext({}, false), "client");
  const answer = textOf(await open.next(bytesOf(SEALED)))!;
  assert.match(answer, /,qop=auth-conf,cipher=rc4,/);
  await open.next(bytesOf(`rspauth=${proof("", "auth-conf", "OA6", "libvirt/localhost")}`));
  assert(open.layer);
  const unfit: readonly (readonly [boolean, string, RegExp])[] = [
    [true, SEALED, /asks for no layer/],
    [false, PLAIN, /encrypts with rc4: it does not; use \+tls or \+ssh/],
    [false, SEALED.replace("rc4-56,rc4,3des", "rc4-56,des"), /encrypts with rc4/],
    [false, SEALED.replace("auth-conf", "auth-int"), /encrypts with rc4/],
  ];
  for (const [secure, challenge, message] of unfit) {
    const login = new DigestMd5(saslContext({}, secure), "client");
    await assert.rejects(login.next(bytesOf(challenge)), { code: "AUTH_UNAVAILABLE", message }, challenge);
  }
});

Deno.test("DigestMd5 refuses challenges of another form", async () => {
  const broken = [
    "",
    "nonce=",
    'qop="auth",algorithm=md5-sess',
    'nonce="a",algorithm=md5',
    'nonce="a"',
    'nonce="a",nonce="b",algorithm=md5-sess',
    'nonce="a,algorithm=md5-sess',
    'nonce="a" algorithm=md5-sess',
    'nonce="a",maxbuf=16,algorithm=md5-sess',
    'nonce="a",maxbuf=99999999,algorithm=md5-sess',
    `nonce="${"a".repeat(2048)}",algorithm=md5-sess`,
    `nonce="a",${'realm="x",'.repeat(65)}algorithm=md5-sess`,
    "\u0000",
  ];
  for (const challenge of broken) {
    const login = new DigestMd5(saslContext(), "client");
    await assert.rejects(
      login.next(bytesOf(challenge)),
      { name: "VirtError", code: "AUTH_FAILED" },
      challenge,
    );
  }
});

Deno.test("DigestMd5 quotes what would end a quoted text", async () => {
  const login = new DigestMd5(saslContext({ username: 'a"b\\c', authorizationName: 'd"' }), "client");
  const answer = textOf(await login.next(bytesOf(PLAIN)))!;
  assert(answer.includes('username="a\\"b\\\\c"'), answer);
  assert(answer.endsWith('authzid="d\\""'), answer);
});

const secret = new Uint8Array(16).map((_, index) => index);

async function ends(maxBuffer = 65536): Promise<readonly [DigestLayer, DigestLayer]> {
  return [await DigestLayer.create(secret, maxBuffer), await DigestLayer.create(secret, 65536, "server")];
}

Deno.test("DigestLayer gives at one end what went in at the other, however it is split", async () => {
  const message = crypto.getRandomValues(new Uint8Array(300));
  for (const piece of [1, 2, 3, 5, 21, 64, 1000]) {
    const [client, server] = await ends();
    const sealed = [client.wrap(message.subarray(0, 100)), client.wrap(message.subarray(100))]
      .flatMap((part) => [...part]);
    assert(!Uint8Array.from(sealed).toHex().includes(message.subarray(0, 16).toHex()));
    const opened: number[] = [];
    for (let at = 0; at < sealed.length; at += piece) {
      opened.push(...server.unwrap(Uint8Array.from(sealed.slice(at, at + piece))));
    }
    assert.equal(Uint8Array.from(opened).toHex(), message.toHex(), `pieces of ${piece}`);
    assert.equal(new TextDecoder().decode(client.unwrap(server.wrap(bytesOf("back")))), "back");
  }
});

Deno.test("DigestLayer joins the pieces of a message once, and not for each", async () => {
  const secret = new Uint8Array(16).fill(7);
  const [host, client] = [
    await DigestLayer.create(secret, 65536, "server"),
    await DigestLayer.create(secret, 65536),
  ];
  const bytes = host.wrap(new Uint8Array(60_000).fill(5));
  const { concat } = Buffer;
  let joined = 0;
  Buffer.concat = (parts, ...more) => {
    for (const part of parts) joined += part.length;
    return concat(parts, ...more);
  };
  let got = 0;
  try {
    for (let at = 0; at < bytes.length; at += 7) got += client.unwrap(bytes.subarray(at, at + 7)).length;
  } finally {
    Buffer.concat = concat;
  }
  assert.equal(got, 60_000);
  assert(joined < 5 * bytes.length, `${joined}`);
});

Deno.test("DigestLayer sends no more at once than the host takes", async () => {
  const [client, server] = await ends(64);
  const sealed = client.wrap(new Uint8Array(500));
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.length);
  for (let at = 0; at < sealed.length; at += 4 + view.getUint32(at)) assert(view.getUint32(at) + 4 <= 64);
  assert.equal(server.unwrap(sealed).length, 500);
  await assert.rejects(DigestLayer.create(secret, 20), { code: "AUTH_FAILED", message: /too small/ });
});

Deno.test("DigestLayer finds every bit that was changed, and messages that came twice or out of order", async () => {
  const [client] = await ends();
  const sealed = client.wrap(bytesOf("a message"));
  // The length first: a longer one only waits for more.
  for (let at = 4; at < sealed.length; at++) {
    const [, server] = await ends();
    assert.throws(
      () => server.unwrap(sealed.with(at, sealed[at]! ^ 1)),
      { code: "AUTH_FAILED" },
      `byte ${at}`,
    );
  }
  for (const length of [0, 15, 65537, 0xffffffff]) {
    const [, server] = await ends();
    const header = new Uint8Array(4);
    new DataView(header.buffer).setUint32(0, length);
    assert.throws(() => server.unwrap(header), { code: "AUTH_FAILED", message: /of a length/ });
  }
  const [, server] = await ends();
  server.unwrap(sealed);
  assert.throws(() => server.unwrap(sealed), { code: "AUTH_FAILED", message: /changed on its way/ });
});
