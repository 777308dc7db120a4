export { ConfigError } from "./config-error.js";
export { bytesOfOwnFile, readOwnFile } from "./own-file.js";
export { ARCHIVE, CONFIG_NAME, type Material, readSettings, type Settings, sourcePaths } from "./settings.js";
