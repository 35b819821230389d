import type { Bilingual } from '../language/lang.ts';
import type { Buyer, Kind, Marketplace, Message, Shop } from '../conversation/conversation.ts';

/**
 * A CSS selector with two more steps between parts: ` >>> ` goes into the frame document or the open shadow root of the
 * element before it, ` <<< ` to what stands nearest around it.
 */
export type Selector = string;

/** How to take one string from a page or a row. In a list of them the first that yields something wins. */
export interface Pick {
  /** Elements to look at, in page order; left out: the row itself. */
  readonly at?: Selector;
  /** Elements inside of which nothing is looked for. */
  readonly outside?: Selector;
  /** Only elements that hold no other element. */
  readonly leaf?: true;
  /** An attribute instead of the text. */
  readonly attr?: string;
  /** The first group is what is taken; a text that does not match is passed over. */
  readonly match?: RegExp;
  /** Texts that stand in the same place and are not it. */
  readonly not?: RegExp;
  /** Only a text that one of these elements bears as well. */
  readonly among?: Selector;
  /** What was taken is Base64; the first group of this, in what it says, is meant. */
  readonly decoded?: RegExp;
}

/** Marks by which a row tells who speaks. Marks that contradict each other are a problem, never a guess. */
export interface RoleMarks {
  readonly buyer?: Selector;
  readonly agent: Selector;
  /** Notices of the marketplace. */
  readonly system?: Selector;
  /** The outermost element with a written flex direction: `row` is the buyer, `row-reverse` the agent. */
  readonly direction?: true;
  /** Sides told by how a message is laid out; for taught pages alone. */
  readonly look?: Look;
  /** Where it is the agent's side that has no mark of its own. */
  readonly unmarkedAgent?: { readonly of: Selector };
  /** Where the buyer's side has no mark of its own: rows with `of` and without `unless` are the buyer's. */
  readonly unmarkedBuyer?: {
    readonly of: Selector;
    readonly unless?: Selector;
    /** These rows all look alike: one with other classes is not known to be the buyer's. */
    readonly alike?: true;
    /** Where such a row names its sender, that is the buyer by the name at the head of the page. */
    readonly named?: true;
  };
  /** Among the agent's rows, those of a bot; any one of these is enough. */
  readonly bot?: {
    readonly has?: Selector;
    readonly sender?: RegExp;
    /** A bot only where no sender is named. */
    readonly nameless?: Selector;
    /** A line of its own beside the message. */
    readonly label?: RegExp;
    readonly text?: RegExp;
    readonly id?: RegExp;
  };
}

/** A property of the element `up` levels above a message's text, or the order of picture and text, by its two values. */
export interface Look {
  readonly property: string;
  readonly up: number;
  readonly buyer: string;
  readonly agent: string;
}

/** A card inside a message: an order where an order number stands on it, else the goods. */
export interface Card {
  readonly at: Selector;
  /** The card is one only if its text has this. */
  readonly when?: RegExp;
  /** No card where one of these stands in the row. */
  readonly unless?: Selector;
  /** Left out: decided by whether a number is found. */
  readonly kind?: Kind;
  readonly goods?: readonly Pick[];
}

export interface TimePlace {
  readonly picks: readonly Pick[];
  /** Take the last of a row, not the first. */
  readonly last?: true;
  /** Clock times without a date that stand for today: every one, or those without seconds (heads of a group). */
  readonly bareIsToday?: 'every' | 'without-seconds';
  /** The row's id is the epoch in milliseconds. */
  readonly fromId?: true;
  /** A page that shows no time is not a page that lost it. */
  readonly sometimes?: true;
  /** 03/04/2026 is the third of April. */
  readonly dayFirst?: true;
}

