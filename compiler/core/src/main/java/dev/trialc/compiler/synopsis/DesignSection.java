package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.model.Randomization;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Names;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Overall design (ICH M11 1.1.2). */
final class DesignSection {
    private DesignSection() {}

    static Section of(Draft draft) {
        List<Block.Row> rows = new ArrayList<>();
        for (IdentitySlot slot : IdentitySlot.values()) {
            if (slot.compareTo(IdentitySlot.APPROVED) > 0) {
                IdentitySection.row(draft, slot).ifPresent(rows::add);
            }
        }
        rows.add(arms(draft));
        rows.add(device(draft));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Draft.table("Design of the trial", "plain", Draft.head("Ref.", "Item", "As stated"), 1, rows));
        List<Statement> parts = new ArrayList<>();
        for (Arm arm : draft.protocol().arms()) {
            String key = draft.keys().named("ARM", arm.name());
            parts.add(draft.statement(key, "Arm", draft.phrases().names().arm(arm.name()), arm.origin()));
        }
        int number = 0;
        for (Randomization randomization : draft.protocol().randomizations()) {
            String key = draft.keys().named("ARM", "randomization" + ++number);
            parts.add(draft.statement(
                    key, "Assignment", RandomizationWords.of(draft, randomization), randomization.origin()));
        }
        for (Epoch epoch : draft.protocol().epochs()) {
            parts.add(epoch(draft, epoch));
        }
        if (!parts.isEmpty()) {
            blocks.add(new Block.Statements(parts));
        }
        return new Section("overall-design", "1.1.2", "Overall design", blocks);
    }

    private static Block.Row arms(Draft draft) {
        int number = draft.protocol().arms().size();
        String key = draft.keys().named("ID", "arms");
        String words = number == 0
                ? "No separate arms are declared: every statement holds for all participants unless it says otherwise."
                : Integer.toString(number);
        return new Block.Row(key, List.of(Cell.key(key), Cell.of("Number of arms"), Cell.of(words)));
    }

    /** M11 asks for it; the language has no word for it yet. */
    private static Block.Row device(Draft draft) {
        String key = draft.keys().named("ID", "device");
        String label = "Drug\u2013device combination product";
        draft.provenance().missing(key + ".N1", label, label, Provenance.REQUIRED);
        return new Block.Row(key, List.of(Cell.key(key), Cell.of(label), Cell.unstated(Words.NOT_STATED, List.of())));
    }

    private static Statement epoch(Draft draft, Epoch epoch) {
        String key = draft.keys().named("EPOCH", epoch.name());
        String words = Names.heading(epoch.name(), epoch.title()) + ": from "
                + draft.phrases().anchors().of(epoch.from()) + " to "
                + draft.phrases().anchors().of(epoch.to()) + ", both included";
        return draft.statement(key, "Epoch", Words.sentence(words), epoch.origin());
    }
}
