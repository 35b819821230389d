import { defineGroup, en, zh } from './define.ts';

/** Doubt about authenticity. */
export const counterfeit = defineGroup('counterfeit', { types: ['counterfeit'] }, [
  zh(
    'heard',
    '真伪：先理解，拿凭证说话',
    'heard',
    '您对真伪有疑问，花钱买东西有这份谨慎很正常，我不用一句话打发您，您说的{said|不一样}也记下了。我去调这批货的进货凭证和质检报告，{deadline:+24h}前发给您看；您哪里觉得不对，也写给我，一并核。',
    { tags: ['真假', '正品', '假', '假货', '专柜', '不一样'], emotion: [0, 3] },
  ),
  zh(
    'ask-photo',
    '真伪：请拍批号',
    'heard',
    '真伪不靠嘴说，靠核对。麻烦拍一张底部的批号或防伪码，我拿去和进货记录比，{deadline:+24h}前给您比对结果，是什么就说什么。',
    { asks: ['batch'], tags: ['批号', '防伪', '扫码'], emotion: [0, 2] },
  ),
  zh(
    'verified',
    '真伪：比对结果',
    'verified',
    '批次比对完成：{finding}。凭证的图我附在下面，您也可以拿去让品牌方或鉴定机构看。接下来退还是留，{deadline:+2h}前我把两种办法写给您。',
    { tags: ['比对', '凭证', '鉴定'] },
  ),
  zh(
    'two-options',
    '真伪：送检或退货',
    'proposed',
    '您还是不放心的话，有两条路：一是送有资质的机构鉴定，结果不是正品，鉴定费和退赔按法律规定由我们承担；二是不鉴定了，在退货期内直接退，核收后3个工作日内原路退款。您想走哪条？',
    { demands: ['refund', 'return', 'explanation'], tags: ['鉴定', '退货', '送检'] },
  ),
  zh(
    'three-times',
    '真伪：买家提假一赔三',
    'heard',
    '您的质疑和赔偿主张我都如实记下了，{said|您说的}也写进去了。赔不赔、赔多少以鉴定和法律为准，我现在不替结果下结论。材料我{deadline:+2h}前交到主管手上，{deadline:+24h}前由我回您下一步。',
    {
      cues: ['退一赔', '假一赔', '三倍', '赔三', '欺诈', '赔十', '举报'],
      demands: ['compensation', 'refund'],
      tags: ['假一赔', '三倍', '举报'],
      emotion: [2, 4],
    },
  ),
  zh(
    'after',
    '真伪：结果看到了吗',
    'followed-up',
    '凭证和鉴定的结果您都看到了吗？还有没解开的疑问，写给我，我{deadline:+24h}前去问明白再回您。',
    { tags: ['回访'] },
  ),
  en(
    'heard',
    'Authenticity: show the papers',
    'heard',
    'You doubt that it is genuine, and you deserve proof, not assurances. I am getting the purchase record for this batch and will send it to you by {deadline:+24h}. If something particular looks wrong to you, tell me and I will include it.',
    { tags: ['fake', 'genuine', 'authentic', 'original', 'replica'] },
  ),
  en(
    'two-options',
    'Authenticity: test or return',
    'proposed',
    'If the doubt remains after these papers, there are two ways. You can have the {goods|item} tested, and if it turns out not to be genuine we bear the test and the refund; or you can return it within the return period and be refunded within 5 business days of its arrival. Which do you prefer?',
    { demands: ['refund', 'return'], tags: ['fake', 'return', 'test'] },
  ),
  zh(
    'agreed',
    '真伪：按您选的办',
    'agreed',
    '好，按您选的走。送检的话，机构和流程我{deadline:+24h}前发您看过再寄；退货的话，售后单我来填。',
  ),
  zh(
    'done',
    '真伪：已送检或已退',
    'carried-out',
    '这一步办好了：{progress}。送检的话，结果一出来我原样发您；退货的话，{deadline:+3wd 18:00}前我来核对到账。',
  ),
  en(
    'verified',
    'Authenticity: result',
    'verified',
    'I compared the batch: {finding}. The papers are here for you to show to the brand or an expert. You will have the ways to go on from me by {deadline:+2h}.',
  ),
  en(
    'agreed',
    'Authenticity: settled, carrying it out',
    'agreed',
    'About your doubt: if it is the test, the laboratory and the steps reach you by {deadline:+24h}, before anything is sent; if it is the return of the {goods|item}, I fill in the request, and its number stands here by then.',
  ),
  en(
    'carried-out',
    'Authenticity: done',
    'carried-out',
    'This step is complete: {progress}. If a test is running, you see its result as it comes; if it was a return, I will check the refund with you by {deadline:+3wd 18:00}.',
  ),
  en(
    'after',
    'Authenticity: how is it now',
    'followed-up',
    'Have you had time to look at the papers or the test result? Whatever is still unclear, write it here and I will find out.',
  ),
]);
