const messages = `
a an the of to in on for from at as by with without and or not no is are was were be been being has have had it its this that which than
already before after while during until only more less too another other same each every all any some none one first last next
cannot can could may must should will would does do did done
accept access aborted abort add added address allowed argument arguments array assign assignment attempt attempting await back bad before
bigint boolean buffer bytes call callable called cancel cancelled changed character circular class clone cloned close closed closing code
command complete completed configurable connect connection constant construct constructor context convert converting could create
cyclic data deadlock declaration declared decode decoding defined delete deleted denied destination destroyed detached disconnected
document domain duplicate dynamically element empty encode encoding end entry error evaluate event exceeded exist existing exists exit
expected export extensible extension failed fetch field file find finished form format found frame freed frozen function generator get
getter given global handle identifier illegal immutable import imported incorrect index infinite initialized initialization input insert
instance instanceof integer internal invalid invalidated iterable iterator json key keys kind label large left length limit line link
literal load loaded loading lost manifest many maximum memory message method mime missing mode modified module mutation name native
network newer node null number object old open opened opening operation operator option options order origin out output outside own page
parameter parent parse parsed path pattern pending permission permissions point port position possible private promise property
properties protocol proxy prototype quota range reach reached read readable reader reading receiver receiving record reference refused
register registered registration regular expression rejected rejection release released remove removed render rendered rendering repeat
request required reset resolve resource response result return returned revoked right root run running safe same scheme scope script
secure security select selector send sending sent service session set setter setting settings shared signal size sort source space spread
stack start state step stopped storage store stored stream strict string structure super support supported suspended symbol sync
syntax tab take target task template terminated text than then thread time timed timeout token tokens transaction transfer transform type
typed types unable unavailable undefined unexpected unhandled unique unknown unsafe unsaved unsupported unterminated update updated upgrade
url use used user valid value values variable version view void wait window worker write writing written wrong xml yield zero
`;

/** What our own code calls things: an error that speaks of `messages` says more with that word than without. */
const ours = `
act adapter amount answer badge box buyer card case cases chat clause clock clocks composer console consoles conversation counts day days desk
dock draft drill evidence facts finding findings fix frames guard head heads host hours insert kept lang language list marks members
messages notes observer offset panel papers policy popup promise promises question reminder reminders role row rows rule rules shop slot
slots span spans stage steps summary taboo taught team templates theme timeline understanding verdict verdicts views waiting words zone
activeElement addEventListener appendChild at attachShadow body childNodes children classList closest concat connectedness contains
createElement currentTarget dataset disconnect dispatchEvent document entries every filter find findLast flat flatMap focus forEach
getAttribute getBoundingClientRect getSelection hidden includes indexOf innerText insertBefore isConnected join length location map match
matches nodeType objectStore observe parentElement parentNode pop push querySelector querySelectorAll reduce removeChild replace
scrollIntoView setAttribute shadowRoot slice some sort split startsWith style substring textContent toString toSorted trim value
Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError DOMException AbortError ConstraintError
DataCloneError DataError EncodingError InvalidAccessError InvalidStateError NetworkError NotAllowedError NotFoundError NotReadableError
NotSupportedError OperationError QuotaExceededError ReadOnlyError SecurityError TimeoutError TransactionInactiveError UnknownError
VersionError NotSaved Refusal BackupRefusal BackupRefused MoveRefused ValiError
IDBDatabase IDBObjectStore IDBTransaction IDBIndex IDBKeyRange Node Element HTMLElement Document Window Range Selection ShadowRoot
MutationObserver ResizeObserver AbortSignal Promise Object Array String Map Set Symbol Proxy Intl DateTimeFormat NumberFormat Date
React Minified invariant Suspense
`;

const listed = (text: string): readonly string[] => text.split(/\s+/).filter((one) => one !== '');

/**
 * Every word that may stand in a kept error: those of the browsers' own messages (V8, SpiderMonkey, DOM, IndexedDB) and the names of our
 * code. Whatever else an error says may be somebody's words, and is left out.
 */
export const vocabulary: ReadonlySet<string> = new Set([...listed(messages), ...listed(ours)]);
