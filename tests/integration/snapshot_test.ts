import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { ConsoleReader } from "./_console_reader.ts";
import { DiskGuest, holds, qemuImg } from "./_disk_guest.ts";

const PEERS = ["libvirtd", "qemu", "qemu-img"] as const;
const BEFORE = { value: 1, atMiB: 0, sizeMiB: 2 };
const AFTER = { value: 2, atMiB: 0, sizeMiB: 2 };

peerTest("Snapshots under libvirtd's test driver are a tree that is walked, filtered and pruned", [
  "libvirtd",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("test"));
  const domain = await connection.domains.get("test");
  const { snapshots } = domain;
  assert.deepEqual(await snapshots.list(), []);
  assert.equal(await snapshots.hasCurrent(), false);
  await assert.rejects(snapshots.current(), { code: "NO_DOMAIN_SNAPSHOT", outcome: "refused" });

  const make = (name: string) => snapshots.create(`<domainsnapshot><name>${name}</name></domainsnapshot>`);
  const one = await make("one");
  const two = await make("two");
  await one.revert();
  await make("three");
  await two.revert({ paused: true });
  await make("four");

  // one ┬ two ─ four
  //     └ three
  assert.equal(await snapshots.count(), 4);
  assert.deepEqual([...await snapshots.names()].sort(), ["four", "one", "three", "two"]);
  const names = async (filter: Parameters<typeof snapshots.list>[0]) =>
    (await snapshots.list(filter)).map(({ name }) => name).sort();
  assert.deepEqual(await names({ roots: true }), ["one"]);
  assert.deepEqual(await names({ leaves: true }), ["four", "three"]);
  assert.deepEqual(await names({ noLeaves: true }), ["one", "two"]);
  assert.equal((await snapshots.list({ topological: true }))[0]?.name, "one");
  assert.deepEqual(await names({ external: true }), []);
  assert.deepEqual(await names({ noMetadata: true }), []);
  assert.equal(await snapshots.count({ internal: true, metadata: true }), 4);
  assert.equal(await snapshots.count({ active: true }), 4);
  assert.equal(await snapshots.count({ inactive: true, diskOnly: true }), 0);
  assert.deepEqual((await one.children()).map(({ name }) => name).sort(), ["three", "two"]);
  assert.deepEqual([...await one.childNames({ descendants: true })].sort(), ["four", "three", "two"]);
  assert.equal(await one.childCount(), 2);
  assert.equal(await one.childCount({ leaves: true, descendants: true }), 2);

  const four = await snapshots.current();
  assert.equal(four.name, "four");
  assert.equal(four.domain, domain);
  assert.equal(await four.isCurrent(), true);
  assert.equal(await two.isCurrent(), false);
  assert.equal(await four.hasMetadata(), true);
  assert.equal((await four.parent())?.name, "two");
  assert.equal((await snapshots.get("two")).name, "two");
  assert.equal(await one.parent(), undefined);
  assert.equal(await snapshots.find("five"), undefined);
  await assert.rejects(snapshots.get("five"), { code: "NO_DOMAIN_SNAPSHOT", outcome: "refused" });

  const xml = await two.xml({ secure: true });
  assert.match(xml, /<name>two<\/name>[^]*<parent>\s*<name>one<\/name>/);
  await two.delete({ childrenOnly: true });
  assert.deepEqual(await names({}), ["one", "three", "two"]);
  // The test driver has snapshots, and no files of theirs.
  await assert.rejects(two.delete({ metadataOnly: true }), { code: "INVALID_ARG", outcome: "refused" });
  await two.delete();
  const again = await snapshots.create(xml, { redefine: true, current: true });
  assert.equal(await again.isCurrent(), true);
  await one.delete({ children: true });
  assert.equal(await snapshots.hasCurrent(), false);
  assert.match((await snapshots.create()).name, /^\d+$/);
});

peerTest(
  "A qemu guest that runs goes back to an internal snapshot, its memory and its disk as they were",
  [...PEERS, "tiny-guest"],
  async () => {
    await using guest = await DiskGuest.start({ boot: true });
    const { domain } = guest;
    await using screen = new ConsoleReader(await domain.openConsole());
    await screen.waitFor("denovirt-guest: up");
    await guest.write("vda", BEFORE);
    const snapshot = await domain.snapshots.create("<domainsnapshot><name>one</name></domainsnapshot>");
    assert.match(await snapshot.xml(), /<state>running<\/state>[^]*<disk name='vda' snapshot='internal'\/>/);
    await guest.write("vda", AFTER);

    await snapshot.revert();
    await guest.until(
      (e) => e.type === "domain.lifecycle" && e.detail === "from-snapshot",
      "the guest's way back",
    );
    await guest.reads("vda", BEFORE);
    await domain.destroy();
    await snapshot.revert({ running: true });
    await guest.reads("vda", BEFORE);
    await using after = new ConsoleReader(await domain.openConsole());
    await after.type("still here\n");
    await after.waitFor("echo: still here");
    assert.doesNotMatch(after.text, /denovirt-guest: up/, "wanted it not to have booted again");
    await snapshot.delete();
    assert.equal(await domain.snapshots.count(), 0);
  },
);

