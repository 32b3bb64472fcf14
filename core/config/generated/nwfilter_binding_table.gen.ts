// Generated from nwfilterbinding.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { ShapeTable } from "../codec/shape_table.ts";

/** All shapes of such a document. */
export const table: ShapeTable = {
  root: "NWFilterBinding",
  types: [
    '{"type":"text"}',
    '{"type":"uuid"}',
    '{"type":"mac","of":"one"}',
    '{"type":"string","pattern":"[A-Za-z_\\\\u0080-\\\\uffff][A-Za-z0-9._\\\\-\\\\u0080-\\\\uffff]*"}',
    '{"type":"string","pattern":"[a-zA-Z0-9_]+"}',
    '{"type":"string","pattern":"[a-zA-Z0-9_\\\\.:]+"}',
  ],
  shapes: {
    NWFilterBinding: '["filterbinding",null,[[[],[["owner","c",0,"NetworkPortOwner",1],["portdev","c",0,"NWFilterBindingPortdev",1],["linkdev","c",0,"NWFilterBindingLinkdev",0],["mac","c",0,"NetworkMac",1],["filterref","c",0,"DomainFilterref",1],["backend","c",0,"NWFilterBindingBackend",0]]]]]',
    NetworkPortOwner: '["owner",null,[[[],[["name","c",0,0,1],["uuid","c",0,1,1]]]]]',
    NWFilterBindingPortdev: '["portdev",null,[[[],[["name","a",0,0,1]]]]]',
    NWFilterBindingLinkdev: '["linkdev",null,[[[],[["name","a",0,0,1]]]]]',
    NetworkMac: '["mac",null,[[[],[["address","a",0,2,1]]]]]',
    DomainFilterref: '["filterref",null,[[[],[["filter","a",0,3,1],["parameter","c",0,"DomainFilterrefParameter",2]]]]]',
    NWFilterBindingBackend: '["backend",null,[[[],[["name","a",0,0,1]]]]]',
    DomainFilterrefParameter: '["parameter",null,[[[],[["name","a",0,4,1],["value","a",0,5,1]]]]]',
  },
};
