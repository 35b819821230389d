import { defineDrill } from '../drill.ts';

export const zhSignedNotGot = defineDrill({
  id: 'zh-signed-not-got',
  lang: 'zh',
  type: 'lost',
  marketplace: 'jd',
  title: { zh: '显示签收，人没收到', en: 'Signed for, never received' },
  mood: 3,
  goods: '蓝牙耳机',
  opening: ['显示昨天签收了，我根本没收到', '谁签的？三百多的耳机'],
  facts: { address: '就是订单上的地址，没放过驿站', order: '尾号 9087', phone: '打原来留的手机就行', time: '昨天一天我都在家' },
  about: ['签收', '没收到', '没拿到', '耳机'],
  accepts: ['resend', 'refund'],
  more: '驿站我去过了，门口物业也问了，都没有',
  wants: '东西没到手，要么补要么退',
  pressed: '我说了没收到，您查了吗',
  threat: '这跟偷有什么两样，我要报警，也要投诉',
  thanks: '总算有人管了，那我等着，谢谢',
  model: [
    '显示签收您却没拿到，三百多的东西，搁谁都急，抱歉。我现在就联系快递调签收底单和定位，您再确认一下收货地址有没有变，今天15点前我回来告诉您是谁签的。',
    '快递的底单调到了，签收人不是您，定位也离您家两公里，这件耳机算没送到，不用您去找。您选一种：今天18点前补发一副，后天到；或者退款，核准后3个工作日内原路退回。',
    '好，就这么办，今天18点前给您单号或者退款截图。快递那边我继续追，后天上午再联系您确认收到。',
  ],
});
