import { MB } from "../reader.js";

/** The largest page that is taken out of a web archive, packed or unpacked, in bytes: as large as one that is fetched. */
export const LARGEST_PAGE = 32 * MB;
