/** Reads connection URIs. The reader lives in `contract/`; checks outside this repository import it from here. */
export { parseUri } from "./contract/uri.ts";
