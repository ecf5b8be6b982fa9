package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.IdentityEntry;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Title page (ICH M11): who, what, which version. A slot that M11 requires prints even where nothing fills it. */
final class IdentitySection {
    private IdentitySection() {}

    static Section of(Draft draft) {
        List<Block.Row> rows = new ArrayList<>();
        String version = draft.keys().named("ID", "version");
        rows.add(new Block.Row(
                version,
                List.of(
                        Cell.key(version),
                        Cell.of("Protocol version"),
                        Cell.of(
                                draft.protocol().version(),
                                draft.provenance()
                                        .marks(
                                                version,
                                                "Protocol version",
                                                draft.protocol().origin())))));
        for (IdentitySlot slot : IdentitySlot.values()) {
            if (slot.compareTo(IdentitySlot.APPROVED) <= 0) {
                row(draft, slot).ifPresent(rows::add);
            }
        }
        Block table = Draft.table("Identity of the trial", "plain", Draft.head("Ref.", "Item", "As stated"), 1, rows);
        return new Section("title-page", "title page", "Identity", List.of(table));
    }

    /** One slot as a row; empty where M11 does not require it and the protocol has none. */
    static Optional<Block.Row> row(Draft draft, IdentitySlot slot) {
        Optional<IdentityEntry> entry = draft.protocol().identity(slot);
        if (entry.isEmpty() && !slot.required()) {
            return Optional.empty();
        }
        String key = draft.keys().named("ID", slot.word());
        if (entry.isEmpty() && slot == IdentitySlot.AGES) {
            Optional<String> ages = AgeLimits.of(draft);
            if (ages.isPresent()) {
                return Optional.of(
                        new Block.Row(key, List.of(Cell.key(key), Cell.of(slot.label()), Cell.of(ages.get()))));
            }
        }
        if (entry.isEmpty()) {
            draft.provenance().missing(key + ".N1", slot.label(), slot.label(), Provenance.REQUIRED);
            return Optional.of(new Block.Row(
                    key, List.of(Cell.key(key), Cell.of(slot.label()), Cell.unstated(Words.NOT_STATED, List.of()))));
        }
        String words = String.join(", ", entry.get().values());
        String quoted = Draft.plain(slot.label(), entry.get().unstated() ? Words.NOT_STATED : words);
        Cell value = entry.get().unstated()
                ? Cell.unstated(
                        Words.NOT_STATED,
                        draft.provenance().backing(key, quoted, entry.get().origin()))
                : Cell.of(
                        words, draft.provenance().marks(key, quoted, entry.get().origin()));
        if (entry.get().unstated()) {
            draft.provenance().missing(key + ".N1", slot.label(), slot.label(), Provenance.MARKED);
        }
        return Optional.of(new Block.Row(key, List.of(Cell.key(key), Cell.of(slot.label()), value)));
    }
}
