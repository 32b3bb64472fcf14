/**
 * How long a new process takes to load the domain's schema, or only what that depends on. Prints one JSON line.
 *
 *   documents_load.ts schema|packages
 */

if (import.meta.main) {
  const before = performance.now();
  if (Deno.args[0] === "packages") {
    await import("zod");
    await import("saxes");
  } else {
    const { documents } = await import("../core/config/mod.ts");
    // What makes it.
    void documents.domain.schema;
  }
  console.log(JSON.stringify({ loadMs: performance.now() - before }));
}