export interface Rows {
  /** Left out or not found: what the rows have around them. */
  readonly list?: Selector;
  readonly row: Selector;
  readonly id?: readonly Pick[];
  /** The buyer's key, where rows bear it: they must agree. */
  readonly buyer?: readonly Pick[];
  /** Rows that are far away leave the page, or stay as empty shells. */
  readonly virtual?: true;
  /** `top`: absolutely placed rows in any order; `newest-first`: the page's order turned round. */
  readonly order: 'page' | 'top' | 'newest-first';
  readonly roles: RoleMarks;
  /** What only a message has and a notice never: a row with it and without a side is a problem. */
  readonly bubble: Selector;
  readonly sender?: readonly Pick[];
  readonly text: Selector;
  /** Inside a text or a notice, not part of it. */
  readonly drop?: Selector;
  /** Words before a text that are meant for screen readers. */
  readonly prefix?: RegExp;
  /** The same text stands twice, in two elements. */
  readonly doubled?: true;
  /** Where to take the words of a message whose text has an unknown form. */
  readonly body?: Selector;
  readonly image?: Selector;
  /** Pictures in these are faces, no messages. */
  readonly face?: Selector;
  readonly video?: Selector;
  readonly file?: Selector;
  /** Voice and the like: its words without its length, where there are some, are the text. */
  readonly other?: Selector;
  readonly cards?: readonly Card[];
  /** Empty where a console shows no time at its messages. */
  readonly time: TimePlace;
}

/** How well something is known: in two or more independent sources, in one good one, in a weak one, not at all. */
export type Known = 'sure' | 'likely' | 'weak' | 'none';

/**
 * What is known of one seller console, as data. The engine (read, write, watch, guard) obeys it and never asks which
 * console it is. Selectors, in order of preference: data attribute, stable id, part of a readable class, structure.
 * Hashed class names are refused by a test.
 */
export interface Console {
  readonly id: string;
  /** null for a page that an agent has taught. */
  readonly marketplace: Marketplace | null;
  readonly name: Bilingual;
  /** Match patterns of the pages that hold the chat. */
  readonly matches: readonly string[];
  /** Opens the chat in a new tab. */
  readonly address: string;
  /** The chat stands in this frame of the matched page; the frame's own address is matched as well. */
  readonly frame?: Selector;
  /** IANA zone in which its pages state times, where that is not the reader's; only for saved pages. */
  readonly zone?: string;
  readonly buyer: {
    /** These must agree where several are found: a page in the middle of a switch is not read. */
    readonly name: readonly Pick[];
    /** Used only where no `name` is found. */
    readonly nameElse?: readonly Pick[];
    readonly id?: readonly Pick[];
    /** Nothing marks the open contact, but its title stands at the head of the thread. */
    readonly byTitle?: { readonly title: Selector; readonly shown: Selector };
  };
  /** The list of buyers: to point one out, never to switch. */
  readonly contacts?: { readonly row: Selector; readonly id?: readonly Pick[]; readonly name: readonly Pick[] };
  readonly shop?: {
    readonly name?: readonly Pick[];
    readonly id?: readonly Pick[];
    /** Query parameter of the address. */
    readonly query?: string;
  };
  /** The agent's own name, where the page shows it: no row of the buyer bears it. */
  readonly own?: readonly Pick[];
  /** `number`: shape of an order number, for cards and panels; `label`: with the words that announce it, for texts. */
  readonly orders: { readonly number: RegExp; readonly label: RegExp; readonly panel?: Selector };
  /** Absent where the form of messages is not known. */
  readonly rows?: Rows;
  readonly typing?: Selector;
  readonly draft?: Selector;
  /** null: there is no button. */
  readonly send?: Selector | null;
  /** What the button says, where nothing else tells it from its neighbours. */
  readonly sendSays?: RegExp;
  /** Whether Enter sends; `unsure` is guarded as if it did. */
  readonly enter: 'sends' | 'unsure' | 'no';
  /** How well each part is known, and since when. */
  readonly known: {
    readonly read: Known;
    readonly write: Known;
    readonly guard: Known;
    readonly switch: Known;
    readonly since: string;
    readonly note?: Bilingual;
  };
}

export const defineConsole = (one: Console): Console => one;

/** What the adapter read from one page at one moment. */
export interface Reading {
  readonly console: string;
  readonly shop: Shop | null;
  readonly buyer: Buyer;
  readonly orders: readonly string[];
  readonly draft: string;
  readonly messages: readonly Message[];
  readonly typing: boolean;
  /** Parts that the adapter must find and did not. When any of them decides who said what, `messages` is empty. */
  readonly problems: readonly Problem[];
}

/** A part of a console that the adapter must find. */
export type Part = 'buyer' | 'list' | 'row' | 'role' | 'text' | 'time' | 'draft' | 'send';
export interface Problem {
  readonly part: Part;
  readonly selector: string;
}
