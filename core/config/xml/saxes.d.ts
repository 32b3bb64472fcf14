/**
 * What is used of saxes. Its own declarations do not compile for who checks libraries too, as what declares the types of
 * our own package does.
 */
export class SaxesParser {
  readonly line: number;
  /** From 0. */
  readonly column: number;
  constructor(
    options: {
      readonly xmlns: false;
      readonly position: true;
      readonly defaultXMLVersion?: "1.0";
      readonly forceXMLVersion?: true;
    },
  );
  on(event: "error", handler: (error: Error) => void): void;
  on(event: "doctype" | "text" | "cdata" | "comment", handler: (text: string) => void): void;
  on(
    event: "attribute",
    handler: (attribute: { readonly name: string; readonly value: string }) => void,
  ): void;
  on(event: "xmldecl", handler: (declaration: { readonly version?: string }) => void): void;
  on(event: "opentag" | "closetag", handler: (tag: { readonly name: string }) => void): void;
  on(
    event: "processinginstruction",
    handler: (instruction: { readonly target: string; readonly body: string }) => void,
  ): void;
  write(text: string): this;
  close(): this;
}
