/** The types of this driver's operations, for all of its rooms. */
export type { DomainRef } from "../../../core/contract/references.ts";
export type { NodeGetInfoResult as NodeGetInfoFacts } from "../../../core/contract/generated/tables.gen.ts";
export type { Operations, OperationsOf, TableOperations } from "../../_connection/operation_methods.ts";
