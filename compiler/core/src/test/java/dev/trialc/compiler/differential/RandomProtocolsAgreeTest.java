package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Random protocols and random participants: interpreter, generated Java and its primitive path give the same rows. */
class RandomProtocolsAgreeTest {
    private static final long SEED = RunOptions.number("TRIALC_SEED", 20_260_120);
    private static final int FIRST = (int) RunOptions.number("TRIALC_FIRST_PROTOCOL", 0);
    private static final int PROTOCOLS = (int) RunOptions.number("TRIALC_PROTOCOLS", 500);
    private static final int PARTICIPANTS = (int) RunOptions.number("TRIALC_PROTOCOL_PARTICIPANTS", 20);

    @Test
    void interpreterAndGeneratedJavaAgree() {
        ProtocolRun run = new ProtocolRun(SEED, PARTICIPANTS);
        List<ProtocolPair> found = run.find(FIRST, FIRST + PROTOCOLS);
        System.out.println(PROTOCOLS + " random protocols from " + FIRST + ", " + run.refused() + " refused, "
                + run.compared() + " participants compared, TRIALC_SEED=" + SEED);
        List<String> reports = ProtocolRun.reports(found);
        assertThat(reports)
                .as(found.size() + " of " + PROTOCOLS + " protocols, seed " + SEED + ":\n" + String.join("\n", reports))
                .isEmpty();
        assertThat(run.refused()).as("protocols that the compiler refused").isLessThanOrEqualTo(PROTOCOLS / 20);
    }
}
