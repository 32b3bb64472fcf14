import { table } from "../generated/network_table.gen.ts";
import type { NetworkSectionConfigs, NetworkUpdateSection } from "../network_section.ts";
import { RootCodec } from "./root_codec.ts";
import { type Shape, shapeOf } from "./shape_table.ts";

/**
 * The element of a part of a network.
 *
 * @throws {VirtError} `XML_ERROR` if the config does not fit.
 */
export function formatNetworkSection<Section extends NetworkUpdateSection>(
  section: Section,
  config: NetworkSectionConfigs[Section],
): string {
  // A section's name is the way to it.
  const shape = section.split("-").reduce(
    (outer: Shape, name) => outer.any.children.get(name)?.shape ?? outer,
    shapeOf(table),
  );
  return new RootCodec<unknown>(section, {
    wanted: `<${shape.element}>`,
    shapes: () => shape,
    read: (reader, root) => reader.read(shape, root),
    write: (writer, value) => writer.document(shape, shape.element, value),
  }).format(config);
}
