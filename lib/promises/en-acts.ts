import type { Choice } from './choice.ts';

/** What counts in an English clause as somebody of the shop's side doing something, and what shows that nobody promises. */

const base =
  'check|update|reply|revert|respond|answer|call|ring|phone|email|message|text|contact|tell|inform|notify|let you|get back|come back|follow|send|ship|post|dispatch|despatch|mail|resend|re-?send|replace|refund|return|credit|pay|process|issue|arrange|rearrange|book|schedule|settle|sort|fix|repair|confirm|verify|look|investigate|trace|chase|push|ask|speak|talk|give|show|provide|share|deliver|redeliver|collect|pick|arrive|reach|close|finish|complete|upload|attach|add|change|amend|cancel|release|escalate|pass|forward|hand|test|inspect|print|pack|drop|prepare|submit|resolve|handle|raise|review|restock|reship|go|go out|leave|land|transfer|top up|approve|write|note|have|get|be|hear|see|log|record|register|redo|remake|clean|unlock|reset|reissue|extend|waive|courier|measure|match|do|make|bring|take|put|start|join|need';
const third = base
  .split('|')
  .map((verb) =>
    /y$/.test(verb) && !/[aeo]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : /(?:s|sh|ch|go|do|x)$/.test(verb)
        ? `${verb}es`
        : verb === 'have'
          ? 'has'
          : verb === 'be'
            ? 'is'
            : verb.replace(/^(\S+)/, '$1s'),
  )
  .join('|');

/** Between two acts of one subject: "I'll post it today and send you the number by 6pm". */
export const andAlso = new RegExp(String.raw`\b(?:and then|and|then) (?:also |then )?(?=(?:will |to )?(?:${base})\b)`, 'g');

/** Says that something will be done. */
export const act = new RegExp(
  [
    String.raw`\b(?:will|shall|'ll|gonna|going to|(?:i|we) (?:guarantee|promise)|commit to|aim to|plan to|expect to|should|due to (?:arrive|leave|ship|go)|scheduled to|set to|able to)\s+(?!not\b)`,
    String.raw`\b\w+'ll\s`,
    String.raw`\b(?:boss|manager|warehouse|supplier) says? (?:can |will )?(?:refund|send|ship|replace|exchange|arrange|settle|deliver|collect)\b`,
    String.raw`\blet me (?:check|look|see|ask|find|confirm|arrange|follow|get|verify|call|speak|come|chase|sort)`,
    String.raw`\b(?:i|we|they)(?: also| then| just| now| can| both)? (?:${base})\b`,
    String.raw`\b(?:he|she|it|they|finance|warehouse|courier|rider|driver|team|manager|supervisor|colleague|hub|carrier|technician|engineer)(?: also| then)? (?:${third})\b`,
    String.raw`\b(?:go(?:es)?|going) out\b|^(?:and |then |also )*(?:update|tell|inform|reply|call|ring|message|revert|send|let|ship|post|refund|get|come) (?:you|back|to you|it|the)\b|\b(?:and|then) (?:update|tell|inform|call|ring|message|let) (?:you|them)\b|\bships\b|\bleaves\b|\barrives\b|\blands? in\b|\bis (?:released|refunded|shipped|sent|paid|issued|dispatched|delivered|credited|posted|collected)\b|\b(?:gets?|being) (?:refunded|shipped|sent|paid|replaced|issued|dispatched|delivered|credited)\b`,
    String.raw`\b(?:have|'ve|has|just) (?:booked|arranged|scheduled|set up|lined up|reserved)\b`,
    String.raw`\byou(?:'ll| will| shall) (?:get|have|receive|hear|see)\b|\byou (?:get|receive|hear)\b|\bcomes? (?:by|within|on|at|in)\b`,
    String.raw`^(?:and |then |also |so |ok,? |sure,? )*(?:will|refunding|sending|shipping|posting|checking|replying|updating|calling|expect|refund|reply|update|delivery|replacement|call back|callback)\b`,
    String.raw`\bam (?:sending|shipping|refunding|posting|calling|checking|arranging|getting|chasing)\b|\bi'm (?:sending|shipping|refunding|posting|calling|checking|arranging|getting|chasing|on it)\b|\bwe're (?:sending|shipping|refunding|posting|calling|checking|arranging|getting|chasing)\b`,
  ].join('|'),
  'i',
);

/** A clause that asks. */
export const asked =
  /^(?:and |but |so |or )?(?:would|could|can|do|does|did|is|are|shall|should|when|what|which|how|why) (?:you|i|we|it|the|that|this|your|is|are|will|do|does|long)\b/i;
export const denied =
  /\b(?:not|can't|cannot|won't|don't|didn't|isn't|never|unable|no (?:guarantee|promise)|doesn't|couldn't|wouldn't)\b(?! (?:later|worry|only|just))/i;
export const asFact =
  /\b(?:usually|normally|typically|generally|on average|as a rule|in general|always|every (?:day|week|month)|daily|takes?\b(?= (?:\d|an?\b|about|around|up|between|some|one|two|three|longer|until|roughly))|taking (?:longer|about|\d)|may take|can take|might|may\b(?! \d)|maybe|perhaps|probably|could (?:take|be)|open (?:from|until|till|\d)|opening hours|you have (?:until|till|\d)|\b(?:re)?opens?\b(?! a )|we close|closed?s? at|warranty|valid|expires?|is planned|are planned|policy is|business hours|working hours|(?:i|we) (?:can |do )?(?:see|notice)\b(?! to (?:it|that|this))|last(?:s|ed)? (?:for|about))\b/i;
