import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf } from '../../lib/consoles/outline.ts';

/** Brought into the page when an agent asks for a report on it. What it gives back is what `scripting.executeScript` hands on. */
export default defineUnlistedScript(() => outlineOf(document));
