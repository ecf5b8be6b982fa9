package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs worked examples through the interpreter (language §10). */
public final class ExampleRunner {
    private final Protocol protocol;

    public ExampleRunner(Protocol protocol) {
        this.protocol = protocol;
    }

    /** What came of one example, one outcome for each expectation. */
    public record Outcome(Example example, List<Checked> checked) {
        public Outcome {
            checked = List.copyOf(checked);
        }

        public boolean holds() {
            return checked.stream().allMatch(Checked::holds);
        }
    }

    /**
     * One expectation.
     *
     * @param rows rows that bear on it, in the schedule's order
     * @param activities for each of these rows what it has of the activity that is expected, as words behind it; empty where no activity is
     * @param deviations those of the participant where the expectation is about them
     */
    public record Checked(
            Example.Expectation expectation,
            boolean holds,
            List<Row> rows,
            List<String> activities,
            List<Deviation> deviations) {
        public Checked {
            rows = List.copyOf(rows);
            activities = List.copyOf(activities);
            deviations = List.copyOf(deviations);
        }

        Checked(Example.Expectation expectation, boolean holds, List<Row> rows) {
            this(expectation, holds, rows, List.of(), List.of());
        }

        /** The first few rows in words; empty when there are none. */
        public String found() {
            Stream<String> departures = deviations.stream().map(d -> "deviation on " + d.date() + ": " + d.text());
            Stream<String> visits = IntStream.range(0, rows.size())
                    .mapToObj(i -> rows.get(i).words() + (i < activities.size() ? activities.get(i) : ""));
            return Stream.concat(visits, departures).limit(6).collect(Collectors.joining("; "));
        }
    }

    /** All examples, in order. */
    public List<Outcome> runAll() {
        return protocol.examples().stream().map(this::run).toList();
    }

    public Outcome run(Example example) {
        Participant participant = participant(example);
        List<Row> schedule = new Interpreter(protocol).schedule(participant, example.horizon());
        List<Deviation> deviations = new Deviations(protocol, participant).all();
        VisitActivities activities = new VisitActivities(protocol, participant);
        return new Outcome(
                example,
                example.expected().stream()
                        .map(e -> e instanceof Example.Expectation.Includes i
                                ? check(i, schedule, activities)
                                : check(e, schedule, deviations))
                        .toList());
    }

    static Participant participant(Example example) {
        Participant participant = new Participant();
        for (Example.Given given : example.given()) {
            if (given instanceof Example.Given.OnDate g) {
                participant.on(g.event(), g.date(), g.time(), g.attributes());
            } else if (given instanceof Example.Given.OnPartialDate g) {
                participant.on(g.event(), g.date(), g.attributes());
            } else if (given instanceof Example.Given.CycleStart g) {
                participant.cycleStart(g.regimen(), g.cycle(), g.date());
            } else if (given instanceof Example.Given.FactValue g) {
                participant.fact(g.fact(), g.value(), g.date());
            } else if (given instanceof Example.Given.InArm g) {
                participant.inArm(g.arm());
            } else if (given instanceof Example.Given.Chosen g) {
                participant.chose(g.choice(), g.option());
            } else if (given instanceof Example.Given.Done g) {
                participant.done(new Participant.Done(
                        g.visit(), g.occurrence().episode(), g.occurrence().ordinal(), g.date()));
            } else if (given instanceof Example.Given.Restart g) {
                participant.restart(g.regimen(), g.cycle(), g.date());
            } else if (given instanceof Example.Given.Doses g) {
                g.from().datesUntil(g.to().plusDays(1)).forEach(d -> participant.administered(g.drug(), d));
            } else {
                Example.Given.ParameterValue g = (Example.Given.ParameterValue) given;
                participant.parameter(g.parameter(), g.words());
            }
        }
        return example.asOf().map(participant::asOf).orElse(participant);
    }

