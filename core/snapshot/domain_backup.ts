import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { beginBackup } from "./_backup_job.ts";
import { call } from "../handle/driver_call.ts";
import { configOf, optionalDocument } from "../handle/document_text.ts";
import type { DomainBackupConfig } from "../config/generated/domain_backup.gen.ts";
import type { DomainCheckpointConfig } from "../config/generated/domain_checkpoint.gen.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import type { Progress } from "../job/progress.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainBackupBeginFlags } from "../contract/generated/flags.gen.ts";
import { Job } from "../job/job.ts";
import type { CallOptions } from "../contract/references.ts";

/** What is backed up, and how. @see libvirt 9.0.0 `virDomainBackupBeginFlags` */
export interface DomainBackupBeginOptions extends CallOptions {
  /**
   * A `<domainbackup>` document or its config. Unless told: all disks, in push mode, whole, to files beside their own.
   */
  readonly backupXml?: string | DomainBackupConfig;
  /** A `<domaincheckpoint>` document or its config: make a checkpoint in the same moment, for a later backup to begin with. */
  readonly checkpointXml?: string | DomainCheckpointConfig;
  /** Take the files that are there, and make none. */
  readonly reuseExternal?: boolean;
}

const backupOptionNames: OptionNames<DomainBackupBeginOptions> = {
  ...callOptionNames,
  backupXml: true,
  checkpointXml: true,
  reuseExternal: true,
};

/** How far a backup has come: bytes of the disks. Of one in pull mode only its reader knows. */
export interface BackupProgress extends Progress {
  /** Milliseconds since it began. */
  readonly timeElapsedMs: number;
  /** Of a backup in pull mode: bytes that the scratch files may take, and have taken. */
  readonly temporary: {
    /** Bytes that they may take. */
    readonly total: number;
    /** Bytes that they have taken. */
    readonly used: number;
  };
}

/** A running domain's backup. */
export abstract class DomainBackup extends DomainIdentity {
  /**
   * Begins a backup of the running domain's disks as they are in this moment.
   *
   * In push mode the host writes it to files, and the job ends by itself. In pull mode the host serves it by NBD: the job
   * is ready as soon as that is so, and lasts until `complete()`. A pull backup that is cancelled is told as a
   * failure, one that is completed as a success; to the host both are the same.
   *
   * @example
   * ```ts ignore
   * await using backup = domain.backupBegin({ backupXml: `<domainbackup mode="pull">
   *   <server transport="unix" socket="/run/backup.sock"/></domainbackup>` });
   * await backup.ready;
   * // … read nbd+unix:///vda?socket=/run/backup.sock …
   * await backup.complete();
   * ```
   *
   * @returns A job that resolves with its last figures. It rejects with `TypeError` for wrong arguments; with `VirtError`
   * `XML_DETAIL`, `XML_ERROR`, `OPERATION_UNSUPPORTED` if the domain does not run, `OPERATION_TIMEOUT` if it has another job, `OPERATION_FAILED` with the host's own
   * words if it fails, `OPERATION_ABORTED` if it is cancelled.
   * @see libvirt 9.0.0 `virDomainBackupBegin`
   */
  backupBegin(options?: DomainBackupBeginOptions): Job<BackupProgress, BackupProgress> {
    checkOptions(options, backupOptionNames, "domain.backupBegin()");
    return new Job(async () => {
      const what = `Cannot back up domain "${this.name}"`;
      const xml = await optionalDocument("domainBackup", options?.backupXml, what) ?? "<domainbackup/>";
      const checkpoint = await optionalDocument("domainCheckpoint", options?.checkpointXml, what);
      const bits = flagBits(domainBackupBeginFlags, options, what);
      return await beginBackup(this, what, xml, checkpoint, bits, options);
    }, options);
  }

  /**
   * The document of the backup that is under way, with what the host chose.
   *
   * @throws {VirtError} `NO_DOMAIN_BACKUP` if there is none.
   * @see libvirt 9.0.0 `virDomainBackupGetXMLDesc`
   */
  async backupXml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "domain.backupXml()");
    return await call(this.connection, "domainBackupGetXMLDesc", this.ref, 0, options);
  }

  /**
   * The same, typed. What a newer host says otherwise than these types is carried through.
   *
   * @throws {VirtError} `NO_DOMAIN_BACKUP` if there is none; `XML_ERROR` if the host sends no such document.
   */
  async backupConfig(options?: CallOptions): Promise<DomainBackupConfig> {
    checkOptions(options, callOptionNames, "domain.backupConfig()");
    return await configOf("domainBackup", await this.backupXml(options));
  }
}
