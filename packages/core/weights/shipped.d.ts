/**
 * The bytes of weights that are shipped.
 *
 * @throws Error where there is no file system to read them from, or the file is not there
 */
export declare function readShipped(name: string): Uint8Array;
