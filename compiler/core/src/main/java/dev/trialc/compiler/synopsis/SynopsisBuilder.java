package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.IdentityEntry;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.view.SynopsisView;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a protocol into what its synopsis says, in the order of ICH M11.
 *
 * <pre>{@code
 * SynopsisView view = SynopsisBuilder.build(protocol, results);
 * String markdown = SynopsisRenderer.markdown(view);
 * }</pre>
 */
public final class SynopsisBuilder {
    private SynopsisBuilder() {}

    /**
     * The finished view.
     *
     * @param results what the interpreter computed for the worked examples, or {@link ExampleResults#notRun()}
     */
    public static SynopsisView build(Protocol protocol, ExampleResults results) {
        Draft draft = Draft.of(protocol);
        SourcePlaces places = new SourcePlaces(protocol.sources());
        List<Section> sections = new ArrayList<>();
        sections.add(IdentitySection.of(draft));
        sections.add(BackgroundSection.of(draft));
        sections.add(ObjectiveSection.of(draft));
        sections.add(DesignSection.of(draft));
        sections.add(SchemaSection.of(draft));
        sections.add(PopulationSection.of(draft));
        sections.add(InterventionSection.of(draft));
        sections.add(GridSection.of(draft));
        sections.add(ScheduleSection.of(draft));
        sections.add(StopSection.of(draft));
        sections.add(ExampleSection.of(draft, results));
        // The lists below are filled by the sections above and by one another: terms, not stated and discrepancies cite
        // and assume too.
        Section terms = TermsSection.of(draft);
        Section notStated = ClosingSections.notStated(draft);
        Section discrepancies = ClosingSections.discrepancies(draft, places);
        Section accepted = ClosingSections.accepted(draft);
        List<Statement> records = ClosingSections.records(draft);
        sections.add(ClosingSections.assumptions(draft));
        sections.add(notStated);
        sections.add(discrepancies);
        sections.add(accepted);
        if (!terms.blocks().isEmpty()) {
            sections.add(terms);
        }
        sections.add(ClosingSections.sources(draft, records, places));
        return new SynopsisView(
                title(protocol),
                protocol.name(),
                protocol.version(),
                "Marks in brackets lead to what backs a statement: S a passage of the source, A an assumption, N what is not stated.",
                sections);
    }

    private static String title(Protocol protocol) {
        return protocol.identity(IdentitySlot.TITLE)
                .map(IdentityEntry::values)
                .filter(v -> !v.isEmpty())
                .map(v -> String.join(", ", v))
                .orElse(protocol.name());
    }
}
