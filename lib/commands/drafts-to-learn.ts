import { readdirSync, readFileSync } from 'node:fs';
import { readLessons, type Written } from '../taboos/scorer/lessons.ts';
import { conversationsFor, replyTime } from '../templates/samples.ts';
import { slotNames } from '../templates/slot-names.ts';
import { fill, variantsOf } from '../templates/slots.ts';
import { starter } from '../templates/starter/index.ts';
import type { Template } from '../templates/template.ts';

const folder = new URL('../../test/scorer/', import.meta.url);

/** A template as it leaves the shop: its slots filled, and its slots left out. */
const filledWays = (template: Template): string[] => {
  const { lang } = template;
  const words = Object.fromEntries(Object.entries(slotNames).map(([name, slot]) => [name, slot.words[lang]]));
  const empty = Object.fromEntries(Object.keys(slotNames).map((name) => [name, '']));
  const when = () => (lang === 'zh' ? '今天18:00' : '18:00 today');
  return Array.from({ length: variantsOf(template) }, (_, variant) => variant).flatMap((variant) =>
    [words, empty].map((slots) => fill(template, { slots, when }, variant).text),
  );
};

/** The shop's own templates, each in a conversation that it is for: a person has read them, and nothing is wrong with them. */
const fromTemplates = (): Written[] =>
  starter.flatMap((template) => {
    const told = conversationsFor(template);
    return filledWays(template).flatMap((draft, i): Written[] => {
      const conversation = told[i % told.length];
      return conversation ? [{ conversation, draft, now: replyTime(conversation), taboos: [] }] : [];
    });
  });

/** The scenes that were written to be learned from, those of test/scorer. */
export const writtenDrafts = (): Written[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readLessons(readFileSync(new URL(name, folder), 'utf8')));

/** All that the scorer of drafts learns from. */
export const draftsToLearn = (): Written[] => [...writtenDrafts(), ...fromTemplates()];
