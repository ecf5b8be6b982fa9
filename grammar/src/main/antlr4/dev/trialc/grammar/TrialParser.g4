// A protocol is statements: a head and a flat list of clauses. Which head takes which clause, and what may stand in which block, is a
// table in the compiler's resolve floor, so that messages about it are written in clinical words. Conditions come last.
parser grammar TrialParser;

options {
    tokenVocab = TrialLexer;
}

file: statement* EOF;

// what may stand in the slot of a parameter, read alone
timingSlot: timing+ EOF;
lengthSlot: extent EOF;
frequencySlot: frequency EOF;
daysSlot: (EVERY DAY | (DAY | DAYS) dayList) EOF;

statement
    : head clause* condition* block?
    | line provenance*
    ;

block: LBRACE statement* RBRACE;

// two numbers of two digits look like a time of day
ratio: NUMBER (COLON NUMBER)+ | CLOCK (COLON NUMBER)*;

// ---------------------------------------------------------------- heads

head
    : S_TRIAL name                                                   # trialHead
    | S_LIBRARY name                                                 # libraryHead
    | S_SOURCE name STRING                                           # sourceHead
    | S_USE STRING                                                   # useHead
    | S_IDENTITY                                                     # identityHead
    | declaration titledName (COMMA titledName)*                     # declarationHead
    | S_ACTIVITY titledName (COMMA titledName)* order?               # activityHead
    | S_CYCLE (OF (cycleLengths | name))?                            # cycleHead
    | S_CYCLE START                                                  # cycleStartHead
    | S_CONTINUE                                                     # continueHead
    | (S_GIVE | S_MAY GIVE | S_PERFORM | S_OBSERVE) name (COMMA name)*            # actionHead
    | S_MODIFY name (COMMA name)*                                    # modifyHead
    | S_SCHEDULE                                                     # scheduleHead
    | S_FOR EACH eventTerm filter?                                   # forEachHead
    | S_GRID STRING? clause* gridBody                                # gridHead
    | S_NOTE noteRef STRING? order?                                  # noteHead
    | S_RANDOMIZE ratio TO name (COMMA name)* (STRATIFIED BY name (COMMA name)*)? # randomizeHead
    | S_REQUIRE eventTerm (BEFORE ANY eventTerm)?                    # requireHead
    | S_CRITERIA titledName?                                         # criteriaHead
    | (S_INCLUSION | S_EXCLUSION) label STRING?                      # criterionHead
    | S_STOP TREATMENT label STRING?                                 # stopHead
    | S_TRIAL RULE label STRING?                                     # trialRuleHead
    | level OBJECTIVE titledName                                     # objectiveHead
    | level ENDPOINT titledName                                      # endpointHead
    | measure (OF name (COMMA name)*)?                               # measureHead
    | S_CENSOR                                                       # censorHead
    | S_ASSESSED                                                     # assessedHead
    | S_TIMEFRAME                                                    # timeframeHead
    | S_POPULATION (name | STRING)                                   # populationHead
    | S_EXAMPLE STRING                                               # exampleHead
    ;

// statements that take no clauses but their provenance
line
    : IDENTITY_KEY valueList?                                        # identityLine
    | S_BACKGROUND STRING                                            # backgroundLine
    | S_GAP STRING                                                   # gapLine
    | S_DISCREPANCY STRING AGAINST STRING (TAKEN AS STRING | OPEN)   # discrepancyLine
    | S_ACCEPT FINDING name BECAUSE STRING                           # acceptLine
    | S_COUNTING FROM ((DAY | WEEK) NUMBER | name)                   # countingLine
    | S_LEVELS name amount (COMMA amount)*                           # levelsLine
    | S_INTERRUPT (UNTIL expr)? (COMMA FOR AT MOST extent (COMMA THEN DISCONTINUE)?)? nthTime? # interruptLine
    | S_RESUME ((ONE | NUMBER) LEVEL LOWER | AT THE SAME LEVEL) nthTime? # resumeLine
    | S_REDUCE BY (ONE | NUMBER) LEVEL nthTime?                      # reduceLine
    | S_REESCALATE BY (ONE | NUMBER) LEVEL nthTime?                  # reescalateLine
    | S_DISCONTINUE nthTime?                                         # discontinueLine
    | S_GIVEN given (COMMA given)*                                   # givenLine
    | S_AS OF DATE                                                   # asOfLine
    | S_HORIZON DATE                                                 # horizonLine
    | S_EXPECT expectation                                           # expectLine
    ;

