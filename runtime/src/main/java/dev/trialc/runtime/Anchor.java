package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A date of one participant that other dates are counted from (T01 to T09): known, with a name, or unknown, with what it needs.
 *
 * <p>Immutable. Dates are epoch days.
 */
public final class Anchor {
    private final int day;
    private final int base;
    private final long interval;
    private final String name;
    private final List<String> needs;
    private final boolean open;
    private final boolean theirs;
    private final RecordTime time;

    private Anchor(int day, int base, long interval, String name, List<String> needs, boolean open) {
        this(day, base, interval, name, needs, open, true, RecordTime.UNKNOWN);
    }

    private Anchor(
            int day,
            int base,
            long interval,
            String name,
            List<String> needs,
            boolean open,
            boolean theirs,
            RecordTime time) {
        this.theirs = theirs;
        this.time = time;
        this.day = day;
        this.base = base;
        this.interval = interval;
        this.name = name;
        this.needs = needs;
        this.open = open;
    }

    /** A date that is known, under the name of the event that it is the date of. */
    public static Anchor known(int day, String name) {
        return new Anchor(day, day, 0, name, List.of(), false);
    }

    /** The date of a record, which may have a time of day: its day alone is what others are counted from. */
    static Anchor of(EventRecord record, String name) {
        return new Anchor(record.day(), record.day(), 0, name, List.of(), false, true, record.time());
    }

    /** The time of day where this is one record itself, and has one (T51). */
    RecordTime time() {
        return time;
    }

    /** One of several has no time of day. */
    private Anchor untimed() {
        return time.isKnown() ? new Anchor(day, base, interval, name, needs, open) : this;
    }

    /** A date that is not known yet; {@code need} says in words what would have to be known. */
    public static Anchor unknown(String need) {
        return new Anchor(EpochDays.UNKNOWN, EpochDays.UNKNOWN, 0, need, List.of(need), false);
    }

    /** A date that will be known once something has ended: until then no alternative takes its place (T26). */
    static Anchor open(String need) {
        return new Anchor(EpochDays.UNKNOWN, EpochDays.UNKNOWN, 0, need, List.of(need), true);
    }

    /** A study day of a reference event, with that event's name. */
    static Anchor studyDay(int day, Anchor reference) {
        return new Anchor(day, reference.day, Math.abs((long) day - reference.day), reference.name, List.of(), false);
    }

    /** This unknown date, which cannot come about in the participant's arm: where the latest of several is asked for, nobody waits for it. */
    Anchor ofOthers() {
        return new Anchor(day, base, interval, name, needs, open, false, time);
    }

    /** The earliest that is known, on a tie the first written; pending only if none is known (T07). */
    public static Anchor firstOf(Anchor... anchors) {
        Anchor first = anchors[0];
        for (Anchor anchor : anchors) {
            if (anchor.isKnown() && (!first.isKnown() || anchor.day < first.day)) {
                first = anchor;
            }
        }
        return first.isKnown() ? first.untimed() : unknown(join(" or ", List.of(anchors)));
    }

    /** The latest, on a tie the first written; waits for all that can come about in the participant's arm (T07). */
    public static Anchor laterOf(Anchor... anchors) {
        List<Anchor> theirs = Stream.of(anchors).filter(anchor -> anchor.theirs).toList();
        return latest(theirs.isEmpty() ? List.of(anchors) : theirs);
    }

