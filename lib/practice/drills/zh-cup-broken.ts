import { defineDrill } from '../drill.ts';

export const zhCupBroken = defineDrill({
  id: 'zh-cup-broken',
  lang: 'zh',
  type: 'damaged',
  marketplace: 'pinduoduo',
  title: { zh: '杯子碎了，急着送人', en: 'A broken cup that was a gift' },
  mood: 2,
  goods: '手冲咖啡杯 两只装',
  opening: ['刚拆开，两只杯子碎了一只', '明天就要送人，你们怎么包的'],
  facts: { photo: '碎的那只和箱子都拍了', order: '单号 260311-5527' },
  about: ['杯', '碎'],
  accepts: ['resend', 'exchange', 'refund', 'part-refund'],
  more: '就垫了一层薄泡沫，箱角都瘪了',
  wants: '我就想明天能拿出手，要么补一只要么退我钱',
  pressed: '我问的是碎了怎么办，您倒是说呀',
  threat: '这事不给个说法我就发到评价里让大家看看你们怎么包货的',
  thanks: '行，这样我心里有数了，谢谢您',
  model: [
    '明天要送人，偏偏碎了一只杯子，换谁都着急，对不住您。麻烦您拍一张碎的那只和外箱的照片，照片一到我就去跟仓库核对，今天16点前回来给您办法。',
    '照片我看过了，箱角受压，杯子是路上碎的，不用您承担。两个办法您挑：一是补发一只新杯子，今天18点前走最快的快递；二是退这一只的钱，核准后3个工作日内原路退回。您选哪个？',
    '好，就按您选的办，今天18点前我把办好的截图发给您。补的杯子到了以后，后天上午我再来问您一声是否完好。',
  ],
});
