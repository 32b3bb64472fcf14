/** Each field that libvirt has a name for has a typed place, by the generated tables: the compiler says whether it has. */
import assert from "node:assert/strict";
import type { TypedParameters } from "../../../../core/contract/references.ts";
import { readGuestInfo } from "../../../../core/domain/agent/read_guest_info.ts";
import { readDomainStats } from "../../../../core/domain/statistics/read_domain_stats.ts";

const top = new URL("../../../../", import.meta.url);
const generated = new URL("core/contract/generated/statistics_fields.gen.ts", top);

const VALUES: Readonly<Record<string, TypedParameters[string]>> = {
  number: 1,
  bigint: 1n,
  boolean: true,
  string: "x",
};

/** The fields of a generated interface, with a value of each type that it may have. */
async function fieldsOf(name: string): Promise<[field: string, value: TypedParameters[string]][]> {
  const text = await Deno.readTextFile(generated);
  const body = new RegExp(`^export interface ${name} \\{\\n([^]*?)^\\}`, "m").exec(text)![1]!;
  const lines = [...body.matchAll(/^ {2}readonly (?:\[field: `(.+)`\]|"(.+)"\?): (.+);$/gm)];
  return lines.flatMap(([, pattern, plain, types]) => {
    const field = pattern?.replaceAll("${number}", "0").replaceAll("${string}", "halt_exits") ?? plain!;
    const known = types!.split(" | ").filter((type) => type !== "undefined");
    // What the manual tells no type of is a count or a boolean.
    return (known.length === 1 ? known : ["bigint", "boolean"]).map((
      type,
    ): [string, TypedParameters[string]] => [field, VALUES[type]!]);
  });
}

/** The leaves of an object with the ways to them. */
function leaves(value: unknown, way = ""): [way: string, leaf: unknown][] {
  if (typeof value !== "object" || value === null) return [[way, value]];
  const inner = Object.entries(value);
  return inner.length === 0
    ? [[way, value]]
    : inner.flatMap(([name, each]) => leaves(each, `${way}/${name}`));
}

/** A value as a program has it. */
function literal(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  const fields = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${literal(each)}`);
  return `{ ${fields.join(", ")} }`;
}

for (
  const [table, type, file, read] of [
    ["DomainStatsFields", "DomainStats", "statistics/domain_stats.ts", readDomainStats],
    ["GuestInfoFields", "GuestInfo", "agent/guest_info.ts", readGuestInfo],
  ] as const
) {
  Deno.test(`Each of the ${table} that libvirt has a name for is at a typed place of ${type}`, async () => {
    const fields = await fieldsOf(table);
    const untyped: string[] = [];
    const places = new Map<string, string>();
    const lines = fields.map(([field, value]) => {
      // A reason is a word of its state.
      const made = read({ ...field === "state.reason" ? { "state.state": 1 } : {}, [field]: value });
      const found = leaves(made).filter(([way]) => !/\/(number|state)$/.test(way) || /state$/.test(field));
      const place = found.map(([way]) => way).join();
      if (found.length === 0 || place.includes("/other")) untyped.push(`${field}: ${place}`);
      const twin = places.get(place);
      if (twin !== undefined && twin !== field) untyped.push(`${field} stands where ${twin} does`);
      places.set(place, field);
      return `(${literal(made)}) satisfies ${type}; // ${field}`;
    });
    assert.deepEqual(untyped, []);
    assert.notEqual(lines.length, 0);

    const dir = await Deno.makeTempDir({ prefix: "denovirt-fields-" });
    try {
      const program = `${dir}/fields.ts`;
      const head = `import type { ${type} } from "${new URL(`core/domain/${file}`, top)}";`;
      await Deno.writeTextFile(program, `${head}\n${lines.join("\n")}\n`);
      const { code, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["check", "--no-lock", "--config", new URL("deno.json", top).pathname, program],
        env: { NO_COLOR: "1" },
      }).output();
      assert.equal(code, 0, new TextDecoder().decode(stderr));
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  });
}
