import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** Somebody higher. */
export const managerDemand = defineDemand({
  demand: 'manager',
  zh: zh`
    (?:找|叫|让|换|要|喊|转|转接|联系|见|请|给我|把)(?:你|你们|一个|一下|个|能|的|我|管事|出|来|真人){0,5}(?:领导|主管|经理|老板|店长|负责人|上级|管事|能做主|说了算|高级客服|专员|主任|组长|话事|头儿|管理)(?:的人|的)? (?:领导|主管|经理|老板|店长|负责人|上级|管事的|能做主的|说了算的)(?:呢|出来|来|在吗|在哪|电话|给我|跟我|联系我|接) 升级(?:处理|投诉|到|上报) 转人工 (?:给我|要|找|换)人工 人工(?:客服)?(?:呢|在吗|来|$|!|服务|处理) 换(?:个)?人(?:来|跟|处理|说|$|!) 换个客服 有没有(?:人工|活人|真人|管事)
  `,
  en: en`
    (?:(?<!my )(?<!the account )manager|supervisor|superior|your boss|team lead(?:er)?|someone (?:senior|higher|else(?!'s)|in charge|above|who can)|person in charge|head office|escalate (?:this|it|my|to)|escalat(?:ed|ion)|higher[- ]up|senior (?:staff|person|agent)|(?:real|actual|live) (?:person|human)|human (?:agent|please|being)|talk to (?:a |an )?(?:human|person|agent|someone)|speak (?:to|with) (?:a |an )?(?:human|person|agent|someone|real|the owner)|the owner|the pic)
  `,
});
