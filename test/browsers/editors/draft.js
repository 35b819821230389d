import { Editor, EditorState, RichUtils } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

export async function mountDraft(at) {
  let now = null;
  function Composer() {
    const [state, setState] = useState(() => EditorState.createEmpty());
    now = state;
    const handleKeyCommand = (command) => {
      const next = RichUtils.handleKeyCommand(state, command);
      if (next) setState(next);
      return next ? 'handled' : 'not-handled';
    };
    return createElement(Editor, { editorState: state, onChange: setState, handleKeyCommand });
  }
  const root = createRoot(at);
  root.render(createElement(Composer));
  while (!at.querySelector('.public-DraftEditor-content')) await new Promise((done) => setTimeout(done, 20));
  return {
    box: at.querySelector('.public-DraftEditor-content'),
    words: () => now.getCurrentContent().getPlainText('\n'),
    end: () => root.unmount(),
  };
}
