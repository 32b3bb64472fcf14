// @ts-types="./socks.d.ts"
import { SocksClient } from "socks";

// Loaded with a proxy of that kind: a program without one does without it.
export { SocksClient };
