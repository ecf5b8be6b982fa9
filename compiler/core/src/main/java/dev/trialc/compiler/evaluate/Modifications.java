package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Dose modifications of one regimen (T42): the longest hold, the lowest level. */
final class Modifications {
    private final Protocol protocol;
    private final Participant participant;
    private final Regimen regimen;

    Modifications(Protocol protocol, Participant participant, Regimen regimen) {
        this.protocol = protocol;
        this.participant = participant;
        this.regimen = regimen;
    }

    /**
     * Days of one occurrence.
     *
     * @param end the first day after it; null while it is not known
     */
    private record Stretch(LocalDate from, @Nullable LocalDate end, int lower) {}

    /** The end of a drug: its first day without a dose for good, and the first on which it no longer leads. */
    private record Stop(LocalDate noDose, LocalDate left) {}

    DrugCourse of(String drug) {
        Optional<LocalDate> anchor =
                new Anchors(protocol, participant).find(regimen.from()).date();
        if (anchor.isEmpty()) {
            return DrugCourse.UNCHANGED;
        }
        List<DrugCourse.Hold> holds = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        for (DoseRules.Modification rule : regimen.rules().modifications()) {
            if (rule.drugs().contains(drug)) {
                new Triggers(protocol, participant)
                        .of(rule, anchor.get())
                        .forEach(o -> occurrence(o, holds, stretches, stops));
            }
        }
        List<DoseStep.Amount.Of> amounts = regimen.rules()
                .levelsOf(drug)
                .map(DoseRules.DoseLevels::amounts)
                .orElse(List.of());
        NavigableMap<LocalDate, Integer> levels = levels(stretches);
        levels.entrySet().stream()
                .filter(e -> e.getValue() > 0 && e.getValue() >= amounts.size())
                .findFirst()
                .ifPresent(e -> stops.add(new Stop(e.getKey(), e.getKey())));
        return new DrugCourse(
                holds,
                stops.stream().map(Stop::noDose).min(LocalDate::compareTo),
                stops.stream().map(Stop::left).min(LocalDate::compareTo),
                levels,
                amounts);
    }

    private void occurrence(
            Triggers.Occurrence o, List<DrugCourse.Hold> holds, List<Stretch> stretches, List<Stop> stops) {
        DoseRules.Response response = o.response();
        LocalDate end = o.date().plusDays(1);
        if (response.discontinue()) {
            stops.add(new Stop(o.date(), o.date()));
        }
        if (response.hold().isPresent()) {
            end = o.limitMet();
            Optional<LocalDate> last = response.hold().get().atMost().map(m -> Lengths.plus(o.date(), m, 1));
            if (last.isPresent() && tooLong(end, last.get())) {
                end = last.get().plusDays(1);
                stops.add(new Stop(o.date(), end));
            }
            holds.add(new DrugCourse.Hold(o.date(), end));
        }
        stretches.add(new Stretch(o.date(), end, response.lower()));
    }

    /** Whether the limit was met too late, or, as far as is known, not in time. */
    private boolean tooLong(@Nullable LocalDate met, LocalDate last) {
        return met != null
                ? met.isAfter(last)
                : participant.asOf().map(d -> d.isAfter(last)).orElse(false);
    }

    /** Occurrences whose days overlap are one episode, which lowers the level by the most that one of them says, or raises it by the least. */
    private static NavigableMap<LocalDate, Integer> levels(List<Stretch> stretches) {
        List<Stretch> rising =
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
        NavigableMap<LocalDate, Integer> levels = new TreeMap<>();
        int level = 0;
        int i = 0;
        while (i < rising.size()) {
            LocalDate from = rising.get(i).from();
            LocalDate end = rising.get(i).end();
            int lower = rising.get(i).lower();
            while (i < rising.size() && (end == null || rising.get(i).from().isBefore(end))) {
                Stretch one = rising.get(i++);
                lower = Math.max(lower, one.lower());
                end = end == null || one.end() == null ? null : end.isAfter(one.end()) ? end : one.end();
            }
            level = Math.max(0, level + lower);
            levels.put(from, level);
        }
        return levels;
    }
}
