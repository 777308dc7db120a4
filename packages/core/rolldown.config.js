import { join } from "node:path";

/*
 * Puts the modules of the core that `tsc` has compiled into one file (and what both entries share into another):
 * Node needs 70 ms less to load it. The weights stay a file of their own, so that a caller's other model costs
 * nothing more.
 */
const dist = join(import.meta.dirname, "dist");

export default {
  input: {
    index: join(dist, "index.js"),
    plumbing: join(dist, "plumbing.js"),
    extractor: join(dist, "attribution", "extractor.js"),
  },
  external: /\/weights\//,
  logLevel: "warn",
  output: { dir: join(import.meta.dirname, "bundle"), format: "esm", chunkFileNames: "shared.js" },
};
