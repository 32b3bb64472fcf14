import type { Check, CheckGroup } from "../check.ts";
import { ends, holds, refused, same } from "../found.ts";
import { type ObjectKind, objectKinds } from "../object_kinds.ts";

/** What is true of every kind of objects. */
function checksOf(kind: ObjectKind): readonly Check[] {
  const { word, title, needs, missing, collection, keys } = kind;
  const check = (id: string, sentence: string, run: Check["run"]): Check => ({
    id: `${word}.${id}`,
    title: sentence.replaceAll("KIND", title),
    needs,
    ...(kind.extra === undefined ? {} : { extra: kind.extra }),
    ...(kind.alone === undefined ? {} : { alone: kind.alone }),
    run,
  });
  return [
    check("get", "`get()` finds a KIND by each of its keys", async (c) => {
      const made = await kind.make(c);
      for (const key of keys(made)) {
        same(keys(await collection(c.connection).get(key)), keys(made), `the ${title} of "${key}"`);
      }
    }),
    check("get-missing", `\`get()\` of a KIND that is not there is ${missing}`, async (c) => {
      for (const key of kind.nobody) await refused(collection(c.connection).get(key), missing);
    }),
    check("find", "`find()` finds a KIND", async (c) => {
      const made = await kind.make(c);
      const found = await collection(c.connection).find(keys(made)[0]!);
      holds(found !== undefined, `a ${title}`, found);
      same(keys(found), keys(made), "its keys");
    }),
    check("find-missing", "`find()` of a KIND that is not there is `undefined`", async (c) => {
      for (const key of kind.nobody) {
        same(await collection(c.connection).find(key), undefined, "what is found");
      }
    }),
    check("get-wrong", "`get()` of what is no text is a `TypeError` before anything is sent", async (c) => {
      for (const wrong of ["", 7, undefined, null]) {
        await typeError(collection(c.connection).get(wrong as string));
      }
    }),
    check("list", "`list()` has each KIND, once", async (c) => {
      const made = [await kind.make(c), await kind.make(c)].map((each) => keys(each)[0]).sort();
      const listed = (await collection(c.connection).list()).map((each) => keys(each)[0]);
      same(listed.filter((key) => made.includes(key)).sort(), made, "the listed ones");
    }),
    check("iterate", "the collection itself gives each KIND", async (c) => {
      const made = await kind.make(c);
      const found: string[] = [];
      for await (const each of collection(c.connection)) found.push(keys(each)[0]!);
      holds(found.includes(keys(made)[0]!), "it among them", found);
    }),
    check("listed-not", "a KIND that is gone is not listed any more", async (c) => {
      const made = await kind.make(c);
      await kind.remove(made);
      const listed = (await collection(c.connection).list()).map((each) => keys(each)[0]);
      holds(!listed.includes(keys(made)[0]), "it not among them", listed);
    }),
    check("xml", "`xml()` of a KIND has its name, and `config()` can be read", async (c) => {
      const made = await kind.make(c);
      holds((await made.xml()).includes(keys(made)[0]!), "its key in the document", await made.xml());
      holds(typeof await made.config() === "object", "a config", await made.config());
    }),
    check("gone", `a handle of a KIND that is gone is ${missing}`, async (c) => {
      const made = await kind.make(c);
      await kind.remove(made);
      await refused(made.xml(), missing);
      await refused(kind.remove(made), missing);
    }),
    ...definitionChecks(kind, check),
  ];
}

function definitionChecks(
  kind: ObjectKind,
  check: (id: string, sentence: string, run: Check["run"]) => Check,
): readonly Check[] {
  const { define, title } = kind;
  return [
    check("broken-xml", "a document of a KIND that is no XML is refused", async (c) => {
      await refused(define(c.connection, "<a><b></a>"), "XML_DETAIL");
      await refused(define(c.connection, "<a"), "XML_DETAIL");
    }),
    check("other-xml", "a document of another kind is refused", async (c) => {
      await ends(define(c.connection, "<something-else/>"), "XML_ERROR");
    }),
    check(
      "validate",
      "a document of a KIND with what libvirt's grammar does not have is refused with `validate`",
      async (c) => {
        const end = define(c.connection, kind.strangeXml(c.name()), { validate: true });
        await refused(end, "XML_INVALID_SCHEMA");
      },
    ),
    check("no-document", "what is neither text nor a config is a `TypeError`", async (c) => {
      for (const wrong of [7, null, true]) await typeError(define(c.connection, wrong as unknown as string));
    }),
    check(
      `doctype`,
      `a document of a ${title} that names files of the host in entities does not read them`,
      async (c) => {
        const { end } = await ending(define(
          c.connection,
          `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><something-else>&e;</something-else>`,
        ));
        holds(end !== "done", "a refusal", end);
      },
    ),
  ];
}

async function ending(work: Promise<unknown>): Promise<{ readonly end: string }> {
  return { end: await work.then(() => "done", (error) => String(error?.code)) };
}

async function typeError(work: Promise<unknown>): Promise<void> {
  const found = await work.then(() => "done", (error: unknown) => error);
  holds(found instanceof TypeError, "a TypeError", String(found));
}

export const collections: CheckGroup = {
  title: "Collections of every kind",
  checks: objectKinds.flatMap(checksOf),
};
