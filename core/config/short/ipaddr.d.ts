/** What is used of ipaddr.js: its own declarations name no default export, which is all that it has as an ES module. */
declare const ipaddr: {
  isValid(text: string): boolean;
  parse(text: string): Address;
  fromByteArray(bytes: number[]): Address;
};
export default ipaddr;

export interface Address {
  kind(): "ipv4" | "ipv6";
  toByteArray(): number[];
  toString(): string;
  match(other: Address, bits: number): boolean;
}
