import assert from "node:assert/strict";
import { errorCodes, errorDomains } from "../../../core/contract/generated/error_codes.gen.ts";
import {
  errorCodeName,
  errorCodeNumber,
  errorDomainName,
  errorDomainNumber,
} from "../../../core/contract/error_names.ts";

Deno.test("errorCodeName() and errorDomainName() name libvirt's numbers", () => {
  assert.equal(errorCodeName(42), "NO_DOMAIN");
  assert.equal(errorCodeName(41), "WAR_NO_NETWORK");
  assert.equal(errorCodeName(43), "NO_NETWORK");
  assert.equal(errorCodeName(113), "AGENT_COMMAND_FAILED");
  assert.equal(errorDomainName(10), "QEMU");
});

Deno.test("errorCodeName() and errorDomainName() carry numbers that are not known", () => {
  assert.equal(errorCodeName(999), "UNKNOWN_999");
  assert.equal(errorDomainName(999), "UNKNOWN_999");
  assert.equal(errorCodeNumber("UNKNOWN_999"), 999);
  assert.equal(errorDomainNumber("UNKNOWN_999"), 999);
});

Deno.test("errorCodeNumber() and errorDomainNumber() are the inverse of the names, each number having one", () => {
  for (const number of Object.values(errorCodes)) {
    assert.equal(errorCodeNumber(errorCodeName(number)), number);
  }
  for (const number of Object.values(errorDomains)) {
    assert.equal(errorDomainNumber(errorDomainName(number)), number);
  }
  assert.equal(new Set(Object.values(errorCodes)).size, Object.keys(errorCodes).length);
  assert.equal(new Set(Object.values(errorDomains)).size, Object.keys(errorDomains).length);
});

Deno.test("errorCodeNumber() refuses names that are none of libvirt's", () => {
  for (const name of ["NO_SUCH", "toString", "UNKNOWN_", "UNKNOWN_1x"]) {
    assert.throws(() => errorCodeNumber(name as "OK"), TypeError, name);
  }
});
