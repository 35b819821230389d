import { defineGroup, en, zh } from './define.ts';

/** Price, discount, price protection. */
export const price = defineGroup('price', { types: ['price'] }, [
  zh(
    'heard',
    '价格：先理解，去核价保',
    'heard',
    '刚买就降，心里不平衡很正常。我去核两样：您下单那天的价和现在的价是不是同一个规格、同样的优惠，以及这单在不在价保期。{deadline:+2h}前给您结果。',
    {
      cues: ['降', '便宜', '差价', '保价', '价保', '贵了', '亏'],
      demands: ['price-difference'],
      tags: ['降价', '差价', '便宜', '价保', '刚买'],
    },
  ),
  zh(
    'apply',
    '价格：在价保期，怎么申请',
    'proposed',
    '核过了，您这单在价保期内，可以申请退差价。入口在{path}，提交后由系统按规则核算，金额以页面为准。您提交后告诉我一声，{deadline:+24h}前没结果我去跟；需要我把步骤截图发您吗？',
    { demands: ['price-difference'], tags: ['价保', '差价', '申请'] },
  ),
  zh(
    'no-ground',
    '价格：过了价保期，说明依据',
    'proposed',
    '您这单我核了，{ground}，所以差价退不了，这个结果跟您直说。能做的有两样：没拆用的话在退货期内可以退掉重买；或者留下，下次活动开始时我提前在这里告诉您，前提是您愿意收。您看哪样合适？',
    { demands: ['price-difference', 'compensation'], tags: ['差价', '过期', '不退'], moment: 'refusal', emotion: [0, 2] },
  ),
  zh(
    'charged',
    '价格：多收了钱',
    'heard',
    '多收的这笔我去对账：下单时的应付、实付、运费模板各是多少，逐项对。{deadline:+2h}前把明细发您，核实是多收的，原路退回。',
    {
      cues: ['多收', '多扣', '运费', '税', '收了', '扣了', '实付', '多付'],
      demands: ['refund', 'explanation'],
      tags: ['多收', '运费', '多扣', '税'],
    },
  ),
  zh(
    'haggle',
    '价格：想要活动价',
    'verified',
    '您看到的活动价在{ground}结束了，现在按页面价，客服没有改价的权限，这点跟您说实话。想省一点的话，页面上的券和满减都能叠，我帮您算一下怎么拍最合算，您打算拍几件？',
    {
      cues: ['活动价', '便宜点', '涨价', '几块', '少点', '优惠点', '原价', '恢复'],
      tags: ['活动价', '便宜点', '涨价', '几块钱'],
      emotion: [0, 1],
    },
  ),
  zh(
    'done',
    '价格：差价已退',
    'carried-out',
    '差价申请通过了，{progress}，原路退回，预计1到3个工作日。{deadline:+3wd 18:00}前我来核对您收到没有。',
    { demands: ['price-difference'], tags: ['差价', '到账'] },
  ),
  zh('after', '价格：差价到了吗', 'followed-up', '差价那笔您看到了吗？数目对得上吗？对不上把差多少告诉我，我拿着申请记录去查。', {
    tags: ['回访'],
  }),
  en(
    'heard',
    'Price: heard, checking',
    'heard',
    'It is no fun to see a lower price right after buying. I am comparing your order with today’s listing, same size and same discounts, and will tell you by {deadline:+2h} whether the difference can be refunded.',
    {
      cues: ['cheaper', 'drop', 'lower', 'less now', 'difference', 'price match', 'sale'],
      demands: ['price-difference'],
      tags: ['price', 'cheaper', 'dropped', 'difference'],
    },
  ),
  en(
    'charged',
    'Price: charged more than expected',
    'heard',
    'You were charged more than the listing led you to expect. I am checking it line by line against your order, and by {deadline:+2h} you will have the breakdown from me; whatever we charged wrongly goes back the way you paid.',
    {
      cues: ['charged', 'vat', 'tax', 'fee', 'postage', 'pay', 'paid', 'customs', 'duty'],
      demands: ['refund', 'explanation'],
      tags: ['charged', 'tax', 'vat', 'fee', 'postage'],
    },
  ),
  en(
    'no-ground',
    'Price: no refund of the difference, with the ground',
    'proposed',
    'I checked your order: {ground}, so I cannot refund the difference, and I would rather tell you plainly. If it is unused and within the return period, you can send it back and buy at the new price. Would you like me to set that up?',
    { demands: ['price-difference'], tags: ['price', 'difference'], moment: 'refusal', emotion: [0, 2] },
  ),
  zh(
    'any',
    '价格：听到了，逐项核',
    'heard',
    '价格上您有疑问，这个要算清楚才踏实。我把您看到的价、下单的价、实付的价逐项列出来，{deadline:+2h}前发您，差在哪一目了然。',
    { demands: ['explanation', 'information'], tags: ['价格', '贵'] },
  ),
  en(
    'any',
    'Price: heard, line by line',
    'heard',
    'You are asking about the price, and it should add up. I will list what you saw, what you ordered and what you paid, and send it to you by {deadline:+2h}.',
    { demands: ['explanation', 'information'], tags: ['price'] },
  ),
  zh('agreed', '价格：按约定退差', 'agreed', '好，按核好的差价办。我提交后把凭据发在这里，{deadline:+24h}前您能看到进度，到账以页面为准。'),
  en(
    'done',
    'Price: difference refunded',
    'carried-out',
    'The difference has been refunded: {progress}. It should show within 5 business days, and I will check with you by {deadline:+3wd 18:00}.',
    { demands: ['price-difference', 'refund'] },
  ),
  en(
    'agreed',
    'Price: settled, carrying it out',
    'agreed',
    'We refund the difference as we worked it out. I am submitting it and will post the confirmation by {deadline:+24h}.',
  ),
  en(
    'verified',
    'Price: result of the check',
    'verified',
    'I have compared the figures: {finding}. By {deadline:+2h} you will have from me what that means for your order, in amounts.',
  ),
  en(
    'after',
    'Price: how is it now',
    'followed-up',
    'Can you see the refunded difference, and does the amount match? If it does not, tell me what you see and I will trace it.',
  ),
]);
