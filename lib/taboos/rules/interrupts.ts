import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported'],
  zh(
    '(?:您|你|请|麻烦)?(?:先别|别再|先不要|不要|别)(?:说|讲|发|打字|插嘴|插话|急着说)(?:话|了|啦|消息)?(?!明|好|定|到|货|出)(?=[,。!?\\s]|$|听|我|嘛|呢|吧)',
    '(?:先|让|听|等)(?:您|你)?(?:听)?我(?:先)?(?:把话)?(?:说完|讲完|打完|讲|说)(?:了)?(?:完)?(?:您|你|再|行不行|好不好|可以吗|[,。!?]|$)',
    '(?:您|你)?(?:先)?(?:停|打住|闭嘴|住口|安静)(?:一下|一会儿|会儿)?(?=[,。!?~]|$|行|听|我)',
    '行了行了|好了好了,?(?:别|我|您|你)',
    '(?:您|你)?(?:等一下|等会儿?|待会儿?)再(?:说|讲|发)',
    '轮到(?:您|你)(?:说|讲)',
    '(?:我|人家)(?:一句|话)?还没(?:说|打|讲)完',
  ),
  en(
    'let me stop you',
    'let me finish',
    '(?:stop|hold it|wait)(?:,| right)? ?(?:there|talking|typing|messaging)',
    "don'?t interrupt",
    'hear me out',
    '(?:just )?listen(?: to me)?(?= first|,|\\.|!|$)',
    "(?:i|we) (?:wasn't|am not|'m not|haven't) (?:finished|done)",
    '(?<=^|[.!?] )enough(?: of that)?[,.!]',
    'zip it',
    'one (?:thing|message) at a time',
  ),
);

export const rule = defineRule({
  id: 'interrupts',
  taboo: 1,
  severity: 'warn',
  because: { zh: '打断买家会让对方觉得没人听。', en: 'Cutting the buyer off says that nobody listens.' },
  instead: { zh: '您接着说，我都看着，说完我一并答复您。', en: 'Please go on; I am reading and will answer everything together.' },
  find: (scene) => findWords(scene, wording),
  flags: ['‹您先别说›，‹听我讲›', '‹行了行了›，我知道了', '‹Let me stop you› right there'],
  passes: ['先别着急，我查一下', '先不要说明书上的方法，用这个', 'Let me check this for you', '别说三天，一天也不该等'],
});