export const asDone =
  /\b(?:was|were|had|has been|have been|yesterday|ago|already|last (?:night|week|month)|did|asked|told|sent|shipped|dispatched|refunded|posted|left|arrived|landed|cleared|reached|received|dropped|collected|went|came|got|delivered on)\b/i;
/** These look done and lie ahead. */
export const stillAhead =
  /\b(?:the|a|your|both|front|rear) left\b|\b(?:will|'ll|shall|going to|be|is|get|gets|being|you have|you've|have|want|like|need|to)\s+(?:\w+\s+)?(?:sent|shipped|dispatched|refunded|posted|received|delivered|collected|told|got|left|asked|dropped)\b|\b(?:have|'ve|has|just) (?:already )?(?:booked|arranged|scheduled|set up|lined up|asked|told|reserved)\b/i;
export const byBuyer =
  /^(?:and |so |but |then |or |ok,? |also |hi[^,]*,? |dear[^,]*,? )*(?:please|pls|plz|kindly|you (?:can|may|could|should|need|must|have to|might|just|only)|you'll need to|feel free|do |don't|make sure|remember|try|keep|wait|send (?:us|me|it back)|order|place|pay|buy|leave|soak|charge|press|hold|rinse|switch|turn|plug|open|store|use|apply|take|check (?!with)|visit|log|click|go to|let us know|let me know|tell (?:us|me)|just )\b|\byou (?:can|may|could|should|need|must|have to|might|are able|send|return|reply|pay|order)\b|\b(?:please|kindly) (?:send|return|reply|wait|allow|check|confirm|provide|share|submit|upload|ship|note|contact|be)\b|\bby you\b/i;
export const condition =
  /\b(?:if|unless|once|provided(?: that)?|as long as|in case|subject to|as soon as|depending on|assuming|upon|in the event|should (?:you|it|they|this|that|the)|otherwise|pending)\b|\b(?:after|when|whenever|until) (?:we|i|you|the|it|they|he|she|our|your|receipt|that)\b(?=.{0,40}\b(?:check\w*|verif\w+|confirm\w*|receiv\w+|receipt|inspect\w*|arriv\w+|com\w+|get\w*|got|approv\w+|send|sent|ship\w*|return\w*|reach\w*|back|pass\w*|clear\w*))|\b(?:after|upon|on) (?:receipt|receiving|approval|inspection|confirmation|arrival|delivery|return|payment|verification|check-in)\b|(?:^|\n)\s*of (?:receipt|receiving|approval|payment|delivery|ordering|purchase|dispatch|your (?:order|return|reply))\b/i;
/** Conditions that even "at the latest" does not take away. */
export const ifs = /\b(?:if|unless|provided|as long as|in case|should (?:you|it|they|this|that|the)|assuming)\b/i;
export const latest = /\b(?:at the (?:very )?latest|no later than|latest by)\b/i;
export const polite =
  /\b(?:if (?:you (?:don't|do not) mind|that's ok(?:ay)?|that is ok(?:ay)?|possible|you have any (?:other )?(?:questions?|concerns?)|there(?:'s| is) any(?:thing)?[^,.]*|anything changes|that works(?: for you)?|not (?:earlier|sooner|before))|once (?:again|more)|at once|as soon as (?:possible|i can|we can)|see if|check if|ask if|know if|confirm if|even if)\b/gi;
/** Options to choose from. */
export const choice: Choice = {
  asked: /\b(?:which\b(?!ever)|prefer|rather|choose|your (?:choice|pick|call)|works? (?:best|better)|what (?:would|do) you)/gi,
  options: [
    [/\b(?:can|could)\b/i, /\bor (?:i|we|you)\b/i],
    [
      /\boption (?:1|a|one)\b|\beither\b|(?<![a-z0-9])\(?1\)|(?<![a-z0-9])a\)/i,
      /\boption (?:2|b|two)\b|\bor\b|(?<![a-z0-9])\(?2\)|(?<![a-z0-9])b\)/i,
    ],
  ],
};
/** Told of somebody's words, which binds nobody here. */
export const told =
  /\b(?:you|he|she|they|it|seller|rider|courier|driver|agent|bot|page|listing|carrier|someone|colleague|tracking|system|app|status|hub|warehouse)(?: \w+){0,4} (?:said|told|says|say|claimed|mentioned|promised|wrote|stated)\b|\baccording to\b|\bapparently\b/i;
export const others =
  /\b(?:courier|carrier|rider|driver|post office|postal|postie|postman|platform|shopee|lazada|amazon|ebay|etsy|tiktok|bank|paypal|manufacturer|brand|royal mail|dhl|ups|fedex|usps|hermes|evri|j&t|ninja van|pos laju|poslaju|customs|hub|forwarder|depot|system|insurance|technician|installer)\b/gi;
export const colleagues =
  /\b(?:colleague|supervisor|manager|team|warehouse|finance|specialist|engineer|packer|boss|accounts?|accounting|department|lead|he|she|they|qc)\b/gi;
export const selves = /\b(?:i|we|i'll|we'll|me|us|i'm|we're|i've|we've|myself)\b/gi;
