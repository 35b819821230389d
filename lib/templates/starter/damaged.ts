import { defineGroup, en, zh } from './define.ts';

/** Arrived broken. */
export const damaged = defineGroup('damaged', { types: ['damaged'] }, [
  zh(
    'ask-photo',
    '破损：先接住，要照片',
    'heard',
    '盼了几天，到手却是坏的，换谁都窝火。您说的{said|破损情况}我看到了，麻烦拍两张照片：一张坏的地方，一张外箱。照片到了我就去核对，{deadline:+2h}前给您处理办法。',
    { asks: ['photo'], tags: ['破损', '碎', '坏', '压扁', '裂'], emotion: [0, 3] },
  ),
  zh(
    'seen-photo',
    '破损：图已看，去核对',
    'heard',
    '照片我看清了，坏在哪里也看明白了，抱歉让您收到这样的{goods|商品}。我拿着照片去和仓库核对打包，{deadline:+2h}前回来告诉您怎么处理，到点我主动找您。',
    { rests: ['photo'], tags: ['破损', '碎', '照片', '外箱'] },
  ),
  zh(
    'verified',
    '破损：核对结果',
    'verified',
    '您这单破损的事核对完了：{finding}。东西是在到您手里之前坏的，不用您承担。接下来怎么补，我把两个办法列给您，{deadline:+2h}前发到这里。',
    { tags: ['破损', '核实'] },
  ),
  zh(
    'two-options',
    '破损：补发或退款，二选一',
    'proposed',
    '照片核对过了，{goods|商品}破损属实，这个结果由我们承担。您看哪种合适：一是补发一件，您定下来后48小时内寄出；二是退款，核准后原路退回，预计1到3个工作日到账。您选哪个？',
    { rests: ['photo'], demands: ['refund', 'resend', 'exchange'], tags: ['补发', '退款', '破损'] },
  ),
  zh(
    'part',
    '破损：只坏了一部分',
    'proposed',
    '照片对过了，{said|坏的部分}我看清了，不是整件都坏。可以只处理坏的那几样：要么按坏的数量补发，您定下来后48小时内寄出；要么把这几样的钱原路退给您，预计1到3个工作日。您更想要哪一种？',
    { rests: ['photo'], demands: ['refund', 'resend', 'compensation'], tags: ['部分', '坏了几个', '断了', '补'] },
  ),
  zh(
    'resent',
    '破损：补发已寄出',
    'carried-out',
    '补给您的{goods|商品}寄出了，{carrier}，单号{tracking}。物流我会看着，{deadline:+3d 18:00}前再来问您收得好不好。',
    { demands: ['resend', 'exchange'], tags: ['补发', '单号'] },
  ),
  zh(
    'after',
    '破损：补发到了没',
    'followed-up',
    '想问一声，补发的{goods|商品}到您手上了吗？外箱和东西都完好吗？如果还有磕碰，拍给我，这单我接着管到底。',
    { tags: ['回访', '补发'] },
  ),
  en(
    'ask-photo',
    'Damage: heard, ask for a photo',
    'heard',
    'I see what you wrote about {said|the damage}, and that is not how it should reach you. Could you send one photo of the broken part and one of the box? Once I have them I will check with the warehouse and write to you by {deadline:+2h}.',
    { asks: ['photo'], tags: ['broken', 'damaged', 'pieces', 'cracked'], emotion: [0, 3] },
  ),
  en(
    'seen-photo',
    'Damage: photo seen, checking',
    'heard',
    'Thank you for the photo, I can see where it is broken, and I am sorry your {goods|item} arrived like this. I am checking it against our packing record now and will tell you by {deadline:+2h} how we put it right.',
    { rests: ['photo'], tags: ['broken', 'damaged', 'photo'] },
  ),
  en(
    'two-options',
    'Damage: replacement or refund',
    'proposed',
    'I have checked your photo and the {goods|item} did arrive damaged, so this is ours to put right. Either we send a new one within 48 hours of your answer, or we refund you to your original payment method, usually within 5 business days. Which would you prefer?',
    { rests: ['photo'], demands: ['refund', 'resend', 'exchange'], tags: ['replacement', 'refund'] },
  ),
  en(
    'after',
    'Damage: did the new one arrive well',
    'followed-up',
    'Has the replacement for your {goods|item} arrived, and is everything in one piece this time? If anything is still wrong, send me a photo here and I will carry on with it.',
    { tags: ['replacement', 'follow-up'] },
  ),
]);
