import type { Decoder } from './formats/decode.ts';

/**
 * The 3,755 common characters of GB 2312 (1980, level 1) stand there in the order of their pinyin. So a table of where each
 * syllable begins says them all, and no dictionary has to be carried; ü is written v, as it is typed.
 */
const begins =
  'a啊 ai埃 an鞍 ang肮 ao凹 ba芭 bai白 ban斑 bang邦 bao苞 bei杯 ben奔 beng崩 bi逼 bian鞭 biao标 bie鳖 bin彬 bing兵 bo玻 bu捕 ca擦 cai猜 can餐 cang苍 cao操 ce厕 ceng层 cha插 chai拆 chan搀 chang昌 chao超 che车 chen郴 cheng撑 chi吃 chong充 chou抽 chu初 chuai揣 chuan川 chuang疮 chui吹 chun春 chuo戳 ci疵 cong聪 cou凑 cu粗 cuan蹿 cui摧 cun村 cuo磋 da搭 dai呆 dan耽 dang当 dao刀 de德 deng蹬 di堤 dian颠 diao碉 die跌 ding丁 diu丢 dong东 dou兜 du督 duan端 dui堆 dun墩 duo掇 e蛾 en恩 er而 fa发 fan藩 fang坊 fei菲 fen芬 feng丰 fo佛 fou否 fu夫 ga噶 gai该 gan干 gang冈 gao篙 ge哥 gei给 gen根 geng耕 gong工 gou钩 gu辜 gua刮 guai乖 guan棺 guang光 gui瑰 gun辊 guo锅 ha哈 hai骸 han酣 hang夯 hao壕 he呵 hei嘿 hen痕 heng哼 hong轰 hou喉 hu呼 hua花 huai槐 huan欢 huang荒 hui灰 hun荤 huo豁 ji击 jia嘉 jian歼 jiang僵 jiao蕉 jie揭 jin巾 jing荆 jiong炯 jiu揪 ju鞠 juan捐 jue撅 jun均 ka喀 kai开 kan刊 kang康 kao考 ke坷 ken肯 keng坑 kong空 kou抠 ku枯 kua夸 kuai块 kuan宽 kuang匡 kui亏 kun坤 kuo括 la垃 lai莱 lan蓝 lang琅 lao捞 le勒 lei雷 leng棱 li厘 lia俩 lian联 liang粮 liao撩 lie列 lin琳 ling玲 liu溜 long龙 lou楼 lu芦 lv驴 luan峦 lun抡 luo萝 ma妈 mai埋 man瞒 mang芒 mao猫 me么 mei玫 men门 meng萌 mi眯 mian棉 miao苗 mie蔑 min民 ming明 miu谬 mo摸 mou谋 mu拇 na拿 nai氖 nan南 nang囊 nao挠 ne呢 nei馁 nen嫩 neng能 ni妮 nian蔫 niang娘 niao鸟 nie捏 nin您 ning柠 niu牛 nong脓 nu奴 nv女 nve虐 nuo挪 o哦 ou欧 pa啪 pai拍 pan攀 pang乓 pao抛 pei呸 pen喷 peng砰 pi坯 pian篇 piao飘 pie撇 pin拼 ping乒 po坡 pou剖 pu扑 qi期 qia掐 qian牵 qiang枪 qiao橇 qie切 qin钦 qing青 qiong琼 qiu秋 qu趋 quan圈 que缺 qun裙 ran然 rang瓤 rao饶 re惹 ren壬 reng扔 ri日 rong戎 rou揉 ru茹 ruan软 rui蕊 run闰 ruo若 sa撒 sai腮 san三 sang桑 sao搔 se瑟 sen森 seng僧 sha莎 shai筛 shan珊 shang墒 shao梢 she奢 shen砷 sheng声 shi师 shou收 shu蔬 shua刷 shuai摔 shuan栓 shuang霜 shui谁 shun吮 shuo说 si斯 song松 sou搜 su苏 suan酸 sui虽 sun孙 suo蓑 ta塌 tai胎 tan坍 tang汤 tao掏 te特 teng藤 ti梯 tian天 tiao挑 tie贴 ting厅 tong通 tou偷 tu凸 tuan湍 tui推 tun吞 tuo拖 wa挖 wai歪 wan豌 wang汪 wei威 wen瘟 weng嗡 wo挝 wu巫 xi昔 xia瞎 xian掀 xiang相 xiao萧 xie楔 xin薪 xing星 xiong兄 xiu休 xu墟 xuan轩 xue靴 xun勋 ya压 yan焉 yang殃 yao邀 ye椰 yi一 yin茵 ying英 yo哟 yong拥 you幽 yu迂 yuan鸳 yue曰 yun耘 za匝 zai栽 zan咱 zang赃 zao遭 ze责 zei贼 zen怎 zeng增 zha扎 zhai摘 zhan瞻 zhang樟 zhao招 zhe遮 zhen珍 zheng蒸 zhi芝 zhong中 zhou舟 zhu珠 zhua抓 zhuai拽 zhuan专 zhuang桩 zhui椎 zhun谆 zhuo捉 zi兹 zong鬃 zou邹 zu租 zuan钻 zui嘴 zun尊 zuo昨';

