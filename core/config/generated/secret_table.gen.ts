// Generated from secret.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { ShapeTable } from "../codec/shape_table.ts";

/** All shapes of such a document. */
export const table: ShapeTable = {
  root: "Secret",
  types: [
    '{"type":"boolean","words":"yes/no"}',
    '{"type":"uuid"}',
    '{"type":"text"}',
    '{"type":"enum","values":["volume","ceph","iscsi","tls","vtpm"]}',
    '{"type":"string","pattern":"(/|[a-zA-Z]:\\\\\\\\).+"}',
    '{"type":"string","pattern":"[^/\\\\n]+"}',
  ],
  shapes: {
    Secret: '["secret",null,[[[],[["ephemeral","a",0,0,0],["private","a",0,0,0],["uuid","c",0,1,0],["description","c",0,2,0],["usage","c",0,"SecretUsage",0]]]]]',
    SecretUsage: '["usage","type",[[["volume"],[["type","a",0,3,1],["volume","c",0,4,1]]],[["ceph"],[["type","a",0,3,1],["name","c",0,5,1]]],[["iscsi"],[["type","a",0,3,1],["target","c",0,5,1]]],[["tls"],[["type","a",0,3,1],["name","c",0,5,1]]],[["vtpm"],[["type","a",0,3,1],["name","c",0,5,1]]]]]',
  },
};
