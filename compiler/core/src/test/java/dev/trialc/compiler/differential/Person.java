package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.runtime.ParticipantRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A participant as both implementations are told of them.
 *
 * @param asOf at the end of which day they are looked at; empty for all that is recorded
 * @param horizon last date of the schedule, inclusive
 */
record Person(List<Entry> entries, Optional<LocalDate> asOf, LocalDate horizon) {
    Person {
        entries = List.copyOf(entries);
    }

    /** One that is looked at with all that is recorded. */
    Person(List<Entry> entries, LocalDate horizon) {
        this(entries, Optional.empty(), horizon);
    }

    static Person of(Example example) {
        return new Person(example.given().stream().flatMap(Entry::all).toList(), example.asOf(), example.horizon());
    }

    Participant participant() {
        Participant participant = new Participant();
        entries.forEach(entry -> entry.to(participant));
        return asOf.map(participant::asOf).orElse(participant);
    }

    /** The record; a parameter that no entry gives is said to be unknown. */
    ParticipantRecord record(Protocol protocol) {
        ParticipantRecord.Builder record = ParticipantRecord.builder();
        for (Parameter parameter : protocol.parameters()) {
            record.parameterUnknown(parameter.name());
        }
        entries.forEach(entry -> entry.to(record));
        ParticipantRecord all = record.build();
        return asOf.map(all::asOf).orElse(all);
    }

    Person without(int from, int to) {
        List<Entry> fewer = new ArrayList<>(entries.subList(0, from));
        fewer.addAll(entries.subList(to, entries.size()));
        return new Person(fewer, asOf, horizon);
    }

    /** Each way in which one thing less is said of one of the entries. */
    List<Person> simpler() {
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Entry simpler : entries.get(i).simpler()) {
                List<Entry> some = new ArrayList<>(entries);
                some.set(i, simpler);
                all.add(new Person(some, asOf, horizon));
            }
        }
        return all;
    }

    /** The same with all that is recorded. */
    Person withHindsight() {
        return new Person(entries, horizon);
    }

    Person until(LocalDate other) {
        return new Person(entries, asOf, other);
    }

    /** An {@code example} block to paste into the protocol; {@code expected} are its expectations, one a line. */
    String example(String title, List<String> expected) {
        StringBuilder text = new StringBuilder("example \"" + title + "\" {\n");
        String given =
                entries.stream().map(Entry::given).flatMap(Optional::stream).collect(Collectors.joining(", "));
        if (!given.isEmpty()) {
            text.append("  given ").append(given).append('\n');
        }
        asOf.ifPresent(day -> text.append("  as of ").append(day).append('\n'));
        text.append("  horizon ").append(horizon).append('\n');
        expected.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append("}\n").toString();
    }
}
