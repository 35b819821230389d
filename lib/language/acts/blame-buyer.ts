import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Puts the fault on the buyer. */
export const blameBuyer = defineAct({
  id: 'blame-buyer',
  zh: zh`
    (?:您|你)(?:自己|本人)?(?:没|没有|不)(?:看|仔细看|注意|看清|按|认真|会用|会看|检查|说清|写清|选对|填对)
    (?:您|你)(?:自己)?(?:使用|操作|保管|安装|清洗|洗涤|存放|拍|选|填|下单)(?:不当|错|有误|失误|的问题|方式不对|方法不对)
    (?:是|就是|都是|属于)(?:您|你)(?:自己|个人|这边)?(?:的)?(?:问题|原因|责任|错|弄|搞|拍|选|造成|导致) (?:谁|哪个)(?:让|叫)(?:您|你)
    (?:您|你)(?:当时|之前|下单)?(?:怎么|为什么|为啥|咋)(?:不|没|才) (?:人为|使用不当|操作不当)(?:损坏|造成|导致)? 自己(?:弄|搞|摔|洗|选|拍|填)(?:坏|错|的)
  `,
  en: en`
    (?:you|u) (?:should have|should've|shouldn't have|ought to have|must have|failed to|did not|didn't|didnt|never) (?:read|check|checked|follow|followed|look|looked|used?|been|mention|measure|measured|install|installed|drop|dropped|wash|washed|overload|charge|charged|open|damaged?)[a-z]*
    your (?:own )?(?:fault|mistake|error|problem|responsibility|misuse) / (?:misuse|user error|improper use|mishandling)
    (?:you|u) (?:used|installed|washed|ordered|chose|picked|measured) (?:it |the )?wrong(?:ly)? / why (?:did|didn't|would) (?:you|u)
  `,
  unless: ['denied', 'quoted', 'reported', 'conditional'],
  hits: [
    '‹您没看›详情页吧',
    'That is ‹your own fault›',
    '这‹是您自己弄›坏的',
    '‹谁让您›不看说明书',
    '‹You should have read› the manual',
    "‹Why didn't you› check the size?",
  ],
  passes: ['不是您的问题', 'It is not your fault', '这不是您造成的', '如果是您操作不当就不保修', 'You should have received it'],
});
