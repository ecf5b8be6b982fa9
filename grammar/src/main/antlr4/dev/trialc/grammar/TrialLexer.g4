// The words and signs of Trial. Which words are statement words depends on where they stand: the token filter of the compiler
// (dev.trialc.compiler.parse.StatementWords) turns a name that is first on a line into the S_ token declared below.
lexer grammar TrialLexer;

tokens {
    // statement words: only first on a line or after a brace
    S_TRIAL, S_LIBRARY, S_SOURCE, S_USE, S_IDENTITY, S_BACKGROUND, S_GAP, S_DISCREPANCY, S_ACCEPT,
    S_FACT, S_GROUP, S_EVENT, S_ARM, S_RANDOMIZE, S_DRUG, S_PROCEDURE, S_CHOICE, S_PARAMETER, S_EPOCH, S_COUNTING,
    S_REGIMEN, S_CYCLE, S_CONTINUE, S_GIVE, S_MAY, S_PERFORM, S_OBSERVE,
    S_LEVELS, S_MODIFY, S_INTERRUPT, S_RESUME, S_REDUCE, S_REESCALATE, S_DISCONTINUE,
    S_SCHEDULE, S_FOR, S_VISIT, S_UNSCHEDULED, S_ACTIVITY, S_MARK, S_COLLECT, S_AVOID, S_GRID, S_NOTE, S_REQUIRE,
    S_CRITERIA, S_INCLUSION, S_EXCLUSION, S_STOP,
    S_OVERALL, S_PRIMARY, S_SECONDARY, S_EXPLORATORY,
    S_TIME, S_PROPORTION, S_INCIDENCE, S_CHANGE, S_DESCRIPTIVE, S_CENSOR, S_ASSESSED, S_TIMEFRAME, S_POPULATION,
    S_EXAMPLE, S_GIVEN, S_AS, S_HORIZON, S_EXPECT,
    // "times" without "daily" behind it
    REPEATED,
    // behind S_MAY
    GIVE,
    // first on a line inside identity { … }
    IDENTITY_KEY,
    // a name or number before a colon inside "of { … }"
    LABEL,
    // a line end inside grid { … }
    ROW_END
}

// Provenance
CITES: 'cites';
ASSUMED: 'assumed';
NOT: 'not';
STATED: 'stated';
OVER: 'over';
BECAUSE: 'because';
AGAINST: 'against';
TAKEN: 'taken';
OPEN: 'open';
FINDING: 'finding';

// Timing
ON: 'on';
AT: 'at';
WITHIN: 'within';
BETWEEN: 'between';
EVERY: 'every';
OF: 'of';
FROM: 'from';
TO: 'to';
THROUGH: 'through';
UNTIL: 'until';
SINCE: 'since';
BEFORE: 'before';
AFTER: 'after';
THEN: 'then';
NEXT: 'next';
APART: 'apart';
THEREAFTER: 'thereafter';
FINALLY: 'finally';
STARTING: 'starting';
COUNTED: 'counted';
LAST: 'last';
BUT: 'but';
FIRST: 'first';
SECOND: 'second';
THIRD: 'third';
THE: 'the';
LATER: 'later';
DUE: 'due';
DONE: 'done';
PLANNED: 'planned';
ACTUAL: 'actual';
EACH: 'each';
ELSE: 'else';
INSTEAD: 'instead';
DURING: 'during';
START: 'start';
END: 'end';
EVEN: 'even';
ODD: 'odd';
ABOUT: 'about';
LEAST: 'least';
MOST: 'most';
DAY: 'day';
DAYS: 'days';
WEEK: 'week';
WEEKS: 'weeks';
MONTH: 'month';
MONTHS: 'months';
YEAR: 'year';
YEARS: 'years';
HOUR: 'hour';
HOURS: 'hours';
WORKING: 'working';
MINUTES: 'minutes' | 'minute' | 'min';
PREDOSE: 'pre-dose';
DOSING: 'dosing';
CYCLE: 'cycle';
CYCLES: 'cycles';
STARTS: 'starts';

// Applicability
FOR: 'for';
IN: 'in';
ONLY: 'only';
IF: 'if';
UNLESS: 'unless';
OTHERWISE: 'otherwise';
WAIVED: 'waived';
WHEN: 'when';

// Expression
AND: 'and';
OR: 'or';
IS: 'is';
A: 'a' | 'an';
ONE: 'one';
ANY: 'any';
ALL: 'all';
NO: 'no';
MUST: 'must';
HAVE: 'have';
EXCLUDED: 'excluded';
KNOWN: 'known';
JUDGMENT: 'judgment' | 'judgement';
AGREES: 'agrees';
K_MORE: 'more';
THAN: 'than';
BASELINE: 'baseline';
ORDERED: 'ordered';

