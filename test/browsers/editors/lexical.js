import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

export function mountLexical(at) {
  at.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'composer',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(at);
  const ends = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  const words = () => editor.read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n'));
  return { box: at, words, end: () => ends.forEach((end) => end()) };
}
