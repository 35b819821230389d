import { defineGroup, en, zh } from './define.ts';

/** Not as described. */
export const mismatch = defineGroup('mismatch', { types: ['mismatch'] }, [
  zh(
    'ask-photo',
    '描述不符：先接住，要对照图',
    'heard',
    '照着页面买、收到却不是那样，失望是自然的，您说的{said|这处不同}我记下了。请拍一张实物，最好和页面同一个角度，我拿去逐条对，{deadline:+2h}前给您结论。',
    { asks: ['photo'], tags: ['不一样', '不符', '色差', '详情页', '虚标', '尺寸'], emotion: [0, 3] },
  ),
  zh(
    'seen-photo',
    '描述不符：图已看，逐条比对',
    'heard',
    '实物图我看到了，您指出的{said|差别}我抄进了记录。页面怎么写的、这批货进货单怎么写的，我拉出来一起比，{deadline:+2h}前把比对结果给您，不含糊。',
    { rests: ['photo'], tags: ['照片', '比对', '材质', '头层'] },
  ),
  zh(
    'verified',
    '描述不符：比对结果',
    'verified',
    '比对做完了：{finding}。页面写得让您误会的地方，责任在我们，我提给同事改。退货、补偿怎么走，{deadline:+2h}前我把能办的列给您。',
    { tags: ['比对', '结论'] },
  ),
  zh(
    'two-options',
    '描述不符：退货或留下补差',
    'proposed',
    '比对下来，实物和页面确有出入，是我们没写准。您看怎么办合适：一是退货退款，运费我们出，签收后3个工作日内原路退回；二是您觉得还能用就留下，我们按差异补您{offer}。您选哪一种？',
    { demands: ['refund', 'return', 'compensation', 'price-difference'], tags: ['退货', '补差', '补偿'] },
  ),
  zh(
    'size',
    '描述不符：尺寸、重量差一点',
    'verified',
    '您量得很细，{said|这个尺寸差}我拿去和检测标准对。手工测量会有允许的误差范围，是不是在范围里，以复核结果为准；{deadline:+2h}前我把标准和结果一起发您，超出范围就按不符处理。',
    {
      cues: ['尺寸', '量了', '我量', 'cm', '厘米', '公分', '毫米', '克', '重量', '称', '虚标', '短了', '长了'],
      tags: ['尺寸', '量', 'cm', '厘米', '克', '重量', '虚标'],
      emotion: [0, 3],
    },
  ),
  zh(
    'three-times',
    '描述不符：买家提三倍赔偿',
    'heard',
    '您说的{said|不符的地方}和您的主张我都记下了。是否构成欺诈、怎么赔，要看证据核实的结果，我不替结果下判断。材料我现在递给主管和质检，{deadline:+24h}前书面回您；退货这条路现在就可以走，不影响您别的主张。',
    {
      cues: ['退一赔', '假一赔', '三倍', '赔三', '欺诈', '赔十'],
      demands: ['compensation'],
      tags: ['退一赔三', '假一赔', '三倍', '律师'],
      emotion: [2, 4],
    },
  ),
  zh(
    'done',
    '描述不符：已退，页面已改',
    'carried-out',
    '退款已经提交，{progress}，原路退回。您指出的那处页面文字，我也转给同事去改，谢谢您说得这么清楚。{deadline:+3d 18:00}前我再确认一次到账没有。',
    { tags: ['退款', '页面'] },
  ),
  zh(
    'after',
    '描述不符：到账和建议',
    'followed-up',
    '描述不符的那单，退款您收到了吗？页面那处文字我转给了同事，您要是看到还有哪里容易误会，写给我就行。',
    { tags: ['回访'] },
  ),
  en(
    'ask-photo',
    'Not as described: heard, ask for a photo',
    'heard',
    'I have noted {said|where it differs from the listing}, and it is fair to expect what the page showed. Could you send a photo of the part that differs? I will compare it with the listing line by line and answer by {deadline:+2h}.',
    { asks: ['photo'], tags: ['listing', 'described', 'different', 'not the same'], emotion: [0, 3] },
  ),
  en(
    'seen-photo',
    'Not as described: photo seen, comparing',
    'heard',
    'I have your photo beside the listing and can see what you mean by {said|the difference}. I am checking it against the supplier sheet and will send you the result by {deadline:+2h}.',
    { rests: ['photo'], tags: ['listing', 'photo'] },
  ),
  en(
    'two-options',
    'Not as described: return or keep with a part refund',
    'proposed',
    'I compared both, and the listing was not accurate on this point, so the cost is ours. You can return the {goods|item} with postage paid and be refunded within 5 business days of its arrival, or keep it and we refund {offer}. Which would you rather?',
    { demands: ['refund', 'return', 'compensation', 'price-difference'], tags: ['return', 'refund'] },
  ),
]);
