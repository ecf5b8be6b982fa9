package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.NearestName;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.IdentityEntry;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The identity block. */
final class IdentityResolver {
    private final Desk desk;
    private final List<IdentityEntry> entries;

    /** @param entries of all identity blocks so far, to which this adds */
    IdentityResolver(Desk desk, List<IdentityEntry> entries) {
        this.desk = desk;
        this.entries = entries;
    }

    void read(Statement identity) {
        for (Statement line : identity.inside()) {
            Optional<IdentitySlot> slot = slot(line.head().word());
            if (slot.isEmpty() || !(line.head().detail().orElse(null) instanceof Head.Detail.Values values)) {
                continue;
            }
            if (entries.stream().anyMatch(e -> e.slot() == slot.get())) {
                desk.report(
                        Code.DUPLICATE_NAME,
                        line.head().span(),
                        "“" + slot.get().word() + "” stands twice in the identity.",
                        "A reader would not know which one counts.",
                        "Keep one line; several values of one line are separated by commas.");
            }
            boolean unstated = line.clauses().stream().anyMatch(ProvenanceClause.NotStated.class::isInstance);
            List<String> words = values.values().stream().map(Name::text).toList();
            if (!words.isEmpty() && unstated) {
                desk.report(
                        Code.MISPLACED_CLAUSE,
                        line.head().span(),
                        "“" + slot.get().word() + "” has a value, and is said not to be stated.",
                        "Only one of the two would print.",
                        "Write “" + slot.get().word()
                                + " not stated” without a value; or the value with assumed \"…\".");
            }
            if (words.isEmpty() && !unstated) {
                desk.report(
                        Code.INCOMPLETE_STATEMENT,
                        line.head().span(),
                        "“" + slot.get().word() + "” has no value.",
                        "An empty line hides whether the source says nothing or was not read.",
                        "Write the value, or “" + slot.get().word() + " not stated”.");
            }
            entries.add(new IdentityEntry(slot.get(), unstated ? List.of() : words, Provenances.of(desk.file(), line)));
        }
    }

    private Optional<IdentitySlot> slot(Name word) {
        Optional<IdentitySlot> slot = Arrays.stream(IdentitySlot.values())
                .filter(s -> s.word().equals(word.text()))
                .findFirst();
        if (slot.isEmpty()) {
            List<String> words =
                    Arrays.stream(IdentitySlot.values()).map(IdentitySlot::word).toList();
            Diagnostic finding = Diagnostic.of(
                            Code.UNDECLARED_NAME,
                            desk.place(word.span()),
                            "“" + word.text() + "” is no line of the identity block.")
                    .why("A synopsis has a place for each line; this one would print nowhere.");
            desk.report(NearestName.of(word.text(), words)
                    .map(n -> finding.instead("Did you mean “" + n + "”?")
                            .edit(new TextEdit("write " + n, word.span(), n)))
                    .orElse(finding.instead("Lines are: " + String.join(", ", words) + ".")));
        }
        return slot;
    }
}
