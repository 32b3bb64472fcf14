/** Where a .vmx has what libvirt's documents have and VMware does not: a title, and elements of others. */
export const TITLE_KEY = "denovirt.title";
export const METADATA_KEY = "denovirt.metadata";