declaration
    : S_FACT | S_GROUP | S_EVENT | S_TRIAL EVENT | S_ARM | S_DRUG | S_PROCEDURE | S_CHOICE | S_PARAMETER | S_EPOCH | S_REGIMEN
    | S_VISIT | S_UNSCHEDULED VISIT | S_MARK | S_COLLECT | S_AVOID
    ;

// "the second time": which occurrence of the trigger; the word is a name, so that "time" stays free
nthTime: COMMA? THE (FIRST | nth) name;

nth: SECOND | THIRD | ORDINAL;

level: S_OVERALL | S_PRIMARY | S_SECONDARY | S_EXPLORATORY;

measure: S_TIME | S_PROPORTION | S_INCIDENCE | S_CHANGE | S_DESCRIPTIVE;

titledName: name STRING?;

label: name | NUMBER;

valueList: value (COMMA value)*;

value: STRING | word+;

word: name | NUMBER | GRADE | HYPHEN_RANGE;

// ---------------------------------------------------------------- clauses

clause
    : timing
    | applicability
    | action
    | provenance
    ;

// ---------------------------------------------------------------- provenance

provenance
    : CITES STRING (OVER STRING BECAUSE STRING)?    # cites
    | ASSUMED STRING                                # assumed
    | NOT STATED                                    # notStated
    ;

// ---------------------------------------------------------------- timing

timing
    : ON (DAY | DAYS) signedDays (OF cycleList (OF name)?)?            # onDays
    | ON anchor                                                        # onAnchor
    | AT (FIRST OF anchorItem (COMMA anchorItem)* | THE LATER OF anchorItem (COMMA anchorItem)*) # atFirstOrLater
    | AT (anchorItem | predose | tolerated) laterTimepoints?           # atAnchor
    | AT NUMBER (lengthUnit window?)? laterTimepoints                  # atTimepoints
    | AT (WEEK | WEEKS | MONTH | MONTHS | DAYS) numberList             # atPoints
    | AT LEAST extent side anchor                                      # atLeast
    | AT LEAST extent BETWEEN STARTS                                   # spacing
    | numberList lengthUnit equivalence? (side anchor)?                # offset
    | WITHIN extent (side | OF) anchor                                 # within
    | BETWEEN boundary AND boundary                                    # between
    | EVERY (period | CYCLE | nth (CYCLE | CYCLES)) (OF name)?         # every
    | window                                                           # windowClause
    | THROUGH (point | DAY NUMBER)                                     # through
    | COMMA? FOR (AT MOST)? NUMBER lengthUnit                          # forAtMost
    | UNTIL (NOT STATED | untilList)                                   # until
    | DURING name                                                      # during
    | COMMA order                                                      # orderClause
    | COMMA? ONLY IN cycleList                                         # onlyInCycles
    | COMMA? ONCE IN name (COMMA name)*                                # onceIn
    | COMMA? AT THE NEXT VISIT                                         # atNextVisit
    | NUMBER REPEATED (COMMA NUMBER (TO NUMBER)? timeUnit APART)?      # repeated
    | FROM (CYCLE NUMBER | anchor)                                     # from
    | TO anchor                                                        # to
    | STARTING ON (CYCLE NUMBER | anchor)                              # startingOn
    | COUNTED FROM (THE LAST ONE (DUE | DONE) | point | anchor)        # countedFrom
    | COMMA? THEN                                                      # then
    | COMMA? AND FINALLY                                               # andFinally
    | COMMA? ELSE FROM? anchorItem                                     # elseFrom
    | OR INSTEAD ON anchor WHEN K_MORE THAN extent AFTER anchor          # insteadOn
    ;

