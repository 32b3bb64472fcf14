import assert from "node:assert/strict";
import fc from "fast-check";
import { cloudInitSeed } from "../../../../core/config/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { run } from "../../../hosts/run.ts";

const DATA = {
  userData: { packages: ["nginx"], write_files: [{ path: "/ü", content: "\x7f line\n" }] },
  networkConfig: "version: 2\n",
  vendorData: {},
};

peerTest(
  "cloudInitSeed() makes a CD that other readers find cidata and its files on",
  ["isoinfo"],
  async () => {
    const image = await Deno.makeTempFile({ suffix: ".iso" });
    try {
      await Deno.writeFile(image, cloudInitSeed("web", DATA));
      assert.match(await run("/usr/sbin/blkid", ["-p", image]), /LABEL="cidata" TYPE="iso9660"/);
      const about = await run("isoinfo", ["-d", "-i", image]);
      assert.match(about, /^Volume id: cidata$/m);
      assert.match(about, /^Joliet with UCS level 3 found$/m);
      assert.match(about, /^Rock Ridge signatures version 1 found$/m);
      assert.match(about, new RegExp(`^Volume size is: ${(await Deno.stat(image)).size / 2048}$`, "m"));
      // By each of the three sorts of names that a system may read.
      const ways = [["-R"], ["-J"], []] as const;
      for (const way of ways) {
        const list = (await run("isoinfo", [...way, "-f", "-i", image])).trim().split("\n");
        const plain = ["/META_DATA.;1", "/NETWORK_CONFIG.;1", "/USER_DATA.;1", "/VENDOR_DATA.;1"];
        assert.deepEqual(
          list,
          way.length > 0 ? ["/meta-data", "/network-config", "/user-data", "/vendor-data"] : plain,
        );
        const read = async (at: number) => await run("isoinfo", [...way, "-x", list[at]!, "-i", image]);
        assert.deepEqual(JSON.parse(await read(0)), { "instance-id": "web", "local-hostname": "web" });
        assert.equal(await read(1), "version: 2\n");
        const [head, ...rest] = (await read(2)).split("\n");
        assert.equal(head, "#cloud-config");
        assert.deepEqual(JSON.parse(rest.join("\n")), DATA.userData);
        assert(!rest.join("\n").includes("\x7f"));
      }
    } finally {
      await Deno.remove(image);
    }
  },
);

peerTest(
  "cloudInitSeed() writes objects that cloud-init's reader of YAML reads as they are",
  ["pyyaml"],
  async () => {
    const signs = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code)).join("");
    const wild = [
      signs,
      "\ufeff\ufffd\ufffe\uffff\ue000😀",
      1e300,
      -1e-7,
      12345678901234567890,
      "1e5",
      "\\u0085",
      "yes",
      { ["k".repeat(1022)]: 1, ["😀".repeat(1022)]: { ["\x7f".repeat(170)]: 2 } },
    ];
    const values = fc.jsonValue({ maxDepth: 4 }).filter((value) => JSON.stringify(value) !== "{}");
    // Without the place of a negative zero, which JSON does not have.
    const all = JSON.parse(JSON.stringify([...wild, ...fc.sample(values, 300)]));
    const image = new TextDecoder().decode(cloudInitSeed("web", { userData: { all }, metaData: {} }));
    const yaml = image.slice(image.indexOf("#cloud-config"), image.lastIndexOf("}") + 1);
    const program =
      "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer.read().decode()), sys.stdout)";
    const python = new Deno.Command("/usr/bin/python3", {
      args: ["-c", program],
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const writer = python.stdin.getWriter();
    await writer.write(new TextEncoder().encode(yaml));
    await writer.close();
    const { stdout, stderr } = await python.output();
    assert.equal(new TextDecoder().decode(stderr), "");
    assert.deepEqual(JSON.parse(new TextDecoder().decode(stdout)).all, all);
  },
);

Deno.test("cloudInitSeed() refuses keys that cloud-init's reader would not take for keys", () => {
  // Counted as they stand there: signs of two halves once, what is escaped as six, and the quotes too.
  for (const [sign, signs] of [["k", 1], ["😀", 1], ["\x7f", 6], ["\n", 2]] as const) {
    const most = Math.trunc(1022 / signs);
    const of = (count: number) =>
      cloudInitSeed("web", { userData: { a: [{ [sign.repeat(count)]: sign.repeat(5000) }] } });
    of(most);
    assert.throws(() => of(most + 1), {
      name: "RangeError",
      message: /userData with keys of at most 1024 signs, quotes included: found 10(25|28|26)$/,
    });
  }
  assert.throws(() => cloudInitSeed("web", { networkConfig: { ["k".repeat(2000)]: 1 } }), /networkConfig/);
});

Deno.test("cloudInitSeed() gives the same bytes for the same data, and its files whatever their size", () => {
  assert.deepEqual(cloudInitSeed("web", DATA), cloudInitSeed("web", DATA));
  for (const length of [0, 1, 2047, 2048, 2049, 100_000]) {
    const text = "x".repeat(length);
    const image = cloudInitSeed("web", { userData: text });
    assert.equal(image.length % 2048, 0);
    const at = new TextDecoder("latin1").decode(image).lastIndexOf(text);
    assert(length === 0 || at % 2048 === 0, `${length} at ${at}`);
  }
});

Deno.test("cloudInitSeed() names a host only by what is a host's name", () => {
  const meta = (name: string) =>
    new TextDecoder().decode(cloudInitSeed(name, {}).subarray(26 * 2048, 27 * 2048));
  assert.match(meta("web-1"), /"local-hostname": "web-1"/);
  assert.doesNotMatch(meta("my web"), /local-hostname/);
  assert.match(meta("my web"), /"instance-id": "my web"/);
  assert.throws(
    () => cloudInitSeed("web", { metaData: 1 } as never),
    /metaData to be text or an object: found number$/,
  );
  assert.throws(
    () => cloudInitSeed("web", { user_data: "" } as never),
    /found user_data, which nothing takes here: did you mean "userData"\?$/,
  );
});
