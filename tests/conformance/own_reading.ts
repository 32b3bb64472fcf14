/** Why drivers that are denovirt's own refuse a document with another code than libvirt's would. */
export const OWN_READING =
  "denovirt's own drivers read documents by its own grammar: whatever is wrong with one is XML_ERROR, with its places in `issues`.";
