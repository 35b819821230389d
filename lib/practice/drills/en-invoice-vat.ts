import { defineDrill } from '../drill.ts';

export const enInvoiceVat = defineDrill({
  id: 'en-invoice-vat',
  lang: 'en',
  type: 'invoice',
  marketplace: 'ebay',
  title: { zh: '发票没有税号', en: 'Invoice without the VAT number' },
  mood: 1,
  goods: 'Label printer',
  opening: ['The invoice has no VAT number on it', 'My accountant closes the quarter tomorrow'],
  facts: {
    name: 'Northgate Studio Ltd',
    account: 'VAT number is in the order note',
    order: 'Order 77-1031',
    photo: 'This is the one I got',
  },
  about: ['invoice', 'vat'],
  accepts: ['other', 'resend', 'refund', 'exchange'],
  more: 'Without it I pay the tax myself',
  wants: 'A corrected invoice by tomorrow',
  pressed: 'When do I get a correct invoice?',
  threat: 'I will report a shop that cannot write an invoice',
  thanks: 'Lovely, thank you',
  model: [
    'With the quarter closing tomorrow I understand that a wrong invoice is no small thing. I am sorry. Could you send me your company’s full name? I will check with accounts what has to change and write to you within an hour.',
    'I checked with accounts: the invoice can be replaced. Either we send a corrected one by email today by 5pm, or we post a signed paper copy tomorrow by noon. Which would you prefer?',
    'It goes out today by 5pm and I will let you know. I will write to you tomorrow at 10am to hear that your accountant accepts it.',
  ],
});
