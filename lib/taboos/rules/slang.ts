import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported'],
  zh(
    '绝绝子|无语子|芭比q了?|栓q|家人们谁懂啊?|笑死(?:我了)?|蚌埠住了|破防了|摆烂|躺平|真香|6{3,}|(?<![a-z0-9])(?:yyds|xdm|awsl|emo了?|u1s1|nbcs|zqsg|dbq|xswl|plmm)(?![a-z0-9])|集美们?|姐妹们|老铁(?:们)?|宝子们?|亲{3,}|酱紫|肿么|木有|灰常|神马|造吗|菇凉|鸭~|哒~|滴呢',
  ),
  en(
    "(?:lol|lmao|rofl|omg|wtf|bruh|gonna|wanna|gotta|ain'?t|dunno|tbh|imo|fyi asap|no worries lol|my bad|u r|ur (?:order|item|refund|parcel)|pls pls|thx u|yo|dude|bro|hun|luv)",
  ),
);

export const rule = defineRule({
  id: 'slang',
  taboo: 4,
  severity: 'hint',
  because: { zh: '网络用语在投诉里显得不当回事。', en: 'Slang makes a complaint sound unimportant.' },
  instead: { zh: '换成平常的说法。', en: 'Say it in plain words.' },
  find: (scene) => (scene.conversation && !scene.need.complaint ? [] : findWords(scene, wording)),
  flags: ['这款质量‹绝绝子›', '‹老铁›您先别急', '‹Gonna› check that for you', '‹My bad›, will send it'],
  passes: ['您说“yyds”我记下了', '这款质量不错', 'I am going to check that for you', 'The brother of the buyer wrote'],
});
