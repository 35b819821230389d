import { defineGroup, en, zh } from './define.ts';

/** Ordered, not sent. */
export const lateShipment = defineGroup('late-shipment', { types: ['late-shipment'] }, [
  zh(
    'heard',
    '未发货：先认等待，去催仓库',
    'heard',
    '从下单等到现在还没发，您着急是应该的。您{tail|}这单我现在去问仓库卡在哪一步，{deadline:+2h}前告诉您能发的日子；发不了也照实跟您说。',
    { demands: ['speed-up', 'information'], tags: ['没发货', '不发货', '发货', '催', '几天'] },
  ),
  zh(
    'reason',
    '未发货：原因和新日期',
    'verified',
    '仓库回我了：{finding}。按现在的进度，{goods|您的商品}预计{deadline:+2wd 18:00}前发出。到时候没动，我会先跟您说。',
    { demands: ['information', 'explanation', 'speed-up'], tags: ['原因', '缺货', '发货'] },
  ),
  zh(
    'two-options',
    '未发货：等或退，您定',
    'proposed',
    '这单发晚了，是我们没安排好。您定一个方向：愿意等的话，预计{deadline:+2wd 18:00}前发出，我盯着；不想等就在订单里申请退款，我们看到后24小时内同意，钱原路退回。您怎么选？',
    { demands: ['cancel', 'refund', 'speed-up'], tags: ['退款', '取消', '等'] },
  ),
  zh(
    'need-by',
    '未发货：有要用的日子',
    'proposed',
    '记下了，您有要用的日子。按路程算，{deadline:+0d 18:00}前发得出才来得及，我先问仓库给准话，{deadline:+2h}前回您；要是赶不上，趁早退款让您另买，不耽误事。这样可以吗？',
    {
      cues: ['要用', '生日', '来得及', '等着', '出门', '婚', '考试', '过节', '周五', '明天', '后天', '出差', '旅'],
      demands: ['speed-up', 'cancel'],
      tags: ['要用', '生日', '来得及', '等着', '出门', '活动'],
    },
  ),
  zh(
    'shipped',
    '未发货：已发出，给单号',
    'carried-out',
    '您等的{goods|商品}发出了，{carrier}，单号{tracking}。揽收信息更新会慢几个小时，{deadline:+1d 12:00}前我再看一次物流，没动我去催。',
    { tags: ['单号', '发出'] },
  ),
  zh(
    'after',
    '未发货：收到了吗',
    'followed-up',
    '之前让您多等的那单{goods|商品}，物流显示到了，您收到了吗？东西还好用吧？晚发的原因我写进了复盘，您要是有建议，也写给我。',
    { tags: ['回访'] },
  ),
  en(
    'heard',
    'Not shipped: heard, asking the warehouse',
    'heard',
    'You have been waiting for your order {order|} to ship, and I understand you want a real date. I am asking the warehouse where it is held up and will tell you by {deadline:+2h}, also if the answer is not the one we would like.',
    { demands: ['speed-up', 'information'], tags: ['packed', 'not shipped', 'ship', 'waiting'] },
  ),
  en(
    'two-options',
    'Not shipped: wait or cancel',
    'proposed',
    'The delay with the {goods|order} is on us. If you would like to wait, we expect to ship by {deadline:+2wd 18:00} and I will watch it. If not, I will have it cancelled and refunded to your original payment method. Which do you prefer?',
    { demands: ['cancel', 'refund', 'speed-up'], tags: ['cancel', 'refund', 'wait'] },
  ),
  en(
    'reason',
    'Not shipped: reason and new date',
    'verified',
    'The warehouse has answered: {finding}. As it stands, the {goods|order} should ship by {deadline:+2wd 18:00}. If that slips, I will write to you first instead of leaving you to ask.',
    { demands: ['information', 'explanation'], tags: ['why', 'when', 'waiting'] },
  ),
  zh(
    'agreed',
    '未发货：按您定的办',
    'agreed',
    '好，按您定的来。等发的话，{deadline:+2wd 18:00}前我给您单号；取消的话，我看到申请就同意，钱原路退回。',
  ),
  en(
    'shipped',
    'Not shipped: it is on its way',
    'carried-out',
    'Your {goods|order} has left with {carrier}, number {tracking}. The first scan can take some hours; I will look at the tracking again by {deadline:+1d 12:00}.',
  ),
  en(
    'agreed',
    'Not shipped: settled, carrying it out',
    'agreed',
    'Understood, {wish|your choice} stands. The warehouse has it from me with a date, and by {deadline:+24h} you will have either the tracking number or the cancellation.',
  ),
  en(
    'after',
    'Not shipped: how is it now',
    'followed-up',
    'Has your order arrived by now, and is everything in it? If it is still on the way, I ask the carrier for you and answer by {deadline:+2h}.',
  ),
]);
