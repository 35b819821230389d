import { defineDrill } from '../drill.ts';

export const zhWarranty = defineDrill({
  id: 'zh-warranty',
  lang: 'zh',
  type: 'repair',
  marketplace: 'jd',
  title: { zh: '保修期内，维修要收费', en: 'Charged for a repair under warranty' },
  mood: 2,
  goods: '扫地机器人',
  opening: ['保修还有八个月，修个轮子要我三百', '买的时候说保修一年，现在不认了？'],
  facts: { photo: '维修单拍了', order: '去年7月的订单', batch: '机身编号 R9-10233', use: '正常扫地，没进水' },
  about: ['保修', '轮子', '轮', '收三百', '要三百'],
  accepts: ['repair', 'exchange', 'refund'],
  more: '维修点说是人为的，可我什么都没干',
  wants: '保修期里该免费修就免费修，不行就换',
  pressed: '保修到底算不算数',
  threat: '保修写着不认，那就是欺诈，我去投诉',
  thanks: '好，能按保修办就行，谢谢',
  model: [
    '保修期里却要收三百，您生气是应该的，抱歉让您跑这一趟。麻烦发我维修单的照片和机身编号，我现在和售后技术核对按不按保修算，今天17点前给您回话。',
    '技术核对过维修单和编号了，这台还在保修期，轮子按保修免费修。您挑一种：明天18点前上门取机，5个工作日内修好寄回；或者换一台同款的良品，48小时内寄出。两种都不收钱。',
    '好，取机时间我约好后今天发给您。修好寄出我会通知您，到手那天再来问您轮子转得好不好。',
  ],
});
