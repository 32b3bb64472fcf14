// Generated from domaincheckpoint.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import { table as domain } from "./domain_table.gen.ts";
import type { ShapeTable } from "../codec/shape_table.ts";

/** All shapes of such a document. */
export const table: ShapeTable = {
  base: domain,
  root: "DomainCheckpoint",
  types: [
    '{"type":"string","pattern":"[a-zA-Z0-9_\\\\-][a-zA-Z0-9_\\\\-.]*"}',
    '{"type":"text"}',
    '{"type":"integer","min":"0","max":"18446744073709551615"}',
    '{"type":"union","of":[{"type":"string","pattern":"(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+"},{"type":"string","pattern":"nvme[0-9]+n[0-9]+(p[0-9]+)?"},{"type":"string","pattern":"(/|[a-zA-Z]:\\\\\\\\).+"}]}',
    '{"type":"enum","values":["no","bitmap"]}',
  ],
  shapes: {
    DomainCheckpoint: '["domaincheckpoint",null,[[[],[["name","c",0,0,0],["description","c",0,1,0],["creationTime","c",0,2,0],["disks","c",0,"DomainCheckpointDisks",0],["domain","c",0,"Domain",0],["parent","c",0,"DomainCheckpointParent",0]]]]]',
    DomainCheckpointDisks: '["disks",null,[[[],[["disk","c",0,"DomainCheckpointDisksDisk",3]]]]]',
    DomainCheckpointParent: '["parent",null,[[[],[["name","c",0,0,1]]]]]',
    DomainCheckpointDisksDisk: '["disk","checkpoint",[[["no"],[["name","a",0,3,1],["checkpoint","a",0,4,1]]],[["bitmap",null],[["name","a",0,3,1],["checkpoint","a",0,4,0],["bitmap","a",0,1,0],["size","a",0,2,0]]]]]',
  },
};
