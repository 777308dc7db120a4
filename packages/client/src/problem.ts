/** What went wrong with a request, as RFC 9457 has it. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  /** A sentence for the one who sent the request. */
  readonly detail: string;
  /** Which parts of the request are meant, as JSON pointers, where that can be said. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** The server refused a request; `problem` says why. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
