package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;

/** Every search, one finding a visit and kind of mistake. */
public final class Prover {
    private static final List<Proof> PROOFS = List.of(
            new WindowsOverlap(),
            new VisitsAreInverted(),
            new CadenceLeavesGap(),
            new SeriesNeverEnds(),
            new AnchorIsNeverDated(),
            new WindowCrossesFirstDose(),
            new VisitIsNeverPlanned(),
            new SeriesEndsWithScreening(),
            new StartsComeClose(),
            new DelayBreaksWindow(),
            new AnchorHasNoWindow());

    /** Visits, or arms, beyond any protocol that a person wrote; a search through more would take longer than anybody waits. */
    private static final int MOST = 300;

    private Prover() {}

    /** Findings of a protocol without errors; none for one of more than 300 visits or arms. */
    public static List<Diagnostic> check(Protocol protocol) {
        if (protocol.visits().size() > MOST || protocol.arms().size() > MOST) {
            return List.of();
        }
        List<Diagnostic> findings = new ArrayList<>();
        try {
            Search search = new Search(protocol);
            PROOFS.forEach(p -> findings.addAll(p.of(search)));
        } catch (InconsistentRecordException e) {
            // a participant whom the protocol does not admit shows nothing
        }
        return findings;
    }
}
