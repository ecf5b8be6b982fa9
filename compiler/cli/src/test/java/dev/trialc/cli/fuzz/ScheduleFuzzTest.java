package dev.trialc.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.trialc.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Input: a line an argument, after {@code schedule} and the protocol. Whatever they say: dates, findings or usage, never a stack trace. */
class ScheduleFuzzTest {
    private static final String PROTOCOL = "src/test/resources/dev/trialc/cli/fuzz/study.trial";
    /** Names of files are no part of the input: the run must not read or write any but the protocol. */
    private static final List<String> WITH_FILES = List.of("--participant", "--root", "--pa", "--ro", "@");

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "--on\\x0aFirstDose=2026-01-20",
        "--until\\x0a2027-01-01",
        "--param\\x0aInterval=6 weeks",
        "--param\\x0aCloseoutTiming=every 2 weeks from FirstDose",
        "--arm\\x0aTest",
        "--choose\\x0aBackbone=DrugB",
        "--cycle\\x0aTreatment#2=2026-02-20",
        "--restart\\x0aTreatment#3=2026-03-20",
        "--done\\x0aLab#1.2=2026-03-14",
        "--as-of\\x0a2026-05-01",
        "--fact\\x0aPlatelets=60 x10^9/L@2026-02-01",
        "--format\\x0aics",
        "--dose\\x0aDrugA=2026-01-20",
        "--fact\\x0aage=44",
        "--fact\\x0asex=male@2026-01-01",
        "--format\\x0acsv",
        "--format\\x0ajson",
        "EndOfTreatment=2026-05-05",
        "Progression=",
        "2024-02-29",
        "2999-12-31",
        "1900-01-01",
        "=",
        "#",
        "@"
    })
    void schedule(byte[] input) {
        List<String> arguments = new ArrayList<>(List.of("schedule", PROTOCOL));
        for (String argument : new String(input, StandardCharsets.UTF_8).split("\n", 64)) {
            if (WITH_FILES.stream().noneMatch(argument::startsWith)) {
                arguments.add(argument);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isBetween(0, 2);
        assertThat(said).doesNotContain("\tat dev.trialc").doesNotContain("Exception");
    }
}
