/** Work that cannot be done because of what was asked for; a class of errors does not leave a worker, so that it is answered as an `Outcome`. */
export class RefusedWork extends Error {
  readonly status: 404 | 409 | 422;

  constructor(status: 404 | 409 | 422, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** What leaves a worker. */
export type Outcome =
  | { readonly done: unknown }
  | { readonly refused: { readonly status: RefusedWork["status"]; readonly detail: string } };
