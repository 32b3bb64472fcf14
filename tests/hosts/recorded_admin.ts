import type { AdminConnection } from "@denovirt/denovirt/admin";
import { openAdmin } from "../../drivers/libvirt/admin/open_admin.ts";
import type { AdminChannel } from "../../drivers/libvirt/admin/admin_connection.ts";
import { camelOf, recordedCall } from "./recorded.ts";

/** As `connectAdmin()`, for a real daemon; as with `connectRecorded()`, its calls are noted. */
export function connectAdminRecorded(uri: string): Promise<AdminConnection> {
  return openAdmin(uri, {}, (channel): AdminChannel => ({
    closed: channel.closed,
    close: () => channel.close(),
    openStream: (procedure, args, options) => channel.openStream(procedure, args, options),
    call: (procedure, args, options) =>
      recordedCall(camelOf("adm", procedure.name), channel.call(procedure, args, options)),
    callFor: (procedure, args, key, options) =>
      recordedCall(camelOf("adm", procedure.name), channel.callFor(procedure, args, key, options)),
  }));
}
