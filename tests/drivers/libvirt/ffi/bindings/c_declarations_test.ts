/** gcc, with libvirt's own headers, is the judge of what the bindings say of C. */
import assert from "node:assert/strict";
import type { Crossing } from "../../../../../drivers/libvirt/ffi/bindings/function_table.ts";
import * as callbacks from "../../../../../drivers/libvirt/ffi/bindings/generated/callbacks.gen.ts";
import * as constants from "../../../../../drivers/libvirt/ffi/bindings/generated/constants.gen.ts";
import * as structs from "../../../../../drivers/libvirt/ffi/bindings/generated/structs.gen.ts";
import type { StructLayout } from "../../../../../drivers/libvirt/ffi/bindings/struct_layout.ts";
import { peerTest } from "../../../../hosts/peers.ts";
import { compile, HEADERS, outputOf } from "./_c_program.ts";
import { type CDeclaration, declarations, known, tables } from "./_tables.ts";

/** Bytes and whether it is signed. */
const SCALARS: Readonly<Record<string, readonly [size: number, signed: boolean]>> = {
  i8: [1, true],
  u8: [1, false],
  u16: [2, false],
  i32: [4, true],
  u32: [4, false],
  i64: [8, true],
  u64: [8, false],
  isize: [8, true],
  usize: [8, false],
};

async function headerRelease(): Promise<number> {
  return Number(
    await outputOf(`${HEADERS}\nint main(void) { printf("%d", LIBVIR_VERSION_NUMBER); return 0; }`),
  );
}

peerTest("Each struct is as large as C's, and its fields stand where C has them", ["gcc"], async () => {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const [name, { size, fields }] of Object.entries<StructLayout>(structs)) {
    expected.push(`${name} ${size}`);
    lines.push(`printf("${name} %zu\\n", sizeof(${name}));`);
    for (const [field, { at, size, type }] of Object.entries(fields)) {
      expected.push(`${name}.${field} ${at} ${size} ${type === "chars" ? "text" : ""}`);
      const isText = `__builtin_types_compatible_p(__typeof__(((${name} *)0)->${field}), char[${size}])`;
      lines.push(
        `printf("${name}.${field} %zu %zu %s\\n", offsetof(${name}, ${field}), sizeof(((${name} *)0)->${field}), ` +
          `${isText} ? "text" : "");`,
      );
    }
  }
  const told = await outputOf(`${HEADERS}\nint main(void) {\n${lines.join("\n")}\nreturn 0; }`);
  assert.deepEqual(
    told.trimEnd().split("\n").map((line) => line.trimEnd()),
    expected.map((line) => line.trimEnd()),
  );
  assert(expected.length > 150, `${expected.length} sizes and offsets`);
});

peerTest("Each constant is C's", ["gcc"], async () => {
  const { stringMacros, numberMacros, ...enums } = constants;
  const numbers: [string, number][] = Object.values<Readonly<Record<string, number>>>(enums).flatMap((
    members,
  ) => Object.entries(members));
  numbers.push(...Object.entries(numberMacros));
  const text = await headerText();
  const here = (name: string) => new RegExp(`\\b${name}\\b`).test(text);
  const asserts = [
    // What counts a list grows with it.
    ...numbers.filter(([name]) => here(name) && !/_(?:LAST|NR)$/.test(name)).map(([name, value]) =>
      `_Static_assert(${name} == ${value}, "${name}");`
    ),
    ...Object.entries(stringMacros).filter(([name]) => here(name)).map(([name, value]) =>
      `_Static_assert(__builtin_strcmp(${name}, ${JSON.stringify(value)}) == 0, "${name}");`
    ),
  ];
  assert(asserts.length > 1000, `${asserts.length} constants`);
  await compile(`${HEADERS}\n${asserts.join("\n")}`, "/dev/null", "-fsyntax-only");
});

peerTest("Each function's declaration is what libvirt's headers have", ["gcc"], async () => {
  const release = await headerRelease();
  const declared = await declarations();
  const names = Object.values(tables).flatMap((table) => known(table, release));
  // C refuses a second declaration that differs from the first.
  const source = `${HEADERS}\n${names.map((name) => `extern ${declared.get(name)!.text};`).join("\n")}\n`;
  await compile(source, "/dev/null", "-fsyntax-only");
  assert(names.length > 500);
});

