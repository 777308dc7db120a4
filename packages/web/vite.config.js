import { resolve } from "node:path";
import { defineConfig } from "vite";
import { adoptedStyles } from "./build/adopted-styles.js";
import { weights } from "./build/weights.js";

const core = resolve(import.meta.dirname, "../core");

export default defineConfig({
  root: import.meta.dirname,
  // module by module, so that the page takes only what it uses; the worker takes all
  resolve: {
    alias: [
      { find: "@hearsay/core/plumbing", replacement: resolve(core, "dist/plumbing.js") },
      { find: "@hearsay/core", replacement: resolve(core, "dist/index.js") },
    ],
  },
  plugins: [weights(resolve(core, "weights/polnear")), adoptedStyles()],
  worker: { format: "es", plugins: () => [weights(resolve(core, "weights/polnear"))] },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    // what is inlined as data: the strict policy refuses
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
