import assert from "node:assert/strict";
import * as fc from "fast-check";
import { RevokedCertificates } from "../../../../../drivers/libvirt/rpc/transport/revoked_certificates.ts";
import { Authority } from "../../../../hosts/certificates.ts";
import { peerTest } from "../../../../hosts/peers.ts";

function derOf(pem: string): Uint8Array {
  return Uint8Array.fromBase64(pem.match(/-----BEGIN [^-]*-----([^-]*)-----END/)![1]!);
}

function listOf(der: Uint8Array): string {
  return `-----BEGIN X509 CRL-----\n${der.toBase64()}\n-----END X509 CRL-----\n`;
}

peerTest("RevokedCertificates knows those on certtool's lists, and no others", ["certtool"], async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-crl-" });
  try {
    const authority = await Authority.create(dir, "authority");
    const other = await Authority.create(dir, "other");
    const certificates = [];
    for (const [index, by] of [authority, authority, other].entries()) {
      certificates.push(await by.sign(`c${index}`));
    }
    const [first, second, foreign] = certificates;
    await authority.revoke(first!, `${dir}/one`);
    await other.revoke(foreign!, `${dir}/two`);
    const ders = await Promise.all(
      certificates.map(async ({ cert }) => derOf(await Deno.readTextFile(cert))),
    );
    const one = await Deno.readTextFile(`${dir}/one`);
    const both = one + await Deno.readTextFile(`${dir}/two`);
    const found = (text: string) => ders.map((der) => new RevokedCertificates(text).has(der));
    assert.deepEqual(found(one), [true, false, false]);
    assert.deepEqual(found(both), [true, false, true]);
    await authority.revoke(second!, `${dir}/three`);
    assert.deepEqual(found(await Deno.readTextFile(`${dir}/three`)), [false, true, false]);

    assert.throws(() => new RevokedCertificates(""), { name: "RangeError", message: "no list" });
    const list = derOf(one);
    const broken = { name: "RangeError", message: "a broken list" };
    for (let end = 0; end < list.length; end++) {
      assert.throws(() => new RevokedCertificates(listOf(list.subarray(0, end))), broken, String(end));
    }
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(list.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = list.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            new RevokedCertificates(listOf(bytes)).has(ders[0]!);
          } catch (error) {
            assert(error instanceof RangeError, String(error));
          }
        },
      ),
      { numRuns: 2000 },
    );
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