// of activities on one visit: first behind their names, elsewhere behind a comma, so that no distance takes it for its own
order: side name (COMMA name)*;

// points in time around a dose: the first may read as a day, "at 2 hours after X"; the last says of which dose all are
laterTimepoints: (COMMA timepoint)* (COMMA | AND) lastTimepoint;

timepoint: predose | NUMBER (lengthUnit window? (side doseMoment)?)?;

lastTimepoint: predose | NUMBER lengthUnit window? side doseMoment;

tolerated: NUMBER lengthUnit window side doseMoment;

predose: PREDOSE (OF name)?;

doseMoment: ((START | END) OF)? name;

period: NUMBER (CYCLES | CYCLE | lengthUnit) equivalence? | name;

extent: NUMBER lengthUnit equivalence? | name;

equivalence: LPAREN (EQUAL | ABOUT) NUMBER (CYCLES | timeUnit) RPAREN;

timeUnit: DAY | DAYS | WEEK | WEEKS | MONTH | MONTHS | YEAR | YEARS | HOUR | HOURS | MINUTES;

// a unit of what is measured is never a working day, so that "in working" stays an arm
lengthUnit: timeUnit | WORKING (DAY | DAYS);

side: BEFORE | AFTER;

boundary: DAY MINUS? NUMBER | DATE | extent side anchorItem;

point: (CYCLE | WEEK | MONTH | YEAR) NUMBER equivalence?;

window
    : PLUSMINUS NUMBER (lengthUnit | PERCENT)
    | PLUS NUMBER lengthUnit
    | MINUS NUMBER (SLASH PLUS NUMBER)? lengthUnit
    ;

signedDays: MINUS NUMBER (TO MINUS? NUMBER)? | dayList;

dayList: dayItem (COMMA dayItem)* (AND dayItem)?;

dayItem: NUMBER (TO NUMBER)? | HYPHEN_RANGE;

numberList: NUMBER (COMMA NUMBER)* (AND NUMBER)?;

cycleList
    : EVERY (nth CYCLE | CYCLE)
    | EACH CYCLE
    | (EVEN | ODD) CYCLES
    | (CYCLE | CYCLES) dayItem (COMMA dayItem)* (AND (dayItem | EVERY NUMBER THEREAFTER))?
    ;

anchor
    : FIRST OF anchorItem (COMMA anchorItem)*
    | THE LATER OF anchorItem (COMMA anchorItem)*
    | anchorItem
    ;

anchorItem
    : eventRef                                     # eventAnchor
    | THE LAST name (DUE | DONE)                   # lastAnchor
    | (PLANNED | ACTUAL) name (HASH NUMBER)?       # visitAnchor
    | NUMBER lengthUnit equivalence? side anchorItem # shiftedAnchor
    | DATE                                         # dateAnchor
    | (THE VISIT | DOSING)                         # visitDayAnchor
    | LPAREN anchor RPAREN                         # nestedAnchor
    ;

eventRef: pick? (((START | END) OF)? name filter? (OF name)? | doseOf (SINCE anchorItem)?);

pick: FIRST | EACH | LAST BUT ONE | SECOND | THIRD | ORDINAL;

// every administration of a drug
doseOf: DOSE OF name;

eventTerm: name | doseOf;

filter: LPAREN expr RPAREN;

untilList
    : FIRST OF anchorItem (COMMA anchorItem)*
    | anchorItem (COMMA anchorItem)* (OR anchorItem)?
    ;

// ---------------------------------------------------------------- applicability

applicability
    : COMMA? FOR name (COMMA name)*             # forGroups
    | ONLY FOR name (COMMA name)*               # onlyFor
    | COMMA? IN inItem (COMMA inItem)* COLON?   # inItems
    | COMMA? OTHERWISE COLON                    # otherwise
    ;

