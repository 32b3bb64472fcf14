import type { XmlElement } from "../xml/xml_element.ts";

// A constructor that gives back what it is given lets a private field be put on any object: a copy does not have it,
// nothing sees it, and it is several times faster than a WeakMap.
class Given {
  constructor(object: object) {
    return object;
  }
}

class Source extends Given {
  readonly #element: XmlElement;

  constructor(object: object, element: XmlElement) {
    super(object);
    this.#element = element;
  }

  static of(object: object): XmlElement | undefined {
    return #element in object ? object.#element : undefined;
  }
}

/**
 * The element that a config object was read from: what is unchanged comes back in the same order and spelling. A copy
 * has none, and is written as libvirt's grammar orders and spells it.
 */
export function sourceOf(object: object): XmlElement | undefined {
  return Source.of(object);
}

/** A new object that remembers what it is read from: before it has properties, as that is the fastest. */
export function sourced(element: XmlElement): Record<string, unknown> {
  const object = {};
  new Source(object, element);
  return object;
}

/** Remembers what an object was read from. */
export function setSource(object: object, element: XmlElement): void {
  new Source(object, element);
}
