package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a cycle may start although its drugs are interrupted (T42). */
final class StartHolds {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final Protocol protocol;
    private final Participant participant;
    private final Regimen regimen;
    private final Map<String, DrugCourse> courses = new LinkedHashMap<>();

    StartHolds(Protocol protocol, Participant participant, Regimen regimen) {
        this.protocol = protocol;
        this.participant = participant;
        this.regimen = regimen;
        if (!regimen.rules().modifications().isEmpty()) {
            Modifications modifications = new Modifications(protocol, participant, regimen);
            drugs().forEach(d -> courses.put(d, modifications.of(d)));
        }
    }

    /** Whether some start waits for a recovery of which nobody knows the day: then those in the far future do. */
    boolean mayWait() {
        return start(FAR).isEmpty();
    }

    /** The day itself, or the day on which the interruption that it lies in ends; empty while that is not known. */
    Optional<LocalDate> start(LocalDate wanted) {
        LocalDate day = wanted;
        while (blocked(day)) {
            Optional<LocalDate> next = next(day);
            if (next.isEmpty()) {
                return next;
            }
            day = next.get();
        }
        return Optional.of(day);
    }

    private boolean blocked(LocalDate day) {
        List<DrugCourse> leading = leading(day);
        return !leading.isEmpty() && leading.stream().allMatch(c -> c.interrupted(day));
    }

    /** The first day after this one on which an interruption of one of the leading drugs ends, or the drug does. */
    private Optional<LocalDate> next(LocalDate day) {
        return leading(day).stream()
                .flatMap(c -> Stream.concat(c.release(day).stream(), c.left().stream()))
                .min(LocalDate::compareTo);
    }

    /** The drug that leads the regimen, else all of them, without those that are discontinued or not this participant's. */
    private List<DrugCourse> leading(LocalDate day) {
        List<DrugCourse> leading = new ArrayList<>();
        courses.forEach((drug, course) -> {
            boolean leads = regimen.ledBy().map(drug::equals).orElse(true);
            if (leads && !course.leftBy(day) && given(drug, day)) {
                leading.add(course);
            }
        });
        return leading;
    }

    private Set<String> drugs() {
        Set<String> drugs = new LinkedHashSet<>();
        for (Administration administration : giving()) {
            for (String subject : administration.subjects()) {
                // while nobody chose, the choice stands for a drug that nothing interrupts
                drugs.add(participant.choice(subject).orElse(subject));
            }
        }
        return drugs;
    }

    private List<Administration> giving() {
        return regimen.administrations().stream()
                .filter(a -> a.action() == Administration.Action.GIVE)
                .toList();
    }

    private boolean given(String drug, LocalDate day) {
        return giving().stream()
                .filter(a -> a.subjects().stream()
                        .anyMatch(s -> s.equals(drug)
                                || participant.choice(s).map(drug::equals).orElse(false)))
                .anyMatch(a -> applies(a.applicability(), day));
    }

    private boolean applies(Applicability applicability, LocalDate day) {
        // a drug that a condition leaves out on the day is still one of the regimen's, one of another arm is not
        Applicability arms = new Applicability(applicability.arms(), Optional.empty());
        return new Applies(protocol, participant).to(List.of(arms), day, new ArrayList<>());
    }
}
