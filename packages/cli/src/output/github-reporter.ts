import { githubAnnotations } from "@hearsay/core/plumbing";
import type { CheckReporter } from "./check-reporters.js";
import type { Output } from "./output.js";
import { repositoryPath } from "./repository-path.js";

/** Writes the findings as annotations of GitHub Actions, which reads them in the log of the step. */
export function githubReporter(output: Output): CheckReporter {
  return {
    add: ({ file }, report) => output.write(githubAnnotations(report, repositoryPath(file))),
    end: async () => {},
  };
}
