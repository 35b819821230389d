import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** An apology. */
export const apologyDemand = defineDemand({
  demand: 'apology',
  zh: zh`
    (?:道歉|赔礼|赔罪|给(?:我)?(?:道)?个歉|认错|认个错|说(?:声|一句|句)(?:对不起|抱歉)|说对不起|连(?:句|个|声)(?:对不起|抱歉|道歉|歉))(?!也没用|没用|有什么用|有用吗|有个)
  `,
  en: en`
    (?:apologi[sz]e|apology|apologies|say sorry|saying sorry|said sorry|a sorry|sorry would|one sorry)
  `,
});
