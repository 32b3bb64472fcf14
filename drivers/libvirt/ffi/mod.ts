/**
 * deno-ffi-libvirt: libvirt's four libraries as they are in C, every function, struct and constant of them. Importing it
 * loads nothing; `LibvirtBindings.open()` needs `--allow-ffi`.
 *
 * @module
 */
export { VirtError } from "../../../core/contract/errors.ts";
export { LibvirtBindings, type LibvirtBindingsOpenOptions } from "./bindings/libvirt_bindings.ts";
export { CMemory } from "./bindings/c_memory.ts";
export type { LibcFunctions } from "./bindings/libc.ts";
export { LentMemory } from "./bindings/lent_memory.ts";
export { type FieldValue, readStruct, type StructValue } from "./bindings/read_struct.ts";
export type { FieldPlace, StructLayout } from "./bindings/struct_layout.ts";
export {
  type CTypedParameter,
  type CTypedValue,
  readTypedParameters,
  writeTypedParameters,
} from "./bindings/typed_parameters.ts";
export type { Bytes, Callback, Pointer, Text } from "./bindings/c_values.ts";
export type {
  LibvirtAdminFunctions,
  LibvirtFunctions,
  LibvirtLxcFunctions,
  LibvirtQemuFunctions,
} from "./bindings/generated/declarations.gen.ts";
