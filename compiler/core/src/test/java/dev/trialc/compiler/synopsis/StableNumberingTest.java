package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.model.Window;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is added in one place changes no line in another: reviewers diff lines. */
class StableNumberingTest {
    @Test
    void aVisitPutFirstAddsLinesOnly() throws ReflectiveOperationException {
        Protocol before = RichProtocol.protocol();
        List<Visit> visits = new ArrayList<>(before.visits());
        visits.add(
                0,
                new Visit(
                        "Early",
                        "Early visit",
                        false,
                        Optional.empty(),
                        Timing.of(new Plan.Once(Anchor.of("Enrolment"), Window.NONE)),
                        Applicability.EVERYBODY,
                        Models.assumed("nobody said so", "a passage", "another passage")));
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : Protocol.class.getRecordComponents()) {
            parts.put(component.getName(), component.getAccessor().invoke(before));
        }
        parts.put("visits", visits);
        Protocol after = Models.protocol(parts);
        List<String> lines = markdown(after).lines().toList();
        assertThat(lines).containsSubsequence(markdown(before).lines().toList());
        assertThat(lines)
                .anyMatch(l -> l.startsWith("- `V-Early.A1` Nobody said so."))
                .anyMatch(l -> l.startsWith("- `V-Early.S2` “another passage”"));
    }

    private static String markdown(Protocol protocol) {
        return SynopsisRenderer.markdown(SynopsisBuilder.build(protocol, RichProtocol.results()));
    }
}
