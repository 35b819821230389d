import { mountDraft } from './draft.js';
import { mountLexical } from './lexical.js';
import { mountProseMirror } from './prosemirror.js';
import { mountQuill } from './quill.js';
import { mountReact } from './react-field.js';
import { mountRefusing } from './refusing.js';
import { mountSlate } from './slate.js';

/** Each puts its editor into an empty element and gives: the box, its own model's words, and how it is taken away. */
const editors = {
  quill: mountQuill,
  lexical: mountLexical,
  slate: mountSlate,
  prosemirror: mountProseMirror,
  draft: mountDraft,
  react: mountReact,
  refusing: mountRefusing,
};

let now = null;

/** Puts another editor in the place of the last one, as a console does when it is drawn anew. */
window.mount = async (name) => {
  now?.end();
  const slot = document.getElementById('composer');
  slot.replaceChildren(document.createElement('div'));
  now = await editors[name](slot.firstElementChild);
  now.box.setAttribute('data-box', name);
  now.box.focus();
};
window.words = () => now.words();
