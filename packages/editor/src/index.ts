export { serveEditor } from "./serve-editor.js";
export type { LanguageServerOptions } from "./server.js";
