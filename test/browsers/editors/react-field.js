import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A field whose value is React's: what React has not heard of is put back. */
export async function mountReact(at) {
  let now = '';
  function Composer() {
    const [text, setText] = useState('');
    now = text;
    return createElement('textarea', { value: text, onChange: ({ target }) => setText(target.value) });
  }
  const root = createRoot(at);
  root.render(createElement(Composer));
  while (!at.querySelector('textarea')) await new Promise((done) => setTimeout(done, 20));
  return { box: at.querySelector('textarea'), words: () => now, end: () => root.unmount() };
}
