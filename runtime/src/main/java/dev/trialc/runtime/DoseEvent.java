package dev.trialc.runtime;

/** {@code dose of Alpha}: an event whose records are the administrations of a drug, never planned doses (T52). */
record DoseEvent(Declared drug) implements Declared {
    static final String PREFIX = "dose of ";

    @Override
    public String code() {
        return PREFIX + drug.code();
    }

    @Override
    public String title() {
        return PREFIX + drug.title();
    }
}
