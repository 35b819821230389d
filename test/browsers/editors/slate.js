import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Node, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export async function mountSlate(at) {
  let made = null;
  function Composer() {
    const [editor] = useState(() => (made = withHistory(withReact(createEditor()))));
    const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
    return createElement(Slate, { editor, initialValue }, createElement(Editable, { placeholder: '说点什么' }));
  }
  const root = createRoot(at);
  root.render(createElement(Composer));
  while (!at.querySelector('[data-slate-editor]')) await new Promise((done) => setTimeout(done, 20));
  return {
    box: at.querySelector('[data-slate-editor]'),
    words: () => made.children.map((one) => Node.string(one)).join('\n'),
    end: () => root.unmount(),
  };
}
