import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { isWarm, sidesOf } from '../sides.ts';

/** Passes the matter to somebody else inside, or on the buyer's behalf outside. */
export const handOver = defineAct({
  id: 'hand-over',
  zh: zh`
    (?:已|已经|刚|刚刚|现在|马上|这就|帮您|给您|为您|我)(?:把)?.{0,14}?(?:转给|转交|交给|移交|转接|反馈给|提交给|报给|同步给|请)(?:了)?.{0,10}?(?:主管|经理|专员|同事|仓库|财务|质检|技术|售后|小[\u4e00-\u9fff]|[\u4e00-\u9fff][姐哥]|组|部|负责人|值班|领导)
    (?:为|帮|给)您(?:转接|转|转给|升级) 由.{0,10}?(?:主管|经理|专员|同事|售后|技术|小[\u4e00-\u9fff]|[\u4e00-\u9fff][姐哥])(?:来)?(?:联系|跟进|处理|回复|接手|答复|负责)
  `,
  en: en`
    (?:pass|passed|passing|hand|handed|handing|transfer|transferred|transferring|escalate|escalated|escalating|forward|forwarded|forwarding|raised?)(?: you| it| this| your [a-z]+| the [a-z]+| everything| all)? (?:on |over )?to (?:our|the|my|a|[a-z]+)
    (?:my|our) (?:colleague|supervisor|manager|team lead|specialist|lead)(?: [a-z]+)? (?:will|takes?|is taking|has)
  `,
  look: (match, cut) => ({ ...sidesOf(match, cut), warm: isWarm(match, cut) }),
  hits: [
    '‹我把照片和单号转给主管›方姐,下午三点前她回您',
    'I have ‹passed it to our› lead Mei',
    '‹我已经把照片转给质检›小周',
    '‹由售后主管来跟进›',
    'I ‹escalated it to our› team lead',
  ],
  passes: ['转给我看看', 'who will take it', '您找主管吧', 'Ask our manager'],
});
