// Generated from storagepoolcaps.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { ShapeTable } from "../codec/shape_table.ts";

/** All shapes of such a document. */
export const table: ShapeTable = {
  root: "StoragePoolCapabilities",
  types: [
    '{"type":"text"}',
    '{"type":"boolean","words":"yes/no"}',
  ],
  shapes: {
    StoragePoolCapabilities: '["storagepoolCapabilities",null,[[[],[["pool","c",0,"StoragePoolCapabilitiesPool",2]]]]]',
    StoragePoolCapabilitiesPool: '["pool",null,[[[],[["type","a",0,0,1],["supported","a",0,1,1],["poolOptions","c",0,"StoragePoolCapabilitiesPoolPoolOptions",0],["volOptions","c",0,"StoragePoolCapabilitiesPoolVolOptions",0]]]]]',
    StoragePoolCapabilitiesPoolPoolOptions: '["poolOptions",null,[[[],[["defaultFormat","c",0,"StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat",0],["enum","c",0,"DomainCapabilitiesEnum",2]]]]]',
    StoragePoolCapabilitiesPoolVolOptions: '["volOptions",null,[[[],[["defaultFormat","c",0,"StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat",1],["enum","c",0,"DomainCapabilitiesEnum",2]]]]]',
    StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat: '["defaultFormat",null,[[[],[["type","a",0,0,1]]]]]',
    DomainCapabilitiesEnum: '["enum",null,[[[],[["name","a",0,0,1],["value","c",0,0,2]]]]]',
  },
};
