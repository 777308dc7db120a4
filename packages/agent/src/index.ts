export { type McpHttpOptions, mcpOverHttp, type ServingMcp } from "./over-http.js";
export { type McpOptions, mcpOverStdio } from "./over-stdio.js";
