import type { HypervisorEventType } from "../../events/mod.ts";
import type { PictureKind, Pictures } from "./pictures.ts";

/** What a reading is for. */
export interface ReadPictureOptions {
  /** What is listened to: what else costs the host a call need not be read. */
  readonly types: ReadonlySet<HypervisorEventType>;
  /** Aborted when the reading is no longer wanted. */
  readonly signal: AbortSignal;
}

/** How a driver reads the objects of one kind. */
export interface PictureSource<Picture> {
  /** Reads all of them. */
  list(options: ReadPictureOptions): Promise<readonly Picture[]>;
  /**
   * Reads one of them; resolves with `undefined` where it is gone. Without this, a hint has all read.
   *
   * @param key Its UUID; of a host device its name.
   */
  get?(key: string, options: ReadPictureOptions): Promise<Picture | undefined>;
  /** Events beside the lifecycle that can be subscribed to: details that are read, or what the driver emits. */
  readonly types?: readonly HypervisorEventType[];
}

/** The kinds of objects that a driver has events for. */
export type PictureSources = { readonly [Kind in PictureKind]?: PictureSource<Pictures[Kind]> };
