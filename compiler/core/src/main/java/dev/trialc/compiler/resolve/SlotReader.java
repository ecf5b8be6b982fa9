package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.parse.TrialFileParser;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.SyntaxFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a parameter's value in the words that would stand in its slot, with the grammar that reads the slot itself: {@code 6 weeks},
 * {@code twice daily}, {@code days 1 to 21}, {@code every 6 weeks from FirstDose}.
 */
public final class SlotReader {
    private static final Pattern DATE = Pattern.compile("(?:19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private SlotReader() {}

    /** Words that do not fit the slot; the message says what would. */
    public static final class SlotException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SlotException(String parameter, String words, Parameter.Type type) {
            this(parameter, words, type, "");
        }

        /** @param what of the words does not fit, where that is one part of them */
        SlotException(String parameter, String words, Parameter.Type type, String what) {
            super("“" + words + "” does not fit the parameter " + parameter + ": " + what + "write, for example, “"
                    + type.example() + "”.");
        }
    }

    /** A period of whole days, weeks, months or years, of at least one. */
    public static Length.Fixed duration(String parameter, String words) {
        String text = "visit V " + words + " after FirstDose";
        return statement(text, words)
                .flatMap(s -> {
                    Desk desk = desk(Shared.fresh(), text);
                    desk.names().declare(new Names.Declared("FirstDose", Names.Kind.EVENT, Optional.empty(), true));
                    Optional<Timing> timing = new TimingResolver(desk, name("V"), "V", "value").timing(s.clauses());
                    return clean(desk, timing);
                })
                .map(Timing::plan)
                .filter(Plan.Once.class::isInstance)
                .map(p -> ((Plan.Once) p).at())
                .filter(dev.trialc.compiler.model.Anchor.Shifted.class::isInstance)
                .map(a -> ((dev.trialc.compiler.model.Anchor.Shifted) a).length())
                .filter(Length.Fixed.class::isInstance)
                .map(Length.Fixed.class::cast)
                .filter(f -> f.amount() > 0)
                .orElseThrow(() -> new SlotException(parameter, words, Parameter.Type.DURATION));
    }

    /** How much of a drug, and nothing else. */
    public static DoseStep.Amount.Of amount(String parameter, String words) {
        String text = "regimen R {\ngive D " + words + "\n}";
        return statement(text, words)
                .map(regimen -> regimen.inside().get(0).clauses())
                .filter(clauses -> clauses.size() == 1)
                .map(clauses -> clauses.get(0))
                .filter(ActionClause.Amount.class::isInstance)
                .flatMap(amount -> {
                    Desk desk = desk(Shared.fresh(), text);
                    return clean(desk, Optional.of(new DoseAmounts(desk).of((ActionClause.Amount) amount)));
                })
                .orElseThrow(() -> new SlotException(parameter, words, Parameter.Type.AMOUNT));
    }

    /** Times a day. */
    public static int frequency(String parameter, String words) {
        return step(words)
                .map(DoseStep::frequency)
                .filter(DoseStep.Frequency.TimesDaily.class::isInstance)
                .map(f -> ((DoseStep.Frequency.TimesDaily) f).count())
                .orElseThrow(() -> new SlotException(parameter, words, Parameter.Type.FREQUENCY));
    }

    /** Days of the cycle; empty for {@code every day}. */
    public static Optional<DayList> days(String parameter, String words) {
        if (words.strip().equals("every day")) {
            return Optional.empty();
        }
        return Optional.of(step("on " + words.strip())
                .map(DoseStep::days)
                .filter(DoseStep.Days.Listed.class::isInstance)
                .map(d -> ((DoseStep.Days.Listed) d).days())
                .orElseThrow(() -> new SlotException(parameter, words, Parameter.Type.DAYS)));
    }

    /** Dates of the years 1900 to 9999 in any order, separated by commas; empty for {@code none}. */
    public static Set<LocalDate> dates(String parameter, String words) {
        Set<LocalDate> dates = new TreeSet<>();
        if (words.strip().equals("none")) {
            return dates;
        }
        for (String date : words.strip().split("\\s*,\\s*", -1)) {
            dates.add(date(date)
                    .orElseThrow(() -> new SlotException(
                            parameter, words, Parameter.Type.DATES, "“" + date + "” is no date of a calendar; ")));
        }
        return dates;
    }

