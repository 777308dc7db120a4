/** A configuration cannot be used; `message` names the file and what is to be put right. */
export class ConfigError extends Error {}
