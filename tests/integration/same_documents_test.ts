import assert from "node:assert/strict";
import { connect, type Connection } from "../../mod.ts";
import { CORPUS, corpusDocuments, corpusMissing } from "../hosts/corpus.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { documentDifferences } from "./_document_differences.ts";

/** What a host makes of a document, by the name of its root. */
const DUMPS: Readonly<Record<string, (host: Connection, xml: string) => Promise<string>>> = {
  async domain(host, xml) {
    const domain = await host.domains.define(xml);
    try {
      return await domain.xml({ inactive: true });
    } finally {
      await domain.undefine();
    }
  },
  async network(host, xml) {
    const network = await host.networks.define(xml);
    try {
      return await network.xml();
    } finally {
      await network.undefine();
    }
  },
  async pool(host, xml) {
    const pool = await host.storagePools.define(xml);
    try {
      return await pool.xml();
    } finally {
      await pool.undefine();
    }
  },
  async volume(host, xml) {
    const pool = await host.storagePools.get("default-pool");
    const volume = await pool.volumes.create(xml);
    try {
      return await volume.xml();
    } finally {
      await volume.delete();
    }
  },
  async interface(host, xml) {
    const defined = await host.interfaces.define(xml);
    try {
      return await defined.xml();
    } finally {
      await defined.undefine();
    }
  },
  async domainsnapshot(host, xml) {
    const domain = await host.domains.get("test");
    const snapshot = await domain.snapshots.create(xml);
    try {
      return await snapshot.xml();
    } finally {
      await snapshot.delete();
    }
  },
};

const rootOf = (text: string) => /<(\w+)[\s>]/.exec(text.replace(/<\?.*?\?>|<!--[^]*?-->/g, ""))?.[1] ?? "";

/** What a host makes up is of no account. */
const comparable = (text: string) =>
  text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "UUID")
    .replace(/52:54:00(:[0-9a-f]{2}){3}/g, "MAC")
    .replace(/<creationTime>\d+</g, "<creationTime>TIME<");

const missing = corpusMissing();
if (missing !== "") console.warn(`Skipped: documents of the corpus on libvirt's test driver: ${missing}`);

peerTest("What libvirt's test driver makes of a document, the embedded hypervisor makes too", [
  "libvirtd",
], async () => {
  if (missing !== "") return;
  await using daemon = await PrivateLibvirtd.start();
  await using theirs = await connect(daemon.uri("test"));
  await using ours = await connect("test:///default");
  const listed = new Set(Object.values(documentDifferences).join("\n").split(/\s+/).filter(Boolean));
  const counts = { same: 0, listed: 0 };
  const found: string[] = [];
  for (const { path, text } of corpusDocuments()) {
    const dump = DUMPS[rootOf(text)];
    const wanted = await dump?.(theirs, text).catch(() => undefined);
    if (dump === undefined || wanted === undefined) continue;
    const made = await dump(ours, text).catch((error) => String(error));
    const same = comparable(made) === comparable(wanted);
    const known = listed.delete(path.replace(/\.xml$/, ""));
    if (same) counts.same++;
    else counts.listed++;
    if (same === known) found.push(`${path} is ${same ? "listed, and the same" : `other:\n${made}`}`);
  }
  console.log(`${counts.same} documents of ${CORPUS} come out the same, ${counts.listed} otherwise`);
  assert.deepEqual([...found, ...listed], []);
});
