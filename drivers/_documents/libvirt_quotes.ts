/** A document that core wrote, with single quotes as libvirt's own: scripts look for them. */
export function libvirtQuotes(xml: string): string {
  // Core writes neither < nor > within a value.
  return xml.replaceAll(
    /<[^<>]*>/g,
    (tag) =>
      tag.replaceAll(
        /"([^"]*)"/g,
        (_, value: string) => `'${value.replaceAll("'", "&apos;").replaceAll("&quot;", '"')}'`,
      ),
  );
}
