import { defineGroup, en, zh } from './define.ts';

/** A complaint that fits none of the other types. */
export const other = defineGroup('other', { types: ['other'] }, [
  zh(
    'heard',
    '其他：先听明白',
    'heard',
    '您写的{said|经过}我看了两遍，想确认没理解错：您最希望我们先解决的是{wish|哪一点}，对吗？您回我一句，{deadline:+2h}前我给您办法或者进展。',
    { tags: ['投诉', '问题'], emotion: [0, 3] },
  ),
  zh(
    'verified',
    '其他：问到的情况',
    'verified',
    '您反映的事我问过了：{finding}。能当场办的我已经在办，要别的同事配合的，{deadline:+1wd 18:00}前给您下一次消息。',
    { tags: ['核实'] },
  ),
  zh(
    'proposed',
    '其他：两个办法',
    'proposed',
    '您说的事核实过，我们能做的有两样：一是{answer}；二是按订单走售后，由我替您填单。哪样更合您的意思？定下来后{deadline:+24h}前有结果。',
    { tags: ['办法', '售后'] },
  ),
  zh('after', '其他：后来怎么样', 'followed-up', '上次您反映的事，后来照说好的办成了吗？有没有落下哪一样？', { tags: ['回访'] }),
  en(
    'heard',
    'Other: make sure I understood',
    'heard',
    'I have read {said|what you wrote} twice and want to be sure I have it right: the first thing you would like solved is {wish|this one}, yes? Tell me, and I will come back with an answer or a status by {deadline:+2h}.',
    { tags: ['problem', 'issue'], emotion: [0, 3] },
  ),
  en(
    'proposed',
    'Other: two ways',
    'proposed',
    'I looked into what you told us. We can do one of two things: {answer}, or open an after-sales request that I fill in for you. Which would help more? Either way you hear from me by {deadline:+24h}.',
    { tags: ['option'] },
  ),
  zh(
    'agreed',
    '其他：按说好的办',
    'agreed',
    '好，就按说好的办，由我负责，{deadline:+24h}前办出第一步，凭据发在这里。有一处和您想的不一样，您随时说。',
  ),
  zh('done', '其他：已办', 'carried-out', '说好的那件办好了：{progress}。您看一眼对不对，{deadline:+2d 18:00}前我再来确认一次。'),
  en(
    'agreed',
    'Anything else: settled, carrying it out',
    'agreed',
    'So that is agreed, and I am responsible for it. The first step is done by {deadline:+24h}, and its proof will stand here.',
  ),
  en(
    'verified',
    'Anything else: result of the check',
    'verified',
    'I asked about what you described: {finding}. What I can do myself I am doing; where colleagues are needed, you hear from me by {deadline:+1wd 18:00}.',
  ),
  en(
    'carried-out',
    'Anything else: done',
    'carried-out',
    'What we settled is done: {progress}. Please see whether it is as you meant it; I will come back to ask by {deadline:+2d 18:00}.',
  ),
  en(
    'after',
    'Anything else: how is it now',
    'followed-up',
    'How did it turn out in the end, was everything done? If one part is missing, name it and I will finish it.',
  ),
]);
