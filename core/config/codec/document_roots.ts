import { deviceRules } from "../rules/domain_rules.ts";
import type { DocumentRoot } from "./root_codec.ts";
import { canonicalName } from "../xml/namespaces.ts";
import type { Rules } from "../rules/rules.ts";
import { type Member, type Shape, shapeOf, type ShapeTable } from "./shape_table.ts";

/** Documents whose root is a table's. */
export function rootOf(table: ShapeTable, rules?: Rules): DocumentRoot {
  const wanted = () => `<${shapeOf(table).element}>`;
  return {
    get wanted() {
      return wanted();
    },
    shapes: () => shapeOf(table),
    ...(rules ? { rules } : {}),
    read(reader, root) {
      const shape = shapeOf(table);
      return canonicalName(root.name, root.namespaces) === shape.element
        ? reader.read(shape, root)
        : undefined;
    },
    write: (writer, config) => {
      const shape = shapeOf(table);
      return writer.document(shape, shape.element, config);
    },
  };
}

/** The devices that a domain may have, by their elements' names. */
export function deviceMembers(domain: ShapeTable): ReadonlyMap<string, Member & { readonly shape: Shape }> {
  const { children } = shapeOf(domain, "DomainDevices").any;
  return new Map(
    [...children].filter((entry): entry is [string, Member & { readonly shape: Shape }] =>
      entry[1].shape !== undefined
    ),
  );
}

/** Documents of one device, whose config has the device under its element's name. */
export function deviceRoot(domain: ShapeTable): DocumentRoot {
  return {
    wanted: "a device of a domain",
    rules: (config, tell) => deviceRules(config, [], tell),
    shapes: () => new Map(deviceMembers(domain).values().map(({ key, shape }) => [key, shape])),
    read(reader, root) {
      const member = deviceMembers(domain).get(canonicalName(root.name, root.namespaces));
      return member && reader.readWithin(member.key, member.shape, root);
    },
    write(writer, config) {
      const given = typeof config === "object" && config !== null ? Object.entries(config) : [];
      const present = given.filter(([, value]) => value !== undefined);
      const [[key, value] = ["", undefined]] = present;
      const member = deviceMembers(domain).values().find((each) => each.key === key);
      if (present.length === 1 && member) {
        return writer.documentWithin(key, member.shape, member.name, value);
      }
      const found = present.length === 0 ? "none" : present.map(([name]) => name).join(", ");
      return writer.refuse("one device of a domain under its element's name", found);
    },
  };
}
