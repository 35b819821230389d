import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';
import { shared } from '../topic.ts';

const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:新款|新品|升级款|另一款|高配|旗舰款?)[^。!?\\n]{0,14}?(?:看看|要不|了解|考虑|试试|下单|带)',
    '(?<!多少的|什么|哪张|哪种)(?:满减|活动(?!页)|优惠(?!券?呢$)|促销|秒杀|大促)[^,。!?:]{0,10}?(?:哦|呢|参加|进行|中)',
    '(?:今天|现在)下单[^,。!?]{0,10}',
    '(?:很|超|特别)(?:百搭|好看|显瘦|受欢迎|热销|划算)',
    '(?:收藏|关注)(?:一下)?(?:我们|本店|店铺|咱)?(?:店铺|店|直播间)?(?:哦|呢|不迷路|有)',
    '搭配[^,。!?]{0,8}?(?:好看|更|特别)',
  ),
  en(
    "(?:check out|have a look at|take a look at|why not try|you (?:may|might) (?:also )?(?:like|love)|don'?t miss|upgrade to|follow (?:our|us))[^.!?\\n]{0,40}",
    '(?:new arrivals?|flash sale|on sale|promo(?:tion)?|special offer|discount)[^.!?\\n]{0,20}? (?:now|today|this)',
    "don'?t forget to (?:review|follow|like|rate)[^.!?\\n]{0,12}",
    '(?:our team )?packs? every[^.!?\\n]{0,24}',
    'thank you for your order',
  ),
);

export const rule = defineRule({
  id: 'sells-instead',
  taboo: 1,
  severity: 'warn',
  because: { zh: '买家在等答复，这里却在推销。', en: 'The buyer waits for an answer and gets a sales pitch.' },
  instead: { zh: '先把他问的答完，别的之后再说。', en: 'Answer what was asked first.' },
  find: (scene) => ((scene.need.complaint || scene.need.open) && shared(scene, 'last') < 2 ? findWords(scene, wording).slice(0, 1) : []),
  flags: [
    { after: ['<滤芯多久换一次'], draft: '亲，今天有‹满减活动哦›' },
    { after: ['<鞋底开胶了给我退款'], draft: '这双‹很百搭›的呢' },
    { after: ['<can you cancel before it ships?'], draft: '‹Thank you for your order›! We love you.' },
  ],
  passes: [
    '现在有满减活动哦',
    { after: ['<现在满减活动还有吗'], draft: '有的，满减活动到周五' },
    { after: ['<我那张怎么用不了'], draft: '您用的是哪张优惠券呢' },
    { after: ['<can you cancel before it ships?'], draft: 'Yes, I have cancelled it' },
  ],
});
