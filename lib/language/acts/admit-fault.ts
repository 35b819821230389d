import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { sidesOf } from '../sides.ts';

/** Says that the fault lies with the shop. Not the same as an apology. */
export const admitFault = defineAct({
  id: 'admit-fault',
  zh: zh`
    (?:是|确实是|这是|属于)?(?:我们|咱们|我方|本店|店里|仓库|这边|我这边|我)(?:的|这边的|自己)?(?:问题|错|责任|失误|疏忽|过错|疏漏|不对|没做好|没处理好|工作没做到位)
    (?:我们|仓库|同事|打包|分拣|我)(?:的同事)?(?:发错|漏发|漏装|装错|拿错|贴错|填错|写错|弄错|搞错|看错|漏看|忘了|忘记)(?:了)? (?:责任|问题|错)(?:在|出在|就在)(?:我们|我方|店里|仓库|这边) 怪我们
    (?:我们)?(?:全责|负全责|承担全部责任)
  `,
  en: en`
    (?:our|my) (?:fault|mistake|error|bad|oversight|slip)
    (?:the )?(?:mix-?up|mistake|error|fault) (?:is|was) (?:ours|on us|on our side)
    we (?:messed up|got (?:it|this|that) wrong|made a mistake|packed the wrong|sent (?:you )?the wrong|failed|forgot|dropped the ball|missed)
    we take full responsibility / (?:that|this|it)(?:'s| is| was) on us
  `,
  unless: ['denied', 'quoted', 'reported', 'conditional', 'question'],
  look: (match, cut) => sidesOf(match, cut),
  hits: [
    '核对过称重,是‹我们漏装了›',
    'You are right, ‹the mix-up is ours›',
    '这次确实是我们‹仓库的疏忽›',
    '地址是‹我贴错了›',
    '‹We packed the wrong› one',
    '‹The mistake was on our side›',
  ],
  passes: ['不是我们的问题', 'It is not our fault', '如果是我们的问题,一定负责到底', '您说是我们的错', 'Was it our mistake?'],
});
