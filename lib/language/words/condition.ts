import { en, zh } from '../pattern.ts';

/** What makes a sentence hold only under a condition. */
export const condition = {
  zh: zh`
    如果 如(?=(?:确|核|有|是|经|果|属|需|您|仍|查)) 若(?!干) 要是 假如 假设 倘若 万一 一旦 只要 除非 的话 但凡
    (?:核实|确认|检测|查清|查实|核对|审核|检查|鉴定|签收|收到|拿到|验收|登记|核验|质检)[^,。!?;\n]{0,10}?(?:之后|以后|后|完)(?!台|续)
    (?:属实|无误|通过)(?:后|的|就|,) 待.{1,10}后 等.{1,12}(?:后|以后|之后|再|就) 视.{1,8}(?:情况|结果) 由您选 看(?:情况|结果)
  `,
  en: en`
    if / unless / once / provided(?: that)? / as long as / in case / subject to / as soon as / should (?:it|you|the|they|this)
    depending on / after (?:we|i|you|the|it) …(?:check|verif|confirm|receiv|inspect|arriv|come)[a-z]*
    when (?:we|it|the …) (?:receive|arrive|come|get)[a-z]* / upon / assuming
  `,
};

/** "if" that only reports a question, "once" that counts. */
export const noCondition =
  /\b(?:see|check|know|ask|wonder|wondering|sure|tell me|confirm|as|even|what|at) if\b|\b(?:as soon as possible|at once|once again|once more|only once|once (?:or|and) )\b/g;
