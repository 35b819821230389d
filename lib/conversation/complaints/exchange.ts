import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Wants it exchanged or sent again. */
export const exchangeComplaint = defineComplaint({
  type: 'exchange',
  kind: 'wish',
  sure: {
    zh: zh`
      (?:想|要|能|可以|给我|帮我|申请|怎么|如何|需要|能不能|可不可以|麻烦|求|办理|能否|可否|我|到底|还能|不给|不让|拒绝|同意|一直不|不)(?:我)?(?:给我|帮我|再|我|免费|直接)*换(?:货|一|个|新|码|大|小|成|色|颜色|尺|款|别|不|了|吗|掉|啊|呢|M|L|S|X|\d) 换货 换新 换码 换个 换一(?:个|件|双|台|条|只|套|部) 换大 换小 调换 更换 补发…(?:没|还|呢|到|不|多久|什么|迟) (?:说|答应|承诺)(?:好|过|了)?(?:给|要|会)?(?:我)?(?:补发|换|补寄|重发)…(?:没|还|呢|不|到现在)
    `,
    en: en`
      exchange[a-z]* / swap[a-z]* / replacement / replace[a-z]* / change (?:to|for|it|the size|size|colou?r) … / send (?:me )?(?:a |another |the )?(?:new|correct|right|another|replacement) … / new one / different size / (?:size|one) (?:up|down)
    `,
  },
  likely: {
    zh: zh`
      换 补发 补寄 重发 重新发
    `,
    en: en`
      another one / resend / reship
    `,
  },
});
