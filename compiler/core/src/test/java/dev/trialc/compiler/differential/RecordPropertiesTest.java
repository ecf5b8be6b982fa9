package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.differential.protocols.RandomProtocol;
import dev.trialc.compiler.evaluate.Deviations;
import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.resolve.SlotReader;
import dev.trialc.compiler.session.Compilation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of records whatever the protocol: said of the interpreter alone, which agreement with the generated class carries over. */
class RecordPropertiesTest {
    private static final long SEED = RunOptions.number("TRIALC_SEED", 20_260_120);
    private static final int PROTOCOLS = (int) RunOptions.number("TRIALC_PROPERTY_PROTOCOLS", 300);
    private static final int PARTICIPANTS = (int) RunOptions.number("TRIALC_PROTOCOL_PARTICIPANTS", 20);

    @FunctionalInterface
    private interface Property {
        /** What is wrong; empty where all is as it has to be, or where it says nothing of such a case. */
        Optional<String> broken(Protocol protocol, String text, Person person);
    }

    /** Language §6: what was done is always listed, once. */
    @Test
    void whatWasDoneIsListedOnce() {
        check((protocol, text, person) -> {
            List<Row> rows = rows(protocol, person);
            Map<String, LocalDate> done = new HashMap<>();
            for (Entry entry : person.entries()) {
                if (entry instanceof Entry.VisitDone v && known(v.date(), person)) {
                    done.put(v.visit() + " " + v.episode() + " " + v.ordinal(), v.date());
                }
            }
            for (Map.Entry<String, LocalDate> one : done.entrySet()) {
                long listed = rows.stream()
                        .filter(r ->
                                name(r).equals(one.getKey()) && one.getValue().equals(r.actual()))
                        .count();
                boolean expected = !one.getValue().isAfter(person.horizon());
                if (expected && listed != 1) {
                    return Optional.of(one + " is listed " + listed + " times");
                }
            }
            return rows.stream()
                    .filter(r -> r.actual() != null && !r.actual().equals(done.get(name(r))))
                    .map(r -> name(r) + " was not done on " + r.actual())
                    .findFirst();
        });
    }

    /** Language §6: as of a date, what is recorded later makes no difference. */
    @Test
    void laterRecordsDoNotCount() {
        check((protocol, text, person) -> {
            if (person.asOf().isEmpty()) {
                return Optional.empty();
            }
            List<Entry> known = new ArrayList<>(person.entries());
            known.removeIf(e -> !known(date(e), person));
            Person earlier = new Person(known, person.asOf(), person.horizon());
            if (!rows(protocol, person).equals(rows(protocol, earlier))) {
                return Optional.of("other rows without later records");
            }
            return deviations(protocol, person).equals(deviations(protocol, earlier))
                    ? Optional.empty()
                    : Optional.of("other deviations without later records");
        });
    }

    /**
     * A later horizon lists more, and changes nothing of what was listed; but what was done more than three years before it is due finds
     * its plan once the horizon reaches that (schedule.md).
     */
    @Test
    void aLaterHorizonOnlyAdds() {
        check((protocol, text, person) -> {
            List<Row> more = rows(protocol, person.until(person.horizon().plusDays(70)));
            return rows(protocol, person).stream()
                    .filter(r -> r.status() != Row.Status.PENDING && r.status() != Row.Status.UNSCHEDULED)
                    .filter(r -> !more.contains(r))
                    .map(r -> "only with the earlier horizon: " + r)
                    .findFirst();
        });
    }

    /** Where no plan names what was done, visits that were done move nothing: all planned rows are still there. */
    @Test
    void whatWasDoneMovesNoPlanThatDoesNotNameIt() {
        check((protocol, text, person) -> {
            boolean restarted = person.entries().stream().anyMatch(Entry.Restarted.class::isInstance);
            if (restarted || text.contains("actual ") || text.contains("done") || text.contains("or instead")) {
                return Optional.empty();
            }
            List<Entry> undone = new ArrayList<>(person.entries());
            undone.removeIf(Entry.VisitDone.class::isInstance);
            List<String> with = rows(protocol, person).stream()
                    .map(RecordPropertiesTest::plan)
                    .toList();
            return rows(protocol, new Person(undone, person.asOf(), person.horizon())).stream()
                    .filter(row -> row.status() != Row.Status.PENDING) // done after the horizon, it is not listed
                    .map(RecordPropertiesTest::plan)
                    .filter(row -> !with.contains(row))
                    .map(row -> "not planned once something was done: " + row)
                    .findFirst();
        });
    }

    private static void check(Property property) {
        List<String> found = IntStream.range(0, PROTOCOLS)
                .parallel()
                .mapToObj(n -> first(RandomProtocol.make(SEED, n), property))
                .flatMap(Optional::stream)
                .toList();
        assertThat(found.stream().limit(5))
                .as(found.size() + " protocols, seed " + SEED)
                .isEmpty();
    }

    private static Optional<String> first(RandomProtocol random, Property property) {
        Compilation compilation = random.check();
        if (compilation.hasErrors()) {
            return Optional.empty();
        }
        Protocol protocol = compilation.protocol().orElseThrow();
        RandomParticipant people = new RandomParticipant(protocol);
        for (int number = 0; number < PARTICIPANTS; number++) {
            Person person = people.make(SEED, number);
            Optional<String> broken = broken(protocol, random.text(), person, property);
            if (broken.isPresent()) {
                Person small = smaller(protocol, random.text(), person, property);
                String now = broken(protocol, random.text(), small, property).orElseThrow();
                return Optional.of(now + "\n" + small.example("a property", List.of()) + random.text());
            }
        }
        return Optional.empty();
    }

    /** Without every entry that is not needed to break the property. */
    private static Person smaller(Protocol protocol, String text, Person person, Property property) {
        Person small = person;
        for (int at = 0; at < small.entries().size(); ) {
            Person less = small.without(at, at + 1);
            boolean still = broken(protocol, text, less, property).isPresent();
            small = still ? less : small;
            at += still ? 0 : 1;
        }
        return small;
    }

    private static Optional<String> broken(Protocol protocol, String text, Person person, Property property) {
        try {
            return property.broken(protocol, text, person);
        } catch (InconsistentRecordException | SlotReader.SlotException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(e + " at " + (e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0]));
        }
    }

    private static List<Row> rows(Protocol protocol, Person person) {
        return new Interpreter(protocol).schedule(person.participant(), person.horizon());
    }

    private static List<String> deviations(Protocol protocol, Person person) {
        return new Deviations(protocol, person.participant())
                .all().stream().map(Object::toString).toList();
    }

    private static String name(Row row) {
        return row.item() + " " + row.episode().orElse(0) + " " + row.ordinal().orElse(0);
    }

    private static String plan(Row row) {
        return name(row) + " " + row.earliest() + " " + row.due() + " " + row.latest() + " " + row.anchor() + " "
                + row.cycle() + row.cycleDay();
    }

    private static boolean known(LocalDate date, Person person) {
        return person.asOf().map(day -> !date.isAfter(day)).orElse(true);
    }

    private static LocalDate date(Entry entry) {
        if (entry instanceof Entry.Happened e) {
            return e.date();
        }
        if (entry instanceof Entry.CycleStarted e) {
            return e.date();
        }
        if (entry instanceof Entry.Restarted e) {
            return e.date();
        }
        if (entry instanceof Entry.Administered e) {
            return e.date();
        }
        if (entry instanceof Entry.VisitDone e) {
            return e.date();
        }
        return entry instanceof Entry.FactFound e ? e.date().orElse(LocalDate.MIN) : LocalDate.MIN;
    }
}
