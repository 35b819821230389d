import { defineDrill } from '../drill.ts';

export const zhRash = defineDrill({
  id: 'zh-rash',
  lang: 'zh',
  type: 'safety',
  marketplace: 'xiaohongshu',
  title: { zh: '过敏，要曝光', en: 'A rash, and a threat to post it' },
  mood: 4,
  goods: '修护面霜',
  opening: ['用了你家面霜脸肿成这样，你们卖的什么东西', '我要发小红书曝光你们'],
  facts: { photo: '脸现在这样', batch: '盒底 24C18', use: '洗完脸薄薄一层，就用了两次', time: '前天晚上开始肿的' },
  about: ['脸', '肿', '面霜', '成分'],
  accepts: ['refund', 'return', 'compensation'],
  more: '昨晚疼得睡不着，今天请假没上班',
  wants: '医药费和面霜钱怎么算，给我说法',
  pressed: '我脸都这样了，您就说这个？',
  threat: '我现在就去医院开证明，然后起诉你们',
  thanks: '你先问我身体，我信你一次，等你消息',
  model: [
    '听到您脸肿了，我很担心，对不起让您遭罪。请先停用，疼得厉害先去医院，票据留好。方便时发我一张脸上的照片和盒底批号，我现在就报质检查这一批，今天17点前给您回话。',
    '批号质检核对了，这一批已先停售，检测结果后天18点前出。您这边两件事：面霜今天18点前登记退款，1到3个工作日原路退回；看病的票据发我，核实后按规定赔付，3个工作日内给您答复。您想先办哪一件？',
    '好，今天18点前登记好，截图我发给您。您的脸我一直记挂着，明天上午10点我再联系您问好些没有，检测结果出来当天也告诉您。',
  ],
});
