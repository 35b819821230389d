import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Says sorry for what the buyer went through; no word on whose fault it is. */
export const apologise = defineAct({
  id: 'apologise',
  zh: zh`(?:对不起|对不住|抱歉|很抱歉|非常抱歉|实在抱歉|不好意思|给您道歉|向您道歉|跟您道歉|向您致歉|表示歉意|致歉|见谅|请您?谅解|海涵)`,
  en: en`
    (?:i am|i'm|we are|we're|so|very|really|truly|terribly)? ?sorry / (?:my|our|sincere|we) apolog(?:y|ies|ise|ize)s? / apologies
    apologi[sz]e / pardon (?:us|me) / regret (?:the|that)
  `,
  unless: ['denied', 'quoted', 'reported'],
  hits: ['‹抱歉›让您久等', '‹We are sorry› for the wait', '‹实在抱歉›,是我来晚了', '‹Our apologies› for the delay'],
  passes: ['他没有抱歉', 'not sorry at all', '没什么好道歉的呢', 'a sorrow song'],
});
