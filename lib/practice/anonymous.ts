import { personalIn } from '../cases/mask.ts';
import type { Case } from '../cases/case.ts';

/** What stands where somebody was. */
const nobody = '***';
/** Signs of a line of a drill. */
const longest = 2000;

/** Signs that are not seen and can split a number or a name: zero-width, joiners, directions, soft hyphens. */
const unseen =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;

/** Letters and digits in any dress (full width, circled, mathematical) as plain ones; Chinese punctuation stays. */
const plain = (text: string): string =>
  text.replace(unseen, '').replace(/[^ -~\s]/gu, (sign) => {
    const bare = sign.normalize('NFKC');
    return /^[\w.@+:/-]+$/.test(bare) && bare !== ':' ? bare : sign;
  });

const digit = String.raw`[\p{Nd}〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]`;
/** Whatever is neither letter nor digit can stand between the digits of one number. */
const between = String.raw`[^\p{L}\p{N}]{0,3}`;
/** Five digits or more, however they are written and set apart; letters that belong to them go too. */
const numbers = new RegExp(`[A-Za-z]{0,4}${digit}(?:${between}${digit}){4,}[A-Za-z]{0,4}`, 'gu');
/** A number that is half letters: of a parcel, an order, an account. */
const mixed = /(?<![A-Za-z\d])(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])[A-Za-z\d][A-Za-z\d-]{6,}/g;

const links =
  /(?:https?|ftp):\/*[\x21-\x7e]*|\bwww\.[\x21-\x7e]+|\b[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|cn|net|org|top|cc|me|io|shop|xyz|vip|info|link)\b(?:[/?#][\x21-\x7e]*)?/gi;
const mails = /[\w.+-]+\s*(?:@|\[at\]|\(at\)|\s+at\s+(?=[\w-]+\s*(?:\.|\s+dot\s+)))\s*[\w-]+(?:\s*(?:\.|\s+dot\s+)\s*[\w-]+)*/gi;
const accounts =
  /((?:微信|薇信|威信|微❤|\bv信|\bvx|\bwx|wechat|weixin|\bqq|扣扣|whatsapp|telegram|\btg|\bline id|skype|instagram|\big|facebook|小红书|抖音|支付宝|账号|帐号)\s*(?:号码?|id|ID)?\s*(?:[:：是为=]|is)?\s*)@?[A-Za-z\d][\w.-]{3,}/gi;
const handles = /@[\p{L}\p{N}_.-]{2,}/gu;

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳司马诸葛上官';
const han = String.raw`[\u4e00-\u9fff]`;
const says = '(?:我(?:的名字|姓名)?(?:是|叫|姓)|叫我|收件人|收货人|联系人|寄件人|姓名|名字|户名|开户名|签收人|本人)';
const chineseNames: readonly RegExp[] = [
  // after words that introduce a name
  new RegExp(
    String.raw`(${says}[\s:：是叫为]{0,3}(?:你们?|您们?)?(?:客服|售后|主管|店长)?)(?:[小老阿]${han}|(?:欧阳|司马|诸葛|上官|[${surnames}])${han}{1,2})`,
    'gu',
  ),
  // a family name with a title
  new RegExp(
    String.raw`()(?:欧阳|司马|诸葛|上官|[${surnames}])${han}{0,2}?(?=先生|女士|小姐|太太|师傅|阿姨|大姐|大哥|经理|主管|老师)`,
    'gu',
  ),
];
const englishNames =
  /\b((?:[Mm]y name is|[Nn]ame[:：]|[Tt]his is|[Ii]['’]m|[Ii] am|[Aa]ttn\.?:?|[Rr]ecipient:?|[Cc]all me|[Ss]igned by|[Mm]rs?\.?|[Mm]s\.?|[Mm]iss|[Rr]egards,?|[Dd]ear)\s+)(?:[A-Z][a-z'’-]+|[A-Z]\.)(?:\s+(?:[A-Z][a-z'’-]+|[A-Z]\.))*/g;

const count = String.raw`[\dA-Za-z〇零一二三四五六七八九十百]{1,5}`;
const placed = String.raw`(?:号楼|号院|号|弄|栋|幢|座|单元|室|楼|层)`;
/** What is left of an address once the words that `personalIn` knows are gone. */
const places: readonly RegExp[] = [
  new RegExp(
    String.raw`${han}{2,8}?(?:大道|大街|路|街|巷|弄|胡同|村|小区|花园|公寓|大厦|新村|家园|广场|宿舍)[\s,，]*(?:${count}\s*${placed}[\s,，]*)+${count}?`,
    'gu',
  ),
  new RegExp(String.raw`(?:${count}\s*(?:号楼|栋|幢|单元|室)[\s,，]*){1,4}(?:${count}(?=$|[\s,，。]))?`, 'gu'),
];

/** Whom a case names. */
function namedIn({ buyer, shop, orders, form }: Case): readonly string[] {
  const all = [
    buyer.name,
    buyer.id,
    shop.name,
    shop.id,
    ...orders,
    form.customer,
    form.coordinator,
    form.waiting?.person,
    ...Object.values(form.owners),
    ...form.others.map(({ who }) => who),
  ];
  const names = all.flatMap((name) => (name ? plain(name).split(/[\s,，、/]+/) : []));
  const whole = all.flatMap((name) => (name ? [plain(name).trim()] : []));
  return [...new Set([...whole, ...names])]
    .filter((name) => name.length > 1 && /[\p{L}\p{N}]/u.test(name))
    .toSorted((a, b) => b.length - a.length);
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A name is found whatever stands between its signs; a Latin one only as a whole word. */
const nameForm = (name: string): RegExp => {
  const latin = /^[ -~]+$/.test(name);
  const signs = Array.from(name.replaceAll(/\s+/g, '')).map(escaped);
  return latin
    ? new RegExp(String.raw`(?<![A-Za-z\d])${signs.join(String.raw`[\s._-]?`)}(?![A-Za-z\d])`, 'gi')
    : new RegExp(signs.join(String.raw`[\s.·*_-]?`), 'giu');
};

/** Personal facts that the mask of a case knows, whole and not only half of their signs. */
function withoutPersonal(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of personalIn(text)) {
    out += text.slice(from, start) + nobody;
    from = end;
  }
  return out + text.slice(from);
}

/**
 * A text without anybody in it: names of buyer, shop and people, orders, parcels, phones, accounts, addresses, links, in whatever
 * dress they were written. It rather takes too much: a price of five digits goes, a family name that nobody introduced may stay.
 */
export function anonymous(text: string, one: Case): string {
  let bare = plain(text.slice(0, 2 * longest));
  for (const name of namedIn(one)) bare = bare.replace(nameForm(name), nobody);
  bare = bare.replace(mails, nobody).replace(links, nobody).replace(accounts, `$1${nobody}`).replace(handles, nobody);
  bare = withoutPersonal(bare);
  for (const form of chineseNames) bare = bare.replace(form, `$1${nobody}`);
  bare = bare.replace(englishNames, `$1${nobody}`);
  for (const form of places) bare = bare.replace(form, nobody);
  return bare
    .replace(numbers, nobody)
    .replace(mixed, nobody)
    .replace(/\p{Nd}*\*{3,}\p{Nd}*/gu, nobody)
    .replace(/\*{3}(?:[\s,，]*\*{3})+/g, nobody)
    .trim()
    .slice(0, longest);
}
