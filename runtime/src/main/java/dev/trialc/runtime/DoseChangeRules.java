package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dose modifications of a regimen, and whether they keep a cycle from starting (T42). */
final class DoseChangeRules {
    private final Course course;
    private final List<DoseModification> modifications = new ArrayList<>();
    private final Map<String, List<String>> levels = new HashMap<>();
    private final Map<String, List<Declared[]>> drugs = new LinkedHashMap<>();
    private final Map<String, List<Declared[]>> choices = new LinkedHashMap<>();
    private final Map<String, DoseChanges> found = new HashMap<>();
    private @Nullable Declared leading;

    DoseChangeRules(Course course) {
        this.course = course;
    }

    void ledBy(Declared drug) {
        leading = drug;
    }

    void gives(Declared drug, Declared... arms) {
        drugs.computeIfAbsent(drug.code(), d -> new ArrayList<>()).add(arms);
    }

    void givesChosen(Declared choice, Declared... arms) {
        choices.computeIfAbsent(choice.code(), c -> new ArrayList<>()).add(arms);
    }

    void levels(Declared drug, String... amounts) {
        levels.put(drug.code(), List.of(amounts));
    }

    void modify(DoseModification modification) {
        modifications.add(modification);
    }

    boolean isEmpty() {
        return modifications.isEmpty();
    }

    /** The changes of a drug's doses; the regimen's anchor must be known. */
    DoseChanges of(String drug, int anchor) {
        if (modifications.isEmpty()) {
            return DoseChanges.NONE;
        }
        DoseChanges known = found.get(drug);
        if (known != null) {
            return known;
        }
        List<DoseModification.Occurrence> occurrences = new ArrayList<>();
        for (DoseModification modification : modifications) {
            if (modification.changes(drug)) {
                occurrences.addAll(modification.occurrences(course, anchor));
            }
        }
        DoseChanges changes = DoseChanges.of(
                occurrences,
                levels.getOrDefault(drug, List.of()),
                course.record().asOf());
        if (!course.isOnRecordsAlone()) {
            found.put(drug, changes); // asked otherwise, they may hang on an end of treatment that counts for once only
        }
        return changes;
    }

    /**
     * The first day, on or after the one on which a cycle would start, on which nothing keeps it from starting.
     *
     * @return {@link EpochDays#NEVER} while that is not known
     */
    int startFrom(int day, int anchor) {
        if (modifications.isEmpty()) {
            return day;
        }
        List<DoseChanges> all = deciding(anchor);
        int start = day;
        while (start != EpochDays.NEVER) {
            int free = EpochDays.NEVER;
            boolean held = false;
            for (DoseChanges one : all) {
                if (!one.hasEndedForStarts(start)) {
                    held |= one.startFrom(start) > start;
                    free = Math.min(free, one.startFrom(start));
                }
            }
            if (!held || free == start) {
                return start;
            }
            start = free;
        }
        return start;
    }

    /** The drug that leads; where none does, every drug that the participant is given. */
    private List<DoseChanges> deciding(int anchor) {
        List<DoseChanges> all = new ArrayList<>();
        if (leading != null) {
            if (isTheirs(leading.code())) {
                all.add(of(leading.code(), anchor));
            }
            return all;
        }
        drugs.forEach((drug, given) -> {
            if (isGiven(given)) {
                all.add(of(drug, anchor));
            }
        });
        choices.forEach((choice, given) -> {
            if (isGiven(given)) {
                Optional<String> chosen = course.record().choice(choice);
                all.add(chosen.isPresent() ? of(chosen.get(), anchor) : DoseChanges.NONE);
            }
        });
        return all;
    }

    /** Whether the participant is given a drug, by its name or as what was chosen. */
    private boolean isTheirs(String drug) {
        boolean named = drugs.containsKey(drug) && isGiven(drugs.get(drug));
        return named
                || choices.entrySet().stream()
                        .anyMatch(choice -> isGiven(choice.getValue())
                                && course.record()
                                        .choice(choice.getKey())
                                        .map(drug::equals)
                                        .orElse(false));
    }

    /** Whether one of the statements that give it is for the participant's arm. */
    private boolean isGiven(List<Declared[]> arms) {
        return arms.stream().anyMatch(a -> a.length == 0 || course.armUnknown() || course.isInArm(a));
    }
}
