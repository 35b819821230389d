import { defineGroup, en, zh } from './define.ts';

/** Somebody was hurt or could be: people first, the parcel later. */
export const safety = defineGroup('safety', { types: ['safety'] }, [
  zh(
    'person-first',
    '安全：先问人',
    'heard',
    '先不说东西，人现在怎么样？您说的{said|情况}我这就报给主管。请先停用，不舒服就去医院，病历和票据留好。我在这里等您消息，{deadline:+2h}前主管会加入处理，您先顾人要紧。',
    { emotion: [1, 4], risks: ['injury', 'vulnerable'], tags: ['过敏', '肿', '划', '割', '水泡', '急诊', '医院', '受伤'] },
  ),
  zh(
    'stop-use',
    '安全：停用，保留',
    'heard',
    '您说的{said|现象}不是小事，请先断电停用、放到够不着的地方，东西和包装都留着。我这就上报质检和主管，{deadline:+2h}前告诉您怎么取回检测、这单怎么处理，取件运费我们出。',
    {
      cues: ['烧', '冒烟', '烫', '漏电', '焦', '着火', '炸', '毛刺', '鼓包', '火花', '糊', '发热', '尖', '掉下'],
      emotion: [1, 4],
      tags: ['烧', '冒烟', '烫', '漏电', '焦', '着火', '炸', '毛刺', '异物'],
    },
  ),
  zh(
    'skin',
    '安全：用后不适',
    'heard',
    '眼睛、皮肤的事不能拖，请先停用、用清水冲，没缓解就去看医生，您说的{said|反应}我如实登记了。把成分表和批号对一遍由我来做，{deadline:+2h}前给您处理安排；就诊票据先留好。',
    {
      cues: ['过敏', '红', '痒', '辣', '肿', '刺痛', '头皮', '起泡', '水泡', '皮肤', '脸', '眼', '疹'],
      emotion: [1, 4],
      tags: ['过敏', '红', '痒', '辣', '肿', '刺痛', '头皮'],
    },
  ),
  zh(
    'food',
    '安全：吃的出了问题',
    'heard',
    '您说的{said|问题}我记下了，先别再吃了，家里人有不舒服就去医院。剩下的连包装封好放冰箱，我把批号报给质检和主管，{deadline:+2h}前给您书面的处理安排。',
    {
      cues: ['吃', '喝', '异物', '发霉', '霉', '变质', '虫', '拉肚子', '过期', '头发', '吐', '馊', '胀袋'],
      emotion: [1, 4],
      tags: ['异物', '发霉', '变质', '虫', '拉肚子', '吃', '过期'],
    },
  ),
  zh(
    'verified',
    '安全：质检结论',
    'verified',
    '质检的结论：{finding}。同批次的货，质检也在看。您这边的退款、就诊费用怎么走，{deadline:+2h}前主管给您书面的安排，有票据的按票据核。',
    { tags: ['质检', '批次', '票据'], emotion: [0, 4] },
  ),
  zh(
    'proposed',
    '安全：处理安排',
    'proposed',
    '主管核定的安排是这样：货款先退，原路返回，预计1到3个工作日；就诊的部分，票据拍照发来后{days}个工作日内核实答复。两件事分开走，不互相等。您看可以吗，还有要加的吗？',
    { demands: ['refund', 'compensation'], tags: ['票据', '退款', '医药费'], emotion: [0, 4] },
  ),
  zh(
    'after',
    '安全：人恢复了吗',
    'followed-up',
    '今天想问一声，人恢复得怎么样了？票据的事有没有卡住的地方？东西的检测我们做完了，需要看结果的话我发您。',
    { tags: ['回访', '恢复'], emotion: [0, 4] },
  ),
  en(
    'person-first',
    'Safety: the person first',
    'heard',
    'Before anything else, how is the person now? Please stop using it, see a doctor if needed, and keep any records. I have passed {said|what you told me} to our safety lead, and somebody will write to you here by {deadline:+2h}. The refund can wait a moment; people come first.',
    {
      risks: ['injury', 'vulnerable'],
      emotion: [1, 4],
      tags: ['cut', 'burn', 'hurt', 'clinic', 'bleeding', 'allergic', 'rash', 'hospital'],
    },
  ),
  en(
    'stop-use',
    'Safety: stop using, keep it',
    'heard',
    'Thank you for telling us about {said|this}. Please unplug it or put it out of reach, and keep it with its box. I am reporting it to our quality team now and will tell you by {deadline:+2h} how we collect it, at our cost, and what happens with your money.',
    {
      cues: ['burn', 'smoke', 'smell', 'hot', 'spark', 'melt', 'sharp', 'shock', 'fire', 'expired', 'explod', 'leak'],
      emotion: [1, 4],
      tags: ['burnt', 'smoke', 'smell', 'hot', 'spark', 'melt', 'sharp', 'expired'],
    },
  ),
  en(
    'proposed',
    'Safety: what we do',
    'proposed',
    'Our safety lead has looked at your case. The price goes back to your original payment method, usually within 5 business days; for medical costs, send the receipts here and we will answer within {days} business days. The two do not wait for each other. Is there anything we have left out?',
    { demands: ['refund', 'compensation'], emotion: [0, 4], tags: ['refund', 'receipt', 'medical'] },
  ),
  zh(
    'agreed',
    '安全：按安排走',
    'agreed',
    '好，就按这份安排走，两件事都由我盯：退款{deadline:+24h}前提交，票据您方便时拍来，我收到就交。您先把身体养好。',
    { emotion: [0, 4] },
  ),
  zh(
    'done',
    '安全：已退款，票据在核',
    'carried-out',
    '跟您报一下：{progress}。货款按原路退，票据在核，{deadline:+3wd 18:00}前我给您核实的结果，您安心休养。',
    { emotion: [0, 4] },
  ),
  en(
    'verified',
    'Safety: result',
    'verified',
    'Our quality team has answered: {finding}. How your money and any medical costs are settled, our lead will write to you by {deadline:+2h}.',
    { emotion: [0, 4] },
  ),
  en(
    'after',
    'Safety: how is the person',
    'followed-up',
    'I would like to ask about the person first: is everything better now? If the receipts or the collection are stuck anywhere, tell me, and I will see to it by {deadline:+24h}.',
    { emotion: [0, 4] },
  ),
]);
