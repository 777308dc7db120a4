/** The packages in the order in which they stand on each other. */
export const PACKAGES = [
  "core",
  "readers",
  "archive",
  "config",
  "export",
  "unified",
  "client",
  "web",
  "server",
  "editor",
  "agent",
  "cli",
] as const;