// Action
EVENT: 'event';
RULE: 'rule';
VISIT: 'visit';
TREATMENT: 'treatment';
OBJECTIVE: 'objective';
ENDPOINT: 'endpoint';
VERSION: 'version';
ALSO: 'also';
AS: 'as';
WITH: 'with';
WITHOUT: 'without';
AGREEMENT: 'agreement';
SERVES: 'serves';
STRATIFIED: 'stratified';
AUC: 'AUC';
BOLUS: 'bolus';
CALCULATED: 'calculated';
ROUNDED: 'rounded';
RECALCULATED: 'recalculated';
ALWAYS: 'always';
NEVER: 'never';
BY: 'by';
PER: 'per';
MAY: 'may';
RECUR: 'recur';
BE: 'be';
REUSED: 'reused';
LED: 'led';
ONCE: 'once';
TWICE: 'twice';
TIMES: 'times';
DAILY: 'daily';
ROUTE: 'orally' | 'intravenously' | 'subcutaneously' | 'intramuscularly' | 'topically' | 'rectally' | 'sublingually' | 'intrathecally'
    | 'intranasally' | 'transdermally';
VIA: 'via';
INSTRUCT: 'instruct';
DELAYS: 'delays';
DO: 'do';
MOVE: 'move';
BEST: 'best';
RESPONSE: 'response';
CONFIRMED: 'confirmed';
LASTING: 'lasting';
PENDING: 'pending';
REQUIRES: 'requires';
GIVEN: 'given';
RESTART: 'restart';
DISCONTINUE: 'discontinue';
LEVEL: 'level' | 'levels';
LOWER: 'lower';
SAME: 'same';

// Slots that may be "not stated"
DOSE: 'dose';
SLOT: 'route' | 'frequency' | 'timing' | 'delay' | 'assessor' | 'confirmation' | 'duration' | 'origin' | 'clock' | 'spacing';

// Signs
// in a cell of a grid: the mark to its left goes on
ONWARD: '->' | '→';
PLUSMINUS: '±' | '+/-' | '+-';
ATMOST: '<=' | '≤' | '=<';
ATLEAST: '>=' | '≥' | '=>';
LESS: '<';
MORETHAN: '>';
EQUAL: '=';
PLUS: '+';
MINUS: '-' | '−' | '–';
SLASH: '/';
PERCENT: '%';
CROSS: '×';
COMMA: ',' | '，';
COLON: ':';
LPAREN: '(';
RPAREN: ')';
LBRACE: '{';
RBRACE: '}';
LBRACK: '[';
RBRACK: ']';
BAR: '|';
HASH: '#';

// Values
DATE: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT;
// a time of day, with its distance from UTC where that is known
CLOCK: DIGIT DIGIT ':' DIGIT DIGIT (('+' | '-' | '−') DIGIT DIGIT ':' DIGIT DIGIT | 'Z')?;
HYPHEN_RANGE: DIGIT+ ('-' | '–') DIGIT+;
GRADE: DIGIT+ '+';
ORDINAL: DIGIT+ ('st' | 'nd' | 'rd' | 'th');
NUMBER: DIGIT+ ('.' DIGIT+)?;
POWER_UNIT: (('x' | '×' | '*') SPACE*)? '10' ('^' DIGIT+ | '*' DIGIT+ | [⁰¹²³⁴⁵⁶⁷⁸⁹]+) ('/' LETTER+)?;
ULN: (('x' | '×' | '*') SPACE*)? 'ULN';
UNIT: (LETTER | '%' | '°' | 'µ' | 'μ') (LETTER | DIGIT | '²' | '³')* ('/' (LETTER | DIGIT | '²' | '³' | '.')+)+ | '°' LETTER+;
POSSESSIVE: LETTER+ ('\'' | '’') 's';
ID: (LETTER | '_') (LETTER | DIGIT | '_')* ('-' LETTER (LETTER | DIGIT | '_')*)*;

STRING: '"' (~["\r\n\\] | '\\' ~[\r\n])* '"';
// a quotation whose closing mark is missing ends with its line, so that the rest of the file is still read
OPEN_STRING: '"' (~["\r\n\\] | '\\' ~[\r\n])*;
CURLY_STRING: [“„] ~[\r\n”“]* [”“];

COMMENT: '//' ~[\r\n]* -> channel(HIDDEN);
LINE_END: ('\r'? '\n' | '\r') -> channel(HIDDEN);
SPACES: (SPACE | [\t\f\u00A0\u2000-\u200B\u202F\u3000\uFEFF])+ -> skip;
// anything else is named in a finding, never dropped
STRAY: .;

fragment SPACE: ' ';
fragment DIGIT: [0-9];
fragment LETTER: [\p{L}];
