import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

export const domainMetadata: CheckGroup = {
  title: "Metadata",
  checks: [
    {
      id: "metadata.none",
      title: "a domain without a title has none: the host says NO_DOMAIN_METADATA",
      needs: ["domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        same(
          [await domain.title(), await domain.description()],
          [undefined, undefined],
          "title and description",
        );
        same(await domain.metadata("http://nobody/"), undefined, "the element");
        const { hypervisor } = c.connection.tables;
        await refused(hypervisor.domainGetMetadata!(domain.ref, 1, null, 0), "NO_DOMAIN_METADATA");
        await refused(
          hypervisor.domainGetMetadata!(domain.ref, 2, "http://nobody/", 0),
          "NO_DOMAIN_METADATA",
        );
      },
    },
    {
      id: "metadata.title",
      title: "a title and a description come back, and are taken away",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setTitle("a title");
        await domain.setDescription("of\ntwo lines");
        same([await domain.title(), await domain.description()], ["a title", "of\ntwo lines"], "both");
        await domain.setTitle(undefined);
        same(await domain.title(), undefined, "the title");
      },
    },
    {
      id: "metadata.title-lines",
      title: "a title of two lines is INVALID_ARG",
      needs: ["domainSetMetadata"],
      run: async (c) => await refused((await c.define()).setTitle("two\nlines"), "INVALID_ARG"),
    },
    {
      id: "metadata.element",
      title: "an element of a namespace comes back, beside those of others, and is taken away",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const [one, other] = ["http://one/", "http://other/"] as const;
        await domain.setMetadata(one, "<x y='1'>text</x>", { key: "a" });
        await domain.setMetadata(other, "<z/>", { key: "b" });
        holds((await domain.metadata(one))?.includes("text") === true, "the element", "another");
        await domain.setMetadata(one, "<x>new</x>", { key: "a" });
        holds((await domain.metadata(one))?.includes("new") === true, "the new one", "another");
        await domain.setMetadata(one, undefined);
        same(await domain.metadata(one), undefined, "what was taken away");
        holds((await domain.metadata(other))?.includes("z") === true, "the other one", "another");
      },
    },
    {
      id: "metadata.element-broken",
      title: "an element that is no XML is refused",
      needs: ["domainSetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const broken = domain.setMetadata("http://one/", "<x", { key: "a" });
        await refused(broken, "XML_DETAIL");
      },
    },
    {
      id: "metadata.live",
      title: "`live` is for the running guest alone, `config` for the next start",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.running();
        await domain.setTitle("now", { live: true });
        await domain.setTitle("then", { config: true });
        same(
          [await domain.title({ live: true }), await domain.title({ config: true })],
          ["now", "then"],
          "both",
        );
        await domain.destroy();
        same(await domain.title(), "then", "the title");
      },
    },
    {
      id: "metadata.events",
      title: "each change is told of with its kind",
      needs: ["domainSetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const heard = await c.hear(domain);
        await domain.setTitle("t");
        await domain.setDescription("d");
        await domain.setMetadata("http://one/", "<x/>", { key: "a" });
        await heard.are("metadata-change title", "metadata-change description", "metadata-change element");
      },
    },
    {
      id: "metadata.document",
      title: "a title is in the document, and the document's is the title",
      needs: ["domainSetMetadata", "domainGetXMLDesc"],
      run: async (c) => {
        const domain = await c.define({ elements: "<title>from the document</title>" });
        same(await domain.title(), "from the document", "the title");
        await domain.setTitle("a < b");
        holds((await domain.xml()).includes("<title>a &lt; b</title>"), "the title", await domain.xml());
      },
    },
  ],
};
