import { defineDrill } from '../drill.ts';

export const zhKettleLeaks = defineDrill({
  id: 'zh-kettle-leaks',
  lang: 'zh',
  type: 'quality',
  marketplace: 'taobao',
  title: { zh: '水壶用了一周就漏', en: 'A kettle that leaks after a week' },
  mood: 1,
  goods: '不锈钢保温壶 1.5L',
  opening: ['壶用了一个星期，底下开始渗水', '是不是质量问题啊'],
  facts: { photo: '底部渗水的地方拍给您了', video: '倒满水放了十分钟，您看视频', use: '就装开水，没摔过', batch: '底下写着 B2407' },
  about: ['水壶', '壶底', '壶', '渗', '漏水'],
  accepts: ['exchange', 'refund', 'repair', 'return'],
  more: '桌子都泡花了，每天要拿抹布垫着',
  wants: '漏水的壶我不可能接着用，给我换一个',
  pressed: '那到底算不算质量问题，您说句准话',
  threat: '再这样我就去12315问问漏水的壶能不能卖',
  thanks: '好的，这样处理我放心了，谢谢',
  model: [
    '壶才用一周就渗水，确实让人心烦，抱歉给您添麻烦了。麻烦您拍一段装满水的视频，再看看壶底的批号，收到后我请质检核对，今天17点前给您回话。',
    '视频和批号质检看过了，渗水在焊缝，是壶本身的问题。您看哪种合适：换一只新的，今天登记48小时内寄出；或者退货退款，货到仓后3个工作日内原路退回，来回运费我们出。',
    '记下了，今天下班前就办。我会盯着这一单，寄出后把单号发给您，到货那天再来问您还漏不漏。',
  ],
});