    private Checked check(Example.Expectation expectation, List<Row> schedule, List<Deviation> deviations) {
        if (expectation instanceof Example.Expectation.Deviates e) {
            boolean found = deviations.stream()
                    .anyMatch(d -> e.on().map(d.date()::equals).orElse(true));
            return new Checked(e, found, List.of(), List.of(), deviations);
        }
        if (expectation instanceof Example.Expectation.Complies e) {
            return new Checked(e, deviations.isEmpty(), List.of(), List.of(), deviations);
        }
        if (expectation instanceof Example.Expectation.HasStatus e) {
            List<Row> rows = visits(schedule, e.visit(), e.occurrence());
            boolean found = rows.stream()
                    .anyMatch(r -> r.status().name().equals(e.status().name())
                            && e.on().map(d -> d.equals(r.actual())).orElse(true));
            return new Checked(e, found, rows);
        }
        if (expectation instanceof Example.Expectation.Due e) {
            List<Row> rows = visits(schedule, e.visit(), e.occurrence());
            return new Checked(e, rows.stream().anyMatch(r -> matches(e, r)), rows);
        }
        if (expectation instanceof Example.Expectation.Pending e) {
            List<Row> rows = numbered(of(schedule, e.item()), e.occurrence());
            return new Checked(e, rows.stream().anyMatch(r -> r.status() == Row.Status.PENDING), rows);
        }
        if (expectation instanceof Example.Expectation.None e) {
            List<Row> rows = of(schedule, e.item()).stream()
                    .filter(r -> r.status() != Row.Status.PENDING)
                    .filter(r -> e.after().isEmpty()
                            || isAfter(r.orderDate(), e.after().get()))
                    .toList();
            return new Checked(e, rows.isEmpty(), rows);
        }
        Example.Expectation.Dosed e = (Example.Expectation.Dosed) expectation;
        List<Row> rows = of(schedule, e.drug()).stream()
                .filter(r -> e.amount().map(r.amount()::equals).orElse(true))
                .filter(r -> r.due() != null
                        && !r.due().isBefore(e.from())
                        && !r.due().isAfter(e.to()))
                .toList();
        boolean every = e.from()
                .datesUntil(e.to().plusDays(1))
                .allMatch(d -> rows.stream().anyMatch(r -> d.equals(r.due())));
        return new Checked(e, every, rows);
    }

    private static Checked check(Example.Expectation.Includes e, List<Row> schedule, VisitActivities activities) {
        List<Row> rows = visits(schedule, e.visit(), e.occurrence());
        boolean found = rows.stream()
                .filter(r -> r.orderDate() != null)
                .anyMatch(r -> e.included() == activities.of(r).stream().anyMatch(a -> is(e, a)));
        List<String> words = rows.stream()
                .map(r -> r.orderDate() == null ? "" : " " + words(e, activities.of(r)))
                .toList();
        return new Checked(e, found, rows, words, List.of());
    }

    private static boolean is(Example.Expectation.Includes e, DueActivity activity) {
        return activity.name().equals(e.activity())
                && e.at().map(at -> activity.timepoints().stream().anyMatch(at::isMetBy))
                        .orElse(true);
    }

    /** {@code with PK at 2 hours after end of Alpha}. */
    private static String words(Example.Expectation.Includes e, List<DueActivity> activities) {
        List<String> words = activities.stream()
                .filter(a -> a.name().equals(e.activity()))
                .map(DueActivity::words)
                .toList();
        return words.isEmpty() ? "without " + e.activity() : "with " + String.join(" and ", words);
    }

    private static List<Row> visits(List<Row> schedule, String visit, Example.Occurrence occurrence) {
        return numbered(of(schedule, visit), occurrence);
    }

    private static List<Row> numbered(List<Row> rows, Example.Occurrence occurrence) {
        return rows.stream()
                .filter(r -> occurrence.ordinal() == 0 || r.ordinal().orElse(0) == occurrence.ordinal())
                .filter(r -> occurrence.episode() == 0 || r.episode().orElse(0) == occurrence.episode())
                .toList();
    }

    private static boolean isAfter(@org.jspecify.annotations.Nullable LocalDate date, LocalDate limit) {
        return date != null && date.isAfter(limit);
    }

    private static List<Row> of(List<Row> schedule, String item) {
        List<Row> rows = new ArrayList<>(schedule);
        rows.removeIf(r -> !r.item().equals(item));
        return rows;
    }

    private static boolean matches(Example.Expectation.Due e, Row row) {
        return same(e.due(), row.due()) && same(e.earliest(), row.earliest()) && same(e.latest(), row.latest());
    }

    private static boolean same(Optional<LocalDate> expected, @org.jspecify.annotations.Nullable LocalDate actual) {
        return expected.isEmpty() || expected.get().equals(actual);
    }
}