inItem: name | UNIT | POWER_UNIT | PERCENT | STRING | timeUnit;

// a condition is the last clause, so that an expression may use every preposition
condition
    : conditionHead expr provenance*                 # plainCondition
    | IF expr (COMMA MUST HAVE expr)? provenance*    # ifCondition
    | EXCLUDED judgment provenance*                  # judgedCondition
    | judgment provenance*                           # bareJudgment
    ;

conditionHead: WHEN | ONLY IF | WAIVED IF | MUST HAVE | EXCLUDED IF | REQUIRES;

// ---------------------------------------------------------------- action

action
    : amount                                     # amountClause
    | ROUTE                                      # route
    | VIA STRING                                 # via
    | frequency                                  # frequencyClause
    | OVER NUMBER timeUnit                       # infusion
    | AS BOLUS                                   # bolus
    | AS NUMBER (CROSS | ID) NUMBER doseUnit     # portions
    | COMMA? INSTEAD amount (FOR | IN) name (COMMA name)* # insteadAmount
    | CALCULATED FROM name (COMMA name)*         # calculatedFrom
    | COMMA? AT MOST amount                      # doseCap
    | COMMA? ROUNDED TO amount                   # roundedTo
    | COMMA? (ALWAYS | NEVER) RECALCULATED       # recalculatedOrNot
    | COMMA? RECALCULATED ON NUMBER PERCENT (name | S_CHANGE) FROM (BASELINE | THE LAST slot) # recalculatedOnChange
    | INSTRUCT STRING                            # instruct
    | (slot | DAYS) NOT STATED                   # slotNotStated
    | slot AT MOST budget (COMMA budget)*        # delayBudget
    | BY (name | STRING)                         # by
    | ALSO KNOWN AS STRING (COMMA STRING)*       # alsoKnownAs
    | IS type                                    # isType
    | WITH titledName                            # withAttribute
    | COMMA? WITH AGREEMENT OF (name | STRING)   # withAgreement
    | SERVES name (COMMA name)*                  # serves
    | WITH BEST RESPONSE name (COMMA name)*      # withBestResponse
    | CONFIRMED AT LEAST extent LATER            # confirmed
    | LASTING AT LEAST extent                    # lasting
    | MAY RECUR                                  # mayRecur
    | MAY BE REUSED IF DONE WITHIN extent (side | OF) anchor # mayBeReused
    | LED BY name                                # ledBy
    | VERSION STRING                             # version
    | PER STRING                                 # per
    | OBJECTIVE name (COMMA name)*               # objectives
    | DELAYS (DO NOT)? MOVE LATER CYCLES         # clock
    | ABOUT NUMBER timeUnit                      # about
    ;

slot: DOSE | SLOT;

amount: NUMBER (TO NUMBER)? doseUnit | AUC NUMBER (TO NUMBER)?;

doseUnit: ID | UNIT;

budget: NUMBER lengthUnit (DUE TO name)?;

frequency: (ONCE | TWICE | NUMBER TIMES) DAILY | DAILY;

type
    : ONE OF typeValue (COMMA typeValue)*
    | ORDERED typeValue (LESS typeValue)*
    | A (name | slot | DAYS)
    | name OR NO
    ;

typeValue: name | NUMBER | GRADE | STRING;

cycleLengths: NUMBER lengthUnit equivalence? (IN cycleList (AND NUMBER lengthUnit IN cycleList)* AND NUMBER lengthUnit THEREAFTER)?;

// ---------------------------------------------------------------- grid

gridBody: LBRACE ROW_END* (gridRow ROW_END+)* RBRACE;

gridRow: (name noteRefs? STRING?)? BAR (cell? BAR)* order? clause* condition*;

cell: (LPAREN name RPAREN | name) noteRefs? | ONWARD;

noteRefs: LBRACK noteRef (COMMA noteRef)* RBRACK;

noteRef: name | NUMBER | A;

