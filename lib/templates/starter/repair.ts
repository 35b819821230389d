import { defineGroup, en, zh } from './define.ts';

/** Repair and guarantee. */
export const repair = defineGroup('repair', { types: ['repair'] }, [
  zh(
    'heard',
    '维修：先接住，查保修',
    'heard',
    '您说的{said|故障}收到了。我先查这单的保修期和在保范围，{deadline:+2h}前告诉您：在不在保、要不要寄、大概几天。',
    { demands: ['repair', 'information'], tags: ['保修', '维修', '修', '质保', '坏'] },
  ),
  zh(
    'ask',
    '维修：登记要的两样',
    'heard',
    '可以报修，我来登记。还差{missing|型号和故障现象}，发来后我把工单建好，{deadline:+2h}前给您工单的下一步。',
    { demands: ['repair'], asks: ['model'], tags: ['报修', '型号'], emotion: [0, 2] },
  ),
  zh(
    'again',
    '维修：修过又坏',
    'heard',
    '刚修回来又出问题，您生气很正常，来回折腾的是您。这次我不按普通报修走：转给维修主管复核上次的记录，{deadline:+2h}前由我回您怎么办，您不需要重新讲一遍。',
    {
      cues: ['又坏', '又出', '修了又', '修过', '修回', '返修', '还是坏', '还是不'],
      tags: ['又', '修了', '修过', '还是', '返修'],
      emotion: [1, 4],
    },
  ),
  zh(
    'verified',
    '维修：检测结论',
    'verified',
    '检测做完了：{finding}。在保修范围内的，材料和人工都不收费；不在的，先报价，您点头了才修。{deadline:+2h}前我把这单属于哪种写给您。',
    { tags: ['检测', '结论', '费用'] },
  ),
  zh(
    'two-options',
    '维修：寄修或上门',
    'proposed',
    '核实在保，费用由我们承担。两种修法：寄修，往返约7到10天，运费我们出；上门，师傅约在{deadline:+3wd 18:00}前到，可能会改一次时间，改了我提前告诉您。您选哪个？',
    { demands: ['repair'], tags: ['寄修', '上门'] },
  ),
  zh(
    'done',
    '维修：修好寄回',
    'carried-out',
    '您的{goods|机器}修好寄回了，换了什么、测了什么都写在随机单上。{carrier}，单号{tracking}。收到后先试试，{deadline:+3d 18:00}前我来问情况。',
    { tags: ['修好', '寄回'] },
  ),
  zh(
    'after',
    '维修：用着稳定吗',
    'followed-up',
    '修回去的{goods|机器}用了几天，之前的毛病还有吗？修过的部位要是再出问题，找我就行，不从头走。',
    { tags: ['回访'] },
  ),
  en(
    'heard',
    'Repair: heard, checking the guarantee',
    'heard',
    'I have noted {said|the fault}. I am checking the guarantee for your order and will tell you by {deadline:+2h} whether it is covered, whether we need it back, and how long a repair takes.',
    { demands: ['repair', 'information'], tags: ['warranty', 'guarantee', 'repair', 'months'] },
  ),
  en(
    'again',
    'Repair: failed again',
    'heard',
    'You sent it in, and it is faulty again; I understand why you are upset. I am passing the repair record to our service lead for a second look, and I will tell you by {deadline:+2h} what happens next. You need not explain it again.',
    {
      cues: ['again', 'came back', 'come back', 'second time', 'still cannot', 'still does', 'still not'],
      tags: ['again', 'still', 'came back', 'come back', 'repaired'],
      emotion: [1, 4],
    },
  ),
  en(
    'two-options',
    'Repair: repair or refund',
    'proposed',
    'We have checked, and the fault is covered, so it costs you nothing. We can repair the {goods|item}, about 7 to 10 days with postage paid both ways, or, if the law where you live allows it, refund it instead. Which would you prefer?',
    { demands: ['repair', 'refund'], tags: ['repair', 'refund', 'guarantee'] },
  ),
  en(
    'after',
    'Repair: is it stable',
    'followed-up',
    'Your repaired {goods|item} has been back for a few days. Is it working steadily? If the repaired part gives trouble again, tell me here and I pick it up where we left off.',
    { tags: ['follow-up'] },
  ),
  zh(
    'agreed',
    '维修：按您选的办',
    'agreed',
    '好，按您选的方式修。工单我来建，{deadline:+24h}前把寄修地址或上门时间发您；费用按说好的，有变化先问过您。',
  ),
  en(
    'verified',
    'Repair: result',
    'verified',
    'The inspection is done: {finding}. If it is covered, parts and labour are free; if not, you get a price first and nothing is done without your word. You will hear which by {deadline:+2h}.',
  ),
  en(
    'done',
    'Repair: on its way back',
    'carried-out',
    'Your {goods|item} is repaired and on its way with {carrier}, number {tracking}. Please try it when it arrives; I will ask you by {deadline:+3d 18:00} how it runs.',
  ),
  en(
    'agreed',
    'Repair: settled, carrying it out',
    'agreed',
    'We repair it, as you decided. By {deadline:+1wd 18:00} you will have the return label and the address of the workshop from me.',
  ),
]);
