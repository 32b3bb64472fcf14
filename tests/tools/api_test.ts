import assert from "node:assert/strict";
import { join } from "node:path";
import {
  type ApiFacts,
  apiFunctions,
  apiText,
  generateApi,
  joinApi,
  parseApiText,
  readApiFolder,
} from "../../tools/api/mod.ts";
import { readApi } from "../../tools/api/read_api.ts";

/** Enum constants in the order of the document; a value may be the name of another constant. */
function members(type: string, values: Record<string, string | number>, bits = false): string {
  return Object.entries(values).map(([name, value]) =>
    `<enum name='${name}' file='libvirt-domain' value='${value}' type='${type}' ${
      bits ? "value_bitshift='0'" : ""
    }/>`
  ).join("\n");
}

const ERRORS = members("virErrorNumber", { VIR_ERR_NO_DOMAIN: 42, VIR_ERR_OK: 0, VIR_WAR_NO_NETWORK: 41 }) +
  members("virErrorDomain", { VIR_ERR_DOMAIN_LAST: 11, VIR_FROM_NONE: 0, VIR_FROM_QEMU: 10 });

const VERSION = "<macro name='LIBVIR_VERSION_NUMBER' file='libvirt-common' raw='9012003'/>";

const NOTHING: ApiFacts = { versions: [], documents: [] };

/** The facts of API descriptions of which libvirt's own has `symbols`, joined with those of other releases. */
async function factsOf(symbols: string, version = VERSION, known = NOTHING): Promise<ApiFacts> {
  const apiDir = await Deno.makeTempDir({ prefix: "denovirt-api-" });
  try {
    for (const library of ["libvirt", "libvirt-qemu", "libvirt-lxc", "libvirt-admin"]) {
      const content = library === "libvirt" ? version + ERRORS + symbols : "";
      const xml = `<?xml version="1.0"?>\n<api name='${library}'><symbols>${content}</symbols></api>`;
      await Deno.writeTextFile(join(apiDir, `${library}-api.xml`), xml);
    }
    return joinApi(known, await readApiFolder(apiDir));
  } finally {
    await Deno.remove(apiDir, { recursive: true });
  }
}

