import { isAbsolute, relative, resolve, sep } from "node:path";
import { shown } from "../input/given-files.js";

/**
 * The path of a file as a pipeline knows it: from the root of the repository on (`GITHUB_WORKSPACE`, else the working directory), with
 * slashes; what stands elsewhere is called as it was given.
 */
export function repositoryPath(file: string): string {
  if (file === "-") return shown(file);
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  const path = relative(root, resolve(file));
  const isWithin = path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isWithin ? path.split(sep).join("/") : file;
}
