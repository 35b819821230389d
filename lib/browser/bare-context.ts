/**
 * Stands in for the library's context of a content script. Ours end by their line to the background (`openLine`); the library's would
 * tell every page, by an event on its document, that the extension is there and under which id, and would let any page end them by
 * the same event.
 */
export class ContentScriptContext {}
