package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Dates of one participant: recorded events, and those that follow from them (T01, T05, T06, T24). */
abstract class ParticipantEvents extends ParticipantFacts {
    static final String FIRST_DOSE = "FirstDose";
    static final String RANDOMIZATION = "Randomization";
    static final String LAST_DOSE = "LastDose";
    static final String DISCONTINUATION = "Discontinuation";
    static final String DEATH = "Death";
    static final String STUDY_WITHDRAWAL = "StudyWithdrawal";

    /** Null where no event follows from values. */
    private @Nullable DerivedEvents derived;

    private Set<String> recurring = Set.of();
    private @Nullable Episode episode;
    private boolean onRecordsAlone;

    ParticipantEvents(ParticipantRecord record) {
        super(record);
    }

    /** The day on which the last of the participant's regimens met its until, once each has; else never (T06). */
    abstract int metByRegimens();

    /**
     * An event that follows from values where nobody recorded it (T08): on every day on which a condition turns true.
     *
     * @param named the facts and events whose dated records are looked at
     */
    protected final void derive(Declared event, Condition when, Declared... named) {
        derive(event, new Derivation(this, when, false, Stated.of(Length.days(0)), named));
    }

    /** The same where a later record, at least {@code confirmed} on, has to meet the condition still. */
    protected final void deriveConfirmed(Declared event, Condition when, Stated<Length> confirmed, Declared... named) {
        derive(event, new Derivation(this, when, true, confirmed, named));
    }

    private void derive(Declared event, Derivation derivation) {
        if (derived == null) {
            derived = new DerivedEvents(this);
        }
        derived.add(event.code(), derivation);
    }

    /** Events that may have several records; in {@code for each} another event they stand for those of one of its records. */
    protected final void mayRecur(Declared... events) {
        recurring = codes(recurring, events);
    }

    /** Names and those of some declarations. */
    static Set<String> codes(Set<String> names, Declared... more) {
        Set<String> all = new HashSet<>(names);
        for (Declared one : more) {
            all.add(one.code());
        }
        return all;
    }

    @Override
    final EventRecords events(String name) {
        Episode one = episode;
        if (one != null && one.event().equals(name)) {
            return one.own();
        }
        if (one != null && (recurring.contains(name) || name.startsWith(DoseEvent.PREFIX))) {
            return one.of(allEvents(name));
        }
        return allEvents(name);
    }

    /** The number of the record of an event as which the participant is seen; 0 for none (T27). */
    final int episode() {
        return episode == null ? 0 : episode.number();
    }

    /** Runs something while an event stands for one of some of its records, numbered from 1. */
    final void withEpisode(String event, List<EventRecord> all, int number, Runnable plan) {
        int next = number < all.size() ? all.get(number).day() : EpochDays.NEVER;
        Episode before = episode;
        episode = new Episode(event, number, all.get(number - 1), next);
        try {
            plan.run();
        } finally {
            episode = before;
        }
    }

    /** Asks for something that is the participant's as a whole, not that of one record of an event. */
    final <T> T withoutEpisode(Supplier<T> question) {
        Episode before = episode;
        episode = null;
        try {
            return question.get();
        } finally {
            episode = before;
        }
    }

    /** The event of which every administration of a drug is a record (T52). */
    protected static Declared doseOf(Declared drug) {
        return new DoseEvent(drug);
    }

    private EventRecords allEvents(String name) {
        if (name.startsWith(DoseEvent.PREFIX)) {
            return record().administrations(name.substring(DoseEvent.PREFIX.length()));
        }
        EventRecords recorded = record().events(name);
        return derived == null || !recorded.isEmpty() ? recorded : derived.of(name);
    }

    /**
     * The first day of a record, on or after a day, on which a condition is true; {@link EpochDays#NEVER} while there is none (T45).
     *
     * @param named the facts and events whose dated records are looked at
     */
    protected final int firstTrue(int from, Condition when, Declared... named) {
        for (int day : daysOf(named)) {
            if (day >= from && quietly(when, day) == Truth.TRUE) {
                return day;
            }
        }
        return EpochDays.NEVER;
    }

