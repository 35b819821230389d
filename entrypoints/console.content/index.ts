import { defineContentScript } from 'wxt/utils/define-content-script';
import { consoles } from '../../lib/consoles/index.ts';

export default defineContentScript({
  matches: consoles.flatMap((one) => [...one.matches]),
  runAt: 'document_start',
  main() {},
});
