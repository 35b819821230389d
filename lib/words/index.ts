import { caseSheet } from './case-sheet.ts';
import { cases } from './cases.ts';
import { check } from './check.ts';
import { conversation } from './conversation.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { processWords } from './process.ts';
import { talk } from './talk.ts';
import { timeWords } from './time-words.ts';

/** Every word that is shown, by key, in both languages. */
export const words = { ...cases, ...caseSheet, ...check, ...conversation, ...panel, ...popup, ...processWords, ...talk, ...timeWords };
