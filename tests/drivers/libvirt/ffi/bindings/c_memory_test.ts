import assert from "node:assert/strict";
import {
  CMemory,
  LentMemory,
  LibvirtBindings,
  readTypedParameters,
  writeTypedParameters,
} from "../../../../../drivers/libvirt/ffi/mod.ts";
import { peerTest } from "../../../../hosts/peers.ts";
import { FakeHeap } from "./_fake_heap.ts";

Deno.test("CMemory.takeText() frees the text once, and NULL never", () => {
  const heap = new FakeHeap();
  const memory = new CMemory(heap);
  assert.equal(memory.takeText(memory.copyText("gäst", "it")), "gäst");
  assert.equal(memory.takeText(0n), undefined);
  assert.deepEqual(heap.left, []);
});

Deno.test("CMemory.takeTexts() frees the list and each text in it once", () => {
  const heap = new FakeHeap();
  const memory = new CMemory(heap);
  const list = new BigUint64Array(["a", "", "c"].map((text) => memory.copyText(text, "it")));
  assert.deepEqual(memory.takeTexts(memory.copy(new Uint8Array(list.buffer)), 3), ["a", "", "c"]);
  assert.deepEqual(heap.left, []);
});

Deno.test("CMemory.text() and copyText() carry bytes that are no UTF-8 as RPC does", () => {
  const memory = new CMemory(new FakeHeap());
  const address = memory.copy(Uint8Array.of(0x61, 0xff, 0x62, 0));
  assert.equal(memory.text(address), "a\udcffb");
  assert.deepEqual(memory.bytes(memory.copyText("a\udcffb", "it"), 4), Uint8Array.of(0x61, 0xff, 0x62, 0));
});

Deno.test("LentMemory frees all that it lent, also when a later text is refused", () => {
  const heap = new FakeHeap();
  const lend = () => {
    using lent = new LentMemory(new CMemory(heap));
    return lent.texts(["one", "two", "a\0b"], "a mount point");
  };
  assert.throws(lend, { name: "TypeError", message: /Cannot use a mount point, .* found a NUL/ });
  assert.equal(heap.made, 2);
  assert.deepEqual(heap.left, []);
});

Deno.test("writeTypedParameters() refuses what C has no room for, and leaves nothing lent", () => {
  const heap = new FakeHeap();
  const write = (field: string, value: Parameters<typeof writeTypedParameters>[1][number]) => () => {
    using lent = new LentMemory(new CMemory(heap));
    return writeTypedParameters(lent, [{ field: "first", type: "string", value: "x" }, { ...value, field }]);
  };
  const one = { field: "", type: "uint", value: 1 } as const;
  assert.throws(write("f".repeat(80), one), RangeError);
  assert.throws(write("", one), RangeError);
  assert.throws(write("a\0", one), RangeError);
  assert.throws(write("f", { ...one, value: 2 ** 32 }), {
    name: "RangeError",
    message: /"f", wanted .* found 4294967296/,
  });
  assert.throws(write("f", { field: "", type: "int", value: 0.5 }), RangeError);
  assert.throws(write("f", { field: "", type: "ullong", value: 2n ** 64n }), RangeError);
  assert.throws(write("f", { field: "", type: "ullong", value: -1n }), RangeError);
  assert.throws(write("f", { field: "", type: "llong", value: 2n ** 63n }), RangeError);
  assert.throws(write("f", { field: "", type: "string", value: "a\0" }), TypeError);
  assert.equal(write("f".repeat(79), one)().length, 192);
  assert.deepEqual(heap.left, []);
});

