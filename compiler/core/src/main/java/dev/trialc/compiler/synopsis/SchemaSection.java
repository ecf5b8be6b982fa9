package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.synopsis.view.Schema;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The trial schema (ICH M11 1.2): arms down, epochs across; in each box the regimens and visits that begin there. */
final class SchemaSection {
    private SchemaSection() {}

    static Section of(Draft draft) {
        List<String> epochs = epochs(draft);
        List<Optional<Arm>> arms = new ArrayList<>();
        draft.protocol().arms().forEach(a -> arms.add(Optional.of(a)));
        if (arms.isEmpty()) {
            arms.add(Optional.empty());
        }
        SchemaDrawing drawing = new SchemaDrawing(epochs);
        List<Statement> lines = new ArrayList<>();
        for (Optional<Arm> arm : arms) {
            String label = arm.map(a -> draft.phrases().names().arm(a.name())).orElse("All participants");
            List<List<String>> cells = new ArrayList<>();
            List<Statement> parts = new ArrayList<>();
            for (String epoch : epochs) {
                List<String> content = content(draft, arm, epoch);
                cells.add(content);
                parts.add(
                        Statement.of("", epoch, content.isEmpty() ? "\u2013" : String.join("; ", content), List.of()));
            }
            drawing.row(label, cells);
            lines.add(Statement.of("", label, "", List.of()).with(parts));
        }
        Schema schema = drawing.schema("Trial schema: arms down, epochs across", lines);
        return new Section("trial-schema", "1.2", "Trial schema", List.of(schema));
    }

    /** Declared epochs, else those of the three built-in ones in which anything happens; then whatever visits name besides. */
    private static List<String> epochs(Draft draft) {
        Set<String> epochs = new LinkedHashSet<>();
        for (Epoch epoch : draft.protocol().epochs()) {
            epochs.add(Names.heading(epoch.name(), epoch.title()));
        }
        if (epochs.isEmpty()) {
            Stream.of(EpochFinder.SCREENING, EpochFinder.TREATMENT, EpochFinder.FOLLOW_UP)
                    .filter(e -> draft.protocol().arms().isEmpty()
                            ? !content(draft, Optional.empty(), e).isEmpty()
                            : draft.protocol().arms().stream()
                                    .anyMatch(a ->
                                            !content(draft, Optional.of(a), e).isEmpty()))
                    .forEach(epochs::add);
        }
        EpochFinder finder = new EpochFinder(draft.protocol());
        draft.protocol().visits().stream()
                .map(finder::of)
                .filter(e -> !e.isEmpty())
                .forEach(epochs::add);
        return List.copyOf(epochs);
    }

    private static List<String> content(Draft draft, Optional<Arm> arm, String epoch) {
        EpochFinder finder = new EpochFinder(draft.protocol());
        List<String> content = new ArrayList<>();
        for (Regimen regimen : draft.protocol().regimens()) {
            if (finder.of(regimen).equals(epoch)
                    && in(arm, regimen.applicability().arms())) {
                content.add(draft.phrases().names().regimen(regimen.name()));
            }
        }
        for (Visit visit : draft.protocol().visits()) {
            if (finder.of(visit).equals(epoch) && in(arm, visit.applicability().arms())) {
                content.add(draft.phrases().names().visit(visit.name()));
            }
        }
        return content;
    }

    private static boolean in(Optional<Arm> arm, List<String> arms) {
        return arms.isEmpty() || arm.map(Arm::name).filter(arms::contains).isPresent();
    }
}
