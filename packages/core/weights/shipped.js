/*
 * Not a module of the core, which is pure: here stands all that it needs to know of the machine. Asked for in this way, the file
 * system is no import that a bundler for browsers would have to resolve.
 */
export function readShipped(name) {
  const file = new URL(`${name}.bin`, import.meta.url);
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  if (files === undefined)
    throw new Error(
      `There is no file system here to read weights from: fetch ${file}, and give what loadModel makes of its bytes as “model”.`,
    );
  return files.readFileSync(file);
}
