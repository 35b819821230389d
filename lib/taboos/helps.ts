import { isBounded } from '../language/bound.ts';
import { commit } from '../language/acts/commit.ts';
import { handOver } from '../language/acts/hand-over.ts';
import { offer } from '../language/acts/offer.ts';
import { reportFinding } from '../language/acts/report-finding.ts';
import { hitsOf } from '../language/cut.ts';
import { en, zh } from '../language/pattern.ts';
import { askedFor } from './asked-for.ts';
import type { Scene } from './scene.ts';
import { asks, meant, says } from './wording.ts';

const work = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:给|帮|为)(?:您|你)(?:安排|申请|补|换|退|寄|登记换|办|走|开通|重发|查(?:了|到)|问(?:了|到)|催)',
    '(?:我|这边)(?:来|先|现在|马上|已经|刚|再|去)?(?:给|帮|为|把)?(?:您|你)?(?:查|核实|核对|联系|协调|申请|安排|催|测|转给|转达给)',
    '(?:核实|查明|确认|检测|质检)(?:后|了|是|属实|到)',
    '(?:请|麻烦|方便)(?:您|你)?(?:先)?(?:停用|别再|拍|看|量|发|提供|试|用|把|按|点|告诉|确认|选)',
    '(?:点|进入|打开|选择?|提交)["「“【]?[^,。]{1,12}?(?:申请|售后|详情|退款|取消|设置|换货|按钮|价格保护)',
    '(?:退|换|补|赔)[^,。!?]{0,8}?(?:您(?:选|看|想)|都可以|也可以|哪)',
  ),
  en(
    "(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are|'d)?(?: just| already| also| personally| now)? (?:check(?:ing|ed)?|ask(?:ed|ing)?|arrang\\w+|book(?:ed)?|send(?:ing)?|sent|post|ship\\w*|replac\\w+|refund\\w*|releas\\w+|raise[d]?|set(?:ting)? up|look(?:ing)? into|contact\\w*|call\\w*|pass(?:ed)?|alert\\w*|trace|escalat\\w+|settle|order(?:ed)?)",
    '(?:could|can|would|may|might) (?:you|i) [^.!?\\n]{3,60}\\?',
    "please (?:stop|don'?t use|send|add|keep|check|run|try|measure|be careful|show|choose|open|go to|follow|update|restart|use|see|have a look)",
    '(?:follow|try|see|check out|look at|with) (?:this|these|the) (?:article|steps?|guide|tips|page|link)s?|https?://',
    '(?:is|are|was|were|did|does|do|has|have|which|what|how|when|where) [^.!?\\n]{4,80}\\?',
  ),
);

const look = (scene: Scene): boolean =>
  (isBounded(scene.text.normal.text) && [commit, offer, handOver, reportFinding].some((act) => hitsOf(scene.text, act).length > 0)) ||
  hitsOf(scene.text, offer).some((hit) => hit.facts.conditional === true || hit.facts.bounded === true) ||
  askedFor(scene).length > 0 ||
  says(scene, work) ||
  scene.text.clauses.some((clause) => asks(clause) && clause.text.length > 5);

const known = new WeakMap<Scene, boolean>();

/** The draft does or asks something that moves the case on: a bounded step, a concrete offer, a question, a check. */
export const helps = (scene: Scene): boolean => {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const found = look(scene);
  known.set(scene, found);
  return found;
};
