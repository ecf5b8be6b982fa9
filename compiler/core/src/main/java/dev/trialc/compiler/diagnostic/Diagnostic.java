package dev.trialc.compiler.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * One finding, written for a clinician.
 *
 * @param code what kind of finding, with its default severity and page
 * @param place where it stands
 * @param what what is wrong, one sentence
 * @param why why it matters clinically; may be empty where the code's page says all
 * @param instead what to write instead; may be empty
 * @param edits replacements that would mend it, each an alternative
 * @param example a participant for whom it goes wrong, then the rows that show it, a line each; empty where nothing was searched
 * @param related other places that belong to it (the first declaration, say), with a label each
 */
public record Diagnostic(
        Code code,
        Place place,
        String what,
        String why,
        String instead,
        List<TextEdit> edits,
        List<String> example,
        List<Related> related) {

    public Diagnostic {
        edits = List.copyOf(edits);
        example = List.copyOf(example);
        related = List.copyOf(related);
    }

    /** Another place that a finding speaks of. */
    public record Related(Place place, String label) {}

    public static Diagnostic of(Code code, Place place, String what) {
        return new Diagnostic(code, place, what, "", "", List.of(), List.of(), List.of());
    }

    public Diagnostic why(String text) {
        return new Diagnostic(code, place, what, text, instead, edits, example, related);
    }

    public Diagnostic instead(String text) {
        return new Diagnostic(code, place, what, why, text, edits, example, related);
    }

    public Diagnostic edit(TextEdit edit) {
        List<TextEdit> all = new java.util.ArrayList<>(edits);
        all.add(edit);
        return new Diagnostic(code, place, what, why, instead, all, example, related);
    }

    /** Adds a line to the participant for whom it goes wrong. */
    public Diagnostic forExample(String line) {
        List<String> all = new java.util.ArrayList<>(example);
        all.add(line);
        return new Diagnostic(code, place, what, why, instead, edits, all, related);
    }

    public Diagnostic related(Place other, String label) {
        List<Related> all = new java.util.ArrayList<>(related);
        all.add(new Related(other, label));
        return new Diagnostic(code, place, what, why, instead, edits, example, all);
    }

    public Severity severity() {
        return code.severity();
    }

    /** The first suggestion, if there is one. */
    public Optional<TextEdit> firstEdit() {
        return edits.stream().findFirst();
    }
}
