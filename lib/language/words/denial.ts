import { en, zh } from '../pattern.ts';

/** Look like denials and are none. Blanked before denials are sought. */
export const noDenial = {
  zh: zh`
    不好意思 对不起 对不住 不错 不仅 不但 不管 不论 不过 不如 不少 差不多 不得不 没问题 没关系 没事 能不能 要不要 是不是 会不会 可不可以?
    有没有 好不好 行不行 对不对 该不该 用不用 了不起 不会不 不能不 不是不 不只 不光 不止 不断 不久 不然 要不 不妨 不满 不便 不小心 不知道?
    没想到 特别 别的 别人 别家 个别 分别 级别 性别 区别 识别 无论 无理由 无线 未来 非常 除非 不良 不足 不同 不一样 不舒服 不愉快 从不
    毫无疑问 越来越 没收到 不用担心 不要担心 不必担心 别担心 别着急 不着急 不要着急 放心
  `,
  en: en`
    don't worry / do not worry / no worries / no problem / not only / why not / can't wait / no doubt / not just / whether or not / or not
    no longer / why don't (?:you|we) / no\.? ?\d{1,24} / order no / not to worry / not a problem / wouldn't it
  `,
};

/** What denies. */
export const denial = {
  zh: zh`
    不(?:能|会|敢|可|用|要|必|是|想|再|应|予|给|让|准|许|肯|太|支持|提供|存在|接受|打算){0,4} 没有? 无法 无需 无须 无 未(?:能|曾)?
    别 请?勿 并非 绝非 拒绝 难以 很难 避免 谁(?:敢|能) 哪(?:敢|能)
  `,
  en: en`
    not / [a-z]{1,8}n't / cannot / never / no / nor / neither / without / unable to / refuse to / hardly / avoid
    dont / cant / wont / didnt / doesnt / isnt
  `,
};

/** Where the talk goes on to something else, and a denial ends. */
export const denialEnds =
  /但|而是|不过|所以|因此|就|才|都|的话|(?<![跟向给和对为替帮与])(?:我们|咱|我(?!们)|您|你)|店里|后(?!悔)|的(?=时候)| but | and | so | because | since | however | though |[—:]/g;

/** "保证不了", "做不到": the denial stands behind its verb. */
export const denialBehind = /([\u3400-\u9fff]{1,4})不(?:了|到|起|动|出|上)(?!不)/g;
