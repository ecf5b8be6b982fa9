package dev.trialc.runtime;

/** The kinds of value that a parameter has, each with an example of its words. */
public enum ParameterType {
    /** Whole days, weeks, months or years; see {@link Length#parse}. */
    DURATION("6 weeks"),
    /** An amount of a drug with its unit, printed as given. */
    AMOUNT("150 mg"),
    /** A route of administration, printed as given. */
    ROUTE("orally"),
    /** How often on a dosing day; see {@link Frequency#parse}. */
    FREQUENCY("twice daily"),
    /** Dosing days of a cycle; see {@link CycleDays#parse}. */
    DAYS("days 1 to 21"),
    /** When a visit is; see {@link VisitTiming#parse}. */
    TIMING("every 6 weeks from FirstDose"),
    /** A list of dates, or {@code none}; see {@link WorkingDays#parse}. */
    DATES("2026-04-03, 2026-04-06");

    private final String example;

    ParameterType(String example) {
        this.example = example;
    }

    /** Words that such a parameter may be given as. */
    public String example() {
        return example;
    }

    /**
     * Reads a value only to see whether it can be read.
     *
     * @throws InconsistentRecordException naming the parameter and an example when it cannot
     */
    void check(String parameter, String words) {
        try {
            switch (this) {
                case DURATION -> Length.parse(words);
                case FREQUENCY -> Frequency.parse(words);
                case DAYS -> CycleDays.parse(words);
                case TIMING -> VisitTiming.parse(words);
                case DATES -> WorkingDays.parse(words);
                case AMOUNT -> DoseAmount.check(words);
                case ROUTE -> Words.of(words).notEmpty();
            }
        } catch (IllegalArgumentException e) {
            throw new InconsistentRecordException(parameter + ": \"" + words + "\" cannot be read (" + e.getMessage()
                    + "). Write it like \"" + example + "\".");
        }
    }
}
