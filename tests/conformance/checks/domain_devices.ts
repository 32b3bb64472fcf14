import type { Domain } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { holds, refused, same } from "../found.ts";

const MAC = "00:50:56:00:00:01";

const has = async (domain: Domain, text: string, inactive: boolean) =>
  (await domain.xml({ inactive })).includes(text);

/** A disk's document, and its file of 1 MiB. */
async function disk(c: CheckContext, target = "vdb"): Promise<string> {
  const path = c.path("disk");
  await Deno.writeFile(path, new Uint8Array(1024 ** 2));
  return `<disk type="file" device="disk"><driver name="qemu" type="raw"/><source file="${path}"/>` +
    `<target dev="${target}" bus="virtio"/></disk>`;
}

export const domainDevices: CheckGroup = {
  title: "Devices",
  checks: [
    {
      id: "devices.config",
      title: "a card that is attached for the next start is in that document",
      needs: ["domainAttachDeviceFlags"],
      run: async (c) => {
        const domain = await c.define();
        await domain.attachDevice(c.cardXml(), { config: true });
        holds(await has(domain, MAC, true), "the card", "none");
        await domain.detachDevice(c.cardXml(), { config: true });
        holds(!(await has(domain, MAC, true)), "no card", "one");
      },
    },
    {
      id: "devices.config-while-running",
      title: "for the next start alone, the running guest stays as it is",
      needs: ["domainAttachDeviceFlags"],
      run: async (c) => {
        const domain = await c.running();
        await domain.attachDevice(c.cardXml(), { config: true });
        same(
          [await has(domain, MAC, false), await has(domain, MAC, true)],
          [false, true],
          "in live and next",
        );
        await domain.destroy();
        same(await has(domain, MAC, false), true, "in the document");
      },
    },
    {
      id: "devices.live",
      title: "a card that is attached to a running guest is in its document, and told of",
      needs: ["domainAttachDeviceFlags"],
      extra: "disks",
      run: async (c) => {
        const domain = await c.running();
        const heard = await c.hear(domain);
        await domain.attachDevice(c.cardXml(), { live: true });
        same(
          [await has(domain, MAC, false), await has(domain, MAC, true)],
          [true, false],
          "in live and next",
        );
        await heard.are("device-added");
      },
    },
    {
      id: "devices.live-and-config",
      title: "with `live` and `config` it is in both",
      needs: ["domainAttachDeviceFlags"],
      run: async (c) => {
        const domain = await c.running();
        await domain.attachDevice(c.cardXml(), { live: true, config: true });
        same([await has(domain, MAC, false), await has(domain, MAC, true)], [true, true], "in live and next");
      },
    },
    {
      id: "devices.default",
      title: "without `live` and `config` it is in the running guest alone",
      needs: ["domainAttachDevice"],
      run: async (c) => {
        const domain = await c.running();
        await domain.attachDevice(c.cardXml());
        same(
          [await has(domain, MAC, false), await has(domain, MAC, true)],
          [true, false],
          "in live and next",
        );
      },
    },
    {
      id: "devices.live-gone",
      title: "what was attached to the running guest alone is gone when it starts again",
      needs: ["domainAttachDeviceFlags"],
      run: async (c) => {
        const domain = await c.running();
        await domain.attachDevice(c.cardXml(), { live: true });
        await domain.destroy();
        await domain.start();
        same(await has(domain, MAC, false), false, "in the document");
      },
    },
    {
      id: "devices.transient",
      title: "a transient guest takes a card live",
      needs: ["domainAttachDeviceFlags", "domainCreateXML"],
      run: async (c) => {
        const domain = await c.transient();
        await domain.attachDevice(c.cardXml(), { live: true });
        same(await has(domain, MAC, false), true, "in the document");
      },
    },
    {
      id: "devices.disk",
      title: "a disk is attached, and its size is its file's",
      needs: ["domainAttachDeviceFlags", "domainGetBlockInfo"],
      extra: "disks",
      run: async (c) => {
        const domain = await c.running();
        await domain.attachDevice(await disk(c), { live: true });
        holds((await domain.blockInfo("vdb")).capacity > 0, "a capacity", 0);
      },
    },
    {
      id: "devices.disk-taken",
      title: "a target that is taken is refused",
      needs: ["domainAttachDeviceFlags"],
      extra: "disks",
      run: async (c) => {
        const domain = await c.define();
        await domain.attachDevice(await disk(c), { config: true });
        await refused(
          domain.attachDevice(await disk(c), { config: true }),
          "OPERATION_INVALID",
        );
      },
    },
    {
      id: "devices.update",
      title: "`updateDevice()` changes a card's link",
      needs: ["domainUpdateDeviceFlags"],
      run: async (c) => {
        const domain = await c.define({ devices: c.cardXml() });
        await domain.updateDevice(c.cardXml(MAC, `<link state="down"/>`), { config: true });
        holds(/<link state=['"]down/.test(await domain.xml({ inactive: true })), "the link down", "not");
      },
    },
    {
      id: "devices.update-missing",
      title: "`updateDevice()` of a card that is not there is refused",
      needs: ["domainUpdateDeviceFlags"],
      run: async (c) => {
        const domain = await c.define();
        await refused(
          domain.updateDevice(c.cardXml(), { config: true }),
          "DEVICE_MISSING",
        );
      },
    },
    {
      id: "devices.alias",
      title: "`detachDeviceByAlias()` of an alias that no device has is refused",
      needs: ["domainDetachDeviceAlias"],
      run: async (c) => {
        const domain = await c.running();
        await refused(
          domain.detachDeviceByAlias("ua-nobody", { live: true }),
          "INTERNAL_ERROR",
        );
      },
    },
    {
      id: "devices.bad-xml",
      title: "a device's document that is no XML, or of no device, is refused",
      needs: ["domainAttachDeviceFlags"],
      run: async (c) => {
        const domain = await c.define();
        await refused(domain.attachDevice("<disk", { config: true }), "XML_DETAIL");
        await refused(
          domain.attachDevice("<nothing/>", { config: true }),
          "CONFIG_UNSUPPORTED",
        );
      },
    },
    {
      id: "devices.both-defaults",
      title: "`current` with `live` or `config` is a mistake of the caller's",
      needs: ["domainAttachDeviceFlags"],
      run: async (c) => {
        const domain = await c.define();
        const end = await domain.attachDevice(c.cardXml(), { live: true, current: true })
          .then(() => "done", (error) => error.name);
        holds(end === "TypeError" || end === "RangeError", "a TypeError or RangeError", end);
      },
    },
    {
      id: "devices.block-missing",
      title: "what is asked of a disk that is not there is INVALID_ARG",
      needs: ["domainGetBlockInfo"],
      run: async (c) => {
        const domain = await c.running();
        await refused(domain.blockInfo("vdz"), "INVALID_ARG");
      },
    },
    {
      id: "devices.block-stats-missing",
      title: "statistics of a disk that is not there are INVALID_ARG",
      needs: ["domainBlockStats"],
      run: async (c) => await refused((await c.running()).blockStats("vdz"), "INVALID_ARG"),
    },
    {
      id: "devices.interface-stats-missing",
      title: "statistics of a card that is not there are INVALID_ARG",
      needs: ["domainInterfaceStats"],
      run: async (c) => await refused((await c.running()).interfaceStats("nobody0"), "INVALID_ARG"),
    },
    {
      id: "devices.disk-errors",
      title: "a guest without trouble has no disk errors",
      needs: ["domainGetDiskErrors"],
      run: async (c) => same(await (await c.running()).diskErrors(), [], "the errors"),
    },
  ],
};
