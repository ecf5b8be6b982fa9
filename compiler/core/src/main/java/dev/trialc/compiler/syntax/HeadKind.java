package dev.trialc.compiler.syntax;

/** Every statement of the language, with the words a writer knows it by. */
public enum HeadKind {
    TRIAL("trial"),
    LIBRARY("library"),
    SOURCE("source"),
    USE("use"),
    IDENTITY("identity"),
    IDENTITY_ENTRY("identity entry"),
    BACKGROUND("background"),
    GAP("gap"),
    DISCREPANCY("discrepancy"),
    ACCEPT("accept finding"),
    FACT("fact"),
    GROUP("group"),
    EVENT("event"),
    TRIAL_EVENT("trial event"),
    ARM("arm"),
    RANDOMIZE("randomize"),
    DRUG("drug"),
    PROCEDURE("procedure"),
    CHOICE("choice"),
    PARAMETER("parameter"),
    EPOCH("epoch"),
    COUNTING("counting from"),
    REGIMEN("regimen"),
    CYCLE("cycle"),
    CYCLE_START("cycle start"),
    CONTINUE("continue"),
    GIVE("give"),
    MAY_GIVE("may give"),
    PERFORM("perform"),
    OBSERVE("observe"),
    LEVELS("levels"),
    MODIFY("modify"),
    INTERRUPT("interrupt"),
    RESUME("resume"),
    REDUCE("reduce"),
    RE_ESCALATE("re-escalate"),
    DISCONTINUE("discontinue"),
    SCHEDULE("schedule"),
    FOR_EACH("for each"),
    VISIT("visit"),
    UNSCHEDULED_VISIT("unscheduled visit"),
    ACTIVITY("activity"),
    MARK("mark"),
    COLLECT("collect"),
    AVOID("avoid"),
    GRID("grid"),
    NOTE("note"),
    REQUIRE("require"),
    CRITERIA("criteria"),
    INCLUSION("inclusion"),
    EXCLUSION("exclusion"),
    STOP_TREATMENT("stop treatment"),
    TRIAL_RULE("trial rule"),
    OBJECTIVE("objective"),
    ENDPOINT("endpoint"),
    TIME("time"),
    PROPORTION("proportion"),
    INCIDENCE("incidence"),
    CHANGE("change"),
    DESCRIPTIVE("descriptive"),
    CENSOR("censor"),
    ASSESSED("assessed"),
    TIMEFRAME("timeframe"),
    POPULATION("population"),
    EXAMPLE("example"),
    GIVEN("given"),
    AS_OF("as of"),
    HORIZON("horizon"),
    EXPECT("expect");

    private final String words;

    HeadKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
