/**
 * `full`: no room on the disk. `missing`: what was to be changed is not there. `newer`: a later version of the extension
 * wrote this. `unsaved`: the browser refused for another reason. In every case nothing was written.
 */
export type NotSavedReason = 'full' | 'missing' | 'newer' | 'unsaved';

export class NotSaved extends Error {
  readonly reason: NotSavedReason;

  constructor(reason: NotSavedReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NotSaved';
    this.reason = reason;
  }

  /** What stopped a write; an error that says its own reason, such as a change that refuses itself, stays what it is. */
  static because(error: unknown): Error {
    if (error instanceof Error && 'reason' in error) return error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    const message = error instanceof Error ? `${name}: ${error.message}` : String(error);
    // a full disk is QuotaExceededError in Firefox, but an UnknownError that names the file error in Chromium 156
    const full = name === 'QuotaExceededError' || message.includes('FILE_ERROR_NO_SPACE');
    return new NotSaved(full ? 'full' : name === 'VersionError' ? 'newer' : 'unsaved', message, { cause: error });
  }
}
