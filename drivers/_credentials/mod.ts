/**
 * Who logs in to a host: by the option `auth`, libvirt's auth.conf, a callback, the URI; and which certificates count.
 * What several drivers share.
 *
 * @module
 */
export { AuthConf, type FiledCredentials, readAuthConf } from "./auth_conf.ts";
export { checkTlsOptions } from "./check_tls_options.ts";
export { checkedCredentials } from "./checked_credentials.ts";
export { type Identity, type IdentityQuestion, identitySource } from "./identity.ts";
