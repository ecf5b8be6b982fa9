package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Values of parameters, in words that fit their slot; few that do not. */
final class RandomWords {
    private static final String[] WINDOWS = {"", "", " ± 3 days", " +/- 7 days"};

    private final Dice dice;
    private final List<String> events;
    private final Set<String> cycleLengths = new TreeSet<>();

    RandomWords(Protocol protocol, Dice dice) {
        this.dice = dice;
        this.events = protocol.events().stream().map(Event::name).toList();
        for (Regimen regimen : protocol.regimens()) {
            for (CycleRule.From from : regimen.cycle().map(CycleRule::lengths).orElse(List.of())) {
                if (from.length() instanceof Length.Unknown unknown) {
                    cycleLengths.add(unknown.parameter());
                }
            }
        }
    }

    String of(Parameter parameter) {
        if (dice.percent(1)) {
            return dice.of("tomorrow", "0 days", "-3 weeks", "days 0 to 3");
        }
        return switch (parameter.type()) {
            case DURATION -> cycleLengths.contains(parameter.name()) && dice.percent(97) ? cycle() : duration();
            case AMOUNT -> dice.of("150 mg", "2 mg/kg", "650 to 1000 mg");
            case ROUTE -> dice.of("orally", "intravenously");
            case FREQUENCY -> dice.of("once daily", "twice daily", "3 times daily", "every 12 hours");
            case DAYS -> dice.of("days 1 to 21", "day 1", "days 1, 8 and 15", "days 1 and 8", "every day", "day 8");
            case TIMING -> timing();
            case DATES -> holidays();
        };
    }

    /** Fixed feasts of two years, and any days besides, in any order. */
    private String holidays() {
        if (dice.percent(25)) {
            return "none";
        }
        List<String> dates =
                new ArrayList<>(List.of("2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06"));
        for (int n = dice.between(0, 12); n > 0; n--) {
            dates.add(dice.between(0, dates.size()), dice.day().toString());
        }
        return String.join(dice.of(", ", ","), dates);
    }

    private String cycle() {
        return dice.of("3 weeks", "21 days", "4 weeks", "28 days", "14 days", "2 weeks", "1 week");
    }

    private String duration() {
        int kind = dice.between(1, 100);
        if (kind <= 45) {
            return dice.of("1 week", "2 weeks", "6 weeks", "8 weeks", "12 weeks");
        }
        if (kind <= 75) {
            return dice.between(2, 90) + " days";
        }
        return kind <= 95 ? dice.of("1 month", "2 months", "3 months", "6 months") : dice.of("1 year", "2 years");
    }

    private String timing() {
        String window = dice.of(WINDOWS);
        String event = dice.percent(60) ? "FirstDose" : dice.of(events);
        return switch (dice.between(1, 7)) {
            case 1 -> "on day " + dice.of(-1, 1, 8, 15, 29, -14) + window;
            case 2 -> "between day " + dice.of(-28, -14, 1) + " and day " + dice.of(7, 28, 2);
            case 3 -> "between day -28 and day -1";
            case 4 -> duration() + " after " + event + window;
            case 5 -> duration() + " before " + event + window;
            case 6 -> "on " + event + window;
            default -> "every " + duration() + " from " + event + window;
        };
    }
}
