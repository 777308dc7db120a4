const OF_SHADOWS_ALONE = "!root.head && root.adoptedStyleSheets";

/**
 * The editor adopts its style sheets in documents as it does in shadow roots: the strict policy refuses the `<style>` elements
 * that it would make.
 *
 * @returns {import("vite").Plugin}
 */
export function adoptedStyles() {
  return {
    name: "adopted-styles",
    transform(code, id) {
      if (!/[\\/]style-mod[\\/]/.test(id)) return null;
      if (!code.includes(OF_SHADOWS_ALONE)) throw new Error("style-mod has changed: see adopted-styles.js");
      return { code: code.replace(OF_SHADOWS_ALONE, "root.adoptedStyleSheets"), map: null };
    },
  };
}