peerTest("libvirt reads the typed parameters that are written, 64 bits whole", ["libvirt-library"], () => {
  using bindings = LibvirtBindings.open();
  const { libvirt, memory } = bindings;
  using lent = new LentMemory(memory);
  const bytes = writeTypedParameters(lent, [
    { field: "i", type: "int", value: -(2 ** 31) },
    { field: "ui", type: "uint", value: 2 ** 32 - 1 },
    { field: "l", type: "llong", value: -(2n ** 63n) },
    { field: "ul", type: "ullong", value: 2n ** 64n - 1n },
    { field: "d", type: "double", value: 0.1 },
    { field: "b", type: "boolean", value: true },
    { field: "s".repeat(79), type: "string", value: "gäst" },
  ]);
  const address = memory.copy(bytes);
  const get = (field: string, method: (...args: never[]) => number, out: ArrayBufferView) => {
    const call = method as (params: bigint, count: number, name: string, value: ArrayBufferView) => number;
    assert.equal(call(address, 7, field, out), 1, field);
    return Reflect.get(out, 0);
  };
  assert.equal(get("i", libvirt.virTypedParamsGetInt, new Int32Array(1)), -2147483648);
  assert.equal(get("ui", libvirt.virTypedParamsGetUInt, new Uint32Array(1)), 4294967295);
  assert.equal(get("l", libvirt.virTypedParamsGetLLong, new BigInt64Array(1)), -9223372036854775808n);
  assert.equal(get("ul", libvirt.virTypedParamsGetULLong, new BigUint64Array(1)), 18446744073709551615n);
  assert.equal(get("d", libvirt.virTypedParamsGetDouble, new Float64Array(1)), 0.1);
  assert.equal(get("b", libvirt.virTypedParamsGetBoolean, new Int32Array(1)), 1);
  assert.equal(
    memory.text(get("s".repeat(79), libvirt.virTypedParamsGetString, new BigUint64Array(1))),
    "gäst",
  );
  memory.free(address);
});

peerTest("readTypedParameters() reads what libvirt writes, 64 bits whole", ["libvirt-library"], () => {
  using bindings = LibvirtBindings.open();
  const { libvirt, memory } = bindings;
  const params = new BigUint64Array(1);
  const [count, most] = [new Int32Array(1), new Int32Array(1)];
  libvirt.virTypedParamsAddInt(params, count, most, "i", -2147483648);
  libvirt.virTypedParamsAddUInt(params, count, most, "ui", 4294967295);
  libvirt.virTypedParamsAddLLong(params, count, most, "l", -9223372036854775808n);
  libvirt.virTypedParamsAddULLong(params, count, most, "ul", 18446744073709551615n);
  libvirt.virTypedParamsAddDouble(params, count, most, "d", 0.1);
  libvirt.virTypedParamsAddBoolean(params, count, most, "b", 1);
  libvirt.virTypedParamsAddString(params, count, most, "s", "gäst");
  const bytes = memory.bytes(params[0]!, count[0]! * 96);
  const list = readTypedParameters(memory, bytes, count[0]!);
  libvirt.virTypedParamsFree(params[0]!, count[0]!);
  assert.deepEqual(list, [
    { field: "i", type: "int", value: -2147483648 },
    { field: "ui", type: "uint", value: 4294967295 },
    { field: "l", type: "llong", value: -9223372036854775808n },
    { field: "ul", type: "ullong", value: 18446744073709551615n },
    { field: "d", type: "double", value: 0.1 },
    { field: "b", type: "boolean", value: true },
    { field: "s", type: "string", value: "gäst" },
  ]);
});

peerTest(
  "LibvirtBindings.lastError() has all that libvirt says of the last call",
  ["libvirt-library"],
  () => {
    using bindings = LibvirtBindings.open();
    const { libvirt } = bindings;
    const connection = libvirt.virConnectOpen("test:///default");
    try {
      libvirt.virResetLastError();
      assert.equal(bindings.lastError(), undefined);
      assert.equal(libvirt.virNetworkLookupByName(connection, "nobody"), 0n);
      const error = bindings.lastError();
      assert.deepEqual(
        [error?.code, error?.number, error?.domain, error?.outcome, error?.native?.level],
        ["NO_NETWORK", 43, "TEST", "refused", 2],
      );
      assert.match(error!.message, /no network with matching name 'nobody'/);
      assert.match(String(error?.native?.str1), /Network not found/);
    } finally {
      libvirt.virConnectClose(connection);
    }
  },
);
