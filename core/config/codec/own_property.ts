/** What an object has under a name itself: not what all objects have, such as `constructor`. */
export function ownOf(object: object | undefined, name: string | number): unknown {
  return object !== undefined && Object.hasOwn(object, name)
    ? (object as Readonly<Record<string | number, unknown>>)[name]
    : undefined;
}
