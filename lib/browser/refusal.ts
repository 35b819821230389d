/**
 * Why the background did not do what was asked.
 * `full` and `unsaved`: nothing was written. `refused`: the asker may not ask this, or asked it in a broken form.
 * `missing`: what it is about is not there (any more). `gone`: the extension was updated under this page.
 * `silent`: the background did not answer.
 */
export const reasons = ['full', 'unsaved', 'refused', 'missing', 'gone', 'silent'] as const;
export type Reason = (typeof reasons)[number];

export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(`${reason}: ${message}`, options);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
