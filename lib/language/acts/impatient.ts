import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Shows impatience. */
export const impatient = defineAct({
  id: 'impatient',
  zh: zh`
    (?:不是|早就|已经|刚|都)(?:跟|和|给|告诉|同)?(?:您|你)?(?:说|讲|告诉)(?:过|了)(?:吗|多少|几遍|很多遍|好几遍|嘛)?(?:了)?
    (?:说|讲|解释)(?:了|过)?(?:多少|几|好几|八百|无数|很多|n)(?:遍|次) (?:催|急|吵|嚷|喊|闹)什么(?:催|急|吵|嚷)?
    (?:能不能|别|不要)(?:老|再|总|一直|这么)?(?:催|烦|闹|吵|纠缠|啰嗦|刷屏|逼|问)(?:了|我)? (?:你|您)(?:到底|究竟)(?:想|要)(?:怎样|怎么样|干嘛|干什么|怎么) 没完没了
    (?:我)?(?:很忙|忙着呢|没空|没时间|又不是机器) (?:烦死|烦不烦|真烦|够了|受不了) 还要(?:我)?(?:怎么|怎样) 自己(?:看|查|百度|搜|翻) 听不懂(?:吗|人话|中文)? (?:一|)句还没打完
  `,
  en: en`
    (?:as|like) i (?:already |just )?(?:said|told you|mentioned|explained)
    (?:i|we) (?:already|just) (?:told|said|explained|answered)(?: you| this| that| it)? / how many times / calm down
    (?:relax|chill)(?: ok| dear| bro| sis)? / stop (?:asking|messaging|spamming|whining|complaining|chasing|pinging)
    what (?:else |more )?do you (?:want|expect) / read (?:it |my (?:message|reply) )?(?:again|carefully|properly|first|above)
    i(?:'m| am) (?:very )?busy / google it / for the (?:last|\w+th) time / enough (?:already|is enough)
  `,
  unless: ['denied', 'quoted', 'conditional'],
  hits: [
    '‹不是跟您说了吗›',
    '‹As I already told you›, it is on the way',
    '‹说了多少遍›了',
    '‹催什么催›',
    '‹Calm down› please',
    '‹As I said›, wait',
  ],
  passes: ['您说过的话我记得', 'We told the courier', '您催得有道理', 'I said sorry'],
});
