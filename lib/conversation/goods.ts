import type { Text } from '../language/read.ts';
import { findAll } from '../language/find.ts';
import { en, zh } from '../language/pattern.ts';

/** Names of goods as buyers say them, longer ones first where one holds another; only plain ones, so that a reply may repeat them. */
const names = {
  zh: zh`
    儿童手表 智能手表 电动牙刷 数据线 充电宝 充电器 充电头 蓝牙耳机 耳机 音箱 手机壳 手机膜 平板(?!支撑) 笔记本电脑 电脑 键盘 鼠标(?!垫) 显示器 打印机 投影仪 摄像头 路由器 手机(?!号|上|里|端|app)
    电饭煲 电饭锅 空气炸锅 高压锅 砂锅 炒锅 平底锅 电热水壶 热水壶 水壶 烧水壶 破壁机 榨汁机 榨汁杯 豆浆机 微波炉 烤箱 咖啡机 洗碗机 净水器 热水器 油烟机 燃气灶 冰箱 洗衣机 空调(?!房) 电视 电风扇 风扇 取暖器 电热毯 加湿器 除湿机 吸尘器 扫地机器人 扫地机 吹风机 剃须刀 台灯 吸顶灯 灯带
    保温杯 玻璃杯 马克杯 杯子 盘子 花瓶 茶壶 茶具 菜刀 菜板 砧板 花盆 床垫 床单 被子 被套 枕头 四件套 凉席 窗帘 地毯 沙发套 沙发 书架 书桌 桌子 椅子 衣柜 鞋柜 衣架 晾衣架 茶几 收纳箱 拖把 雨伞 毛巾 行李箱 拉杆箱 背包 钱包 包包
    羽绒服 连衣裙 牛仔裤 衬衫 毛衣 外套 大衣 裤子 裙子 T恤 t恤 睡衣 内衣 袜子 帽子 围巾 手套 运动鞋 皮鞋 靴子 拖鞋 凉鞋 鞋子 项链 手链 戒指 手表 眼镜
    洗面奶 面霜 面膜 精华 粉底液 口红 腮红 眼影 香水 防晒霜 洗发水 沐浴露 染发膏 洗衣液 牙膏 湿巾 纸尿裤 奶粉 奶瓶 婴儿车 婴儿床 玩具 积木 拼图
    牛奶 酸奶 面包 蛋糕 饼干 月饼 坚果 瓜子 茶叶 蜂蜜 大米 牛肉干 螺蛳粉 苹果(?!手机|\d) 橙子 榴莲 草莓 鸡蛋 猫粮 狗粮 猫砂 多肉 绿植 帐篷 自行车 滑板车 婴儿背带
  `,
  en: en`
    (?:rice cooker|air fryer|coffee machine|washing machine|hair dryer|power ?bank|phone case|desk lamp|dash cam|walking frame|yoga mat|water bottle|diffuser oil|night light|lip tint|baby monitor|board game|light strip)
    (?:kettle|blender|toaster|microwave|fridge|freezer|oven|fan|heater|vacuum|drill|printer|laptop|tablet|phone|charger|cable|headphones|earbuds|earphones|speaker|keyboard|monitor|camera|drone|watch|lamp|mirror|vase|mug|plate|glasses|bowl|knife|pan|mattress|pillow|duvet|sheets|curtains?|rug|sofa|chair|table|desk|shelf|wardrobe|suitcase|backpack|bag|wallet|umbrella|tent|bike|scooter)
    (?:jacket|coat|dress|shirt|t-shirt|jeans|trousers|skirt|sweater|hoodie|shoes|boots|sandals|trainers|socks|hat|scarf|gloves|necklace|bracelet|ring|perfume|serum|moisturi[sz]er|lipstick|toner|shampoo|sunscreen|toy|puzzle|crib|pram|stroller|diapers|honey|tea|coffee|chocolate|biscuits|plant|lens)
  `,
};

/** The goods that a text speaks of, as written; null where none of the known names stands in it. */
export const goodsIn = (text: Text): string | null => {
  const hit = findAll(text, names.zh, ['denied'])[0] ?? findAll(text, names.en, ['denied'])[0];
  return hit ? text.raw.slice(hit.start, hit.end) : null;
};
