import Quill from 'quill';

export function mountQuill(at) {
  const quill = new Quill(at, { modules: { toolbar: false } });
  // the model ends every document with a line end
  return { box: quill.root, words: () => quill.getText().replace(/\n$/, ''), end: () => quill.disable() };
}