    private static Optional<LocalDate> date(String words) {
        try {
            return DATE.matcher(words).matches() ? Optional.of(LocalDate.parse(words)) : Optional.empty();
        } catch (DateTimeParseException e) { // the 30th of February
            return Optional.empty();
        }
    }

    /** When a visit is; events must be those of the protocol. */
    public static Plan timing(Protocol protocol, String parameter, String words) {
        String text = "visit V " + words;
        Desk desk = desk(Shared.fresh(), text);
        for (Event event : protocol.events()) {
            desk.names().declare(new Names.Declared(event.name(), Names.Kind.EVENT, Optional.empty(), true));
        }
        desk.shared().settings().count(protocol.counting());
        return statement(text, words)
                .filter(s -> s.conditions().isEmpty())
                .flatMap(s -> clean(desk, new TimingResolver(desk, name("V"), "V", "value").timing(s.clauses())))
                .filter(t ->
                        t.until().isEmpty() && t.from().isEmpty() && t.instead().isEmpty())
                .map(Timing::plan)
                .filter(SlotReader::simple)
                .orElseThrow(() -> new SlotException(parameter, words, Parameter.Type.TIMING));
    }

    /** What a calculator takes as a value: a day, an interval, or a calendar series, each counted from the first record of an event. */
    private static boolean simple(Plan plan) {
        if (plan instanceof Plan.Once once) {
            return simple(once.at());
        }
        return plan instanceof Plan.Between
                || plan instanceof Plan.Series series
                        && series.cadences().size() == 1
                        && series.cadences().get(0).limit().isEmpty()
                        && (!(series.cadences().get(0).start() instanceof Cadence.Start.At at) || simple(at.anchor()));
    }

    private static boolean simple(Anchor anchor) {
        if (anchor instanceof Anchor.Shifted shifted) {
            return shifted.base() instanceof Anchor.OfEvent && simple(shifted.base());
        }
        return anchor instanceof Anchor.StudyDay
                || anchor instanceof Anchor.OfEvent event
                        && event.ref().equals(EventRef.first(event.ref().event()));
    }

    /** Fails with a message for whoever typed the value, when it does not fit its parameter. */
    public static void check(Protocol protocol, Parameter parameter, String words) {
        switch (parameter.type()) {
            case DURATION -> duration(parameter.name(), words);
            case FREQUENCY -> frequency(parameter.name(), words);
            case DAYS -> days(parameter.name(), words);
            case TIMING -> timing(protocol, parameter.name(), words);
            case DATES -> dates(parameter.name(), words);
            case AMOUNT -> amount(parameter.name(), words);
            case ROUTE -> {
                if (words.isBlank()) {
                    throw new SlotException(parameter.name(), words, parameter.type());
                }
            }
        }
    }

    private static Optional<DoseStep> step(String words) {
        String text = "regimen R {\ngive D " + words + "\n}";
        return statement(text, words).flatMap(regimen -> {
            Desk desk = desk(Shared.fresh(), text);
            Statement give = regimen.inside().get(0);
            return clean(desk, new DoseStepResolver(desk, give, name("R")).step(give.clauses()));
        });
    }

    private static Optional<Statement> statement(String text, String words) {
        Predicate<String> harmless =
                w -> !w.contains("{") && !w.contains("}") && w.indexOf('\n') < 0 && w.indexOf('\r') < 0;
        if (!harmless.test(words)) {
            return Optional.empty();
        }
        List<Statement> statements =
                TrialFileParser.parseQuietly(text).map(SyntaxFile::statements).orElse(List.of());
        return statements.size() == 1 ? Optional.of(statements.get(0)) : Optional.empty();
    }

    private static <T> Optional<T> clean(Desk desk, Optional<T> value) {
        // a value cannot make the protocol ask for holidays
        boolean working = desk.shared().parameters().containsKey(Parameter.HOLIDAYS);
        return working || desk.shared().findings().hasErrors() ? Optional.empty() : value;
    }

    /** @param text of the statement: findings quote it */
    private static Desk desk(Shared shared, String text) {
        return new Desk(new SourceFile("value", text), shared);
    }

    private static Name name(String text) {
        return new Name(text, dev.trialc.compiler.source.Span.NONE);
    }
}
