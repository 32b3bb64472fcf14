import assert from "node:assert/strict";
import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import { Scram, type ScramName } from "../../../../drivers/libvirt/rpc/sasl/scram.ts";
import { bytesOf, saslContext, textOf } from "./_sasl.ts";

/** The examples of RFC 5802, 5 and RFC 7677, 3. */
const EXAMPLES: readonly {
  readonly name: ScramName;
  readonly nonce: string;
  readonly says: readonly string[];
}[] = [
  {
    name: "SCRAM-SHA-1",
    nonce: "fyko+d2lbbFgONRv9qkxdawL",
    says: [
      "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
      "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
      "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
      "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
    ],
  },
  {
    name: "SCRAM-SHA-256",
    nonce: "rOprNGfwEbeRWgbNEkqO",
    says: [
      "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
      "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
      "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
      "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
    ],
  },
];

for (const { name, nonce, says: [first, challenge, proof, verdict] } of EXAMPLES) {
  Deno.test(`Scram says what the example of ${name} says, and takes its host's proof`, async () => {
    const login = new Scram(name, saslContext(), nonce);
    assert.equal(textOf(await login.first()), first);
    assert.equal(textOf(await login.next(bytesOf(challenge!))), proof);
    assert.equal(login.complete, false);
    assert.equal(await login.next(bytesOf(verdict!)), undefined);
    assert.equal(login.complete, true);
  });
}

Deno.test("Scram proves by SHA-512 what node:crypto proves", async () => {
  const login = new Scram("SCRAM-SHA-512", saslContext(), "client");
  await login.first();
  const challenge = "r=clientserver,s=c2FsdA==,i=4096";
  const answer = textOf(await login.next(bytesOf(challenge)))!;
  const salted = pbkdf2Sync("pencil", "salt", 4096, 64, "sha512");
  const message = `n=user,r=client,${challenge},c=biws,r=clientserver`;
  const key = createHmac("sha512", salted).update("Client Key").digest();
  const signature = createHmac("sha512", createHash("sha512").update(key).digest()).update(message).digest();
  assert.equal(
    answer,
    `c=biws,r=clientserver,p=${Uint8Array.from(key, (byte, at) => byte ^ signature[at]!).toBase64()}`,
  );
});

Deno.test("Scram writes names with commas and equals signs so that they are one, and whom to act as", async () => {
  const context = saslContext({ username: "a,b=c", authorizationName: "d=e" });
  assert.equal(textOf(await new Scram("SCRAM-SHA-1", context, "n").first()), "n,a=d=3De,n=a=2Cb=3Dc,r=n");
});

Deno.test("Scram never says the same nonce twice", async () => {
  const said = await Promise.all([1, 2, 3].map(() => new Scram("SCRAM-SHA-1", saslContext()).first()));
  assert.equal(new Set(said.map(textOf)).size, 3);
});

/** What no host may say first, and why. */
const BROKEN_FIRST: readonly (readonly [string, RegExp])[] = [
  ["", /another form/],
  ["r=client,s=c2FsdA==,i=4096", /a nonce of another login/],
  ["r=other,s=c2FsdA==,i=4096", /a nonce of another login/],
  ["r=xclient1,s=c2FsdA==,i=4096", /a nonce of another login/],
  ["r=client1,s=c2FsdA==,i=4095", /wanted 4096 to 5000000 iterations: 4095$/],
  ["r=client1,s=c2FsdA==,i=1", /iterations: 1$/],
  ["r=client1,s=c2FsdA==,i=5000001", /iterations: 5000001$/],
  ["r=client1,s=c2FsdA==,i=9999999999", /iterations: 9999999999$/],
  ["r=client1,s=c2FsdA==,i=04096", /another form/],
  ["r=client1,s=c2FsdA==,i=-4096", /another form/],
  ["r=client1,s=c2FsdA==,i=4096x", /another form/],
  ["r=client1,s=,i=4096", /no base64/],
  ["r=client1,s=c2F=dA==,i=4096", /no base64/],
  ["r=client1,s=c2FsdA,i=4096", /no base64/],
  [`r=client1,s=${"A".repeat(1028)},i=4096`, /more than 1024 characters/],
  [`r=client${"1".repeat(1024)},s=c2FsdA==,i=4096`, /more than 1024 characters/],
  ["m=must,r=client1,s=c2FsdA==,i=4096", /an extension that must not be ignored/],
];

Deno.test("Scram refuses what no host may say first", async () => {
  for (const [challenge, message] of BROKEN_FIRST) {
    const login = new Scram("SCRAM-SHA-256", saslContext(), "client");
    await login.first();
    await assert.rejects(login.next(bytesOf(challenge)), { code: "AUTH_FAILED", message }, challenge);
  }
  const login = new Scram("SCRAM-SHA-256", saslContext(), "client");
  await login.first();
  await assert.rejects(login.next(Uint8Array.of(0xff)), { code: "AUTH_FAILED", message: /no UTF-8/ });
  await assert.rejects(login.next(undefined), { code: "AUTH_FAILED", message: /: nothing$/ });
});

Deno.test("Scram refuses a host that does not prove that it knows the password", async () => {
  const [example] = EXAMPLES;
  const verdicts: readonly (readonly [string, RegExp])[] = [
    ["v=rmF9pqV8S7suAoZWja4dJRkFsKR=", /no base64|does not prove/],
    ["v=AAAApqV8S7suAoZWja4dJRkFsKQ=", /wanted a host that knows the password: it does not prove that/],
    ["v=rmF9pqV8S7suAoZWja4dJRkF", /it does not prove that/],
    ["v=", /no signature/],
    ["e=invalid-proof", /the host refuses/],
    ["x=y", /no signature/],
  ];
  for (const [verdict, message] of verdicts) {
    const login = new Scram("SCRAM-SHA-1", saslContext(), example!.nonce);
    await login.first();
    await login.next(bytesOf(example!.says[1]!));
    await assert.rejects(login.next(bytesOf(verdict)), { code: "AUTH_FAILED", message }, verdict);
    assert.equal(login.complete, false);
  }
});
