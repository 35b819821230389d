import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Cuts the buyer off. */
export const interrupt = defineAct({
  id: 'interrupt',
  zh: zh`
    (?:您|你)?(?:先)?(?:别|不要|停一下|等一下|等等)(?:先|再)?(?:说|讲|急着说|发|打字|吵|插嘴|插话) (?:先)?听(?:我|我们)(?:先)?(?:说|讲|把)(?:完)?
    (?:让我|等我|容我)(?:先)?(?:把话)?(?:说|讲)(?:完)? (?:先)?打(?:断|住)(?:一下|您|你)? (?:您|你)(?:先)?(?:闭嘴|住口|安静)
  `,
  en: en`
    let me (?:stop|cut|interrupt) you / let me (?:finish|speak|talk) / (?:stop|quit) (?:talking|typing|there) / listen to me
    hold (?:it|on) right there / wait,? let me / (?:not so fast|hang on a (?:sec|second|minute)) / before you (?:go on|continue|say)
  `,
  unless: ['quoted', 'reported'],
  hits: ['‹您先别说›,先看规则', '‹Let me stop you› there', '‹听我说完›', '‹Let me finish›'],
  passes: ['您说,我听着', 'listen to the sound', '您慢慢说', 'Let me check'],
});
