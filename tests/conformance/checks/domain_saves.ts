import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

/** Saved states: those that the host keeps, and those in files. */
export const domainSaves: CheckGroup = {
  title: "Saved states and dumps",
  checks: [
    {
      id: "saves.managed",
      title: "`managedSave()` ends the guest, and the host has an image",
      needs: ["domainManagedSave", "domainHasManagedSaveImage"],
      run: async (c) => {
        const domain = await c.running();
        same(await domain.hasManagedSave(), false, "an image");
        await domain.managedSave();
        same(await domain.state(), { state: "shutoff", reason: "saved" }, "its state");
        same(await domain.hasManagedSave(), true, "an image");
      },
    },
    {
      id: "saves.managed-start",
      title: "the next start goes on from the image, which is gone then",
      needs: ["domainManagedSave", "domainHasManagedSaveImage"],
      run: async (c) => {
        const domain = await c.running();
        await domain.managedSave();
        await domain.start();
        same((await domain.state()).state, "running", "its state");
        same(await domain.hasManagedSave(), false, "an image");
      },
    },
    {
      id: "saves.managed-paused",
      title: "a paused guest that was saved is paused again when it starts",
      needs: ["domainManagedSave"],
      run: async (c) => {
        const domain = await c.paused();
        await domain.managedSave();
        await domain.start();
        same((await domain.state()).state, "paused", "its state");
      },
    },
    {
      id: "saves.managed-as-running",
      title: "`managedSave({ running: true })` has a paused guest run when it starts",
      needs: ["domainManagedSave"],
      run: async (c) => {
        const domain = await c.paused();
        await domain.managedSave({ running: true });
        await domain.start();
        same((await domain.state()).state, "running", "its state");
      },
    },
    {
      id: "saves.managed-running-and-paused",
      title: "`managedSave()` with `running` and `paused` is refused",
      needs: ["domainManagedSave"],
      run: async (c) => {
        const domain = await c.running();
        await refused(Promise.resolve(domain.managedSave({ running: true, paused: true })), "INVALID_ARG");
        same(await domain.isActive(), true, "active");
      },
    },
    {
      id: "saves.managed-removed",
      title: "`removeManagedSave()` takes the image away, and the next start boots",
      needs: ["domainManagedSaveRemove"],
      run: async (c) => {
        const domain = await c.running();
        await domain.managedSave();
        await domain.removeManagedSave();
        same(await domain.hasManagedSave(), false, "an image");
        await domain.start();
        same(await domain.state(), { state: "running", reason: "booted" }, "its state");
      },
    },
    {
      id: "saves.force-boot",
      title: "`start({ forceBoot: true })` throws the image away and boots",
      needs: ["domainManagedSave", "domainCreateWithFlags"],
      run: async (c) => {
        const domain = await c.running();
        await domain.managedSave();
        await domain.start({ forceBoot: true });
        same(await domain.state(), { state: "running", reason: "booted" }, "its state");
        same(await domain.hasManagedSave(), false, "an image");
      },
    },
    {
      id: "saves.undefine-with",
      title: "`undefine({ managedSave: true })` takes the image along: a domain of the same name has none",
      needs: ["domainManagedSave", "domainUndefineFlags"],
      run: async (c) => {
        const domain = await c.running();
        await domain.managedSave();
        await domain.undefine({ managedSave: true });
        const { name, uuid } = domain;
        same(await (await c.define({ name, uuid })).hasManagedSave(), false, "an image");
      },
    },
    {
      id: "saves.listed",
      title: "the filters `managedSave` and `noManagedSave` tell them apart",
      needs: ["domainManagedSave", "connectListAllDomains"],
      run: async (c) => {
        const [saved, other] = [await c.running(), await c.define()];
        await saved.managedSave();
        const has = async (filter: { managedSave?: boolean; noManagedSave?: boolean }) =>
          (await c.connection.domains.list(filter)).map(({ uuid }) => uuid).filter((uuid) =>
            uuid === saved.uuid || uuid === other.uuid
          );
        same(await has({ managedSave: true }), [saved.uuid], "with an image");
        same(await has({ noManagedSave: true }), [other.uuid], "without");
      },
    },
    {
      id: "saves.managed-xml",
      title: "`managedSaveXml()` is the document in the image",
      needs: ["domainManagedSaveGetXMLDesc"],
      run: async (c) => {
        const domain = await c.running();
        await domain.managedSave();
        holds((await domain.managedSaveXml()).includes(`<name>${domain.name}</name>`), "its name", "none");
      },
    },
    {
      id: "saves.file",
      title: "`save()` ends the guest, and `restore()` goes on with it",
      needs: ["domainSave", "domainRestore"],
      run: async (c) => {
        const domain = await c.running();
        const path = c.path("save");
        await domain.save(path);
        same(await domain.state(), { state: "shutoff", reason: "saved" }, "its state");
        await c.connection.domains.restore(path);
        same((await domain.state()).state, "running", "its state");
      },
    },
    {
      id: "saves.file-paused",
      title: "a paused guest that was saved is paused again when it is restored, and runs with `running`",
      needs: ["domainSave", "domainRestoreFlags"],
      run: async (c) => {
        const domain = await c.paused();
        const path = c.path("save");
        await domain.save(path);
        await c.connection.domains.restore(path);
        same((await domain.state()).state, "paused", "its state");
        await domain.destroy();
        await c.connection.domains.restore(path, { running: true });
        same((await domain.state()).state, "running", "its state");
      },
    },
    {
      id: "saves.file-transient",
      title: "a transient domain that was saved is gone, and is there again when it is restored",
      needs: ["domainSave", "domainRestore", "domainCreateXML"],
      run: async (c) => {
        const domain = await c.transient();
        const path = c.path("save");
        await domain.save(path);
        same(await c.connection.domains.find(domain.uuid), undefined, "the domain");
        await c.connection.domains.restore(path);
        same([await domain.isActive(), await domain.isPersistent()], [true, false], "active and persistent");
      },
    },
    {
      id: "saves.file-xml",
      title: "`saveImageXml()` is the document in the file",
      needs: ["domainSave", "domainSaveImageGetXMLDesc"],
      run: async (c) => {
        const domain = await c.running();
        const path = c.path("save");
        await domain.save(path);
        const xml = await c.connection.domains.saveImageXml(path);
        holds(xml.includes(domain.uuid), "its UUID", xml);
      },
    },
    {
      id: "saves.file-define",
      title: "`defineSaveImage()` replaces the document in the file",
      needs: ["domainSave", "domainSaveImageDefineXML", "domainSaveImageGetXMLDesc"],
      run: async (c) => {
        const domain = await c.running();
        const path = c.path("save");
        await domain.save(path);
        const { domains } = c.connection;
        const xml = await domains.saveImageXml(path, { secure: true });
        await domains.defineSaveImage(path, xml.replace(/<\/uuid>/, "</uuid><title>other</title>"));
        holds((await domains.saveImageXml(path)).includes("<title>other</title>"), "the title", "none");
      },
    },
    {
      id: "saves.restore-nothing",
      title: "`restore()` of a file that is not there is refused",
      needs: ["domainRestore"],
      run: (c) =>
        refused(
          c.connection.domains.restore(c.path("nothing")),
          "SYSTEM_ERROR",
        ),
    },
    {
      id: "saves.restore-other",
      title: "`restore()` of a file that is no saved state is refused",
      needs: ["domainRestore"],
      run: async (c) => {
        const path = c.path("other");
        await Deno.writeTextFile(path, "no saved state ".repeat(1000));
        await refused(c.connection.domains.restore(path), "OPERATION_FAILED");
      },
    },
    {
      id: "saves.restore-running",
      title: "`restore()` of a domain that runs again is refused",
      needs: ["domainSave", "domainRestore"],
      run: async (c) => {
        const domain = await c.running();
        const path = c.path("save");
        await domain.save(path);
        await domain.start();
        await refused(c.connection.domains.restore(path), "OPERATION_INVALID");
      },
    },
    {
      id: "saves.dump",
      title: "`coreDump()` writes a file, and the guest runs on",
      needs: ["domainCoreDump"],
      run: async (c) => {
        const domain = await c.running();
        const path = c.path("core");
        await domain.coreDump(path);
        holds((await Deno.stat(path)).size > 0, "a file with something in it", 0);
        same((await domain.state()).state, "running", "its state");
      },
    },
    {
      id: "saves.dump-crash",
      title: "`coreDump({ crash: true })` leaves the domain crashed",
      needs: ["domainCoreDump"],
      run: async (c) => {
        const domain = await c.running();
        await domain.coreDump(c.path("core"), { crash: true });
        same(await domain.state(), { state: "shutoff", reason: "crashed" }, "its state");
      },
    },
    {
      id: "saves.dump-crash-and-live",
      title: "`coreDump()` with `crash` and `live` is refused",
      needs: ["domainCoreDump"],
      run: async (c) => {
        const domain = await c.running();
        const dump = domain.coreDump(c.path("core"), { crash: true, live: true });
        await refused(Promise.resolve(dump), "INVALID_ARG");
        same(await domain.isActive(), true, "active");
      },
    },
  ],
};
