/**
 * The calls that most programs begin with. Their codecs and methods are generated into files of their own, so that a
 * short program loads these and not the other nine tenths; any other call loads the rest when it is first made.
 */
export const FIRST_CALLS: ReadonlySet<string> = new Set([
  "authList",
  "authPolkit",
  "connectOpen",
  "connectClose",
  "connectSupportsFeature",
  "connectGetType",
  "connectGetVersion",
  "connectGetLibVersion",
  "connectGetHostname",
  "connectGetURI",
  "nodeGetInfo",
  "connectListAllDomains",
  "domainLookupByName",
  "domainLookupByUUID",
  "domainLookupByID",
  "domainGetInfo",
  "domainGetState",
  "domainGetXMLDesc",
  "domainIsActive",
]);

/** Structs beside theirs that every program needs. */
export const FIRST_STRUCTS: readonly string[] = ["error"];
