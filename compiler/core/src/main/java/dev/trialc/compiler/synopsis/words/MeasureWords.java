package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Endpoint;
import dev.trialc.compiler.model.Endpoint.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an endpoint is measured and for how long. */
public final class MeasureWords {
    private static final Map<String, String> RESPONSES = Map.of(
            "CR", "complete response",
            "PR", "partial response",
            "SD", "stable disease",
            "PD", "progressive disease",
            "NE", "not evaluable");

    private final Phrases phrases;

    MeasureWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String of(Measure measure) {
        if (measure instanceof Measure.TimeToEvent time) {
            return timeToEvent(time);
        }
        if (measure instanceof Measure.Proportion share) {
            List<String> responses =
                    share.responses().stream().map(MeasureWords::response).toList();
            return "Share of participants with a best response of " + Words.or(responses)
                    + share.confirmedAfter()
                            .map(l ->
                                    ", confirmed at least " + phrases.lengths().of(l) + " later")
                            .orElse("")
                    + share.lasting()
                            .map(l -> ", lasting at least " + phrases.lengths().of(l))
                            .orElse("");
        }
        if (measure instanceof Measure.Incidence incidence) {
            return "Share of participants with " + Words.or(variables(incidence.of()))
                    + interval(incidence.from(), incidence.to());
        }
        if (measure instanceof Measure.Change change) {
            return "Change in " + Words.and(variables(change.of())) + " from "
                    + phrases.anchors().of(change.from())
                    + change.at().map(a -> " at " + a).orElse("");
        }
        List<String> variables = variables(((Measure.Descriptive) measure).of());
        return variables.isEmpty() ? "Described" : "Described: " + Words.and(variables);
    }

    private String timeToEvent(Measure.TimeToEvent time) {
        List<String> events = time.events().stream().map(phrases.anchors()::of).toList();
        String to = events.size() > 1 ? "the first of " + Words.or(events) : Words.or(events);
        String from = time.from().map(phrases.anchors()::of).orElse("a start that is not stated");
        return "Time from " + from + " to " + to;
    }

    /** {@code Censored at randomization when …}, one each. */
    public List<String> censoring(Measure measure) {
        List<String> rules = new ArrayList<>();
        if (measure instanceof Measure.TimeToEvent time) {
            for (Endpoint.Censoring rule : time.censoring()) {
                rules.add("Censored at " + phrases.anchors().of(rule.at())
                        + rule.when().map(w -> " when " + phrases.exprs().of(w)).orElse(""));
            }
        }
        return rules;
    }

    private List<String> variables(List<String> names) {
        return names.stream().map(phrases.names()::variable).toList();
    }

    private static String response(String code) {
        String words = RESPONSES.get(code);
        return words == null ? code : words + " (" + code + ")";
    }

    private String interval(Optional<Anchor> from, Optional<Anchor> to) {
        return from.map(a -> " from " + phrases.anchors().of(a)).orElse("")
                + to.map(a -> " to " + phrases.anchors().of(a)).orElse("");
    }

    /** {@code about 36 months}, {@code from baseline until progression, for at most 6 months}. */
    public String timeFrame(Endpoint.TimeFrame frame) {
        List<String> parts = new ArrayList<>();
        frame.from().ifPresent(a -> parts.add("from " + phrases.anchors().of(a)));
        if (!frame.until().isEmpty()) {
            parts.add(phrases.anchors().until(frame.until()));
        }
        boolean bounded = !parts.isEmpty();
        String words = String.join(" ", parts);
        String most = frame.atMost()
                .map(n -> (bounded ? ", for at most " : "")
                        + (frame.about() ? "about " : "")
                        + UnitWords.number(n)
                        + Words.NBSP
                        + frame.unit().word()
                        + (n.compareTo(java.math.BigDecimal.ONE) == 0 ? "" : "s"))
                .orElse("");
        return words + most;
    }
}
