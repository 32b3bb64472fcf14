/**
 * How long a new process takes to load the domain's schema, and from there to have read a first document. Prints one JSON
 * line.
 *
 *   documents_load.ts FILE
 */

if (import.meta.main) {
  const text = await Deno.readTextFile(Deno.args[0]!);
  const before = performance.now();
  const { documents } = await import("../core/config/mod.ts");
  // What makes it.
  void documents.domain.schema;
  const loaded = performance.now();
  documents.domain.parse(text);
  console.log(JSON.stringify({ loadMs: loaded - before, readMs: performance.now() - before }));
}
