package dev.trialc.compiler.prove;

import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A participant who is made up to see what a schedule does: the records, and the same in the words of an example. */
final class Probe {
    private final List<String> given = new ArrayList<>();
    private final Participant participant = new Participant();

    Probe on(String event, LocalDate date) {
        participant.on(event, date);
        given.add(event + " on " + date);
        return this;
    }

    Probe cycleStart(String regimen, int cycle, LocalDate date) {
        participant.cycleStart(regimen, cycle, date);
        given.add("cycle " + cycle + " of " + regimen + " on " + date);
        return this;
    }

    Probe done(String visit, int ordinal, LocalDate date) {
        participant.done(new Participant.Done(visit, 0, ordinal, date));
        given.add(visit + (ordinal == 0 ? "" : " " + ordinal) + " done on " + date);
        return this;
    }

    Probe inArm(String arm) {
        participant.inArm(arm);
        given.add("in " + arm);
        return this;
    }

    Probe parameter(String name, String words) {
        participant.parameter(name, words);
        given.add(name + " is \"" + words + "\"");
        return this;
    }

    /** Said of nobody's counterexample: which drug was chosen moves no visit. */
    Probe chose(String choice, String option) {
        participant.chose(choice, option);
        return this;
    }

    List<Row> visits(Protocol protocol, LocalDate horizon) {
        return new Interpreter(protocol).visits(participant, horizon);
    }

    List<Row> doses(Protocol protocol, LocalDate horizon) {
        return new Interpreter(protocol)
                .schedule(participant, horizon).stream()
                        .filter(row -> row.kind() == Row.Kind.DOSE)
                        .toList();
    }

    /** {@code given FirstDose on 2026-01-20, cycle 2 of R on 2026-02-24}. */
    String given() {
        return "given " + String.join(", ", given);
    }
}