/** The values that a generated module exports, with those of the first part that it may have, without the types. */
async function generated(symbols: string, path: string): Promise<Record<string, unknown>> {
  const parts = [path.replace("generated/", "generated/startup_"), path];
  const files = generateApi(await factsOf(symbols)).filter((file) => parts.includes(file.path));
  const texts = files.map(({ text }) => text);
  assert(texts.length > 0, `Cannot find ${path}`);
  const values: Record<string, unknown> = {};
  for (const text of texts) {
    assert.match(text, /^\/\/ Generated from libvirt 9\.12\.3's API by `deno task gen`; do not edit\.\n/);
    const alone = text.replace(/^export \* from .*$/m, "");
    Object.assign(values, await import(`data:application/typescript,${encodeURIComponent(alone)}`));
  }
  return values;
}

Deno.test("generateApi() names error codes without their prefix", async () => {
  const { errorCodes, errorDomains } = await generated("", "core/contract/generated/error_codes.gen.ts");
  assert.deepEqual(errorCodes, {
    OK: 0,
    WAR_NO_NETWORK: 41,
    NO_DOMAIN: 42,
  });
  assert.deepEqual(errorDomains, { NONE: 0, QEMU: 10 });
});

Deno.test("generateApi() makes an object of bits of each flags enum", async () => {
  const flags = await generated(
    members("virDomainCreateFlags", {
      VIR_DOMAIN_NONE: 0,
      VIR_DOMAIN_START_PAUSED: 1,
      VIR_DOMAIN_START_FORCE_BOOT: 8,
    }) +
      members(
        "virDomainModificationImpact",
        { VIR_DOMAIN_AFFECT_CURRENT: 0, VIR_DOMAIN_AFFECT_LIVE: 1 },
        true,
      ) +
      members("virDomainVcpuFlags", {
        VIR_DOMAIN_VCPU_CURRENT: "VIR_DOMAIN_AFFECT_CURRENT",
        VIR_DOMAIN_VCPU_GUEST: 8,
        VIR_DOMAIN_VCPU_LIVE: "VIR_DOMAIN_AFFECT_LIVE",
      }) +
      members("virNWFilterDefineFlags", { VIR_NWFILTER_DEFINE_VALIDATE: 1 }) +
      members("virAdmConnectDaemonEndFlags", { VIR_DAEMON_END_KEEP: 1 }) +
      members("virDomainNewFlags", { VIR_DOMAIN_ODD_THING: 1 }),
    "core/contract/generated/flags.gen.ts",
  );
  assert.deepEqual({ ...flags }, {
    domainCreateFlags: { paused: 1, forceBoot: 8 },
    domainModificationImpact: { live: 1 },
    domainVcpuFlags: { live: 1, guest: 8 },
    nwfilterDefineFlags: { validate: 1 },
    // What is alone in its enum is cut where its words are no more those of the enum's name.
    admConnectDaemonEndFlags: { keep: 1 },
    domainNewFlags: { oddThing: 1 },
  });
});

Deno.test("generateApi() makes a list of words where numbers run from 0, else an object", async () => {
  const enums = await generated(
    members("virDomainState", { VIR_DOMAIN_LAST: 2, VIR_DOMAIN_RUNNING: 1, VIR_DOMAIN_NOSTATE: 0 }) +
      members("virNetworkEventID", { VIR_NETWORK_EVENT_ID_LAST: 1, VIR_NETWORK_EVENT_ID_LIFECYCLE: 0 }) +
      members("virCPUCompareResult", { VIR_CPU_COMPARE_ERROR: -1, VIR_CPU_COMPARE_INCOMPATIBLE: 0 }) +
      members("virNetworkUpdateCommand", {
        VIR_NETWORK_UPDATE_COMMAND_ADD_LAST: 3,
        VIR_NETWORK_UPDATE_COMMAND_LAST: 4,
      }),
    "core/contract/generated/enums.gen.ts",
  );
  assert.deepEqual({ ...enums }, {
    domainState: ["nostate", "running"],
    networkEventID: ["lifecycle"],
    cpuCompareResult: { "-1": "error", 0: "incompatible" },
    networkUpdateCommand: { 3: "add-last" },
  });
});

Deno.test("generateApi() reads the types of typed parameters from the manual, or from its own facts", async () => {
  const macros = [
    ["VIR_DOMAIN_SCHEDULER_CPU_SHARES", "cpu_shares", "the shares, as a ullong."],
    ["VIR_DOMAIN_SCHEDULER_LIMIT", "limit", "the limit,\n as an llong."],
    ["VIR_MIGRATE_PARAM_BANDWIDTH", "bandwidth", "MiB/s, as VIR_TYPED_PARAM_ULLONG."],
    ["VIR_MIGRATE_PARAM_MIGRATE_DISKS", "migrate_disks", "which disks"],
    ["VIR_DOMAIN_BLOCK_COPY_GRANULARITY", "granularity", "bytes, as an unsigned int."],
    ["VIR_PERF_PARAM_CMT", "cmt", "an event"],
    ["VIR_NODE_CPU_STATS_IDLE", "idle", "no typed parameter"],
    ["VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT", "image_format", "a word, as VIR_TYPED_PARAM_STRING."],
    ["VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW", "raw", "as it is"],
    ["VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ", "xz", "packed"],
  ].map(([name, field, info]) =>
    `<macro name='${name}' string='${field}'><info><![CDATA[${info}]]></info></macro>`
  );
  const { typedParamTypes, typedParamWords, repeatedTypedParams } = await generated(
    macros.join(""),
    "core/contract/generated/typed_params.gen.ts",
  );
  assert.deepEqual(typedParamTypes, {
    scheduler: { cpu_shares: "ullong", limit: "llong" },
    migrate: { bandwidth: "ullong", migrate_disks: "string" },
    blockCopy: { granularity: "uint" },
    perf: { cmt: "boolean" },
    save: { image_format: "string" },
  });
  assert.deepEqual(typedParamWords, { image_format: ["raw", "xz"] });
  assert.deepEqual(repeatedTypedParams, ["migrate_disks"]);
});

Deno.test("generateApi() refuses what it cannot name or type, and says where the fact belongs", async () => {
  const refused: [string, RegExp][] = [
    [
      members("virDomainVcpuFlags", { VIR_A_B: "VIR_A_C", VIR_A_D: 1 }),
      /Cannot resolve VIR_A_C, wanted a number/,
    ],
    [
      members("virSome", { VIR_SOME_A: 1, VIR_SOME_B: 1 }),
      /Cannot write virSome, wanted one word for 1: found two/,
    ],
    ["<macro name='VIR_NEW_THING' string='x'/>", /Cannot place the macro VIR_NEW_THING/],
    ["<macro name='VIR_DOMAIN_NUMA_NEW' string='x'/>", /Cannot tell the type of VIR_DOMAIN_NUMA_NEW/],
  ];
  for (const [symbols, message] of refused) {
    await assert.rejects(async () => generateApi(await factsOf(symbols)), { message });
  }
});

Deno.test("apiFunctions() gives each function with its module, result and arguments", async () => {
  const symbols =
    `<function name='virDomainSuspend' file='libvirt-domain' module='libvirt-domain' version='0.0.1'>
    <info><![CDATA[...]]></info><return type='int' info='...'/><arg name='domain' type='virDomainPtr' info='...'/>
    </function><function name='virAFree' file='libvirt-host' module='libvirt' version='1.0.0'><return type='void'/>
    </function>`;
  const functions = apiFunctions(await factsOf(symbols));
  assert.deepEqual(functions, [
    {
      name: "virAFree",
      library: "libvirt",
      module: "libvirt",
      file: "libvirt-host",
      since: "1.0.0",
      returns: "void",
      args: [],
    },
    {
      name: "virDomainSuspend",
      library: "libvirt",
      module: "libvirt-domain",
      file: "libvirt-domain",
      since: "0.0.1",
      returns: "int",
      args: [{ name: "domain", type: "virDomainPtr" }],
    },
  ]);
});

Deno.test("generateApi() makes the fields of statistics of their beginnings and ends", async () => {
  const macros = [
    ["VIR_DOMAIN_STATS_CPU_TIME", "cpu.time", "as unsigned long long"],
    ["VIR_DOMAIN_STATS_BLOCK_PREFIX", "block.", "before the number"],
    ["VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME", ".name", "the name as a string"],
    ["VIR_DOMAIN_STATS_BLOCK_SUFFIX_BIN_PREFIX", ".bin.", "before another"],
    ["VIR_DOMAIN_STATS_BLOCK_SUFFIX_BIN_SUFFIX_START", ".start", "as unsigned int"],
    ["VIR_DOMAIN_STATS_BLOCK_SUFFIX_BIN_SUFFIX_WHAT", ".what", "nobody says"],
    ["VIR_DOMAIN_STATS_BLOCK_SUFFIX_ADDR_PREFIX", ".addr.", "before another"],
    ["VIR_DOMAIN_STATS_BLOCK_SUFFIX_ADDR_SUFFIX_PREFIX", ".prefix", "as an unsigned int"],
    ["VIR_DOMAIN_STATS_CPU_SINCE", "cpu.since", "seconds as long long"],
    ["VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR", ".cur", "what it is now"],
  ].map(([name, field, info]) =>
    `<macro name='${name}' string='${field}' version='9.9.0'><info>${info}</info></macro>`
  );
  const files = generateApi(await factsOf(macros.join("")));
  const { text } = files.find(({ path }) => path === "core/contract/generated/statistics_fields.gen.ts")!;
  const fields = [...text.matchAll(/^ {2}readonly (.*);$/gm)].map(([, field]) => field);
  assert.deepEqual(fields, [
    "[field: `block.${number}.addr.${number}.prefix`]: number | undefined",
    "[field: `block.${number}.bin.${number}.start`]: number | undefined",
    "[field: `block.${number}.bin.${number}.what`]: number | bigint | boolean | string | undefined",
    "[field: `block.${number}.name`]: string | undefined",
    '"cpu.since"?: bigint',
    '"cpu.time"?: bigint',
    "[field: `vcpu.${number}.${string}.cur`]: number | bigint | boolean | string | undefined",
    "[field: `vm.${string}.cur`]: number | bigint | boolean | string | undefined",
  ]);
  assert.match(text, /ullong; named since libvirt 9\.9\.0/);
});

Deno.test("joinApi() gives the same of two releases in either order, the newest's value where they differ", async () => {
  const older = members("virNewState", { VIR_NEW_STATE_OFF: 0, VIR_NEW_STATE_ODD: 7, VIR_NEW_STATE_LAST: 1 });
  const newer = members("virNewState", { VIR_NEW_STATE_OFF: 0, VIR_NEW_STATE_ON: 1, VIR_NEW_STATE_LAST: 2 });
  const next = VERSION.replace("9012003", "10001000");
  const up = await factsOf(newer, next, await factsOf(older));
  const down = await factsOf(older, VERSION, await factsOf(newer, next));
  assert.deepEqual(up, down);
  assert.deepEqual(up.versions, ["9.12.3", "10.1.0"]);
  const { members: all } = up.documents[0]!.enums.find(({ type }) => type === "virNewState")!;
  assert.deepEqual(all.map(({ name, value }) => [name, value]), [
    ["VIR_NEW_STATE_OFF", 0],
    ["VIR_NEW_STATE_ON", 1],
    ["VIR_NEW_STATE_LAST", 2],
    ["VIR_NEW_STATE_ODD", 7],
  ]);
  assert.deepEqual(await factsOf(older, VERSION, up), up);
});

Deno.test("parseApiText() reads what apiText() writes", async () => {
  const facts = await factsOf(
    "<macro name='VIR_PERF_PARAM_CMT' string='a %u' version='1.2.0'><info>as a double</info></macro>" +
      "<function name='virA' file='f' module='m' version='1.0.0'><return type='const char *'/>" +
      "<arg name='x' type='unsigned long long *'/></function>" + members("virBFlags", { VIR_B_C: 2 }, true) +
      "<macro name='LEN' raw='(80 + 1)' version='0.9.2'/><typedef name='virAPtr' type='virA *'/>" +
      "<variable name='virADefault' type='virAPtr'/><struct name='virS' file='f' version='1.0.0'/>" +
      "<struct name='virA' file='f' version='1.0.0'><field name='text' type='char text[LEN]'/></struct>" +
      "<functype name='virF' file='f' version='1.1.0'><arg name='a' type='virAPtr'/></functype>",
  );
  assert.deepEqual(parseApiText(apiText(facts)), facts);
});

Deno.test("readApi() reads structs, callbacks, other names of types, and the lengths of buffers", () => {
  const { structs, callbacks, aliases, variables, numbers } = readApi(`<api name="libvirt"><symbols>
    <macro name="LEN" raw="(80 + 1)" version="0.9.2"/>
    <macro name="SAME_LEN" raw="LEN" version="0.9.3"/>
    <macro name="CALLED" raw="81"><arg name="x"/></macro>
    <macro name="A_CALLBACK" raw="((virFunc)(cb))"/>
    <typedef name="virThingPtr" file="f" type="virThing *"/>
    <typedef name="virWord" file="f" type="enum"/>
    <variable name="virThingDefault" file="f" type="virThingPtr"/>
    <struct name="virThing" file="f" type="struct _virThing" version="1.0.0">
      <field name="field" type="char field[LEN]" info=""/>
      <field name="value" type="union" info=""><union>
        <field name="i" type="int" info=""/><field name="s" type="char *" info=""/>
      </union></field>
    </struct>
    <struct name="virSecretThing" file="f" type="struct _virSecretThing" version="1.0.0"/>
    <functype name="virFunc" file="f" module="f" version="1.1.0">
      <return type="int" info=""/><arg name="thing" type="virThingPtr" info=""/>
    </functype></symbols></api>`);
  assert.deepEqual(structs, [
    { name: "virSecretThing", file: "f", since: "1.0.0", fields: [] },
    {
      name: "virThing",
      file: "f",
      since: "1.0.0",
      fields: [
        { name: "field", type: "char field[LEN]" },
        { name: "value", type: "union { int i; char * s; }" },
      ],
    },
  ]);
  assert.deepEqual(callbacks, [
    {
      name: "virFunc",
      file: "f",
      since: "1.1.0",
      returns: "int",
      args: [{ name: "thing", type: "virThingPtr" }],
    },
  ]);
  assert.deepEqual(aliases, [{ name: "virThingPtr", type: "virThing *" }]);
  assert.deepEqual(variables, [{ name: "virThingDefault", type: "virThingPtr" }]);
  assert.deepEqual(numbers, [
    { name: "LEN", value: 81, since: "0.9.2" },
    { name: "SAME_LEN", value: 81, since: "0.9.3" },
  ]);
});
