import { defineDrill } from '../drill.ts';

export const zhRudeAgent = defineDrill({
  id: 'zh-rude-agent',
  lang: 'zh',
  type: 'attitude',
  marketplace: 'douyin',
  title: { zh: '上一个客服骂人', en: 'The last agent was rude' },
  mood: 4,
  goods: '儿童餐椅',
  opening: ['你们昨天那个客服骂我“没钱别买”，我截图了', '今天必须给我道歉，不然我挂出去'],
  facts: { photo: '截图在这', story: '我就问了句能不能便宜，他就这么说', time: '昨晚九点多' },
  about: ['骂', '没钱别买', '那句话', '这样的话', '昨天的客服', '昨晚的', '态度'],
  accepts: [],
  more: '我带着孩子，看到那句话气得一晚上没睡',
  wants: '我要道歉，还要知道你们怎么处理',
  pressed: '就这？你们店就这么对人',
  threat: '我这就发抖音，让大家看看你们怎么说话',
  thanks: '你这个态度还像话，那我等结果',
  model: [
    '看到“没钱别买”这句，我也很难受，对不起，您不该听到这样的话。请把截图发我，我现在就调昨晚的聊天记录核对，今天15点前给您回话。',
    '记录我核对过了，那句话确实是我们的人说的，我向您郑重道歉。接下来主管今天18点前亲自联系您道歉，您想打电话还是在这里打字都可以；怎么处理的结果，明天12点前我写给您。',
    '好的，今天18点前主管联系您，我在旁边盯着这件事。明天中午我再来问您，对结果满意不满意。',
  ],
});
