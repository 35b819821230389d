/**
 * Traditional characters that buyers in Taiwan, Hong Kong and Malaysia write in talk of orders, with their simplified form,
 * one for one. Only what our words need: a full conversion would not be one for one.
 */
const pairs =
  '貨货換换補补發发單单訂订賣卖買买價价錢钱錯错壞坏損损運运費费遞递達达遲迟還还沒没給给個个這这裡里裏里說说話话請请問问謝谢對对嗎吗麼么為为樣样時时間间號号碼码圖图視视頻频質质檢检驗验證证據据實实際际與与標标題题評评論论調调員员務务應应當当負负' +
  '責责處处辦办詢询諮咨訴诉報报關关閉闭開开門门電电腦脑機机線线網网絡络連连結结紅红綠绿藍蓝黃黄銀银鐵铁鋼钢褲裤襪袜裝装顏颜長长寬宽斷断縫缝臟脏髒脏舊旧歲岁養养兒儿媽妈爺爷婦妇孫孙傷伤過过醫医藥药療疗頭头臉脸膚肤險险維维護护權权規规則则約约續续' +
  '優优減减滿满贈赠禮礼會会帳账戶户匯汇轉转聯联繫系絕绝認认識识騙骗詐诈賠赔償偿額额齊齐數数兩两幾几條条雙双隻只張张總总統统經经紀纪動动靜静響响聲声熱热涼凉燒烧煙烟漲涨縮缩壓压變变軟软難难聞闻氣气鮮鲜爛烂黴霉蟲虫異异離离譜谱貴贵爭争議议終终將将' +
  '來来從从後后準准備备顯显燈灯錄录掃扫簽签驛驿櫃柜樓楼層层區区縣县鄉乡鎮镇國国廣广東东滬沪灣湾讓让誰谁講讲煩烦擔担憂忧憤愤無无師师學学習习試试聽听見见覺觉愛爱歡欢樂乐業业產产廠厂場场製制複复獲获獎奖積积點点寫写筆笔畫画紙纸書书讀读鎖锁鑰钥環环' +
  '鏈链錶表鐘钟週周飛飞魚鱼雞鸡麵面頁页團团臨临勞劳嚴严確确項项類类擇择選选們们誤误測测廢废親亲歸归導导領领園园傳传體体絲丝雜杂壽寿幫帮慘惨鬧闹驚惊嚇吓腫肿癢痒瀉泻嘔呕針针綫线稅税獨独舉举啟启適适陽阳陰阴輕轻鬆松緊紧顆颗軌轨蹟迹跡迹滯滞攔拦攜携' +
  '遺遗尋寻壇坛擾扰滅灭虧亏撿捡貼贴櫥橱戲戏態态語语罵骂慣惯計计較较銷销儲储鬚须須须';

const table = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs.charAt(i), pairs.charAt(i + 1));

/** The simplified form of one character, or itself. */
export const simplified = (char: string): string => table.get(char) ?? char;