peerTest("A qemu guest that is off goes back to an internal snapshot of its disk", PEERS, async () => {
  await using guest = await DiskGuest.start();
  const { domain } = guest;
  await guest.write("vda", BEFORE);
  await domain.destroy();
  const snapshot = await domain.snapshots.create();
  assert.equal((await domain.snapshots.list({ inactive: true, internal: true })).length, 1);
  await domain.start({ paused: true });
  await guest.write("vda", AFTER);
  await domain.destroy();
  await snapshot.revert();
  assert.equal((await domain.state()).state, "shutoff");
  await holds(guest.path("vda.qcow2"), BEFORE);
});

peerTest(
  "External snapshots of a qemu guest leave its disk's image as it was, and keep its memory in a file to restore",
  [...PEERS, "tiny-guest"],
  async () => {
    await using guest = await DiskGuest.start({ boot: true });
    const { connection, domain } = guest;
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.waitFor("denovirt-guest: up");
    }
    await guest.write("vda", BEFORE);
    const memory = guest.path("memory.save");
    const full = await domain.snapshots.create(
      `<domainsnapshot><name>full</name><memory snapshot="external" file="${memory}"/>
       <disks><disk name="vda"><source file="${guest.path("one.qcow2")}"/></disk></disks></domainsnapshot>`,
      { atomic: true, live: true },
    );
    assert.equal(await guest.source("vda"), guest.path("one.qcow2"));
    await guest.write("vda", AFTER);
    const disk = await domain.snapshots.create(
      `<domainsnapshot><name>disk</name><disks><disk name="vda"><source file="${
        guest.path("two.qcow2")
      }"/></disk></disks></domainsnapshot>`,
      { diskOnly: true, atomic: true, validate: true },
    );
    assert.equal(await guest.source("vda"), guest.path("two.qcow2"));
    assert.equal((await disk.parent())?.name, "full");
    assert.deepEqual(
      (await domain.snapshots.list({ external: true, diskOnly: true })).map(({ name }) => name),
      ["disk"],
    );
    assert.deepEqual(
      (await domain.snapshots.list({ external: true, active: true })).map(({ name }) => name),
      ["full"],
    );
    // Before 9.9, libvirt takes them, and leaves going back to the caller; since then it makes new images to go back.
    if ((await connection.libVersion()).number < 9_009_000) {
      await assert.rejects(disk.revert(), {
        code: /CONFIG_UNSUPPORTED|OPERATION_UNSUPPORTED/,
        outcome: "refused",
      });
    }

    await domain.destroy();
    await holds(guest.path("vda.qcow2"), BEFORE);
    await holds(guest.path("one.qcow2"), AFTER);
    // The memory's file is a saved guest whose disk is the image that nobody wrote to since.
    await connection.domains.restore(memory);
    assert.equal(await guest.source("vda"), guest.path("vda.qcow2"));
    await guest.reads("vda", BEFORE);
    await using screen = new ConsoleReader(await domain.openConsole());
    await screen.type("still here\n");
    await screen.waitFor("echo: still here");
    await full.delete({ metadataOnly: true, children: true });
    assert.equal(await domain.snapshots.count(), 0);
  },
);

peerTest(
  "A snapshot takes files that are there, halts a qemu guest, and is forgotten where nobody asks for it",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await qemuImg(
      "create",
      "-q",
      "-f",
      "qcow2",
      "-F",
      "qcow2",
      "-b",
      guest.path("vda.qcow2"),
      guest.path("mine.qcow2"),
    );
    const xml = `<domainsnapshot><disks><disk name="vda"><source file="${
      guest.path("mine.qcow2")
    }"/></disk></disks></domainsnapshot>`;
    await domain.snapshots.create(xml, { diskOnly: true, reuseExt: true, noMetadata: true });
    assert.equal(await domain.snapshots.count(), 0);
    assert.equal(await guest.source("vda"), guest.path("mine.qcow2"));
    await assert.rejects(domain.snapshots.create(xml, { diskOnly: true, quiesce: true }), {
      outcome: "refused",
    });
    await assert.rejects(domain.snapshots.create("<domainsnapshot"), {
      code: "XML_DETAIL",
      outcome: "refused",
    });
    await domain.snapshots.create("<domainsnapshot><name>last</name></domainsnapshot>", { halt: true });
    assert.deepEqual(await domain.state(), { state: "shutoff", reason: "from-snapshot" });
  },
);

peerTest(
  "An external snapshot of a qemu guest that is deleted leaves what was written since",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", BEFORE);
    const file = guest.path("one.qcow2");
    const snapshot = await domain.snapshots.create(
      `<domainsnapshot><disks><disk name="vda"><source file="${file}"/></disk></disks></domainsnapshot>`,
      { diskOnly: true },
    );
    await guest.write("vda", AFTER);
    await snapshot.delete();
    assert.equal(await domain.snapshots.count(), 0);
    assert.equal(await guest.source("vda"), guest.path("vda.qcow2"));
    await assert.rejects(Deno.stat(file), Deno.errors.NotFound);
    await guest.reads("vda", AFTER);
  },
);