/** Characters that stand under a rarer reading there, or not at all, with the reading that replies use. */
const others =
  '耙pa 辟pi 簿bo 幢zhuang 弹tan 翟zhai 调tiao 囤tun 脯pu 镐hao 蛤ha 貉mo 还hai 槛kan 桔ju 咀zui 咯ge 咳hai 掠lve 略lve 牟mu 暖nuan 刹cha 什shen 铣xian 厦sha 嚣ao 畜chu 吁xu 钥yao 曾ceng 轧ya 栅shan 咋za 粘nian 辗nian 帧zhen 着zhe 仔zai 柞zha 了le 曝bao 驿yi 嗯en 哒da 噢o 馨xin 呗bei 喔wo 呦you 喽lou 炫xuan 钛tai 镂lou 沒mei 嗨hai 熨yun 螨man 孜zi 胭yan 黏nian 膦lin 圳zhen 禺yu 莞guan 鲨sha 茉mo 绒rong 褶zhe 氨an 镍nie 铬ge 甄zhen 妍yan 婷ting 珂ke 珺jun 靓liang 瑕xia 疵ci 瘙sao 痱fei 疹zhen 湿shi';

/** Words in which a character is read otherwise than alone, from the trade's own vocabulary. */
const words =
  '退还tui,huan 归还gui,huan 还款huan,kuan 偿还chang,huan 返还fan,huan 还原huan,yuan 重复chong,fu 重新chong,xin 重发chong,fa 重拍chong,pai 重开chong,kai 重做chong,zuo 重寄chong,ji 重试chong,shi ' +
  '银行yin,hang 行业hang,ye 同行tong,hang 便宜pian,yi 了解liao,jie 未了wei,liao 长大zhang,da 店长dian,zhang 增长zeng,zhang 出差chu,chai 调换diao,huan 调包diao,bao 调货diao,huo 调查diao,cha 调取diao,qu 什么shen,me ' +
  '会计kuai,ji 音乐yin,yue 睡觉shui,jiao 参差cen,ci 首都shou,du 都市du,shi 弹性tan,xing 子弹zi,dan 曾经ceng,jing 大厦da,sha 厦门xia,men 粘贴zhan,tie 着急zhao,ji 着火zhao,huo 空调kong,tiao 仔细zi,xi 传记zhuan,ji 处方chu,fang ' +
  '称心chen,xin 对称dui,chen 供应gong,ying 应该ying,gai 应急ying,ji 好评hao,ping 差评cha,ping 卡住qia,zhu 落下la,xia 漏发lou,fa 头发tou,fa 假发jia,fa 染发ran,fa 理发li,fa 强制qiang,zhi 勉强mian,qiang 相册xiang,ce 角色jue,se 薄弱bo,ruo 恶心e,xin 可恶ke,wu 模样mu,yang 几乎ji,hu 尽快jin,kuai 尽量jin,liang';

/** Syllables of a text's characters, one space between; characters that the table lacks and all other signs are left out. */
export type ToPinyin = (text: string) => string;

/** Makes the reader; `read` decodes GB 18030, of which GB 2312 is a part. Under a millisecond, once. */
export const makePinyin = (read: Decoder): ToPinyin => {
  const single = new Map<string, string>();
  const starts = new Map(begins.split(' ').map((one): [string, string] => [one.slice(-1), one.slice(0, -1)]));
  let syllable = '';
  for (const char of commonCharacters(read)) {
    syllable = starts.get(char) ?? syllable;
    single.set(char, syllable);
  }
  for (const one of others.split(' ')) single.set(one.charAt(0), one.slice(1));
  const paired = new Map(words.split(' ').map((one): [string, string] => [one.slice(0, 2), one.slice(2).replace(',', ' ')]));
  return (text) => {
    const chars = Array.from(text);
    const said: string[] = [];
    for (let at = 0; at < chars.length; at++) {
      const word = paired.get(`${chars[at] ?? ''}${chars[at + 1] ?? ''}`);
      const one = word ?? single.get(chars[at] ?? '');
      if (one) said.push(one);
      if (word) at++;
    }
    return said.join(' ');
  };
};

/** Level 1 of GB 2312 in its order: rows B0 to D7, 94 characters each. */
const commonCharacters = (read: Decoder): readonly string[] => {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return Array.from(read(Uint8Array.from(bytes), 'gb18030') ?? '');
};
