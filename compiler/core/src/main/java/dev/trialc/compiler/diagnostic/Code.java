package dev.trialc.compiler.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of finding. Numbers are never used twice.
 *
 * <p>1xxx syntax, 2xxx names and imports, 3xxx types and units, 4xxx time and schedule, 5xxx criteria and endpoints, 6xxx provenance and
 * gaps, 7xxx style, 9xxx internal. Each has a page, {@code trialc explain TRL4002}, kept beside this class as a resource.
 */
public enum Code {
    UNREADABLE(1001, "unreadable-statement", Severity.ERROR),
    STRAY_SIGN(1002, "stray-sign", Severity.ERROR),
    OPEN_QUOTATION(1003, "open-quotation", Severity.ERROR),
    CURLY_QUOTATION(1004, "curly-quotation", Severity.ERROR),
    TOO_DEEP(1005, "nesting-too-deep", Severity.ERROR),
    HYPHEN_RANGE(1006, "hyphen-range", Severity.ERROR),
    MISPLACED_STATEMENT(1007, "misplaced-statement", Severity.ERROR),
    MISPLACED_CLAUSE(1008, "misplaced-clause", Severity.ERROR),
    INCOMPLETE_STATEMENT(1009, "incomplete-statement", Severity.ERROR),
    NOT_TEXT(1010, "not-utf-8", Severity.ERROR),
    NO_TRIAL(1011, "no-trial", Severity.ERROR),
    TOO_LONG(1012, "too-long", Severity.ERROR),

    UNDECLARED_NAME(2001, "undeclared-name", Severity.ERROR),
    DUPLICATE_NAME(2002, "duplicate-name", Severity.ERROR),
    FILE_NOT_FOUND(2003, "file-not-found", Severity.ERROR),
    CYCLIC_USE(2004, "cyclic-use", Severity.ERROR),
    OUTSIDE_ROOT(2005, "outside-project", Severity.ERROR),
    BARE_VISIT(2006, "bare-visit-anchor", Severity.ERROR),
    CIRCULAR(2007, "circular-definition", Severity.ERROR),

    UNIT_MISMATCH(3001, "unit-mismatch", Severity.ERROR),
    TYPE_MISMATCH(3002, "type-mismatch", Severity.ERROR),
    UNKNOWN_UNIT(3003, "unknown-unit", Severity.ERROR),
    NUMBER_OUT_OF_RANGE(3004, "number-out-of-range", Severity.ERROR),
    NO_SUCH_DATE(3005, "no-such-date", Severity.ERROR),

    FALSE_EQUIVALENCE(4001, "false-equivalence", Severity.ERROR),
    AMBIGUOUS_CADENCE(4002, "ambiguous-cadence-change", Severity.ERROR),
    NO_TIMING(4003, "no-timing", Severity.ERROR),
    TIMING_CLASH(4004, "timing-clash", Severity.ERROR),
    NO_CLOCK(4005, "no-clock", Severity.ERROR),
    DAY_ZERO(4006, "day-zero", Severity.ERROR),
    WHICH_REGIMEN(4007, "which-regimen", Severity.ERROR),
    CITED_EQUIVALENCE(4008, "cited-equivalence-false", Severity.WARNING),
    ELASTIC_IMAGING(4009, "elastic-series", Severity.NOTE),
    EXAMPLE_FAILS(4010, "example-fails", Severity.ERROR),
    DAY_BEYOND_CYCLE(4011, "day-beyond-cycle", Severity.WARNING),
    WINDOWS_OVERLAP(4012, "windows-overlap", Severity.WARNING),
    VISITS_INVERTED(4013, "visits-inverted", Severity.WARNING),
    CADENCE_GAP(4014, "cadence-gap", Severity.WARNING),
    ENDLESS_SERIES(4015, "endless-series", Severity.WARNING),
    ANCHOR_NEVER_DATED(4016, "anchor-never-dated", Severity.WARNING),
    WINDOW_CROSSES_EPOCH(4017, "window-crosses-first-dose", Severity.WARNING),
    NEVER_PLANNED(4018, "visit-never-planned", Severity.WARNING),
    DELAY_BREAKS_WINDOW(4019, "delay-breaks-window", Severity.WARNING),
    WINDOW_ON_ANCHOR(4020, "window-on-anchor", Severity.NOTE),
    CYCLES_OF_NO_VISIT(4021, "cycles-of-no-visit", Severity.WARNING),
    ENDS_WITH_SCREENING(4022, "series-ends-with-screening", Severity.WARNING),
    SPACING_UNSAID(4023, "spacing-unsaid", Severity.WARNING),
    WEEKS_BOUND_CYCLES(4024, "weeks-bound-cycles", Severity.WARNING),

    SINGLE_ARM_RANDOMIZATION(5001, "randomization-in-single-arm", Severity.WARNING),
    PFS_WITHOUT_DEATH(5002, "pfs-without-death", Severity.WARNING),
    NOT_COLLECTED(5003, "variable-not-collected", Severity.WARNING),

    NO_PROVENANCE(6001, "no-provenance", Severity.WARNING),
    CITATION_NOT_FOUND(6002, "citation-not-found", Severity.ERROR),
    NUMBER_NOT_CITED(6003, "number-not-cited", Severity.ERROR),
    UNUSED_ACCEPT(6004, "unused-accept", Severity.WARNING),
    NOT_STATED(6005, "not-stated", Severity.NOTE),
    ACCEPTED_ERROR(6006, "error-cannot-be-accepted", Severity.ERROR),

    LOWER_CASE_NAME(7001, "name-with-small-letter", Severity.NOTE),
    UNTITLED_VISIT(7002, "untitled-visit", Severity.NOTE),
    UNUSED_DECLARATION(7003, "unused-declaration", Severity.NOTE),
    WRITTEN_TWICE(7004, "written-twice", Severity.NOTE),
    VAGUE_WORDS(7005, "vague-words", Severity.NOTE);

    private final int number;
    private final String slug;
    private final Severity severity;

    Code(int number, String slug, Severity severity) {
        this.number = number;
        this.slug = slug;
        this.severity = severity;
    }

    /** {@code TRL4002}. */
    public String id() {
        return "TRL" + number;
    }

    /** A few words with hyphens. */
    public String slug() {
        return slug;
    }

    public Severity severity() {
        return severity;
    }

    /** The code with this id or slug, in any case. */
    public static Optional<Code> find(String idOrSlug) {
        return Arrays.stream(values())
                .filter(c -> c.id().equalsIgnoreCase(idOrSlug) || c.slug.equalsIgnoreCase(idOrSlug))
                .findFirst();
    }
}
