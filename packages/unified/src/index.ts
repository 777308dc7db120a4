export type { HearsayOptions } from "./options.js";
export { remarkHearsay, retextHearsay } from "./plugins.js";
