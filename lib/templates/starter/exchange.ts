import { defineGroup, en, zh } from './define.ts';

/** An exchange or replacement that is wanted or goes wrong. */
export const exchange = defineGroup('exchange', { types: ['exchange'] }, [
  zh(
    'heard',
    '换货：听到了，先查库存',
    'heard',
    '您是想换货，我先看您要的那款有没有货、能不能直接调，{deadline:+2h}前给您一句准话：能换就约取件，没货就说退款怎么走。',
    { cues: ['换', '码'], demands: ['exchange', 'information'], tags: ['换', '码', '换货', '能不能换'] },
  ),
  zh(
    'where',
    '换货：催进度',
    'verified',
    '您等的换货单我查了：{finding}。没发出的话我去催仓库，{deadline:+2h}前告诉您发出的时间；赶不上您用，也可以转退款，您说了算。',
    {
      cues: ['发没发', '什么时候', '多久', '还没', '到哪', '催', '几天', '进度', '一晚上', '急'],
      demands: ['speed-up', 'information', 'exchange'],
      tags: ['发没发', '换的', '什么时候', '急'],
    },
  ),
  zh(
    'bad-again',
    '换货：换来的又有问题',
    'heard',
    '换过来的又不对，一次不顺再添一次，您不高兴我完全明白。这件怎么会发给您，我们去核，{deadline:+2h}前我给您再换和退款两个安排，运费都不用您出。',
    {
      cues: ['又坏', '又错', '还是不', '还是坏', '划痕', '样机', '旧的', '换来的', '换过来', '换给我', '换货给我'],
      tags: ['又', '还是', '划痕', '样机', '旧的', '换来'],
      emotion: [1, 4],
    },
  ),
  zh(
    'two-options',
    '换货：换或退，二选一',
    'proposed',
    '换货申请我看过，符合条件。两种办法：一是换，您寄出后把单号发我，48小时内寄新的；二是不想再等，改退款，仓库签收后3个工作日内原路退回。哪种对您更方便？',
    { demands: ['exchange', 'refund'], tags: ['换货', '退款'] },
  ),
  zh(
    'accepted',
    '换货：已受理，约了取件',
    'agreed',
    '换货已经受理，快递员{deadline:+1d 18:00}前上门取件，麻烦留意电话、把东西连配件一起交给他。取到件后我安排发新的，{deadline:+2d 18:00}前把新单号发您。',
    { demands: ['exchange'], tags: ['取件', '受理'] },
  ),
  zh(
    'sent',
    '换货：新的已发',
    'carried-out',
    '换给您的{goods|新的一件}发出了，{carrier}，单号{tracking}。{deadline:+3d 18:00}前我来问合不合用。',
    { demands: ['exchange'], tags: ['单号', '发出'] },
  ),
  zh('after', '换货：合用吗', 'followed-up', '换的那件{goods|商品}到手了吧？大小、成色都合意吗？旧的那件要是还没取走，告诉我，我去约。', {
    tags: ['回访'],
  }),
  en(
    'heard',
    'Exchange: heard, checking stock',
    'heard',
    'You would like an exchange. I am checking whether the one you need is in stock, and by {deadline:+2h} you will hear from me either how we swap it or how the refund works.',
    { demands: ['exchange', 'information'], tags: ['exchange', 'size', 'swap', 'replace'] },
  ),
  en(
    'two-options',
    'Exchange: swap or refund',
    'proposed',
    'I have checked and an exchange is possible for your order. We can send the new one within 48 hours of your return being posted, or refund you within 5 business days of its arrival if waiting does not suit you. Which is better for you?',
    { demands: ['exchange', 'refund'], tags: ['exchange', 'refund'] },
  ),
  en(
    'after',
    'Exchange: does it fit',
    'followed-up',
    'The exchanged {goods|item} should be with you. Does it suit you this time? If not, tell me what is off and I will take it from there.',
    { tags: ['follow-up'] },
  ),
  zh(
    'asking',
    '换货：先问清要换成什么',
    'heard',
    '换货可以看。您告诉我想换成哪个颜色、尺码，或者原样换新，我对着库存看有没有，{deadline:+2h}前给您答复。',
    { demands: ['exchange'], emotion: [0, 2], tags: ['换'] },
  ),
  en(
    'where',
    'Exchange: where it stands',
    'verified',
    'I looked up your exchange: {finding}. If it has not left, I press the warehouse and tell you by {deadline:+2h} when it goes; if that is too late for you, we refund it instead.',
    { demands: ['speed-up', 'information', 'exchange'] },
  ),
  en(
    'sent',
    'Exchange: on its way',
    'carried-out',
    'The exchanged {goods|item} has left with {carrier}, number {tracking}. I will ask you by {deadline:+3d 18:00} whether it suits you.',
    { demands: ['exchange'] },
  ),
  en(
    'agreed',
    'Exchange: settled, carrying it out',
    'agreed',
    'The exchange is on, as we discussed. I am setting the new one aside and will send you its tracking number by {deadline:+2wd 18:00}.',
  ),
]);