    /** The days of all dated records of facts and events, rising, each once. */
    final int[] daysOf(Declared... named) {
        TreeSet<Integer> days = new TreeSet<>();
        for (Declared one : named) {
            record().fact(one.code()).ifPresent(history -> history.values().forEach(v -> days.add(v.day())));
            events(one.code()).all().forEach(r -> days.add(r.day()));
        }
        days.remove(EpochDays.UNKNOWN);
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Only values dated strictly after an anchor. */
    protected static ValueTime after(Anchor anchor) {
        return ValueTime.after(anchor);
    }

    /** Only values dated strictly before an anchor. */
    protected static ValueTime before(Anchor anchor) {
        return ValueTime.before(anchor);
    }

    /** The first record of an event; for {@code LastDose} and {@code Discontinuation} also what follows from other records. */
    protected final Anchor event(Declared event) {
        return event(event.code());
    }

    final Anchor event(String name) {
        EventRecords records = recordsOrWhatFollows(name);
        EventRecord first = records.pick(0, RecordCondition.ANY);
        return first == null ? Anchor.unknown(name) : Anchor.of(first, name);
    }

    /** The records of an event; where there are none, of {@code LastDose} and {@code Discontinuation} the day that follows from others. */
    final EventRecords recordsOrWhatFollows(String name) {
        EventRecords records = events(name);
        int day = records.isEmpty() ? following(name) : EpochDays.NEVER;
        return day == EpochDays.NEVER
                ? records
                : new EventRecords(List.of(new EventRecord(day, RecordTime.UNKNOWN, Map.of())));
    }

    /** The n-th record of an event by date, from 1. */
    protected final Anchor nth(Declared event, int number) {
        return pick(event, number - 1, RecordCondition.ANY);
    }

    /** The first record of an event on or after the day of an anchor; while that is unknown, what it needs. */
    protected final Anchor firstSince(Declared event, Anchor since) {
        if (!since.isKnown()) {
            return since;
        }
        int day = events(event.code()).next(since.day());
        return day == EpochDays.NEVER ? Anchor.unknown(event.code()) : Anchor.known(day, event.code());
    }

    /** The last record but {@code before} others; 0 is the last. */
    protected final Anchor lastBut(Declared event, int before) {
        return pick(event, -1 - before, RecordCondition.ANY);
    }

    /** The records of an event that meet a condition for sure, by date; for all of them the condition is always true. */
    protected final List<Anchor> each(Declared event, RecordCondition condition) {
        List<Anchor> all = new ArrayList<>();
        for (EventRecord one : events(event.code()).all()) {
            if (condition.of(one) == Truth.TRUE) {
                all.add(Anchor.of(one, event.code()));
            }
        }
        return all;
    }

    /** Of the records that meet a condition, the one at an index from 0, or counted from the last where negative (−1 is the last). */
    protected final Anchor pick(Declared event, int index, RecordCondition condition) {
        EventRecord picked = events(event.code()).pick(index, condition);
        return picked == null ? Anchor.unknown(which(index) + event.code()) : Anchor.of(picked, event.code());
    }

    /** Which record is missing, as the protocol says it: {@code second }, {@code 4th }; nothing for the first. */
    private static String which(int index) {
        return switch (index) {
            case -2 -> "last but one "; // the language has no other from the last
            case 0 -> "";
            case 1 -> "second ";
            case 2 -> "third ";
            default -> {
                int number = index + 1;
                int last = number / 10 % 10 == 1 ? 0 : number % 10;
                String ending = last == 1 ? "st " : last == 2 ? "nd " : last == 3 ? "rd " : "th ";
                yield number + ending;
            }
        };
    }

    /** A calendar date for everybody. */
    protected static Anchor date(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return Anchor.known(EpochDays.of(date, "date"), date.toString());
    }

    /** The event whose date is study day 1. */
    protected Anchor reference() {
        return event(FIRST_DOSE);
    }

    /** Whether study days count from day 0 instead (T04). */
    protected boolean countsFromDayZero() {
        return false;
    }

    /** Study day {@code day} as a date (T04). */
    protected final Anchor studyDay(int day) {
        Anchor reference = reference();
        if (!reference.isKnown()) {
            return reference;
        }
        int offset = countsFromDayZero() || day < 0 ? day : day - 1;
        return Anchor.studyDay(EpochDays.plusDays(reference.day(), offset), reference);
    }

    /** The latest administration of one drug once that drug, or treatment, stopped (T05). */
    protected final Anchor lastDoseOf(Declared drug) {
        int stopped =
                onRecordsAlone ? EpochDays.NEVER : over(withoutEpisode(() -> onRecordsAlone(() -> endOfDrug(drug))));
        int last = stopped == EpochDays.NEVER
                ? EpochDays.UNKNOWN
                : record().administrations(drug.code()).lastUntil(stopped);
        String name = LAST_DOSE + " of " + drug.code();
        return last == EpochDays.UNKNOWN ? Anchor.unknown(name) : Anchor.known(last, name);
    }

    /** The earliest record of an event on or after a day, as an end; {@link EpochDays#NEVER} while there is none (T23). */
    protected final int next(Declared event, int from) {
        return next(event.code(), from);
    }

    final int next(String name, int from) {
        EventRecords records = events(name);
        if (!records.isEmpty()) {
            return records.next(from);
        }
        int following = following(name);
        return following >= from ? following : EpochDays.NEVER;
    }

    /** The same of the records that meet a condition for sure. */
    protected final int next(Declared event, int from, RecordCondition condition) {
        for (EventRecord one : events(event.code()).all()) {
            if (one.day() >= from && condition.of(one) == Truth.TRUE) {
                return one.day();
            }
        }
        return EpochDays.NEVER;
    }

    /** A composed anchor as an end: its date where that is known and on or after a day. */
    protected static int next(Anchor anchor, int from) {
        return anchor.isKnown() && anchor.day() >= from ? anchor.day() : EpochDays.NEVER;
    }

    /** The earliest of several ends. */
    protected static int earliest(int... days) {
        return EpochDays.earliest(days);
    }

    /** The recorded LastDose, which ends the doses of every regimen (T24). */
    final int recordedLastDose() {
        return record().events(LAST_DOSE).next(EpochDays.UNKNOWN);
    }

    private int first(String name) {
        return next(name, EpochDays.UNKNOWN);
    }

    /** The day of an event without a record that follows from other records; {@link EpochDays#NEVER} while none does. */
    private int following(String name) {
        if (onRecordsAlone) {
            return EpochDays.NEVER;
        }
        return switch (name) {
            case LAST_DOSE -> derivedLastDose();
            case DISCONTINUATION -> derivedDiscontinuation();
            default -> EpochDays.NEVER;
        };
    }

    private int derivedDiscontinuation() {
        return episode == null
                ? onRecordsAlone(this::metByRegimens)
                : withoutEpisode(() -> onRecordsAlone(this::metByRegimens));
    }

    /** The day on which all statements that give a drug have ended; {@link EpochDays#NEVER} while one of them goes on. */
    protected int endOfDrug(Declared drug) {
        return EpochDays.NEVER;
    }

    /** The day on which treatment stopped, or a drug did before; {@link EpochDays#NEVER} while that is not known, or only bound to come. */
    private int over(int endOfDrug) {
        int stopped = Math.min(endOfDrug, Math.min(first(DISCONTINUATION), first(DEATH)));
        return stopped <= record().knownUntil() ? stopped : EpochDays.NEVER;
    }

    private int derivedLastDose() {
        int stopped = over(EpochDays.NEVER);
        int last = stopped == EpochDays.NEVER ? EpochDays.UNKNOWN : record().lastAdministrationUntil(stopped);
        return last == EpochDays.UNKNOWN ? EpochDays.NEVER : last;
    }

    /**
     * Asks for a day while Discontinuation and LastDose are only what is recorded: what follows from the end of treatment cannot be what
     * ends it.
     */
    final int onRecordsAlone(IntSupplier day) {
        boolean before = onRecordsAlone;
        onRecordsAlone = true;
        try {
            return day.getAsInt();
        } finally {
            onRecordsAlone = before;
        }
    }

    final boolean isOnRecordsAlone() {
        return onRecordsAlone;
    }
}
