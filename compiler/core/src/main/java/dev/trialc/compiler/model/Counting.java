package dev.trialc.compiler.model;

/**
 * From where a protocol counts its study days and weeks.
 *
 * @param reference the event whose date is study day 1, usually {@code FirstDose} (T04); weeks that name no event are counted from it, too
 * @param dayZero whether that day is study day 0 (T04); usually false
 * @param weekOne whether the week that begins on the day from which weeks are counted is week 1 (T22); usually it is week 0
 */
public record Counting(String reference, boolean dayZero, boolean weekOne) {
    public static final Counting USUAL = new Counting("FirstDose", false, false);
}