    private static Anchor latest(List<Anchor> anchors) {
        Anchor latest = anchors.get(0);
        List<Anchor> unknown = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (!anchor.isKnown()) {
                unknown.add(anchor);
            } else if (anchor.day > latest.day) {
                latest = anchor;
            }
        }
        return unknown.isEmpty() ? latest.untimed() : unknown(join(" and ", unknown));
    }

    private static String join(String word, List<Anchor> anchors) {
        String joined = anchors.get(0).phrase();
        for (int i = 1; i < anchors.size(); i++) {
            joined = joined + word + anchors.get(i).phrase();
        }
        return joined;
    }

    /** All that an unknown anchor needs, as one thing. */
    private String phrase() {
        return needs.size() == 1 ? needs.get(0) : String.join(" and ", needs);
    }

    /** This anchor, or the other one where this is unknown; of a visit that has not ended yet (T26) still this one. */
    public Anchor orElse(Anchor otherwise) {
        if (isKnown() || open) {
            return untimed();
        }
        return otherwise.isKnown() ? otherwise.untimed() : unknown(join(" or ", List.of(this, otherwise)));
    }

    public Anchor plusDays(int days) {
        return shifted(Length.days(days), 1);
    }

    public Anchor plusWeeks(int weeks) {
        return shifted(Length.weeks(weeks), 1);
    }

    public Anchor plusMonths(int months) {
        return shifted(Length.months(months), 1);
    }

    public Anchor plusYears(int years) {
        return shifted(Length.years(years), 1);
    }

    public Anchor minusDays(int days) {
        return shifted(Length.days(days), -1);
    }

    public Anchor minusWeeks(int weeks) {
        return shifted(Length.weeks(weeks), -1);
    }

    public Anchor minusMonths(int months) {
        return shifted(Length.months(months), -1);
    }

    public Anchor minusYears(int years) {
        return shifted(Length.years(years), -1);
    }

    /** This anchor and a length that a parameter says; unknown while either is. */
    public Anchor plus(Stated<Length> length) {
        return shifted(length, 1);
    }

    /** A length that a parameter says before this anchor. */
    public Anchor minus(Stated<Length> length) {
        return shifted(length, -1);
    }

    /** The n-th working day after this anchor, of which its own day is none; unknown while either is (T34). */
    public Anchor plusWorkingDays(int number, Stated<WorkingDays> days) {
        if (!days.known()) {
            return needing(days.needs());
        }
        return isKnown() ? on(days.get().after(day, number)) : this;
    }

    /** The n-th working day before this anchor. */
    public Anchor minusWorkingDays(int number, Stated<WorkingDays> days) {
        if (!days.known()) {
            return needing(days.needs());
        }
        return isKnown() ? on(days.get().before(day, number)) : this;
    }

    private Anchor shifted(Stated<Length> length, int sign) {
        return length.known() ? shifted(length.get(), sign) : needing(length.needs());
    }

    /** Unknown because a parameter is, besides what this anchor waits for. */
    private Anchor needing(List<String> parameters) {
        List<String> both = new ArrayList<>(needs);
        parameters.stream().filter(need -> !both.contains(need)).forEach(both::add);
        return new Anchor(EpochDays.UNKNOWN, EpochDays.UNKNOWN, 0, both.get(0), List.copyOf(both), open);
    }

    private Anchor shifted(Length length, int sign) {
        if (!isKnown()) {
            return this;
        }
        return on(length.after(day, sign));
    }

    private Anchor on(int to) {
        return new Anchor(to, base, Math.abs((long) to - day), name, needs, false);
    }

    public boolean isKnown() {
        return needs.isEmpty();
    }

    /** The epoch day; {@link EpochDays#UNKNOWN} while it is not known. */
    public int day() {
        return day;
    }

    /** The epoch day of the event that this date was counted from; {@link EpochDays#UNKNOWN} while it is not known. */
    public int base() {
        return base;
    }

    /** Days between this date and what it was last counted from, for windows in percent; 0 for an event's own date. */
    public long interval() {
        return interval;
    }

    /** The name of the event, date or visit that decided; while unknown, what is needed. */
    public String name() {
        return name;
    }

    /** What is missing, in words; empty when the date is known. */
    public List<String> needs() {
        return needs;
    }

    @Override
    public String toString() {
        return isKnown() ? name + " on " + EpochDays.date(day) : "pending (needs " + String.join(", ", needs) + ")";
    }
}
