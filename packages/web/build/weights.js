import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const ADDRESS = "virtual:weights-address";

/** What the core reads its shipped weights with where there are files: in a browser it is given them. */
const NONE = `export default "";
export function readShipped() { throw new Error("The weights are fetched, see worker/weights.ts."); }`;

/**
 * The extractor's weights as a file of their own beside the page, whose address `virtual:weights-address` exports. The core's
 * own way to them comes out empty.
 *
 * @param {string} file the weights without their ending: bytes (`.bin`), or a module that exports them as base64 (`.js`)
 * @returns {import("vite").Plugin}
 */
export function weights(file) {
  const read = bytesOf(file).then((bytes) => {
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    return { bytes, fileName: `assets/weights-${hash}.bin` };
  });
  return {
    name: "weights",
    resolveId: (id) => (id === ADDRESS ? `\0${ADDRESS}` : null),
    async load(id) {
      if (id === `\0${ADDRESS}`) return `export default ${JSON.stringify(`/${(await read).fileName}`)};`;
      return /[\\/]core[\\/]weights[\\/]\w+\.js$/.test(id) ? NONE : null;
    },
    async generateBundle() {
      const { bytes, fileName } = await read;
      this.emitFile({ type: "asset", fileName, source: bytes });
    },
  };
}

async function bytesOf(file) {
  if (existsSync(`${file}.bin`)) return readFileSync(`${file}.bin`);
  return Buffer.from((await import(pathToFileURL(`${file}.js`).href)).default, "base64");
}
