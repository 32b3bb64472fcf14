/** What the elements of an API description hold. */
import { XmlCdata, XmlElement, XmlText } from "@rgrove/parse-xml";

export function children(element: XmlElement, name?: string): XmlElement[] {
  const elements = element.children.filter((child) => child instanceof XmlElement);
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

export function text(element: XmlElement): string {
  return element.children
    .map((child) => child instanceof XmlText || child instanceof XmlCdata ? child.text : "")
    .join("");
}

export function attribute(element: XmlElement, name: string, absent?: string): string {
  const value = element.attributes[name] ?? absent;
  if (value === undefined) {
    throw new Error(`Cannot read <${element.name}>, wanted an attribute "${name}": found none`);
  }
  return value;
}
