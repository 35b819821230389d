import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Mocks, ridicules or answers with contempt. */
export const mock = defineAct({
  id: 'mock',
  zh: zh`
    呵呵 笑死 杠精 戏精 玻璃心 爱(?:买|信|要|退|来)(?:买|信|要|退|来)?不(?:买|信|要|退|来) 随(?:便(?:你|您|吧|了)|你(?:便|吧|怎么)|您(?:便|怎么))(?:怎么|怎样)?(?:吧|说|投诉|告)?
    (?:您|你)(?:可|还)真(?:会|能|行|是|逗) (?:讲不讲|不讲)(?:理|道理) 有(?:病|毛病)(?:吧)? (?:想太多|想多了|少见多怪|大惊小怪|小题大做) (?:穷|买不起)(?:就)?(?:别|不) 一分(?:价)?钱一分货
    (?:长|带)(?:点)?脑子 (?:文盲|白痴|傻|蠢|弱智|神经病|脑残|智障|无理取闹|胡搅蛮缠|没素质|无赖|碰瓷) (?:眼睛|眼神)(?:不好|有问题|长) (?:活该|自作自受) 就(?:这点|这么点|几块)(?:钱|事)?
  `,
  en: en`
    (?:good luck with that|yeah right|nice try|boo ?hoo|cry(?:ing)? about it|whatever|lol|lmao|haha+|duh|get over it|grow up|get a life|big deal|drama queen|so what|first world)
    (?:are|r) (?:you|u) (?:blind|stupid|dumb|kidding|deaf|serious|for real|illiterate|crazy)
    (?:stupid|idiot|moron|dumb|pathetic|ridiculous|silly|clueless|liar|karen|cheapskate|scammer) / you get what you pay for
    (?:some|other) people (?:just )?(?:can't|cannot|don't) / open (?:one's|your) eyes / (?:can't|cannot|don't) (?:you )?read
  `,
  unless: ['denied', 'quoted', 'reported'],
  hits: ['‹爱买不买›', '‹Good luck with that›', '‹呵呵›,真逗', '‹您可真会›说', '‹Are you blind›?', '‹You get what you pay for›'],
  passes: ['您说“呵呵”我们也理解', '随便挑一个都可以送', '请随意挑选', 'You said "stupid shop"'],
});
