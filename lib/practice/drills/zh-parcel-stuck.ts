import { defineDrill } from '../drill.ts';

export const zhParcelStuck = defineDrill({
  id: 'zh-parcel-stuck',
  lang: 'zh',
  type: 'delivery',
  marketplace: 'taobao',
  title: { zh: '快递五天没动', en: 'A parcel that has not moved' },
  mood: 2,
  goods: '进口猫粮 5kg',
  opening: ['物流五天停在同一个地方，一点没动', '猫粮快断了'],
  facts: { tracking: '运单号 7735512', order: '订单尾号 4410', address: '城南花园那边，地址没变' },
  about: ['物流停', '物流没', '物流不', '没动', '不动', '五天', '猫粮'],
  accepts: ['resend', 'refund', 'exchange', 'compensation'],
  more: '打快递电话没人接，只能找你们',
  wants: '别再让我等了，重新发一份或者退款都行',
  pressed: '您看物流了吗，还是没动啊',
  threat: '再拖下去我直接申请退款加投诉',
  thanks: '好的，这下放心了，谢谢',
  model: [
    '五天停在一个地方，猫粮又快断了，我理解您着急，对不住。您把运单号发我，我现在就联系快递查这件货在哪，一小时内给您回话。',
    '查到了，货压在中转站，快递今天重新分拣。两个办法：我今天18点前先补发一袋走空运，后天到，压着的那件我们自己追回；或者不等了，今天登记退款，1到3个工作日原路退回。您选哪种？',
    '好，今天18点前寄出，单号我发给您。物流我来盯着，后天中午再来问您收到没有。',
  ],
});
