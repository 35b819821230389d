import { defineGroup, en, zh } from './define.ts';

/** On the way, but stuck, late, or at the wrong place. */
export const delivery = defineGroup('delivery', { types: ['delivery'] }, [
  zh(
    'heard',
    '物流停滞：先接住，去问快递',
    'heard',
    '您说的{said|物流没动静}我看到了，等着用的东西停在半路，心里肯定不踏实。我来联系快递查件，{deadline:+2h}前告诉您它在哪、什么时候能动。',
    { demands: ['speed-up', 'information'], tags: ['物流', '没动', '快递', '没到', '停'] },
  ),
  zh(
    'found',
    '物流停滞：查到的情况',
    'verified',
    '快递那边查到了：{finding}。我已经登记了催件，接下来由我盯，{deadline:+1d 12:00}前再给您一次进展，不用您去找快递。',
    { demands: ['information', 'explanation', 'speed-up'], tags: ['物流', '查件'] },
  ),
  zh(
    'two-options',
    '物流停滞：再等或补寄',
    'proposed',
    '查到现在，快递还给不出准日子。您看这样：再给它到{deadline:+2d 18:00}，还不动我们就按丢件处理；或者现在就走退款，货拦回来我们自己收。两种都由我来办，您选哪种？',
    { demands: ['refund', 'resend', 'speed-up'], tags: ['退款', '补寄', '拦截'] },
  ),
  zh(
    'need-by',
    '物流：有要用的日子',
    'heard',
    '明白，您是等着它办事的，晚一天都不一样。我先向快递问这票件的派送排期，{deadline:+2h}前给您一句实话：来得及就加急派，来不及就说来不及，再商量别的办法。',
    {
      cues: ['等着', '要用', '急', '生日', '出院', '明天', '后天', '赶', '婚', '考试', '过节', '出差', '旅'],
      demands: ['speed-up'],
      tags: ['等着', '要用', '急', '生日', '出院', '明天', '赶'],
    },
  ),
  zh(
    'locker',
    '物流：没同意放驿站',
    'verified',
    '您没同意放驿站、代收点，就应当送到您手里，这不是您的问题。我联系快递改约送上门，{deadline:+2h}前告诉您约到几点；约不成，我也会说清卡在哪。',
    {
      cues: ['驿站', '代收', '快递柜', '丰巢', '菜鸟', '没送', '上门', '放门口', '自提'],
      tags: ['驿站', '代收', '快递柜', '上门', '没送'],
    },
  ),
  zh(
    'customs',
    '物流：跨境停在海关',
    'heard',
    '您的件在跨境这一段，我去找国际段的渠道查它停在哪、是不是缺资料。查件有来回，{deadline:+1wd 18:00}前我给您第一次进展，没结果也会报一次。',
    { cues: ['海关', '清关', '国际', '跨境', '报关', '国外', '保税'], tags: ['海关', '清关', '国际', '跨境'] },
  ),
  zh(
    'moving',
    '物流：动了',
    'carried-out',
    '跟您报个信：这票件动了，{progress}。我会看到它派送为止，{deadline:+2d 18:00}前再来问您收到没有。',
    { tags: ['物流', '派送'] },
  ),
  zh(
    'after',
    '物流：收到、完好吗',
    'followed-up',
    '路上耽搁的那件{goods|商品}，显示送到了，您亲手收到了吗？外包装完好吗？有压坏、有短少，拍给我，我接着办。',
    { tags: ['回访'] },
  ),
  en(
    'heard',
    'Delivery: heard, asking the carrier',
    'heard',
    'I have noted {issue|the delay}; it is worrying when you are waiting for something. I am opening a trace with the carrier for you, and by {deadline:+2h} I will tell you where the parcel is and when it moves.',
    { demands: ['speed-up', 'information'], tags: ['tracking', 'stuck', 'late', 'not arrived'] },
  ),
  en(
    'attempt',
    'Delivery: failed attempt that was none',
    'verified',
    'You were there, and the tracking says otherwise; I am taking that up with the carrier for you. I am booking a new delivery and will tell you here by {deadline:+2h} which day they come.',
    {
      cues: ['attempt', 'rider', 'not available', 'driver', 'nobody came', 'never came', 'never come', 'was home', 'was in'],
      tags: ['attempt', 'rider', 'not available', 'driver'],
    },
  ),
  en(
    'found',
    'Delivery: what the carrier says',
    'verified',
    'The carrier has answered: {finding}. I am still on it, and the next word from me comes by {deadline:+1d 12:00}, so there is no need to ring them yourself.',
    { demands: ['information', 'explanation'], tags: ['tracking', 'carrier', 'customs'] },
  ),
  en(
    'two-options',
    'Delivery: wait or start over',
    'proposed',
    'The carrier still gives no date for your {goods|parcel}. We can give them until {deadline:+2d 18:00} and then treat it as lost, or we can refund you now and have the parcel returned to us. I will see to either. Which would you rather?',
    { demands: ['refund', 'resend'], tags: ['refund', 'lost', 'wait'] },
  ),
  zh('agreed', '物流：按您选的办', 'agreed', '行，就按您说的办。快递那头由我去谈，{deadline:+24h}前告诉您落实到哪一步，您不用两边跑。'),
  zh('re-sent', '物流：改派、补寄已安排', 'carried-out', '安排好了：{progress}。新的派送由我看着，{deadline:+2d 18:00}前再问您收到没有。'),
  en(
    'agreed',
    'Delivery: settled, carrying it out',
    'agreed',
    'Then that is what we do: {wish|what you decided}. I am arranging it with the carrier and will show you their confirmation by {deadline:+24h}.',
  ),
  en(
    'carried-out',
    'Delivery: done',
    'carried-out',
    'Here is what has moved: {progress}. The tracking stays open in front of me, and by {deadline:+2d 18:00} I ask you whether the parcel is in your hands.',
  ),
  en(
    'after',
    'Delivery: how is it now',
    'followed-up',
    'Did the parcel come, and was the box whole when you opened it? If not, write one line and I will take it up with the carrier again.',
  ),
]);
