package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is known of one participant: recorded dates, facts, choices, parameters. Names are those of the protocol.
 *
 * <p>Filled by its owner, then only read. A date is a calendar date at the site; no time zone plays a part.
 */
public final class Participant {
    /** A value of a fact, at a date or at every date. */
    public record FactEntry(String value, Optional<LocalDate> date) {}

    private final Map<String, NavigableSet<Recorded>> events = new LinkedHashMap<>();
    private final Map<String, List<PartialRecord>> partial = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, LocalDate>> cycleStarts = new LinkedHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> administrations = new LinkedHashMap<>();
    private final Map<String, List<FactEntry>> facts = new LinkedHashMap<>();
    private final Map<String, String> choices = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, LocalDate>> restarts = new LinkedHashMap<>();
    private final List<Done> done = new ArrayList<>();
    private Optional<String> arm = Optional.empty();
    private boolean onRecordsAlone;
    private Optional<String> contradiction = Optional.empty();
    private Optional<Participant> whole = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<LocalDate> visitedOn = Optional.empty();
    /** Of a view, the latest record that there is in all. */
    private Optional<LocalDate> latest = Optional.empty();

    /**
     * A visit that took place.
     *
     * @param episode the number of the record of an event to which it belongs, from 1; 0 for a visit that belongs to none
     * @param ordinal from 1; 0 for a visit that is no series
     */
    public record Done(String visit, int episode, int ordinal, LocalDate date) {
        /** {@code Lab 2.1}. */
        private String name() {
            return visit
                    + (episode == 0 ? "" : " " + episode)
                    + (ordinal == 0 ? "" : (episode == 0 ? " " : ".") + ordinal);
        }
    }

    /** Records an event; a second date of the same event is a second record. */
    public Participant on(String event, LocalDate date) {
        return on(event, date, Map.of());
    }

    /**
     * The same with attributes; other attributes on the same date are another record.
     *
     * @param attributes values as the protocol writes them, by name: a number in the attribute's unit, a code, {@code yes}, an ISO date
     */
    public Participant on(String event, LocalDate date, Map<String, String> attributes) {
        return on(event, date, Optional.empty(), attributes);
    }

    /** The same at a time of day (T51). */
    public Participant on(String event, LocalDate date, Optional<ClockTime> time, Map<String, String> attributes) {
        events.computeIfAbsent(event, e -> new TreeSet<>()).add(Recorded.on(date, time, attributes));
        return this;
    }

    /** Records an event of which only the month or the year is known: conditions ask for it, but nothing is counted from it (language §5.8). */
    public Participant on(String event, PartialDate date, Map<String, String> attributes) {
        partial.computeIfAbsent(event, e -> new ArrayList<>()).add(PartialRecord.of(date, attributes));
        return this;
    }

    /** Records of an event with a partial date, in the order in which they came. */
    List<PartialRecord> partial(String event) {
        return partial.getOrDefault(event, List.of());
    }

    /** Records the actual start of a cycle, numbered from 1. */
    public Participant cycleStart(String regimen, int cycle, LocalDate date) {
        numbered(cycleStarts, "start", regimen, cycle, date);
        return this;
    }

    /** Records that a cycle was begun again (T18), numbered from 1. */
    public Participant restart(String regimen, int cycle, LocalDate date) {
        numbered(restarts, "start again", regimen, cycle, date);
        return this;
    }

    /** Two days for one cycle contradict each other, also where a later one is not looked at. */
    private void numbered(
            Map<String, NavigableMap<Integer, LocalDate>> dates,
            String what,
            String regimen,
            int cycle,
            LocalDate date) {
        LocalDate earlier = dates.computeIfAbsent(regimen, r -> new TreeMap<>()).putIfAbsent(cycle, date);
        if (earlier != null && !earlier.equals(date) && contradiction.isEmpty()) {
            contradiction = Optional.of("Cycle " + cycle + " of " + regimen + " cannot " + what + " on both " + earlier
                    + " and " + date + ".");
        }
    }

    /** Records that a visit took place. */
    public Participant done(Done visit) {
        Optional<LocalDate> earlier = done.stream()
                .filter(d -> d.visit().equals(visit.visit()))
                .filter(d -> d.episode() == visit.episode() && d.ordinal() == visit.ordinal())
                .map(Done::date)
                .filter(date -> !date.equals(visit.date()))
                .findFirst();
        if (earlier.isPresent() && contradiction.isEmpty()) {
            contradiction = Optional.of(
                    visit.name() + " is recorded as done on " + earlier.get() + " and on " + visit.date() + ".");
        }
        done.add(visit);
        return this;
    }