peerTest(
  "What crosses the border for each parameter and result has its C type's size and sign",
  ["gcc"],
  async () => {
    const release = await headerRelease();
    const declared = await declarations();
    const asserts = Object.values(tables).flatMap((table) =>
      known(table, release).flatMap((name) => {
        const { parameters, result } = table[name]!;
        const declaration = declared.get(name)!;
        assert.equal(parameters.length, declaration.args.length, name);
        const of = declaration.args.map((arg, at) => crossingAssert(declaration, arg, parameters[at]!));
        return result === "void"
          ? [...of, `_Static_assert(__builtin_types_compatible_p(${declaration.returns}, void), "${name}");`]
          : [
            ...of,
            crossingAssert(declaration, { name: "result", type: declaration.returns }, result as Crossing),
          ];
      })
    );
    await compile(`${HEADERS}\n${asserts.join("\n")}`, "/dev/null", "-fsyntax-only");
  },
);

peerTest("What crosses the border for each callback has its C type's size", ["gcc"], async () => {
  const text = await Deno.readTextFile(
    new URL(import.meta.resolve("../../../../../drivers/libvirt/ffi/bindings/generated/callbacks.gen.ts")),
  );
  const header = await headerText();
  const asserts = Object.entries<{ parameters: readonly string[]; result: string }>(callbacks).flatMap(
    ([name, { parameters, result }]) => {
      if (!header.includes(name)) return [];
      const [, returns, list] = new RegExp(`\`(.*?)\\b${name}\\((.*?)\\)\`; since`).exec(text)!;
      const args = list!.split(", ").map((arg) => /^(.*?)(\w+)$/.exec(arg)![1]!.trim());
      assert.equal(parameters.length, args.length, name);
      const type = `__typeof__(*(${name})0)`;
      const redeclared = `extern ${returns} redeclared_${name}(${list}); extern ${type} redeclared_${name};`;
      return [
        redeclared,
        ...args.map((arg, at) => scalarAssert(name, arg, parameters[at]!)),
        result === "void" ? "" : scalarAssert(name, returns!.trim(), result),
      ];
    },
  );
  assert(asserts.length > 200);
  await compile(`${HEADERS}\n${asserts.join("\n")}`, "/dev/null", "-fsyntax-only");
});

function crossingAssert(
  { name }: CDeclaration,
  arg: { readonly name: string; readonly type: string },
  crossing: Crossing,
): string {
  const place = `${name}.${arg.name}`;
  const { type } = arg;
  if (crossing === "text") {
    return `_Static_assert(__builtin_types_compatible_p(${type}, const char *), "${place}");`;
  }
  if (crossing === "f64") return `_Static_assert(__builtin_types_compatible_p(${type}, double), "${place}");`;
  if (crossing === "function") return scalarAssert(place, type, "usize");
  if (typeof crossing === "string") return scalarAssert(place, type, crossing);
  const size = typeof crossing === "number" ? crossing : crossing[0];
  const pointee = `sizeof(*(${type})0)`;
  // A UUID and its text are as long as libvirt's macros say; what is counted in bytes is one byte each.
  if (/UUID/i.test(place) && [16, 37].includes(size)) {
    const length = size === 16 ? "VIR_UUID_BUFLEN" : "VIR_UUID_STRING_BUFLEN";
    return `_Static_assert(${pointee} == 1 && ${length} == ${size}, "${place}");`;
  }
  return size === 1
    ? `_Static_assert(sizeof(${type}) == 8, "${place}");`
    : `_Static_assert(${pointee} == ${size}, "${place}");`;
}

function scalarAssert(place: string, type: string, native: string): string {
  const [size, signed] = SCALARS[native]!;
  // An address or a callback has no sign.
  const isNumber = `__builtin_classify_type((${type})0) != __builtin_classify_type((void *)0)`;
  const sign = signed
    ? `((__typeof__(__builtin_choose_expr(${isNumber}, (${type})0, 0)))-1) < 0`
    : `((__typeof__(__builtin_choose_expr(${isNumber}, (${type})0, 0u)))-1) > 0`;
  return `_Static_assert(sizeof(${type}) == ${size} && ${sign}, "${place}");`;
}

async function headerText(): Promise<string> {
  const texts: string[] = [];
  for await (const { name } of Deno.readDir("/usr/include/libvirt")) {
    texts.push(await Deno.readTextFile(`/usr/include/libvirt/${name}`));
  }
  return texts.join("\n");
}