// ---------------------------------------------------------------- expressions

expr: orExpr (UNLESS orExpr)?;

orExpr: andExpr (OR andExpr)*;

andExpr: notExpr (AND notExpr)*;

notExpr: NOT notExpr | primary;

primary
    : LPAREN expr RPAREN                                            # nested
    | quantifier OF LBRACE option+ RBRACE                           # optionsOf
    | quantifier OF name (COMMA name)* comparison?                  # listOf
    | judgment                                                      # judged
    | AGREES STRING                                                 # agrees
    | KNOWN operand                                                 # known
    | NO (name filter? | doseOf) happened?                          # absent
    | operand comparison (side eventPoint)?                         # compare
    | (name filter? | doseOf) happened?                             # happens
    ;

quantifier: ANY | ALL | ONE | AT LEAST NUMBER;

option: LABEL COLON STRING? expr provenance*;

judgment: IN THE (POSSESSIVE JUDGMENT | JUDGMENT OF name) STRING?;

operand: BASELINE? name (AT (eventName | THE VISIT))?;

eventName: (START | END)? name | FIRST? doseOf;

comparison
    : comparator quantity
    | FROM NUMBER TO NUMBER unit?
    | IS NOT? (ONE OF codeValue (COMMA codeValue)* | codeValue)
    ;

comparator: LESS | ATMOST | EQUAL | ATLEAST | MORETHAN;

quantity: (NUMBER | GRADE) (ULN | unit)?;

unit: ID | UNIT | POWER_UNIT | PERCENT | STRING | timeUnit;

codeValue: name | NUMBER | GRADE | NO | STRING;

happened
    : WITHIN extent (side | OF) eventPoint
    | (AT LEAST | K_MORE THAN) extent side eventPoint
    | side eventPoint
    | DURING (OR AFTER)? name
    | FOR (K_MORE THAN | AT LEAST) extent
    ;

eventPoint: ((START | END) OF)? name filter? | FIRST? doseOf (SINCE anchorItem)?;

// ---------------------------------------------------------------- examples

given
    : name attributes? ON (DATE (AT CLOCK)? | partialDate) # givenEvent
    | CYCLE NUMBER (OF name)? ON DATE             # givenCycle
    | name IS (codeValue | DATE) (ON DATE)?       # givenCode
    | name (NUMBER | GRADE) unit? (ON DATE)?      # givenNumber
    | IN name                                     # givenArm
    | name NUMBER? DONE ON DATE                   # givenDone
    | RESTART CYCLE NUMBER (OF name)? ON DATE     # givenRestart
    | name GIVEN ON DATE (TO DATE)?               # givenDoses
    ;

// a month, or a year: 2026-03 looks like a range
partialDate: HYPHEN_RANGE | NUMBER;

// what is recorded of one record of an event
attributes: LPAREN attribute (COMMA attribute)* RPAREN;

attribute
    : name IS (codeValue | DATE)
    | name (NUMBER | GRADE) unit?
    ;

expectation
    : name NUMBER? ON DATE (FROM DATE TO DATE)?   # expectDue
    | name NUMBER? FROM DATE TO DATE              # expectInterval
    | amount OF name (ON DATE | FROM DATE TO DATE)  # expectAmount
    | name NUMBER? PENDING                        # expectPending
    | name NUMBER? (DONE | DUE | PLANNED | name) (ON DATE)? # expectStatus
    | name NUMBER? (WITH | WITHOUT) name (AT timepoint)? # expectActivity
    | NO name (AFTER DATE)?                       # expectNone
    ;

name: ID | WITHOUT | STRATIFIED | AUC | BOLUS | ROUNDED | RECALCULATED | ALWAYS | NEVER | OPEN | FINDING | BEST | RESPONSE | GIVEN | RESTART | DISCONTINUE | LEVEL | LOWER | SAME | STARTS | WORKING | BE | REUSED
    | NEXT | APART | AGREEMENT | SERVES | SINCE;