    /** What of the record contradicts itself, in a sentence. */
    Optional<String> contradiction() {
        return contradiction;
    }

    /** Records that a drug was given. */
    public Participant administered(String drug, LocalDate date) {
        administrations.computeIfAbsent(drug, d -> new TreeSet<>()).add(date);
        return this;
    }

    /** @param value as the protocol writes it: a number in the fact's unit, a code, {@code yes} or {@code no}, an ISO date */
    public Participant fact(String name, String value, Optional<LocalDate> date) {
        facts.computeIfAbsent(name, f -> new ArrayList<>()).add(new FactEntry(value, date));
        return this;
    }

    public Participant inArm(String name) {
        arm = Optional.of(name);
        return this;
    }

    public Participant chose(String choice, String option) {
        choices.put(choice, option);
        return this;
    }

    /** Gives a parameter its value, in the words that would stand in the slot ({@code 6 weeks}). One never given is unknown. */
    public Participant parameter(String name, String words) {
        parameters.put(name, words);
        return this;
    }

    /** The same participant, of whom nothing is derived: Discontinuation and LastDose are the recorded ones. */
    Participant onRecordsAlone() {
        Participant same = copy(d -> true, r -> true);
        same.onRecordsAlone = true;
        return same;
    }

    /** Whether nothing may be derived. */
    boolean isOnRecordsAlone() {
        return onRecordsAlone;
    }

