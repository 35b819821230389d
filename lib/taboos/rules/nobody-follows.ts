import { isBounded } from '../../language/bound.ts';
import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied', 'conditional'],
  zh(
    '(?:已经?|都|刚|我|这边|帮您|给您|会|去|跟|和|向|往|替您)*(?:跟|和|向|给|往)?[^,。!?]{0,8}?(?:提(?:过|了)?一(?:嘴|下|句)|说(?:过|了|一声|一下)|反映(?:过|了|反映|一下|上去)|反馈(?:过|了|一下|上去)(?!哦)|记(?:录|下|着)?了|登记(?:过|了|好了|一下)|上报(?:了|过)?|备注(?:过|了))(?:了|哈|的|啦|呢|呀|哦|给[^,。!?]{0,6})?(?=[,。!?~\\s]|$)',
    '(?:之后|后面|后续|到时候?|过后|明天|很快)?(?:会|应该会?|自然)?(?:有(?:人|专人|同事|小姐姐|工作人员|相关(?:人员|同事|部门))|[^,。!?]{0,5}?(?:那边|的人|白班的?|同事))(?:会|来|跟|应该)*(?:联系|跟进|处理|看到|找|对接|回|来)[^,。!?]{0,6}',
    '(?:问|催)(?:过|了)[^,。!?]{0,4}?(?:他们|那边|对方)?[^,。!?]{0,4}?(?:说)?(?:知道了|没回|没说)',
    '(?:我|我们)?(?:也)?(?:不清楚|不知道|没消息|不晓得)(?:呢|哈|啊|了)?',
  ),
  en(
    "(?:i(?:'ve| have)?|we(?:'ve| have)?|already)[^.!?\\n]{0,10}? ?(?:told|mentioned|noted|informed|reported|forwarded|passed|recorded|logged|flagged|let)[^.!?\\n]{0,50}",
    "(?:it(?:'s| is|'ll| will)?|this)[^.!?\\n]{0,8}? (?:somewhere in|in (?:the|their) queue|get(?:s)? looked at|be looked at|with the team)[^.!?\\n]{0,24}",
    '(?:someone|somebody|the team|a colleague|our (?:team|staff)|they)[^.!?\\n]{0,4}? (?:will|may|might|should|can)[^.!?\\n]{0,30}? ?(?:contact|follow|look|get back|be in touch|reach|reply|see)[^.!?\\n]{0,20}',
    "(?:they|he|she|warehouse|finance)(?: side)? (?:didn'?t|don'?t|never|haven'?t) (?:say|said|know|reply|answer|tell)[^.!?\\n]{0,20}",
    'at some point|may or may not',
  ),
);

export const rule = defineRule({
  id: 'nobody-follows',
  taboo: 7,
  severity: 'warn',
  because: { zh: '说了“已反馈”，却没说谁负责、什么时候再联系。', en: 'It was passed on, but nobody owns it and no next contact is named.' },
  instead: {
    zh: '我已转给质检小周，今天 17 点前我在这里告诉您结果。',
    en: 'I passed it to Sam in quality and will tell you the result here by 5 pm today.',
  },
  find: (scene) =>
    !(scene.need.complaint || scene.need.open) || isBounded(scene.text.normal.text) || /\?|吗$/.test(scene.text.normal.text)
      ? []
      : findWords(scene, wording).slice(0, 1),
  flags: [
    { after: ['<链条断了'], draft: '‹好的记下了›' },
    { after: ['<充电宝鼓包了'], draft: '‹这个我跟上面反映反映›' },
    { after: ['<beads are missing'], draft: "‹I've told our packing people about it›" },
  ],
  passes: [
    '已反馈',
    { after: ['<链条断了'], draft: '记下了，今天 17 点前我给您寄新的' },
    { after: ['<beads are missing'], draft: "I've told our packing people and will write by 5 pm today" },
  ],
});
