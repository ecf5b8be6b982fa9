package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import java.util.List;

/** Events that the language knows without a declaration (T01). */
final class BuiltIn {
    static final Origin NOWHERE = new Origin(new SourceFile("", ""), Span.NONE, List.of());

    static final List<Event> EVENTS = List.of(
            event("Consent", "informed consent"),
            event("Enrolment", "enrolment"),
            event("Randomization", "randomization"),
            event("FirstDose", "first dose"),
            event("LastDose", "last dose"),
            event("Progression", "disease progression"),
            event("Death", "death from any cause"),
            event("Withdrawal", "withdrawal from treatment"),
            event("StudyWithdrawal", "withdrawal from the study"),
            event("Discontinuation", "discontinuation of treatment"));

    private BuiltIn() {}

    private static Event event(String name, String title) {
        return new Event(name, title, true, false, false, List.of(), NOWHERE);
    }
}