    /** Recorded dates, rising, each once; empty when there is no record. */
    public NavigableSet<LocalDate> recorded(String event) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        records(event).forEach(r -> dates.add(r.date()));
        return dates;
    }

    /** Records of an event in their order, of {@code dose of X} one for each day on which X was given; empty when there is none. */
    public List<Recorded> records(String event) {
        Optional<String> drug = events.containsKey(event) ? Optional.empty() : Event.drugOf(event);
        if (drug.isPresent()) {
            return administrations(drug).stream().map(Recorded::on).toList();
        }
        return List.copyOf(events.getOrDefault(event, new TreeSet<>()));
    }

    public NavigableMap<Integer, LocalDate> cycleStarts(String regimen) {
        return cycleStarts.getOrDefault(regimen, new TreeMap<>());
    }

    /** Dates on which a drug was given; of all drugs when empty. */
    public NavigableSet<LocalDate> administrations(Optional<String> drug) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        administrations.forEach((name, given) -> {
            if (drug.isEmpty() || drug.get().equals(name)) {
                dates.addAll(given);
            }
        });
        return dates;
    }

    public List<FactEntry> facts(String name) {
        return facts.getOrDefault(name, List.of());
    }

    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    public Optional<String> arm() {
        return arm;
    }

    public NavigableMap<Integer, LocalDate> restarts(String regimen) {
        return restarts.getOrDefault(regimen, new TreeMap<>());
    }

    /** Everything that was done, as recorded. */
    public List<Done> done() {
        return List.copyOf(done);
    }

    /** When an occurrence took place; the first record where two contradict each other. */
    public Optional<LocalDate> doneOn(String visit, int ordinal) {
        return done.stream()
                .filter(d -> d.visit().equals(visit) && d.episode() == 0 && d.ordinal() == ordinal)
                .map(Done::date)
                .findFirst();
    }

    /** Regimens of which a cycle start or a restart is recorded. */
    Set<String> startedRegimens() {
        Set<String> names = new LinkedHashSet<>(cycleStarts.keySet());
        names.addAll(restarts.keySet());
        return names;
    }

    /** The date at which the participant is looked at, where one was said. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** The day up to which something is known: the as-of date, else the latest record of any kind; before all days where there is none. */
    LocalDate knownUntil() {
        return asOf.orElseGet(() -> latest.orElseGet(this::latestRecord));
    }

    private LocalDate latestRecord() {
        return Stream.of(
                        events.values().stream()
                                .flatMap(records -> records.stream().map(Recorded::date)),
                        Stream.of(cycleStarts, restarts)
                                .flatMap(numbered -> numbered.values().stream())
                                .flatMap(starts -> starts.values().stream()),
                        administrations.values().stream().flatMap(NavigableSet::stream),
                        facts.values().stream().flatMap(List::stream).flatMap(entry -> entry.date().stream()),
                        done.stream().map(Done::date))
                .flatMap(dates -> dates)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** The participant as known at the end of a day: what is dated later is left out (language §6). */
    public Participant asOf(LocalDate day) {
        Participant seen = copy(d -> !d.date().isAfter(day), r -> !r.isAfter(day));
        seen.asOf = Optional.of(day);
        seen.events.values().forEach(records -> records.removeIf(r -> r.date().isAfter(day)));
        seen.partial.replaceAll((event, records) -> seenFrom(LocalDate.MIN, day, records));
        seen.cycleStarts.values().forEach(starts -> starts.values().removeIf(d -> d.isAfter(day)));
        seen.administrations.values().forEach(dates -> dates.removeIf(d -> d.isAfter(day)));
        seen.facts
                .values()
                .forEach(values ->
                        values.removeIf(v -> v.date().map(d -> d.isAfter(day)).orElse(false)));
        return seen;
    }

    /** The same participant before any restart that is dated after a day. */
    Participant restartedBy(LocalDate day) {
        return copy(d -> true, r -> !r.isAfter(day));
    }

    /** The same participant without what was done. */
    Participant beforeVisits() {
        return copy(d -> false, r -> true);
    }

    /**
     * The participant as one record of an event sees them (T27).
     *
     * @param number of the record, from 1
     * @param others events that may recur: they stand for their records from this one on, before the next
     */
    Participant episode(String event, int number, List<Recorded> records, List<String> others) {
        Recorded record = records.get(number - 1);
        Participant view = copy(d -> true, r -> true);
        view.whole = Optional.of(this);
        view.done.clear();
        done.stream()
                .filter(d -> d.episode() == number)
                .forEach(d -> view.done.add(new Done(d.visit(), 0, d.ordinal(), d.date())));
        view.events.put(event, new TreeSet<>(List.of(record)));
        for (String other : others) {
            NavigableSet<Recorded> own = new TreeSet<>(records(other));
            own.removeIf(r -> r.date().isBefore(record.date()));
            if (number < records.size()) {
                LocalDate next = records.get(number).date();
                own.removeIf(r -> !r.date().isBefore(next));
            }
            view.events.put(other, own);
            LocalDate end = number < records.size() ? records.get(number).date().minusDays(1) : LocalDate.MAX;
            view.partial.put(other, seenFrom(record.date(), end, partial(other)));
        }
        view.partial.remove(event);
        return view;
    }

    private static List<PartialRecord> seenFrom(LocalDate from, LocalDate to, List<PartialRecord> records) {
        return records.stream().flatMap(r -> r.seenFrom(from, to).stream()).toList();
    }

    /** Of one record's view, the participant with all records: what is derived for the study does not hang on a record. */
    Optional<Participant> whole() {
        return whole.map(w -> onRecordsAlone ? w.onRecordsAlone() : w);
    }

    /** The participant at a visit on a day. */
    Participant visitedOn(LocalDate day) {
        Participant view = copy(d -> true, r -> true);
        view.visitedOn = Optional.of(day);
        return view;
    }

    /** The day of the visit at which an activity is done; empty elsewhere. */
    Optional<LocalDate> visitedOn() {
        return visitedOn;
    }

    /** The same participant with the dated values of some days alone. */
    Participant withFacts(Predicate<LocalDate> days) {
        Participant view = copy(d -> true, r -> true);
        view.facts
                .values()
                .forEach(values ->
                        values.removeIf(v -> v.date().map(d -> !days.test(d)).orElse(true)));
        view.whole = whole.map(w -> w.withFacts(days));
        return view;
    }

    private Participant copy(Predicate<Done> visits, Predicate<LocalDate> restarted) {
        Participant copy = new Participant();
        events.forEach((name, dates) -> copy.events.put(name, new TreeSet<>(dates)));
        copy.partial.putAll(partial);
        cycleStarts.forEach((name, starts) -> copy.cycleStarts.put(name, new TreeMap<>(starts)));
        restarts.forEach((name, starts) -> starts.forEach((cycle, date) -> {
            if (restarted.test(date)) {
                copy.restart(name, cycle, date);
            }
        }));
        administrations.forEach((name, dates) -> copy.administrations.put(name, new TreeSet<>(dates)));
        facts.forEach((name, values) -> copy.facts.put(name, new ArrayList<>(values)));
        copy.choices.putAll(choices);
        copy.parameters.putAll(parameters);
        done.stream().filter(visits).forEach(copy.done::add);
        copy.arm = arm;
        copy.asOf = asOf;
        copy.visitedOn = visitedOn;
        copy.latest = Optional.of(latest.orElseGet(this::latestRecord));
        copy.onRecordsAlone = onRecordsAlone;
        copy.contradiction = contradiction;
        copy.whole = whole.map(w -> w.copy(visits, restarted));
        return copy;
    }
}
