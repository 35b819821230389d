import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Wants it exchanged or sent again, or the exchange itself went wrong. */
export const exchangeComplaint = defineComplaint({
  type: 'exchange',
  kind: 'wish',
  sure: {
    zh: zh`
      (?:换货|换来的|换新的|换回来|换过来|换给我|补发的?)…(?:没|还没|还不|呢|不到|多久|什么时候|迟|一样|又|也|还是|坏|错|划痕|仍|寄过去|寄回去|收到了|拒|不同意|失败|驳回|天|发了|给我) (?:第二|第三|又|再|第2|第3)次换 (?:不给|不让|拒绝|不同意|说过了|没法|一直不|凭什么不)(?:给|我|让)?换 (?:说|答应|承诺)(?:好|过|了)?…(?:补发|包换|换新|换货|补寄|重发)…(?:没|还|呢|不|到现在|说)? 到底(?:能不能|给不给)换 到底换不换 换的(?:那|这)?\S{0,6}(?:到底|发没发|发了没|什么时候|还没|呢) 替换(?:件|品|的)…(?:还|又|也|仍)
    `,
    en: en`
      (?:exchange|replacement|swap|replaced|exchanged)[a-z]* … (?:not|n't|never|still|again|also|same|reject|refus|denied|late|wrong|broken|where|when|came|arrived|faulty)[a-z]* / (?:where|when|still no|waiting for|no) … (?:replacement|exchange)
    `,
  },
  likely: {
    zh: zh`
      (?:想|要|能|可以|给我|帮我|申请|怎么|如何|需要|能不能|可不可以|麻烦|求|办理|能否|可否|我|还能)(?:我)?(?:给我|帮我|再|免费|直接)*换(?:货|一|个|新|码|大|小|成|色|颜色|尺|款|别|不|吗|掉|\d|[mlsx]) 换货 换新 换码 换个(?!角度|说法) 换一(?:个|件|双|台|条|只|套|部|块) 换大 换小 调换 更换 (?:鞋|衣服|裤子|裙子|尺码|码)…(?:大了|小了|不合适|紧|松|不合身) 买(?:小|大)了 (?:小|大)了…换 换(?:大|小) 帮换 换\d{2}(?!\d|块|元)
    `,
    en: en`
      exchange[a-z]* / swap[a-z]* / replacement / replace[a-z]* / change (?:to|for|it|the size|size|colou?r) … / send (?:me )?(?:a |another )?(?:new) … / different size / (?:size|one) (?:up|down) / swap for / too (?:small|big|large|tight), (?:i )?(?:want|need) … / (?:want|wan|wanna|need|can|could|like to) (?:to )?change (?:to|for|it|size|colou?r) … / size (?:too )?(?:small|big) … change …
    `,
  },
  hint: {
    zh: zh`
      换
    `,
    en: en`
      exchange[a-z]* / replacement
    `,
  },
});
