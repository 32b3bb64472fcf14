import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

export const domainMetadata: CheckGroup = {
  title: "Metadata",
  checks: [
    {
      id: "metadata.none",
      title: "a domain without a title has none, and `metadata()` says NO_DOMAIN_METADATA",
      needs: ["domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        same(
          [await domain.title(), await domain.description()],
          [undefined, undefined],
          "title and description",
        );
        await refused(domain.metadata("title"), "NO_DOMAIN_METADATA");
        await refused(domain.metadata("element", "http://nobody/"), "NO_DOMAIN_METADATA");
      },
    },
    {
      id: "metadata.title",
      title: "a title and a description come back, and are taken away",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setMetadata("title", "a title");
        await domain.setMetadata("description", "of\ntwo lines");
        same([await domain.title(), await domain.description()], ["a title", "of\ntwo lines"], "both");
        await domain.setMetadata("title", null);
        same(await domain.title(), undefined, "the title");
      },
    },
    {
      id: "metadata.title-lines",
      title: "a title of two lines is INVALID_ARG",
      needs: ["domainSetMetadata"],
      run: async (c) => await refused((await c.define()).setMetadata("title", "two\nlines"), "INVALID_ARG"),
    },
    {
      id: "metadata.element",
      title: "an element of a namespace comes back, beside those of others, and is taken away",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const [one, other] = [{ key: "a", uri: "http://one/" }, { key: "b", uri: "http://other/" }];
        await domain.setMetadata("element", "<x y='1'>text</x>", one);
        await domain.setMetadata("element", "<z/>", other);
        holds((await domain.metadata("element", one.uri)).includes("text"), "the element", "another");
        await domain.setMetadata("element", "<x>new</x>", one);
        holds((await domain.metadata("element", one.uri)).includes("new"), "the new one", "another");
        await domain.setMetadata("element", null, one);
        await refused(domain.metadata("element", one.uri), "NO_DOMAIN_METADATA");
        holds((await domain.metadata("element", other.uri)).includes("z"), "the other one", "another");
      },
    },
    {
      id: "metadata.element-broken",
      title: "an element that is no XML is refused",
      needs: ["domainSetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const where = { key: "a", uri: "http://one/" };
        await refused(domain.setMetadata("element", "<x", where), "XML_ERROR", "XML_DETAIL", "INVALID_ARG");
      },
    },
    {
      id: "metadata.live",
      title: "`live` is for the running guest alone, `config` for the next start",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.running();
        await domain.setMetadata("title", "now", { live: true });
        await domain.setMetadata("title", "then", { config: true });
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
        await domain.setMetadata("title", "t");
        await domain.setMetadata("description", "d");
        await domain.setMetadata("element", "<x/>", { key: "a", uri: "http://one/" });
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
        await domain.setMetadata("title", "a < b");
        holds((await domain.xml()).includes("<title>a &lt; b</title>"), "the title", await domain.xml());
      },
    },
  ],
};
