/**
 * Events of hosts that do not report them, or not all: made of the differences between pictures of their objects. What
 * drivers share.
 *
 * @module
 */
export { domainDetailEvents, type DomainDetails } from "./domain_detail_events.ts";
export { type PictureSource, type PictureSources, type ReadPictureOptions } from "./picture_source.ts";
export {
  type DomainPicture,
  type NetworkPicture,
  type NodeDevicePicture,
  type PictureKind,
  type Pictures,
  type SecretPicture,
  type StoragePoolPicture,
} from "./pictures.ts";
export { type PollClock, type PollOptions } from "./poll_options.ts";
export { type ChangeHint, PolledEvents, type TellEvent } from "./polled_events.ts";
